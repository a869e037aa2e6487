// A small memory of unwrapped keys, least recently used first out. Holds plain values only: workerd forbids sharing a promise between requests.

export type KeyCache = {
  read(subject: string): Uint8Array | undefined
  keep(subject: string, key: Uint8Array): void
  forget(subject: string): void
}

/** A key is given out for `ttlMs` after it was kept, however often it is read, so a key destroyed elsewhere dies here too. */
export const makeKeyCache = (options: { entries: number; ttlMs: number; now: () => Date }): KeyCache => {
  const kept = new Map<string, { key: Uint8Array; untilMs: number }>()
  return {
    read: (subject) => {
      const found = kept.get(subject)
      if (!found) return undefined
      kept.delete(subject)
      if (options.now().getTime() >= found.untilMs) return undefined
      kept.set(subject, found) // back in, as the youngest
      return found.key
    },
    keep: (subject, key) => {
      kept.delete(subject)
      kept.set(subject, { key, untilMs: options.now().getTime() + options.ttlMs })
      for (const oldest of kept.keys()) {
        if (kept.size <= options.entries) break
        // Not overwritten with zeros: another request may be sealing with these bytes.
        kept.delete(oldest)
      }
    },
    forget: (subject) => void kept.delete(subject),
  }
}
