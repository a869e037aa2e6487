// Finds what may point at a person in a text about to leave the home: PESEL, phone, e-mail, account, address, room, hour, names.
// It only points, a person decides; it never repeats what it found, and an empty answer never proves that a text is anonymous.
import { nameForms, type NameForms } from './name-forms.ts'
import { plainTextOf } from './plain-text.ts'
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
  'pseudonym',
  'name',
] as const
export type FindingKind = (typeof findingKinds)[number]
export type Names = readonly string[] | NameForms
type Span = { start: number; end: number }

/**
 * What a person may keep in the text with a reason: it may be an everyday word (Maj, Róża, Góra) or a place that matters.
 * A number or an address of somebody's own is never needed to say what happened: it can only be taken out.
 */
export const confirmable: readonly FindingKind[] = ['address', 'room', 'exact-time', 'pseudonym', 'name']

/**
 * Everything suspicious, by position; findings of different kinds may overlap. The text is read as it looks: full width,
 * look-alike letters and invisible signs hide nothing.
 *
 * @param names given names and surnames, one or more words each, words under 3 letters are not looked for; or the forms of
 *   many names, made once for many texts
 * Not found: numbers in words, digits one by one with other signs than spaces between them, nicknames, initials without
 * „pani”, names nobody told us, names spelt letter by letter or in another alphabet's own letters.
 */
export function findPersonalData(original: string, names: Names): Finding[] {
  const { text, start, end } = plainTextOf(original)
  const name = together(text, [...findNames(text, names), ...matched(text, addressed)])
  const found = [
    ...of('pesel', captured(text, pesel, isPesel)),
    ...of('phone', findPhones(text)),
    ...of('e-mail', joined([...matched(text, email), ...matched(text, spokenEmail)])),
    ...of('account-number', joined([...matched(text, account), ...findIbans(text)])),
    ...patterns.flatMap(([kind, expressions]) =>
      of(kind, joined(expressions.flatMap((pattern) => matched(text, pattern)))),
    ),
    ...of('name', name),
  ]
  return found
    .map((one) => ({ ...one, start: start[one.start] ?? 0, end: end[one.end - 1] ?? original.length }))
    .sort((a, b) => a.start - b.start || a.end - b.end)
}

const of = (kind: FindingKind, spans: readonly Span[]): Finding[] => spans.map((span) => ({ kind, ...span }))

// The look-ahead lets matches overlap: digits before a number must not hide it.
const gap = '[ ()-]{0,3}'
const pesel = /(?<!\d)(?=(\d(?:[ -]{0,3}\d){10})(?!\d))/g
// Nine digits may begin with 48 themselves, so both are looked for at every place.
const phone = new RegExp(`(?<!\\d)(?=([1-9](?:${gap}\\d){8})(?!\\d))`, 'g')
const prefixedPhone = new RegExp(`(?<!\\d)(?=((?:\\+|00)?48${gap}[1-9](?:${gap}\\d){8})(?!\\d))`, 'g')
const dottedPhone = /(?<!\d)(?=([1-9]\d\d[./]\d{3}[./]\d{3})(?!\d))/g
const localPhone = /(?<![\d-])(?=([1-9]\d\d-\d\d-\d\d)(?![\d-]))/g
const foreignPhone = new RegExp(`(?=(\\+[1-9](?:${gap}\\d){8,13})(?!\\d))`, 'g')
const email = /[^\s@,;:()<>[\]"]{1,64}@(?:[\p{L}\p{N}-]{1,63}\.)+\p{L}{2,63}/gu
/** „jan (at) dom.pl”, „jan [małpa] dom” */
const spokenEmail = /[\p{L}\p{N}._+-]{1,64} ?[([{] ?(?:at|ma[łl]pa) ?[)\]}] ?[\p{L}\p{N}.-]{1,63}/giu
/** A Polish account number: 26 digits. */
const account = /(?<!\d)(?:PL ?)?\d{2}(?:[ -]?\d{4}){6}(?!\d)/giu
const iban = /(?<![\p{L}\d])(?=([A-Z]{2}\d{2}(?: ?[A-Z\d]){11,30}))/giu
/** „ul. Lipowa 4”, „przy ulicy Lipowej”: a home is known to the authority, an address in a text is somebody's. */
const address = /(?<!\p{L})(?:(?:ul|al|os|pl)\.|ulic[aęyąi]|alej[aęiąe]|osiedl[aeu]|osiedlem)\s+\p{Lu}[\p{L}-]+/gu
const roomWord = '(?<!\\p{L})(?:pok(?:[oó]j|oju|ojem|oje|oi|ojach)?|pokoik(?:u|iem)?|sal[aięą]|sypialni[aęią]?)\\.?\\s*'
const room = new RegExp(`${roomWord}(?:(?:nr|numer)\\.?\\s*)?\\d{1,4}(?!\\d)`, 'giu')
const namedRoom = new RegExp(`${roomWord}(?:nr\\.?|numer)\\s+\\p{L}{3,}`, 'giu')
/** „pokój dwunasty”, „w pokoju siódmym” */
const countedRoom =
  /(?<!\p{L})pok(?:[oó]j|oju|ojem|oje)\s+(?:pierwsz|drug|trzec|czwart|piąt|sz[oó]st|si[oó]dm|[oó]sm|dziewiąt|dziesiąt|\p{L}{2,10}nast|\p{L}{3,10}dziest)(?:ym|im|y|i)(?!\p{L})/giu
/** Hours in figures; „rano” or „po kolacji” says enough. */
const hour =
  /(?<![\d:])(?:[01]?\d|2[0-3]):[0-5]\d(?![\d:])|(?<!\p{L})godz(?:\.|in[aęyie]e?|inach)?\s*\d{1,2}(?:[:.][0-5]\d)?(?!\d)/giu
const ordinal =
  '(?:pierwszej|drugiej|trzeciej|czwartej|pi[aą]tej|sz[oó]stej|si[oó]dmej|[oó]smej|dziewi[aą]tej|dziesi[aą]tej|\\p{L}{2,10}nastej|dwudziestej)'
/** „o trzeciej w nocy”, „o godzinie piątej” */
const spokenHour = new RegExp(
  `(?<!\\p{L})(?:godzinie ${ordinal}|(?:o|około|po|przed) ${ordinal}(?: \\p{L}{4,12})? (?:w nocy|nad ranem|rano|po południu|wieczorem))(?!\\p{L})`,
  'giu',
)
/** How a home marks its residents: only the home knows who is meant, and only there. */
const pseudonym = /(?<![\p{L}\d])[A-Z]-\d{3,5}(?!\d)/giu
const patterns = [
  ['address', [address]],
  ['room', [room, namedRoom, countedRoom]],
  ['exact-time', [hour, spokenHour]],
  ['pseudonym', [pseudonym]],
] as const
/** „pani W.”, „panem Kowalskim”, but not „pani dyrektor”. */
const addressed =
  /(?<!\p{L})[Pp]an(?:i|a|u|em|ią|ia|ie|owie)?\s+(?!Dyrektor|Doktor|Kierowni|Opiekun|Piel[ęe]gniar|Lekar|Mieszkan)\p{Lu}(?:\.|\p{L}+)/gu

const matched = (text: string, pattern: RegExp): Span[] =>
  [...text.matchAll(pattern)].map(({ 0: found, index }) => ({ start: index, end: index + found.length }))

/** Nine digits, with or without +48; a group of one digit is rather a date, an hour or a count. */
function findPhones(text: string): Span[] {
  const isGrouped = (found: string) => (found.match(/\d+/g) ?? []).every((group) => group.length > 1)
  const grouped = [phone, prefixedPhone].flatMap((pattern) => captured(text, pattern, isGrouped))
  const others = [dottedPhone, localPhone, foreignPhone].flatMap((pattern) => captured(text, pattern, () => true))
  return joined([...grouped, ...others])
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

/** A given name and a surname, or the two of a double-barrelled one, are one finding. */
function together(text: string, spans: readonly Span[]): Span[] {
  const result: Span[] = []
  for (const span of joined(spans)) {
    const last = result.at(-1)
    if (last && /^[ -]$/.test(text.slice(last.end, span.start))) last.end = span.end
    else result.push(span)
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

/** An account of another country: two letters and the checksum of ISO 13616 over 15 to 34 signs. */
function findIbans(text: string): Span[] {
  const spans = [...text.matchAll(iban)].flatMap(({ 1: found = '', index }) => {
    const length = lengthOfIban(found)
    return length === undefined ? [] : [{ start: index, end: index + length }]
  })
  return joined(spans)
}

function lengthOfIban(found: string): number | undefined {
  let counted = 0
  // Without the first four signs, which are counted last: country and check digits.
  let rest = 0
  const head = found.slice(0, 4)
  for (let at = 4; at < found.length; at++) {
    const sign = found.charAt(at)
    if (sign === ' ') continue
    counted++
    rest = remainder(rest, sign)
    if (counted >= 11 && [...head].reduce(remainder, rest) === 1) return at + 1
  }
  return undefined
}

/** Modulo 97, a letter counting as two digits from 10 on. */
const remainder = (rest: number, sign: string): number =>
  [...String(parseInt(sign, 36))].reduce((sum, digit) => (sum * 10 + Number(digit)) % 97, rest)

const word = /\p{L}+/gu
/** „JanKowalski”: written together, each with its capital. */
const inner = /\p{Lu}\p{Ll}+/gu

function findNames(text: string, names: Names): Span[] {
  const isName = typeof names === 'function' ? names : nameForms(names)
  return [...text.matchAll(word)].flatMap(({ 0: found, index }) => {
    const parts = /\p{Ll}\p{Lu}/u.test(found) ? found.match(inner) : null
    return isName(found) || parts?.some(isName) ? [{ start: index, end: index + found.length }] : []
  })
}
