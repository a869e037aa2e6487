// Walks random entries through every action of every lifecycle, by the tables themselves: a new action is walked without a word
// here, unless its body names something that exists (`needs`). An identity stands in every text a person may type. Judges nothing.
import { caseLifecycle } from '../../src/domain/case.ts'
import { censusLifecycle } from '../../src/domain/census.ts'
import { disclosureLifecycle } from '../../src/domain/disclosure.ts'
import { entryLifecycle } from '../../src/domain/entry-lifecycle.ts'
import type { Lifecycle } from '../../src/domain/lifecycle.ts'
import { requestLifecycle } from '../../src/domain/rights-request.ts'
import { residentLifecycle } from '../../src/domain/resident.ts'
import { roles as kindOfRole, type Role } from '../../src/domain/role.ts'
import { transferLifecycle } from '../../src/domain/transfer.ts'
import type { Answer } from './client.ts'
import { describeAll, describing, ifMatch, must, type Cast } from './crew.ts'
import { bodyOf, identityOf, leavesWordForWord, plantedBody } from './planting.ts'
import { rowsOf } from './rows.ts'
import type { World } from './world.ts'

const lifecycles = {
  entries: [entryLifecycle, 'home_entry'],
  transfers: [transferLifecycle, 'door_transfer'],
  cases: [caseLifecycle, 'case_file'],
  residents: [residentLifecycle, 'home_resident'],
  census: [censusLifecycle, 'home_census'],
  requests: [requestLifecycle, 'home_request'],
  disclosures: [disclosureLifecycle, 'home_disclosure'],
} as const
type Kind = keyof typeof lifecycles
const kinds = Object.keys(lifecycles) as Kind[]
const tableOf = (kind: Kind) => lifecycles[kind][0] as Lifecycle<string, string>

type Step = { name: string; kind: Kind; action: string; id: string }
const nameOf = (kind: Kind, action: string) => `${kind} ${action}`

/** Every action there is: what is not among the walked at the end has no walk. */
export const everyAction = kinds.flatMap((kind) => Object.keys(tableOf(kind)).map((action) => nameOf(kind, action)))

/** `outside`: every answer people of the authority got on the way; `tried`: how often each action was, `refused`: why, the last time. */
export type Walked = {
  identities: string[]
  done: Set<string>
  tried: Map<string, number>
  refused: Map<string, string>
  outside: { what: string; answer: Answer }[]
}

const nameIn: Partial<Record<Role, 'reporter' | 'officer' | 'director' | 'reviewer' | 'head' | 'dpo'>> = {
  ...{ reporter: 'reporter', officer: 'officer', director: 'director', reviewer: 'reviewer', head: 'head', dpo: 'dpo' },
}

/** Few, so that some of them go far. */
const mostEntries = 5

/** @param picks which of the least tried steps is taken, one after the other */
export async function walkRandomly(there: World, cast: Cast, document: any, picks: readonly number[]): Promise<Walked> {
  const walked: Walked = { identities: [], done: new Set(), tried: new Map(), refused: new Map(), outside: [] }
  let number = (picks[0] ?? 0) % 5000
  const plant = () => {
    const identity = identityOf(++number)
    walked.identities.push(identity)
    return identity
  }
  const make = async (path: string, name: 'reporter' | 'officer' | 'director') => {
    const { schema, example } = bodyOf(document, path)
    await cast[name]('POST', path, plantedBody(document, schema, example, plant, []))
  }
  await make('/api/residents', 'officer')
  await make('/api/census', 'officer')
  for (let count = 0; count < 3; count++) await make('/api/requests', 'director')
  for (const pick of picks) {
    const open = await possible(there)
    const alive = new Set(open.filter(({ name }) => /^entries (register|describe)$/.test(name)).map(({ id }) => id))
    if (alive.size < mostEntries) await make('/api/entries', 'reporter')
    if (!open.some(({ action }) => action === 'send')) await make('/api/transfers', 'director')
    // Until there is an entry of the number in the example, it is refused.
    if (!open.some(({ kind }) => kind === 'disclosures')) await make('/api/disclosures', 'director')
    // What was never carried out comes first, but not for ever: what it waits for must be walked as well.
    const weight = ({ name }: Step) => (walked.tried.get(name) ?? 0) + (walked.done.has(name) ? 2 : 0)
    const least = Math.min(...open.map(weight))
    const steps = open.filter((step) => weight(step) <= least + (pick % 4))
    const step = steps[Math.floor(pick / 4) % steps.length]
    for (let next = step; next; next = pick % 3 === 0 ? undefined : (await possible(there)).find(after(next, pick))) {
      await take(there, cast, document, next, pick, plant, walked)
    }
  }
  return walked
}

async function possible({ client }: World): Promise<Step[]> {
  const all = await Promise.all(
    kinds.map(async (kind) => {
      const rows = await rowsOf(client, `SELECT id, state FROM ${lifecycles[kind][1]}`)
      return rows.flatMap(({ id, state }) =>
        Object.entries(tableOf(kind))
          .filter(([, { from }]) => from.includes(String(state)))
          .map(([action]) => ({ name: nameOf(kind, action), kind, action, id: String(id) })),
      )
    }),
  )
  return all.flat()
}

/** Where chance alone seldom leads: an entry is assessed only once its approved follow-up has left the home, and an assessment is returned only before it is confirmed. */
const then: Readonly<Record<string, string>> = {
  'entries follow-up': 'entries approve',
  'entries approve': 'transfers send',
  'transfers send': 'cases take',
  'cases take': 'cases assess',
  'cases assess': 'cases return',
  'cases confirm': 'cases recommend',
  'cases recommend': 'entries carry-out',
  'entries carry-out': 'cases send-back',
}
/** An assessment is returned in one case and confirmed in another. */
const afterwards = ({ name }: Step, pick: number) =>
  name === 'cases assess' && Math.floor(pick / 12) % 2 === 0 ? 'cases confirm' : then[name]
const after = (step: Step, pick: number) => (next: Step) =>
  next.name === afterwards(step, pick) && (next.kind !== step.kind || next.id === step.id)

type Needs = { there: World; cast: Cast; id: string; pick: number }
const one = async ({ client }: World, query: string, args: string[]) => (await rowsOf(client, query, args))[0]

const settling = {
  accept: { doneOn: '2026-03-02', note: 'Rozmowa telefoniczna z domem.' },
  waive: {},
  'send-back': { dueOn: '2026-04-30' },
}

/** What a body must name that exists; everything else is as in the example. */
const needs: Record<string, (of: Needs) => Promise<{ path?: string; body?: object } | undefined>> = {
  'entries merge': async ({ there, id }) => {
    const other = await one(
      there,
      `SELECT reference FROM home_entry WHERE id <> ? AND state IN ('reported', 'registered')`,
      [id],
    )
    return other && { body: { into: other['reference'] } }
  },
  'entries exclude': async ({ there }) => ({ body: { person: there.people.unauthorised.person } }),
  'entries readmit': async ({ there }) => ({ body: { person: there.people.unauthorised.person } }),
  'entries limit': async ({ there: { people } }) => ({
    body: { people: [people.officer.person] },
  }),
  'entries reclassify': async ({ there, id, pick }) => {
    const row = await one(there, 'SELECT book FROM home_entry WHERE id = ?', [id])
    const inN = { category: pick % 4 === 0 ? 'N15' : 'N13', threat: false }
    return { body: row?.['book'] === 'N' ? { category: 'W99', threat: true } : inN }
  },
  'entries update-outcome': async ({ pick }) => ({
    body: { residents: [{ physical: 1 + (pick % 3), psychological: 0, hospital: pick % 2 === 0 }] },
  }),
  'entries answer': async ({ there, cast, id }) => {
    const asked = `SELECT c.id AS id FROM home_handover h JOIN case_file c ON c.id = h.handover
      JOIN door_reply r ON r.handover = c.id AND r.kind = 'question' WHERE h.entry = ? AND c.state = 'awaiting_home'`
    const row = await one(there, asked, [id])
    if (!row) return undefined
    const path = `/api/cases/${String(row['id'])}/answer`
    const outgoing = () => cast.director('GET', `/api/entries/${id}/outgoing`)
    const leaving = await outgoing()
    // Moved to a kind that never leaves the home while the question waits: nothing to confirm, and the answer is refused.
    if (leaving.status === 409) return { path }
    const { described, version } = leaving.body
    const { leftHidden } = await must(200, cast.director('GET', `/api/entries/${id}`))
    const again = { ...describing, again: leftHidden.texts }
    if (!described) await must(200, cast.director('POST', `/api/entries/${id}/describe`, again, ifMatch(version)))
    return { path, body: { digest: (await must(200, outgoing())).digest } }
  },
  'entries carry-out': async ({ there, id }) => {
    const row = await one(
      there,
      `SELECT r.id AS id, r.handover AS handover FROM home_handover h JOIN door_recommendation r ON r.handover = h.handover
        WHERE h.entry = ? AND r.state = 'open'`,
      [id],
    )
    const path = `/api/cases/${String(row?.['handover'])}/carry-out`
    return row && { path, body: { recommendation: row['id'], doneOn: '2026-03-02' } }
  },
  'cases recommend': async () => ({ body: { dueOn: '2026-04-30' } }),
  ...Object.fromEntries(
    (
      [
        ['accept', "'told', 'open'"],
        ['waive', "'told', 'open'"],
        ['send-back', "'told'"],
      ] as const
    ).map(([action, states]) => [
      `cases ${action}`,
      async ({ there, id }: Needs) => {
        const row = await one(there, `SELECT id FROM door_recommendation WHERE handover = ? AND state IN (${states})`, [
          id,
        ])
        return row && { body: { recommendation: row['id'], ...settling[action] } }
      },
    ]),
  ),
  'cases assess': async ({ pick }) => ({
    body: { outcome: ['adequate', 'inadequate', 'adequate_with_remarks'][pick % 3] },
  }),
  'transfers quarantine': async ({ there, id }) => {
    const row = await one(
      there,
      'SELECT handover, version FROM door_snapshot WHERE transfer = ? ORDER BY version DESC',
      [id],
    )
    return row && { body: { handover: row['handover'], version: row['version'] } }
  },
  'transfers send': async ({ cast, id }) => {
    const { digest, snapshots, withdrawals } = await describeAll(cast, id)
    return { body: { digest, nil: snapshots.length + withdrawals.length === 0 } }
  },
}

async function take(
  there: World,
  cast: Cast,
  document: any,
  { name, kind, action, id }: Step,
  pick: number,
  plant: () => string,
  walked: Walked,
): Promise<void> {
  const permits = tableOf(kind)[action]?.by ?? []
  // What the reporter may do of an own report only the reporter of this walk may.
  // What lies in a table of the home is no authority's, though the same lifecycle may be an authority's elsewhere.
  const ofHome = lifecycles[kind][1].startsWith('home_')
  const roles = permits.map(({ role }) => role).filter((role) => !ofHome || kindOfRole[role] !== 'authority')
  const role = roles.includes('reporter') ? 'reporter' : (roles[pick % roles.length] ?? 'director')
  const who = nameIn[role] ?? 'director'
  const needed = await needs[name]?.({ there, cast, id, pick })
  walked.tried.set(name, (walked.tried.get(name) ?? 0) + (needed || !(name in needs) ? 1 : 0.2))
  if (name in needs && !needed) return
  const crosses = name === 'entries answer' || name === 'entries carry-out'
  const pattern = crosses ? `/api/cases/{id}/${action}` : `/api/${kind}/{id}/${action}`
  const { schema, example } = bodyOf(document, pattern)
  // What the authority writes is its own and may be read there.
  const except = kind === 'cases' ? Object.keys(schema.properties ?? {}) : (leavesWordForWord[action] ?? [])
  const body = { ...plantedBody(document, schema, example, plant, except), ...needed?.body }
  const last = await one(there, 'SELECT max(version) AS version FROM event WHERE subject = ?', [id])
  const path = needed?.path ?? pattern.replace('{id}', id)
  const answer = await cast[who]('POST', path, body, ifMatch(Number(last?.['version'] ?? 1)))
  if (['reviewer', 'head'].includes(who)) walked.outside.push({ what: `${who} ${path}`, answer })
  if (answer.status < 300) walked.done.add(name)
  else walked.refused.set(name, `${who} ${answer.status} ${JSON.stringify(answer.body).slice(0, 300)}`)
}
