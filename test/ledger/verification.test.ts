// An export verified offline: whatever is altered up to a checkpoint is found, whichever way the key changed, and what holds is said.
import fc from 'fast-check'
import type { JSONWebKeySet } from 'jose'
import { beforeAll, describe, expect, it } from 'vitest'
import { chainStart, extendChain, type LedgerEvent } from '../../src/ledger/chain.ts'
import { checkpointStatement } from '../../src/ledger/checkpoint.ts'
import { readLine, spellLine, type ExportLine } from '../../src/ledger/export-lines.ts'
import { changeKeys, changesIn } from '../../src/ledger/key-change.ts'
import { makeSigningKeys, parseSigningKeys, publicJwks, signStatement } from '../../src/ledger/signature.ts'
import { makeVerification, type Verification } from '../../src/ledger/verification.ts'

const stream = 'home-1:2026'
const at = '2026-03-02T08:00:00.000Z'
const reach = 20

const eventAt = (seq: number): LedgerEvent => ({
  stream,
  seq,
  id: `event-${seq}`,
  subject: `entry-${seq % 4}`,
  version: seq % 3 === 0 ? null : seq,
  action: 'follow-up',
  actor: 'person-1',
  role: 'officer',
  authorisation: null,
  at,
  detail: `{"book":"U","number":${seq}}`,
})

type Line = Exclude<ExportLine, { end: unknown }>

/** The events with the hashes that belong to them. */
const sealed = (events: readonly LedgerEvent[]): Line[] =>
  extendChain(chainStart.hash, events).map((hash, index) => ({ event: events[index]!, hash }))

const whole = (keyChanges: readonly string[], checkpoint: string, events: readonly Line[]): ExportLine[] => {
  const lines: Line[] = [
    { format: 'register-ledger', version: 1, of: ['home-1'], madeAt: at },
    ...keyChanges.map((keyChange) => ({ keyChange })),
    { checkpoint },
    { stream, events: events.length, sealed: events.filter((line) => 'event' in line && line.hash !== null).length },
    ...events,
  ]
  return [...lines, { end: { lines: lines.length } }]
}

const verify = async (pinned: JSONWebKeySet, texts: readonly string[]): Promise<Verification> => {
  const verification = makeVerification(pinned)
  const file = verification.export('export')
  for (const text of texts) file.line(text)
  file.end()
  return verification.verdict()
}

let keys: JSONWebKeySet
let pinned: JSONWebKeySet
let checkpoint: string
const events = Array.from({ length: 24 }, (_, index) => eventAt(index + 1))
const links = sealed(events)
let lines: ExportLine[]

const signedAt = (of: JSONWebKeySet, seq: number, hash: string) =>
  signStatement(of, checkpointStatement({ stream, seq, hash, at }), 'checkpoint')
const hashAt = (seq: number) => (links[seq - 1] as { hash: string }).hash

beforeAll(async () => {
  keys = await makeSigningKeys()
  pinned = publicJwks(keys)
  checkpoint = await signedAt(keys, reach, hashAt(reach))
  lines = whole([], checkpoint, links)
})

describe('an export', () => {
  it('holds as it was written, line by line', async () => {
    const texts = lines.map(spellLine)
    expect(texts.map(readLine)).toEqual(lines)
    expect(await verify(pinned, texts)).toEqual({
      ok: true,
      streams: [{ stream, events: 24, unsealed: 0, checkpoints: 1 }],
      files: [],
      statements: 1,
      beyond: [],
    })
  })

  it('may end in events that wait for their link, but not for more than two minutes', async () => {
    const tail = (seenAt: string): Line => ({ event: { ...eventAt(25), at: seenAt }, hash: null })
    const judged = async (seenAt: string) =>
      (await verify(pinned, whole([], checkpoint, [...links, tail(seenAt)]).map(spellLine))).streams[0]
    expect(await judged('2026-03-02T07:58:00.000Z')).toMatchObject({ events: 24, unsealed: 1 })
    expect(await judged('2026-03-02T07:57:59.999Z')).toMatchObject({ fault: { seq: 25, why: 'unsealed' } })
  })

  it('whose sealed end was taken out of the links, or whose events before one, is broken', async () => {
    const open = links.map((line, index) => (index >= 18 ? { ...line, hash: null } : line)) as Line[]
    const cut = await verify(pinned, whole([], checkpoint, open).map(spellLine))
    expect(cut.streams[0]?.fault).toMatchObject({ seq: 19, why: 'cut-off' })
    const gap = links.with(4, { ...links[4], hash: null } as Line)
    const torn = await verify(pinned, whole([], checkpoint, gap).map(spellLine))
    expect(torn.streams[0]?.fault).toEqual({ seq: 5, why: 'unsealed' })
  })

  it('that carries a member which no hash covers is not read', () => {
    const [line] = links
    expect(readLine(spellLine({ ...line, event: { ...eventAt(1), remark: 'x' } } as never))).toBeUndefined()
    expect(readLine(spellLine({ ...line, remark: 'x' } as never))).toBeUndefined()
    expect(readLine(spellLine({ format: 'register-ledger', version: 2, of: [], madeAt: at } as never))).toBeUndefined()
  })

  it('that says less than it has, or more, is cut off', async () => {
    const texts = lines.map(spellLine)
    for (const touched of [texts.slice(0, -1), texts.toSpliced(3, 1), [...texts, texts[4] ?? '']])
      expect((await verify(pinned, touched)).files).toContainEqual({ file: 'export', why: 'cut-off' })
    expect((await verify(pinned, texts.with(5, '{'))).files).toEqual([{ file: 'export', line: 6, why: 'unreadable' }])
  })
})

/** One way of touching the events up to the checkpoint, with or without making the chain anew. */
type Touch = { name: string; to: (events: readonly LedgerEvent[], k: number, other: number) => LedgerEvent[] }
const renumber = (of: readonly LedgerEvent[]) => of.map((event, index) => ({ ...event, seq: index + 1 }))
const touches: Touch[] = [
  { name: 'alter', to: (all, k) => all.with(k, { ...all[k]!, actor: 'nobody' }) },
  { name: 'delete', to: (all, k) => all.toSpliced(k, 1) },
  { name: 'delete and renumber', to: (all, k) => renumber(all.toSpliced(k, 1)) },
  { name: 'insert', to: (all, k) => renumber(all.toSpliced(k, 0, { ...all[k]!, id: 'inserted' })) },
  { name: 'repeat', to: (all, k) => all.toSpliced(k, 0, all[k]!) },
  { name: 'reorder', to: (all, k, other) => renumber(all.with(k, all[other]!).with(other, all[k]!)) },
  { name: 'truncate', to: (all, k) => all.slice(0, k) },
  { name: 'fork', to: (all, k) => [...all.slice(0, k), ...all.slice(k).map((event) => ({ ...event, role: 'head' }))] },
  { name: 'take over from another stream', to: (all, k) => all.with(k, { ...all[k]!, stream: 'home-2:2026' }) },
]

describe('whatever is done to an export up to its checkpoint', () => {
  it('is found, at or before the checkpoint, also when the chain and the counts are made anew', async () => {
    const place = fc.nat(reach - 1)
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...touches), place, place, fc.boolean(), async (touch, k, other, anew) => {
        fc.pre(touch.name !== 'reorder' || k !== other)
        const touched = touch.to(events, k, other)
        const hashes = links.map((line) => (line as { hash: string }).hash)
        const relinked = anew
          ? sealed(touched)
          : touched.map((event, index) => ({ event, hash: hashes[index] ?? null }))
        const verdict = await verify(pinned, whole([], checkpoint, relinked).map(spellLine))
        expect(verdict.ok, `${touch.name} at ${k + 1}`).toBe(false)
        expect(verdict.streams[0]?.fault?.seq).toBeLessThanOrEqual(reach)
      }),
      { numRuns: 300 },
    )
  })

  it('without making the chain anew is found at the very event', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(23),
        fc.constantFrom('id', 'subject', 'action', 'actor', 'role', 'at', 'detail'),
        async (k, column) => {
          const touched = links.with(k, { ...links[k], event: { ...events[k]!, [column]: 'x' } } as Line)
          const verdict = await verify(pinned, whole([], checkpoint, touched).map(spellLine))
          expect(verdict.streams[0]?.fault).toMatchObject({ seq: k + 1, why: 'altered' })
        },
      ),
    )
  })

  it('names the last event that is known to be right when several checkpoints frame what was made anew', async () => {
    const early = await signedAt(keys, 5, hashAt(5))
    const touched = sealed(events.with(9, { ...eventAt(10), actor: 'nobody' }))
    const all = whole([], checkpoint, touched)
    const texts = [...all.slice(0, 1), { checkpoint: early }, ...all.slice(1, -1), { end: { lines: all.length } }]
    const { streams } = await verify(pinned, (texts as ExportLine[]).map(spellLine))
    expect(streams[0]?.fault).toMatchObject({ seq: reach, why: 'differs', after: 5 })
  })
})

describe('the key of the ledger', () => {
  it('changes again and again, and who pinned the first follows; what the old ones signed stays verifiable', async () => {
    const second = await changeKeys(keys, '2026-06-01T08:00:00.000Z')
    const third = await changeKeys(parseSigningKeys(JSON.stringify(second)), '2026-09-01T08:00:00.000Z')
    const newest = await signedAt(third, 24, hashAt(24))
    const followed = [
      ...lines.slice(0, 1),
      ...changesIn(third).map((keyChange) => ({ keyChange })),
      { checkpoint: newest },
    ]
    const texts = [...followed, ...lines.slice(1, -1), { end: { lines: lines.length + 2 } }] as ExportLine[]
    expect(await verify(pinned, texts.map(spellLine))).toMatchObject({ ok: true, streams: [{ checkpoints: 2 }] })
    // In any order, and from the published keys alone.
    const shuffled = [texts[0]!, texts[2]!, texts[1]!, ...texts.slice(3)]
    expect(await verify(pinned, shuffled.map(spellLine))).toMatchObject({ ok: true })
    const published = await verify(publicJwks(third), lines.map(spellLine))
    expect(published).toMatchObject({ ok: true })
  })

  it('that was not introduced is not believed, nor are statements of somebody else’s change', async () => {
    const others = await changeKeys(await makeSigningKeys(), at)
    const forged = await signedAt(others, 24, hashAt(24))
    const all = whole(changesIn(others), forged, links)
    expect(await verify(pinned, all.map(spellLine))).toMatchObject({
      ok: false,
      files: [
        { file: 'export', line: 2, why: 'unknown-key' },
        { file: 'export', line: 3, why: 'unknown-key' },
      ],
    })
  })

  it('leaves no private part behind, and the old one signs nothing more', async () => {
    const second = await changeKeys(keys, at)
    expect(second.keys.map((key) => 'd' in key)).toEqual([true, false])
    expect(JSON.stringify(publicJwks(second))).not.toContain('"d"')
    expect(publicJwks(second).keys[0]).toHaveProperty('change')
  })

  it('does not take the name of another: a new key is called by its thumbprint', async () => {
    const stranger = await makeSigningKeys()
    const named = { ...publicJwks(stranger).keys[0], kid: pinned.keys[0]?.kid }
    const change = await signStatement(keys, { format: 1, key: named, at }, 'key-change')
    const all = whole([change], checkpoint, links)
    expect((await verify(pinned, all.map(spellLine))).files).toEqual([{ file: 'export', line: 2, why: 'unknown-key' }])
  })
})
