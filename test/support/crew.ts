// The people of a test world as callers, and the steps of an entry's life as they take them over HTTP.
// A step throws when it is not answered as it should be; what a test is about it does itself.
import { censusWarnings } from '../../src/domain/census-warning.ts'
import type { Answer, Call } from './client.ts'
import { people, type PersonName } from './population.ts'
import type { World } from './world.ts'

export type Crew = Record<'reporter' | 'officer' | 'director' | 'dpo' | 'reviewer' | 'head', Call>
export type Cast = Record<PersonName, Call> & { other: Crew }

/** Everybody of the world, each request with a fresh token, so that the clock may be moved. `other`: those of the second home. */
export function castOf(there: Pick<World, 'as'>): Cast {
  const names = Object.keys(people) as PersonName[]
  const call =
    (name: PersonName): Call =>
    async (...request) =>
      (await there.as(name))(...request)
  const cast = Object.fromEntries(names.map((name) => [name, call(name)])) as Record<PersonName, Call>
  const { otherReporter, otherOfficer, otherDirector, otherDpo, otherReviewer, otherHead } = cast
  const other = {
    reporter: otherReporter,
    officer: otherOfficer,
    director: otherDirector,
    dpo: otherDpo,
    reviewer: otherReviewer,
    head: otherHead,
  }
  return { ...cast, other }
}

/** @throws Error with the answer when its status is another */
export async function must(status: number, asked: Promise<Answer>): Promise<any> {
  const answer = await asked
  if (answer.status === status) return answer.body
  throw new Error(`${answer.status} instead of ${status}: ${JSON.stringify(answer.body)}`)
}

export const ifMatch = (version: number) => ({ 'if-match': `"v${version}"` })

/** Answers to every question of a report; the event happened on 7 March 2026. */
export const report = {
  what: { description: 'Mieszkanka przewróciła się przy umywalce, skarży się na ból nadgarstka.' },
  who: { residents: [{ pseudonym: 'M-0147', role: 'hurt', sex: 'F', ageBand: '75-84' }] },
  when: { on: '2026-03-07', partOfDay: '00-06' },
  where: { place: 'bathroom', detail: 'pierwsze piętro' },
  done: { actions: ['first-aid'], text: 'Zimny okład.' },
  condition: { harm: 1, psychological: 0, text: 'Przytomna, spokojna.' },
}
export const registering = { category: 'W99', threat: true, bodies: [] }
export const followUp = {
  causes: ['surroundings'],
  causesText: 'Mokra posadzka po porannym sprzątaniu, brak maty.',
  limiting: 'Sprzątanie łazienek po śniadaniu.',
  preventive: 'Maty antypoślizgowe w łazienkach, kontrola co tydzień.',
  measures: [{ kind: 'surroundings', by: 'administration', dueOn: '2026-03-31' }],
}
export const checklist = {
  noNames: true,
  noContacts: true,
  noRooms: true,
  noExactTimes: true,
  reporterUnrecognisable: true,
}
export const describing = { description: 'Osoba upadła w łazience, doznała urazu ręki.', checklist }

/** A resident asks what is held: received on the day of the world. */
export const asking = {
  right: 'access',
  requester: 'resident',
  way: 'letter',
  receivedOn: '2026-03-02',
  who: 'M-0147',
  what: 'Prosi o kopię swoich danych.',
}
/** Version 1. */
export const ask = async (of: Pick<Crew, 'director'>, changed: object = {}): Promise<string> =>
  (await must(201, of.director('POST', '/api/requests', { ...asking, ...changed }))).id

/** A prosecutor asks for an entry, on the day of the world. */
export const disclosing = {
  occasion: 'prosecutor',
  recipient: 'Prokuratura Rejonowa w Zmyślonym',
  basis: 'art. 15 § 3 k.p.k.',
  mark: 'Ds. 17/2026',
  requestedOn: '2026-03-02',
  untilOn: '2026-12-31',
  extent: 'whole',
  withReporters: false,
}
/** Discloses an entry by its number or reference; version 1. */
export const discloseOne = async (of: Crew, entry: string, changed: object = {}): Promise<string> =>
  (await must(201, of.director('POST', '/api/disclosures', { ...disclosing, entries: [entry], ...changed }))).id

export type Filed = { id: string; reference: string; version: number; state: string; at: string }

export const file = (of: Crew, changed: object = {}): Promise<Filed> =>
  must(201, of.reporter('POST', '/api/entries', { ...report, ...changed }))

/** Version 2. */
export async function register(of: Crew, changed: { report?: object; registering?: object } = {}): Promise<string> {
  const { id } = await file(of, changed.report)
  await must(
    200,
    of.officer('POST', `/api/entries/${id}/register`, { ...registering, ...changed.registering }, ifMatch(1)),
  )
  return id
}

/** Registered, followed up, with feedback, approved, described: version 6. */
export async function approve(
  of: Crew,
  changed: Parameters<typeof register>[1] & { followUp?: object } = {},
): Promise<string> {
  const id = await register(of, changed)
  const entry = `/api/entries/${id}`
  await must(200, of.officer('POST', `${entry}/follow-up`, { ...followUp, ...changed.followUp }, ifMatch(2)))
  await must(200, of.officer('POST', `${entry}/feedback`, { how: 'orally' }, ifMatch(3)))
  await must(200, of.director('POST', `${entry}/approve`, {}, ifMatch(4)))
  await must(200, of.director('POST', `${entry}/describe`, describing, ifMatch(5)))
  return id
}

/** On a document of the running body, by the administrator; waits for a second person. Answers the appointment's id. */
export const propose = async (of: Pick<Cast, 'admin'>, person: string, changed: object = {}): Promise<string> => {
  const paper = { person, number: 'Z-12/2026', issuedOn: '2026-03-02', fromOn: '2026-03-03', untilOn: '2026-03-31' }
  return (await must(201, of.admin('POST', '/api/appointments', { ...paper, ...changed }))).id
}

export const prepare = async (of: Crew): Promise<string> =>
  (await must(201, of.director('POST', '/api/transfers', {}))).id

/** Confirms the outgoing texts of everything that is due in the open transfer, hidden ones too; answers what would leave. */
export async function describeAll(of: Crew, transfer: string): Promise<any> {
  const path = `/api/transfers/${transfer}`
  for (const { entry, described } of (await must(200, of.director('GET', path))).snapshots) {
    if (described) continue
    const { version, leftHidden } = await must(200, of.director('GET', `/api/entries/${entry}`))
    const again = { ...describing, again: leftHidden.texts }
    await must(200, of.director('POST', `/api/entries/${entry}/describe`, again, ifMatch(version)))
  }
  return must(200, of.director('GET', path))
}

/** Prepares, describes and sends everything that is due, or a nil return; answers the transfer's id. */
export async function deliver(of: Crew): Promise<string> {
  const id = await prepare(of)
  const { digest, snapshots, withdrawals } = await describeAll(of, id)
  const command = { digest, nil: snapshots.length + withdrawals.length === 0 }
  await must(200, of.director('POST', `/api/transfers/${id}/send`, command, ifMatch(1)))
  return id
}

/** The case of the highest number: all came at the same instant, and their ids have no order. */
export async function newestCase(of: Crew): Promise<{ id: string; version: number; number: string; state: string }> {
  const { items } = await must(200, of.reviewer('GET', '/api/cases?limit=200'))
  const counted = ({ number }: { number: string }) => Number(/\d+/.exec(number)?.[0])
  return items.toSorted((a: { number: string }, b: { number: string }) => counted(b) - counted(a))[0]
}

/** A resident's card; its label is the home's next. */
export const makeCard = (of: Crew, changed: object = {}): Promise<{ id: string; version: number; number: number }> => {
  const card = { name: 'Wanda Wymyślona', sex: 'F', bornIn: 1948, fromOn: '2026-01-01', ...changed }
  return must(201, of.officer('POST', '/api/residents', card))
}

/** The census of February 2026 of a home of the world, version 1, unusual or not. */
export const recordCensus = (of: Crew, changed: object = {}): Promise<{ id: string; version: number }> =>
  must(
    201,
    of.officer('POST', '/api/census', { month: '2026-02', lines: [counted], confirmed: censusWarnings, ...changed }),
  )
export const counted = { type: 'PPCH', first: 82, admitted: 2, departed: 1, residentDays: 2291 }

/** Hides the newest version of another entry that was just handed over; answers the breach record it opened. */
export async function hideAnother(of: Crew): Promise<string> {
  await register(of)
  const id = await deliver(of)
  const { version, snapshots } = await must(200, of.director('GET', `/api/transfers/${id}`))
  const hidden = { handover: snapshots[0].case, version: snapshots[0].version }
  await must(200, of.director('POST', `/api/transfers/${id}/quarantine`, hidden, ifMatch(version)))
  return (await must(200, of.director('GET', '/api/breaches'))).items[0].id
}
