// The values, rows and errors of the Hrana protocol in JSON, as sqld writes them (libsql-server/src/hrana/stmt.rs).
// Knows no connection and never runs SQL.

export type HranaValue =
  | { type: 'null' }
  | { type: 'integer'; value: string }
  | { type: 'float'; value: number }
  | { type: 'text'; value: string }
  | { type: 'blob'; base64: string }

export type NativeValue = null | bigint | number | string | Buffer

export type HranaError = { message: string; code: string }

/** A refusal of one statement; anything else thrown is a fault of this endpoint. */
export class StatementError extends Error {
  readonly code: string
  constructor(code: string, message: string) {
    super(message)
    this.code = code
  }
}

/** An integer arrives as a string and is bound as 64 bits; a float stays REAL even when it is whole. */
export const toNative = (value: HranaValue): NativeValue => {
  switch (value.type) {
    case 'null':
      return null
    case 'integer':
      return BigInt(value.value)
    case 'float':
    case 'text':
      return value.value
    case 'blob':
      return Buffer.from(value.base64, 'base64')
  }
}

/** `safeIntegers` is on, so a bigint is SQLite's INTEGER and a number its REAL. */
export const fromNative = (value: NativeValue): HranaValue => {
  if (value === null) return { type: 'null' }
  if (typeof value === 'bigint') return { type: 'integer', value: String(value) }
  if (typeof value === 'number') return { type: 'float', value }
  if (typeof value === 'string') return { type: 'text', value }
  return { type: 'blob', base64: value.toString('base64').replace(/=+$/, '') }
}

/**
 * What sqld tells of a native error: the primary code only (`SQLITE_CONSTRAINT`, never `SQLITE_CONSTRAINT_UNIQUE`) and
 * SQLite's message. `SQLITE_ERROR` has no name of its own there: syntax is refused by sqld's parser, the rest is unknown.
 */
export const toHranaError = (error: unknown): HranaError => {
  if (error instanceof StatementError) return { message: error.message, code: error.code }
  const { message, code } = error as { message: string; code?: string }
  if (code === undefined || !code.startsWith('SQLITE_')) throw error
  if (/syntax error$|^incomplete input$|^unrecognized token/.test(message))
    return { message: `SQL string could not be parsed: ${message}`, code: 'SQL_PARSE_ERROR' }
  if (message.startsWith('no such column')) return { message: `SQL input error: ${message}`, code: 'SQL_INPUT_ERROR' }
  const primary = code.split('_', 2).join('_')
  return { message: `SQLite error: ${message}`, code: primary === 'SQLITE_ERROR' ? 'SQLITE_UNKNOWN' : primary }
}
