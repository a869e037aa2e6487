// Unusual access as the dpo reads it: each rule by somebody who breaks it and somebody who stays just below; nobody by an alias.
import { afterEach, beforeEach, expect, it } from 'vitest'
import { accessRulesOn, type AccessRuleCode } from '../../src/domain/unusual-access.ts'
import { castOf, file, ifMatch, must, register, registering, type Cast } from '../support/crew.ts'
import type { PersonName } from '../support/population.ts'
import { visitorOf } from '../support/visitor.ts'
import { world, type World } from '../support/world.ts'

const day = '2026-03-09T10:00:00.000Z'
const later = '2026-03-09T15:00:00.000Z'
let there: World
let cast: Cast
beforeEach(async () => {
  there = await world(day)
  cast = castOf(there)
})
afterEach(() => there.end())

const leastOf = (code: AccessRuleCode) =>
  accessRulesOn('2026-03-09').rules.find((rule) => rule.code === code)?.least ?? 0
const unusual = (query = '') => must(200, cast.dpo('GET', `/api/ledger/unusual${query}`))
const told = async (query?: string) =>
  (await unusual(query)).items.map(({ rule, name, on, count }: any) => `${rule} ${name} ${on} ${count}`).toSorted()
const entries = async (count: number) => {
  const ids: string[] = []
  for (let turn = 0; turn < count; turn += 1) ids.push((await file(cast)).id)
  return ids
}
const open = async (name: PersonName, ids: readonly string[]) => {
  for (const id of ids) await cast[name]('GET', `/api/entries/${id}`)
}
const nameOf = (name: PersonName) => there.people[name].name

it('is nothing on a day like any other', async () => {
  const id = await register(cast)
  await open('officer', [id])
  await open('director', [id])
  expect(await told()).toEqual([])
})

it('is many different entries within an hour, and the same one many times is not', async () => {
  const ids = await entries(leastOf('many-in-hour'))
  const [first = '', ...others] = ids
  there.at(later)
  await open('director', [...others, ...Array<string>(30).fill(others[0] ?? '')])
  expect(await told()).toEqual([])
  await open('director', [first])
  expect(await told()).toEqual([`many-in-hour ${nameOf('director')} 2026-03-09 ${ids.length}`])
})

it('is entries an officer had no part in, and never those the officer worked on', async () => {
  const ids = await entries(leastOf('no-part'))
  const [first = ''] = ids
  there.at(later)
  await open('officer', ids)
  expect(await told()).toEqual([`no-part ${nameOf('officer')} 2026-03-09 ${ids.length}`])
  await must(200, cast.officer('POST', `/api/entries/${first}/register`, registering, ifMatch(1)))
  expect(await told()).toEqual([])
})

it('is entries opened at night, and a night over New Year stands in two years', async () => {
  const ids = await entries(leastOf('at-night'))
  there.at('2026-12-31T20:59:00.000Z')
  await open('director', ids)
  expect(await told('?from=2026-12-31&to=2026-12-31')).toEqual([])
  there.at('2026-12-31T22:30:00.000Z')
  await open('director', ids.slice(0, 1))
  there.at('2027-01-01T04:30:00.000Z')
  await open('director', ids.slice(1))
  expect(await told('?from=2026-12-31&to=2026-12-31')).toEqual([
    `at-night ${nameOf('director')} 2026-12-31 ${ids.length}`,
  ])
})

it('is every attempt after an authorisation ended, and none of who never had one', async () => {
  const [id = ''] = await entries(1)
  await open('unauthorised', [id])
  expect(await told()).toEqual([])
  const { version } = (await must(200, cast.director('GET', '/api/authorisations'))).items.find(
    (one: any) => one.id === there.authorisation,
  )
  const revoke = `/api/authorisations/${there.authorisation}/revoke`
  await must(200, cast.director('POST', revoke, { reason: 'left' }, ifMatch(version)))
  await open('officer', [id])
  expect(await told()).toEqual([`after-authorisation ${nameOf('officer')} 2026-03-09 1`])
})

it('is refusal after refusal; those recorded without a name count together, without one', async () => {
  const [id = ''] = await entries(1)
  await open('unauthorised', Array<string>(leastOf('refused-often') - 1).fill(id))
  expect(await told()).toEqual([])
  await open('unauthorised', [id])
  await open('reporter', [id, id])
  await open('colleague', [id, id, id])
  expect(await told()).toEqual(['refused-often Zenon Bezpapierowy 2026-03-09 5', 'refused-often null 2026-03-09 5'])
  expect(JSON.stringify(await unusual())).not.toContain(there.people.colleague.person)
})

it('is a burst of lists and searches', async () => {
  for (let turn = 1; turn < leastOf('search-burst'); turn += 1) await cast.officer('GET', '/api/entries')
  expect(await told()).toEqual([])
  await cast.officer('GET', '/api/entries')
  expect(await told()).toEqual([`search-burst ${nameOf('officer')} 2026-03-09 ${leastOf('search-burst')}`])
})

it('never counts what a reporter does with own reports, however much', async () => {
  const ids = await entries(leastOf('many-in-hour'))
  there.at('2026-03-09T22:30:00.000Z')
  for (const id of ids) await must(200, cast.reporter('GET', `/api/reports/${id}`))
  expect(await told('?from=2026-03-09&to=2026-03-10')).toEqual([])
})

it('is of the own organisation, of the days asked for, and a page in words that leads into the ledger', async () => {
  const ids = await entries(leastOf('no-part'))
  await open('officer', ids)
  expect(await told('?from=2026-03-01&to=2026-03-08')).toEqual([])
  expect((await must(200, cast.authorityDpo('GET', '/api/ledger/unusual'))).items).toEqual([])
  expect((await cast.dpo('GET', '/api/ledger/unusual?from=2026-01-01&to=2026-03-09')).body.errors).toMatchObject([
    { pointer: '?to', code: 'over-31-days' },
  ])
  const dpo = await visitorOf(there, 'dpo', day)
  const { text, html } = await dpo.open('/ledger/unusual')
  expect(text).toContain(`${nameOf('officer')} Osoba upoważniona Wpisy lub sprawy otwarte jednego dnia przez osobę`)
  const href = /href="(\/ledger\?organisation=[^"]*person=[^"]*)"/.exec(html)?.[1]?.replaceAll('&amp;', '&') ?? ''
  expect((await dpo.open(href)).text).toContain('Wgląd we wpis')
})
