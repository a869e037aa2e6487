// What waits in an authority: its start page, one look whose event holds the cases and transfers shown.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { whatWaitsInAuthority } from '../../src/register/authority/waiting.ts'
import { refusal } from '../support/accounts-world.ts'
import { counting, credentialOf } from '../support/counting.ts'
import { approve, castOf, deliver, ifMatch, must, newestCase, register, type Cast } from '../support/crew.ts'
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

describe('in an authority', () => {
  const waits = (name: PersonName = 'reviewer', authority = there.organisations.authority) =>
    whatWaitsInAuthority(there.services.ports, authority, { credential: credentialOf(there, name), now })
  const command = (by: PersonName, id: string, version: number, action: string, body: object = {}) =>
    must(200, cast[by]('POST', `/api/cases/${id}/${action}`, body, ifMatch(version)))
  /** A case of an approved entry, an hour after the one before. */
  const arrives = async () => {
    await approve(cast)
    const transfer = await deliver(cast)
    const { id } = await newestCase(cast)
    anHourLater()
    return { id, transfer }
  }

  it('cases wait by state with the home’s name, the oldest first, those of the reviewer before others', async () => {
    const [first, second, third, fourth] = [await arrives(), await arrives(), await arrives(), await arrives()]
    expect(ids((await waits()).toTake)).toEqual(ids([first, second, third, fourth]))
    await command('head', second.id, 1, 'take')
    await command('reviewer', third.id, 1, 'take')
    await command('reviewer', fourth.id, 1, 'take')
    const inadequate = { outcome: 'inadequate', reasons: 'Brak terminu i osoby odpowiedzialnej.' }
    await command('reviewer', fourth.id, 2, 'assess', inadequate)
    const found = await waits()
    expect(found.counts).toEqual({
      ...{ received: 1, in_review: 2, awaiting_home: 0, to_sign: 1 },
      ...{ assessed: 0, closed: 0, reopened: 0, moot: 0 },
    })
    expect(found.toTake).toMatchObject([{ id: first.id, homeName: 'Dom pod Zmyślonym Dębem', dueOn: null }])
    expect(ids(found.inReview)).toEqual([third.id, second.id])
    expect(ids((await waits('head')).inReview)).toEqual([second.id, third.id])
    expect(ids(found.toSign)).toEqual([fourth.id])
  })

  it('cases await the home with the term of the open question, those without a term last', async () => {
    const asked = [await arrives(), await arrives()]
    for (const [index, dueOn] of ['2026-04-20', '2026-04-10'].entries()) {
      await command('reviewer', asked[index]?.id ?? '', 1, 'take')
      await command('reviewer', asked[index]?.id ?? '', 2, 'ask', { question: 'Czy ryzyko oceniano?', dueOn })
    }
    // Its follow-up is not approved yet, and nobody asked.
    await register(cast)
    await deliver(cast)
    const unfinished = await newestCase(cast)
    await command('reviewer', unfinished.id, 1, 'take')
    const found = await waits()
    expect(found.awaitingHome.map(({ id, dueOn }) => [id, dueOn])).toEqual([
      [asked[1]?.id, '2026-04-10'],
      [asked[0]?.id, '2026-04-20'],
      [unfinished.id, null],
    ])
  })

  it('transfers wait for their receipt, and the look records them beside the cases, in one round trip', async () => {
    const { id, transfer } = await arrives()
    const counted = counting(there.services.ports)
    const looking = { credential: credentialOf(there, 'head'), now }
    const { result, events } = await addedBy(there.client, () =>
      whatWaitsInAuthority(counted.ports, there.organisations.authority, looking),
    )
    expect(counted.trips()).toBe(1)
    expect(result.toAcknowledge).toEqual([
      {
        id: transfer,
        home: there.organisations.home,
        homeName: 'Dom pod Zmyślonym Dębem',
        kind: 'periodic',
        sentAt: start,
        all: 1,
      },
    ])
    expect(events).toMatchObject([{ action: 'look-cases', subject: there.organisations.authority, role: 'head' }])
    expect(JSON.parse(events[0]?.detail ?? '').ids.toSorted()).toEqual([id, transfer].toSorted())
    await must(200, cast.head('POST', `/api/transfers/${transfer}/acknowledge`, {}, ifMatch(2)))
    expect((await waits()).toAcknowledge).toEqual([])
  })

  it('transfers to acknowledge are listed up to ten, and counted all', async () => {
    for (let sent = 0; sent < 11; sent += 1) await deliver(cast)
    const { toAcknowledge } = await waits()
    expect([toAcknowledge.length, toAcknowledge[0]?.all]).toEqual([10, 11])
  })

  it('a home is silent that sent nothing since the beginning of the month before, in Warsaw', async () => {
    const home = { id: there.organisations.home, name: 'Dom pod Zmyślonym Dębem' }
    expect((await waits()).silentHomes).toEqual([{ ...home, lastSentAt: null }])
    // Already March in Warsaw.
    there.at((now = '2026-02-28T23:30:00.000Z'))
    await deliver(cast)
    expect((await waits()).silentHomes).toEqual([])
    now = '2026-04-30T21:59:00.000Z'
    expect((await waits()).silentHomes).toEqual([])
    now = '2026-04-30T22:00:00.000Z'
    expect((await waits()).silentHomes).toEqual([{ ...home, lastSentAt: '2026-02-28T23:30:00.000Z' }])
  })

  it('nobody else looks, and no table of the home plane is named', async () => {
    await arrives()
    const tries: [PersonName, string][] = [
      ['authorityDpo', 'not-permitted'],
      ['otherHead', 'not-found'],
      ['director', 'not-found'],
      ['inspector', 'not-found'],
    ]
    for (const [name, code] of tries) expect([name, await refusal(waits(name))]).toEqual([name, code])
    there.sql.length = 0
    await waits()
    await waits('head')
    await refusal(waits('authorityDpo'))
    expect(there.sql.length).toBeGreaterThan(10)
    expect(there.sql.filter((text) => /\bhome_/.test(text))).toEqual([])
  })
})
