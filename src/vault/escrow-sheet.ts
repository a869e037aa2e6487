// A secret in a form that paper keeps and a person can type again: short lines, each with its own check sum.
// Knows no file and prints nothing; what the sheet says around these lines is the command's.
import { hash } from 'node:crypto'
import type { KeyEncryptionKey } from './key-ring.ts'

/** Crockford's base 32: no I, L, O, U. Typing O for 0 or I and L for 1 does no harm. */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const lineBytes = 8
const sumBytes = 2

const sum = (index: number, bytes: Uint8Array): Buffer =>
  Buffer.from(hash('sha256', Buffer.concat([Buffer.from(`${index}:`), bytes])), 'hex').subarray(0, sumBytes)

const write = (bytes: Uint8Array): string => {
  let bits = BigInt(`0x${Buffer.from(bytes).toString('hex')}`)
  let text = ''
  for (let left = (bytes.length * 8) / 5; left > 0; left--, bits >>= 5n) text = letters[Number(bits & 31n)] + text
  return text
}

const read = (text: string): Buffer | undefined => {
  const typed = text.toUpperCase().replaceAll(/[\s-]/g, '').replaceAll('O', '0').replaceAll(/[IL]/g, '1')
  if (typed.length !== ((lineBytes + sumBytes) * 8) / 5 || [...typed].some((one) => !letters.includes(one)))
    return undefined
  const bits = [...typed].reduce((before, one) => (before << 5n) | BigInt(letters.indexOf(one)), 0n)
  return Buffer.from(bits.toString(16).padStart((lineBytes + sumBytes) * 2, '0'), 'hex')
}

const uuid = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/

/** Six lines of four groups of four: kid, key, and after each eight bytes two of their check sum. The kid must be a UUID. */
export const sheetLines = ({ kid, key }: KeyEncryptionKey): string[] => {
  if (!uuid.test(kid)) throw new Error('escrow sheet: the kid is no UUID')
  const bytes = Buffer.concat([Buffer.from(kid.replaceAll('-', ''), 'hex'), key])
  return Array.from({ length: bytes.length / lineBytes }, (_, index) => {
    const part = bytes.subarray(index * lineBytes, (index + 1) * lineBytes)
    const text = write(Buffer.concat([part, sum(index, part)]))
    return (text.match(/.{4}/g) ?? []).join(' ')
  })
}

/** The key typed from a sheet, or the number (from 1) of the first line that was not typed as it was printed. */
export const readSheet = (lines: readonly string[]): KeyEncryptionKey | { wrongLine: number } => {
  const parts: Buffer[] = []
  for (let index = 0; index < 6; index++) {
    const bytes = read(lines[index] ?? '')
    const part = bytes?.subarray(0, lineBytes)
    if (!part || !bytes?.subarray(lineBytes).equals(sum(index, part))) return { wrongLine: index + 1 }
    parts.push(part)
  }
  const bytes = Buffer.concat(parts)
  const kid = bytes.toString('hex', 0, 16).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
  return { kid, key: Uint8Array.from(bytes.subarray(16)) }
}

/** When a key was made: its kid is a UUIDv7. An instant in UTC. */
export const madeAt = (kid: string): string =>
  new Date(Number.parseInt(kid.replaceAll('-', '').slice(0, 12), 16)).toISOString()
