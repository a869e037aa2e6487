// The harm scale and the harm of several levels together.
import { describe, expect, it } from 'vitest'
import { harmLevels, highestHarm, physicalHarm, psychologicalHarm, type HarmLevel } from '../../src/domain/harm.ts'

describe('the harm of an entry', () => {
  it.each<[HarmLevel[], HarmLevel]>([
    [[], 0],
    [[0], 0],
    [[1, 3, 2], 3],
    [[0, 9], 9],
    [[2, 9], 9],
    [[3, 9], 3],
    [[9, 4, 0], 4],
  ])('over residents harmed %o is %i', (levels, highest) => {
    expect(highestHarm(levels)).toBe(highest)
  })

  it('has a label and guidance for every level', () => {
    expect(Object.keys(physicalHarm).map(Number)).toEqual([...harmLevels])
    for (const grade of [...Object.values(physicalHarm), ...Object.values(psychologicalHarm)]) {
      expect(grade.label && grade.guidance).toBeTruthy()
    }
  })
})
