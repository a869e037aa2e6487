// The key store: wrapped entry keys in a database of their own, apart from the data they open (design.md §5).
// Never sees an unwrapped key.
import type { WrappedKey, WrappedKeys } from '../vault/rotation.ts'
import type { KeyStore } from '../vault/subject-keys.ts'
import type { Database } from './database.ts'

/** @param erase what makes a deletion final beyond the row: on Node the write-ahead log forgets it too */
export function makeKeyStore(client: Database, erase: () => Promise<void> = async () => {}): KeyStore & WrappedKeys {
  return {
    async insert(rows) {
      await client.batch(
        rows.map(({ subject, wrapped, createdAt }) => ({
          sql: 'INSERT INTO subject_key (subject, wrapped, created_at) VALUES (?, ?, ?)',
          args: [subject, wrapped, createdAt],
        })),
        'write',
      )
    },
    async read(subject) {
      const { rows } = await client.execute({
        sql: 'SELECT wrapped FROM subject_key WHERE subject = ?',
        args: [subject],
      })
      const wrapped = rows[0]?.['wrapped']
      return typeof wrapped === 'string' ? wrapped : undefined
    },
    async readAll(subjects) {
      const { rows } = await client.execute({
        sql: 'SELECT subject, wrapped FROM subject_key WHERE subject IN (SELECT value FROM json_each(?))',
        args: [JSON.stringify(subjects)],
      })
      return rows as unknown as WrappedKey[]
    },
    async destroy(subject) {
      await client.batch([{ sql: 'DELETE FROM subject_key WHERE subject = ?', args: [subject] }], 'write')
      await erase()
    },
    async wrappedOtherwise(prefix, after, limit) {
      const { rows } = await client.execute({
        sql: `SELECT subject, wrapped FROM subject_key
          WHERE subject > ? AND substr(wrapped, 1, length(?)) <> ? ORDER BY subject LIMIT ?`,
        args: [after, prefix, prefix, limit],
      })
      return rows as unknown as WrappedKey[]
    },
    async rewrap(rows) {
      const results = await client.batch(
        rows.map(({ subject, was, wrapped }) => ({
          sql: 'UPDATE subject_key SET wrapped = ? WHERE subject = ? AND wrapped = ?',
          args: [wrapped, subject, was],
        })),
        'write',
      )
      return results.reduce((sum, { rowsAffected }) => sum + rowsAffected, 0)
    },
    async count(prefix) {
      const { rows } = await client.execute({
        sql: 'SELECT count(*) AS n FROM subject_key WHERE substr(wrapped, 1, length(?)) = ?',
        args: [prefix, prefix],
      })
      return Number(rows[0]?.['n'])
    },
    async retire(prefix, at) {
      const [result] = await client.batch(
        [
          {
            sql: `INSERT INTO retired_key (prefix, at) SELECT ?, ?
              WHERE NOT EXISTS (SELECT 1 FROM subject_key WHERE substr(wrapped, 1, length(?)) = ?)
              ON CONFLICT DO UPDATE SET at = at`,
            args: [prefix, at, prefix, prefix],
          },
        ],
        'write',
      )
      return result?.rowsAffected === 1
    },
  }
}
