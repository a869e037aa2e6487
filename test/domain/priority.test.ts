// How urgent an event is.
import { describe, expect, it } from 'vitest'
import type { CategoryFacts } from '../../src/domain/catalogue.ts'
import { computePriority, lowersPriority, type Priority } from '../../src/domain/priority.ts'

const harmless: CategoryFacts = { harm: 0, hurtCount: 1 }

describe('priority', () => {
  it.each<[Partial<CategoryFacts>, Priority]>([
    [{}, 'P3'],
    [{ harm: 1 }, 'P3'],
    [{ harm: 2 }, 'P2'],
    [{ harm: 3 }, 'P1'],
    [{ harm: 4 }, 'P0'],
    [{ harmUnknown: true }, 'P3'],
    [{ harm: 3, harmUnknown: true }, 'P1'],
    [{ crimeSuspected: true }, 'P0'],
    [{ crimeSuspected: false }, 'P3'],
    [{ staffSuspected: true }, 'P0'],
    [{ minorHurt: true }, 'P1'],
    [{ minorHurt: true, harm: 4 }, 'P0'],
    [{ hurtCount: 2 }, 'P3'],
    [{ hurtCount: 3 }, 'P1'],
  ])('of a routine category with %o is %s', (facts, priority) => {
    expect(computePriority({ priority: 'P3' }, { ...harmless, ...facts })).toBe(priority)
  })

  it('never falls below the default of the category', () => {
    expect(computePriority({ priority: 'P0' }, harmless)).toBe('P0')
    expect(computePriority({ priority: 'P1' }, { ...harmless, harm: 2 })).toBe('P1')
  })

  it('may be raised freely; choosing a less urgent one is a lowering', () => {
    expect(lowersPriority('P1', 'P2')).toBe(true)
    expect(lowersPriority('P1', 'P1')).toBe(false)
    expect(lowersPriority('P1', 'P0')).toBe(false)
  })
})
