// A key store in memory for the tests of the vault: durable once `insert` resolves, as the port asks, and not a moment before.
import type { KeyStore } from '../../src/vault/subject-keys.ts'

export type MemoryKeyStore = KeyStore & { rows: Map<string, string>; inserts: string[][]; reads: string[] }

export const makeMemoryKeyStore = (): MemoryKeyStore => {
  const rows = new Map<string, string>()
  const inserts: string[][] = []
  const reads: string[] = []
  return {
    rows,
    inserts,
    reads,
    insert: async (fresh) => {
      await new Promise((resolve) => setImmediate(resolve))
      inserts.push(fresh.map(({ subject }) => subject))
      for (const { subject, wrapped } of fresh) rows.set(subject, wrapped)
    },
    read: async (subject) => {
      reads.push(subject)
      return rows.get(subject)
    },
    readAll: async (subjects) => {
      reads.push(...subjects)
      return subjects.flatMap((subject) => {
        const wrapped = rows.get(subject)
        return wrapped === undefined ? [] : [{ subject, wrapped }]
      })
    },
    destroy: async (subject) => void rows.delete(subject),
  }
}
