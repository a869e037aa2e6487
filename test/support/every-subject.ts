// One subject of every kind that an address can name, made in a test world by the people who may.
import {
  ask,
  deliver,
  discloseOne,
  hideAnother,
  ifMatch,
  makeCard,
  must,
  newestCase,
  propose,
  recordCensus,
  register,
  type Cast,
} from './crew.ts'
import type { PersonName } from './population.ts'
import { proposeDisposal } from './proposed.ts'
import type { Aim } from './requests.ts'
import type { World } from './world.ts'

/** Ids by the folder of their path. `whose`: the person and client that addresses name. */
export async function everySubject(
  there: World,
  cast: Cast,
  whose: PersonName = 'officer',
): Promise<Aim['ids'] & { organisations: string; checkpoints: string }> {
  const entries = await register(cast)
  const transfers = await deliver(cast)
  const { id: cases } = await newestCase(cast)
  const requests = await ask(cast)
  const { id: residents } = await makeCard(cast)
  const { id: census } = await recordCensus(cast)
  const appointments = await propose(cast, there.people.officer.person)
  const breaches = await hideAnother(cast)
  const { person, client } = there.people[whose]
  const { home } = there.organisations
  const { items } = await must(200, cast.dpo('GET', '/api/ledger/checkpoints'))
  return {
    ...{ entries, reports: entries, transfers, cases, breaches, appointments, requests, residents, census },
    ...{ homes: home, organisations: home, people: person, clients: client },
    authorisations: there.authorisation,
    disclosures: await discloseOne(cast, '1/2026'),
    disposals: await proposeDisposal(there, entries),
    closes: await closeMonth(cast, '2026-02'),
    publications: await publishMonth(there, '2026-02'),
    checkpoints: items[0].id,
  }
}

/** Closes a period of the voivode and publishes it, as its inspector sees both; the id of the release. */
export async function publishMonth(there: World, month: string, to = month): Promise<string> {
  const inspector = await there.as('inspector')
  const seen = await must(200, inspector('GET', `/api/closes/preview?from=${month}&to=${to}`))
  const { id } = await must(201, inspector('POST', '/api/closes', { from: month, to, digest: seen.digest }))
  return publish(inspector, id)
}

/** Publishes the newest edition of a close as its inspector sees it. */
export async function publish(inspector: Awaited<ReturnType<World['as']>>, close: string): Promise<string> {
  const { digest, version } = await must(200, inspector('GET', `/api/closes/${close}/publication`))
  const { id } = await must(200, inspector('POST', `/api/closes/${close}/publish`, { digest }, ifMatch(version)))
  return id
}

/** Closes a month of the authority, or a longer period, as its head sees it. */
export async function closeMonth(cast: Cast, month: string, to = month): Promise<string> {
  const { digest } = await must(200, cast.head('GET', `/api/closes/preview?from=${month}&to=${to}`))
  const { id } = await must(201, cast.head('POST', '/api/closes', { from: month, to, digest }))
  return id
}

/** Opens the public page of the voivodeship as its inspector does. */
export async function openPublicPage({ inspector }: Pick<Cast, 'inspector'>): Promise<void> {
  const { organisation, version } = await must(200, inspector('GET', '/api/public-page'))
  const said = { contact: 'statystyka@urzad.example', terms: 'CC-BY-4.0', understood: true }
  await must(200, inspector('POST', `/api/organisations/${organisation}/open-page`, said, ifMatch(version)))
}
