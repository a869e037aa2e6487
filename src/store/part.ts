// What one kind of read is made of: its queries and how their rows become the answer. Shape only.
import type { Rows } from './batches.ts'
import type { Query } from './statement.ts'
import type { Reads, Write } from '../register/ports.ts'

export type ReadPart<K extends keyof Reads> = {
  queries(of: Reads[K]['in']): Query[]
  answer(results: Rows[]): Reads[K]['out']
}

/** The statements of each kind of write. */
export type WritePart<W extends Write['write']> = (write: Extract<Write, { write: W }>) => Query[]

/** A read of one query whose rows are the answer as they are. */
export function rows<K extends keyof Reads>(query: (of: Reads[K]['in']) => Query): ReadPart<K> {
  return { queries: (of) => [query(of)], answer: ([found]) => (found ?? []) as unknown as Reads[K]['out'] }
}

/** A read of one query that finds one row or none. */
export function first<K extends keyof Reads>(query: (of: Reads[K]['in']) => Query): ReadPart<K> {
  return { queries: (of) => [query(of)], answer: ([found]) => found?.[0] as unknown as Reads[K]['out'] }
}
