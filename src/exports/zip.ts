// A ZIP archive as a stream of bytes in constant memory (PKWARE APPNOTE 6.3.10): what XLSX and ODS are wrapped in. Writes no
// clock: every part has the first date a ZIP can tell. Nothing above 4 GiB.

/** A part that is known whole is stored as it is; one that comes in pieces is compressed. */
export type Part = { path: string; body: Uint8Array } | { path: string; pieces: AsyncIterable<Uint8Array> }

type Written = {
  path: Uint8Array
  method: number
  flags: number
  crc: number
  packed: number
  size: number
  at: number
}

const [stored, deflated] = [0, 8]
/** Sizes follow the part, because they are not known before it. */
const sizesFollow = 8
/** 1 January 1980. */
const firstDate = 33

/** The archive, part after part; a part is read only when its turn has come. */
export async function* zip(parts: Iterable<Part>): AsyncGenerator<Uint8Array> {
  const written: Written[] = []
  let at = 0
  for (const part of parts) {
    const path = new TextEncoder().encode(part.path)
    if ('body' in part) {
      const { body } = part
      const size = body.length
      const one = { path, method: stored, flags: 0, crc: checked(update(start, body)), packed: size, size, at }
      const head = localHeader(one)
      yield head
      yield body
      at += head.length + size
      written.push(one)
      continue
    }
    const one = { path, method: deflated, flags: sizesFollow, crc: 0, packed: 0, size: 0, at }
    const head = localHeader(one)
    yield head
    let sum = start
    const counted = counting(part.pieces, (piece) => {
      sum = update(sum, piece)
      one.size += piece.length
    })
    for await (const piece of deflate(counted)) {
      one.packed += piece.length
      yield piece
    }
    one.crc = checked(sum)
    const tail = fields([4, 0x08074b50], [4, one.crc], [4, one.packed], [4, one.size])
    yield tail
    at += head.length + one.packed + tail.length
    written.push(one)
  }
  const entries = written.map(centralEntry)
  const length = entries.reduce((sum, entry) => sum + entry.length, 0)
  yield* entries
  const count = written.length
  yield fields([4, 0x06054b50], [2, 0], [2, 0], [2, count], [2, count], [4, length], [4, at], [2, 0])
}

/** Little-endian numbers of two or four bytes. */
function fields(...numbers: readonly (readonly [2 | 4, number])[]): Uint8Array {
  const bytes = new Uint8Array(numbers.reduce((sum, [width]) => sum + width, 0))
  const view = new DataView(bytes.buffer)
  let at = 0
  for (const [width, number] of numbers) {
    if (width === 2) view.setUint16(at, number, true)
    else view.setUint32(at, number, true)
    at += width
  }
  return bytes
}

/** Version, flags, method, time, date, checksum, sizes, lengths of path and extra: the same in both headers. */
const common = ({ path, method, flags, crc, packed, size }: Written) =>
  [
    ...[[2, 20] as const, [2, flags] as const, [2, method] as const, [2, 0] as const, [2, firstDate] as const],
    ...[[4, crc] as const, [4, packed] as const, [4, size] as const, [2, path.length] as const, [2, 0] as const],
  ] as const

const joined = (head: Uint8Array, path: Uint8Array): Uint8Array => {
  const bytes = new Uint8Array(head.length + path.length)
  bytes.set(head)
  bytes.set(path, head.length)
  return bytes
}

const localHeader = (one: Written) => joined(fields([4, 0x04034b50], ...common(one)), one.path)

const centralEntry = (one: Written) =>
  joined(fields([4, 0x02014b50], [2, 20], ...common(one), [2, 0], [2, 0], [2, 0], [4, 0], [4, one.at]), one.path)

async function* counting(pieces: AsyncIterable<Uint8Array>, count: (piece: Uint8Array) => void) {
  for await (const piece of pieces) {
    count(piece)
    yield piece
  }
}

/**
 * Pieces through the compression both runtimes have. A piece goes in only while somebody waits for what comes out: workerd would
 * take in everything at once, and Node nothing before something was taken out. After each the others of the process get a turn.
 */
async function* deflate(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const { readable, writable } = new CompressionStream('deflate-raw')
  const [reader, writer] = [readable.getReader(), writable.getWriter()]
  const source = pieces[Symbol.asyncIterator]()
  let taken: Promise<void> = Promise.resolve()
  let open = true
  try {
    let reading = reader.read()
    for (;;) {
      const found = await (open ? Promise.race([reading, taken]) : reading)
      if (found?.done) break
      if (found) {
        yield found.value
        reading = reader.read()
        continue
      }
      const { done = false, value } = await source.next()
      open = !done
      taken = done ? writer.close() : writer.write(value as Uint8Array<ArrayBuffer>)
      // The race above, or the reading, tells of a failure.
      taken.catch(() => undefined)
      await new Promise((resolve) => setTimeout(resolve, 0))
    }
  } finally {
    await Promise.allSettled([source.return?.(undefined), reader.cancel()])
  }
}

/** CRC-32 (ISO 3309) by bytes. */
const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let sum = byte
  for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1
  return sum
})
const start = 0xffffffff
const checked = (sum: number): number => (sum ^ 0xffffffff) >>> 0

function update(sum: number, bytes: Uint8Array): number {
  let crc = sum
  for (let at = 0; at < bytes.length; at++) crc = (table[(crc ^ (bytes[at] as number)) & 0xff] as number) ^ (crc >>> 8)
  return crc
}
