-- Custom SQL in drizzle-kit's format: one statement per chunk. Never edited after release (design.md §7).
-- Tables without a prefix are common; home_* is the home plane, door_* what crossed, case_* the authority plane.
CREATE TABLE instance (
  only INTEGER PRIMARY KEY CHECK (only = 1),
  mode TEXT NOT NULL CHECK (mode IN ('real', 'demo')),
  created_at TEXT NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE setup_token (
  token_hash TEXT PRIMARY KEY,
  created_at TEXT NOT NULL,
  until_at TEXT NOT NULL,
  used_at TEXT
) STRICT;
--> statement-breakpoint
CREATE TABLE organisation (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('home', 'authority', 'voivode', 'observer')),
  name TEXT NOT NULL,
  county TEXT,
  operator INTEGER NOT NULL DEFAULT 0 CHECK (operator IN (0, 1)),
  body TEXT CHECK (body IN ('PCPR', 'MOPS', 'OPS', 'ROPS')),
  running TEXT CHECK (running IN ('public', 'commissioned', 'other')),
  places INTEGER CHECK (places > 0),
  version INTEGER NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE care_type (
  home TEXT NOT NULL REFERENCES organisation (id),
  type TEXT NOT NULL CHECK (type IN ('PW', 'PSCH', 'PPCH', 'DNI', 'DMNI', 'NF', 'UA')),
  PRIMARY KEY (home, type)
) STRICT;
--> statement-breakpoint
CREATE TABLE supervision (
  id TEXT PRIMARY KEY,
  home TEXT NOT NULL REFERENCES organisation (id),
  authority TEXT REFERENCES organisation (id),
  no_authority TEXT,
  basis TEXT NOT NULL CHECK (basis IN ('runs', 'commissions', 'none')),
  from_on TEXT NOT NULL,
  until_on TEXT NOT NULL DEFAULT '9999-12-31',
  CHECK ((authority IS NULL) = (basis = 'none')),
  CHECK ((authority IS NULL) = (no_authority IS NOT NULL))
) STRICT;
--> statement-breakpoint
CREATE INDEX supervision_home ON supervision (home, from_on);
--> statement-breakpoint
CREATE TABLE basis (
  id TEXT PRIMARY KEY,
  home TEXT NOT NULL REFERENCES organisation (id),
  covers TEXT NOT NULL CHECK (covers IN ('book-N', 'supplement')),
  kind TEXT NOT NULL CHECK (kind IN ('order', 'contract', 'agreement')),
  number TEXT NOT NULL,
  issued_on TEXT NOT NULL,
  from_on TEXT NOT NULL,
  until_on TEXT NOT NULL DEFAULT '9999-12-31'
) STRICT;
--> statement-breakpoint
CREATE INDEX basis_home ON basis (home, covers);
--> statement-breakpoint
CREATE TABLE person (
  id TEXT PRIMARY KEY,
  demo INTEGER NOT NULL CHECK (demo IN (0, 1)),
  sign_in_index TEXT UNIQUE,
  password TEXT,
  version INTEGER NOT NULL,
  until_at TEXT NOT NULL DEFAULT '9999-12-31T00:00:00.000Z'
) STRICT;
--> statement-breakpoint
CREATE TRIGGER person_of_this_mode BEFORE INSERT ON person
WHEN NEW.demo <> (SELECT mode = 'demo' FROM instance)
BEGIN
  SELECT RAISE(ABORT, 'guard:mode');
END;
--> statement-breakpoint
CREATE TABLE person_sealed (
  id TEXT PRIMARY KEY,
  subject TEXT NOT NULL REFERENCES person (id),
  field TEXT NOT NULL,
  version INTEGER NOT NULL,
  jwe TEXT NOT NULL,
  UNIQUE (subject, field, version)
) STRICT;
--> statement-breakpoint
CREATE TRIGGER person_sealed_unchanged BEFORE UPDATE ON person_sealed
BEGIN
  SELECT RAISE(ABORT, 'sealed values are never altered');
END;
--> statement-breakpoint
CREATE TRIGGER person_sealed_kept BEFORE DELETE ON person_sealed
BEGIN
  SELECT RAISE(ABORT, 'sealed values are never altered');
END;
--> statement-breakpoint
CREATE TABLE activation (
  token_hash TEXT PRIMARY KEY,
  person TEXT NOT NULL REFERENCES person (id),
  until_at TEXT NOT NULL,
  used_at TEXT
) STRICT;
--> statement-breakpoint
CREATE TABLE role_grant (
  id TEXT PRIMARY KEY,
  person TEXT NOT NULL REFERENCES person (id),
  organisation TEXT NOT NULL REFERENCES organisation (id),
  role TEXT NOT NULL CHECK (role IN ('reporter', 'officer', 'director', 'dpo', 'reviewer', 'head', 'inspector', 'analyst', 'admin')),
  from_at TEXT NOT NULL,
  until_at TEXT NOT NULL DEFAULT '9999-12-31T00:00:00.000Z'
) STRICT;
--> statement-breakpoint
CREATE INDEX role_grant_person ON role_grant (person);
--> statement-breakpoint
CREATE INDEX role_grant_organisation ON role_grant (organisation);
--> statement-breakpoint
CREATE TABLE authorisation (
  id TEXT PRIMARY KEY,
  home TEXT NOT NULL REFERENCES organisation (id),
  person TEXT NOT NULL REFERENCES person (id),
  number TEXT NOT NULL,
  issued_on TEXT NOT NULL,
  scopes TEXT NOT NULL,
  from_on TEXT NOT NULL,
  until_on TEXT NOT NULL,
  from_at TEXT NOT NULL,
  until_at TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('granted', 'active', 'revoked')),
  version INTEGER NOT NULL,
  UNIQUE (home, number)
) STRICT;
--> statement-breakpoint
CREATE INDEX authorisation_person ON authorisation (person);
--> statement-breakpoint
CREATE TABLE session (
  id TEXT PRIMARY KEY,
  person TEXT NOT NULL REFERENCES person (id),
  created_at TEXT NOT NULL,
  idle_until_at TEXT NOT NULL,
  until_at TEXT NOT NULL
) STRICT;
--> statement-breakpoint
CREATE INDEX session_person ON session (person);
--> statement-breakpoint
CREATE TABLE client (
  id TEXT PRIMARY KEY,
  person TEXT NOT NULL REFERENCES person (id),
  organisation TEXT NOT NULL REFERENCES organisation (id),
  secret TEXT NOT NULL,
  in_home INTEGER NOT NULL CHECK (in_home IN (0, 1)),
  demo INTEGER NOT NULL CHECK (demo IN (0, 1)),
  created_at TEXT NOT NULL,
  until_at TEXT NOT NULL DEFAULT '9999-12-31T00:00:00.000Z'
) STRICT;
--> statement-breakpoint
CREATE TRIGGER client_of_this_mode BEFORE INSERT ON client
WHEN NEW.demo <> (SELECT mode = 'demo' FROM instance)
BEGIN
  SELECT RAISE(ABORT, 'guard:mode');
END;
--> statement-breakpoint
CREATE VIEW credential AS
SELECT s.id AS id, s.person AS person, NULL AS organisation, 1 AS in_home, min(s.until_at, s.idle_until_at, p.until_at) AS until_at
FROM session s JOIN person p ON p.id = s.person
UNION ALL
SELECT c.id, c.person, c.organisation, c.in_home, min(c.until_at, p.until_at)
FROM client c JOIN person p ON p.id = c.person;
--> statement-breakpoint
CREATE VIEW acting AS
SELECT g.person AS person, g.organisation AS organisation, g.role AS role, '' AS scope, NULL AS authorisation, g.from_at AS from_at, g.until_at AS until_at
FROM role_grant g
UNION ALL
SELECT g.person, g.organisation, g.role, s.value, a.id, max(g.from_at, a.from_at), min(g.until_at, a.until_at)
FROM role_grant g
JOIN authorisation a ON a.person = g.person AND a.home = g.organisation AND a.state = 'active'
JOIN json_each(a.scopes) s
WHERE g.role = 'officer';
--> statement-breakpoint
CREATE TABLE sign_in_attempt (
  name_index TEXT NOT NULL,
  window_at TEXT NOT NULL,
  failures INTEGER NOT NULL,
  PRIMARY KEY (name_index, window_at)
) STRICT;
--> statement-breakpoint
CREATE TABLE event (
  stream TEXT NOT NULL,
  seq INTEGER NOT NULL CHECK (seq > 0),
  id TEXT NOT NULL UNIQUE,
  subject TEXT NOT NULL,
  version INTEGER CHECK (version > 0),
  action TEXT NOT NULL,
  actor TEXT NOT NULL,
  role TEXT NOT NULL,
  authorisation TEXT,
  at TEXT NOT NULL,
  detail TEXT NOT NULL CHECK (json_valid(detail)),
  PRIMARY KEY (stream, seq),
  UNIQUE (subject, version)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TRIGGER event_unchanged BEFORE UPDATE ON event
BEGIN
  SELECT RAISE(ABORT, 'the ledger is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER event_kept BEFORE DELETE ON event
BEGIN
  SELECT RAISE(ABORT, 'the ledger is append-only');
END;
--> statement-breakpoint
CREATE TABLE link (
  stream TEXT NOT NULL,
  seq INTEGER NOT NULL,
  hash TEXT NOT NULL CHECK (length(hash) = 64),
  PRIMARY KEY (stream, seq)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TRIGGER link_unchanged BEFORE UPDATE ON link
BEGIN
  SELECT RAISE(ABORT, 'the chain is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER link_kept BEFORE DELETE ON link
BEGIN
  SELECT RAISE(ABORT, 'the chain is append-only');
END;
--> statement-breakpoint
CREATE TABLE idempotency (
  actor TEXT NOT NULL,
  key TEXT NOT NULL,
  body TEXT NOT NULL,
  event TEXT NOT NULL,
  status INTEGER NOT NULL,
  at TEXT NOT NULL,
  PRIMARY KEY (actor, key)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE VIEW guard AS SELECT '' AS code, 1 AS holds WHERE 0;
--> statement-breakpoint
CREATE TRIGGER guard_holds INSTEAD OF INSERT ON guard
WHEN NEW.holds IS NOT 1
BEGIN
  SELECT RAISE(ABORT, 'guard: what was decided on no longer holds');
END;
--> statement-breakpoint
CREATE TABLE home_entry (
  id TEXT PRIMARY KEY,
  home TEXT NOT NULL REFERENCES organisation (id),
  reference TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('reported', 'registered', 'approved', 'closed', 'declined', 'cancelled')),
  version INTEGER NOT NULL,
  alias TEXT NOT NULL,
  reported_at TEXT NOT NULL,
  event_on TEXT NOT NULL,
  part_of_day TEXT NOT NULL,
  place TEXT NOT NULL,
  harm INTEGER NOT NULL CHECK (harm IN (0, 1, 2, 3, 4, 9)),
  hurt INTEGER NOT NULL,
  book TEXT CHECK (book IN ('U', 'N')),
  year INTEGER,
  number INTEGER,
  category TEXT,
  priority TEXT CHECK (priority IN ('P0', 'P1', 'P2', 'P3')),
  changed_stream TEXT NOT NULL,
  changed_seq INTEGER NOT NULL,
  UNIQUE (home, reference),
  UNIQUE (home, book, year, number),
  CHECK ((number IS NULL) = (category IS NULL))
) STRICT;
--> statement-breakpoint
CREATE INDEX home_entry_list ON home_entry (home, reported_at);
--> statement-breakpoint
CREATE TABLE home_reporter (
  entry TEXT PRIMARY KEY REFERENCES home_entry (id),
  person_index TEXT NOT NULL,
  jwe TEXT NOT NULL
) STRICT;
--> statement-breakpoint
CREATE INDEX home_reporter_person ON home_reporter (person_index);
--> statement-breakpoint
CREATE TABLE home_sealed (
  id TEXT PRIMARY KEY,
  subject TEXT NOT NULL,
  field TEXT NOT NULL,
  version INTEGER NOT NULL,
  jwe TEXT NOT NULL,
  UNIQUE (subject, field, version)
) STRICT;
--> statement-breakpoint
CREATE TRIGGER home_sealed_unchanged BEFORE UPDATE ON home_sealed
BEGIN
  SELECT RAISE(ABORT, 'sealed values are never altered');
END;
--> statement-breakpoint
CREATE TRIGGER home_sealed_kept BEFORE DELETE ON home_sealed
BEGIN
  SELECT RAISE(ABORT, 'sealed values are never altered');
END;
--> statement-breakpoint
CREATE TABLE home_handover (
  entry TEXT NOT NULL REFERENCES home_entry (id),
  handover TEXT NOT NULL UNIQUE REFERENCES door_handover (id),
  authority TEXT NOT NULL REFERENCES organisation (id),
  PRIMARY KEY (entry, authority)
) STRICT;
--> statement-breakpoint
CREATE TABLE door_handover (
  id TEXT PRIMARY KEY,
  home TEXT NOT NULL REFERENCES organisation (id),
  authority TEXT NOT NULL REFERENCES organisation (id)
) STRICT;
--> statement-breakpoint
CREATE TABLE door_transfer (
  id TEXT PRIMARY KEY,
  home TEXT NOT NULL REFERENCES organisation (id),
  authority TEXT NOT NULL REFERENCES organisation (id),
  kind TEXT CHECK (kind IN ('periodic', 'nil', 'answer')),
  state TEXT NOT NULL CHECK (state IN ('prepared', 'sent', 'acknowledged', 'returned')),
  version INTEGER NOT NULL,
  prepared_at TEXT NOT NULL,
  sent_at TEXT,
  cutoff_stream TEXT,
  cutoff_seq INTEGER,
  manifest TEXT,
  receipt TEXT,
  CHECK ((state = 'prepared') = (sent_at IS NULL))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX door_transfer_open ON door_transfer (home) WHERE state = 'prepared';
--> statement-breakpoint
CREATE INDEX door_transfer_home ON door_transfer (home, prepared_at);
--> statement-breakpoint
CREATE INDEX door_transfer_authority ON door_transfer (authority, prepared_at);
--> statement-breakpoint
CREATE TABLE door_snapshot (
  id TEXT PRIMARY KEY,
  handover TEXT NOT NULL REFERENCES door_handover (id),
  version INTEGER NOT NULL,
  transfer TEXT NOT NULL REFERENCES door_transfer (id),
  authority TEXT NOT NULL REFERENCES organisation (id),
  home TEXT NOT NULL REFERENCES organisation (id),
  book TEXT NOT NULL CHECK (book IN ('U', 'N')),
  number TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('W', 'S', 'O', 'N')),
  category TEXT NOT NULL,
  harm INTEGER CHECK (harm IN (0, 1, 2, 3, 4, 9)),
  hurt INTEGER NOT NULL,
  event_on TEXT NOT NULL,
  month TEXT NOT NULL,
  made_at TEXT NOT NULL,
  hash TEXT NOT NULL,
  UNIQUE (handover, version)
) STRICT;
--> statement-breakpoint
CREATE INDEX door_snapshot_month ON door_snapshot (authority, month);
--> statement-breakpoint
CREATE INDEX door_snapshot_home ON door_snapshot (home, handover, version);
--> statement-breakpoint
CREATE INDEX door_snapshot_transfer ON door_snapshot (transfer);
--> statement-breakpoint
CREATE TRIGGER door_snapshot_unchanged BEFORE UPDATE ON door_snapshot
BEGIN
  SELECT RAISE(ABORT, 'a snapshot is frozen');
END;
--> statement-breakpoint
CREATE TRIGGER door_snapshot_kept BEFORE DELETE ON door_snapshot
BEGIN
  SELECT RAISE(ABORT, 'a snapshot is frozen');
END;
--> statement-breakpoint
CREATE TABLE door_sealed (
  id TEXT PRIMARY KEY,
  subject TEXT NOT NULL,
  field TEXT NOT NULL,
  version INTEGER NOT NULL,
  jwe TEXT NOT NULL,
  UNIQUE (subject, field, version)
) STRICT;
--> statement-breakpoint
CREATE TRIGGER door_sealed_unchanged BEFORE UPDATE ON door_sealed
BEGIN
  SELECT RAISE(ABORT, 'sealed values are never altered');
END;
--> statement-breakpoint
CREATE TRIGGER door_sealed_kept BEFORE DELETE ON door_sealed
BEGIN
  SELECT RAISE(ABORT, 'sealed values are never altered');
END;
--> statement-breakpoint
CREATE TABLE door_reply (
  id TEXT PRIMARY KEY,
  handover TEXT NOT NULL REFERENCES door_handover (id),
  version INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('question', 'assessment', 'closed', 'reopened')),
  outcome TEXT CHECK (outcome IN ('adequate', 'adequate_with_remarks', 'inadequate')),
  sealed TEXT REFERENCES door_sealed (id),
  sha256 TEXT CHECK ((sealed IS NULL) = (sha256 IS NULL)),
  due_on TEXT,
  at TEXT NOT NULL,
  UNIQUE (handover, version, kind)
) STRICT;
--> statement-breakpoint
CREATE TABLE case_file (
  id TEXT PRIMARY KEY REFERENCES door_handover (id),
  authority TEXT NOT NULL REFERENCES organisation (id),
  home TEXT NOT NULL REFERENCES organisation (id),
  state TEXT NOT NULL CHECK (state IN ('received', 'in_review', 'awaiting_home', 'to_sign', 'assessed', 'closed', 'reopened', 'moot')),
  version INTEGER NOT NULL,
  book TEXT NOT NULL CHECK (book IN ('U', 'N')),
  number TEXT NOT NULL,
  category TEXT NOT NULL,
  priority TEXT NOT NULL CHECK (priority IN ('P0', 'P1', 'P2', 'P3')),
  harm INTEGER CHECK (harm IN (0, 1, 2, 3, 4, 9)),
  event_on TEXT NOT NULL,
  snapshot INTEGER NOT NULL,
  reviewer TEXT,
  outcome TEXT CHECK (outcome IN ('adequate', 'adequate_with_remarks', 'inadequate')),
  received_at TEXT NOT NULL
) STRICT;
--> statement-breakpoint
CREATE INDEX case_file_list ON case_file (authority, received_at);
--> statement-breakpoint
CREATE TABLE case_sealed (
  id TEXT PRIMARY KEY,
  subject TEXT NOT NULL,
  field TEXT NOT NULL,
  version INTEGER NOT NULL,
  jwe TEXT NOT NULL,
  UNIQUE (subject, field, version)
) STRICT;
--> statement-breakpoint
CREATE TRIGGER case_sealed_unchanged BEFORE UPDATE ON case_sealed
BEGIN
  SELECT RAISE(ABORT, 'sealed values are never altered');
END;
--> statement-breakpoint
CREATE TRIGGER case_sealed_kept BEFORE DELETE ON case_sealed
BEGIN
  SELECT RAISE(ABORT, 'sealed values are never altered');
END;
