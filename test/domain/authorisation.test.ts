// What a written authorisation says, when it is in force and who may give it (art. 55c ust. 5 u.p.s.).
import { describe, expect, it } from 'vitest'
import {
  changeAuthorisation,
  grantAuthorisation,
  inForce,
  type Authorisation,
  type NewAuthorisation,
} from '../../src/domain/authorisation.ts'
import type { Refusal } from '../../src/domain/refusal.ts'
import type { Actor, Role, Scope } from '../../src/domain/role.ts'

const actorAs = (role: Role, organisation = 'home-1'): Actor => ({
  person: 'person-1',
  acting: [{ organisation, role, scope: '', authorisation: null }],
})
const director = actorAs('director')
const now = '2026-03-09T10:00:00.000Z'
const paper: NewAuthorisation = {
  person: 'person-2',
  number: 'UPW-3/2026',
  issuedOn: '2026-03-02',
  scopes: ['receive', 'verify'],
  fromOn: '2026-03-03',
  untilOn: '2026-12-31',
}
const facts = { officer: true, numbers: [] }
const grant = (over: Partial<NewAuthorisation> = {}, given: { officer: boolean; numbers: readonly string[] } = facts) =>
  grantAuthorisation('home-1', { ...paper, ...over }, given, director, now)
const granted = (over: Partial<Authorisation> = {}): Authorisation =>
  ({ id: 'authorisation-1', version: 1, sealed: [], ...grant().detail, ...over }) as Authorisation
const refusalOf = (attempt: () => unknown): Refusal => {
  try {
    attempt()
  } catch (error) {
    return error as Refusal
  }
  return expect.fail('was not refused')
}
const faultsOf = (attempt: () => unknown) => refusalOf(attempt).faults.map(({ pointer, code }) => `${pointer} ${code}`)

describe('a written authorisation (art. 55c ust. 5)', () => {
  it('runs from the first midnight in Warsaw to the midnight after its last day', () => {
    expect(grant().detail).toMatchObject({ fromAt: '2026-03-02T23:00:00.000Z', untilAt: '2026-12-31T23:00:00.000Z' })
    // Summer time: two hours before UTC midnight.
    expect(grant({ fromOn: '2026-03-29', untilOn: '2026-03-29' }).detail).toMatchObject({
      fromAt: '2026-03-28T23:00:00.000Z',
      untilAt: '2026-03-29T22:00:00.000Z',
    })
  })

  it('is given by the director of the home and by nobody else', () => {
    for (const role of ['officer', 'reporter', 'dpo', 'admin'] as const) {
      expect(refusalOf(() => grantAuthorisation('home-1', paper, facts, actorAs(role), now)).code).toBe('not-permitted')
    }
    const elsewhere = actorAs('director', 'home-2')
    expect(refusalOf(() => grantAuthorisation('home-1', paper, facts, elsewhere, now)).code).toBe('not-permitted')
  })

  it('names the field of every impossible date', () => {
    const wrong = { fromOn: '2026-02-30', untilOn: '2026-13-01', issuedOn: 'wczoraj' }
    expect(faultsOf(() => grant(wrong))).toEqual([
      '/issuedOn impossible-date',
      '/fromOn impossible-date',
      '/untilOn impossible-date',
    ])
    expect(faultsOf(() => grant({ untilOn: '9999-12-31' }))).toEqual(['/untilOn impossible-date'])
  })

  it('does not end before it begins, but may last one day', () => {
    expect(faultsOf(() => grant({ fromOn: '2026-03-10', untilOn: '2026-03-09' }))).toEqual(['/untilOn before-start'])
    expect(grant({ fromOn: '2026-03-10', untilOn: '2026-03-10' }).detail.state).toBe('granted')
  })

  it('is not issued in the future; today in Warsaw counts', () => {
    expect(faultsOf(() => grant({ issuedOn: '2026-03-10' }))).toEqual(['/issuedOn in-future'])
    const lateEvening = '2026-03-09T23:30:00.000Z'
    const dated = { ...paper, issuedOn: '2026-03-10' }
    expect(grantAuthorisation('home-1', dated, facts, director, lateEvening).detail.issuedOn).toBe('2026-03-10')
  })

  it('has a scope, each known and once', () => {
    expect(faultsOf(() => grant({ scopes: [] }))).toEqual(['/scopes required'])
    const scopes = ['receive', 'approve' as Scope, 'receive'] as const
    expect(faultsOf(() => grant({ scopes }))).toEqual(['/scopes/1 unknown-code', '/scopes/2 duplicate'])
  })

  it('is given only to an officer of this home, under a number not yet used', () => {
    expect(faultsOf(() => grant({}, { officer: false, numbers: [] }))).toEqual(['/person not-valid-here'])
    expect(refusalOf(() => grant({}, { officer: true, numbers: ['UPW-3/2026'] })).code).toBe('already-exists')
  })

  it('works only confirmed and within its dates', () => {
    const active = granted({ state: 'active' })
    expect(inForce(granted(), now)).toBe(false)
    expect(inForce(active, '2026-03-02T22:59:59.999Z')).toBe(false)
    expect(inForce(active, '2026-03-02T23:00:00.000Z')).toBe(true)
    expect(inForce(active, '2026-12-31T22:59:59.999Z')).toBe(true)
    expect(inForce(active, '2026-12-31T23:00:00.000Z')).toBe(false)
    expect(inForce(granted({ state: 'revoked' }), now)).toBe(false)
  })

  it('is confirmed once, and revoked from either state with a coded reason', () => {
    expect(changeAuthorisation(granted(), { action: 'confirm' }, director).detail).toEqual({ state: 'active' })
    for (const state of ['granted', 'active'] as const) {
      const revoked = changeAuthorisation(granted({ state }), { action: 'revoke', reason: 'left' }, director)
      expect(revoked.detail).toEqual({ state: 'revoked', revokedBecause: 'left' })
    }
    for (const state of ['active', 'revoked'] as const) {
      const again = () => changeAuthorisation(granted({ state }), { action: 'confirm' }, director)
      expect(refusalOf(again).code).toBe('wrong-state')
    }
    const twice = () =>
      changeAuthorisation(granted({ state: 'revoked' }), { action: 'revoke', reason: 'other' }, director)
    expect(refusalOf(twice).code).toBe('wrong-state')
    const officer = () => changeAuthorisation(granted(), { action: 'confirm' }, actorAs('officer'))
    expect(refusalOf(officer).code).toBe('not-permitted')
  })
})
