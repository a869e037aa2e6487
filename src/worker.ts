// The edge runtime: the same program on Cloudflare Workers with libSQL over HTTP. Requests of an isolate share the services,
// which hold plain values (proven tokens, unwrapped keys) and never a promise or a connection (performance.md 3).
import dataJournal from '../migrations/data/meta/_journal.json' with { type: 'json' }
import keysJournal from '../migrations/keys/meta/_journal.json' with { type: 'json' }
import { edgeConfig } from './config.ts'
import type { Services } from './http/context.ts'
import { makeApp } from './http/app.ts'
import { parseSigningKeys } from './ledger/signature.ts'
import { finishDestroying } from './jobs/destroying.ts'
import { makeServices } from './program.ts'
import { makeDailyCheckpoints } from './register/common/checkpoints.ts'
import { openRemote } from './remote.ts'

type Bindings = { ASSETS: { fetch(url: string): Promise<Response> } } & Record<string, string>
type Execution = { waitUntil(promise: Promise<unknown>): void }

const clock = () => new Date()
const sealingInMs = 30_000
/** The Cron Trigger (wrangler.toml) that makes the day's checkpoints; every other one seals. */
const checkpointsAt = '7 * * * *'

function open(bindings: Bindings) {
  const config = edgeConfig(bindings)
  const services = makeServices({
    client: openRemote(config.DATABASE_URL, config.DATABASE_TOKEN),
    keysClient: openRemote(config.KEYS_DATABASE_URL, config.KEYS_DATABASE_TOKEN),
    keys: {
      vault: () => config.VAULT_JWKS,
      tokens: parseSigningKeys(config.TOKEN_JWKS),
      ledger: parseSigningKeys(config.LEDGER_JWKS),
      indexSecret: Buffer.from(config.INDEX_SECRET, 'base64url'),
    },
    publicUrl: config.PUBLIC_URL,
    migrations: { data: dataJournal.entries, keys: keysJournal.entries },
    clock,
    group: 1,
    poolSize: 8,
    async asset(name) {
      const found = await bindings.ASSETS.fetch(`https://assets.invalid/${name}`)
      return found.ok ? found : undefined
    },
  })
  return { services, settings: { publicUrl: config.PUBLIC_URL, mode: 'real' } as const }
}

let opened: ReturnType<typeof open> | undefined
const program = (bindings: unknown) => (opened ??= open(bindings as Bindings))

/** One sealer of an isolate at a time: others would only lose its races. What comes too late for it waits for the next. */
let sealingUntilMs = 0
async function seal({ chain }: Services): Promise<void> {
  const now = clock().getTime()
  if (now < sealingUntilMs) return
  sealingUntilMs = now + sealingInMs
  try {
    await chain.seal()
  } finally {
    sealingUntilMs = 0
  }
}

const app = makeApp({
  services: (c) => program(c.env).services,
  settings: (c) => program(c.env).settings,
  clock,
  log: (line) => console.log(JSON.stringify(line)),
  changed: (c) => c.executionCtx.waitUntil(seal(c.var.services)),
})

export default {
  fetch: app.fetch,
  scheduled({ cron }: { cron: string }, bindings: unknown, execution: Execution) {
    const { ports, chain } = program(bindings).services
    const now = clock().toISOString()
    const daily = cron === checkpointsAt
    execution.waitUntil(
      daily ? makeDailyCheckpoints(ports, chain, now) : finishDestroying(ports, now).finally(() => chain.seal()),
    )
  },
}
