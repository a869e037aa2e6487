-- Each resident's card lies under a key of its own, so that one can be destroyed without the others (RODO art. 17 ust. 1 lit. a).
-- Until now the cards of a home shared one key: which those are, until their cards are sealed anew.
CREATE TABLE home_name_map (
  subject TEXT PRIMARY KEY,
  home TEXT NOT NULL REFERENCES organisation (id)
) STRICT;
--> statement-breakpoint
INSERT INTO home_name_map SELECT DISTINCT s.subject, r.home FROM home_resident r JOIN home_sealed s ON s.id = r.sealed;
--> statement-breakpoint
CREATE TRIGGER home_name_map_kept_until_destroyed BEFORE DELETE ON home_name_map
WHEN NOT EXISTS (SELECT 1 FROM event WHERE subject = OLD.subject AND version IS NOT NULL AND action = 'destroy')
BEGIN
  SELECT RAISE(ABORT, 'a shared key is destroyed by an event');
END;
--> statement-breakpoint
CREATE TABLE home_resident_aside AS SELECT * FROM home_resident;
--> statement-breakpoint
DROP TABLE home_resident;
--> statement-breakpoint
-- A destroyed card keeps its number, which is never given again, its days and the decision; nothing sealed.
CREATE TABLE home_resident (
  id TEXT PRIMARY KEY,
  home TEXT NOT NULL REFERENCES organisation (id),
  number INTEGER NOT NULL CHECK (number > 0),
  state TEXT NOT NULL CHECK (state IN ('here', 'ended')),
  version INTEGER NOT NULL,
  from_on TEXT NOT NULL,
  until_on TEXT NOT NULL,
  sealed TEXT REFERENCES home_sealed (id),
  sha256 TEXT CHECK (length(sha256) = 64),
  destroyed TEXT REFERENCES home_disposal (id),
  UNIQUE (home, number),
  CHECK ((state = 'here') = (until_on = '9999-12-31')),
  CHECK ((sealed IS NULL) = (destroyed IS NOT NULL)),
  CHECK ((sealed IS NULL) = (sha256 IS NULL))
) STRICT;
--> statement-breakpoint
INSERT INTO home_resident SELECT id, home, number, state, version, from_on, until_on, sealed, sha256, NULL FROM home_resident_aside;
--> statement-breakpoint
DROP TABLE home_resident_aside;
--> statement-breakpoint
-- Also against a program of before that still serves: it would seal a new card under another's key.
CREATE TRIGGER home_resident_under_own_key BEFORE INSERT ON home_resident
WHEN NEW.sealed IS NOT NULL AND NOT EXISTS (SELECT 1 FROM home_sealed WHERE id = NEW.sealed AND subject = NEW.id)
BEGIN
  SELECT RAISE(ABORT, 'a card lies under its own key');
END;
--> statement-breakpoint
CREATE TRIGGER home_resident_number_kept BEFORE DELETE ON home_resident
BEGIN
  SELECT RAISE(ABORT, 'a given number is never taken away');
END;
