// Chance for the invented world: the same seed always tells the same story. Never for a key, a secret or an id.

export type Random = {
  /** A whole number from 0 to `limit` − 1. */
  below(limit: number): number
  pick<Item>(list: readonly Item[]): Item
}

/** mulberry32: small, and quite even enough for a story. */
export function makeRandom(seed: number): Random {
  let state = seed
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (limit: number) => Math.floor(next() * limit)
  return { below, pick: (list) => list[below(list.length)] as (typeof list)[number] }
}
