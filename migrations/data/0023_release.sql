-- Releases of statistics for observers and the public: what was shown, and what was true, which later releases are proven against.
CREATE TABLE case_release (
  id TEXT PRIMARY KEY,
  organisation TEXT NOT NULL REFERENCES organisation (id),
  close TEXT NOT NULL REFERENCES case_close (id),
  edition INTEGER NOT NULL,
  from_month TEXT NOT NULL,
  to_month TEXT NOT NULL,
  number INTEGER NOT NULL CHECK (number > 0),
  version INTEGER NOT NULL,
  hash TEXT NOT NULL,
  at TEXT NOT NULL,
  content TEXT NOT NULL,
  figures TEXT NOT NULL,
  UNIQUE (organisation, number),
  UNIQUE (close, edition)
) STRICT;
--> statement-breakpoint
CREATE TRIGGER case_release_unchanged BEFORE UPDATE ON case_release
BEGIN
  SELECT RAISE(ABORT, 'a release is never altered');
END;
--> statement-breakpoint
CREATE TRIGGER case_release_kept BEFORE DELETE ON case_release
BEGIN
  SELECT RAISE(ABORT, 'a release is never altered');
END;
