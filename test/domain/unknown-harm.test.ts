// A harm that is not known yet must hide nothing: neither a severe one beside it, nor who has to be told.
import { describe, expect, it } from 'vitest'
import { category } from '../../src/domain/catalogue.ts'
import { decide } from '../../src/domain/entry-decide.ts'
import type { EntryCommand } from '../../src/domain/entry-command.ts'
import type { Entry } from '../../src/domain/entry.ts'
import { Refusal } from '../../src/domain/refusal.ts'
import { director, entryIn, facts } from '../support/domain.ts'

const now = '2026-03-20T10:00:00.000Z'
const hurting = (entry: Entry, physical: 0 | 3, psychological: 0 | 9): Entry => ({
  ...entry,
  residents: entry.residents.map((resident) => ({ ...resident, role: 'hurt', physical, psychological })),
})
const asked = (entry: Entry, command: EntryCommand) => {
  try {
    return decide(entry, command, director, facts, now)
  } catch (error) {
    if (error instanceof Refusal) return { code: error.code, faults: error.faults }
    throw error
  }
}
const register = (code: string, secondary: string[] = []): EntryCommand => ({
  action: 'register',
  category: code,
  secondary,
  threat: true,
  bodies: [],
})

describe('a severe harm beside one that is not known yet', () => {
  it('makes the event urgent all the same', () => {
    const decided = asked(hurting(entryIn.reported, 3, 9), register('W99'))
    expect(decided).toMatchObject({ detail: { priority: 'P1' } })
  })

  it('keeps the follow-up of an assault open until the police were told', () => {
    const entry = { ...hurting(entryIn.registered, 3, 9), category: 'O01', bodies: [], followedUp: true }
    expect(asked(entry, { action: 'approve' })).toMatchObject({
      code: 'follow-up-incomplete',
      faults: expect.arrayContaining([{ pointer: '/bodies/police', code: 'unanswered' }]),
    })
  })
})

describe('a closed entry', () => {
  it('cannot be given a harm that is not known', () => {
    const entry = hurting(entryIn.closed, 0, 0)
    const residents = entry.residents.map(() => ({ physical: 9, psychological: 0, hospital: false }) as const)
    expect(asked(entry, { action: 'update-outcome', residents })).toEqual({
      code: 'invalid',
      faults: [{ pointer: '/residents/0', code: 'unknown-harm' }],
    })
  })
})

describe('closing', () => {
  it('asks again for the bodies that a worse outcome made mandatory', () => {
    const entry = { ...hurting(entryIn.approved, 3, 0), category: 'O01', bodies: [], feedback: 'orally' as const }
    const refused = asked(entry, { action: 'close', noCaseReason: 'Dom nie ma organu, któremu przekazuje informacje.' })
    expect(refused).toMatchObject({
      code: 'closing-incomplete',
      faults: expect.arrayContaining([{ pointer: '/bodies/police', code: 'unanswered' }]),
    })
  })
})

describe('a secondary code', () => {
  it('is of the same book as the main one, and never one that stays at home', () => {
    expect(category('N15', '2026-03-20')?.travels).toBe(false)
    expect(asked(entryIn.reported, register('W01', ['N03', 'O09']))).toEqual({
      code: 'invalid',
      faults: [{ pointer: '/secondary/0', code: 'not-valid-here' }],
    })
  })
})

describe('a body', () => {
  it('was not told in the future', () => {
    const command: EntryCommand = {
      action: 'amend',
      reason: 'Uzupełniam powiadomienia.',
      bodies: [{ body: 'family-or-guardian', answer: 'yes', on: '2026-03-21' }],
    }
    expect(asked(entryIn.registered, command)).toEqual({
      code: 'invalid',
      faults: [{ pointer: '/bodies/0/on', code: 'in-future' }],
    })
  })
})
