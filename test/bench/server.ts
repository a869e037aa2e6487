// The program with groups of one, so that the benchmark can say what group commit is worth. Otherwise wired as node.ts does.
import { serve } from '@hono/node-server'
import { migrations, openEmbedded } from '../../src/embedded.ts'
import { makeApp } from '../../src/http/app.ts'
import { makeSealer } from '../../src/jobs/sealer.ts'
import { readKeyFolder } from '../../src/key-folder.ts'
import { makeServices } from '../../src/program.ts'

const [dataDir = '', keysDir = ''] = [process.env['DATA_DIR'], process.env['KEYS_DIR']]
const publicUrl = 'http://localhost'
const clock = () => new Date()
const { client, keysClient } = await openEmbedded(dataDir, keysDir)
const services = makeServices({
  client,
  keysClient,
  keys: await readKeyFolder(keysDir),
  publicUrl,
  migrations,
  clock,
  group: 1,
  poolSize: 32,
  asset: async () => undefined,
})
const sealer = makeSealer(services.chain, (error) => console.error(error))
const settings = { publicUrl, mode: 'real' } as const
const app = makeApp({ services: () => services, settings, clock, changed: sealer.wake })
serve({ fetch: app.fetch, port: 0 }, ({ port }) => console.log(`Rejestr w grupach po jednym: http://localhost:${port}`))
process.once('SIGTERM', () => process.exit(0))
