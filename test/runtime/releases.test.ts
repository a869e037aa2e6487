// Releases on workerd: what is hidden there is what is hidden on Node, in a month and in a quarter after its months.
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Release } from '../../src/domain/statistics/suppression/knowledge.ts'
import { releasedOf } from '../support/voivodeship-releases.ts'
import { startTestWorker } from '../support/workerd.ts'

let worker: Awaited<ReturnType<typeof startTestWorker>>

beforeAll(async () => {
  worker = await startTestWorker(join(import.meta.dirname, 'releases-worker.ts'))
}, 60_000)
afterAll(() => worker.close())

describe('releases on workerd', () => {
  it('hide the same counts as on Node: three months and the quarter after them', async () => {
    const months = ['2025-01', '2025-02', '2025-03'].map((month) => ({ from: month, to: month }))
    const releases: Release[] = []
    for (const { from, to } of [...months, { from: '2025-01', to: '2025-03' }]) {
      const made = releasedOf({ from, to }, releases)
      releases.push(...made)
      expect(made.flatMap(({ cells }) => cells)).toContain('#')
      const response = await fetch(`${worker.url}/release?from=${from}&to=${to}`)
      expect(await response.text()).toBe(
        JSON.stringify(made.map(({ figures: { table }, cells, withheld }) => ({ table, cells, withheld }))),
      )
    }
  }, 120_000)
})
