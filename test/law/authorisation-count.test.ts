// How many people a home has authorised (T18): people, not papers, by scope and month, for its director and dpo alone.
import { describe, expect, it, onTestFinished } from 'vitest'
import { countAuthorised, type GivenAuthorisation } from '../../src/domain/authorisation-count.ts'
import { castOf, must } from '../support/crew.ts'
import { visitorOf } from '../support/visitor.ts'
import { world } from '../support/world.ts'

const now = '2026-03-09T10:00:00.000Z'
const given = (person: string, fromOn: string, untilOn: string, more: Partial<GivenAuthorisation> = {}) => ({
  ...{ person, scopes: ['receive'] as const, fromOn, untilOn, confirmedAt: '2026-01-01T08:00:00.000Z' },
  ...more,
})
const counted = (papers: GivenAuthorisation[], month: string, scope = 'any') => {
  const of = countAuthorised(papers, [month])[0]?.scopes.find((one) => one.scope === scope)
  return of && [of.valid, of.ended, of.ending]
}

describe('art. 55c ust. 5: the people authorised in a month', () => {
  it('are those whose confirmed paper is valid on its last day, each once', () => {
    const papers = [
      given('a', '2026-02-01', '2026-12-31'),
      given('a', '2026-02-10', '2026-12-31', { scopes: ['verify'] }),
      given('b', '2026-03-01', '2026-12-31'),
      given('c', '2026-02-01', '2026-12-31', { confirmedAt: undefined }),
    ]
    expect(counted(papers, '2026-02')).toEqual([1, 0, 0])
    expect(counted(papers, '2026-02', 'verify')).toEqual([1, 0, 0])
    expect(counted(papers, '2026-03')).toEqual([2, 0, 0])
    expect(counted(papers, '2026-03', 'follow-up')).toEqual([0, 0, 0])
  })

  it('ended when the paper ran out or was revoked in it and no other took its place', () => {
    const papers = [
      given('a', '2026-01-01', '2026-02-27'),
      given('b', '2026-01-01', '2026-12-31', { revokedAt: '2026-02-10T08:00:00.000Z' }),
      given('c', '2026-01-01', '2026-02-15'),
      given('c', '2026-02-16', '2026-12-31'),
      // The last day of January was the last: it ended with February's first.
      given('d', '2026-01-01', '2026-01-31'),
    ]
    expect(counted(papers, '2026-01')).toEqual([4, 0, 3])
    expect(counted(papers, '2026-02')).toEqual([1, 3, 0])
    expect(counted(papers, '2026-03')).toEqual([1, 0, 0])
  })

  it('are about to end within thirty days of its last day, unless another paper lasts longer', () => {
    const ending = [given('a', '2026-01-01', '2026-03-30'), given('b', '2026-01-01', '2026-03-31')]
    expect(counted(ending, '2026-02')).toEqual([2, 0, 1])
    expect(counted([...ending, given('a', '2026-03-01', '2026-12-31')], '2026-02')).toEqual([2, 0, 1])
    expect(counted([...ending, given('a', '2026-02-01', '2026-12-31')], '2026-02')).toEqual([2, 0, 0])
  })
})

it('art. 55c ust. 5: how many are authorised is told to the director and the dpo of the home, as a look, and to nobody else', async () => {
  const there = await world(now)
  onTestFinished(() => there.end())
  const cast = castOf(there)
  const { items } = await must(200, cast.dpo('GET', '/api/authorisations/counts'))
  expect(items).toHaveLength(12)
  expect(items[0]).toMatchObject({ month: '2026-02', on: '2026-02-28' })
  expect(items[0].scopes[0]).toEqual({ scope: 'any', valid: 1, ended: 0, ending: 0 })
  expect((await cast.officer('GET', '/api/authorisations/counts')).status).toBe(403)
  const { home } = there.organisations
  for (const stranger of [cast.head, cast.otherDirector, cast.authorityDpo] as const)
    expect((await stranger('GET', `/api/authorisations/counts?home=${home}`)).status).toBe(404)
  const wrong = await cast.director('GET', '/api/authorisations/counts?to=2026-13')
  expect(wrong.body.errors).toEqual([expect.objectContaining({ pointer: '?to', code: 'impossible-month' })])
  const { text } = await (await visitorOf(there, 'director', now)).open('/authorisations/counts')
  expect(text).toContain('luty 2026 1 0 0 1')
  const { items: ledger } = await must(200, cast.dpo('GET', '/api/ledger?limit=200'))
  const looks = ledger.filter(({ action }: { action: string }) => action === 'look-authorisations')
  expect(looks.map(({ role }: { role: string }) => role)).toEqual(expect.arrayContaining(['director', 'dpo']))
})
