// How key-encryption keys change while the program serves: a new key is known everywhere before it wraps, and an old one leaves
// only when nothing is wrapped by it. Works on rings and on the key store's wrapped keys; sees no sealed value.
import { type KeyRing, makeKeyRing, parseKeyRing, unwrapKey, wrapKey, wrappedBy } from './key-ring.ts'

export type WrappedKey = { subject: string; wrapped: string }

/**
 * What changing keys needs of the key store beside `KeyStore`. `prefix`: `wrappedBy` of a kid.
 * `wrappedOtherwise`: keys that do not begin so, after a subject, in order. `rewrap` replaces each that is still what it `was`,
 * so that a key destroyed or rewrapped meanwhile stays so; it answers how many. `retire` refuses from then on every key
 * that begins so, in the same batch that makes sure there is none; false when there is one.
 */
export type WrappedKeys = {
  wrappedOtherwise(prefix: string, after: string, limit: number): Promise<WrappedKey[]>
  rewrap(rows: readonly (WrappedKey & { was: string })[]): Promise<number>
  count(prefix: string): Promise<number>
  retire(prefix: string, at: string): Promise<boolean>
}

/** The ring with a new key in second place: it opens, and wraps nothing yet. */
export const withNewKey = ([current, ...others]: KeyRing): KeyRing => [
  current,
  ...parseKeyRing(JSON.stringify(makeKeyRing())),
  ...others,
]

/** The ring with the key of this kid first: it wraps from now on. Throws when the ring has no such key. */
export const promoted = (ring: KeyRing, kid: string): KeyRing => {
  const found = ring.find((one) => one.kid === kid)
  if (!found) throw new Error(`key ring: no key ${kid}`)
  return [found, ...ring.filter((one) => one !== found)]
}

/** Keys in one slice: about 10 ms of work, so that a server beside it keeps answering (design.md section 8). */
const slice = 200

/**
 * Wraps every key of the key store by the ring's first key, slice by slice, until none is left; answers how many. May be stopped
 * and run again at any time. `pause` lets others work in between. Throws `VaultRefusal` for a key that the ring cannot open:
 * those before it stay rewrapped.
 */
export const rewrapAll = async (ring: KeyRing, keys: WrappedKeys, pause: () => Promise<void>): Promise<number> => {
  const prefix = wrappedBy(ring[0].kid)
  let rewrapped = 0
  let after = ''
  for (;;) {
    const found = await keys.wrappedOtherwise(prefix, after, slice)
    const last = found.at(-1)
    if (!last) return rewrapped
    rewrapped += await keys.rewrap(
      found.map(({ subject, wrapped }) => ({
        subject,
        was: wrapped,
        wrapped: wrapKey(ring, subject, unwrapKey(ring, subject, wrapped)),
      })),
    )
    after = last.subject
    await pause()
  }
}

/**
 * The ring without the keys that wrap nothing any more, and their kids. The key store refuses them from then on, so that a
 * server which has not read the new ring cannot wrap by a key that nobody keeps. The first key always stays.
 */
export const withoutUnused = async (
  ring: KeyRing,
  keys: WrappedKeys,
  at: string,
): Promise<{ ring: KeyRing; retired: string[] }> => {
  const [current, ...others] = ring
  const retired: string[] = []
  for (const { kid } of others) if (await keys.retire(wrappedBy(kid), at)) retired.push(kid)
  return { ring: [current, ...others.filter(({ kid }) => !retired.includes(kid))], retired }
}
