// The audit is the write (design.md §5): the events alone give every row back, no row ever changes without its event, nothing is
// missing in any sequence, and the two sides of the door name each other.
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { canonicalise } from '../../src/ledger/canonical.ts'
import { sha256 } from '../../src/ledger/hash.ts'
import { verifyLedger } from '../support/chains.ts'
import { mayUse } from '../support/access.ts'
import { castOf, deliver, file, ifMatch, must, type Cast } from '../support/crew.ts'
import type { PersonName } from '../support/population.ts'
import { closeMonth, openPublicPage, publishMonth } from '../support/every-subject.ts'
import { projected } from '../support/projection.ts'
import { aimAt, documentOf, kindOf, requestFor } from '../support/requests.ts'
import { eventsOf, rowsOf, tablesOf, type EventRow, type Row, type Tables } from '../support/rows.ts'
import { liveThrough } from '../support/planted-life.ts'
import { expectReplayed } from '../support/replayed.ts'
import { walk } from '../support/walk.ts'
import { world, type World } from '../support/world.ts'

let there: World
let cast: Cast
let document: any
beforeAll(async () => {
  there = await world()
  cast = castOf(there)
  document = await documentOf(there)
  return () => there.end()
})

const tellingTables = Object.keys(projected([]))

async function closePublicPage(): Promise<void> {
  const { organisation, version } = await must(200, cast.inspector('GET', '/api/public-page'))
  const why = { reason: 'decision' }
  await must(200, cast.inspector('POST', `/api/organisations/${organisation}/close-page`, why, ifMatch(version)))
}

/** The subject whose row this is. */
const subjectOf = (table: string, row: Row) =>
  String(
    table === 'role_grant'
      ? row['person']
      : table === 'home_number'
        ? row['entry']
        : table === 'door_census'
          ? row['transfer']
          : table === 'home_census_line' || table === 'case_census_line'
            ? row['census']
            : table === 'home_disclosed'
              ? row['disclosure']
              : table === 'retention_rule' || table === 'public_page'
                ? row['organisation']
                : ['care_type', 'supervision', 'basis'].includes(table)
                  ? row['home']
                  : row['id'],
  )

const changedIn = (before: Tables, after: Tables, table: string): Row[] => {
  const known = new Set((before[table] ?? []).map((row) => JSON.stringify(row)))
  return (after[table] ?? []).filter((row) => !known.has(JSON.stringify(row)))
}

/** Whatever moved must be told by a new event of its subject, exactly one in one request, and the other way round. */
async function expectTold(what: string, act: () => Promise<{ requests: 'one' | 'several' }>): Promise<void> {
  const before = await tablesOf(there.client)
  const { requests } = await act()
  const after = await tablesOf(there.client)
  const events = changedIn(before, after, 'event') as unknown as EventRow[]
  const versioned = events.filter(({ version }) => version !== null)
  const moved = tellingTables.flatMap((table) => changedIn(before, after, table).map((row) => subjectOf(table, row)))
  const told = versioned.map(({ subject }) => subject)
  const once = requests === 'one' ? told : [...new Set(told)]
  expect([what, once.toSorted()]).toEqual([what, [...new Set(moved)].toSorted()])
  for (const [table, rows] of Object.entries(before)) {
    const ids = (of: readonly Row[]) => of.map((row) => row['id'] ?? row['entry'] ?? '')
    // No row disappears; what is frozen or sealed never changes.
    expect([what, table, ids(after[table] ?? [])]).toEqual([what, table, expect.arrayContaining(ids(rows))])
    if (/sealed|snapshot|withdrawal|reply|handover|reporter|event|link|idempotency/.test(table))
      expect([what, table, changedIn(after, before, table)]).toEqual([what, table, []])
  }
  const details = events.map(({ detail }) => detail).join()
  for (const table of ['home_sealed', 'door_sealed', 'case_sealed', 'person_sealed'])
    for (const { id, subject, jwe } of changedIn(before, after, table)) {
      const frozen = (after['door_snapshot'] ?? []).some((row) => row['id'] === subject)
      expect([what, table, details]).toEqual([what, table, expect.stringContaining(String(frozen ? subject : id))])
      if (!frozen) expect(details).toContain(sha256(String(jwe)))
    }
}

/** Any route by one who may use it, or by anybody; on anything that exists; and the steps an example cannot make. */
async function step({
  route: at,
  who,
  id: of,
}: {
  route: number
  who: number
  id: number
}): Promise<{ requests: 'one' | 'several' }> {
  const routes = Object.keys(mayUse).filter(
    (route) => route.startsWith('POST') && !/organisations|supervision|sign-out/.test(route),
  )
  const route = routes[at % (routes.length + 6)]
  if (route === undefined) {
    // A transfer may be open already.
    await (at % 2 === 0 ? file(cast) : deliver(cast).catch(() => {}))
    return { requests: 'several' }
  }
  const table = {
    entries: 'home_entry',
    reports: 'home_entry',
    residents: 'home_resident',
    census: 'home_census',
    transfers: 'door_transfer',
    cases: 'case_file',
    breaches: 'breach',
    disclosures: 'home_disclosure',
    disposals: 'home_disposal',
  } as const
  const kind = kindOf(route)
  const { colleague, unauthorised } = there.people
  const fixed: Record<string, string> = {
    people: unauthorised.person,
    clients: colleague.client,
    homes: there.organisations.home,
    organisations: there.organisations.home,
  }
  const found =
    kind &&
    (await rowsOf(there.client, `SELECT id, version FROM ${table[kind as keyof typeof table] ?? 'authorisation'}`))
  // The officer's own authorisation is left, so that the walk goes on.
  const rows = found?.filter((row) => row['id'] !== there.authorisation) ?? []
  const id = kind ? (fixed[kind] ?? String(rows[of % Math.max(rows.length, 1)]?.['id'] ?? 'nic')) : ''
  const [{ version } = {}] = await rowsOf(there.client, 'SELECT max(version) AS version FROM event WHERE subject = ?', [
    id,
  ])
  const { method, path, body } = requestFor(document, route, { ...aimAt(there, id), person: unauthorised.person })
  const unique = {
    ...(body.number && { number: `${at}/${who}/${of}` }),
    ...(body.signInName && { signInName: `osoba-${at}-${of}` }),
  }
  const names = mayUse[route] ?? []
  const name = who % 5 === 0 ? 'dpo' : (names[who % Math.max(names.length, 1)] ?? ('director' as PersonName))
  await cast[name](method, path, { ...body, ...unique }, ifMatch(Number(version ?? 1)))
  // Hiding a version that was replaced already destroys its key in the same request.
  return { requests: route.endsWith('/quarantine') ? 'several' : 'one' }
}

describe('the events', () => {
  it('give every row back after the whole journey', async () => {
    await walk(cast, '2026-03-09')
    await liveThrough(cast)
    await closeMonth(cast, '2026-02')
    await publishMonth(there, '2026-02')
    await openPublicPage(cast)
    await expectReplayed(there)
    await closePublicPage()
    await expectReplayed(there)
  })

  it('give every row back whatever else is tried, and nothing moves without one', async () => {
    const whole = fc.integer({ min: 0, max: 9999 })
    const steps = fc.sample(fc.record({ route: whole, who: whole, id: whole }), { seed: 55, numRuns: 160 })
    const before = (await eventsOf(there.client)).length
    for (const one of steps) await expectTold(JSON.stringify(one), () => step(one))
    expect((await eventsOf(there.client)).length - before).toBeGreaterThan(60)
    await expectReplayed(there)
  }, 120_000)

  it('are numbered without a gap, in every stream and for every subject', async () => {
    const events = await eventsOf(there.client)
    const expectGapless = (groups: Map<string, number[]>) => {
      for (const [of, found] of groups) {
        const numbers = found.toSorted((a, b) => a - b)
        expect([of, numbers]).toEqual([of, numbers.map((_, index) => index + 1)])
      }
    }
    const numbersBy = (key: (event: EventRow) => string, value: (event: EventRow) => number | null) => {
      const groups = new Map<string, number[]>()
      for (const event of events) {
        const number = value(event)
        if (number !== null) groups.set(key(event), [...(groups.get(key(event)) ?? []), number])
      }
      return groups
    }
    expectGapless(
      numbersBy(
        ({ stream }) => stream,
        ({ seq }) => seq,
      ),
    )
    expectGapless(
      numbersBy(
        ({ subject }) => subject,
        ({ version }) => version,
      ),
    )
    expect(new Set(events.map(({ id }) => id)).size).toBe(events.length)
  })

  it('hold as canonical text what the chain is made of, and the chain is whole', async () => {
    for (const { detail } of await eventsOf(there.client)) expect(canonicalise(JSON.parse(detail))).toBe(detail)
    await there.services.chain.seal()
    const verdicts = await verifyLedger(there.services.chain)
    expect(verdicts.length).toBeGreaterThan(4)
    expect(verdicts.filter(({ ok }) => !ok)).toEqual([])
  })

  it('of the two sides of the door name each other and one content', async () => {
    const events = await eventsOf(there.client)
    const byId = new Map(events.map((event) => [event.id, event]))
    const paired = events.filter(({ detail }) => detail.includes('"counterpart":'))
    for (const { id, stream, at, detail, subject, action } of paired) {
      const { counterpart } = JSON.parse(detail)
      const other = byId.get(counterpart.event)
      expect([action, other && JSON.parse(other.detail).counterpart]).toEqual([
        action,
        { event: id, content: counterpart.content },
      ])
      expect([other?.stream === stream, other?.at, other?.subject]).toEqual([false, at, subject])
    }
    const actions = new Set(paired.map(({ action }) => action))
    expect([...actions].toSorted()).toEqual(
      expect.arrayContaining(['acknowledge', 'ask', 'assess', 'close', 'receive', 'send']),
    )
    // What crosses without a pair of its own does not exist.
    const replies = await rowsOf(there.client, 'SELECT handover, version, kind FROM door_reply')
    for (const { handover, version, kind } of replies) {
      const told = events.find((event) => event.subject === handover && event.version === version)
      expect([
        kind,
        told?.detail.includes('"counterpart":') || ['receive', 'take-back'].includes(told?.action ?? ''),
      ]).toEqual([kind, true])
    }
  })

  it('sign in the manifest what they tell, and in the receipt what was received', async () => {
    const payload = (jws: unknown) => JSON.parse(Buffer.from(String(jws).split('.')[1] ?? '', 'base64url').toString())
    const events = await eventsOf(there.client)
    const sent = await rowsOf(
      there.client,
      `SELECT id, manifest, receipt, state FROM door_transfer WHERE sent_at IS NOT NULL`,
    )
    expect(sent.length).toBeGreaterThan(2)
    for (const { id, manifest, receipt, state } of sent) {
      const own = events.filter(({ subject, version }) => subject === id && version !== null)
      const {
        snapshots,
        withdrawals = [],
        census = [],
        cutoff,
        counts,
        sentAt,
      } = Object.assign({}, ...own.map(({ detail }) => JSON.parse(detail)))
      expect(payload(manifest)).toMatchObject({ transfer: id, snapshots, cutoff, counts, sentAt })
      expect(receipt !== null).toBe(['acknowledged', 'returned'].includes(String(state)))
      if (receipt !== null)
        expect(payload(receipt)).toMatchObject({
          transfer: id,
          content: sha256(canonicalise([...snapshots, ...withdrawals, ...census])),
        })
      for (const { snapshot, hash, handover, version } of snapshots)
        expect(
          await rowsOf(there.client, 'SELECT id, hash, handover, version FROM door_snapshot WHERE id = ?', [snapshot]),
        ).toEqual([{ id: snapshot, hash, handover, version }])
    }
  })

  it('name every sealed reporter by the hash of what lies sealed', async () => {
    const events = await eventsOf(there.client)
    const reporters = await rowsOf(there.client, 'SELECT entry, jwe FROM home_reporter')
    expect(reporters.length).toBeGreaterThan(1)
    for (const { entry, jwe } of reporters) {
      const filed = events.find(({ subject, version }) => subject === entry && version === 1)
      expect(JSON.parse(filed?.detail ?? '{}').reporterSealed).toBe(sha256(String(jwe)))
    }
    await must(200, cast.dpo('GET', '/api/ledger?limit=1'))
  })
})
