-- What was taken in from a home outside this program: its transfers in order, and what it calls the handovers (design.md §4).
CREATE TABLE door_import (
  transfer TEXT PRIMARY KEY REFERENCES door_transfer (id),
  home TEXT NOT NULL REFERENCES organisation (id),
  authority TEXT NOT NULL REFERENCES organisation (id),
  theirs TEXT NOT NULL,
  nth INTEGER NOT NULL CHECK (nth > 0),
  UNIQUE (authority, home, nth),
  UNIQUE (authority, home, theirs)
) STRICT;
--> statement-breakpoint
CREATE TRIGGER door_import_unchanged BEFORE UPDATE ON door_import
BEGIN
  SELECT RAISE(ABORT, 'what was taken in stands');
END;
--> statement-breakpoint
CREATE TRIGGER door_import_kept BEFORE DELETE ON door_import
BEGIN
  SELECT RAISE(ABORT, 'what was taken in stands');
END;
--> statement-breakpoint
CREATE TABLE door_outside_handover (
  handover TEXT PRIMARY KEY REFERENCES door_handover (id),
  home TEXT NOT NULL REFERENCES organisation (id),
  authority TEXT NOT NULL REFERENCES organisation (id),
  theirs TEXT NOT NULL,
  UNIQUE (authority, home, theirs)
) STRICT;
--> statement-breakpoint
CREATE TRIGGER door_outside_handover_unchanged BEFORE UPDATE ON door_outside_handover
BEGIN
  SELECT RAISE(ABORT, 'what was taken in stands');
END;
--> statement-breakpoint
CREATE TRIGGER door_outside_handover_kept BEFORE DELETE ON door_outside_handover
BEGIN
  SELECT RAISE(ABORT, 'what was taken in stands');
END;
