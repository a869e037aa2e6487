-- What a machine is made for, when it may do less than its person: reading statistics (design.md §2). Null: as the person.
ALTER TABLE client ADD COLUMN scope TEXT CHECK (scope IN ('statistics'));
