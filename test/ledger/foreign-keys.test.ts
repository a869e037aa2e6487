// A pinned key speaks for its own side only: what it signs in another organisation's name is named by `ledger verify`, of the register
// and of files, although the signature is right.
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { decodeJwt, type JSONWebKeySet } from 'jose'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { ledgerCommand } from '../../src/ledger-commands.ts'
import { changeKeys } from '../../src/ledger/key-change.ts'
import { makeSigningKeys, publicJwks, signStatement } from '../../src/ledger/signature.ts'
import { openFile } from '../../src/store/file-client.ts'
import { readTransferFile } from '../../src/register/door/transfer-file.ts'
import { credentialOf } from '../support/counting.ts'
import { deliver, ifMatch, must, register } from '../support/crew.ts'
import { rowsOf } from '../support/rows.ts'
import { pinnedBothWays, standInHome, twoInstances, type Instances } from '../support/two-instances.ts'
import type { World } from '../support/world.ts'

const now = '2026-03-09T10:00:00.000Z'
const said: string[] = []
let of: Instances
let folder: string
/** Another home outside, whose keys the office has pinned too; what they sign as. */
let others: JSONWebKeySet
/** What the home calls its authority. */
let standIn: string
let receipt: string
let transferFile: string

/** The register of an instance, as its operator keeps it. */
function kept(name: 'home' | 'office', there: World): void {
  rmSync(join(folder, name), { recursive: true, force: true })
  mkdirSync(join(folder, name, 'keys'), { recursive: true, mode: 0o700 })
  cpSync(join(there.folder, 'register.db'), join(folder, name, 'register.db'))
  const keys = JSON.stringify(there.keys.ledger)
  writeFileSync(join(folder, name, 'keys/ledger.jwks.json'), keys, { mode: 0o600 })
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'foreign-'))
  of = await twoInstances()
  standIn = await pinnedBothWays(of)
  others = await makeSigningKeys()
  const second = await standInHome(of.office)
  const theirs = { jwks: JSON.stringify(publicJwks(others)), theirHome: 'other-home', theirAuthority: standIn }
  await must(200, of.atOffice.head('POST', `/api/homes/${second}/pin`, theirs, ifMatch(2)))
  await must(200, of.atOffice.reviewer('POST', `/api/homes/${second}/confirm-pin`, { compared: true }, ifMatch(3)))
  await register(of.atHome)
  const transfer = await deliver(of.atHome)
  const credential = credentialOf(of.home, 'director')
  transferFile = await readTransferFile(of.home.services.ports, transfer, { credential, now })
  const { id } = await must(
    201,
    of.atOffice.reviewer('POST', `/api/homes/${of.outside}/take-in`, { file: transferFile }),
  )
  await must(200, of.atOffice.head('POST', `/api/transfers/${id}/acknowledge`, {}, ifMatch(1)))
  receipt = (await must(200, of.atOffice.head('GET', `/api/transfers/${id}`))).receipt
  await must(
    200,
    of.atHome.director('POST', `/api/transfers/${transfer}/record-receipt`, { file: receipt }, ifMatch(2)),
  )
  for (const there of [of.home, of.office]) {
    await there.services.chain.seal()
    await there.client.execute('PRAGMA wal_checkpoint(TRUNCATE)')
  }
})
afterAll(async () => {
  await of.end()
  rmSync(folder, { recursive: true })
})

beforeEach(() => {
  said.length = 0
  for (const way of ['log', 'error'] as const) vi.spyOn(console, way).mockImplementation((line) => void said.push(line))
  kept('home', of.home)
  kept('office', of.office)
})
afterEach(() => vi.restoreAllMocks())

const verify = (name: 'home' | 'office', ...given: string[]) =>
  ledgerCommand(['verify', ...given], {
    dataDir: join(folder, name),
    keysDir: join(folder, name, 'keys'),
    edge: () => expect.fail('not the edge'),
    now,
  })

/** Another statement in the place of a held checkpoint: its stream stays, these keys sign. */
async function forge(name: 'home' | 'office', keys: JSONWebKeySet, changed: object = {}): Promise<void> {
  const client = openFile(join(folder, name, 'register.db'), 0)
  const given = { home: standIn, office: of.outside }[name]
  const [row] = await rowsOf(client, 'SELECT id, statement FROM checkpoint WHERE organisation = ?', [given])
  const statement = await signStatement(keys, { ...decodeJwt(String(row?.['statement'])), ...changed }, 'checkpoint')
  await client.execute('DROP TRIGGER IF EXISTS checkpoint_unchanged')
  await client.execute({
    sql: 'UPDATE checkpoint SET statement = ? WHERE id = ?',
    args: [statement, String(row?.['id'])],
  })
  client.close()
}
const foreign = () => [...new Set(said.filter((line) => line.endsWith('foreign-key')))]

it('both registers hold, with what each other’s keys attest of their own', async () => {
  expect([await verify('home'), await verify('office'), foreign()]).toEqual([0, 0, []])
})

it('a home outside cannot speak for another home outside', async () => {
  await forge('office', others)
  expect([await verify('office'), foreign().length]).toEqual([1, 1])
})

it('nor for an organisation of this instance', async () => {
  await forge('office', others, { stream: `${of.office.organisations.authority}:2026` })
  expect([await verify('office'), foreign().length]).toEqual([1, 1])
})

it('an authority outside cannot speak for the home, nor for another ledger than its receipts came from', async () => {
  await forge('home', of.office.keys.ledger, { stream: `${of.home.organisations.home}:2026` })
  expect([await verify('home'), foreign().length]).toEqual([1, 1])
  kept('home', of.home)
  said.length = 0
  await forge('home', of.office.keys.ledger, { stream: 'another:2026' })
  expect([await verify('home'), foreign().length]).toEqual([1, 1])
})

it('this instance cannot speak for a home outside', async () => {
  await forge('office', of.office.keys.ledger)
  expect([await verify('office'), foreign().length]).toEqual([1, 1])
})

it('a key that another introduced speaks for no more than that one', async () => {
  const changed = await changeKeys(others, now)
  const [fresh] = changed.keys as { change?: string }[]
  const [jwks, change, point] = ['other.json', 'change.jws', 'point.jws'].map((name) => join(folder, name)) as [
    ...[string, string, string],
  ]
  writeFileSync(jwks, JSON.stringify(publicJwks(others)))
  writeFileSync(change, fresh?.change ?? '')
  const told = async (organisation: string) => {
    const statement = { format: 1, stream: `${organisation}:2026`, seq: 1, hash: 'a'.repeat(64), at: now }
    writeFileSync(point, await signStatement(changed, statement, 'checkpoint'))
    return verify('office', change, point, '--jwks', `other-home=${jwks}`)
  }
  expect([await told('other-home'), foreign()]).toEqual([0, []])
  expect([await told('elsewhere'), foreign()]).toEqual([1, [`${point}: foreign-key`]])
})

it('files are held to the organisations that a set of keys was said to speak for', async () => {
  const { home } = of.home.organisations
  const [sent, answered] = [join(folder, 'transfer.json'), join(folder, 'receipt.jws')]
  writeFileSync(sent, transferFile)
  writeFileSync(answered, receipt)
  const [ofHome, ofOffice] = [join(folder, 'home.json'), join(folder, 'office.json')]
  writeFileSync(ofHome, JSON.stringify(publicJwks(of.home.keys.ledger)))
  writeFileSync(ofOffice, JSON.stringify(publicJwks(of.office.keys.ledger)))
  const authority = String(decodeJwt(receipt)['authority'])
  const office = `${authority},${of.office.organisations.authority}=${ofOffice}`
  expect(await verify('home', sent, answered, '--jwks', `${home}=${ofHome}`, '--jwks', office)).toBe(0)
  expect(await verify('home', sent, answered, '--jwks', ofHome, '--jwks', ofOffice)).toBe(0)
  const { manifest, ...rest } = JSON.parse(transferFile)
  const forged = await signStatement(of.office.keys.ledger, decodeJwt(manifest), 'transfer')
  writeFileSync(sent, JSON.stringify({ ...rest, manifest: forged }))
  said.length = 0
  expect(await verify('home', sent, answered, '--jwks', `${home}=${ofHome}`, '--jwks', office)).toBe(1)
  expect(foreign()).toEqual([`${sent}: foreign-key`])
})
