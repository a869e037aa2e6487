// A text as it reads, whatever signs it was written with: full width, look-alike letters of other alphabets, invisible signs.
// Keeps where each unit came from, so that what is found can be pointed at in the text itself; never changes that text.

/** `text` in plain signs; its unit `i` came from `[start[i], end[i])` of the original, in UTF-16 units. */
export type PlainText = { text: string; start: readonly number[]; end: readonly number[] }

/** A sign with everything that only decorates it or is not seen. */
const cluster = /[^\p{M}\p{Cf}\p{DI}][\p{M}\p{Cf}\p{DI}]*|[\p{M}\p{Cf}\p{DI}]+/gu
const unseen = /[\p{Cf}\p{DI}]/gu

/** Letters that look like Latin ones: Cyrillic, Greek, and Latin variants that NFKC leaves alone. */
const lookAlikes: ReadonlyMap<string, string> = new Map(
  [
    ['АВЕКМНОРСТУХІЈЅҮԚԜ', 'ABEKMHOPCTYXIJSYQW'],
    ['аеорсухіјѕкмтнвԛԝ', 'aeopcyxijskmthbqw'],
    ['ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'ABEZHIKMNOPTYX'],
    ['αεικνορτυχ', 'aeiknoptux'],
    ['ıɑɡƚ', 'iagl'],
  ].flatMap(([from = '', to = '']) => [...from].map((sign, index) => [sign, to.charAt(index)] as const)),
)

const isDigit = (code: number) => /^\p{Nd}$/u.test(String.fromCodePoint(code))

/** Digits of every script stand in runs from 0 to 9. */
function digitOf(sign: string): string {
  const code = sign.codePointAt(0) ?? 0
  let zero = code
  while (isDigit(zero - 1)) zero--
  return String((code - zero) % 10)
}

function plainSign(found: string): string {
  if (found.length === 1 && found < '\u0080') return found
  const composed = found.replace(unseen, '').normalize('NFKC').replace(/\p{M}/gu, '')
  return composed
    .replace(/\p{Nd}/gu, (digit) => (digit < '\u0080' ? digit : digitOf(digit)))
    .replace(/[\p{Pd}\u2212]/gu, '-')
    .replace(/[^\u0000-\u007f]/gu, (sign) => lookAlikes.get(sign) ?? sign)
}

/** Case, Polish diacritics and line breaks stay. */
export function plainTextOf(text: string): PlainText {
  const start: number[] = []
  const end: number[] = []
  let plain = ''
  for (const { 0: found, index } of text.matchAll(cluster)) {
    const sign = plainSign(found)
    plain += sign
    for (let unit = 0; unit < sign.length; unit++) {
      start.push(index)
      end.push(index + found.length)
    }
  }
  return { text: plain, start, end }
}
