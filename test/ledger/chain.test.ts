// The hash chain: every alteration is found, at the right event.
import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chainStart, extendChain, type LedgerEvent, linkHash, verifyChain } from '../../src/ledger/chain.ts'
import { agreesWith } from '../../src/ledger/checkpoint.ts'

const eventAt = (seq: number): LedgerEvent => ({
  stream: 'home-1/2026',
  seq,
  id: `0190c1d2-0000-7000-8000-${String(seq).padStart(12, '0')}`,
  subject: 'entry-1',
  version: seq % 3 === 0 ? null : seq,
  action: 'register',
  actor: 'person-1',
  role: 'officer',
  authorisation: seq % 2 === 0 ? null : 'authorisation-1',
  at: '2026-03-02T08:00:00.000Z',
  detail: '{"book":"U","number":17}',
})

const linksOf = (events: readonly LedgerEvent[]) =>
  extendChain(chainStart.hash, events).map((hash, index) => ({ seq: index + 1, hash }))

const renumber = (events: readonly LedgerEvent[]) => events.map((event, index) => ({ ...event, seq: index + 1 }))

/** A sealed stream of 1 to 30 events and one place in it. */
const streams = fc
  .integer({ min: 1, max: 30 })
  .chain((length) => fc.record({ length: fc.constant(length), k: fc.integer({ min: 1, max: length }) }))
  .map(({ length, k }) => {
    const events = Array.from({ length }, (_, index) => eventAt(index + 1))
    return { length, k, events, links: linksOf(events) }
  })

const alterations: { [column in Exclude<keyof LedgerEvent, 'seq'>]: LedgerEvent[column] } = {
  stream: 'home-2/2026',
  id: '0190c1d2-0000-7000-8000-ffffffffffff',
  subject: 'entry-2',
  version: 99,
  action: 'approve',
  actor: 'person-2',
  role: 'director',
  authorisation: 'authorisation-2',
  at: '2026-03-02T08:00:00.001Z',
  detail: '{"book":"U","number":18}',
}

describe('a link of the chain', () => {
  it('is the SHA-256 of the link before, a line feed and the event in canonical JSON', () => {
    const text =
      `${'0'.repeat(64)}\n` +
      '{"action":"register","actor":"person-1","at":"2026-03-02T08:00:00.000Z","authorisation":"authorisation-1",' +
      '"detail":"{\\"book\\":\\"U\\",\\"number\\":17}","id":"0190c1d2-0000-7000-8000-000000000001","role":"officer",' +
      '"seq":1,"stream":"home-1/2026","subject":"entry-1","version":1}'
    expect(linkHash(chainStart.hash, eventAt(1))).toBe(createHash('sha256').update(text).digest('hex'))
  })

  it('does not depend on columns that were joined to the event or on their order', () => {
    const joined = Object.fromEntries(Object.entries({ ...eventAt(1), hash: 'x' }).reverse()) as unknown as LedgerEvent
    expect(linkHash(chainStart.hash, joined)).toBe(linkHash(chainStart.hash, eventAt(1)))
  })
})

describe('an untouched stream', () => {
  it('is verified to its last link', () => {
    fc.assert(
      fc.property(streams, ({ events, links, length }) => {
        expect(verifyChain({ events, links })).toEqual({ ok: true, lastSeq: length, lastHash: links.at(-1)?.hash })
      }),
    )
  })

  it('is verified in slices as in one piece', () => {
    fc.assert(
      fc.property(streams, ({ events, links, k }) => {
        const first = verifyChain({ events: events.slice(0, k), links: links.slice(0, k) })
        if (!first.ok) throw new Error('the first slice must hold')
        const from = { seq: first.lastSeq, hash: first.lastHash }
        const rest = verifyChain({ events: events.slice(k), links: links.slice(k), from })
        expect(rest).toEqual(verifyChain({ events, links }))
      }),
    )
  })

  it('that is empty has the start as its last link', () => {
    expect(verifyChain({ events: [], links: [] })).toEqual({ ok: true, lastSeq: 0, lastHash: '0'.repeat(64) })
  })
})

describe('a stream somebody touched', () => {
  it('shows an altered event, whatever column it is', () => {
    fc.assert(
      fc.property(streams, fc.constantFrom(...Object.entries(alterations)), ({ events, links, k }, [column, value]) => {
        const touched = events.map((event) => (event.seq === k ? { ...event, [column]: value } : event))
        expect(verifyChain({ events: touched, links })).toEqual({ ok: false, seq: k, why: 'altered' })
      }),
    )
  })

  it('shows an event altered into something that has no canonical form', () => {
    const [events, links] = [[1, 2, 3].map(eventAt), linksOf([1, 2, 3].map(eventAt))]
    for (const broken of [{ version: 1.5 }, { detail: '\ud800' }, { actor: undefined as unknown as string }])
      expect(verifyChain({ events: events.with(1, { ...eventAt(2), ...broken }), links })).toEqual({
        ok: false,
        seq: 2,
        why: 'altered',
      })
  })

  it('shows an altered link', () => {
    fc.assert(
      fc.property(streams, ({ events, links, k }) => {
        const touched = links.map((link) => (link.seq === k ? { ...link, hash: 'f'.repeat(64) } : link))
        expect(verifyChain({ events, links: touched })).toEqual({ ok: false, seq: k, why: 'altered' })
      }),
    )
  })

  it('shows a deleted event, the last one too', () => {
    fc.assert(
      fc.property(streams, ({ events, links, k }) => {
        const touched = events.filter(({ seq }) => seq !== k)
        expect(verifyChain({ events: touched, links })).toEqual({ ok: false, seq: k, why: 'missing' })
      }),
    )
  })

  it('shows an event deleted with its link, unless it was the last', () => {
    fc.assert(
      fc.property(streams, ({ events, links, k, length }) => {
        fc.pre(k < length)
        const [touched, cut] = [events.filter(({ seq }) => seq !== k), links.filter(({ seq }) => seq !== k)]
        expect(verifyChain({ events: touched, links: cut })).toEqual({ ok: false, seq: k, why: 'missing' })
      }),
    )
  })

  it('shows a deleted event although those after it were renumbered', () => {
    fc.assert(
      fc.property(streams, ({ events, links, k, length }) => {
        fc.pre(k < length)
        const touched = renumber(events.filter(({ seq }) => seq !== k))
        expect(verifyChain({ events: touched, links })).toEqual({ ok: false, seq: k, why: 'altered' })
      }),
    )
  })

  it('shows an inserted event, with its own number or a number twice', () => {
    fc.assert(
      fc.property(streams, ({ events, links, k }) => {
        const inserted = { ...eventAt(k), id: 'inserted', action: 'cancel' }
        const renumbered = renumber(events.toSpliced(k - 1, 0, inserted))
        expect(verifyChain({ events: renumbered, links })).toEqual({ ok: false, seq: k, why: 'altered' })
        expect(verifyChain({ events: events.toSpliced(k, 0, inserted), links })).toEqual({
          ok: false,
          seq: k,
          why: 'out-of-order',
        })
      }),
    )
  })

  it('shows events that changed places, with their numbers or without', () => {
    fc.assert(
      fc.property(streams, fc.nat(), ({ events, links, k, length }, jump) => {
        fc.pre(k < length)
        const other = k + 1 + (jump % (length - k))
        const swapped = events.with(k - 1, eventAt(other)).with(other - 1, eventAt(k))
        expect(verifyChain({ events: swapped, links })).toEqual({ ok: false, seq: k, why: 'out-of-order' })
        expect(verifyChain({ events: renumber(swapped), links })).toEqual({ ok: false, seq: k, why: 'altered' })
      }),
    )
  })

  it('shows where its links end or one is gone', () => {
    fc.assert(
      fc.property(streams, ({ events, links, k }) => {
        const unsealed = { ok: false, seq: k, why: 'unsealed' }
        expect(verifyChain({ events, links: links.slice(0, k - 1) })).toEqual(unsealed)
        expect(verifyChain({ events, links: links.filter(({ seq }) => seq !== k) })).toEqual(unsealed)
      }),
    )
  })
})

describe('a stream whose chain was made anew', () => {
  const events = [1, 2, 3, 4].map(eventAt)
  const links = linksOf(events)
  const checkpoint = { stream: 'home-1/2026', seq: 3, hash: links[2]?.hash ?? '', at: '2026-03-03T05:00:00.000Z' }

  it('is consistent in itself and differs from the checkpoint that left the system', () => {
    const touched = events.with(1, { ...eventAt(2), detail: '{"book":"N","number":17}' })
    const remade = linksOf(touched)
    expect(verifyChain({ events: touched, links: remade }).ok).toBe(true)
    expect(agreesWith(checkpoint, remade)).toBe('differs')
  })

  it('or cut off with its links is missing what the checkpoint names', () => {
    expect(verifyChain({ events: events.slice(0, 2), links: links.slice(0, 2) }).ok).toBe(true)
    expect(agreesWith(checkpoint, links.slice(0, 2))).toBe('missing')
  })

  it('or only grew agrees with it', () => {
    expect(agreesWith(checkpoint, linksOf([...events, eventAt(5)]))).toBe('agrees')
  })
})
