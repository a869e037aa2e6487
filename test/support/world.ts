// A small invented world for a test: two homes under two authorities, real people with real tokens, a real libSQL database and
// a fixed clock. Built once through the use cases, then copied for each test.
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openEmbedded, migrations } from '../../src/embedded.ts'
import { makeApp } from '../../src/http/app.ts'
import type { Services } from '../../src/http/context.ts'
import { makeKeyRing } from '../../src/vault/key-ring.ts'
import { makeSigningKeys } from '../../src/ledger/signature.ts'
import { makeServices, type Keys } from '../../src/program.ts'
import { caller, type Call } from './client.ts'
import { people, populate, type Populated } from './population.ts'

export const publicUrl = 'http://localhost:8787'

const ringText =
  (made = JSON.stringify(makeKeyRing())) =>
  () =>
    made

export const testKeys = async (): Promise<Keys> => ({
  vault: ringText(),
  tokens: await makeSigningKeys(),
  ledger: await makeSigningKeys(),
  indexSecret: new Uint8Array(32).fill(7),
})

type Template = { folder: string; keys: Keys; populated: Populated }
const templates = new Map<string, Promise<Template>>()

function templateOf(instance: string): Promise<Template> {
  const made = templates.get(instance) ?? makeTemplate()
  templates.set(instance, made)
  return made
}

async function makeTemplate(): Promise<Template> {
  const folder = mkdtempSync(join(tmpdir(), 'world-'))
  const keys = await testKeys()
  const { client, keysClient, close } = await openEmbedded(folder, folder)
  const services = makeServices({
    ...wiring,
    client,
    keysClient,
    keys,
    clock: () => new Date('2026-01-01T07:00:00.000Z'),
  })
  const populated = await populate(services, '2026-01-01T07:00:00.000Z')
  close()
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  return { folder, keys, populated }
}

const wiring = { publicUrl, migrations, group: 64, poolSize: 32, asset: async () => undefined }

export type World = Awaited<ReturnType<typeof world>>

/**
 * @param start the instant at which the world's clock stands; tests move it with `at`
 * @param instance worlds of another name share neither ids nor keys with these, as two instances of the program do not
 */
export async function world(start = '2026-03-09T10:00:00.000Z', instance = 'one') {
  const { folder: from, keys, populated } = await templateOf(instance)
  const folder = mkdtempSync(join(tmpdir(), 'world-'))
  cpSync(from, folder, { recursive: true })
  const { client, keysClient, erase, close } = await openEmbedded(folder, folder)
  const sql: string[] = []
  const errors: Record<string, string>[] = []
  let now = new Date(start)
  const clock = () => now
  const log = (line: string) => sql.push(line)
  const services: Services = makeServices({ ...wiring, client, keysClient, erase, keys, clock, log })
  const app = makeApp({
    services: () => services,
    settings: { publicUrl, mode: 'real' },
    clock,
    log: (line) => errors.push(line),
  })
  const request = async (url: string, init?: RequestInit) => app.request(url.replace(publicUrl, ''), init)

  /** A caller with a fresh token of this person. */
  const as = async (name: keyof typeof people): Promise<Call> => {
    const { token } = await services.tokens.issue(populated.people[name], now.toISOString())
    return caller(publicUrl, token, request)
  }
  return {
    ...populated,
    folder,
    keys,
    client,
    keysClient,
    services,
    app,
    request,
    as,
    /** Every SQL text since it was last emptied. */
    sql,
    /** What the log received. */
    errors,
    /** Moves the clock. */
    at(instant: string) {
      now = new Date(instant)
    },
    async end() {
      close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
