// `npm run keys`: on the folder of a register that goes on serving, and on paper.
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openEmbedded, migrations, type Embedded } from '../../src/embedded.ts'
import { runKeyCommand, type KeyCommandName } from '../../src/key-commands.ts'
import { readKeyFolder, readRing } from '../../src/key-folder.ts'
import { makeServices } from '../../src/program.ts'
import { makeKeyStore } from '../../src/store/key-store.ts'
import type { Vault } from '../../src/vault/vault.ts'

let folder: string
let serving: Embedded
let beside: Embedded
let vault: Vault

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'keys-'))
  serving = await openEmbedded(folder, join(folder, 'keys'))
  beside = await openEmbedded(folder, join(folder, 'keys'))
  const clock = () => new Date('2026-03-09T10:00:00.000Z')
  const wiring = {
    publicUrl: 'http://localhost',
    migrations,
    clock,
    group: 64,
    poolSize: 1,
    asset: async () => undefined,
  }
  const keys = await readKeyFolder(join(folder, 'keys'))
  vault = makeServices({ ...wiring, ...serving, keys }).ports.vault
})
afterEach(() => {
  serving.close()
  beside.close()
  rmSync(folder, { recursive: true })
})

async function run(name: KeyCommandName, more: { typed?: string; edge?: boolean; folder?: string } = {}) {
  const lines: string[] = []
  const code = await runKeyCommand(name, {
    folder: more.folder ?? join(folder, 'keys'),
    keys: async () => makeKeyStore(beside.keysClient),
    edge: more.edge ?? false,
    typed: () => more.typed ?? '',
    now: '2026-03-09T10:00:00.000Z',
    print: (line) => lines.push(line),
  })
  return { code, text: lines.join('\n') }
}
const sealed = async (value: string) => vault.seal(await vault.takeSubject(), 'description', 1, value)
const kids = () => (readRing(join(folder, 'keys')) ?? []).map(({ kid }) => kid)

describe('changing the key while the register serves', () => {
  it('rotates and retires, and what was sealed before, between and after opens', async () => {
    const [former] = kids()
    const before = await sealed('before')
    expect((await run('rotate')).code).toBe(0)
    const between = await sealed('between')
    const { text } = await run('retire')
    expect(text).toContain(`retired: ${former}`)
    expect(kids()).not.toContain(former)
    const after = await sealed('after')
    for (const [value, text] of [
      [before, 'before'],
      [between, 'between'],
      [after, 'after'],
    ] as const) {
      expect(await vault.open(value)).toBe(text)
    }
  })

  it('goes step by step where the ring is a secret of a deployment', async () => {
    const [former] = kids()
    const value = await sealed('text')
    expect(await run('rotate', { edge: true })).toMatchObject({ code: 2 })
    expect(kids()).toEqual([former])
    expect((await run('add', { edge: true })).text).toContain('wrangler secret put VAULT_JWKS')
    expect(kids()[0]).toBe(former)
    await run('promote', { edge: true })
    expect(kids()[1]).toBe(former)
    expect((await run('retire', { edge: true })).text).toContain('nothing to retire')
    await run('rewrap', { edge: true })
    await run('retire', { edge: true })
    expect(kids()).toHaveLength(1)
    expect(await vault.open(value)).toBe('text')
  })

  it('says what each key wraps, and shows no key', async () => {
    await sealed('text')
    const { text } = await run('status')
    expect(text).toMatch(new RegExp(`^${kids()[0]} of 20\\d\\d-\\d\\d-\\d\\d, current: wraps 1$`))
    const secrets = (
      JSON.parse(readFileSync(join(folder, 'keys', 'vault.jwks.json'), 'utf8')) as { keys: { k: string }[] }
    ).keys
    for (const { k } of secrets) expect(text).not.toContain(k)
  })
})

describe('the sheet for the safe', () => {
  it('brings a lost ring back, typed with its numbers or without', async () => {
    const value = await sealed('text')
    const { text } = await run('sheet')
    expect(text).toContain('KARTA DEPOZYTOWA')
    const [kid] = kids()
    expect(text).toContain(kid)
    const typed = text
      .split('\n')
      .filter((line) => /^ {2}\d\. /.test(line))
      .join('\n')
    rmSync(join(folder, 'keys', 'vault.jwks.json'))
    expect(await run('sheet')).toMatchObject({ code: 2 })
    expect(await run('restore', { typed })).toEqual({ code: 0, text: `restored ${kid}` })
    expect((await run('restore', { typed })).text).toContain('already')
    expect(kids()).toEqual([kid])
    expect(await vault.open(value)).toBe('text')
  })

  it('changes nothing when a line was typed wrong', async () => {
    expect(await run('restore', { typed: 'AAAA AAAA AAAA AAAA' })).toEqual({
      code: 1,
      text: 'line 1 is not as it was printed',
    })
  })
})

describe.runIf(process.platform !== 'win32')('the key folder', () => {
  it('is made for its owner alone, with everything in it', () => {
    expect(statSync(join(folder, 'keys')).mode & 0o777).toBe(0o700)
    for (const name of readdirSync(join(folder, 'keys'))) {
      expect(statSync(join(folder, 'keys', name)).mode & 0o777, name).toBe(0o600)
    }
  })

  it.each([0o750, 0o705, 0o701])('is not used when others can reach it (%i)', async (mode) => {
    chmodSync(join(folder, 'keys'), mode)
    await expect(readKeyFolder(join(folder, 'keys'))).rejects.toThrow(/others can read .*chmod -R go=/)
    await expect(run('status')).rejects.toThrow('others can read')
  })

  it('is not used when others can read a file in it, and the message holds no secret', async () => {
    const path = join(folder, 'keys', 'index.secret')
    writeFileSync(path, 'geheim')
    chmodSync(path, 0o640)
    const refused = await readKeyFolder(join(folder, 'keys')).catch((error: Error) => error.message)
    expect(refused).toContain(path)
    expect(refused).not.toContain('geheim')
  })
})
