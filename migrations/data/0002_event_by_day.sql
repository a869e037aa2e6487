-- A day of the ledger, and what is unusual in a period, are found by instant: without it every search reads the year.
CREATE INDEX event_day ON event (stream, at);
