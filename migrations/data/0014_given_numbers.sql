-- Every number ever given in a home's two books, with the entry it was given to and the event that gave it: an entry moved to the
-- other book gets another one and keeps this, and nobody else ever gets it.
CREATE TABLE home_number (
  home TEXT NOT NULL REFERENCES organisation (id),
  book TEXT NOT NULL CHECK (book IN ('U', 'N')),
  year INTEGER NOT NULL,
  number INTEGER NOT NULL CHECK (number > 0),
  entry TEXT NOT NULL REFERENCES home_entry (id),
  event TEXT NOT NULL REFERENCES event (id),
  PRIMARY KEY (home, book, year, number)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
INSERT INTO home_number (home, book, year, number, entry, event)
SELECT x.home, x.book, x.year, x.number, x.id,
  (SELECT e.id FROM event e WHERE e.subject = x.id AND e.action = 'register' AND e.version IS NOT NULL)
FROM home_entry x WHERE x.number IS NOT NULL;
--> statement-breakpoint
CREATE TRIGGER home_number_unchanged BEFORE UPDATE ON home_number
BEGIN
  SELECT RAISE(ABORT, 'a number is given once');
END;
--> statement-breakpoint
CREATE TRIGGER home_number_kept BEFORE DELETE ON home_number
BEGIN
  SELECT RAISE(ABORT, 'a number is given once');
END;
--> statement-breakpoint
ALTER TABLE home_entry ADD COLUMN former_numbers TEXT;
