// Two years of an invented voivodeship, closed month by month on Node, are closed to the same bytes on the edge: there every edition is
// counted, filled, spelt, rendered and hashed once more, and compared with what was frozen.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { seedDemo } from '../../src/demo/seed.ts'
import { migrations, openEmbedded } from '../../src/embedded.ts'
import { readKeyFolder } from '../../src/key-folder.ts'
import { makeServices } from '../../src/program.ts'
import { provideDemoClient } from '../../src/register/common/clients.ts'
import { markMode } from '../../src/register/common/setup.ts'
import { signInAsClient } from '../support/client.ts'
import { serveInWorkerd } from '../support/served.ts'

type Edition = { close: string; edition: number; hash: string; reader: string }

const secret = 'czyta zamknięcia'
const folder = mkdtempSync(join(tmpdir(), 'demo-closes-'))
const [dataDir, keysDir] = [join(folder, 'data'), join(folder, 'keys')]
let editions: Edition[] = []
let edge: Awaited<ReturnType<typeof serveInWorkerd>>

beforeAll(async () => {
  editions = await closedOnNode(new Date().toISOString())
  edge = await serveInWorkerd({ dataDir, keysDir, secret: (name) => readFileSync(join(keysDir, name), 'utf8') })
}, 180_000)
afterAll(async () => {
  await edge?.stop()
  rmSync(folder, { recursive: true, force: true })
})

/** Fills the demonstration in this process; for each edition the machine of somebody who may read it. */
async function closedOnNode(now: string): Promise<Edition[]> {
  const { client, keysClient, close } = await openEmbedded(dataDir, keysDir)
  await client.execute('PRAGMA synchronous = OFF')
  const wiring = { publicUrl: 'http://localhost', migrations, group: 64, poolSize: 32, asset: async () => undefined }
  const keys = await readKeyFolder(keysDir)
  const { ports } = makeServices({ ...wiring, client, keysClient, keys, clock: () => new Date(now) })
  await markMode(ports, 'demo', now)
  await seedDemo(ports, { now, print: () => {} })
  const { rows } = await client.execute(`SELECT e.close, e.edition, e.hash, c.organisation, min(r.person) AS reader
    FROM case_close_edition e JOIN case_close c ON c.id = e.close
    JOIN role_grant r ON r.organisation = c.organisation AND r.role IN ('head', 'inspector') GROUP BY e.close, e.edition`)
  for (const { organisation, reader } of new Map(rows.map((row) => [row['organisation'], row])).values()) {
    const of = { person: String(reader), organisation: String(organisation), secret }
    await provideDemoClient(ports, { ...of, id: `reads-${organisation}`, by: String(reader) }, now)
  }
  close()
  return rows.map(({ close: id, edition, hash, organisation }) => ({
    close: String(id),
    edition: Number(edition),
    hash: String(hash),
    reader: `reads-${organisation}`,
  }))
}

describe('the closes of two years', () => {
  it('come to the same hashes in workerd, counted again from the ledger', async () => {
    expect(editions.length).toBeGreaterThan(150)
    for (const [reader, own] of Map.groupBy(editions, (one) => one.reader)) {
      const call = await signInAsClient(edge.url, reader, secret)
      for (const { close, edition, hash } of own) {
        const { status, body } = await call('GET', `/api/closes/${close}/verification?edition=${edition}`)
        expect([status, body]).toEqual([200, { edition, hash, mismatches: [] }])
      }
    }
  }, 180_000)
})
