-- Closes of statistics: which period, under which number; and each edition's canonical content with the list of its files. No personal byte.
CREATE TABLE case_close (
  id TEXT PRIMARY KEY,
  organisation TEXT NOT NULL REFERENCES organisation (id),
  from_month TEXT NOT NULL,
  to_month TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('month', 'quarter', 'half-year', 'year')),
  year INTEGER NOT NULL,
  number INTEGER NOT NULL CHECK (number > 0),
  version INTEGER NOT NULL,
  edition INTEGER NOT NULL,
  hash TEXT NOT NULL,
  UNIQUE (organisation, from_month, to_month),
  UNIQUE (organisation, year, number)
) STRICT;
--> statement-breakpoint
CREATE TABLE case_close_edition (
  close TEXT NOT NULL REFERENCES case_close (id),
  edition INTEGER NOT NULL,
  hash TEXT NOT NULL,
  at TEXT NOT NULL,
  content TEXT NOT NULL,
  manifest TEXT NOT NULL,
  PRIMARY KEY (close, edition)
) STRICT;
--> statement-breakpoint
CREATE TRIGGER case_close_unchanged BEFORE UPDATE ON case_close
WHEN OLD.id <> NEW.id OR OLD.organisation <> NEW.organisation OR OLD.from_month <> NEW.from_month
  OR OLD.to_month <> NEW.to_month OR OLD.year <> NEW.year OR OLD.number <> NEW.number
BEGIN
  SELECT RAISE(ABORT, 'a close is never altered');
END;
--> statement-breakpoint
CREATE TRIGGER case_close_kept BEFORE DELETE ON case_close
BEGIN
  SELECT RAISE(ABORT, 'a close is never altered');
END;
--> statement-breakpoint
CREATE TRIGGER case_close_edition_unchanged BEFORE UPDATE ON case_close_edition
BEGIN
  SELECT RAISE(ABORT, 'a close is never altered');
END;
--> statement-breakpoint
CREATE TRIGGER case_close_edition_kept BEFORE DELETE ON case_close_edition
BEGIN
  SELECT RAISE(ABORT, 'a close is never altered');
END;
