-- The soonest day by which a planned preventive measure of an entry should be done, as its last event says it; NULL: nothing is planned.
ALTER TABLE home_entry ADD COLUMN measure_due_on TEXT CHECK (measure_due_on IS NULL OR measure_due_on GLOB '????-??-??');
--> statement-breakpoint
CREATE INDEX home_entry_measure_due ON home_entry (home, measure_due_on) WHERE measure_due_on IS NOT NULL;
