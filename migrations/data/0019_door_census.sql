-- What crossed the door of a home's census (domain.md §9.1): codes and numbers by month and care type, as each transfer carried them.
CREATE TABLE door_census (
  transfer TEXT NOT NULL REFERENCES door_transfer (id),
  home TEXT NOT NULL REFERENCES organisation (id),
  authority TEXT NOT NULL REFERENCES organisation (id),
  month TEXT NOT NULL CHECK (month GLOB '[12][0-9][0-9][0-9]-[01][0-9]'),
  type TEXT NOT NULL CHECK (type IN ('PW', 'PSCH', 'PPCH', 'DNI', 'DMNI', 'NF', 'UA')),
  residents INTEGER NOT NULL CHECK (residents >= 0),
  resident_days INTEGER NOT NULL CHECK (resident_days >= 0),
  estimated INTEGER NOT NULL CHECK (estimated IN (0, 1)),
  version INTEGER NOT NULL CHECK (version > 0),
  PRIMARY KEY (transfer, month, type)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX door_census_month ON door_census (authority, month, home);
--> statement-breakpoint
CREATE INDEX door_census_all ON door_census (month, home);
--> statement-breakpoint
CREATE TRIGGER door_census_unchanged BEFORE UPDATE ON door_census
BEGIN
  SELECT RAISE(ABORT, 'what was handed over is never altered');
END;
--> statement-breakpoint
CREATE TRIGGER door_census_kept BEFORE DELETE ON door_census
BEGIN
  SELECT RAISE(ABORT, 'what was handed over is never altered');
END;
