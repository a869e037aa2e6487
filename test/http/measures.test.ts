// Preventive measures over the pages and the API: planned with rows that need no script, due on their day, reviewed measure by measure,
// counted by kind and effect for the home alone; the authority gets the kinds.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { approve, castOf, deliver, followUp, ifMatch, must, newestCase, register, type Cast } from '../support/crew.ts'
import { visitorOf } from '../support/visitor.ts'
import { world, type World } from '../support/world.ts'

const march = '2026-03-09T10:00:00.000Z'
const april = '2026-04-02T10:00:00.000Z'

let there: World
let cast: Cast
beforeEach(async () => {
  there = await world(march)
  cast = castOf(there)
})
afterEach(() => there.end())

const fields = {
  '/causes:list': followUp.causes,
  '/causesText': followUp.causesText,
  '/limiting': followUp.limiting,
  '/preventive': followUp.preventive,
}
const entryOf = (id: string) => must(200, cast.director('GET', `/api/entries/${id}`))

describe('the rows of measures in the follow-up', () => {
  it('count as far as they are filled, keep what was typed, and say what is missing in its place', async () => {
    const id = await register(cast)
    const officer = await visitorOf(there, 'officer', march)
    const path = `/entries/${id}/follow-up`
    const none = await officer.send(path, fields)
    expect([none.status, none.text]).toEqual([422, expect.stringContaining('Zapisz choć jeden środek')])
    expect(none.html).toContain('href="#measures-0-kind"')
    const half = await officer.send(path, { ...fields, '/measures/2/kind': 'training', '/measures/2/by': 'nurse' })
    expect([half.status, half.text]).toEqual([422, expect.stringContaining('Podaj termin.')])
    expect(half.html).toContain('href="#measures-2-dueOn"')
    expect(half.html).toMatch(/<option value="training" selected=""/)
    const rows = {
      '/measures/0/kind': 'surroundings',
      '/measures/0/by': 'administration',
      '/measures/0/dueOn': '2026-03-31',
      '/measures/2/kind': 'training',
      '/measures/2/by': 'nurse',
      '/measures/2/dueOn': '2026-04-15',
    }
    expect((await officer.send(path, { ...fields, ...rows })).status).toBe(303)
    const planned = { no: 2, kind: 'training', by: 'nurse', dueOn: '2026-04-15' }
    expect((await entryOf(id)).measures).toMatchObject([{ no: 1, kind: 'surroundings' }, planned])
    const again = await officer.open(path)
    expect(again.html).toMatch(/name="\/measures\/1\/no:with" value="2"/)
    expect(again.html.match(/<select[^>]*kind"/g)).toHaveLength(5)
    const kept = { '/measures/1/no:with': '2', '/measures/1/kind': 'training', '/measures/1/by': 'nurse' }
    const sent = await officer.send(path, {
      ...fields,
      '/measures/0/no:with': '1',
      ...kept,
      '/measures/1/dueOn': '2026-04-20',
    })
    expect(sent.status).toBe(303)
    expect((await entryOf(id)).measures).toEqual([{ ...planned, dueOn: '2026-04-20' }])
  })

  it('may all stay empty when it is said that there are none', async () => {
    const id = await register(cast)
    const officer = await visitorOf(there, 'officer', march)
    expect((await officer.send(`/entries/${id}/follow-up`, { ...fields, '/noMeasures:yes': 'yes' })).status).toBe(303)
    expect((await entryOf(id)).measures).toEqual([])
    expect((await officer.open(`/entries/${id}`)).text).toContain('bez środków (powód w opisie)')
  })
})

describe('a measure whose day has passed', () => {
  it('waits on the start page and in the list, until somebody says what became of it', async () => {
    const id = await approve(cast)
    const officer = await visitorOf(there, 'officer', april)
    const before = await (await visitorOf(there, 'officer', march)).open('/start')
    expect(before.text).not.toContain('Środki zapobiegawcze po terminie')
    there.at(april)
    const start = await officer.open('/start')
    expect(start.text).toContain('Środki zapobiegawcze po terminie: 1')
    const list = await must(200, cast.officer('GET', '/api/entries?measures=overdue'))
    expect(list.items.map((one: { id: string }) => one.id)).toEqual([id])
    const entry = await officer.open(`/entries/${id}`)
    expect(entry.html).toContain(`href="/entries/${id}/review-measures"`)
    expect(entry.text).toContain('po terminie')

    const path = `/entries/${id}/review-measures`
    const empty = await officer.send(path, {})
    expect([empty.status, empty.text]).toEqual([422, expect.stringContaining('Odnotuj choć jeden środek.')])
    const dayless = await officer.send(path, { '/measures/0/no:with': '1', '/measures/0/outcome': 'helped' })
    expect([dayless.status, dayless.text]).toEqual([422, expect.stringContaining('Podaj dzień wykonania.')])
    const review = { '/measures/0/no:with': '1', '/measures/0/outcome': 'partly', '/measures/0/on': '2026-03-30' }
    const done = await officer.send(path, { ...review, '/measures/0/reason': 'Maty leżą tylko na parterze.' })
    expect(done.status).toBe(303)
    const after = await officer.open(`/entries/${id}`)
    expect(after.text).toMatch(/wykonano, pomogło częściowo 30\.03\.2026 – Maty leżą tylko na parterze\./)
    expect((await officer.open('/start')).text).not.toContain('Środki zapobiegawcze po terminie')
    expect((await must(200, cast.officer('GET', '/api/entries?measures=overdue'))).items).toEqual([])
  })

  it('of a cancelled entry waits no more', async () => {
    const id = await approve(cast)
    there.at(april)
    const { version } = await entryOf(id)
    const cancelling = { because: 'duplicate', reason: 'To samo zdarzenie wpisano już pod innym numerem.' }
    await must(200, cast.director('POST', `/api/entries/${id}/cancel`, cancelling, ifMatch(version)))
    expect((await must(200, cast.director('GET', '/api/entries?measures=overdue'))).items).toEqual([])
  })
})

describe('what the authority learns of measures', () => {
  it('is their kinds: neither who, nor when, nor what became of them', async () => {
    const id = await approve(cast)
    const { version } = await entryOf(id)
    const reviews = [{ no: 1, outcome: 'given-up', reason: 'Remont łazienki odwołano.' }]
    await must(200, cast.officer('POST', `/api/entries/${id}/review-measures`, { measures: reviews }, ifMatch(version)))
    await deliver(cast)
    const { id: file } = await newestCase(cast)
    const told = await must(200, cast.reviewer('GET', `/api/cases/${file}`))
    expect(told.snapshots[0].followUp.measures).toEqual(['surroundings'])
    expect(JSON.stringify(told)).not.toMatch(/given-up|dueOn":"2026-03-31|Remont łazienki|"administration"/)
    const page = await (await visitorOf(there, 'reviewer', march)).open(`/cases/${file}`)
    expect(page.text).toContain('otoczenie (podłoga, oświetlenie, oznakowanie)')
    const kinds = await must(200, cast.reviewer('GET', '/api/cases?preventive=surroundings'))
    const others = await must(200, cast.reviewer('GET', '/api/cases?preventive=training'))
    expect([kinds.total, others.total]).toEqual([1, 0])
  })
})

describe('the table of what worked (T19)', () => {
  const t19 = (name: 'director' | 'head') => cast[name]('GET', '/api/statistics/T19?from=2026-03&to=2026-03')

  it('counts measures by kind and by what became of them, for the home alone, and leads to their entries', async () => {
    const plans = [
      { kind: 'training', by: 'nurse', dueOn: '2026-03-20' },
      { kind: 'training', by: 'carer', dueOn: '2026-03-20' },
      { kind: 'equipment', by: 'administration', dueOn: '2026-03-20' },
    ]
    const id = await register(cast)
    await must(200, cast.officer('POST', `/api/entries/${id}/follow-up`, { ...followUp, measures: plans }, ifMatch(2)))
    const reviews = [
      { no: 1, outcome: 'helped', on: '2026-03-09' },
      { no: 3, outcome: 'no-help', on: '2026-03-09' },
    ]
    await must(200, cast.officer('POST', `/api/entries/${id}/review-measures`, { measures: reviews }, ifMatch(3)))
    const figures = await must(200, t19('director'))
    const cell = (kind: string, became: string) =>
      figures.cells.find(({ preventive, effect }: any) => preventive === kind && effect === became)?.value
    expect([cell('training', 'helped'), cell('training', 'planned'), cell('equipment', 'no-help')]).toEqual([1, 1, 1])
    expect([cell('training', 'total'), cell('total', 'total'), cell('training', 'no-help')]).toEqual([2, 3, 0])
    expect((await t19('head')).status).toBe(422)
    const list = async (query: string) => (await must(200, cast.director('GET', `/api/entries?${query}`))).total
    // Both codes are of one measure: the equipment helped nobody.
    expect([
      await list('preventive=training&effect=helped'),
      await list('preventive=equipment&effect=helped'),
      await list('effect=no-help'),
      await list('preventive=none'),
    ]).toEqual([1, 0, 1, 0])
    there.at(april)
    const { text, html } = await (await visitorOf(there, 'director', april)).open('/learning')
    expect(text).toContain('Co zadziałało')
    expect(html).toContain('preventive=training&amp;effect=helped')
  })
})
