-- A key-encryption key that wraps nothing any more is retired here, in the batch that makes sure of it; from then on the key store
-- takes no key wrapped by it, whatever ring a server still holds: such a key could be opened by nobody. A prefix tells the kid.
CREATE TABLE retired_key (
  prefix TEXT PRIMARY KEY,
  at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TRIGGER subject_key_retired BEFORE INSERT ON subject_key
WHEN EXISTS (SELECT 1 FROM retired_key WHERE prefix = substr(NEW.wrapped, 1, length(prefix)))
BEGIN
  SELECT RAISE(ABORT, 'wrapped by a retired key');
END;
--> statement-breakpoint
CREATE TRIGGER subject_key_rewrapped_retired BEFORE UPDATE ON subject_key
WHEN EXISTS (SELECT 1 FROM retired_key WHERE prefix = substr(NEW.wrapped, 1, length(prefix)))
BEGIN
  SELECT RAISE(ABORT, 'wrapped by a retired key');
END;
