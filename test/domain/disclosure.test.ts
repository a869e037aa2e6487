// The lifecycle of a disclosure in every state and role, and its days in Warsaw.
import { describe, expect, it } from 'vitest'
import {
  disclose,
  disclosureLifecycle,
  disclosureStates,
  isOpen,
  permitExtract,
  withdrawDisclosure,
  type Disclosure,
  type NewDisclosure,
} from '../../src/domain/disclosure.ts'
import { roleNames, type Actor, type Role } from '../../src/domain/role.ts'
import { refusalOf } from '../support/domain.ts'

const now = '2026-03-09T10:00:00.000Z'
const actorAs = (role: Role): Actor => ({
  person: 'person-1',
  acting: [{ organisation: 'home-1', role, scope: '', authorisation: null }],
})
const given: NewDisclosure = {
  occasion: 'court',
  extent: 'whole',
  withReporters: false,
  ...{ requestedOn: '2026-03-02', untilOn: '2026-03-31' },
  ...{ recipient: 'Sąd Rejonowy', basis: 'art. 248 k.p.c.', mark: 'I C 1/26' },
}
const made = (changed: object = {}): Disclosure => ({
  ...(disclose('home-1', given, ['entry-1'], actorAs('director'), now).detail as Disclosure),
  ...{ id: 'disclosure-1', version: 1, sealed: [] },
  ...changed,
})

describe('a disclosure', () => {
  it('keeps its recipient, basis and mark as texts and in no field; an entry named twice is one', () => {
    const { detail, texts } = disclose('home-1', given, ['entry-1', 'entry-1'], actorAs('director'), now)
    expect(detail.entries).toEqual(['entry-1'])
    expect(texts).toEqual({ recipient: given.recipient, basis: given.basis, mark: given.mark })
    for (const text of Object.values(texts ?? {})) expect(JSON.stringify(detail)).not.toContain(text)
  })

  it('in every state, by every role, is made, opened and withdrawn exactly as the table says', () => {
    const { from, by } = disclosureLifecycle.withdraw
    for (const role of roleNames) {
      const may = by.some((permit) => permit.role === role)
      const making = () => disclose('home-1', given, ['entry-1'], actorAs(role), now)
      if (may) expect(making().action).toBe('disclose')
      else expect([role, refusalOf(making)?.code]).toEqual([role, 'not-permitted'])
      for (const state of disclosureStates)
        for (const attempt of [
          () => withdrawDisclosure(made({ state }), 'Powód.', actorAs(role)),
          () => permitExtract(made({ state }), actorAs(role), now),
        ]) {
          if (may && from.includes(state)) expect(attempt).not.toThrow()
          else
            expect([state, role, refusalOf(attempt)?.code]).toEqual([
              state,
              role,
              may ? 'wrong-state' : 'not-permitted',
            ])
        }
    }
  })

  it('is open through its last day in Warsaw, over the change to summer time', () => {
    const over = (untilOn: string, at: string) => isOpen({ state: 'valid', untilOn }, at)
    expect(over('2026-03-31', '2026-03-31T21:59:59.999Z')).toBe(true)
    expect(over('2026-03-31', '2026-03-31T22:00:00.000Z')).toBe(false)
    expect(over('2026-03-28', '2026-03-28T22:59:59.999Z')).toBe(true)
    expect(over('2026-03-28', '2026-03-28T23:00:00.000Z')).toBe(false)
  })
})
