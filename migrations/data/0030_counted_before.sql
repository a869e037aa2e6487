-- An entry that two authorities were handed over, because its home moved, counts where it was handed over first; and an authority
-- of before learns what is taken back: a transfer of that kind. The CHECKs of door_transfer learn it, so the table is built anew.
PRAGMA defer_foreign_keys = ON;
--> statement-breakpoint
DROP VIEW door_standing;
--> statement-breakpoint
CREATE TABLE door_transfer_before AS SELECT * FROM door_transfer;
--> statement-breakpoint
DROP TABLE door_transfer;
--> statement-breakpoint
CREATE TABLE door_transfer (
  id TEXT PRIMARY KEY,
  home TEXT NOT NULL REFERENCES organisation (id),
  authority TEXT NOT NULL REFERENCES organisation (id),
  kind TEXT CHECK (kind IN ('periodic', 'nil', 'answer', 'withdrawal')),
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
--> statement-breakpoint
CREATE INDEX door_transfer_sent ON door_transfer (home, sent_at);
--> statement-breakpoint
ALTER TABLE door_snapshot ADD COLUMN counted_before INTEGER NOT NULL DEFAULT 0 CHECK (counted_before IN (0, 1));
--> statement-breakpoint
-- What counts of each handover now: its newest snapshot that was not returned, unless the home took it back or it counts elsewhere.
CREATE VIEW door_standing AS
SELECT s.handover AS handover, s.authority AS authority, s.month AS month, coalesce(substr(s.reported_on, 1, 7), '') AS report_month,
  s.home AS home, s.book AS book, s.kind AS kind, s.hurt AS hurt
FROM door_snapshot s JOIN door_transfer t ON t.id = s.transfer
WHERE t.state <> 'returned' AND s.counted_before = 0
  AND NOT EXISTS (SELECT 1 FROM door_snapshot newer JOIN door_transfer since ON since.id = newer.transfer
    WHERE newer.handover = s.handover AND newer.version > s.version AND since.state <> 'returned')
  AND NOT EXISTS (SELECT 1 FROM door_withdrawal w JOIN door_transfer v ON v.id = w.transfer
    WHERE w.handover = s.handover AND w.version >= s.version AND v.state <> 'returned');
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
