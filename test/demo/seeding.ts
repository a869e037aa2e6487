// Demo databases for the tests: an empty one whose clock stands still, the whole voivodeship, and one of which only some homes are told.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { at } from '../../src/demo/calendar.ts'
import { found } from '../../src/demo/founding.ts'
import { openedBefore, type Home } from '../../src/demo/homes.ts'
import { seedDemo, tell } from '../../src/demo/seed.ts'
import { addDays, warsawDate } from '../../src/domain/zone.ts'
import { openEmbedded, migrations } from '../../src/embedded.ts'
import { makeApp } from '../../src/http/app.ts'
import { makeServices } from '../../src/program.ts'
import { markMode } from '../../src/register/common/setup.ts'
import { signInAsClient } from '../support/client.ts'
import { publicUrl, testKeys } from '../support/world.ts'

const ends: (() => void)[] = []
afterAll(() => ends.forEach((end) => end()))

/** An empty database of this mode, whose clock stands at `now`. */
export async function empty(mode: 'real' | 'demo', now: string) {
  const folder = mkdtempSync(join(tmpdir(), 'demo-'))
  const { client, keysClient, close } = await openEmbedded(folder, folder)
  // Nothing here must survive a power cut, and waiting for the disk is a quarter of the filling.
  await client.execute('PRAGMA synchronous = OFF')
  const clock = () => new Date(now)
  const wiring = { publicUrl, migrations, group: 64, poolSize: 32, asset: async () => undefined }
  const services = makeServices({ ...wiring, client, keysClient, keys: await testKeys(), clock })
  const app = makeApp({ services: () => services, settings: { publicUrl, mode }, clock })
  const request = async (url: string, init?: RequestInit) => app.request(url.replace(publicUrl, ''), init)
  await markMode(services.ports, mode, now)
  ends.push(() => {
    close()
    rmSync(folder, { recursive: true, force: true })
  })
  const rows = async (sql: string) => (await client.execute(sql)).rows.map((row) => ({ ...row }))
  return {
    ...services,
    now,
    rows,
    /** The only column of the rows. */
    values: async (sql: string) => (await rows(sql)).map((row) => Object.values(row)[0]),
    as: (name: string) => signInAsClient(publicUrl, `demo-${name}`, 'demo', request),
  }
}

export async function seeded(now: string) {
  const there = await empty('demo', now)
  const lines: string[] = []
  await seedDemo(there.ports, { now, print: (line) => lines.push(line) })
  return { ...there, lines }
}
export type Seeded = Awaited<ReturnType<typeof empty>>

/** Everybody is there, but only these homes, the first ones of the list, have a past. */
export async function seededPartly(now: string, homes: readonly Home[]): Promise<Seeded> {
  const there = await empty('demo', now)
  const today = warsawDate(now)
  const founded = await found(there.ports, at(addDays(today, -openedBefore), '07:00'), today)
  await tell(there.ports, founded, homes, today, () => {})
  return there
}
