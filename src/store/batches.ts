// The only way to the database: batches, never an interactive transaction (performance.md 4).
// On Node commands that wait for the writer go together in one transaction (group commit); elsewhere each goes alone.
import type { Row } from '@libsql/client/web'
import type { Database } from './database.ts'
import { toStatement, type Query, type Statement } from './statement.ts'

export type Rows = Row[]
/** Sees the SQL of every batch; used by tests and by nothing else. */
export type StatementLog = (sql: string) => void

export type Batches = {
  /** One read transaction. */
  read(queries: readonly Query[]): Promise<Rows[]>
  /** A read transaction for each of these; the file client never leaves the thread, so others get their turn between them. */
  readEach(reads: readonly (readonly Query[])[]): Promise<Rows[][]>
  /** One write transaction: all or nothing, durable when it resolves. */
  write(queries: readonly Query[]): Promise<Rows[]>
}

/** @param group how many commands may share a transaction; 1 is the plain path, and the only one allowed on Workers. */
export function makeBatches(client: Database, group: number, log: StatementLog = () => {}): Batches {
  const run = async (statements: Statement[], mode: 'read' | 'write'): Promise<Rows[]> => {
    for (const { sql } of statements) log(sql)
    const results = await client.batch(statements, mode)
    return results.map((result) => result.rows)
  }
  const write = group > 1 ? groupCommit(run, group) : (statements: Statement[]) => run(statements, 'write')
  /** Over the network all of them are one way. */
  const together = async (reads: Statement[][]): Promise<Rows[][]> => {
    const results = await run(reads.flat(), 'read')
    let start = 0
    return reads.map(({ length }) => results.slice(start, (start += length)))
  }
  const inTurn = async (reads: Statement[][]): Promise<Rows[][]> => {
    const results: Rows[][] = []
    for (const statements of reads) {
      results.push(await run(statements, 'read'))
      await new Promise((resume) => setImmediate(resume))
    }
    return results
  }
  return {
    readEach: (reads) => (group > 1 ? inTurn : together)(reads.map((queries) => queries.map(toStatement))),
    read: (queries) => run(queries.map(toStatement), 'read'),
    write: (queries) => write(queries.map(toStatement)),
  }
}

type Waiting = { statements: Statement[]; resolve: (rows: Rows[]) => void; reject: (error: unknown) => void }

/** Everything that came in while the last group was written goes in the next one; a refusal of one takes no other along. */
function groupCommit(
  run: (statements: Statement[], mode: 'write') => Promise<Rows[]>,
  most: number,
): (statements: Statement[]) => Promise<Rows[]> {
  let waiting: Waiting[] = []
  let scheduled = false

  /** A refused group goes again in two halves, until whoever was refused stands alone. */
  const commit = async (members: Waiting[]): Promise<void> => {
    try {
      const rows = await run(
        members.flatMap((member) => member.statements),
        'write',
      )
      let start = 0
      for (const member of members) member.resolve(rows.slice(start, (start += member.statements.length)))
    } catch (error) {
      const half = Math.ceil(members.length / 2)
      if (members.length === 1) return members[0]?.reject(error)
      await commit(members.slice(0, half))
      await commit(members.slice(half))
    }
  }
  const flush = async () => {
    const members = waiting.slice(0, most)
    waiting = waiting.slice(most)
    await commit(members)
    if (waiting.length > 0) setImmediate(flush)
    else scheduled = false
  }
  return (statements) =>
    new Promise((resolve, reject) => {
      waiting.push({ statements, resolve, reject })
      if (!scheduled) {
        scheduled = true
        setImmediate(flush)
      }
    })
}
