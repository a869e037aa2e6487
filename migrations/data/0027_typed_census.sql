-- The census of a home outside, as the authority that runs it typed it in (domain.md §9.1, §9.4). Every version of the numbers stays.
CREATE TABLE case_census (
  id TEXT PRIMARY KEY,
  home TEXT NOT NULL REFERENCES organisation (id),
  authority TEXT NOT NULL REFERENCES organisation (id),
  month TEXT NOT NULL CHECK (month GLOB '[12][0-9][0-9][0-9]-[01][0-9]'),
  state TEXT NOT NULL CHECK (state IN ('recorded', 'amended')),
  version INTEGER NOT NULL,
  UNIQUE (month, home)
) STRICT;
--> statement-breakpoint
CREATE INDEX case_census_month ON case_census (authority, month);
--> statement-breakpoint
CREATE TABLE case_census_line (
  census TEXT NOT NULL REFERENCES case_census (id),
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
CREATE TRIGGER case_census_unchanged BEFORE UPDATE ON case_census
WHEN OLD.id <> NEW.id OR OLD.home <> NEW.home OR OLD.authority <> NEW.authority OR OLD.month <> NEW.month
BEGIN
  SELECT RAISE(ABORT, 'a census stays that of its month');
END;
--> statement-breakpoint
CREATE TRIGGER case_census_kept BEFORE DELETE ON case_census
BEGIN
  SELECT RAISE(ABORT, 'a census is kept');
END;
--> statement-breakpoint
CREATE TRIGGER case_census_line_unchanged BEFORE UPDATE ON case_census_line
BEGIN
  SELECT RAISE(ABORT, 'what was counted is never altered: amend the census');
END;
--> statement-breakpoint
CREATE TRIGGER case_census_line_kept BEFORE DELETE ON case_census_line
BEGIN
  SELECT RAISE(ABORT, 'what was counted is never altered: amend the census');
END;
