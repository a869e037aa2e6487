// Finds what may point at a person in a text about to leave the home: PESEL, phone, e-mail, account, address, room, hour, names.
// It only points, a person decides; it never repeats what it found, and an empty answer never proves that a text is anonymous.
import { isDate } from './zone.ts'

/** `start` inclusive, `end` exclusive, in UTF-16 units of the text. The value itself is never given. */
export type Finding = { kind: FindingKind; start: number; end: number }
export const findingKinds = [
  'pesel',
  'phone',
  'e-mail',
  'account-number',
  'address',
  'room',
  'exact-time',
  'name',
] as const
export type FindingKind = (typeof findingKinds)[number]
type Span = { start: number; end: number }

/**
 * Everything suspicious, by position; findings of different kinds may overlap.
 *
 * @param names given names and surnames, one or more words each; words under 3 letters are not looked for.
 * Not found: numbers in words or in groups of one digit, nicknames, initials without „pani”, names nobody told us, and
 * inflections which change the middle of a name.
 */
export function findPersonalData(text: string, names: readonly string[]): Finding[] {
  const found = [
    ...findPesels(text).map((span) => ({ kind: 'pesel' as const, ...span })),
    ...findPhones(text).map((span) => ({ kind: 'phone' as const, ...span })),
    ...matched(text, email).map((span) => ({ kind: 'e-mail' as const, ...span })),
    ...patterns.flatMap(([kind, pattern]) => matched(text, pattern).map((span) => ({ kind, ...span }))),
    ...joined([...findNames(text, names), ...matched(text, addressed)]).map((span) => ({
      kind: 'name' as const,
      ...span,
    })),
  ]
  return found.sort((a, b) => a.start - b.start || a.end - b.end)
}

// The look-ahead lets matches overlap: digits before a number must not hide it.
const gap = '[ \\u00a0()\\u2011\\u2013-]{0,2}'
const pesel = /(?<!\d)(?=(\d(?:[ \u00a0-]?\d){10})(?!\d))/g
const phone = new RegExp(`(?<!\\d)(?=((?:(?:\\+|00)?48${gap})?[1-9](?:${gap}\\d){8})(?!\\d))`, 'g')
const dottedPhone = /(?<!\d)(?=([1-9]\d\d\.\d{3}\.\d{3})(?!\d))/g
const email = /[^\s@,;:()<>[\]"]{1,64}@(?:[\p{L}\p{N}-]{1,63}\.)+\p{L}{2,63}/gu

/** A Polish account number: 26 digits. */
const account = /(?<!\d)(?:PL ?)?\d{2}(?:[ \u00a0-]?\d{4}){6}(?!\d)/giu
/** „ul. Lipowa 4”, „przy ulicy Lipowej”: a home is known to the authority, an address in a text is somebody's. */
const address = /(?<!\p{L})(?:(?:ul|al|os|pl)\.|ulic[aęyąi]|alej[aęiąe]|osiedl[aeu]|osiedlem)\s+\p{Lu}[\p{L}-]+/gu
const room =
  /(?<!\p{L})(?:pok(?:ój|oju|ojem|oje|oi|ojach)?|sal[aięą]|sypialni[aęią]?)\.?\s*(?:nr\.?\s*)?\d{1,4}(?!\d)/giu
/** Hours in figures; „rano” or „po kolacji” says enough. */
const hour =
  /(?<![\d:])(?:[01]?\d|2[0-3]):[0-5]\d(?![\d:])|(?<!\p{L})godz(?:\.|in[aęyie]e?|inach)?\s*\d{1,2}(?:[:.][0-5]\d)?(?!\d)/giu
const patterns = [
  ['account-number', account],
  ['address', address],
  ['room', room],
  ['exact-time', hour],
] as const
/** „pani W.”, „panem Kowalskim”, but not „pani dyrektor”. */
const addressed =
  /(?<!\p{L})[Pp]an(?:i|a|u|em|ią|ia|ie|owie)?\s+(?!Dyrektor|Doktor|Kierowni|Opiekun|Pielęgniar|Lekar|Mieszkan)\p{Lu}(?:\.|\p{L}+)/gu

const matched = (text: string, pattern: RegExp): Span[] =>
  [...text.matchAll(pattern)].map(({ 0: found, index }) => ({ start: index, end: index + found.length }))

function findPesels(text: string): Span[] {
  return captured(text, pesel, isPesel)
}

/** Nine digits, with or without +48; a group of one digit is rather a date, an hour or a count. */
function findPhones(text: string): Span[] {
  const grouped = captured(text, phone, (found) => (found.match(/\d+/g) ?? []).every((group) => group.length > 1))
  return joined([...grouped, ...captured(text, dottedPhone, () => true)])
}

function captured(text: string, pattern: RegExp, holds: (found: string) => boolean): Span[] {
  const spans = [...text.matchAll(pattern)].flatMap(({ 1: found = '', index }) =>
    holds(found) ? [{ start: index, end: index + found.length }] : [],
  )
  return joined(spans)
}

/** Overlapping spans become one. */
function joined(spans: readonly Span[]): Span[] {
  const result: Span[] = []
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = result.at(-1)
    if (last && span.start < last.end) last.end = Math.max(last.end, span.end)
    else result.push({ ...span })
  }
  return result
}

const weights = [1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1]

/** Checksum, and a birth date in the years 1900–2099 (the century is coded in the month). */
function isPesel(found: string): boolean {
  const digits = found.replace(/\D/g, '')
  const sum = weights.reduce((total, weight, place) => total + weight * Number(digits[place]), 0)
  const month = Number(digits.slice(2, 4))
  const [century, added] = month > 20 ? [20, 20] : [19, 0]
  const born = `${century}${digits.slice(0, 2)}-${String(month - added).padStart(2, '0')}-${digits.slice(4, 6)}`
  return sum % 10 === 0 && isDate(born)
}

const word = /\p{L}[\p{L}\p{M}\p{Cf}]*/gu

function findNames(text: string, names: readonly string[]): Span[] {
  const { whole, stems, shortStems } = formsOf(names)
  const isName = (found: string): boolean => {
    const folded = fold(found)
    if (whole.has(folded)) return true
    const capital = /^\p{Lu}/u.test(found)
    return [1, 2, 3, 4].some((length) => {
      const stem = folded.slice(0, -length)
      return endings.has(folded.slice(-length)) && (stems.has(stem) || (capital && shortStems.has(stem)))
    })
  }
  return [...text.matchAll(word)].flatMap(({ 0: found, index }) =>
    isName(found) ? [{ start: index, end: index + found.length }] : [],
  )
}

/** Lower case without diacritics or invisible signs; ł has no decomposition in Unicode. */
function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replaceAll('ł', 'l')
}

/** Endings of Polish nouns and adjectives, folded, after the stem of a name. */
const endings = new Set(
  (
    'a e i o u y ia ie iu em im ym om ow ej ich ych iem iom ach ami ymi imi iej ego emu owi owa owe ' +
    'iego iemu iach iami iowi owie owej owna owny'
  ).split(' '),
)

/** A final consonant before the ending -e of the locative and dative: Marta – Marcie, Piotr – Piotrze, Monika – Monice. */
const softened: Readonly<Record<string, string>> = { t: 'cie', d: 'dzie', r: 'rze', k: 'ce', g: 'dze' }

/** Whole forms, stems that take any ending, and stems of names of 3 letters, which do so only when capitalised (Ala, but: ale). */
function formsOf(names: readonly string[]): { whole: Set<string>; stems: Set<string>; shortStems: Set<string> } {
  const whole = new Set<string>()
  const stems = new Set<string>()
  const shortStems = new Set<string>()
  const parts = names.flatMap((name) => name.match(word) ?? []).map(fold)
  for (const name of parts.filter((part) => part.length >= 3)) {
    whole.add(name)
    const base = name.replace(/[aeiouy]$/, '')
    if (name.length === 3) {
      shortStems.add(base)
      continue
    }
    stems.add(base)
    // Marek – Marka, Paweł – Pawła, Krawiec – Krawca
    stems.add(base.replace(/i?e([^aeiouy])$/, '$1'))
    // Kasia – Kasi
    if (name.endsWith('ia')) whole.add(base)
    const soft = softened[base.slice(-1)]
    if (soft) whole.add(base.slice(0, -1) + soft)
  }
  return { whole, stems, shortStems }
}
