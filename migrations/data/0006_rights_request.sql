-- Requests of persons under RODO art. 15–21, with their term; who asked and what lies sealed.
CREATE TABLE home_request (
  id TEXT PRIMARY KEY,
  home TEXT NOT NULL REFERENCES organisation (id),
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
CREATE INDEX home_request_list ON home_request (home, recorded_at);
--> statement-breakpoint
CREATE INDEX home_request_due ON home_request (home, state, due_on);
