// The commands of the ledger as somebody types them: exported from a register, verified in another place, with clear words and exit codes.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { createClient as createHttpClient } from '@libsql/client/web'
import type { JSONWebKeySet } from 'jose'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { readKeyFolder } from '../../src/key-folder.ts'
import { ledgerCommand } from '../../src/ledger-commands.ts'
import { checkpointStatement } from '../../src/ledger/checkpoint.ts'
import { makeSigningKeys, parseSigningKeys, publicJwks, signStatement } from '../../src/ledger/signature.ts'
import { castOf, deliver, ifMatch, must, register } from '../support/crew.ts'
import { startHrana } from '../support/hrana.ts'
import { world } from '../support/world.ts'

const now = '2026-03-09T10:00:00.000Z'
let folder: string
let home: string
let authority: string
const at = (name: string) => join(folder, name)
const said: string[] = []

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'commands-'))
  const there = await world(now)
  const cast = castOf(there)
  const entry = await register(cast)
  const excluding = { person: there.people.dpo.person, reason: 'Zgłoszenie dotyczy tej osoby.' }
  await must(200, cast.director('POST', `/api/entries/${entry}/exclude`, excluding, ifMatch(2)))
  const transfer = await deliver(cast)
  await must(200, cast.head('POST', `/api/transfers/${transfer}/acknowledge`, {}, ifMatch(2)))
  const { manifest, receipt } = await must(200, cast.reviewer('GET', `/api/transfers/${transfer}`))
  await there.services.chain.seal()
  ;({ home, authority } = there.organisations)
  await there.client.execute('PRAGMA wal_checkpoint(TRUNCATE)')
  cpSync(join(there.folder, 'register.db'), at('register.db'))
  mkdirSync(at('keys'), { mode: 0o700 })
  writeFileSync(at('keys/ledger.jwks.json'), JSON.stringify(there.keys.ledger), { mode: 0o600 })
  writeFileSync(at('pinned.json'), JSON.stringify(publicJwks(there.keys.ledger)))
  writeFileSync(at('manifest.jws'), manifest)
  writeFileSync(at('receipt.jws'), `${receipt}\n`)
  await there.end()
})
afterAll(() => rmSync(folder, { recursive: true }))

beforeEach(() => {
  said.length = 0
  for (const way of ['log', 'error'] as const) vi.spyOn(console, way).mockImplementation((line) => void said.push(line))
})
afterEach(() => vi.restoreAllMocks())

const ledger = (...given: string[]) =>
  ledgerCommand(given, { dataDir: folder, keysDir: at('keys'), edge: () => expect.fail('not the edge'), now })

describe('npm run ledger', () => {
  it('verifies the register, and says of each stream how much holds', async () => {
    expect(await ledger('verify')).toBe(0)
    expect(said.join('\n')).toMatch(new RegExp(`${home}:2026: \\d+ events hold, 1 checkpoints agree`))
  })

  it('exports one organisation, which is verified offline with what the other side holds', async () => {
    expect(await ledger('export', home, '--out', at('home.jsonl'))).toBe(0)
    expect(await ledger('export', `${authority}:2026`, '--out', at('authority.jsonl'))).toBe(0)
    expect(statSync(at('home.jsonl')).mode & 0o777).toBe(0o600)
    said.length = 0
    const files = ['home.jsonl', 'authority.jsonl', 'manifest.jws', 'receipt.jws'].map(at)
    expect(await ledger('verify', ...files, '--jwks', at('pinned.json'))).toBe(0)
    expect(said).toHaveLength(3)
    expect(said.every((line) => / hold/.test(line))).toBe(true)
  })

  it('reads the edge’s database over HTTP to the same lines', async () => {
    const endpoint = await startHrana({ file: at('register.db'), token: 'token-of-the-tests' })
    const client = createHttpClient({ url: endpoint.url, authToken: 'token-of-the-tests' })
    const keys = parseSigningKeys(readFileSync(at('keys/ledger.jwks.json'), 'utf8'))
    const place = {
      dataDir: at('nowhere'),
      keysDir: at('nowhere'),
      now,
      edge: () => ({ client, close: () => {}, keys }),
    }
    expect(await ledgerCommand(['export', home, '--out', at('edge.jsonl'), '--edge'], place)).toBe(0)
    expect(await ledgerCommand(['verify', '--edge'], place)).toBe(0)
    expect(await ledger('export', home, '--out', at('file.jsonl'))).toBe(0)
    expect(readFileSync(at('edge.jsonl'), 'utf8')).toBe(readFileSync(at('file.jsonl'), 'utf8'))
    client.close()
    await endpoint.close()
  })

  it('names the first event that was altered, in the register and in an export', async () => {
    const altered = mkdtempSync(join(folder, 'altered-'))
    cpSync(at('register.db'), join(altered, 'register.db'))
    const second = new DatabaseSync(join(altered, 'register.db'))
    second.exec('DROP TRIGGER event_unchanged')
    second.exec(`UPDATE event SET actor = 'nobody' WHERE stream = '${home}:2026' AND seq = 4`)
    second.close()
    const place = { dataDir: altered, keysDir: at('keys'), edge: () => expect.fail('not the edge'), now }
    expect(await ledgerCommand(['verify'], place)).toBe(1)
    expect(said).toContain(`${home}:2026: broken at 4, altered`)
    said.length = 0
    await ledger('export', home, '--out', at('whole.jsonl'))
    const lines = readFileSync(at('whole.jsonl'), 'utf8').split('\n')
    const place5 = lines.findIndex((line) => line.includes('"seq":5,'))
    writeFileSync(at('touched.jsonl'), lines.with(place5, lines[place5]!.replace('"role":"', '"role":"x')).join('\n'))
    said.length = 0
    expect(await ledger('verify', at('touched.jsonl'), '--jwks', at('pinned.json'))).toBe(1)
    expect(said).toContain(`${home}:2026: broken at 5, altered`)
  })

  it.each([
    ['a guard that was dropped', 'DROP TRIGGER event_kept', 'trigger event_kept: missing'],
    [
      'a guard that lets everything pass',
      `DROP TRIGGER guard_holds; CREATE TRIGGER guard_holds INSTEAD OF INSERT ON guard BEGIN SELECT 1; END`,
      'trigger guard_holds: not as the migrations make it',
    ],
    [
      'a role that nobody granted',
      `INSERT INTO role_grant (id, person, organisation, role, from_at) SELECT 'thief', person, organisation, 'director', from_at
       FROM role_grant WHERE role = 'reporter' LIMIT 1`,
      'role_grant thief: no event tells it',
    ],
    [
      'an authorisation made longer',
      `UPDATE authorisation SET until_at = '9999-12-31T00:00:00.000Z'`,
      /^authorisation .*: no event tells it$/,
    ],
    [
      'an authorisation made wider',
      `UPDATE authorisation SET scopes = json_insert(scopes, '$[#]', 'reveal')`,
      /^authorisation .*: no event tells it$/,
    ],
    [
      'a machine that nobody made',
      `INSERT INTO client (id, person, organisation, secret, in_home, demo, created_at)
       SELECT 'c-thief', person, organisation, 'known', 1, 0, created_at FROM client LIMIT 1`,
      'client c-thief: no event tells it',
    ],
    ['a machine given another reach', `UPDATE client SET in_home = 0`, /^client .*: no event tells it$/],
    ['a machine given another scope', `UPDATE client SET scope = 'statistics'`, /^client .*: no event tells it$/],
    [
      'somebody kept from an entry let in again',
      `UPDATE home_entry SET excluded = NULL WHERE excluded IS NOT NULL`,
      /^home_entry .*: no event tells it$/,
    ],
    [
      'a home given to another authority',
      `UPDATE supervision SET from_on = '2020-01-01'`,
      /^supervision .*: no event tells it$/,
    ],
    [
      'an account ended that nobody ended',
      `UPDATE person SET until_at = '2026-03-01T00:00:00.000Z'`,
      /^person .*: no event tells it$/,
    ],
    [
      'an organisation made the operator',
      `UPDATE organisation SET operator = 1 - operator`,
      /^organisation .*: no event/,
    ],
    [
      'a class of keeping that nobody recorded',
      `INSERT INTO retention_rule (organisation, class, number, issued_on) SELECT id, 'B2', 'x', '2026-01-01' FROM organisation`,
      /^retention_rule .*: no event tells it$/,
    ],
    [
      'a public page that nobody opened',
      `INSERT INTO public_page (organisation, open, contact, terms)
        SELECT id, 1, 'a@b.example', 'CC0-1.0' FROM organisation LIMIT 1`,
      /^public_page .*: no event tells it$/,
    ],
    [
      'a role held for longer',
      `UPDATE role_grant SET from_at = '2000-01-01T00:00:00.000Z'`,
      /^role_grant .*: no event/,
    ],
    ['an entry shut to all officers', `UPDATE home_entry SET limited_to = '[]'`, /^home_entry .*: no event tells it$/],
    [
      'an entry taken out of its state',
      `UPDATE home_entry SET state = 'declined'`,
      /^home_entry .*: no event tells it$/,
    ],
    [
      'a count that is not that of the snapshots',
      `UPDATE door_tally SET entries = entries + 7`,
      /^door_tally .* 2026-\d\d: not what its snapshots count$/,
    ],
  ])('finds %s, although every chain holds', async (_what, statements, expected) => {
    const touched = mkdtempSync(join(folder, 'touched-'))
    cpSync(at('register.db'), join(touched, 'register.db'))
    const second = new DatabaseSync(join(touched, 'register.db'))
    second.exec(statements)
    second.close()
    const place = { dataDir: touched, keysDir: at('keys'), edge: () => expect.fail('not the edge'), now }
    expect(await ledgerCommand(['verify'], place)).toBe(1)
    expect(said[0]).toMatch(expected)
    expect(said.filter((line) => line.includes('broken'))).toEqual([])
  })

  it('changes the key; a server that read the folder anew signs with the new one, and the first key still leads there', async () => {
    const rotated = mkdtempSync(join(folder, 'rotated-'))
    cpSync(at('keys/ledger.jwks.json'), join(rotated, 'ledger.jwks.json'))
    const place = { dataDir: folder, keysDir: rotated, edge: () => expect.fail('not the edge'), now }
    expect(await ledgerCommand(['rotate'], place)).toBe(0)
    expect(statSync(join(rotated, 'ledger.jwks.json')).mode & 0o777).toBe(0o600)
    const { ledger: keys } = await readKeyFolder(rotated)
    expect(keys.keys.map((key) => 'd' in key)).toEqual([true, false])
    expect(said.join()).not.toContain(String(keys.keys[0]?.d))
    expect(await ledgerCommand(['verify'], place)).toBe(0)
    expect(await ledgerCommand(['export', home, '--out', at('rotated.jsonl')], place)).toBe(0)
    expect(readFileSync(at('rotated.jsonl'), 'utf8')).toContain('"keyChange"')
    expect(await ledger('verify', at('rotated.jsonl'), '--jwks', at('pinned.json'))).toBe(0)
  })

  it('believes no key of access tokens, although it stands in the same published set', async () => {
    const [tokens, ledgers] = [await makeSigningKeys(), await makeSigningKeys()]
    const told = (keys: JSONWebKeySet, purpose: string) => publicJwks(keys).keys.map((key) => ({ ...key, purpose }))
    writeFileSync(
      at('published.json'),
      JSON.stringify({ keys: [...told(tokens, 'access-token'), ...told(ledgers, 'ledger')] }),
    )
    const checkpoint = checkpointStatement({ stream: 'home-1:2026', seq: 1, hash: 'a'.repeat(64), at: now })
    const judged = async (keys: JSONWebKeySet) => {
      writeFileSync(at('checkpoint.jws'), await signStatement(keys, checkpoint, 'checkpoint'))
      return ledger('verify', at('checkpoint.jws'), '--jwks', at('published.json'))
    }
    expect([await judged(ledgers), await judged(tokens)]).toEqual([0, 1])
    expect(said).toContain('home-1:2026: not here, its checkpoints were held against nothing')
    expect(said).toContain(`${at('checkpoint.jws')}: unknown-key`)
  })

  it('says how it is used when it is not understood, with exit code 2', async () => {
    writeFileSync(at('letter.txt'), 'Dzień dobry')
    writeFileSync(at('empty.jsonl'), '')
    writeFileSync(
      at('future.jsonl'),
      '{"format":"register-ledger","madeAt":"2030-01-01T00:00:00.000Z","of":[],"version":9}\n',
    )
    const wrong = [
      [],
      ['repair'],
      ['verify', at('manifest.jws')],
      ['verify', '--jwks', at('pinned.json')],
      ['verify', at('nowhere.jsonl'), '--jwks', at('pinned.json')],
      ['verify', at('letter.txt'), '--jwks', at('pinned.json')],
      ['verify', at('empty.jsonl'), '--jwks', at('pinned.json')],
      ['verify', at('future.jsonl'), '--jwks', at('pinned.json')],
      ['verify', at('manifest.jws'), '--jwks', at('letter.txt')],
      ['verify', '--jwk', at('pinned.json')],
      ['export', home],
      ['export', 'nobody', '--out', at('nobody.jsonl')],
      ['export', home, '--out', at('pinned.json')],
    ]
    for (const given of wrong) {
      said.length = 0
      expect([given, await ledger(...given)]).toEqual([given, 2])
      expect(said.join('\n')).toContain('usage:')
    }
  })
})
