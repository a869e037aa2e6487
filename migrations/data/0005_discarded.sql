-- A prepared transfer may be thrown away: the CHECKs of door_transfer learn the state, so the table is built anew.
PRAGMA defer_foreign_keys = ON;
--> statement-breakpoint
CREATE TABLE door_transfer_before AS SELECT * FROM door_transfer;
--> statement-breakpoint
DROP TABLE door_transfer;
--> statement-breakpoint
CREATE TABLE door_transfer (
  id TEXT PRIMARY KEY,
  home TEXT NOT NULL REFERENCES organisation (id),
  authority TEXT NOT NULL REFERENCES organisation (id),
  kind TEXT CHECK (kind IN ('periodic', 'nil', 'answer')),
  state TEXT NOT NULL CHECK (state IN ('prepared', 'sent', 'acknowledged', 'returned', 'discarded')),
  version INTEGER NOT NULL,
  prepared_at TEXT NOT NULL,
  sent_at TEXT,
  cutoff_stream TEXT,
  cutoff_seq INTEGER,
  manifest TEXT,
  receipt TEXT,
  CHECK ((state IN ('prepared', 'discarded')) = (sent_at IS NULL))
) STRICT;
--> statement-breakpoint
INSERT INTO door_transfer (id, home, authority, kind, state, version, prepared_at, sent_at, cutoff_stream, cutoff_seq, manifest, receipt)
  SELECT id, home, authority, kind, state, version, prepared_at, sent_at, cutoff_stream, cutoff_seq, manifest, receipt
  FROM door_transfer_before;
--> statement-breakpoint
DROP TABLE door_transfer_before;
--> statement-breakpoint
CREATE UNIQUE INDEX door_transfer_open ON door_transfer (home) WHERE state = 'prepared';
--> statement-breakpoint
CREATE INDEX door_transfer_home ON door_transfer (home, prepared_at);
--> statement-breakpoint
CREATE INDEX door_transfer_authority ON door_transfer (authority, prepared_at);
