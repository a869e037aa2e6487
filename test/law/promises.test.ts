// What the register promises its people beyond the letter of the act (design.md §2–4), one test per promise.
import { expect, it, onTestFinished } from 'vitest'
import {
  approve,
  castOf,
  deliver,
  file,
  ifMatch,
  must,
  newestCase,
  register,
  registering,
  report,
  type Cast,
} from '../support/crew.ts'
import { world } from '../support/world.ts'

async function inhabited(): Promise<Cast> {
  const there = await world()
  onTestFinished(() => there.end())
  return castOf(there)
}
const reason = 'Zdarzenie nie dotyczyło mieszkańca domu.'

it('a declined report stays listed, with its reason, for the home and for its reporter', async () => {
  const cast = await inhabited()
  const { id } = await file(cast)
  await must(200, cast.officer('POST', `/api/entries/${id}/decline`, { reason }, ifMatch(1)))
  for (const path of ['/api/entries', '/api/entries?state=declined'])
    expect((await must(200, cast.director('GET', path))).items).toMatchObject([{ id, state: 'declined' }])
  expect((await must(200, cast.director('GET', `/api/entries/${id}`))).texts.reason).toBe(reason)
  expect(await must(200, cast.reporter('GET', `/api/reports/${id}`))).toMatchObject({
    declinedBecause: reason,
    allowed: ['reconsider'],
  })
})

it('a declined report is looked at again when its reporter asks, and nobody else can ask', async () => {
  const cast = await inhabited()
  const { id } = await file(cast)
  await must(200, cast.officer('POST', `/api/entries/${id}/decline`, { reason }, ifMatch(1)))
  const plea = { reason: 'Skutek okazał się poważniejszy.' }
  await must(403, cast.director('POST', `/api/entries/${id}/reconsider`, plea, ifMatch(2)))
  await must(404, cast.colleague('POST', `/api/entries/${id}/reconsider`, plea, ifMatch(2)))
  expect((await must(200, cast.reporter('POST', `/api/entries/${id}/reconsider`, plea, ifMatch(2)))).state).toBe(
    'reported',
  )
  await must(200, cast.officer('POST', `/api/entries/${id}/register`, registering, ifMatch(3)))
})

it('a report that blames staff, alleges a crime or tells of serious harm is declined by the director alone', async () => {
  const cast = await inhabited()
  const grave = [
    { what: { ...report.what, alleges: ['staff'] } },
    { what: { ...report.what, alleges: ['crime'] } },
    ...[2, 3, 4].map((harm) => ({ condition: { harm } })),
  ]
  for (const changed of grave) {
    const { id } = await file(cast, changed)
    expect((await must(403, cast.officer('POST', `/api/entries/${id}/decline`, { reason }, ifMatch(1)))).code).toBe(
      'decline-needs-director',
    )
    await must(200, cast.director('POST', `/api/entries/${id}/decline`, { reason }, ifMatch(1)))
  }
})

it('the feedback reaches the reporter, in words, and an entry is not closed without it', async () => {
  const cast = await inhabited()
  const id = await register(cast)
  const entry = `/api/entries/${id}`
  const words = 'Dziękujemy. Zamówiono maty antypoślizgowe.'
  expect((await must(200, cast.reporter('GET', `/api/reports/${id}`))).feedback).toBeNull()
  await must(200, cast.officer('POST', `${entry}/feedback`, { how: 'in-system', text: words }, ifMatch(2)))
  expect(await must(200, cast.reporter('GET', `/api/reports/${id}`))).toMatchObject({
    number: '1/2026',
    state: 'registered',
    feedback: { how: 'in-system', text: words },
  })
  await must(404, cast.colleague('GET', `/api/reports/${id}`))
})

it('an entry keeps its number whatever happens to it: returned, closed, reopened', async () => {
  const cast = await inhabited()
  const id = await approve(cast)
  const entry = `/api/entries/${id}`
  const numberAfter = async (action: string, body: object, version: number) => {
    await must(200, cast.director('POST', `${entry}/${action}`, body, ifMatch(version)))
    return (await must(200, cast.director('GET', entry))).number
  }
  expect(await numberAfter('return', { reason: 'Brakuje terminu zakupu mat.' }, 6)).toBe('1/2026')
  expect(await numberAfter('approve', {}, 7)).toBe('1/2026')
  expect(await numberAfter('close', { noCaseReason: 'Organ nie prowadzi sprawy tego wpisu.' }, 8)).toBe('1/2026')
  expect(await numberAfter('reopen', { reason: 'Nowe informacje ze szpitala.' }, 9)).toBe('1/2026')
  const next = await register(cast)
  expect((await must(200, cast.director('GET', `/api/entries/${next}`))).number).toBe('2/2026')
})

it('an entry is closed only when its harm is known and its case is closed, or when it is written down why there is none', async () => {
  const cast = await inhabited()
  const id = await approve(cast, { report: { condition: { harm: 9 } } })
  const entry = `/api/entries/${id}`
  const refused = await must(409, cast.director('POST', `${entry}/close`, {}, ifMatch(6)))
  expect(refused.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual(['/harm', '/noCaseReason'])
  const outcome = { residents: [{ physical: 1, psychological: 0, hospital: false }] }
  await must(200, cast.officer('POST', `${entry}/update-outcome`, outcome, ifMatch(6)))
  await deliver(cast)
  const { id: of } = await newestCase(cast)
  await must(200, cast.reviewer('POST', `/api/cases/${of}/take`, {}, ifMatch(1)))
  await must(409, cast.director('POST', `${entry}/close`, {}, ifMatch(7)))
  const opinion = { outcome: 'adequate', reasons: 'Przyczyny ustalono, środki zapobiegawcze opisano.' }
  await must(200, cast.reviewer('POST', `/api/cases/${of}/assess`, opinion, ifMatch(2)))
  expect((await must(200, cast.director('POST', `${entry}/close`, {}, ifMatch(7)))).state).toBe('closed')
})

it('a snapshot that was sent never changes, whatever happens to the entry', async () => {
  const cast = await inhabited()
  const id = await approve(cast)
  await deliver(cast)
  const { id: of } = await newestCase(cast)
  const first = (await must(200, cast.reviewer('GET', `/api/cases/${of}`))).snapshots[0]
  await must(
    200,
    cast.director('POST', `/api/entries/${id}/return`, { reason: 'Brakuje terminu zakupu mat.' }, ifMatch(6)),
  )
  const amended = { reason: 'Pomyłka w miejscu zdarzenia.', where: { place: 'corridor' } }
  await must(200, cast.officer('POST', `/api/entries/${id}/amend`, amended, ifMatch(7)))
  await deliver(cast)
  const { snapshots } = await must(200, cast.reviewer('GET', `/api/cases/${of}`))
  expect(snapshots[0]).toEqual(first)
  expect(snapshots.map(({ place }: { place: string }) => place)).toEqual(['private', 'common'])
})

it('what leaves is seen word for word before: when anything changed since, nothing leaves', async () => {
  const cast = await inhabited()
  const id = await approve(cast)
  const transfer = (await must(201, cast.officer('POST', '/api/transfers', {}))).id
  const { digest } = await must(200, cast.director('GET', `/api/transfers/${transfer}`))
  const other = { description: 'Osoba upadła w łazience i uderzyła się w rękę.' }
  const checklist = { noNames: true, noContacts: true, noRooms: true, noExactTimes: true, reporterUnrecognisable: true }
  await must(200, cast.director('POST', `/api/entries/${id}/describe`, { ...other, checklist }, ifMatch(6)))
  expect((await must(412, cast.director('POST', `/api/transfers/${transfer}/send`, { digest }, ifMatch(1)))).code).toBe(
    'stale',
  )
  expect((await must(200, cast.head('GET', '/api/transfers?side=authority'))).items).toEqual([])
})
