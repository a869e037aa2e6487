-- A matter somebody is kept from, as the running body may know it: no reference, no text, no instant; the id is a keyed hash.
CREATE TABLE door_matter (
  id TEXT PRIMARY KEY,
  home TEXT NOT NULL REFERENCES organisation (id),
  needs TEXT CHECK (needs IN ('receive', 'direct')),
  excluded TEXT NOT NULL CHECK (json_type(excluded) = 'array')
) STRICT;
--> statement-breakpoint
CREATE INDEX door_matter_home ON door_matter (home, needs);
