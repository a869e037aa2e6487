-- What the home took back: which versions of a handover, under which number, why in a code. The snapshots stay as they were.
CREATE TABLE door_withdrawal (
  id TEXT PRIMARY KEY,
  handover TEXT NOT NULL REFERENCES door_handover (id),
  version INTEGER NOT NULL CHECK (version > 0),
  transfer TEXT NOT NULL REFERENCES door_transfer (id),
  number TEXT NOT NULL,
  reason TEXT NOT NULL CHECK (reason IN ('duplicate', 'not-extraordinary', 'not-a-resident', 'clerical-error', 'reclassified')),
  made_at TEXT NOT NULL,
  UNIQUE (handover, version, transfer)
) STRICT;
--> statement-breakpoint
CREATE INDEX door_withdrawal_transfer ON door_withdrawal (transfer);
--> statement-breakpoint
CREATE TRIGGER door_withdrawal_unchanged BEFORE UPDATE ON door_withdrawal
BEGIN
  SELECT RAISE(ABORT, 'a withdrawal is frozen');
END;
--> statement-breakpoint
CREATE TRIGGER door_withdrawal_kept BEFORE DELETE ON door_withdrawal
BEGIN
  SELECT RAISE(ABORT, 'a withdrawal is frozen');
END;
