// Looks for planted texts in whatever came out of the program, however it may have been written down on the way:
// in any case, without diacritics, escaped, URL-encoded, in base64 at any alignment, in UTF-16. Finds; judges nothing.

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

const forms = new Map<string, { plain: string[]; coded: string[] }>()
function formsOf(text: string) {
  const known = forms.get(text)
  if (known) return known
  const plain = [text, encodeURIComponent(text), text.replaceAll(' ', '+'), escaped(text)].map(fold)
  // Short texts and dates occur in base64 by chance.
  const coded = text.length > 5 && !/^[\d-]+$/.test(text) ? base64Of(text) : []
  const made = { plain: [...new Set(plain)], coded: [...new Set(coded)] }
  forms.set(text, made)
  return made
}

/** The planted texts that are found in what was said. */
export function tracesIn(text: string, planted: readonly string[]): string[] {
  const folded = fold(text)
  return planted.filter((one) => {
    const { plain, coded } = formsOf(one)
    return plain.some((form) => folded.includes(form)) || coded.some((form) => text.includes(form))
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
