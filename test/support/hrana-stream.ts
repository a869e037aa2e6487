// One stream of the Hrana endpoint: a native connection of its own, the SQL texts stored on it, and the requests it
// answers as sqld would. Knows no HTTP.
import { setTimeout as sleep } from 'node:timers/promises'
import Database from 'libsql'
import { splitStatements } from '../../src/store/sql-statements.ts'
import { type Condition, holds } from './hrana-condition.ts'
import { bindArguments, checkStatement, type HranaStatement, parametersOf } from './hrana-statement.ts'
import { fromNative, type HranaError, type NativeValue, StatementError, toHranaError } from './hrana-values.ts'

type Batch = { steps: { stmt: HranaStatement; condition?: Condition | null }[] }

type SqlText = { sql?: string; sql_id?: number }

export type StreamRequest =
  | { type: 'close' | 'get_autocommit' }
  | { type: 'execute'; stmt: HranaStatement }
  | { type: 'batch'; batch: Batch }
  | ({ type: 'sequence' | 'describe' } & SqlText)
  | { type: 'store_sql'; sql_id: number; sql: string }
  | { type: 'close_sql'; sql_id: number }

type Result = { type: 'ok'; response: object } | { type: 'error'; error: HranaError }

const busyTimeoutMs = 5_000
const maxStoredSqls = 50
const maxStoredSqlBytes = 5_000

export class HranaStream {
  /** Whether a change became durable since this was last set to false. */
  committed = false
  readonly #db: Database.Database
  readonly #sqls = new Map<number, string>()
  readonly #log: (sql: string) => void
  #changed = false

  /** `file` must already be in WAL mode (the server sees to it); readers of other streams then never wait. */
  constructor(file: string, log: (sql: string) => void) {
    this.#db = new Database(file)
    this.#log = log
  }

  get isOpen(): boolean {
    return this.#db.open
  }

  /** Closing rolls back what was not committed. */
  close(): void {
    if (!this.#db.open) return
    if (this.#db.inTransaction) this.#db.exec('rollback')
    this.#db.close()
  }

  /** Errors of a statement are answers; anything else thrown is a breach of the protocol. */
  async answer(request: StreamRequest): Promise<Result> {
    try {
      return { type: 'ok', response: { type: request.type, ...(await this.#respond(request)) } }
    } catch (error) {
      return { type: 'error', error: toHranaError(error) }
    }
  }

  async #respond(request: StreamRequest): Promise<object> {
    switch (request.type) {
      case 'close':
        this.close()
        return {}
      case 'get_autocommit':
        return { is_autocommit: !this.#db.inTransaction }
      case 'execute':
        return { result: await this.#execute(this.#check(request.stmt)) }
      case 'batch':
        return { result: await this.#batch(request.batch) }
      case 'sequence':
        await this.#sequence(this.#textOf(request))
        return {}
      case 'describe':
        return { result: this.#describe(this.#textOf(request)) }
      case 'store_sql':
        if (this.#sqls.size >= maxStoredSqls)
          throw new StatementError('SQL_STORE_TOO_MANY', `The server already stores ${this.#sqls.size} SQL texts`)
        if (Buffer.byteLength(request.sql) > maxStoredSqlBytes)
          throw new StatementError('SQL_STORE_TOO_LARGE', 'The statement is too large to be stored')
        this.#sqls.set(request.sql_id, request.sql)
        return {}
      case 'close_sql':
        this.#sqls.delete(request.sql_id)
        return {}
    }
  }

  #textOf({ sql, sql_id: sqlId }: SqlText): string {
    const text = sql ?? this.#sqls.get(sqlId ?? -1)
    if (text === undefined) throw new Error(`SQL text ${sqlId} not found`)
    return text
  }

  #check(statement: HranaStatement): HranaStatement & { sql: string } {
    const sql = this.#textOf(statement)
    checkStatement(sql)
    return { ...statement, sql }
  }

  /** As in sqld, one step that cannot be parsed refuses the whole batch before anything runs. */
  async #batch({ steps }: Batch): Promise<object> {
    const checked = steps.map(({ stmt, condition }) => ({ statement: this.#check(stmt), condition }))
    const results: (object | null)[] = []
    const errors: (HranaError | null)[] = []
    for (const [index, { statement, condition }] of checked.entries()) {
      results[index] = errors[index] = null
      const state = { results, errors, isAutocommit: !this.#db.inTransaction }
      if (condition != null && !holds(condition, state)) continue
      try {
        results[index] = await this.#execute(statement)
      } catch (error) {
        errors[index] = toHranaError(error)
      }
    }
    return { step_results: results, step_errors: errors }
  }

  async #sequence(text: string): Promise<void> {
    const statements = splitStatements(text).map((sql) => this.#check({ sql, want_rows: false }))
    for (const statement of statements) await this.#execute(statement)
  }

  async #execute(statement: HranaStatement & { sql: string }): Promise<object> {
    const { sql } = statement
    this.#log(sql)
    const args = bindArguments(sql, statement)
    const prepared = this.#db.prepare(sql)
    const cols = prepared.reader ? prepared.columns() : []
    const changesBefore = this.#counter('total_changes')
    const rows = (await this.#whenFree(() => {
      if (prepared.reader) return prepared.raw().safeIntegers().all(args)
      prepared.run(args)
      return []
    })) as NativeValue[][]
    const hasChanged = this.#counter('total_changes') !== changesBefore
    this.#noteCommit(hasChanged, /^\s*rollback/i.test(sql))
    return {
      cols: cols.map(({ name, type }) => ({ name, decltype: type })),
      rows: statement.want_rows === false ? [] : rows.map((row) => row.map(fromNative)),
      affected_row_count: hasChanged ? Number(this.#counter('changes')) : 0,
      last_insert_rowid: /^\s*(insert|replace)\b/i.test(sql) ? String(this.#counter('last_insert_rowid')) : null,
    }
  }

  #noteCommit(hasChanged: boolean, isRollback: boolean): void {
    this.#changed ||= hasChanged
    if (this.#db.inTransaction) return
    this.committed ||= this.#changed && !isRollback
    this.#changed = false
  }

  /**
   * Waits for another stream's write lock without blocking the process: native libsql would wait synchronously, and
   * the stream that holds the lock could then never be heard. Inside a transaction SQLITE_BUSY is an answer.
   */
  async #whenFree<T>(run: () => T): Promise<T> {
    for (const deadline = Date.now() + busyTimeoutMs; ; await sleep(2)) {
      try {
        return run()
      } catch (error) {
        if (!this.#db.inTransaction) this.#changed = false
        const isBusy = (error as { code?: string }).code?.startsWith('SQLITE_BUSY') ?? false
        if (!isBusy || this.#db.inTransaction || Date.now() > deadline) throw error
      }
    }
  }

  #describe(sql: string): object {
    checkStatement(sql)
    const prepared = this.#db.prepare(sql)
    return {
      params: parametersOf(sql).map((name) => ({ name })),
      cols: prepared.reader ? prepared.columns().map(({ name, type }) => ({ name, decltype: type })) : [],
      is_explain: /^\s*explain\b/i.test(sql),
      is_readonly: /^\s*(select|explain|values|pragma)\b/i.test(sql),
    }
  }

  #counter(name: 'changes' | 'total_changes' | 'last_insert_rowid'): bigint {
    return (this.#db.prepare(`select ${name}()`).raw().safeIntegers().get([]) as [bigint])[0]
  }
}
