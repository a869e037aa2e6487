// From Drizzle to what a libSQL batch takes. Builds SQL; never runs it.
import { SQL } from 'drizzle-orm'
import { SQLiteSyncDialect } from 'drizzle-orm/sqlite-core'
import { drizzle } from 'drizzle-orm/sqlite-proxy'
import type { InStatement, InValue } from '@libsql/client/web'

export type Statement = { sql: string; args: InValue[] }
export type Query = SQL | { toSQL(): { sql: string; params: unknown[] } }

const dialect = new SQLiteSyncDialect()

/** Drizzle's builder without a driver: its queries are sent only through a batch. */
export const build = drizzle(async () => {
  throw new Error('queries run through Batches only')
})

export function toStatement(query: Query): Statement {
  if (query instanceof SQL) {
    const { sql, params } = dialect.sqlToQuery(query)
    return { sql, args: params as InValue[] }
  }
  const { sql, params } = query.toSQL()
  return { sql, args: params as InValue[] }
}

export type { InStatement }
