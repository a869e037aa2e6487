// A past for the instance that is looked at: the journey walked once, and one thing left in every state, so that every page has
// something to show. Made over HTTP, as people would.
import { signInAsClient } from '../support/client.ts'
import {
  approve,
  ask,
  castOf,
  deliver,
  discloseOne,
  file,
  followUp,
  ifMatch,
  makeCard,
  recordCensus,
  must,
  prepare,
  register,
  report,
  propose,
  type Cast,
} from '../support/crew.ts'
import { shiftMonth } from '../../src/domain/statistics/months.ts'
import { closeMonth, openPublicPage, publish } from '../support/every-subject.ts'
import type { KeepingSide } from '../../src/domain/keeper.ts'
import type { PersonName } from '../support/population.ts'
import { makeSigningKeys, publicJwks } from '../../src/ledger/signature.ts'
import { standInHome } from '../support/two-instances.ts'
import { proposeDisposal } from '../support/proposed.ts'
import type { Served } from '../support/served.ts'
import { walk } from '../support/walk.ts'
import { today } from '../runtime/report.ts'

/** What stands where, by id; `question`: whose case waits for the home's answer. */
export type Past = Record<
  | 'census'
  | 'resident'
  | 'former'
  | 'reported'
  | 'proposed'
  | 'declined'
  | 'registered'
  | 'moved'
  | 'approved'
  | 'ready'
  | 'closed'
  | 'question'
  | 'asking'
  | 'received'
  | 'inReview'
  | 'toSign'
  | 'assessed'
  | 'done'
  | 'prepared'
  | 'sent'
  | 'acknowledged'
  | 'checkpoint'
  | 'outside'
  | 'waiting'
  | 'hidden'
  | 'breach'
  | 'advised'
  | 'recommendation'
  | 'told'
  | 'pending'
  | 'asked'
  | 'disclosed'
  | 'joined'
  | 'request'
  | 'disposal'
  | 'caseDisposal'
  | 'caseRequest'
  | 'close'
  | 'voivodeClose'
  | 'publication'
  | 'year',
  string
>

const monthsAgo = (months: number) => shiftMonth(today.slice(0, 7), -months)
const when = { on: today, partOfDay: '00-06' }
const measures = [{ kind: 'surroundings', by: 'administration', dueOn: today }]
/** Full days and words without a space: what a narrow page has to bear. */
const long = 'Współzamieszkująca-osoba-wskazana-w-dokumentacji przewróciła się przy umywalce. '.repeat(8)

export async function makePast({ url, instance }: Pick<Served, 'url' | 'instance'>): Promise<Past> {
  const { people, organisations } = instance
  const calls = new Map<PersonName, ReturnType<typeof signInAsClient>>()
  const as = (name: PersonName) => {
    const found = calls.get(name) ?? signInAsClient(url, people[name].client, people[name].secret)
    calls.set(name, found)
    return found
  }
  const cast = castOf({ as } as Parameters<typeof castOf>[0])
  const walked = await walk(cast, today)

  const asVoivode = { ...cast, head: cast.inspector }
  const reported = (await file(cast, { when, what: { description: long, alleges: ['staff', 'crime'] } })).id
  const declined = (await file(cast, { when })).id
  const reason = 'Zdarzenie nie dotyczyło mieszkańca domu, lecz odwiedzającego.'
  await must(200, cast.director('POST', `/api/entries/${declined}/decline`, { reason }, ifMatch(1)))

  const entries: string[] = []
  for (let count = 0; count < 6; count++)
    entries.push(await approve(cast, { report: { when }, followUp: { measures } }))
  const sent = await deliver(cast)
  const cases = await casesOf(cast, entries.length)
  const [asking, inReview, toSign, assessed, received, hidden] = cases as [
    string,
    string,
    string,
    string,
    string,
    string,
  ]
  for (const id of [asking, inReview, toSign, assessed]) await act(cast, id, 'take')
  const question = 'Czy ryzyko upadku oceniano przed zdarzeniem?'
  await act(cast, asking, 'ask', { question, dueOn: today })
  const reasons = 'Brak terminu zakupu mat i osoby odpowiedzialnej.'
  await act(cast, toSign, 'assess', { outcome: 'inadequate', reasons })
  await act(cast, assessed, 'assess', { outcome: 'adequate_with_remarks', reasons })

  const due = `${today.slice(0, 4)}-12-31`
  for (const owner of ['maintenance', 'nursing'])
    await act(cast, assessed, 'recommend', { text: `Zamontować poręcze przy łóżkach. ${long}`, owner, dueOn: due })
  const advised = await entryOf(cast, assessed, entries)
  const { version: seen, recommendations } = await must(200, cast.director('GET', `/api/entries/${advised}`))
  const [recommendation, told] = recommendations.map(({ id }: { id: string }) => id)
  const done = { recommendation: told, doneOn: today, text: 'Poręcze zamontowano przy wszystkich łóżkach.' }
  await must(200, cast.director('POST', `/api/cases/${assessed}/carry-out`, done, ifMatch(seen)))

  await act(cast, hidden, 'quarantine', { version: 1 })
  const breach = (await must(200, cast.dpo('GET', '/api/breaches'))).items[0].id

  const registered = await register(cast, { report: { when } })
  const moved = await register(cast, { report: { when } })
  const moving = { category: 'N13', threat: false, reason: 'Lekarz nie stwierdził żadnych obrażeń.' }
  await must(200, cast.officer('POST', `/api/entries/${moved}/reclassify`, moving, ifMatch(2)))
  await register(cast, { report: { when }, registering: { category: 'N03', threat: false } })
  const ready = await register(cast, { report: { when, condition: { ...report.condition, harm: 9 } } })
  await must(200, cast.officer('POST', `/api/entries/${ready}/follow-up`, { ...followUp, measures }, ifMatch(2)))
  const approved = await approve(cast, { report: { when }, followUp: { measures } })
  const prepared = await prepare(cast)

  const paper = { home: organisations.home, person: people.unauthorised.person, number: '2/2026', issuedOn: today }
  const given = { ...paper, scopes: ['receive', 'verify'], fromOn: today, untilOn: `${today.slice(0, 4)}-12-31` }
  const pending = (await must(201, cast.director('POST', '/api/authorisations', given))).id
  // Asked, revealed, and told by a second report, which came by telephone.
  const disclosed = await discloseOne(cast, `1/${today.slice(0, 4)}`, {
    requestedOn: today,
    untilOn: `${Number(today.slice(0, 4)) + 1}-12-31`,
    withReporters: true,
  })
  const { id: asked, reference } = await file(cast, { when, reporterFunction: 'carer' })
  const posed = { question: 'Czy posadzka była mokra i czy ktoś był obok?' }
  await must(200, cast.officer('POST', `/api/entries/${asked}/ask`, posed, ifMatch(1)))
  const why = 'Ubezpieczyciel wymaga oświadczenia osoby, która widziała zdarzenie.'
  await must(200, cast.director('POST', `/api/entries/${asked}/reporter`, { reason: why }))
  const caller = { source: 'phone', name: 'Kunegunda Łączka', contact: '600 100 200' }
  const joined = (await must(201, cast.officer('POST', '/api/entries', { ...report, when, received: caller }))).id
  await must(200, cast.officer('POST', `/api/entries/${joined}/merge`, { into: reference }, ifMatch(1)))
  const proposed = await propose(cast, people.officer.person, { issuedOn: today, fromOn: today, untilOn: today })
  const { id: resident } = await makeCard(cast)
  const { id: former } = await makeCard(cast, { name: 'Onufry Zmyślony', sex: 'M', fromOn: when.on })
  await must(200, cast.officer('POST', `/api/residents/${former}/end`, { untilOn: when.on }, ifMatch(1)))
  const { id: census } = await recordCensus(cast, { month: `${Number(today.slice(0, 4)) - 1}-12` })
  return {
    census,
    resident,
    former,
    asked,
    disclosed,
    joined,
    reported,
    proposed,
    declined,
    registered,
    moved,
    approved,
    ready,
    closed: walked.entry,
    question: await entryOf(cast, asking, entries),
    asking,
    received,
    inReview,
    toSign,
    assessed,
    advised,
    recommendation,
    told,
    done: walked.case,
    prepared,
    sent,
    acknowledged: walked.transfer,
    hidden,
    breach,
    request: await ask(cast),
    caseRequest: await ask({ director: cast.head }),
    close: await closeMonth(cast, monthsAgo(1)),
    voivodeClose: await closeMonth(asVoivode, monthsAgo(1)),
    publication: await publish(cast.inspector, await closeMonth(asVoivode, monthsAgo(2))),
    year: await openLastYear(cast),
    disposal: await proposedIn(instance, walked.entry),
    caseDisposal: await proposedIn(instance, walked.case, 'authority'),
    checkpoint: (await must(200, cast.dpo('GET', '/api/ledger/checkpoints'))).items[0].id,
    pending,
    ...(await outsideIn(instance, cast)),
  }
}

/** The year before, in which nothing happened yet, published and on the public page. */
async function openLastYear(cast: Cast): Promise<string> {
  const year = String(Number(today.slice(0, 4)) - 1)
  const [from, to] = [`${year}-01`, `${year}-12`]
  await closeMonth(cast, from, to)
  await publish(cast.inspector, await closeMonth({ ...cast, head: cast.inspector }, from, to))
  await openPublicPage(cast)
  return year
}

/** Two homes in another instance: of the one the keys are pinned, of the other they wait for a second person. */
async function outsideIn(instance: Served['instance'], cast: Cast): Promise<{ outside: string; waiting: string }> {
  const services = await instance.open()
  const { client, end } = services
  const { organisations } = instance
  const [outside, waiting] = [
    await standInHome({ client, services, organisations }),
    await standInHome({ client, services, organisations }),
  ]
  end()
  const jwks = JSON.stringify(publicJwks(await makeSigningKeys()))
  const wish = { jwks, theirHome: 'dom-w-innym-programie', theirAuthority: 'organ-w-innym-programie' }
  for (const id of [outside, waiting]) await must(200, cast.head('POST', `/api/homes/${id}/pin`, wish, ifMatch(2)))
  const confirmed = cast.reviewer('POST', `/api/homes/${outside}/confirm-pin`, { compared: true }, ifMatch(3))
  await must(200, confirmed)
  return { outside, waiting }
}

/** In its first year no instance has anything to destroy: the list is put in beside the server, into the same files. */
async function proposedIn(instance: Served['instance'], named: string, side: KeepingSide = 'home'): Promise<string> {
  const services = await instance.open()
  const { organisations, people } = instance
  const id = await proposeDisposal({ services, organisations, people }, named, undefined, side)
  services.end()
  return id
}

async function casesOf(cast: Cast, count: number): Promise<string[]> {
  const { items } = await must(200, cast.reviewer('GET', '/api/cases?state=received&limit=200'))
  if (items.length < count) throw new Error(`${items.length} cases instead of ${count}`)
  return items.slice(0, count).map(({ id }: { id: string }) => id)
}

async function act(cast: Cast, id: string, action: string, command: object = {}): Promise<void> {
  const { version } = await must(200, cast.reviewer('GET', `/api/cases/${id}`))
  await must(200, cast.reviewer('POST', `/api/cases/${id}/${action}`, command, ifMatch(version)))
}

async function entryOf(cast: Cast, file: string, entries: readonly string[]): Promise<string> {
  for (const id of entries) {
    const { replies } = await must(200, cast.director('GET', `/api/entries/${id}`))
    if (replies.some((reply: { case: string }) => reply.case === file)) return id
  }
  throw new Error('no entry has this case')
}
