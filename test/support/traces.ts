// Looks for planted texts in whatever came out of the program, however it may have been written down on the way:
// in any case, without diacritics, inflected, escaped for JSON, HTML or an address, in hex or base64 at any alignment, in UTF-16.
// Finds; judges nothing.

import type { Answer } from './client.ts'

/** Everything that an answer says: status, headers and body. */
export const said = ({ status, headers, body }: Answer): string =>
  `${status}\n${[...headers].flat().join('\n')}\n${JSON.stringify(body)}`

/** Lower case without diacritics; ł has no decomposition in Unicode. */
const fold = (text: string) =>
  text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll('ł', 'l').normalize('NFC')

const escaped = (text: string) =>
  [...text].map((sign) => (sign < '\u0080' ? sign : `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)).join('')

/** What base64 makes of the bytes wherever they begin within a group of three, without the digits their neighbours share. */
function base64Of(text: string): string[] {
  const bytes = Buffer.from(text)
  return [0, 1, 2].flatMap((shift) => {
    const encoded = Buffer.concat([Buffer.alloc(shift), bytes])
      .toString('base64')
      .replaceAll('=', '')
    const whole = encoded.slice([0, 2, 3][shift], (shift + bytes.length) % 3 === 0 ? undefined : -1)
    return [whole, whole.replaceAll('+', '-').replaceAll('/', '_')]
  })
}

const hexOf = (text: string) => Buffer.from(text).toString('hex')

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }

/** As it is, and with what escapes signs undone: HTML's references, JSON's \\u, an address's percent. */
function readings(text: string): string {
  const html = text.replaceAll(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,4}));/gi, (whole, decimal, hex, name) => {
    if (name) return entities[String(name).toLowerCase()] ?? whole
    const code = decimal ? Number(decimal) : parseInt(hex, 16)
    return code < 0x110000 ? String.fromCodePoint(code) : whole
  })
  const json = text.replaceAll(/\\u([\da-f]{4})/gi, (_, code) => String.fromCharCode(parseInt(code, 16)))
  const address = text.replaceAll(/(?:%[\da-f]{2})+/gi, (found) =>
    Buffer.from(found.replaceAll('%', ''), 'hex').toString(),
  )
  return [...new Set([text, html, json, address])].join('\n')
}

const forms = new Map<string, { plain: string[]; coded: string[] }>()
function formsOf(text: string) {
  const known = forms.get(text)
  if (known) return known
  const plain = [text, encodeURIComponent(text), text.replaceAll(' ', '+'), escaped(text)].map(fold)
  // Short texts and dates occur in base64 by chance.
  const asciied = fold(text)
  const spelt = [text, text.toLowerCase(), text.toUpperCase(), asciied, asciied.toUpperCase()]
  const coded = text.length > 5 && !/^[\d-]+$/.test(text) ? spelt.flatMap((one) => [...base64Of(one), hexOf(one)]) : []
  const made = { plain: [...new Set(plain)], coded: [...new Set(coded)] }
  forms.set(text, made)
  return made
}

/** The planted texts that are found in what was said. */
export function tracesIn(text: string, planted: readonly string[]): string[] {
  const folded = fold(readings(text))
  const hex = text.toLowerCase()
  return planted.filter((one) => {
    const { plain, coded } = formsOf(one)
    return (
      plain.some((form) => folded.includes(form)) || coded.some((form) => text.includes(form) || hex.includes(form))
    )
  })
}

/** The planted texts that are found in these bytes, as UTF-8 or UTF-16. */
export function tracesInBytes(bytes: Buffer, planted: readonly string[]): string[] {
  return planted.filter((text) =>
    [text, text.toLowerCase(), text.toUpperCase()].some((form) => {
      const wide = Buffer.from(form, 'utf16le')
      return [Buffer.from(form), wide, Buffer.from(wide).swap16()].some((one) => bytes.includes(one))
    }),
  )
}

/** The identities any word of which is found without its ending: „Gryzeldomirem” betrays Gryzeldomir. For invented names only. */
export function inflectedIn(text: string, identities: readonly string[]): string[] {
  const folded = fold(readings(text))
  return identities.filter((one) => one.split(' ').some((word) => folded.includes(fold(word).slice(0, -2))))
}
