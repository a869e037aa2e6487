-- How many entries count, kept beside what crossed the door, so that a month's table costs the same however much it holds.
-- What counts of each handover now: its newest snapshot that was not returned, unless the home took it back.
CREATE VIEW door_standing AS
SELECT s.handover AS handover, s.authority AS authority, s.month AS month, coalesce(substr(s.reported_on, 1, 7), '') AS report_month,
  s.home AS home, s.book AS book, s.kind AS kind, s.hurt AS hurt
FROM door_snapshot s JOIN door_transfer t ON t.id = s.transfer
WHERE t.state <> 'returned'
  AND NOT EXISTS (SELECT 1 FROM door_snapshot n JOIN door_transfer u ON u.id = n.transfer
    WHERE n.handover = s.handover AND n.version > s.version AND u.state <> 'returned')
  AND NOT EXISTS (SELECT 1 FROM door_withdrawal w JOIN door_transfer v ON v.id = w.transfer
    WHERE w.handover = s.handover AND w.version >= s.version AND v.state <> 'returned');
--> statement-breakpoint
CREATE TABLE door_tally (
  authority TEXT NOT NULL REFERENCES organisation (id),
  month TEXT NOT NULL,
  report_month TEXT NOT NULL,
  home TEXT NOT NULL REFERENCES organisation (id),
  book TEXT NOT NULL CHECK (book IN ('U', 'N')),
  kind TEXT NOT NULL CHECK (kind IN ('W', 'S', 'O', 'N')),
  entries INTEGER NOT NULL CHECK (entries >= 0),
  hurt INTEGER NOT NULL CHECK (hurt >= 0),
  PRIMARY KEY (authority, month, report_month, home, book, kind)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX door_tally_reported ON door_tally (authority, report_month);
--> statement-breakpoint
INSERT INTO door_tally (authority, month, report_month, home, book, kind, entries, hurt)
SELECT authority, month, report_month, home, book, kind, count(*), sum(hurt) FROM door_standing
GROUP BY authority, month, report_month, home, book, kind;
--> statement-breakpoint
-- The last transfer of a home is asked for whenever a zero may be none.
CREATE INDEX door_transfer_sent ON door_transfer (home, sent_at);
--> statement-breakpoint
-- Whatever may change what counts takes the handover's count off before and puts it on after, in the statement that changes it.
CREATE TRIGGER door_tally_snapshot_off BEFORE INSERT ON door_snapshot
BEGIN
  UPDATE door_tally SET entries = door_tally.entries - 1, hurt = door_tally.hurt - s.hurt
  FROM door_standing s WHERE s.handover = NEW.handover
    AND (door_tally.authority, door_tally.month, door_tally.report_month, door_tally.home,
      door_tally.book, door_tally.kind) = (s.authority, s.month, s.report_month, s.home, s.book, s.kind);
END;
--> statement-breakpoint
CREATE TRIGGER door_tally_snapshot_on AFTER INSERT ON door_snapshot
BEGIN
  INSERT INTO door_tally (authority, month, report_month, home, book, kind, entries, hurt)
  SELECT authority, month, report_month, home, book, kind, 1, hurt FROM door_standing
  WHERE handover = NEW.handover
  ON CONFLICT DO UPDATE SET entries = entries + excluded.entries, hurt = hurt + excluded.hurt;
END;
--> statement-breakpoint
CREATE TRIGGER door_tally_withdrawal_off BEFORE INSERT ON door_withdrawal
BEGIN
  UPDATE door_tally SET entries = door_tally.entries - 1, hurt = door_tally.hurt - s.hurt
  FROM door_standing s WHERE s.handover = NEW.handover
    AND (door_tally.authority, door_tally.month, door_tally.report_month, door_tally.home,
      door_tally.book, door_tally.kind) = (s.authority, s.month, s.report_month, s.home, s.book, s.kind);
END;
--> statement-breakpoint
CREATE TRIGGER door_tally_withdrawal_on AFTER INSERT ON door_withdrawal
BEGIN
  INSERT INTO door_tally (authority, month, report_month, home, book, kind, entries, hurt)
  SELECT authority, month, report_month, home, book, kind, 1, hurt FROM door_standing
  WHERE handover = NEW.handover
  ON CONFLICT DO UPDATE SET entries = entries + excluded.entries, hurt = hurt + excluded.hurt;
END;
--> statement-breakpoint
CREATE TRIGGER door_tally_transfer_off BEFORE UPDATE OF state ON door_transfer
WHEN (OLD.state = 'returned') <> (NEW.state = 'returned')
BEGIN
  UPDATE door_tally SET entries = door_tally.entries - s.entries, hurt = door_tally.hurt - s.hurt
  FROM (SELECT authority, month, report_month, home, book, kind, count(*) AS entries, sum(hurt) AS hurt FROM door_standing
    WHERE handover IN (SELECT handover FROM door_snapshot WHERE transfer = NEW.id
      UNION SELECT handover FROM door_withdrawal WHERE transfer = NEW.id)
    GROUP BY authority, month, report_month, home, book, kind) s
  WHERE (door_tally.authority, door_tally.month, door_tally.report_month, door_tally.home,
      door_tally.book, door_tally.kind) = (s.authority, s.month, s.report_month, s.home, s.book, s.kind);
END;
--> statement-breakpoint
CREATE TRIGGER door_tally_transfer_on AFTER UPDATE OF state ON door_transfer
WHEN (OLD.state = 'returned') <> (NEW.state = 'returned')
BEGIN
  INSERT INTO door_tally (authority, month, report_month, home, book, kind, entries, hurt)
  SELECT authority, month, report_month, home, book, kind, 1, hurt FROM door_standing
  WHERE handover IN (SELECT handover FROM door_snapshot WHERE transfer = NEW.id
      UNION SELECT handover FROM door_withdrawal WHERE transfer = NEW.id)
  ON CONFLICT DO UPDATE SET entries = entries + excluded.entries, hurt = hurt + excluded.hurt;
END;
