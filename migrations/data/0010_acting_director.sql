-- The acting director: while an appointment is in force, its person acts as director, and events name it as their authorisation.
CREATE TABLE appointment (
  id TEXT PRIMARY KEY,
  home TEXT NOT NULL REFERENCES organisation (id),
  person TEXT NOT NULL REFERENCES person (id),
  number TEXT NOT NULL,
  issued_on TEXT NOT NULL,
  from_on TEXT NOT NULL,
  until_on TEXT NOT NULL,
  from_at TEXT NOT NULL,
  until_at TEXT NOT NULL,
  basis TEXT NOT NULL CHECK (basis IN ('director', 'running-body')),
  proposed_by TEXT NOT NULL REFERENCES person (id),
  state TEXT NOT NULL CHECK (state IN ('proposed', 'active', 'revoked')),
  version INTEGER NOT NULL,
  UNIQUE (home, number),
  CHECK (proposed_by <> person)
) STRICT;
--> statement-breakpoint
CREATE INDEX appointment_person ON appointment (person);
--> statement-breakpoint
DROP VIEW acting;
--> statement-breakpoint
CREATE VIEW acting AS
SELECT g.person AS person, g.organisation AS organisation, g.role AS role, '' AS scope, NULL AS authorisation, g.from_at AS from_at, g.until_at AS until_at
FROM role_grant g
UNION ALL
SELECT g.person, g.organisation, g.role, s.value, a.id, max(g.from_at, a.from_at), min(g.until_at, a.until_at)
FROM role_grant g
JOIN authorisation a ON a.person = g.person AND a.home = g.organisation AND a.state = 'active'
JOIN json_each(a.scopes) s
WHERE g.role = 'officer'
UNION ALL
SELECT p.person, p.home, 'director', '', p.id, p.from_at, p.until_at
FROM appointment p
WHERE p.state = 'active';
