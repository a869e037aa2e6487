-- The public page of a voivodeship, as its last event says it. An instance has one public address, so one page is open at most.
CREATE TABLE public_page (
  organisation TEXT PRIMARY KEY REFERENCES organisation (id),
  open INTEGER NOT NULL CHECK (open IN (0, 1)),
  contact TEXT,
  terms TEXT CHECK (terms IN ('CC0-1.0', 'CC-BY-4.0')),
  reason TEXT CHECK (reason IN ('fault', 'recognisable', 'decision')),
  CHECK ((open = 1) = (contact IS NOT NULL)),
  CHECK ((open = 1) = (terms IS NOT NULL)),
  CHECK ((open = 0) = (reason IS NOT NULL))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX public_page_open ON public_page (open) WHERE open = 1;
