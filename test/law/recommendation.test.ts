// Art. 55c ust. 7 ustawy o pomocy społecznej (domain.md §1.1, §5.2): the authority verifies and assesses; what it recommends binds nobody
// as a decision would, is followed to its end, and is forgotten with its case (art. 5 ust. 1 lit. e RODO).
import { afterEach, beforeEach, expect, it } from 'vitest'
import { approve, castOf, deliver, ifMatch, must, newestCase, report, type Cast } from '../support/crew.ts'
import { rowsOf } from '../support/rows.ts'
import { visitorOf } from '../support/visitor.ts'
import { world, type World } from '../support/world.ts'

const now = '2026-03-09T10:00:00.000Z'
/** The first day after the last day of keeping under B5 of what was closed in 2026. */
const over = '2032-01-01T10:00:00.000Z'
const recommended = { text: 'Zamontować poręcze przy łóżkach.', owner: 'maintenance', dueOn: '2026-04-09' }
const done = { doneOn: '2026-03-09', text: 'Poręcze zamontowano przy wszystkich łóżkach.' }

let there: World
let cast: Cast
let entry: string
let file: string
let one: string

const theCase = () => must(200, cast.head('GET', `/api/cases/${file}`))
const theEntry = () => must(200, cast.director('GET', `/api/entries/${entry}`))
async function act(name: 'reviewer' | 'head', action: string, body: object = {}) {
  const { version } = await theCase()
  return must(200, cast[name]('POST', `/api/cases/${file}/${action}`, body, ifMatch(version)))
}
const tell = async () => {
  const { version } = await theEntry()
  const body = { recommendation: one, ...done }
  return must(200, cast.director('POST', `/api/cases/${file}/carry-out`, body, ifMatch(version)))
}

/** A case assessed as inadequate, confirmed by the head, with one recommendation. */
beforeEach(async () => {
  there = await world(now)
  cast = castOf(there)
  entry = await approve(cast, { report })
  await deliver(cast)
  file = (await newestCase(cast)).id
  await act('reviewer', 'take')
  await act('reviewer', 'assess', { outcome: 'inadequate', reasons: 'Nie sprawdzono łóżek i poręczy.' })
  await act('head', 'confirm')
  await act('reviewer', 'recommend', recommended)
  one = (await theEntry()).recommendations[0].id
})
afterEach(() => there.end())

it('ust. 7: a recommendation is shown as no administrative decision and its term as no law, to the authority and the home', async () => {
  const words =
    'Ocena nie jest decyzją administracyjną, zalecenie też nie. Termin wynika z zasad organu, a nie z ustawy.'
  const shown = [
    [await visitorOf(there, 'reviewer', now), `/cases/${file}`],
    [await visitorOf(there, 'reviewer', now), `/cases/${file}/recommend`],
    [await visitorOf(there, 'director', now), `/entries/${entry}`],
  ] as const
  for (const [visitor, path] of shown) expect((await visitor.open(path)).text).toContain(words)
})

it('ust. 7: the home finds what is recommended on its start page, the authority what is overdue or was carried out', async () => {
  const director = await visitorOf(there, 'director', now)
  expect((await director.open('/start')).text).toContain('Zalecenia organu do wykonania: 1')
  const late = '2026-04-10T10:00:00.000Z'
  there.at(late)
  const reviewer = await visitorOf(there, 'reviewer', late)
  const waits = (await reviewer.open('/start')).text
  expect(waits).toContain('Zalecenia zgłoszone jako wykonane lub po terminie: 1')
  expect(waits).toContain('niewykonane, po terminie')
  await tell()
  expect((await reviewer.open('/start')).text).toContain('zgłoszone jako wykonane')
  expect((await (await visitorOf(there, 'director', late)).open('/start')).text).not.toContain('Zalecenia organu')
})

it('ust. 7: the authority reads how many recommendations wait for it, also where its start page lists fewer', async () => {
  for (let more = 0; more < 11; more += 1) await act('reviewer', 'recommend', recommended)
  const late = '2026-04-10T10:00:00.000Z'
  there.at(late)
  const { text } = await (await visitorOf(there, 'reviewer', late)).open('/start')
  expect(text).toContain('Zalecenia zgłoszone jako wykonane lub po terminie: 12')
  expect(text.match(/niewykonane, po terminie/g)).toHaveLength(10)
})

it('ust. 7: the home says on its page how it was carried out, and the authority settles it on its own', async () => {
  const director = await visitorOf(there, 'director', now)
  const path = `/cases/${file}/carry-out?entry=${entry}&recommendation=${one}`
  expect((await director.open(`/entries/${entry}`)).html).toContain(path.replaceAll('&', '&amp;'))
  const typed = {
    '/doneOn': done.doneOn,
    '/text': 'Pani Fikcyjna sprawdziła poręcze przy łóżkach.',
    '/atOnce:yes': 'yes',
  }
  const refused = await director.send(path, typed)
  expect(refused.status).toBe(422)
  expect(refused.text).toContain(typed['/text'])
  const sent = await director.send(path, { ...typed, '/text': done.text })
  expect([sent.status, sent.location]).toEqual([303, `/entries/${entry}?done=carry-out`])
  const reviewer = await visitorOf(there, 'reviewer', now)
  expect((await reviewer.open(`/cases/${file}`)).text).toContain(done.text)
  const closing = await reviewer.send(`/cases/${file}/close`)
  expect([closing.status, closing.text.includes('Sprawa ma jeszcze nierozliczone zalecenia')]).toEqual([409, true])
  const accepted = await reviewer.send(`/cases/${file}/accept?recommendation=${one}`, { '/doneOn': done.doneOn })
  expect([accepted.status, accepted.location]).toEqual([303, `/cases/${file}?done=accept`])
  expect((await reviewer.send(`/cases/${file}/close`)).status).toBe(303)
})

it('ust. 7: a home that writes while the authority settles it is told so, keeps its text and reads how it was settled', async () => {
  const director = await visitorOf(there, 'director', now)
  const path = `/cases/${file}/carry-out?entry=${entry}&recommendation=${one}`
  const opened = await director.open(path)
  await act('reviewer', 'waive', { recommendation: one, reason: 'Oddział zamknięto w marcu.' })
  const refused = await director.send(
    path,
    { '/doneOn': done.doneOn, '/text': done.text, '/atOnce:yes': 'yes' },
    opened,
  )
  expect(refused.status).toBe(409)
  for (const told of ['Na tym etapie nie można tego zrobić', done.text, 'Oddział zamknięto w marcu.'])
    expect(refused.text).toContain(told)
})

it('ust. 4: what the home says of a recommendation tells neither who reported nor whom it happened to', async () => {
  await tell()
  const told = JSON.stringify([await theCase(), await rowsOf(there.client, 'SELECT * FROM door_recommendation_step')])
  for (const hidden of [entry, report.who.residents[0]?.pseudonym ?? '', there.people.reporter.person])
    expect(told).not.toContain(hidden)
  const [asked] = there.sql.filter(
    (text) => /door_recommendation/.test(text) && /home_/.test(text) && /case_file/.test(text),
  )
  expect(asked).toBeUndefined()
})

async function destroyCase(at: string) {
  const { authority } = there.organisations
  const { items } = await must(200, cast.head('GET', '/api/organisations'))
  const { version } = items.find(({ id }: { id: string }) => id === authority)
  const rule = { class: 'B5', number: 'SO.12.2025', issuedOn: '2025-12-15' }
  await must(200, cast.head('POST', `/api/organisations/${authority}/retention`, rule, ifMatch(version)))
  there.at(at)
  const { id } = await must(201, cast.head('POST', '/api/disposals', { entries: [file] }))
  const consent = { number: 'OP.421.7.2032', issuedOn: '2031-12-20' }
  await must(200, cast.reviewer('POST', `/api/disposals/${id}/confirm`, { agreed: true, consent }, ifMatch(1)))
}

it('art. 5 ust. 1 lit. e: nobody is asked to carry out what was destroyed with its case before it was settled', async () => {
  await act('reviewer', 'quarantine', { version: 1 })
  expect([(await theCase()).state, (await theEntry()).allowed]).toEqual(['moot', expect.arrayContaining(['carry-out'])])
  await destroyCase(over)
  expect((await theEntry()).allowed).not.toContain('carry-out')
  const director = await visitorOf(there, 'director', over)
  expect((await director.open(`/entries/${entry}`)).text).not.toContain('Zalecenie organu do wykonania')
})

it('art. 5 ust. 1 lit. e: its words are destroyed with the case; that it was issued, when and how it ended stays', async () => {
  await tell()
  await act('reviewer', 'accept', { recommendation: one })
  await act('reviewer', 'close')
  await destroyCase(over)
  const left = {
    state: 'accepted',
    result: 'carried-out',
    issuedOn: '2026-03-09',
    dueOn: '2026-04-09',
    doneOn: '2026-03-09',
  }
  for (const { recommendations } of [await theCase(), await theEntry()]) {
    expect(recommendations).toEqual([expect.objectContaining(left)])
    expect(recommendations[0].said.map(({ text }: { text: unknown }) => text)).toEqual([null, null, null])
  }
  const kept = await rowsOf(there.client, 'SELECT id FROM door_sealed WHERE subject = ?', [file])
  expect(kept).toEqual([])
})
