-- A snapshot through which personal data slipped: hidden on both sides at once; its key is destroyed when a replacement arrived.
CREATE TABLE breach (
  id TEXT PRIMARY KEY,
  home TEXT NOT NULL REFERENCES organisation (id),
  state TEXT NOT NULL CHECK (state IN ('open', 'closed')),
  version INTEGER NOT NULL,
  noticed_at TEXT NOT NULL,
  due_at TEXT NOT NULL
) STRICT;
--> statement-breakpoint
CREATE INDEX breach_home ON breach (home, state, due_at);
--> statement-breakpoint
CREATE TABLE door_quarantine (
  snapshot TEXT PRIMARY KEY REFERENCES door_snapshot (id),
  home TEXT NOT NULL REFERENCES organisation (id),
  breach TEXT NOT NULL UNIQUE REFERENCES breach (id),
  side TEXT NOT NULL CHECK (side IN ('home', 'authority')),
  at TEXT NOT NULL,
  destroyed_at TEXT
) STRICT;
--> statement-breakpoint
CREATE INDEX door_quarantine_waiting ON door_quarantine (home) WHERE destroyed_at IS NULL;
--> statement-breakpoint
CREATE TRIGGER door_quarantine_unchanged BEFORE UPDATE ON door_quarantine
WHEN OLD.destroyed_at IS NOT NULL OR NEW.destroyed_at IS NULL OR NEW.snapshot <> OLD.snapshot OR NEW.breach <> OLD.breach
  OR NEW.home <> OLD.home OR NEW.side <> OLD.side OR NEW.at <> OLD.at
BEGIN
  SELECT RAISE(ABORT, 'a quarantine is not lifted');
END;
--> statement-breakpoint
CREATE TRIGGER door_quarantine_kept BEFORE DELETE ON door_quarantine
BEGIN
  SELECT RAISE(ABORT, 'a quarantine is not lifted');
END;
