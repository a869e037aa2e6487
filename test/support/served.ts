// An instance whose people sign in with a password, served by one runtime as it is delivered. Decides nothing: it is filled
// through the use cases, and what is served is the bundle in dist/ or the one a deployment would make.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { activateHashed } from '../../src/register/common/activation.ts'
import { hashPassword } from '../../src/vault/password.ts'
import { startHrana } from './hrana.ts'
import { makeInstance, type Instance } from './instance.ts'
import { startNode } from './node-process.ts'
import type { PersonName } from './population.ts'
import { buildWorker, startWorker } from './workerd.ts'

/** Everybody's. The sign-in name is the person's name in population.ts: `reporter`, `otherDirector`. */
export const password = 'siedem spokojnych dyżurów'

/** As population.ts sets the instance up. */
const operatorPassword = 'dostatecznie długie hasło'

type Server = { url: string; log: () => string; stop: () => Promise<void> }
export type Served = Server & {
  instance: Instance
  /** Signs in once: the value of this person's session cookie, for `visit({ session })`. */
  session: (name: SignInName) => Promise<string>
}
/** `operator`: who set the instance up. */
export type SignInName = PersonName | 'operator'

/** @param start one of the two below */
export async function serve(start: (instance: Instance) => Promise<Server>): Promise<Served> {
  const instance = await makeInstance()
  await activateEverybody(instance)
  const server = await start(instance)
  const sessions = new Map<SignInName, Promise<string>>()
  const session = (name: SignInName) => {
    const found = sessions.get(name) ?? signIn(server.url, name)
    sessions.set(name, found)
    return found
  }
  const stop = async () => {
    await server.stop()
    instance.remove()
  }
  return { ...server, instance, session, stop }
}

export async function serveOnNode({ dataDir, keysDir }: Instance): Promise<Server> {
  const { url, lines, stop } = await startNode({ dataDir, keysDir })
  return { url, log: () => lines().join('\n'), stop: async () => void (await stop()) }
}

export async function serveInWorkerd({
  dataDir,
  keysDir,
  secret,
}: Pick<Instance, 'dataDir' | 'keysDir' | 'secret'>): Promise<Server> {
  const bundleDir = mkdtempSync(join(tmpdir(), 'rejestr-bundle-'))
  const data = await startHrana({ file: join(dataDir, 'register.db'), token: 'data-token' })
  const keys = await startHrana({ file: join(keysDir, 'keys.db'), token: 'keys-token' })
  await buildWorker(bundleDir)
  const vars = {
    DATABASE_URL: data.url,
    DATABASE_TOKEN: 'data-token',
    KEYS_DATABASE_URL: keys.url,
    KEYS_DATABASE_TOKEN: 'keys-token',
    VAULT_JWKS: secret('vault.jwks.json'),
    TOKEN_JWKS: secret('tokens.jwks.json'),
    LEDGER_JWKS: secret('ledger.jwks.json'),
    INDEX_SECRET: secret('index.secret'),
    PUBLIC_URL: 'http://localhost',
  }
  const worker = await startWorker({ bundleDir, vars })
  const stop = async () => {
    await worker.close()
    await Promise.all([data.close(), keys.close()])
    rmSync(bundleDir, { recursive: true })
  }
  // Browsers keep Secure cookies without TLS only under this name.
  return { url: worker.url.replace('127.0.0.1', 'localhost'), log: () => worker.logs().join('\n'), stop }
}

async function activateEverybody({ people, populatedAt, open }: Instance): Promise<void> {
  const { ports, end } = await open()
  const hashed = await hashPassword(password)
  for (const { activation } of Object.values(people)) await activateHashed(ports, activation, hashed, populatedAt)
  end()
}

async function signIn(url: string, name: SignInName): Promise<string> {
  const typed = { name, password: name === 'operator' ? operatorPassword : password }
  const answer = await fetch(`${url}/api/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin', 'idempotency-key': `in-${name}` },
    body: JSON.stringify(typed),
  })
  const found = /^__Host-session=([^;]+)/.exec(answer.headers.get('set-cookie') ?? '')?.[1]
  if (!found) throw new Error(`${name} cannot sign in: ${answer.status} ${await answer.text()}`)
  return found
}
