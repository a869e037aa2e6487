// Files of statistics on workerd: the same bytes as on Node, spreadsheets of ten thousand rows that another's library reads, and
// fifty thousand records whose first bytes come long before the last.
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fileFormats, fileOf, manifestOf } from '../../src/exports/files.ts'
import { describing, countyFigures } from '../support/sample-figures.ts'
import { sheetsOf } from '../support/reading-files.ts'
import { startTestWorker } from '../support/workerd.ts'

let worker: Awaited<ReturnType<typeof startTestWorker>>

beforeAll(async () => {
  worker = await startTestWorker(join(import.meta.dirname, 'exports-worker.ts'))
}, 60_000)
afterAll(() => worker.close())

const answer = async (path: string) => {
  const response = await fetch(worker.url + path)
  expect(response.status).toBe(200)
  return new Uint8Array(await response.arrayBuffer())
}

describe('files of statistics on workerd', () => {
  const alike = fileFormats.filter((format) => !['xlsx', 'ods', 'zip'].includes(format))

  it.each(alike)('have the bytes they have on Node: %s', async (format) => {
    expect(await answer(`/table?format=${format}`)).toEqual((await fileOf(countyFigures, format, describing)).body)
  })

  it('are listed in a manifest of the same bytes', async () => {
    const files = [await fileOf(countyFigures, 'csv', describing), await fileOf(countyFigures, 'json', describing)]
    expect(await answer('/manifest')).toEqual((await manifestOf(countyFigures, describing, files)).body)
  })

  it.each(['xlsx', 'ods'] as const)('hold what they hold on Node, and ten thousand rows: %s', async (format) => {
    const here = await sheetsOf(format, (await fileOf(countyFigures, format, describing)).body)
    expect(await sheetsOf(format, await answer(`/table?format=${format}`))).toEqual(here)
    const [list, about] = await sheetsOf(format, await answer(`/records?format=${format}&rows=10000`))
    expect(list?.rows).toHaveLength(10_001)
    expect(list?.rows.at(-1)?.[3]).toBe('10000/2026')
    expect(about?.name).toBe('Metadane')
  })

  it.each(['csv', 'machine-csv', 'json', 'json-lines', 'xlsx', 'ods'])(
    'come as a stream of fifty thousand records, the first bytes long before the last: %s',
    async (format) => {
      const asked = performance.now()
      const { body } = await fetch(`${worker.url}/records?format=${format}&rows=50000`)
      const reader = (body as ReadableStream<Uint8Array>).getReader()
      await reader.read()
      const first = performance.now() - asked
      let [pieces, bytes] = [0, 0]
      for (let { done, value } = await reader.read(); !done; { done, value } = await reader.read()) {
        pieces += 1
        bytes += value?.length ?? 0
      }
      expect(first * 2).toBeLessThan(performance.now() - asked)
      expect(pieces).toBeGreaterThan(10)
      expect(bytes).toBeGreaterThan(500_000)
    },
  )
})
