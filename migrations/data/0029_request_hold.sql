-- Legal hold of a person's request, as its last event says it; NULL: never put on hold (art. 17 ust. 3 lit. e RODO).
ALTER TABLE home_request ADD COLUMN held INTEGER CHECK (held IN (0, 1));
--> statement-breakpoint
ALTER TABLE case_request ADD COLUMN held INTEGER CHECK (held IN (0, 1));
