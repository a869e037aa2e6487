-- A report of an event that another report tells already is joined to it: state `merged`. SQLite cannot widen a CHECK, so the
-- table is rebuilt; what refers to it steps aside meanwhile, for a dropped table must leave no reference behind.
CREATE TABLE home_reporter_aside AS SELECT * FROM home_reporter;
--> statement-breakpoint
CREATE TABLE home_handover_aside AS SELECT * FROM home_handover;
--> statement-breakpoint
DELETE FROM home_reporter;
--> statement-breakpoint
DELETE FROM home_handover;
--> statement-breakpoint
CREATE TABLE home_entry_rebuilt (
  id TEXT PRIMARY KEY,
  home TEXT NOT NULL REFERENCES organisation (id),
  reference TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('reported', 'registered', 'approved', 'closed', 'declined', 'cancelled', 'merged')),
  version INTEGER NOT NULL,
  alias TEXT NOT NULL,
  reported_at TEXT NOT NULL,
  event_on TEXT NOT NULL,
  part_of_day TEXT NOT NULL,
  place TEXT NOT NULL,
  harm INTEGER NOT NULL CHECK (harm IN (0, 1, 2, 3, 4, 9)),
  hurt INTEGER NOT NULL,
  book TEXT CHECK (book IN ('U', 'N')),
  year INTEGER,
  number INTEGER,
  category TEXT,
  priority TEXT CHECK (priority IN ('P0', 'P1', 'P2', 'P3')),
  changed_stream TEXT NOT NULL,
  changed_seq INTEGER NOT NULL,
  merged_into TEXT REFERENCES home_entry (id),
  UNIQUE (home, reference),
  UNIQUE (home, book, year, number),
  CHECK ((number IS NULL) = (category IS NULL)),
  CHECK ((state = 'merged') = (merged_into IS NOT NULL))
) STRICT;
--> statement-breakpoint
INSERT INTO home_entry_rebuilt SELECT *, NULL FROM home_entry;
--> statement-breakpoint
DROP TABLE home_entry;
--> statement-breakpoint
ALTER TABLE home_entry_rebuilt RENAME TO home_entry;
--> statement-breakpoint
CREATE INDEX home_entry_list ON home_entry (home, reported_at);
--> statement-breakpoint
CREATE INDEX home_entry_state ON home_entry (home, state, reported_at);
--> statement-breakpoint
CREATE INDEX home_entry_merged ON home_entry (merged_into) WHERE merged_into IS NOT NULL;
--> statement-breakpoint
INSERT INTO home_reporter SELECT * FROM home_reporter_aside;
--> statement-breakpoint
INSERT INTO home_handover SELECT * FROM home_handover_aside;
--> statement-breakpoint
DROP TABLE home_reporter_aside;
--> statement-breakpoint
DROP TABLE home_handover_aside;
