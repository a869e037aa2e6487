// A home is moved between authorities as often as it likes, and everything else goes on: after each sending every entry that an authority
// holds counts exactly once in what the authorities' figures add up to, by the kept counts and by the ledgers alike, and nobody holds
// what was taken back.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { castOf, deliver, ifMatch, must, register, type Cast } from '../support/crew.ts'
import { expectReplayed } from '../support/replayed.ts'
import { runBy } from '../support/moving.ts'
import { rowsOf } from '../support/rows.ts'
import { world, type World } from '../support/world.ts'

const steps = ['register', 'worsen', 'cancel', 'hide', 'return', 'move', 'unsupervised', 'deliver'] as const
/** What makes an entry known to several comes oftener. */
const oftener = ['register', 'worsen', 'worsen', 'worsen', 'move', 'move', 'return', 'deliver', 'deliver'] as const
const step = fc.record({ does: fc.constantFrom(...steps, ...oftener), pick: fc.nat({ max: 999 }) })
type Step = { does: (typeof steps)[number]; pick: number }

const months = { from: '2020-01', to: '2030-12' } as const
type Authorities = readonly string[]

/** Of each authority: how many count by the kept counts, by its ledger, and which handovers. */
async function counted({ services: { ports } }: World, authorities: Authorities) {
  return Promise.all(
    authorities.map(async (authority) => {
      const stream = `${authority}:2026`
      const { streamEnd: seq } = await ports.store.read({ streamEnd: stream })
      const which = { ...months, by: 'event', of: { authority } } as const
      const countings = [{ by: ['month'] }] as const
      const { tallies: kept } = await ports.store.read({ tallies: { ...which, countings } })
      const { countedEntries } = await ports.store.read({ countedEntries: { ...which, upTo: { stream, seq } } })
      const sum = (kept[0] ?? []).reduce((all, { entries }) => all + entries, 0)
      const handovers = countedEntries.filter(({ elsewhere }) => elsewhere === 0).map(({ handover }) => handover)
      expect(sum).toBe(handovers.length)
      return handovers
    }),
  )
}

/** Each entry with the handovers whose newest snapshot an authority holds: neither returned nor taken back. */
async function held({ client }: World): Promise<{ entry: string; state: string; handovers: string[] }[]> {
  const entries = await rowsOf(client, `SELECT id, state FROM home_entry WHERE number IS NOT NULL`)
  const rows = await rowsOf(
    client,
    `SELECT h.entry AS entry, h.handover AS handover FROM home_handover h WHERE EXISTS (
      SELECT 1 FROM door_snapshot s JOIN door_transfer t ON t.id = s.transfer WHERE s.handover = h.handover AND t.state <> 'returned'
        AND NOT EXISTS (SELECT 1 FROM door_withdrawal w JOIN door_transfer v ON v.id = w.transfer
          WHERE w.handover = s.handover AND w.version >= s.version AND v.state <> 'returned'))`,
  )
  return entries.map(({ id, state }) => ({
    entry: String(id),
    state: String(state),
    handovers: rows.filter(({ entry }) => entry === id).map(({ handover }) => String(handover)),
  }))
}

async function live(there: World, cast: Cast, past: readonly Step[]): Promise<string[]> {
  const { authority, otherAuthority, home } = there.organisations
  const authorities = [authority, otherAuthority]
  const heads = { [authority]: cast.head, [otherAuthority]: cast.otherHead }
  const entries: string[] = []
  const done: string[] = []
  let [day, minute] = [0, 0]
  const now = () => new Date(Date.UTC(2026, 2, 9 + day, 10, minute)).toISOString()
  const supervise = async (to: string | undefined) => {
    day += 1
    there.at(now())
    await runBy(there, to, now().slice(0, 10), now())
  }
  const current = async () => {
    const [row] = await rowsOf(
      there.client,
      `SELECT authority FROM supervision WHERE home = '${home}' AND until_on = '9999-12-31'`,
    )
    return row?.['authority'] as string | null
  }
  const versionOf = async (entry: string) =>
    (await must(200, cast.director('GET', `/api/entries/${entry}`))).version as number
  const transfers = async () => (await must(200, cast.director('GET', '/api/transfers?limit=200'))).items
  const does: Record<Step['does'], (pick: number) => Promise<unknown>> = {
    register: async () => entries.push(await register(cast)),
    worsen: async (pick) => {
      const entry = entries[pick % entries.length]
      if (!entry) return
      const residents = [{ physical: pick % 5, psychological: 0, hospital: pick % 2 === 0 }]
      const path = `/api/entries/${entry}/update-outcome`
      await cast.officer('POST', path, { residents }, ifMatch(await versionOf(entry)))
    },
    cancel: async (pick) => {
      const [entry] = entries.splice(pick % Math.max(1, entries.length), 1)
      if (!entry) return
      const why = { because: 'duplicate', reason: 'To samo zdarzenie zgłoszono dwa razy.' }
      await must(200, cast.director('POST', `/api/entries/${entry}/cancel`, why, ifMatch(await versionOf(entry))))
    },
    hide: async (pick) => {
      const sent = (await transfers()).filter(({ state }: any) => state === 'sent')
      const one = sent[pick % Math.max(1, sent.length)]
      if (!one) return
      const { version, snapshots = [] } = await must(200, cast.director('GET', `/api/transfers/${one.id}`))
      const [left] = snapshots
      if (!left) return
      const hidden = { handover: left.case, version: left.version }
      await must(200, cast.director('POST', `/api/transfers/${one.id}/quarantine`, hidden, ifMatch(version)))
    },
    return: async (pick) => {
      const sent = (await transfers()).filter(({ state }: any) => state === 'sent')
      const one = sent[pick % Math.max(1, sent.length)]
      const head = one && heads[one.authority]
      if (!head) return
      const why = { reason: 'wrong-recipient' }
      await must(200, head('POST', `/api/transfers/${one.id}/return`, why, ifMatch(one.version)))
    },
    move: async () => supervise((await current()) === authority ? otherAuthority : authority),
    unsupervised: async () => supervise(undefined),
    deliver: async () => {
      if ((await current()) === null) await supervise(authority)
      await deliver(cast)
      const counts = (await counted(there, authorities)).flat()
      for (const { entry, state, handovers } of await held(there)) {
        const counting = handovers.filter((handover) => counts.includes(handover))
        expect([entry, state, counting.length]).toEqual([entry, state, state === 'cancelled' ? 0 : 1])
        if (handovers.length > 1) done.push('known to both')
      }
      expect(new Set(counts).size).toBe(counts.length)
      expect(counts.length).toBe((await held(there)).filter(({ state }) => state !== 'cancelled').length)
    },
  }
  for (const { does: name, pick } of [...past, { does: 'deliver', pick: 0 } as const]) {
    // What is confirmed after a hiding is later than it.
    minute += 1
    there.at(now())
    await does[name](pick)
    done.push(name)
    await counted(there, authorities)
  }
  await expectReplayed(there)
  return done
}

it('after each sending every entry counts once, and what was taken back nowhere, wherever the home was moved', async () => {
  const done = new Set<string>()
  const walked = async (past: readonly Step[]) => {
    const there = await world('2026-03-09T10:00:00.000Z')
    try {
      for (const name of await live(there, castOf(there), past)) done.add(name)
    } finally {
      there.end()
    }
  }
  const past = fc.array(step, { minLength: 40, maxLength: 50, size: 'max' })
  await fc.assert(fc.asyncProperty(past, walked), { numRuns: 10, endOnFailure: true })
  expect([...done].toSorted()).toEqual([...steps, 'known to both'].toSorted())
}, 400_000)
