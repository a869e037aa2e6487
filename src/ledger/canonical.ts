// JSON in its one canonical spelling (RFC 8785), so that a hash of it means the same everywhere. Never writes a fraction: see design.md section 5.

const refuse = (what: string): never => {
  throw new TypeError(`not canonical: ${what}`)
}

const writeString = (text: string): string => (text.isWellFormed() ? JSON.stringify(text) : refuse('a lone surrogate'))

const isPlain = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

/**
 * Strings, safe integers, booleans, null, arrays and plain objects of these; members sorted by UTF-16 code units (RFC 8785, 3.2.3).
 * Throws a `TypeError` that does not show the value for anything else: fractions, NaN, undefined (also as a member), dates, lone surrogates.
 */
export const canonicalise = (value: unknown): string => {
  if (typeof value === 'string') return writeString(value)
  if (typeof value === 'number')
    return Number.isSafeInteger(value) ? String(value) : refuse('a number that is no safe integer')
  if (value === null || typeof value === 'boolean') return String(value)
  if (Array.isArray(value)) return `[${Array.from(value, canonicalise).join(',')}]`
  if (typeof value !== 'object' || !isPlain(value)) return refuse('a value JSON does not have')
  const members = value as Record<string, unknown>
  const written = Object.keys(members)
    .sort()
    .map((name) => `${writeString(name)}:${canonicalise(members[name])}`)
  return `{${written.join(',')}}`
}
