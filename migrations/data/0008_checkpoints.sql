-- Signed checkpoints of the ledger (design.md §5): what left the system about a stream, and who holds it besides its organisation.
CREATE TABLE checkpoint (
  id TEXT PRIMARY KEY,
  organisation TEXT NOT NULL,
  stream TEXT NOT NULL,
  seq INTEGER NOT NULL CHECK (seq > 0),
  hash TEXT NOT NULL CHECK (length(hash) = 64),
  at TEXT NOT NULL,
  occasion TEXT NOT NULL CHECK (occasion IN ('day', 'send', 'acknowledge', 'return', 'close')),
  holder TEXT REFERENCES organisation (id),
  transfer TEXT,
  statement TEXT NOT NULL,
  CHECK ((holder IS NULL) = (transfer IS NULL))
) STRICT;
--> statement-breakpoint
CREATE INDEX checkpoint_stream ON checkpoint (stream, seq);
--> statement-breakpoint
CREATE INDEX checkpoint_own ON checkpoint (organisation, at);
--> statement-breakpoint
CREATE INDEX checkpoint_held ON checkpoint (holder, at);
--> statement-breakpoint
CREATE TRIGGER checkpoint_unchanged BEFORE UPDATE ON checkpoint
BEGIN
  SELECT RAISE(ABORT, 'checkpoints are append-only');
END;
--> statement-breakpoint
CREATE TRIGGER checkpoint_kept BEFORE DELETE ON checkpoint
BEGIN
  SELECT RAISE(ABORT, 'checkpoints are append-only');
END;
