// Finding one's way: worklists narrowed and counted, an entry found by its number, the ledger searched, a history with names.
// Every one of these is a look; what a search shows is in its event.
import { beforeAll, describe, expect, it } from 'vitest'
import { findEntry } from '../../src/register/home/views.ts'
import { refusal } from '../support/accounts-world.ts'
import { credentialOf } from '../support/counting.ts'
import { castOf, deliver, file, ifMatch, must, register, report, type Cast, type Filed } from '../support/crew.ts'
import type { PersonName } from '../support/population.ts'
import { addedBy } from '../support/rows.ts'
import { visitorOf } from '../support/visitor.ts'
import { world, type World } from '../support/world.ts'

const now = '2026-03-09T10:00:00.000Z'
let there: World
let cast: Cast
/** Registered: 1/2026 on 1 March, 2/2026 on 5 March, N-1/2026 on 5 March; `reported` happened on 7 March. */
let [march1, march5, other]: string[] = []
let reported: Filed

beforeAll(async () => {
  there = await world(now)
  cast = castOf(there)
  const on = (day: string) => ({ ...report, when: { on: day } })
  march1 = await register(cast, { report: on('2026-03-01') })
  march5 = await register(cast, { report: on('2026-03-05'), registering: { category: 'S01' } })
  other = await register(cast, { report: on('2026-03-05'), registering: { category: 'N11', threat: false } })
  reported = await file(cast)
  await deliver(cast)
  return () => there.end()
})

const idsOf = ({ items }: { items: { id: string }[] }) => items.map(({ id }) => id).toSorted()
const faultsOf = async (name: PersonName, path: string) => {
  const { status, body } = await cast[name]('GET', path)
  return [status, ...(body.errors ?? []).map(({ pointer, code }: any) => `${pointer} ${code}`)]
}

describe('the worklist of a home', () => {
  const entries = (query: string, name: PersonName = 'director') =>
    must(200, cast[name]('GET', `/api/entries?${query}`))

  it.each([
    ['', () => [march1, march5, other, reported.id]],
    ['number=1/2026', () => [march1]],
    ['number=n-1/2026', () => [other]],
    ['number=2/2025', () => []],
    ['from=2026-03-05', () => [march5, other, reported.id]],
    ['from=2026-03-02&to=2026-03-05&book=U', () => [march5]],
    ['to=2026-03-05&state=registered', () => [march1, march5, other]],
  ])('is narrowed by number and date of event, and says how many there are: %s', async (query, expected) => {
    const { result, events } = await addedBy(there.client, () => entries(query, 'officer'))
    expect(idsOf(result)).toEqual(expected().toSorted())
    expect(result.total).toBe(expected().length)
    expect(events).toMatchObject([{ action: 'look-entries', subject: there.organisations.home }])
    expect(JSON.parse(events[0]?.detail ?? '').ids.toSorted()).toEqual(idsOf(result))
  })

  it('finds a report by the reference its reporter was given', async () => {
    expect(await entries(`number=${reported.reference.toLowerCase()}`)).toMatchObject({
      items: [{ id: reported.id }],
      total: 1,
    })
  })

  it('counts what is on all pages, and the link to the next one keeps the search', async () => {
    const { body, headers } = await cast.director('GET', '/api/entries?from=2026-03-05&limit=1')
    expect([body.items.length, body.total]).toEqual([1, 3])
    const next = /<(.+)>/.exec(headers.get('link') ?? '')?.[1] ?? ''
    expect(next).toContain('from=2026-03-05')
    expect(await must(200, cast.director('GET', next))).toMatchObject({ items: [{}], total: 3 })
  })

  it('names the field that is wrong', async () => {
    expect(await faultsOf('director', '/api/entries?number=siedemnaście')).toEqual([422, '?number wrong-type'])
    expect(await faultsOf('director', '/api/entries?from=2026-02-30')).toEqual([422, '?from impossible-date'])
    expect(await faultsOf('director', '/api/entries?from=2026-03-02&to=2026-03-01')).toEqual([422, '?to before-start'])
  })
})

describe('the cases of an authority', () => {
  const cases = (query: string, name: PersonName = 'reviewer') => must(200, cast[name]('GET', `/api/cases?${query}`))
  const numbers = ({ items }: any) => items.map(({ number }: any) => number).toSorted()

  it.each([
    ['', ['1/2026', '2/2026', 'N-1/2026']],
    ['number=2/2026', ['2/2026']],
    ['number=N-1/2026', ['N-1/2026']],
    ['kind=S', ['2/2026']],
    ['kind=O', []],
    ['from=2026-03-05&to=2026-03-05', ['2/2026', 'N-1/2026']],
    ['to=2026-03-04', ['1/2026']],
    ['state=closed', []],
  ])('are narrowed and counted, and the look records them: %s', async (query, expected) => {
    there.sql.length = 0
    const { result, events } = await addedBy(there.client, () => cases(query))
    expect([numbers(result), result.total]).toEqual([expected, expected.length])
    expect(JSON.parse(events[0]?.detail ?? '').ids.toSorted()).toEqual(idsOf(result))
    expect(there.sql.filter((text) => /\bhome_/.test(text))).toEqual([])
  })

  it('are narrowed by home, a foreign one having none', async () => {
    const { home, otherHome } = there.organisations
    expect((await cases(`home=${home}&limit=1`)).total).toBe(3)
    expect((await cases(`home=${otherHome}`)).total).toBe(0)
  })

  it('have the name of their home and the term of the open question, in the list as in the case', async () => {
    const { id } = (await cases('number=1/2026')).items[0]
    const homeName = 'Dom pod Zmyślonym Dębem'
    expect(await must(200, cast.head('GET', `/api/cases/${id}`))).toMatchObject({ homeName, dueOn: null })
    await must(200, cast.reviewer('POST', `/api/cases/${id}/take`, {}, ifMatch(1)))
    const question = { question: 'Czy ryzyko upadku oceniano?', dueOn: '2026-04-01' }
    await must(200, cast.reviewer('POST', `/api/cases/${id}/ask`, question, ifMatch(2)))
    const { items } = await cases('')
    expect(items.map(({ number, homeName: name, dueOn }: any) => [number, name, dueOn]).toSorted()).toEqual([
      ['1/2026', homeName, '2026-04-01'],
      ['2/2026', homeName, null],
      ['N-1/2026', homeName, null],
    ])
    expect(await must(200, cast.head('GET', `/api/cases/${id}`))).toMatchObject({ homeName, dueOn: '2026-04-01' })
  })

  it('names the field that is wrong', async () => {
    expect(await faultsOf('reviewer', `/api/cases?number=${reported.reference}`)).toEqual([422, '?number wrong-type'])
    expect(await faultsOf('reviewer', '/api/cases?kind=X')).toEqual([422, '?kind unknown-code'])
    expect(await faultsOf('reviewer', '/api/cases?from=2026-03-02&to=2026-03-01')).toEqual([422, '?to before-start'])
  })
})

describe('an entry named by its number', () => {
  const find = (name: PersonName, text: string, home = there.organisations.home) =>
    findEntry(there.services.ports, home, text, { credential: credentialOf(there, name), now })

  it('is found by the dpo, the director and an authorised officer, and the look is recorded, found or not', async () => {
    for (const name of ['dpo', 'director', 'officer'] as const) {
      const { result, events } = await addedBy(there.client, () => find(name, '2/2026'))
      expect(result).toBe(march5)
      expect(events).toMatchObject([
        { action: 'look-entries', actor: there.people[name].person, detail: JSON.stringify({ ids: [march5] }) },
      ])
    }
    expect(await find('dpo', reported.reference)).toBe(reported.id)
    const { result, events } = await addedBy(there.client, () => find('dpo', '99/2026'))
    expect(result).toBeNull()
    expect(events).toMatchObject([{ action: 'look-entries', detail: '{"ids":[]}' }])
    expect(await find('dpo', 'Anna Nowak')).toBeNull()
  })

  it('is found in the own home only, and by nobody else', async () => {
    expect(await find('otherDpo', '1/2026', there.organisations.otherHome)).toBeNull()
    expect(await refusal(find('otherDpo', '1/2026'))).toBe('not-found')
    expect(await refusal(find('reporter', '1/2026'))).toBe('not-permitted')
    expect(await refusal(find('unauthorised', '1/2026'))).toBe('no-active-authorisation')
    expect(await refusal(find('head', '1/2026'))).toBe('not-found')
  })
})

describe('the history of an entry', () => {
  const lines = async (name: PersonName, id = march1) =>
    (await must(200, cast[name]('GET', `/api/entries/${id}/history`))).items as any[]

  it('names people to the director and the dpo, to an officer it does not', async () => {
    const [director, officer] = [there.people.director.name, there.people.officer.name]
    for (const name of ['director', 'dpo'] as const) {
      const registered = (await lines(name)).find(({ action }) => action === 'register')
      expect(registered).toMatchObject({ actorKind: 'person', actorName: officer, role: 'officer' })
    }
    const seen = await lines('officer')
    expect(seen.find(({ action }) => action === 'register')).toMatchObject({ actorKind: 'person', actorName: null })
    expect(seen.some(({ actorKind }) => actorKind === 'other')).toBe(false)
    expect(JSON.stringify(seen)).not.toContain(officer)
    expect(JSON.stringify(seen)).not.toContain(director)
  })

  it('comes page by page, the newest first, each line once and in its order; a page full or not says nothing of the reporter', async () => {
    const id = await register(cast)
    const watched = await register(cast)
    for (let looks = 0; looks < 7; looks++) await must(200, cast.director('GET', `/api/entries/${id}`))
    for (let looks = 0; looks < 7; looks++) {
      await must(200, cast.director('GET', `/api/entries/${watched}`))
      await must(200, cast.reporter('GET', `/api/reports/${watched}`))
    }
    const whole = await must(200, cast.director('GET', `/api/entries/${id}/history`))
    expect(whole.next).toBe(null)
    const pages: any[][] = []
    let path = `/api/entries/${id}/history?limit=4`
    while (path) {
      const { body, headers } = await cast.director('GET', path)
      pages.push(body.items)
      path = /<([^>]+)>/.exec(headers.get('link') ?? '')?.[1] ?? ''
    }
    // Its own looks come on top of what the whole one showed.
    const seqs = pages.toReversed().flatMap((items) => items.map(({ seq }) => seq))
    expect(pages.slice(0, -1).map((items) => items.length)).toEqual(pages.slice(0, -1).map(() => 4))
    expect(seqs.slice(0, whole.items.length)).toEqual(whole.items.map(({ seq }: any) => seq))
    expect(new Set(seqs).size).toBe(seqs.length)
    const lengths = async (entry: string) =>
      (await must(200, cast.director('GET', `/api/entries/${entry}/history?limit=5`))).items.length
    expect([await lengths(watched), await lengths(id)]).toEqual([5, 5])
    const director = await visitorOf(there, 'director', now)
    const page = await director.open(
      `/entries/${id}/history?before=${encodeURIComponent(`${whole.items[3].at}|${whole.items[3].seq}`)}`,
    )
    expect([page.status, page.text.includes('Od najnowszych')]).toEqual([200, true])
    expect((await director.open(`/entries/${id}/history`)).text).not.toContain('Od najnowszych')
  })

  it('never names the reporter, whatever role the reporter has and whoever looks', async () => {
    const own = await register({ ...cast, reporter: cast.director })
    await must(200, cast.director('GET', `/api/reports/${own}`))
    expect((await cast.reporter('GET', `/api/reports/${march1}`)).status).toBe(200)
    for (const name of ['director', 'dpo', 'officer'] as const) {
      const aliased = [...(await lines(name, own)), ...(await lines(name))].filter(({ role }) => role === 'reporter')
      // When the reporter looked again is told to the dpo alone.
      const once = name === 'dpo' ? ['file', 'look-own-report'] : ['file']
      expect(aliased.map(({ action }) => action)).toEqual([...once, ...once])
      for (const line of aliased) expect(line).toMatchObject({ actorKind: 'reporter-alias', actorName: null })
      expect(JSON.stringify(await lines(name))).not.toContain(there.people.reporter.name)
    }
  })
})

describe('the ledger', () => {
  const ledger = async (query: string, name: PersonName = 'dpo') =>
    (await must(200, cast[name]('GET', `/api/ledger?${query}`))).items as any[]

  it('is searched by who acted', async () => {
    const { person, name } = there.people.officer
    const found = await ledger(`actor=${person}`)
    expect(found.map(({ action }) => action)).toContain('register')
    expect(new Set(found.map(({ actor, actorName }) => `${actor} ${actorName}`))).toEqual(
      new Set([`${person} ${name}`]),
    )
    // Who filed acted under an alias: a carer's own id finds no report.
    expect((await ledger(`actor=${there.people.reporter.person}`)).map(({ action }) => action)).not.toContain('file')
  })

  it('is searched by what it was about, the lists that showed it included', async () => {
    const found = await ledger(`subject=${march5}`)
    const actions = new Set(found.map(({ action }) => action))
    for (const action of ['file', 'register', 'describe', 'look-entries']) expect(actions).toContain(action)
    for (const { subject, detail } of found) {
      expect(subject === march5 || detail.ids.includes(march5)).toBe(true)
    }
    const shown = (await ledger('')).filter(({ detail }) => detail.ids?.includes(march5))
    expect(found.filter(({ action }) => action === 'look-entries')).toHaveLength(
      shown.filter(({ action }) => action === 'look-entries').length,
    )
    const [granted] = await ledger(`subject=${there.authorisation}`)
    expect(granted).toMatchObject({ action: 'grant-authorisation' })
    expect(await ledger('subject=nie-ma')).toEqual([])
  })

  it('is searched by the day in Warsaw, pages go on within the search', async () => {
    there.at('2026-03-10T22:59:59.999Z')
    await file(cast)
    there.at('2026-03-10T23:00:00.000Z')
    const { id } = await file(cast)
    there.at(now)
    expect((await ledger('on=2026-03-10')).map(({ at }) => at)).toEqual(['2026-03-10T22:59:59.999Z'])
    expect((await ledger('on=2026-03-11')).map(({ subject }) => subject)).toEqual([id])
    expect(await ledger('on=2025-12-31')).toEqual([])
    const { body, headers } = await cast.dpo('GET', `/api/ledger?actor=${there.people.officer.person}&limit=1`)
    const next = /<(.+)>/.exec(headers.get('link') ?? '')?.[1] ?? ''
    expect((await must(200, cast.dpo('GET', next))).items[0].seq).toBeGreaterThan(body.items[0].seq)
    expect(next).toContain(`actor=${there.people.officer.person}`)
  })

  it('tells what was searched for in its own event', async () => {
    const { events } = await addedBy(there.client, () => ledger(`subject=${march1}&on=2026-03-09`))
    expect(events.map(({ action, detail }) => [action, JSON.parse(detail)])).toEqual([
      ['look-ledger', { year: 2026, after: 0, limit: 200, subject: march1, on: '2026-03-09' }],
    ])
  })

  it('names the field that is wrong', async () => {
    expect(await faultsOf('dpo', '/api/ledger?on=2026-02-30')).toEqual([422, '?on impossible-date'])
    expect(await faultsOf('dpo', '/api/ledger?on=9999-12-31')).toEqual([422, '?on impossible-date'])
    expect(await faultsOf('dpo', '/api/ledger?subject=Anna%20Nowak')).toEqual([422, '?subject wrong-type'])
    expect(await faultsOf('dpo', '/api/ledger?actor=')).toEqual([422, '?actor wrong-type'])
  })

  it('is searched by nobody but its dpo', async () => {
    for (const name of ['director', 'officer', 'admin', 'reviewer'] as const)
      expect((await cast[name]('GET', `/api/ledger?subject=${march1}`)).status).toBe(403)
    const { home } = there.organisations
    expect((await cast.otherDpo('GET', `/api/ledger?organisation=${home}&subject=${march1}`)).status).toBe(404)
  })
})
