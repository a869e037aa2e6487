-- The key store: entry keys wrapped by the key-encryption key, apart from the data they open (design.md §5).
CREATE TABLE subject_key (
  subject TEXT PRIMARY KEY,
  wrapped TEXT NOT NULL,
  created_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
