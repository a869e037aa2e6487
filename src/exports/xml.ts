// Texts inside XML, and XML as bytes piece by piece. Knows no document.

/** What XML 1.0 cannot hold at all; the register refuses such texts, so nothing is lost here. */
const impossible = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

/** Most texts need nothing. */
const plain = /^[\n\u0020\u0021\u0023-\u0025\u0027-\u003B\u003D\u003F-\uD7FF]*$/

/** A text between tags or in an attribute of double quotes; every line break is one `\n`. */
export const escaped = (text: string): string =>
  plain.test(text)
    ? text
    : text
        .replaceAll(/\r\n?/g, '\n')
        .replaceAll(impossible, '\uFFFD')
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('"', '&quot;')

export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** A whole small document. */
export const xmlBytes = (text: string): Uint8Array => new TextEncoder().encode(declaration + text)

/** Texts as UTF-8: the first one at once, the others in pieces of a size that compresses and travels well. */
export async function* inPieces(texts: AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder()
  let gathered = ''
  let least = 1
  for await (const text of texts) {
    gathered += text
    if (gathered.length < least) continue
    yield encoder.encode(gathered)
    gathered = ''
    least = 65536
  }
  if (gathered !== '') yield encoder.encode(gathered)
}
