-- How long a home keeps its entries: the class of its list of files and the document that says so. The latest counts.
CREATE TABLE retention_rule (
  home TEXT PRIMARY KEY REFERENCES organisation (id),
  class TEXT NOT NULL,
  number TEXT NOT NULL,
  issued_on TEXT NOT NULL
) STRICT;
--> statement-breakpoint
-- Legal hold of an entry, as its last event says it.
CREATE TABLE home_hold (
  entry TEXT PRIMARY KEY REFERENCES home_entry (id),
  held INTEGER NOT NULL CHECK (held IN (0, 1))
) STRICT;
--> statement-breakpoint
CREATE TABLE home_disposal (
  id TEXT PRIMARY KEY,
  home TEXT NOT NULL REFERENCES organisation (id),
  state TEXT NOT NULL CHECK (state IN ('proposed', 'withdrawn', 'confirmed', 'destroyed')),
  version INTEGER NOT NULL,
  proposed_at TEXT NOT NULL
) STRICT;
--> statement-breakpoint
CREATE INDEX home_disposal_home ON home_disposal (home, proposed_at);
--> statement-breakpoint
CREATE INDEX home_disposal_unfinished ON home_disposal (state) WHERE state = 'confirmed';
--> statement-breakpoint
-- Whose content was destroyed, and by which decision.
CREATE TABLE home_destroyed (
  entry TEXT PRIMARY KEY REFERENCES home_entry (id),
  disposal TEXT NOT NULL REFERENCES home_disposal (id)
) STRICT;
--> statement-breakpoint
-- A sealed value goes only after the event that destroys its entry; a reporter's row alike.
DROP TRIGGER home_sealed_kept;
--> statement-breakpoint
CREATE TRIGGER home_sealed_kept_until_destroyed BEFORE DELETE ON home_sealed
WHEN NOT EXISTS (SELECT 1 FROM event WHERE subject = OLD.subject AND version IS NOT NULL AND action = 'destroy')
BEGIN
  SELECT RAISE(ABORT, 'sealed values are never altered');
END;
--> statement-breakpoint
CREATE TRIGGER home_reporter_kept_until_destroyed BEFORE DELETE ON home_reporter
WHEN NOT EXISTS (SELECT 1 FROM event WHERE subject = OLD.entry AND version IS NOT NULL AND action = 'destroy')
BEGIN
  SELECT RAISE(ABORT, 'a reporter is never removed while the entry is kept');
END;
