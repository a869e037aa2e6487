// Every state of an appointment × every action × everybody who might try, against what is written here by hand.
import { describe, expect, it } from 'vitest'
import {
  appoint,
  appointmentActions,
  appointmentStates,
  changeAppointment,
  isSecond,
  type Appointment,
} from '../../src/domain/appointment.ts'
import { forever, type Grant } from '../../src/domain/account.ts'
import { roleNames, type Actor, type Role } from '../../src/domain/role.ts'
import { director, home, now, otherHome, outcomeOf, person, whyNot } from '../support/domain.ts'

const paper = {
  person: 'person-ela',
  number: 'Z-1/2026',
  issuedOn: '2026-03-02',
  fromOn: '2026-03-03',
  untilOn: '2026-03-31',
}
const facts = { roles: ['officer'], everywhere: ['officer'], standing: [] } as const
const admin = person('admin', home)
const attempt =
  (changed: object = {}, known: object = {}, by: Actor = director) =>
  () =>
    appoint(home, { ...paper, ...changed }, { ...facts, ...known }, by, now)

const handed = (role: Role, fromAt = '2026-01-01T00:00:00.000Z'): Grant => ({
  id: `grant-${role}`,
  organisation: home,
  role,
  fromAt,
  untilAt: forever,
})

describe('an appointment', () => {
  it('of the director works at once, of an administrator waits for a second person, of anybody else there is none', () => {
    for (const role of roleNames) {
      const expected = { director: 'active', admin: 'proposed' }[role as string] ?? 'not-permitted'
      expect([role, outcomeOf(attempt({}, {}, person(role, home)))]).toEqual([role, expected])
      expect(outcomeOf(attempt({}, {}, person(role, otherHome)))).toBe('not-permitted')
    }
    expect(attempt({}, {}, admin)().detail.basis).toBe('running-body')
  })

  it('says what is wrong with the document', () => {
    expect(whyNot(attempt({ person: director.person }))).toEqual(['not-permitted'])
    expect(whyNot(attempt({}, { roles: [] }))).toEqual(['invalid', '/person not-valid-here'])
    expect(whyNot(attempt({}, { roles: ['director'] }))).toEqual(['invalid', '/person not-valid-here'])
    expect(whyNot(attempt({}, { everywhere: ['officer', 'dpo'] }))).toEqual(['conflicting-roles'])
    expect(whyNot(attempt({}, { standing: [{ id: 'a', number: 'Z-1/2026', untilOn: '2026-01-31' }] }))).toEqual([
      'already-exists',
    ])
    expect(whyNot(attempt({ issuedOn: '2026-03-10' }))).toEqual(['invalid', '/issuedOn in-future'])
    expect(whyNot(attempt({ untilOn: '2026-03-02' }))).toEqual(['invalid', '/untilOn before-start'])
    expect(whyNot(attempt({ fromOn: '2026-02-30' }))).toEqual(['invalid', '/fromOn impossible-date'])
  })

  const leads = { confirm: { proposed: 'active' }, revoke: { proposed: 'revoked', active: 'revoked' } } as const
  const may = { confirm: ['director', 'dpo'], revoke: ['director', 'admin'] }
  it('is confirmed and revoked by whom the table says, and confirmed by neither its proposer nor its person', () => {
    for (const action of appointmentActions)
      for (const state of appointmentStates)
        for (const role of roleNames)
          for (const who of ['person-third', 'person-ela', 'person-admin']) {
            const fields = {
              ...paper,
              home,
              fromAt: now,
              untilAt: now,
              basis: 'running-body',
              proposedBy: 'person-admin',
            }
            const of = { ...fields, state, id: 'a', version: 1, sealed: [] } as Appointment
            const actor = { ...person(role, home), person: who }
            const to = (leads[action] as Record<string, string>)[state] ?? 'wrong-state'
            const second = action === 'revoke' || to === 'wrong-state' || who === 'person-third'
            const expected = may[action].includes(role) ? (second ? to : 'not-permitted') : 'not-permitted'
            expect([
              action,
              state,
              role,
              who,
              outcomeOf(() => changeAppointment(of, action, actor, [handed(role)], now)),
            ]).toEqual([...[action, state, role, who], expected])
          }
  })

  it('is confirmed by who was handed the role here thirty days ago, not by who was handed it since, elsewhere or not at all', () => {
    const second = (...grants: Grant[]) =>
      isSecond({ proposedBy: 'a', person: 'b', home }, 'c', grants, '2026-03-31T10:00:00.000Z')
    expect(second(handed('dpo', '2026-03-01T10:00:00.000Z'))).toBe(true)
    expect(second(handed('director', '2026-03-01T10:00:00.000Z'))).toBe(true)
    expect(second(handed('dpo', '2026-03-01T10:00:00.001Z'))).toBe(false)
    expect(second({ ...handed('dpo'), organisation: otherHome })).toBe(false)
    expect(second(handed('admin'), handed('officer'))).toBe(false)
    expect(second()).toBe(false)
  })
})
