// Which type of care an event concerns: said in a report, set at registering, corrected with a reason; and what of it leaves the home.
import { beforeEach, expect, it } from 'vitest'
import { castOf, file, ifMatch, makeCard, must, recordCensus, registering, report, type Cast } from '../support/crew.ts'
import { world, type World } from '../support/world.ts'

let there: World
let cast: Cast
/** Today the home has two types. */
beforeEach(async () => {
  there = await world('2026-03-09T10:00:00.000Z')
  cast = castOf(there)
  await there.client.execute({ sql: `INSERT INTO care_type VALUES (?, 'PSCH')`, args: [there.organisations.home] })
  return () => there.end()
})

const about = (careType?: string) => ({ who: { ...report.who, ...(careType && { careType }) } })
const enter = async (id: string, careType?: string) =>
  cast.officer('POST', `/api/entries/${id}/register`, { ...registering, ...(careType && { careType }) }, ifMatch(1))
const registered = async (careType: string) => {
  const { id } = await file(cast)
  await must(200, enter(id, careType))
  return id
}
const typeOf = async (id: string) => (await must(200, cast.officer('GET', `/api/entries/${id}`))).careType

const line = (type: string, residents: number) => ({
  ...{ type, first: residents, admitted: 0, departed: 0, residentDays: residents * 28 },
})
const leaving = async (id: string) => {
  const { content, typeWithheld } = await must(200, cast.director('GET', `/api/entries/${id}/outgoing`))
  return [content.supplement?.careType, typeWithheld]
}

it('a carer says it or not; without it nobody registers in a home of several types', async () => {
  const said = await file(cast, about('PSCH'))
  const unsaid = await file(cast)
  const foreign = await cast.reporter('POST', '/api/entries', { ...report, ...about('NF') })
  expect(foreign.body.errors).toMatchObject([{ pointer: '/who/careType', code: 'not-of-home' }])
  await must(200, enter(said.id))
  expect(await typeOf(said.id)).toBe('PSCH')
  expect((await enter(unsaid.id)).body.errors).toMatchObject([{ pointer: '/careType', code: 'required' }])
  expect((await enter(unsaid.id, 'UA')).body.errors).toMatchObject([{ pointer: '/careType', code: 'not-of-home' }])
  await must(200, enter(unsaid.id, 'several'))
  expect(await typeOf(unsaid.id)).toBe('several')
})

it('in a home of one type nothing is asked: it is that type from registering on', async () => {
  await there.client.execute(`DELETE FROM care_type WHERE type = 'PSCH'`)
  const { id } = await file(cast)
  expect((await must(200, cast.officer('GET', `/api/entries/${id}`))).typesToChoose).toEqual([])
  await must(200, enter(id))
  expect(await typeOf(id)).toBe('PW')
})

it('is corrected with a reason, to a type of the home only, and kept when the entry is moved', async () => {
  const id = await registered('PW')
  const reason = 'Mieszkanka należy do części dla osób przewlekle chorych.'
  const amend = (careType: string) => cast.officer('POST', `/api/entries/${id}/amend`, { reason, careType }, ifMatch(2))
  expect((await amend('DNI')).body.errors).toMatchObject([{ pointer: '/careType', code: 'not-of-home' }])
  await must(200, amend('PSCH'))
  const moving = { category: 'N13', threat: false, reason: 'Nie doszło do obrażeń: wyszła i wróciła sama.' }
  await must(200, cast.officer('POST', `/api/entries/${id}/reclassify`, moving, ifMatch(3)))
  expect(await typeOf(id)).toBe('PSCH')
})

it('is also a type that the home counts in the month of the event', async () => {
  there.at('2026-04-09T10:00:00.000Z')
  await recordCensus(cast, { month: '2026-03', lines: [line('PW', 40), line('NF', 20)] })
  await there.client.execute(`DELETE FROM care_type WHERE type = 'PSCH'`)
  const { id } = await file(cast)
  expect((await must(200, cast.officer('GET', `/api/entries/${id}`))).typesToChoose).toEqual(['NF', 'PW', 'several'])
})

it('leaves only where the census counts five of each type that is told', async () => {
  const id = await registered('PSCH')
  expect(await leaving(id)).toEqual([undefined, 'no-census'])
  const { id: census } = await recordCensus(cast, { lines: [line('PW', 40), line('PSCH', 4)] })
  expect(await leaving(id)).toEqual([undefined, 'few-residents'])
  // The other type stays as well: untold, the four would be told.
  expect(await leaving(await registered('PW'))).toEqual([undefined, 'few-residents'])
  const lines = [line('PW', 40), line('PSCH', 5)]
  const confirmed = ['not-of-home', 'type-missing', 'more-than-places', 'unlike-previous', 'big-jump', 'few-days']
  const path = `/api/census/${census}/amend`
  await must(200, cast.officer('POST', path, { lines, confirmed, reason: 'slip' }, ifMatch(1)))
  expect(await leaving(id)).toEqual(['PSCH', undefined])
  expect(await leaving(await registered('several'))).toEqual(['several', undefined])
})

it('sex and age band leave beside it only where five of that very type share them', async () => {
  await recordCensus(cast, { lines: [line('PW', 40), line('PSCH', 5)] })
  const residentOf = async (id: string) =>
    (await must(200, cast.director('GET', `/api/entries/${id}/outgoing`))).content.supplement.residents[0].ageBand
  const [first, second] = [await registered('PW'), await registered('PSCH')]
  for (let count = 0; count < 5; count++) await makeCard(cast, { name: '' })
  expect(await residentOf(first)).toBe('unknown')
  for (let count = 0; count < 5; count++) await makeCard(cast, { name: '', careType: 'PW' })
  expect(await residentOf(first)).toBe('75-84')
  expect(await residentOf(second)).toBe('unknown')
})

it('a form asks for it in a home of several types, and the label of a card says of which type a resident is', async () => {
  const { id } = await makeCard(cast, { careType: 'PSCH' })
  expect(await must(200, cast.officer('GET', `/api/residents/${id}`))).toMatchObject({ careType: 'PSCH' })
})
