// The edge runtime: the same program on Cloudflare Workers with libSQL over HTTP. One client per request; nothing but plain
// values is shared between requests of an isolate (performance.md 3).
import { createClient } from '@libsql/client/web'
import dataJournal from '../migrations/data/meta/_journal.json' with { type: 'json' }
import keysJournal from '../migrations/keys/meta/_journal.json' with { type: 'json' }
import { edgeConfig, type EdgeConfig } from './config.ts'
import { makeApp } from './http/app.ts'
import { parseSigningKeys } from './ledger/signature.ts'
import { makeServices } from './program.ts'

type Bindings = Record<string, unknown>
type Execution = { waitUntil(promise: Promise<unknown>): void }

const clock = () => new Date()
const secrets = (config: EdgeConfig) => ({
  vault: config.VAULT_JWKS,
  tokens: parseSigningKeys(config.TOKEN_JWKS),
  ledger: parseSigningKeys(config.LEDGER_JWKS),
  indexSecret: Buffer.from(config.INDEX_SECRET, 'base64url'),
})

type Assets = { fetch(url: string): Promise<Response> }

function servicesOf(bindings: Bindings) {
  const config = configOf(bindings)
  const assets = bindings['ASSETS'] as Assets
  return makeServices({
    client: createClient({ url: config.DATABASE_URL, authToken: config.DATABASE_TOKEN }),
    keysClient: createClient({ url: config.KEYS_DATABASE_URL, authToken: config.KEYS_DATABASE_TOKEN }),
    keys: secrets(config),
    publicUrl: config.PUBLIC_URL,
    migrations: { data: dataJournal.entries, keys: keysJournal.entries },
    clock,
    group: 1,
    poolSize: 8,
    async asset(name) {
      const found = await assets.fetch(`https://assets.invalid/${name}`)
      return found.ok ? found : undefined
    },
  })
}

const configOf = (bindings: Bindings) => edgeConfig(bindings as Record<string, string | undefined>)

const app = makeApp({
  services: (c) => servicesOf(c.env as Bindings),
  settings: (c) => ({ publicUrl: configOf(c.env as Bindings).PUBLIC_URL, mode: 'real' }),
  clock,
  log: (line) => console.log(JSON.stringify(line)),
  changed: (c) => c.executionCtx.waitUntil(c.var.services.chain.seal()),
})

export default {
  fetch: app.fetch,
  scheduled(_event: unknown, bindings: Bindings, execution: Execution) {
    execution.waitUntil(servicesOf(bindings).chain.seal())
  },
}
