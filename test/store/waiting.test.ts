// What waits in a home: its start page, one look whose event holds the entries shown.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { changeAuthorisation, grantAuthorisation } from '../../src/register/common/authorisations.ts'
import { whatWaitsInHome } from '../../src/register/home/waiting.ts'
import { refusal } from '../support/accounts-world.ts'
import { counting, credentialOf } from '../support/counting.ts'
import { approve, castOf, deliver, file, followUp, ifMatch, must, register, type Cast } from '../support/crew.ts'
import type { PersonName } from '../support/population.ts'
import { addedBy } from '../support/rows.ts'
import { world, type World } from '../support/world.ts'

const start = '2026-03-09T10:00:00.000Z'
let there: World
let cast: Cast
let now: string
beforeEach(async () => {
  there = await world(start)
  cast = castOf(there)
  now = start
})
afterEach(() => there.end())

/** An hour later; lists begin with what waits longest. */
const anHourLater = () => {
  now = new Date(Date.parse(now) + 3_600_000).toISOString()
  there.at(now)
}
const ids = (lines: readonly { id: string }[]) => lines.map(({ id }) => id)

describe('in a home', () => {
  const waits = (name: PersonName = 'director', home = there.organisations.home) =>
    whatWaitsInHome(there.services.ports, home, { credential: credentialOf(there, name), now })
  const supervised = async (entry: string, outcome = 'adequate') => {
    const { number } = await must(200, cast.director('GET', `/api/entries/${entry}`))
    const { items } = await must(200, cast.reviewer('GET', '/api/cases?limit=200'))
    const { id, version } = items.find((one: any) => one.number === number)
    await must(200, cast.reviewer('POST', `/api/cases/${id}/take`, {}, ifMatch(version)))
    const opinion = { outcome, reasons: 'Działania następcze są w całości zasadne.' }
    await must(200, cast.head('POST', `/api/cases/${id}/assess`, opinion, ifMatch(version + 1)))
    return { id, version: version + 2 }
  }

  it('nothing waits where nothing was reported, and the look is recorded all the same', async () => {
    const { result, events } = await addedBy(there.client, () => waits())
    expect(result).toEqual({
      home: there.organisations.home,
      counts: {
        reported: 0,
        registered: 0,
        toApprove: 0,
        approved: 0,
        closed: 0,
        declined: 0,
        cancelled: 0,
        merged: 0,
        overdue: 0,
      },
      reported: [],
      registered: [],
      toApprove: [],
      approved: [],
      overdue: [],
      questions: [],
      recommendations: [],
      transfer: { open: null, undelivered: 0, lastSentAt: null },
      authorisationsEnding: [],
    })
    expect(events).toMatchObject([{ action: 'look-entries', subject: there.organisations.home, detail: '{"ids":[]}' }])
  })

  it('entries wait by state, the oldest first, at most ten of each; what is counted is counted whole', async () => {
    const reported = []
    for (let count = 0; count < 12; count++) {
      reported.push((await file(cast)).id)
      anHourLater()
    }
    const registered = await register(cast)
    anHourLater()
    const later = await register(cast)
    const found = await waits('officer')
    expect(found.counts).toMatchObject({ reported: 12, registered: 2 })
    expect(ids(found.reported)).toEqual(reported.slice(0, 10))
    expect(ids(found.registered)).toEqual([registered, later])
    expect(found.registered[0]).toMatchObject({ number: '1/2026', state: 'registered', eventOn: '2026-03-07' })
    expect(found.transfer).toEqual({ open: null, undelivered: 2, lastSentAt: null })
  })

  it('an entry whose follow-up is recorded waits for approval, until it is returned, approved or opened again', async () => {
    const id = await register(cast)
    const path = `/api/entries/${id}`
    const reason = 'Brakuje terminu zakupu mat.'
    const where = async () => {
      const { registered, toApprove, counts } = await waits('director')
      expect([counts.registered, counts.toApprove]).toEqual([registered.length, toApprove.length])
      return [ids(registered).includes(id), ids(toApprove).includes(id)]
    }
    expect(await where()).toEqual([true, false])
    await must(200, cast.officer('POST', `${path}/follow-up`, followUp, ifMatch(2)))
    expect(await where()).toEqual([false, true])
    await must(200, cast.officer('POST', `${path}/feedback`, { how: 'orally' }, ifMatch(3)))
    expect(await where()).toEqual([false, true])
    await must(200, cast.director('POST', `${path}/approve`, {}, ifMatch(4)))
    expect(await where()).toEqual([false, false])
    await must(200, cast.director('POST', `${path}/return`, { reason }, ifMatch(5)))
    expect(await where()).toEqual([true, false])
  })

  it('the event of the look holds the entries shown and no other, and it took one round trip', async () => {
    const counted = counting(there.services.ports)
    for (let count = 0; count < 11; count++) await file(cast)
    const registered = await register(cast)
    const approved = await approve(cast)
    const looking = { credential: credentialOf(there, 'officer'), now }
    const { result, events } = await addedBy(there.client, () =>
      whatWaitsInHome(counted.ports, there.organisations.home, looking),
    )
    expect(counted.trips()).toBe(1)
    expect(events).toMatchObject([{ action: 'look-entries', actor: there.people.officer.person, role: 'officer' }])
    const { ids: recorded } = JSON.parse(events[0]?.detail ?? '')
    expect(recorded.toSorted()).toEqual([...ids(result.reported), registered].toSorted())
    // Approved, but the authority has not seen it yet: nothing to be done, so not shown.
    expect(recorded).not.toContain(approved)
  })

  it('an approved entry waits for closing once the authority has closed its case, and no longer once it is reopened', async () => {
    const entry = await approve(cast)
    expect((await waits()).approved).toEqual([])
    await deliver(cast)
    expect(await waits()).toMatchObject({ approved: [], transfer: { undelivered: 0, lastSentAt: start } })
    const { id, version } = await supervised(entry)
    expect(ids((await waits()).approved)).toEqual([entry])
    await must(
      200,
      cast.head('POST', `/api/cases/${id}/reopen`, { reason: 'Dom przekazał nowe fakty.' }, ifMatch(version)),
    )
    expect((await waits()).approved).toEqual([])
  })

  it('a question waits until its answer stands, the soonest due first', async () => {
    const entries = [await approve(cast), await approve(cast)]
    await deliver(cast)
    const { items } = await must(200, cast.reviewer('GET', '/api/cases'))
    const cases = items.toSorted((a: any, b: any) => (a.number < b.number ? -1 : 1))
    const ask = async ({ id }: { id: string }, version: number, dueOn: string) => {
      const question = { question: 'Czy ryzyko upadku oceniano?', dueOn }
      await must(200, cast.reviewer('POST', `/api/cases/${id}/ask`, question, ifMatch(version)))
    }
    const answer = async (entry: string, { id }: { id: string }) => {
      const { digest, version } = await must(200, cast.director('GET', `/api/entries/${entry}/outgoing`))
      const given = { text: 'Tak, w styczniu, plan był realizowany.', digest }
      return (await must(200, cast.director('POST', `/api/cases/${id}/answer`, given, ifMatch(version)))).id
    }
    for (const { id } of cases) await must(200, cast.reviewer('POST', `/api/cases/${id}/take`, {}, ifMatch(1)))
    await ask(cases[0], 2, '2026-04-20')
    await ask(cases[1], 2, '2026-04-10')
    const first = {
      entry: entries[0],
      number: '1/2026',
      category: 'W99',
      case: cases[0].id,
      dueOn: '2026-04-20',
      askedAt: start,
    }
    const second = {
      entry: entries[1],
      number: '2/2026',
      category: 'W99',
      case: cases[1].id,
      dueOn: '2026-04-10',
      askedAt: start,
    }
    const { result, events } = await addedBy(there.client, () => waits())
    expect(result.questions).toEqual([second, first])
    expect(JSON.parse(events[0]?.detail ?? '').ids.toSorted()).toEqual(entries.toSorted())

    anHourLater()
    // Asked anew before the first was answered: the newest counts.
    await ask(cases[0], 3, '2026-03-31')
    expect((await waits()).questions).toEqual([{ ...first, dueOn: '2026-03-31', askedAt: now }, second])
    const answering = await answer(entries[1] ?? '', cases[1])
    expect((await waits()).questions.map(({ case: of }) => of)).toEqual([cases[0].id])
    await must(200, cast.head('POST', `/api/transfers/${answering}/return`, { reason: 'unreadable' }, ifMatch(1)))
    expect((await waits()).questions.map(({ case: of }) => of)).toEqual([cases[0].id, cases[1].id])
    anHourLater()
    await answer(entries[1] ?? '', cases[1])
    expect((await waits()).questions.map(({ case: of }) => of)).toEqual([cases[0].id])
    anHourLater()
    const { version } = await must(200, cast.reviewer('GET', `/api/cases/${cases[1].id}`))
    await must(200, cast.reviewer('POST', `/api/cases/${cases[1].id}/take`, {}, ifMatch(version)))
    await ask(cases[1], version + 1, '2026-04-15')
    expect((await waits()).questions.map(({ dueOn }) => dueOn)).toEqual(['2026-03-31', '2026-04-15'])
  })

  it('an open transfer is named, and near misses are never owed to anybody', async () => {
    await register(cast, { registering: { category: 'N15', threat: false } })
    const { id } = await must(201, cast.director('POST', '/api/transfers', {}))
    expect((await waits()).transfer).toEqual({ open: id, undelivered: 0, lastSentAt: null })
    await register(cast)
    expect((await waits()).transfer).toMatchObject({ open: id, undelivered: 1 })
  })

  it('the director, and nobody else, is told which authorisations end within thirty days', async () => {
    const { ports } = there.services
    const director = { credential: credentialOf(there, 'director'), now }
    const paper = {
      home: there.organisations.home,
      person: there.people.unauthorised.person,
      issuedOn: '2026-03-01',
      fromOn: '2026-03-01',
      scopes: ['receive'] as const,
    }
    const given = []
    for (const [number, untilOn] of [
      ['2/2026', '2026-04-08'],
      ['3/2026', '2026-04-09'],
      ['4/2026', '2026-03-09'],
      ['5/2026', '2026-03-08'],
    ] as const) {
      const { id } = await grantAuthorisation(ports, { ...paper, number, untilOn }, director)
      await changeAuthorisation(ports, id, { action: 'confirm' }, director)
      given.push({ id, number, untilOn })
    }
    expect((await waits()).authorisationsEnding).toEqual([given[2], given[0]])
    expect((await waits('officer')).authorisationsEnding).toEqual([])
  })

  it('nobody else looks: without an authorisation, of another role, of another home, of the authority', async () => {
    const tries: [PersonName, string][] = [
      ['unauthorised', 'no-active-authorisation'],
      ['reporter', 'not-permitted'],
      ['dpo', 'not-permitted'],
      ['admin', 'not-permitted'],
      ['otherDirector', 'not-found'],
      ['head', 'not-found'],
    ]
    const { events } = await addedBy(there.client, async () => {
      for (const [name, code] of tries) expect([name, await refusal(waits(name))]).toEqual([name, code])
      expect(await refusal(waits('director', 'nie-ma'))).toBe('not-found')
    })
    expect(events).toEqual([])
  })
})
