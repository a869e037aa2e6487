// A person's request (RODO art. 12, 15–21): its term by the calendar, its lifecycle in every state, by everybody.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Refusal } from '../../src/domain/refusal.ts'
import {
  changeRequest,
  monthsAfter,
  recordRequest,
  requestActions,
  requestLifecycle,
  requestStates,
  termOf,
  type NewRequest,
  type RequestAction,
  type RequestCommand,
  type RequestState,
  type RightsRequest,
} from '../../src/domain/rights-request.ts'
import { roleNames, type Actor, type Role } from '../../src/domain/role.ts'

const actorAs = (role: Role, organisation = 'home-1'): Actor => ({
  person: 'person-1',
  acting: [{ organisation, role, scope: '', authorisation: null }],
})
const now = '2026-03-09T10:00:00.000Z'
const given: NewRequest = {
  right: 'access',
  requester: 'resident',
  way: 'letter',
  receivedOn: '2026-03-02',
  who: 'M-0147',
  what: 'Prosi o kopię.',
}
const mine = { side: 'home', organisation: 'home-1' } as const
const record = (over: Partial<NewRequest> = {}, staff = false, role: Role = 'dpo') =>
  recordRequest(mine, { ...given, ...over }, staff, actorAs(role), now)
const request = (over: Partial<RightsRequest> = {}) =>
  ({ id: 'request-1', version: 1, sealed: [], ...record().detail, ...over }) as RightsRequest
const commands: { [A in RequestAction]: RequestCommand } = {
  prolong: { action: 'prolong', because: 'complex', text: 'Trzy lata wpisów.' },
  answer: { action: 'answer', on: '2026-03-09', text: 'Wydano kopię.' },
  refuse: { action: 'refuse', on: '2026-03-09', because: 'identity', text: 'Nie ustalono osoby.' },
  hold: { action: 'hold', text: 'Skarga do Prezesa UODO.' },
  release: { action: 'release', text: 'Postępowanie zakończono.' },
}
const refusalOf = (attempt: () => unknown): Refusal => {
  try {
    attempt()
  } catch (error) {
    return error as Refusal
  }
  return expect.fail('was not refused')
}
const faultsOf = (attempt: () => unknown) => refusalOf(attempt).faults.map(({ pointer, code }) => `${pointer} ${code}`)

describe('the term (art. 12 ust. 3 RODO, art. 112 k.c.)', () => {
  it('ends on the day of the same number, or on the last of a month that has none', () => {
    const terms = ['2026-03-02', '2026-01-31', '2028-01-31', '2026-03-31', '2026-12-31'].map((on) => termOf(on, false))
    expect(terms).toEqual(['2026-04-02', '2026-02-28', '2028-02-29', '2026-04-30', '2027-01-31'])
  })

  it('is three months from receipt when it is prolonged, not two from the end of the first', () => {
    expect(termOf('2026-01-31', true)).toBe('2026-04-30')
    expect(termOf('2026-11-30', true)).toBe('2027-02-28')
  })

  it('is never shorter than 28 days nor longer than 31 a month, and keeps the order of receipts', () => {
    const dates = fc
      .date({ min: new Date('2024-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10))
    const days = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000
    fc.assert(
      fc.property(dates, dates, fc.integer({ min: 1, max: 3 }), (one, other, months) => {
        const length = days(one, monthsAfter(one, months))
        expect(length).toBeGreaterThanOrEqual(28 * months)
        expect(length).toBeLessThanOrEqual(31 * months)
        const [first = '', last = ''] = [one, other].toSorted()
        expect(monthsAfter(first, months) <= monthsAfter(last, months)).toBe(true)
      }),
    )
  })
})

describe('a request', () => {
  it('begins open with its term; who asked and what are texts and no fields', () => {
    const { detail, texts } = record()
    expect(detail).toMatchObject({ state: 'open', dueOn: '2026-04-02', requester: 'resident' })
    expect(JSON.stringify(detail)).not.toContain('M-0147')
    expect(texts).toEqual({ who: 'M-0147', what: 'Prosi o kopię.' })
  })

  it('names an account for staff of this home, and for nobody else', () => {
    expect(record({ requester: 'staff', person: 'person-2' }, true).detail.person).toBe('person-2')
    expect(faultsOf(() => record({ requester: 'staff' }, false))).toEqual(['/person required'])
    expect(faultsOf(() => record({ requester: 'staff', person: 'person-2' }, false))).toEqual([
      '/person not-valid-here',
    ])
    expect(faultsOf(() => record({ requester: 'outside', person: 'person-2' }, true))).toEqual([
      '/person not-valid-here',
    ])
  })

  it('is received on a day that was', () => {
    expect(faultsOf(() => record({ receivedOn: '2026-03-10' }))).toEqual(['/receivedOn in-future'])
    expect(faultsOf(() => record({ receivedOn: '2026-02-30' }))).toEqual(['/receivedOn impossible-date'])
  })

  it('is prolonged once, and only while its first month runs', () => {
    const prolong = (of: RightsRequest, at: string) => changeRequest(of, commands.prolong, actorAs('director'), at)
    expect(prolong(request(), '2026-04-02T21:59:00.000Z').detail).toMatchObject({ dueOn: '2026-06-02' })
    expect(faultsOf(() => prolong(request(), '2026-04-02T22:00:00.000Z'))).toEqual(['/because term-over'])
    expect(faultsOf(() => prolong(request({ prolongedBecause: 'many' }), now))).toEqual(['/because term-over'])
  })

  it('is answered neither before it came nor after today; being late is no obstacle', () => {
    const answer = (on: string, at = now) =>
      changeRequest(request(), { action: 'answer', on, text: 'Wydano.' }, actorAs('dpo'), at)
    expect(faultsOf(() => answer('2026-03-01'))).toEqual(['/on before-start'])
    expect(faultsOf(() => answer('2026-03-10'))).toEqual(['/on in-future'])
    expect(answer('2026-09-01', '2026-09-01T10:00:00.000Z').detail).toEqual({
      state: 'answered',
      closedOn: '2026-09-01',
    })
  })

  it('is put on hold once and released once, and not when it is destroyed', () => {
    const change = (action: 'hold' | 'release', over: Partial<RightsRequest>) =>
      refusalOf(() => changeRequest(request(over), commands[action], actorAs('director'), now)).code
    expect([change('hold', { held: true }), change('release', {})]).toEqual(['wrong-state', 'wrong-state'])
    expect(change('hold', { state: 'answered', closedOn: '2026-03-05', destroyed: 'list' })).toBe('wrong-state')
  })

  it('in every state, by every role, is changed exactly as the table says', () => {
    for (const state of requestStates)
      for (const action of requestActions)
        for (const role of roleNames) {
          const { from, by } = requestLifecycle[action]
          const closed: Partial<RightsRequest> = state === 'open' ? {} : { closedOn: '2026-03-05' }
          const attempt = () =>
            changeRequest(
              request({ state, held: action === 'release', ...closed }),
              commands[action],
              actorAs(role),
              now,
            )
          const may = by.some((permit) => permit.role === role)
          if (may && from.includes(state)) expect(attempt().detail.state ?? state).toBe(targetOf(action, state))
          else
            expect([state, action, role, refusalOf(attempt).code]).toEqual([
              state,
              action,
              role,
              may ? 'wrong-state' : 'not-permitted',
            ])
        }
  })

  it('is recorded by who answers for the home or authority and by its dpo, and by nobody of another', () => {
    for (const role of roleNames.filter((one) => !['director', 'head', 'dpo'].includes(one)))
      expect([role, refusalOf(() => record({}, false, role)).code]).toEqual([role, 'not-permitted'])
    const elsewhere = () => recordRequest(mine, given, false, actorAs('dpo', 'home-2'), now)
    expect(refusalOf(elsewhere).code).toBe('not-permitted')
  })
})

const targetOf = (action: RequestAction, state: RequestState) =>
  ({ prolong: state, answer: 'answered', refuse: 'refused', hold: state, release: state })[action]
