-- Worklists and what waits are asked for by state; without these a count reads every entry a home ever had.
CREATE INDEX home_entry_state ON home_entry (home, state, reported_at);
--> statement-breakpoint
CREATE INDEX case_file_state ON case_file (authority, state, received_at);
