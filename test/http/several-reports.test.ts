// Two carers report one event: the reports become one entry, nothing of either is lost, and each of the two is answered.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { castOf, file, followUp, ifMatch, must, registering, report, type Cast } from '../support/crew.ts'
import { eventsOf } from '../support/rows.ts'
import { world, type World } from '../support/world.ts'

let there: World
let cast: Cast
beforeEach(async () => {
  there = await world()
  cast = castOf(there)
})
afterEach(() => there.end())

const reason = 'To były dwa różne upadki tego samego dnia.'
const merge = (id: string, into: string, version = 1) =>
  cast.officer('POST', `/api/entries/${id}/merge`, { into }, ifMatch(version))
const versionOf = async (id: string) => (await must(200, cast.director('GET', `/api/entries/${id}`))).version
const act = async (who: 'officer' | 'director', id: string, action: string, body: object = {}) =>
  cast[who]('POST', `/api/entries/${id}/${action}`, body, ifMatch(await versionOf(id)))

/** The first report was registered, the second, by a colleague, joined to it. */
async function both() {
  const first = await file(cast)
  const second = await file({ ...cast, reporter: cast.colleague }, { what: { ...report.what, alleges: ['staff'] } })
  const { number } = await must(200, act('officer', first.id, 'register', registering))
  await must(200, merge(second.id, number))
  return { first: first.id, second: second.id, reference: second.reference, number }
}

describe('two reports of one event', () => {
  it('become one entry: the joined one keeps reference and texts, and is shown to its reporter as joined', async () => {
    const { first, second, reference, number } = await both()
    expect(await must(200, cast.officer('GET', `/api/entries/${first}`))).toMatchObject({
      joinedReports: [{ id: second, reference, answered: false }],
      alleges: ['staff'],
    })
    expect(await must(200, cast.officer('GET', `/api/entries/${second}`))).toMatchObject({
      state: 'merged',
      reference,
      texts: { description: report.what.description },
      joinedTo: { id: first, name: number },
    })
    const own = await must(200, cast.colleague('GET', `/api/reports/${second}`))
    expect(own).toMatchObject({ state: 'merged', joinedState: 'registered', reference, number })
    expect(JSON.stringify(own)).not.toContain(first)
    expect((await cast.colleague('GET', `/api/reports/${first}`)).status).toBe(404)
    expect(await must(200, cast.reporter('GET', `/api/reports/${first}`))).toMatchObject({ joinedState: null })
  })

  it('change both subjects in one batch, each with its event', async () => {
    const { first, second } = await both()
    const written = (await eventsOf(there.client)).filter(({ action }) => ['merge', 'join'].includes(action))
    expect(written.map(({ subject, action, actor }) => [subject, action, actor])).toEqual([
      [second, 'merge', there.people.officer.person],
      [first, 'join', there.people.officer.person],
    ])
  })

  it('feedback given in the program reaches both reporters', async () => {
    const { first, second } = await both()
    await must(200, act('officer', first, 'feedback', { how: 'in-system', text: 'Dziękujemy. Kupujemy maty.' }))
    const feedback = { how: 'in-system', text: 'Dziękujemy. Kupujemy maty.' }
    expect(await must(200, cast.reporter('GET', `/api/reports/${first}`))).toMatchObject({ feedback })
    const unread = async () => (await must(200, cast.colleague('GET', '/api/reports'))).items[0].unread
    expect(await unread()).toBe(true)
    expect(await must(200, cast.colleague('GET', `/api/reports/${second}`))).toMatchObject({ feedback })
    expect(await unread()).toBe(false)
  })

  it('are closed only when each was answered: what was said to one person was not said to the other', async () => {
    const { first, second } = await both()
    await must(
      200,
      act('officer', first, 'follow-up', {
        ...followUp,
        bodies: [{ body: 'police', answer: 'no', detail: 'Nie było podstaw.' }],
      }),
    )
    await must(200, act('officer', first, 'feedback', { how: 'orally' }))
    await must(200, act('director', first, 'approve'))
    const closing = { noCaseReason: 'Organ nie prowadzi jeszcze sprawy.' }
    const refused = await act('director', first, 'close', closing)
    expect(refused.body).toMatchObject({ code: 'closing-incomplete', errors: [{ pointer: '/joined' }] })
    await must(200, act('officer', second, 'feedback', { how: 'impossible' }))
    await must(200, act('director', first, 'close', closing))
  })

  it('are taken apart by the director alone, with a reason; the report then waits as before', async () => {
    const { first, second } = await both()
    expect((await act('officer', second, 'separate', { reason })).body.code).toBe('not-permitted')
    await must(200, act('director', second, 'separate', { reason }))
    expect(await must(200, cast.officer('GET', `/api/entries/${second}`))).toMatchObject({
      state: 'reported',
      joinedTo: null,
      texts: { reason },
    })
    expect(await must(200, cast.officer('GET', `/api/entries/${first}`))).toMatchObject({ joinedReports: [] })
    await must(200, act('officer', second, 'register', registering))
  })

  it('cannot be made to vanish: what others were joined to is neither declined nor joined on', async () => {
    const [first, second, third] = [await file(cast), await file(cast), await file(cast)]
    await must(200, merge(second.id, first.reference))
    expect((await act('director', first.id, 'decline', { reason })).body.code).toBe('reports-joined')
    expect((await merge(first.id, third.reference, 2)).body.code).toBe('reports-joined')
  })

  it.each([
    ['itself', async ({ reference }: any) => reference, 'not-valid-here'],
    ['a number nobody has', async () => '17/2026', 'unknown-code'],
    ['what is no number', async () => 'upadek pani X', 'unknown-code'],
    ['a report of another home', async () => (await file(cast.other)).reference, 'unknown-code'],
    [
      'a report that was declined',
      async () => {
        const { id, reference } = await file(cast)
        await must(200, act('director', id, 'decline', { reason }))
        return reference
      },
      'not-valid-here',
    ],
  ])('are not joined to %s', async (_, named, code) => {
    const filed = await file(cast)
    const refused = await merge(filed.id, await named(filed))
    expect([refused.status, refused.body.errors[0]]).toEqual([
      422,
      { pointer: '/into', code, detail: expect.any(String) },
    ])
  })
})

describe('a question to the reporter', () => {
  it('goes through the alias, is answered by the reporter alone, and overwrites nothing', async () => {
    const { id } = await file(cast)
    await must(200, act('officer', id, 'register', registering))
    const add = (name: 'reporter' | 'colleague', version: number) =>
      cast[name]('POST', `/api/entries/${id}/supplement`, { text: 'Tak, była mokra po myciu.' }, ifMatch(version))
    expect((await add('reporter', 2)).body.code).toBe('wrong-state')
    await must(200, act('officer', id, 'ask', { question: 'Czy posadzka była mokra?' }))
    expect((await must(200, cast.reporter('GET', '/api/reports'))).items[0]).toMatchObject({
      asked: true,
      unread: true,
    })
    expect(await must(200, cast.reporter('GET', `/api/reports/${id}`))).toMatchObject({
      asking: true,
      allowed: ['supplement'],
      exchange: [{ what: 'ask', text: 'Czy posadzka była mokra?' }],
    })
    expect((await add('colleague', 3)).status).toBe(404)
    await must(200, add('reporter', 3))
    const entry = await must(200, cast.officer('GET', `/api/entries/${id}`))
    expect(entry).toMatchObject({
      asking: false,
      texts: { description: report.what.description },
      exchange: [{ what: 'ask' }, { what: 'supplement', text: 'Tak, była mokra po myciu.' }],
    })
    expect((await must(200, cast.reporter('GET', '/api/reports'))).items[0]).toMatchObject({ asked: false })
  })

  it('is answered by an officer who reported as by anybody: role and authorisation stay unsaid', async () => {
    const { id } = await file({ ...cast, reporter: cast.officer })
    await must(200, cast.officer('POST', `/api/entries/${id}/supplement`, { text: 'Dodaję: była mokra.' }, ifMatch(1)))
    const [filed, added] = (await eventsOf(there.client)).filter(({ subject, version }) => subject === id && version)
    expect(added).toMatchObject({ action: 'supplement', role: 'reporter', authorisation: null, actor: filed?.actor })
  })
})
