// What sqld accepts as one statement and how it binds arguments (libsql-server/src/query_analysis.rs, query.rs).
// Runs nothing.
import { splitStatements, tokensOf } from '../../src/store/sql-statements.ts'
import { type HranaValue, type NativeValue, StatementError, toNative } from './hrana-values.ts'

export type HranaStatement = {
  sql?: string
  sql_id?: number
  args?: HranaValue[]
  named_args?: { name: string; value: HranaValue }[]
  want_rows?: boolean
}

const openPragmas = new Set(
  (
    'table_list index_list table_info table_xinfo index_xinfo pragma_list compile_options database_list function_list ' +
    'module_list encoding defer_foreign_keys foreign_keys foreign_key_list foreign_key_check collation_list ' +
    'data_version freelist_count integrity_check legacy_file_format page_count quick_check stats user_version'
  ).split(' '),
)
const readablePragmas = new Set(
  (
    'application_id auto_vacuum busy_timeout cache_size journal_mode journal_size_limit locking_mode max_page_count ' +
    'mmap_size page_size query_only recursive_triggers schema_version secure_delete synchronous temp_store ' +
    'trusted_schema wal_autocheckpoint'
  ).split(' '),
)

/** Refuses what sqld refuses: none or several statements, ATTACH, VACUUM, temporary tables, most settable pragmas. */
export const checkStatement = (sql: string): void => {
  const [first, ...more] = splitStatements(sql)
  if (first === undefined) throw new StatementError('SQL_NO_STATEMENT', 'SQL string does not contain any statement')
  if (more.length > 0) throw new StatementError('SQL_MANY_STATEMENTS', 'SQL string contains more than one statement')
  const words = tokensOf(first).map(({ text }) => text.toLowerCase())
  const isPragma = words[0] === 'pragma'
  const pragma = words[2] === '.' ? words[3] : words[1]
  const refused = isPragma
    ? !openPragmas.has(pragma ?? '') && !(readablePragmas.has(pragma ?? '') && /\w$/.test(first) && !/=/.test(first))
    : /^(attach|detach|vacuum|analyze|reindex|create temp|create temporary)\b/.test(words.slice(0, 2).join(' '))
  if (refused)
    throw new StatementError('SQL_PARSE_ERROR', `SQL string could not be parsed: unsupported statement: ${first}`)
}

/** The parameters of a statement by index; `null` where one has no name. */
export const parametersOf = (sql: string): (string | null)[] => {
  const names: (string | null)[] = []
  for (const { text } of tokensOf(sql)) {
    if (text === '?') names.push(null)
    else if (/^\?\d+$/.test(text)) {
      while (names.length < Number(text.slice(1))) names.push(null)
    } else if (/^[:@$]\w/.test(text) && !names.includes(text)) names.push(text)
  }
  return names
}

/** Every parameter needs its argument and every argument its parameter; native libsql would bind NULL in silence. */
export const bindArguments = (sql: string, statement: HranaStatement): NativeValue[] => {
  const { args = [], named_args: named = [] } = statement
  if (args.length > 0 && named.length > 0)
    throw new StatementError(
      'ARGS_BOTH_POSITIONAL_AND_NAMED',
      'Specifying both positional and named arguments is not supported',
    )
  const names = parametersOf(sql)
  const invalid = (why: string) => new StatementError('ARGS_INVALID', `Arguments do not match SQL parameters: ${why}`)
  if (args.length + named.length > names.length)
    throw invalid(`too many parameters, expected ${names.length} found ${args.length + named.length}`)
  return names.map((name, index) => {
    const value =
      args[index] ?? named.find((arg) => name !== null && (arg.name === name || arg.name === name.slice(1)))?.value
    if (value === undefined) throw invalid(`value for parameter ${name ?? index + 1} not found`)
    return toNative(value)
  })
}
