// Cuts SQL text into statements the way SQLite itself decides where one ends (sqlite3_complete): strings, comments and
// the body of a trigger are not cut. Knows tokens only; it never judges whether the SQL is right.

const token =
  /--[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|'(?:[^']|'')*'|"(?:[^"]|"")*"|`(?:[^`]|``)*`|\[[^\]]*\]|[?:@$]\w*|[\w\u0080-\uffff][\w$\u0080-\uffff]*|\s+|./g

/** The tokens of SQL text with white space and comments left out. Each keeps its offset in UTF-16 units. */
export const tokensOf = (sql: string): { text: string; at: number }[] =>
  [...sql.matchAll(token)]
    .map((match) => ({ text: match[0], at: match.index }))
    .filter(({ text }) => !/^(?:\s|--|\/\*)/.test(text))

/** The statements of SQL text, in order, without their closing semicolons; pieces that say nothing are left out. */
export const splitStatements = (sql: string): string[] => {
  const statements: string[] = []
  let words: string[] = []
  let from = 0
  const cut = (to: number) => {
    if (words.length > 0) statements.push(sql.slice(from, to).trim())
    words = []
    from = to + 1
  }
  for (const { text, at } of tokensOf(sql)) {
    if (text === ';' && (!isTrigger(words) || endsTrigger(words))) cut(at)
    else words.push(text.toLowerCase())
  }
  cut(sql.length)
  return statements
}

const isTrigger = (words: readonly string[]): boolean =>
  words[0] === 'create' &&
  (words[1] === 'trigger' || (/^temp(?:orary)?$/.test(words[1] ?? '') && words[2] === 'trigger'))

/** A trigger ends with `; END ;`, so the END of a CASE inside its body never ends it. */
const endsTrigger = (words: readonly string[]): boolean => words.at(-1) === 'end' && words.at(-2) === ';'
