-- The census of a home's months (domain.md §9.1): residents and resident-days by care type. Every version of the numbers stays.
CREATE TABLE home_census (
  id TEXT PRIMARY KEY,
  home TEXT NOT NULL REFERENCES organisation (id),
  month TEXT NOT NULL CHECK (month GLOB '[12][0-9][0-9][0-9]-[01][0-9]'),
  state TEXT NOT NULL CHECK (state IN ('recorded', 'amended')),
  version INTEGER NOT NULL,
  UNIQUE (home, month)
) STRICT;
--> statement-breakpoint
CREATE TABLE home_census_line (
  census TEXT NOT NULL REFERENCES home_census (id),
  version INTEGER NOT NULL,
  type TEXT NOT NULL CHECK (type IN ('PW', 'PSCH', 'PPCH', 'DNI', 'DMNI', 'NF', 'UA')),
  first INTEGER NOT NULL CHECK (first >= 0),
  admitted INTEGER NOT NULL CHECK (admitted >= 0),
  departed INTEGER NOT NULL CHECK (departed >= 0 AND departed <= first + admitted),
  resident_days INTEGER NOT NULL CHECK (resident_days >= 0 AND resident_days <= (first + admitted) * 31),
  estimated INTEGER NOT NULL CHECK (estimated IN (0, 1)),
  PRIMARY KEY (census, version, type)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TRIGGER home_census_unchanged BEFORE UPDATE ON home_census
WHEN OLD.id <> NEW.id OR OLD.home <> NEW.home OR OLD.month <> NEW.month
BEGIN
  SELECT RAISE(ABORT, 'a census stays that of its month');
END;
--> statement-breakpoint
CREATE TRIGGER home_census_kept BEFORE DELETE ON home_census
BEGIN
  SELECT RAISE(ABORT, 'a census is kept');
END;
--> statement-breakpoint
CREATE TRIGGER home_census_line_unchanged BEFORE UPDATE ON home_census_line
BEGIN
  SELECT RAISE(ABORT, 'what was counted is never altered: amend the census');
END;
--> statement-breakpoint
CREATE TRIGGER home_census_line_kept BEFORE DELETE ON home_census_line
BEGIN
  SELECT RAISE(ABORT, 'what was counted is never altered: amend the census');
END;
