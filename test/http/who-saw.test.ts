// Who saw an entry, as its director reads it: people, roles, instants, kinds of look; of the own home alone, and never the reporter.
import { afterEach, beforeEach, expect, it } from 'vitest'
import { castOf, deliver, must, newestCase, register, type Cast, report } from '../support/crew.ts'
import type { PersonName } from '../support/population.ts'
import { visitorOf } from '../support/visitor.ts'
import { world, type World } from '../support/world.ts'

const now = '2026-03-09T10:00:00.000Z'
let there: World
let cast: Cast
beforeEach(async () => {
  there = await world(now)
  cast = castOf(there)
})
afterEach(() => there.end())

const seen = async (id: string, by: 'director' | 'dpo' = 'director', query = '') =>
  must(200, cast[by]('GET', `/api/entries/${id}/seen${query}`))
const told = (body: any) =>
  body.items.map(({ action, way, actorName, role }: any) => `${actorName} ${role} ${action} ${way}`)
const nameOf = (name: PersonName) => there.people[name].name

it('tells who opened it, on whose list it stood, and who opened the transfer it left with', async () => {
  const id = await register(cast)
  const transfer = await deliver(cast)
  await cast.officer('GET', `/api/entries/${id}`)
  await cast.director('GET', '/api/entries')
  await cast.officer('GET', `/api/transfers/${transfer}`)
  await cast.unauthorised('GET', `/api/entries/${id}`)
  const [officer, director] = [nameOf('officer'), nameOf('director')]
  expect(told(await seen(id)).slice(0, 5)).toEqual([
    `${director} director look-seen entry`,
    `${nameOf('unauthorised')} officer refused entry`,
    `${officer} officer look-transfer transfer`,
    `${director} director look-entries list`,
    `${officer} officer look-entry entry`,
  ])
})

it('tells nothing of an entry that others looked at', async () => {
  const who = { residents: [{ pseudonym: 'M-9999', role: 'hurt', sex: 'F', ageBand: '75-84' }] }
  const [one, other] = [await register(cast), await register(cast, { report: { ...report, who } })]
  await cast.officer('GET', `/api/entries/${other}`)
  expect(told(await seen(one))).toEqual([`${nameOf('director')} director look-seen entry`])
})

it('tells neither when the reporter looked nor who of the authority did', async () => {
  const id = await register(cast)
  await deliver(cast)
  const { id: cases } = await newestCase(cast)
  await must(200, cast.reporter('GET', `/api/reports/${id}`))
  await must(200, cast.reporter('GET', '/api/reports'))
  await must(200, cast.reviewer('GET', `/api/cases/${cases}`))
  for (const by of ['director', 'dpo'] as const) {
    const body = await seen(id, by)
    expect(JSON.stringify(body)).not.toMatch(/own-report|look-case|reporter"/)
    expect(body.items.map(({ actor }: any) => actor)).not.toContain(there.people.reviewer.person)
  }
})

it('is asked for year by year and page by page; nothing is left out between two pages', async () => {
  const id = await register(cast)
  for (let turn = 0; turn < 105; turn += 1) await cast.officer('GET', `/api/entries/${id}`)
  const first = await seen(id)
  expect([first.items.length, first.years]).toEqual([100, [2026]])
  const rest = await seen(id, 'director', `?before=${first.next}`)
  const seqs = [...first.items, ...rest.items].map(({ seq }: any) => seq)
  expect([rest.next, seqs.length]).toEqual([null, 106])
  expect(seqs).toEqual(seqs.toSorted((a: number, b: number) => b - a))
  expect((await seen(id, 'director', '?year=2025')).items).toEqual([])
  expect((await cast.director('GET', `/api/entries/${id}/seen?year=2027`)).body.errors).toMatchObject([
    { pointer: '?year', code: 'too-big' },
  ])
})

it('is a page the director opens from the entry, in words', async () => {
  const id = await register(cast)
  await cast.officer('GET', `/api/entries/${id}`)
  const director = await visitorOf(there, 'director', now)
  expect((await director.open(`/entries/${id}`)).html).toContain(`href="/entries/${id}/seen"`)
  const { text } = await director.open(`/entries/${id}/seen`)
  expect(text).toContain('Kto widział ten wpis: 1/2026')
  expect(text).toContain(`09.03.2026 ${nameOf('director')}`)
  expect(text).toContain(`${nameOf('officer')} – 1 raz: otwarcie wpisu 11:00 Wgląd we wpis (Osoba upoważniona)`)
  const officer = await visitorOf(there, 'officer', now)
  expect((await officer.open(`/entries/${id}`)).html).not.toContain('/seen')
})

it('is read by day and person, the latest first: how often, by which kinds of look, each look inside', async () => {
  const id = await register(cast)
  await cast.officer('GET', `/api/entries/${id}`)
  await cast.officer('GET', '/api/entries')
  there.at('2026-03-10T06:30:00.000Z')
  cast = castOf(there)
  await cast.unauthorised('GET', `/api/entries/${id}`)
  for (let turn = 0; turn < 3; turn += 1) await cast.officer('GET', `/api/entries/${id}`)
  const director = await visitorOf(there, 'director', '2026-03-10T06:30:00.000Z')
  const { html } = await director.open(`/entries/${id}/seen`)
  const heads = [
    ...(html.split('<main')[1] ?? '').matchAll(
      /<h2[^>]*>([\d.]+)|<summary.*?<strong>(.*?)<\/strong> – (.*?)<\/span>/gs,
    ),
  ]
  expect(heads.map(([, day, name, how]) => day ?? `${name}: ${how}`)).toEqual([
    '10.03.2026',
    `${nameOf('director')}: 1 raz: otwarcie wpisu`,
    `${nameOf('officer')}: 3 razy: otwarcie wpisu`,
    `${nameOf('unauthorised')}: 1 raz: próba bez dostępu`,
    '09.03.2026',
    `${nameOf('officer')}: 2 razy: na liście, otwarcie wpisu`,
  ])
})
