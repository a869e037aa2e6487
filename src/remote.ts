// The libSQL databases of the edge runtime, reached over HTTP; embedded.ts is their counterpart on Node.
// Opens a client for each batch and closes it: one kept between requests would share promises among them (performance.md 3).
import { createClient, LibsqlError, type Client, type InStatement } from '@libsql/client/web'
import type { Database } from './store/database.ts'
import { Refusal } from './domain/refusal.ts'

/**
 * A database by its address and token. Nothing is connected yet.
 *
 * @throws Refusal `unavailable` from each call that got no answer; whether a write was committed is then unknown
 */
export function openRemote(url: string, authToken: string): Database {
  const once = async <Result>(ask: (client: Client) => Promise<Result>): Promise<Result> => {
    const client = createClient({ url, authToken })
    try {
      return await ask(client)
    } catch (error) {
      // An answer of the database carries the code of SQLite or of the SQL parser; all else is the way there.
      if (error instanceof LibsqlError && error.code.startsWith('SQL')) throw error
      throw new Refusal('unavailable')
    } finally {
      client.close()
    }
  }
  return {
    batch: (statements, mode) => once((client) => client.batch(statements, mode)),
    execute: (statement: InStatement | string) => once((client) => client.execute(statement as InStatement)),
    close: () => {},
  }
}
