ALTER TABLE door_snapshot ADD COLUMN place TEXT;
--> statement-breakpoint
ALTER TABLE door_snapshot ADD COLUMN part_of_day TEXT;
--> statement-breakpoint
ALTER TABLE door_snapshot ADD COLUMN reported_on TEXT;
--> statement-breakpoint
ALTER TABLE door_snapshot ADD COLUMN registered_on TEXT;
--> statement-breakpoint
ALTER TABLE door_snapshot ADD COLUMN made_on TEXT;
--> statement-breakpoint
ALTER TABLE door_snapshot ADD COLUMN coded TEXT CHECK (coded IS NULL OR json_valid(coded));
--> statement-breakpoint
CREATE INDEX door_snapshot_reported ON door_snapshot (authority, substr(reported_on, 1, 7));
--> statement-breakpoint
ALTER TABLE home_entry ADD COLUMN coded TEXT CHECK (coded IS NULL OR json_valid(coded));
