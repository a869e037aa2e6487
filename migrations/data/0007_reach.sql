-- Who may not reach an entry, and to whom of the officers it is limited: JSON lists of people's ids (design.md §2).
ALTER TABLE home_entry ADD COLUMN excluded TEXT CHECK (excluded IS NULL OR json_type(excluded) = 'array');
--> statement-breakpoint
ALTER TABLE home_entry ADD COLUMN limited_to TEXT CHECK (limited_to IS NULL OR json_type(limited_to) = 'array');
