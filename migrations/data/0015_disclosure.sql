-- What a home disclosed of its entries, with its number of the year and until when; recipient, basis and mark lie sealed.
CREATE TABLE home_disclosure (
  id TEXT PRIMARY KEY,
  home TEXT NOT NULL REFERENCES organisation (id),
  state TEXT NOT NULL CHECK (state IN ('valid', 'withdrawn')),
  version INTEGER NOT NULL,
  year INTEGER NOT NULL,
  number INTEGER NOT NULL CHECK (number > 0),
  occasion TEXT NOT NULL CHECK (occasion IN ('inspection', 'prosecutor', 'court', 'access-request')),
  until_on TEXT NOT NULL,
  made_at TEXT NOT NULL,
  UNIQUE (home, year, number)
) STRICT;
--> statement-breakpoint
CREATE INDEX home_disclosure_list ON home_disclosure (home, made_at);
--> statement-breakpoint
CREATE TABLE home_disclosed (
  disclosure TEXT NOT NULL REFERENCES home_disclosure (id),
  entry TEXT NOT NULL REFERENCES home_entry (id),
  PRIMARY KEY (disclosure, entry)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX home_disclosed_entry ON home_disclosed (entry);
--> statement-breakpoint
CREATE TRIGGER home_disclosure_unchanged BEFORE UPDATE ON home_disclosure
WHEN OLD.id <> NEW.id OR OLD.home <> NEW.home OR OLD.year <> NEW.year OR OLD.number <> NEW.number
  OR OLD.occasion <> NEW.occasion OR OLD.until_on <> NEW.until_on OR OLD.made_at <> NEW.made_at
BEGIN
  SELECT RAISE(ABORT, 'what was disclosed is never altered');
END;
--> statement-breakpoint
CREATE TRIGGER home_disclosure_kept BEFORE DELETE ON home_disclosure
BEGIN
  SELECT RAISE(ABORT, 'what was disclosed is never altered');
END;
--> statement-breakpoint
CREATE TRIGGER home_disclosed_unchanged BEFORE UPDATE ON home_disclosed
BEGIN
  SELECT RAISE(ABORT, 'what was disclosed is never altered');
END;
--> statement-breakpoint
CREATE TRIGGER home_disclosed_kept BEFORE DELETE ON home_disclosed
BEGIN
  SELECT RAISE(ABORT, 'what was disclosed is never altered');
END;
