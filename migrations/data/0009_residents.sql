-- Residents' cards (design.md §3): label, days and a sealed name map; and by which keyed index entries are about the same resident.
CREATE TABLE home_resident (
  id TEXT PRIMARY KEY,
  home TEXT NOT NULL REFERENCES organisation (id),
  number INTEGER NOT NULL CHECK (number > 0),
  state TEXT NOT NULL CHECK (state IN ('here', 'ended')),
  version INTEGER NOT NULL,
  from_on TEXT NOT NULL,
  until_on TEXT NOT NULL,
  sealed TEXT NOT NULL REFERENCES home_sealed (id),
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
  UNIQUE (home, number),
  CHECK ((state = 'here') = (until_on = '9999-12-31'))
) STRICT;
--> statement-breakpoint
CREATE TABLE home_annex (
  entry TEXT NOT NULL REFERENCES home_entry (id),
  resident_index TEXT NOT NULL,
  PRIMARY KEY (entry, resident_index)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX home_annex_resident ON home_annex (resident_index);
