// What makes an entry due again after it was handed over: everything the authority would see, and nothing else.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { entryActions, joiningEvents } from '../../src/domain/entry-lifecycle.ts'
import { nothingNewToAuthority } from '../../src/domain/snapshot.ts'
import { whatWaitsInHome } from '../../src/register/home/waiting.ts'
import {
  approve,
  castOf,
  deliver,
  describing,
  followUp,
  ifMatch,
  must,
  newestCase,
  type Cast,
} from '../support/crew.ts'
import { world, type World } from '../support/world.ts'

const reason = 'Nowe informacje ze szpitala o skutku.'
let there: World
let cast: Cast
let path: string
let id: string
let version: number

beforeEach(async () => {
  there = await world()
  cast = castOf(there)
  id = await approve(cast)
  path = `/api/entries/${id}`
  await deliver(cast)
  version = (await must(200, cast.director('GET', path))).version
})
afterEach(() => there.end())

const act = async (action: string, body: object = {}) => {
  version = (await must(200, cast.director('POST', `${path}/${action}`, body, ifMatch(version)))).version
}
/** How many entries the director would hand over now. */
const due = async (): Promise<number> => {
  const { id } = await must(201, cast.director('POST', '/api/transfers', {}))
  const { snapshots, digest, version: at } = await must(200, cast.director('GET', `/api/transfers/${id}`))
  const nil = { digest, nil: true }
  const { status } = await cast.director('POST', `/api/transfers/${id}/send`, nil, ifMatch(at))
  expect(status).toBe(snapshots.length === 0 ? 200 : 409)
  return snapshots.length
}

describe('an entry that was handed over', () => {
  it('is not due again for the feedback given or for being closed', async () => {
    await act('feedback', { how: 'orally' })
    const { id: file } = await newestCase(cast)
    await must(200, cast.reviewer('POST', `/api/cases/${file}/take`, {}, ifMatch(1)))
    const opinion = { outcome: 'adequate', reasons: 'Działania odnoszą się do przyczyny zdarzenia.' }
    await must(200, cast.reviewer('POST', `/api/cases/${file}/assess`, opinion, ifMatch(2)))
    await act('close')
    expect(await due()).toBe(0)
  })

  it('is not due again for what became of its measures', async () => {
    await act('review-measures', { measures: [{ no: 1, outcome: 'helped', on: '2026-03-08' }] })
    expect(await due()).toBe(0)
  })

  it('is not due again for an answer, which left by itself', async () => {
    const { id: file } = await newestCase(cast)
    await must(200, cast.reviewer('POST', `/api/cases/${file}/take`, {}, ifMatch(1)))
    const question = { question: 'Czy ryzyko upadku oceniano?', dueOn: '2026-04-01' }
    await must(200, cast.reviewer('POST', `/api/cases/${file}/ask`, question, ifMatch(2)))
    const { digest, version } = await must(200, cast.director('GET', `${path}/outgoing`))
    const answer = { text: 'Tak, w styczniu, plan był realizowany.', digest }
    await must(200, cast.director('POST', `/api/cases/${file}/answer`, answer, ifMatch(version)))
    expect(await due()).toBe(0)
    const waits = await whatWaitsInHome(there.services.ports, there.organisations.home, {
      credential: {
        kind: 'client',
        id: there.people.director.client,
        person: there.people.director.person,
        inHome: true,
      },
      now: '2026-03-09T10:00:00.000Z',
    })
    expect(waits.transfer.undelivered).toBe(0)
  })

  it.each([
    ['update-outcome', { residents: [{ physical: 2, psychological: 0, hospital: true }] }],
    ['describe', { ...describing, description: 'Osoba upadła w łazience, złamała rękę.' }],
    ['return', { reason }],
  ])('is due again after %s', async (action, body) => {
    await act(action, body)
    expect(await due()).toBe(1)
  })

  it('is due again once it is amended, and once its follow-up is recorded anew', async () => {
    await act('return', { reason })
    await act('amend', { reason, where: { place: 'grounds' } })
    await act('follow-up', { ...followUp, limiting: 'Sprzątanie łazienek po obiedzie.' })
    await act('approve')
    expect(await due()).toBe(1)
  })

  it('is named by what the authority does not see: the list is no longer than this', () => {
    expect(nothingNewToAuthority).toEqual([
      ...['feedback', 'review-measures', 'carry-out', 'close', 'supplement', 'ask', 'hold', 'release', 'join', 'part'],
      ...['exclude', 'readmit', 'limit', 'unlimit'],
    ])
    expect([...entryActions, ...joiningEvents]).toEqual(expect.arrayContaining([...nothingNewToAuthority]))
  })
})
