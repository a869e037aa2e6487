// An instance of its own for a test of accounts: a real database, real keys, set up with an operator and its admin.
// Passwords are the same everywhere; all names are invented.
import { mkdtempSync, rmSync } from 'node:fs'
import { randomBytes, scrypt } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Refusal } from '../../src/domain/refusal.ts'
import type { Role } from '../../src/domain/role.ts'
import { migrations, openEmbedded } from '../../src/embedded.ts'
import { makeSigningKeys } from '../../src/ledger/signature.ts'
import { makeServices } from '../../src/program.ts'
import { activateHashed } from '../../src/register/common/activation.ts'
import type { Asked } from '../../src/register/common/change.ts'
import { createOrganisation } from '../../src/register/common/organisations.ts'
import { createPerson } from '../../src/register/common/people.ts'
import { sessionId, signIn, type SignedIn } from '../../src/register/common/sessions.ts'
import { completeSetup, markMode, openSetup } from '../../src/register/common/setup.ts'
import type { Credential } from '../../src/register/ports.ts'
import { makeKeyRing } from '../../src/vault/key-ring.ts'

export const now = '2026-03-09T10:00:00.000Z'
export const password = 'trzy zielone parasole'
export const later = (minutes: number, from = now) => new Date(Date.parse(from) + minutes * 60_000).toISOString()

const signingKeys = makeSigningKeys()

/** A password as scrypt with the least work: tests of what comes after need not wait for it. */
export const hashQuickly = (chosen: string) =>
  new Promise<string>((resolve, reject) => {
    const salt = randomBytes(16)
    const base64 = (bytes: Buffer) => bytes.toString('base64').replaceAll('=', '')
    scrypt(chosen, salt, 32, { N: 2, r: 8, p: 1 }, (error, key) =>
      error ? reject(error) : resolve(`$scrypt$ln=1,r=8,p=1$${base64(salt)}$${base64(key)}`),
    )
  })
const quickHash = hashQuickly(password)

export const home = {
  kind: 'home',
  name: 'Dom Pomocy Społecznej „Zacisze”',
  county: '1201',
  types: ['PW', 'UA'],
  places: 80,
  running: 'public',
} as const

/** Nothing but a migrated database. */
export async function emptyInstance() {
  const folder = mkdtempSync(join(tmpdir(), 'rejestr-'))
  const { client, keysClient, close } = await openEmbedded(folder, join(folder, 'keys'))
  onTestFinished(() => {
    close()
    rmSync(folder, { recursive: true })
  })
  const ring = JSON.stringify(makeKeyRing())
  const { ports, tokens } = makeServices({
    client,
    keysClient,
    keys: {
      vault: () => ring,
      tokens: await signingKeys,
      ledger: await signingKeys,
      indexSecret: randomBytes(32),
    },
    publicUrl: 'https://rejestr.example',
    migrations,
    clock: () => new Date(now),
    group: 64,
    poolSize: 8,
    asset: async () => undefined,
  })
  const rows = async (sql: string, ...args: string[]) => (await client.execute({ sql, args })).rows
  return { client, ports, tokens, rows }
}

export const sessionOf = ({ cookie, person }: SignedIn): Credential => ({
  kind: 'session',
  id: sessionId(cookie.split('.')[0] ?? ''),
  person,
  inHome: cookie.split('.').length === 3,
})

/** A real instance whose operator is a home; `join` gives somebody an active account and signs in. */
export async function accountsWorld() {
  const instance = await emptyInstance()
  const { ports } = instance
  await markMode(ports, 'real', now)
  const token = (await openSetup(ports, now)) ?? ''
  const operator = { name: 'Irena Wzorcowa', signInName: 'irena', password }
  const first = await completeSetup(ports, token, { organisation: home, person: operator }, now)
  const admin = sessionOf(await signIn(ports, { name: 'irena', password }, now))

  let keys = 0
  const asked = (credential: Credential, ifMatch?: Asked['ifMatch'], at = now): Asked => ({
    credential,
    now: at,
    idempotency: { key: `key-${keys++}`, body: `body-${keys}` },
    ...(ifMatch !== undefined && { ifMatch }),
  })
  const joins = async (signInName: string, roles: readonly Role[], organisation = first.organisation, by = admin) => {
    const person = { organisation, name: `${signInName} Zmyślona`, signInName, roles }
    const { id, activation } = await createPerson(ports, person, asked(by))
    await activateHashed(ports, activation.token, await quickHash, now)
    return { id, session: sessionOf(await signIn(ports, { name: signInName, password }, now)) }
  }
  const opens = async (given: Parameters<typeof createOrganisation>[1]) =>
    (await createOrganisation(ports, given, asked(admin))).id
  const actorOf = async (credential: Credential, at = now) =>
    (await ports.store.read({ actor: { credential, now: at } })).actor
  return {
    ...instance,
    organisation: first.organisation,
    admin,
    asked,
    joins,
    opens,
    actorOf,
    operatorPerson: first.person,
  }
}

/** The code of the refusal, with its faults: `invalid /roles required`. */
export async function refusal(attempt: Promise<unknown>): Promise<string> {
  try {
    await attempt
  } catch (error) {
    const { code, faults } = error as Refusal
    if (faults === undefined) throw error
    return [code, ...faults.map((fault) => `${fault.pointer} ${fault.code}`)].join(' ')
  }
  throw new Error('was not refused')
}
