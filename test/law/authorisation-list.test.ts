// The written authorisations of a home on any day, and their documents (art. 55c ust. 5).
import { expect, it, onTestFinished } from 'vitest'
import { suggestNumber, validOn } from '../../src/domain/authorisation.ts'
import { castOf, ifMatch, must } from '../support/crew.ts'
import { visitorOf } from '../support/visitor.ts'
import { world } from '../support/world.ts'

const now = '2026-03-09T10:00:00.000Z'

it('art. 55c ust. 5: the list of a day holds what was valid on it: dates, confirmation and revocation by Warsaw days', async () => {
  const there = await world(now)
  onTestFinished(() => there.end())
  const cast = castOf(there)
  const { person } = there.people.unauthorised
  const paper = { person, number: 'UPW-7/2026', issuedOn: '2026-03-01', fromOn: '2026-03-01', untilOn: '2026-03-31' }
  const given = { ...paper, scopes: ['receive'] }
  const { id } = await must(201, cast.director('POST', '/api/authorisations', given))
  const signed = { documentSigned: true, confidentialityStatement: true }
  await must(200, cast.director('POST', `/api/authorisations/${id}/confirm`, signed, ifMatch(1)))
  there.at('2026-03-12T22:59:00.000Z')
  await must(200, cast.director('POST', `/api/authorisations/${id}/revoke`, { reason: 'left' }, ifMatch(2)))
  const on = async (date: string) => {
    const { items } = await must(200, cast.dpo('GET', `/api/authorisations?on=${date}`))
    return items.some((one: { id: string }) => one.id === id)
  }
  // Confirmed on the 9th, revoked a minute before the midnight that ends the 12th.
  expect(await Promise.all(['2026-03-08', '2026-03-09', '2026-03-12', '2026-03-13'].map(on))).toEqual([
    false,
    true,
    true,
    false,
  ])
})

it('art. 55c ust. 5: the document and the statement are printed with number, person, scope, dates and basis', async () => {
  const there = await world(now)
  onTestFinished(() => there.end())
  for (const name of ['director', 'officer'] as const) {
    const visitor = await visitorOf(there, name, now)
    const { text, status } = await visitor.open(`/authorisations/${there.authorisation}/document`)
    expect(status).toBe(200)
    for (const said of [
      'art. 55c ust. 5',
      'Grażyna Fikcyjna',
      'Przyjmowanie zgłoszeń',
      'Oświadczenie o zachowaniu poufności',
    ])
      expect(text).toContain(said)
  }
  const other = await visitorOf(there, 'unauthorised', now)
  expect((await other.open(`/authorisations/${there.authorisation}/document`)).status).toBe(404)
})

it('the next number goes on from the latest of the year, in its manner', () => {
  expect(suggestNumber([], 2026)).toBe('1/2026')
  expect(suggestNumber(['UPW-3/2026', 'UPW-10/2026', 'UPW-99/2025', 'bez numeru'], 2026)).toBe('UPW-11/2026')
  const dates = { fromOn: '2026-03-01', untilOn: '2026-03-31' }
  expect(validOn(dates, {}, '2026-03-05')).toBe(false)
})
