-- Recommendations of an authority as they stand, in codes and dates both sides of the door may read (design.md §4; domain.md §5.2, §9.2 T11).
CREATE TABLE door_recommendation (
  id TEXT PRIMARY KEY,
  handover TEXT NOT NULL REFERENCES door_handover (id),
  home TEXT NOT NULL REFERENCES organisation (id),
  authority TEXT NOT NULL REFERENCES organisation (id),
  owner TEXT NOT NULL CHECK (owner IN ('director', 'care', 'nursing', 'therapy', 'social-work', 'maintenance', 'administration', 'other')),
  state TEXT NOT NULL CHECK (state IN ('open', 'told', 'accepted', 'waived', 'lapsed')),
  issued_on TEXT NOT NULL,
  due_on TEXT NOT NULL,
  done_on TEXT
) STRICT;
--> statement-breakpoint
CREATE INDEX door_recommendation_case ON door_recommendation (handover);
--> statement-breakpoint
CREATE INDEX door_recommendation_issued ON door_recommendation (authority, issued_on);
--> statement-breakpoint
CREATE INDEX door_recommendation_open ON door_recommendation (home, due_on) WHERE state = 'open';
--> statement-breakpoint
CREATE TRIGGER door_recommendation_unchanged BEFORE UPDATE ON door_recommendation
WHEN OLD.id <> NEW.id OR OLD.handover <> NEW.handover OR OLD.home <> NEW.home OR OLD.authority <> NEW.authority
  OR OLD.owner <> NEW.owner OR OLD.issued_on <> NEW.issued_on
BEGIN
  SELECT RAISE(ABORT, 'a recommendation stays that of its case');
END;
--> statement-breakpoint
CREATE TRIGGER door_recommendation_kept BEFORE DELETE ON door_recommendation
BEGIN
  SELECT RAISE(ABORT, 'a recommendation is kept');
END;
--> statement-breakpoint
-- What crossed the door about one of them, in order: the authority's words and the home's, each sealed under the handover.
CREATE TABLE door_recommendation_step (
  id TEXT PRIMARY KEY,
  recommendation TEXT NOT NULL REFERENCES door_recommendation (id),
  handover TEXT NOT NULL REFERENCES door_handover (id),
  version INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('recommend', 'carry-out', 'accept', 'waive', 'send-back')),
  sealed TEXT REFERENCES door_sealed (id),
  sha256 TEXT CHECK ((sealed IS NULL) = (sha256 IS NULL)),
  due_on TEXT,
  done_on TEXT,
  at TEXT NOT NULL,
  UNIQUE (handover, version)
) STRICT;
--> statement-breakpoint
-- With its case's content only the reference to the words goes.
CREATE TRIGGER door_recommendation_step_unchanged BEFORE UPDATE ON door_recommendation_step
WHEN NEW.sealed IS NOT NULL OR OLD.id <> NEW.id OR OLD.recommendation <> NEW.recommendation OR OLD.handover <> NEW.handover
  OR OLD.version <> NEW.version OR OLD.kind <> NEW.kind OR OLD.due_on IS NOT NEW.due_on OR OLD.done_on IS NOT NEW.done_on
  OR OLD.at <> NEW.at
BEGIN
  SELECT RAISE(ABORT, 'what was said is never altered');
END;
--> statement-breakpoint
CREATE TRIGGER door_recommendation_step_kept BEFORE DELETE ON door_recommendation_step
BEGIN
  SELECT RAISE(ABORT, 'what was said is never altered');
END;
