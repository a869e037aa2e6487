// Releases on workerd: what is hidden there is what is hidden on Node, in a month and in a quarter after its months.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Release } from '../../src/domain/statistics/suppression/knowledge.ts'
import { releasedOf } from '../support/voivodeship-releases.ts'
import { buildWorker, startWorker, type Worker } from '../support/workerd.ts'

const folder = mkdtempSync(join(tmpdir(), 'rejestr-releases-'))
let worker: Worker

beforeAll(async () => {
  const configFile = join(folder, 'wrangler.toml')
  const main = join(import.meta.dirname, 'releases-worker.ts')
  const lines = ['name = "releases"', `main = "${main}"`, 'compatibility_date = "2026-08-01"']
  writeFileSync(configFile, [...lines, 'compatibility_flags = ["nodejs_compat"]', ''].join('\n'))
  const bundleDir = join(folder, 'bundle')
  await buildWorker(bundleDir, configFile)
  worker = await startWorker({ bundleDir, vars: {}, configFile })
}, 60_000)

afterAll(async () => {
  await worker.close()
  rmSync(folder, { recursive: true })
})

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
