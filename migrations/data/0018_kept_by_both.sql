-- How long is recorded by homes and by authorities alike.
ALTER TABLE retention_rule RENAME COLUMN home TO organisation;
--> statement-breakpoint
-- Legal hold of a case, as its last event says it.
CREATE TABLE case_hold (
  file TEXT PRIMARY KEY REFERENCES case_file (id),
  held INTEGER NOT NULL CHECK (held IN (0, 1))
) STRICT;
--> statement-breakpoint
CREATE TABLE case_disposal (
  id TEXT PRIMARY KEY,
  authority TEXT NOT NULL REFERENCES organisation (id),
  state TEXT NOT NULL CHECK (state IN ('proposed', 'withdrawn', 'confirmed', 'destroyed')),
  version INTEGER NOT NULL,
  proposed_at TEXT NOT NULL
) STRICT;
--> statement-breakpoint
CREATE INDEX case_disposal_authority ON case_disposal (authority, proposed_at);
--> statement-breakpoint
CREATE INDEX case_disposal_unfinished ON case_disposal (state) WHERE state = 'confirmed';
--> statement-breakpoint
-- What crossed under this handover was destroyed with the authority's case: both sides must know, and neither opens it again.
CREATE TABLE door_destroyed (
  handover TEXT PRIMARY KEY REFERENCES door_handover (id),
  at TEXT NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TRIGGER door_destroyed_unchanged BEFORE UPDATE ON door_destroyed
BEGIN
  SELECT RAISE(ABORT, 'what is destroyed stays so');
END;
--> statement-breakpoint
CREATE TRIGGER door_destroyed_kept BEFORE DELETE ON door_destroyed
BEGIN
  SELECT RAISE(ABORT, 'what is destroyed stays so');
END;
--> statement-breakpoint
DROP TRIGGER case_sealed_kept;
--> statement-breakpoint
CREATE TRIGGER case_sealed_kept_until_destroyed BEFORE DELETE ON case_sealed
WHEN NOT EXISTS (SELECT 1 FROM event WHERE subject = OLD.subject AND version IS NOT NULL AND action = 'destroy')
BEGIN
  SELECT RAISE(ABORT, 'sealed values are never altered');
END;
--> statement-breakpoint
DROP TRIGGER door_sealed_kept;
--> statement-breakpoint
-- A snapshot lies under its own id, questions and assessments under that of the handover.
CREATE TRIGGER door_sealed_kept_until_destroyed BEFORE DELETE ON door_sealed
WHEN NOT EXISTS (
  SELECT 1 FROM event WHERE subject = coalesce((SELECT handover FROM door_snapshot WHERE id = OLD.subject), OLD.subject)
    AND version IS NOT NULL AND action = 'destroy')
BEGIN
  SELECT RAISE(ABORT, 'sealed values are never altered');
END;
--> statement-breakpoint
CREATE TABLE home_handover_aside AS SELECT entry, handover, authority FROM home_handover;
--> statement-breakpoint
DROP TABLE home_handover;
--> statement-breakpoint
-- What a home tells of an entry after the case was destroyed opens a new case: an entry may cross under more than one handover.
CREATE TABLE home_handover (
  entry TEXT NOT NULL REFERENCES home_entry (id),
  handover TEXT PRIMARY KEY REFERENCES door_handover (id),
  authority TEXT NOT NULL REFERENCES organisation (id)
) STRICT;
--> statement-breakpoint
INSERT INTO home_handover SELECT entry, handover, authority FROM home_handover_aside;
--> statement-breakpoint
DROP TABLE home_handover_aside;
--> statement-breakpoint
CREATE INDEX home_handover_entry ON home_handover (entry, authority);
