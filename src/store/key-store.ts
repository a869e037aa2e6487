// The key store: wrapped entry keys in a database of their own, apart from the data they open (design.md §5).
// Never sees an unwrapped key.
import type { Database } from './database.ts'
import type { KeyStore } from '../vault/subject-keys.ts'

export function makeKeyStore(client: Database): KeyStore {
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
    async destroy(subject) {
      await client.batch([{ sql: 'DELETE FROM subject_key WHERE subject = ?', args: [subject] }], 'write')
    },
  }
}
