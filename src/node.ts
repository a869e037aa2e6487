// The Node runtime: one process, one embedded libSQL file. `npm start` is the real mode, `npm run demo` the invented one.
// Reads the clock and the environment and starts timers; everything else is the same program as on the edge.
import { createServer as createSecureServer } from 'node:https'
import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { serve } from '@hono/node-server'
import { nodeConfig } from './config.ts'
import { openEmbedded, migrations } from './embedded.ts'
import { makeApp } from './http/app.ts'
import { checkpointsEveryMs, makeCheckpointJob } from './jobs/checkpoints.ts'
import { finishDestroying } from './jobs/destroying.ts'
import { makeSealer } from './jobs/sealer.ts'
import { KeyFolderError, readKeyFolder } from './key-folder.ts'
import { makeServices } from './program.ts'
import { demoAccounts, demoPassword } from './demo/accounts.ts'
import { seedDemo } from './demo/seed.ts'
import { markMode, openSetup } from './register/common/setup.ts'

const finishEveryMs = 60_000
/** How long answers under way may take when the program is told to end. */
const patienceMs = 5000

const mode = process.argv.includes('--demo') ? 'demo' : 'real'
const config = nodeConfig(process.env)
const clock = () => new Date()
const log = (line: Record<string, unknown>) => console.log(JSON.stringify({ at: clock().toISOString(), ...line }))

const { client, keysClient, erase, close } = await openEmbedded(config.dataDir, config.keysDir)
const keys = await readKeyFolder(config.keysDir).catch((error: unknown) => {
  if (!(error instanceof KeyFolderError)) throw error
  console.error(`KEYS_DIR: ${error.message}`)
  process.exit(2)
})
const services = makeServices({
  client,
  keysClient,
  erase,
  keys,
  publicUrl: config.publicUrl,
  migrations,
  clock,
  group: 64,
  poolSize: 64,
  asset: (name) =>
    readFile(join(import.meta.dirname, 'assets', name)).then(
      (file) => new Response(file),
      () => undefined,
    ),
})
await markMode(services.ports, mode, clock().toISOString())
const failed = (job: string) => (error: unknown) => log({ job, error: (error as Error).name })
const sealer = makeSealer(services.chain, failed('sealer'))
const checkpoints = makeCheckpointJob(services, clock, failed('checkpoints'))
if (mode === 'demo') await seedDemo(services.ports, { now: clock().toISOString(), print: (line) => console.log(line) })

const app = makeApp({
  services: () => services,
  settings: {
    publicUrl: config.publicUrl,
    mode,
    ...(mode === 'demo' && { demo: { password: demoPassword, accounts: demoAccounts } }),
  },
  clock,
  log,
  changed: sealer.wake,
})
const { tls } = config
const server = serve(
  {
    fetch: app.fetch,
    port: config.port,
    ...(tls && {
      createServer: createSecureServer,
      serverOptions: { cert: readFileSync(tls.cert), key: readFileSync(tls.key) },
    }),
  },
  async ({ port }) => {
    const address = config.publicUrl.replace(/:0$/, `:${port}`)
    console.log(`Rejestr zdarzeń nadzwyczajnych: ${address}`)
    if (mode === 'demo') console.log('To jest demonstracja. Wszystkie osoby, domy i zdarzenia są zmyślone.')
    if (!tls && !/^https:|\/\/(localhost|127\.0\.0\.1)[:/]?/.test(config.publicUrl)) {
      console.log(
        'Poza tym komputerem potrzebny jest HTTPS: ustaw TLS_CERT i TLS_KEY albo PUBLIC_URL serwera pośredniczącego.',
      )
    }
    const token = mode === 'real' && (await openSetup(services.ports, clock().toISOString()))
    if (token)
      console.log(`Pierwszy administrator (odnośnik jednorazowy, ważny 24 godziny): ${address}/setup?token=${token}`)
  },
)
/** What a timer finishes: the chain, and keys whose destruction was confirmed. */
const finish = () => {
  sealer.wake()
  finishDestroying(services.ports, clock().toISOString()).then(
    (completed) => completed > 0 && sealer.wake(),
    (error) => log({ job: 'destroying', error: (error as Error).name }),
  )
}
finish()
checkpoints.run()
const timers = [setInterval(finish, finishEveryMs), setInterval(checkpoints.run, checkpointsEveryMs)]

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    for (const timer of timers) clearInterval(timer)
    // Somebody's download may stand still for ever.
    setTimeout(() => 'closeAllConnections' in server && server.closeAllConnections(), patienceMs).unref()
    server.close(async () => {
      sealer.wake()
      await Promise.all([sealer.idle(), checkpoints.idle()])
      close()
      process.exit(0)
    })
  })
}
