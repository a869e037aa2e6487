-- Requests of persons to an authority, kept like those to a home (RODO art. 15–21).
CREATE TABLE case_request (
  id TEXT PRIMARY KEY,
  authority TEXT NOT NULL REFERENCES organisation (id),
  state TEXT NOT NULL CHECK (state IN ('open', 'answered', 'refused')),
  version INTEGER NOT NULL,
  claim TEXT NOT NULL CHECK (claim IN ('access', 'rectification', 'erasure', 'restriction', 'portability', 'objection')),
  requester TEXT NOT NULL CHECK (requester IN ('resident', 'staff', 'outside')),
  person TEXT REFERENCES person (id),
  way TEXT NOT NULL CHECK (way IN ('in-person', 'letter', 'e-mail', 'e-delivery')),
  received_on TEXT NOT NULL,
  due_on TEXT NOT NULL,
  closed_on TEXT,
  recorded_at TEXT NOT NULL,
  CHECK ((state = 'open') = (closed_on IS NULL)),
  CHECK ((requester = 'staff') = (person IS NOT NULL))
) STRICT;
--> statement-breakpoint
CREATE INDEX case_request_list ON case_request (authority, recorded_at);
--> statement-breakpoint
CREATE INDEX case_request_due ON case_request (authority, state, due_on);
