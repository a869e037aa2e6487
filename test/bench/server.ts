// The program less one thing, so that the benchmark can say what that thing costs: `LESS=groups` commits one by one;
// `LESS=protection` seals nothing, records no look and seals no chain; `LESS=erasure` leaves in the file what is deleted. Otherwise wired as
// node.ts does.
import { serve } from '@hono/node-server'
import { migrations, openEmbedded } from '../../src/embedded.ts'
import { makeApp } from '../../src/http/app.ts'
import { makeSealer } from '../../src/jobs/sealer.ts'
import { readKeyFolder } from '../../src/key-folder.ts'
import { makeServices } from '../../src/program.ts'
import { unprotected } from './unprotected.ts'

const { DATA_DIR: dataDir = '', KEYS_DIR: keysDir = '', LESS: less } = process.env
const publicUrl = 'http://localhost'
const clock = () => new Date()
const { client, keysClient } = await openEmbedded(dataDir, keysDir)
if (less === 'erasure') await client.execute('PRAGMA secure_delete = OFF')
const wired = makeServices({
  client,
  keysClient,
  keys: await readKeyFolder(keysDir),
  publicUrl,
  migrations,
  clock,
  group: less === 'groups' ? 1 : 64,
  poolSize: 64,
  asset: async () => undefined,
})
const services = less === 'protection' ? { ...wired, ports: unprotected(wired.ports) } : wired
const sealer = makeSealer(services.chain, (error) => console.error(error))
const settings = { publicUrl, mode: 'real' } as const
const app = makeApp({
  services: () => services,
  settings,
  clock,
  changed: less === 'protection' ? () => {} : sealer.wake,
})
serve({ fetch: app.fetch, port: 0 }, ({ port }) => console.log(`Rejestr bez jednej rzeczy: http://localhost:${port}`))
process.once('SIGTERM', () => process.exit(0))
