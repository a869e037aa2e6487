// The command that makes a close again: from its own counts, and from the ledger as it stood when it was closed.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { closeCommand } from '../../src/close-commands.ts'
import { approve, castOf, deliver, ifMatch, must } from '../support/crew.ts'
import { closeMonth } from '../support/every-subject.ts'
import { world } from '../support/world.ts'

const now = '2026-04-02T10:00:00.000Z'
const said: string[] = []
let folder: string
const at = (name: string) => join(folder, name)
const close = (...given: string[]) =>
  closeCommand(given, { dataDir: folder, keysDir: at('keys'), edge: () => expect.fail('not the edge') })

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'closes-'))
  const there = await world(now)
  const cast = castOf(there)
  const textOf = async (name: 'head' | 'inspector', path: string) => {
    const { token } = await there.services.tokens.issue(there.people[name], now)
    return (await there.request(path, { headers: { authorization: `Bearer ${token}` } })).text()
  }
  await approve(cast)
  await deliver(cast)
  const id = await closeMonth(cast, '2026-03')
  writeFileSync(at('march.json'), await textOf('head', `/api/closes/${id}`))
  // What comes later, is returned and assessed later must not change what is made again.
  await approve(cast)
  const returned = await deliver(cast)
  await must(200, cast.head('POST', `/api/transfers/${returned}/return`, { reason: 'unreadable' }, ifMatch(2)))
  await deliver(cast)
  await must(200, cast.head('POST', `/api/closes/${id}/correct`, {}, ifMatch(1)))
  writeFileSync(at('corrected.json'), await textOf('head', `/api/closes/${id}`))
  const voivode = await closeMonth({ ...cast, head: await there.as('inspector') }, '2026-03')
  writeFileSync(at('voivode.json'), await textOf('inspector', `/api/closes/${voivode}`))
  await there.client.execute('PRAGMA wal_checkpoint(TRUNCATE)')
  cpSync(join(there.folder, 'register.db'), at('register.db'))
  await there.end()
})
afterAll(() => rmSync(folder, { recursive: true }))
beforeEach(() => {
  said.length = 0
  for (const way of ['log', 'error'] as const) vi.spyOn(console, way).mockImplementation((line) => void said.push(line))
})
afterEach(() => vi.restoreAllMocks())

describe('npm run close -- verify', () => {
  it.each(['march.json', 'corrected.json', 'voivode.json'])('makes %s again from the ledger', async (name) => {
    expect([await close('verify', at(name)), said.at(-1)]).toEqual([
      0,
      expect.stringContaining('the ledger tells these counts'),
    ])
  })

  it('makes the tables again where there is no register', async () => {
    const code = await closeCommand(['verify', at('march.json')], {
      dataDir: at('none'),
      keysDir: at('keys'),
      edge: () => expect.fail(),
    })
    expect([code, said.at(-1)]).toEqual([0, expect.stringContaining('no register was asked')])
  })

  it('finds a figure, a count and a spelling that are not those of the ledger', async () => {
    const content = JSON.parse(readFileSync(at('march.json'), 'utf8'))
    const changed = (name: string, change: (one: any) => void) => {
      const one = structuredClone(content)
      change(one)
      writeFileSync(at(name), JSON.stringify(one))
      return close('verify', at(name))
    }
    expect(await changed('table.json', ({ tables }) => (tables[0].cells[0] = 7))).toBe(1)
    expect(said.join()).toContain('its tables are not those its counts make')
    said.length = 0
    expect(await changed('count.json', ({ facts }) => (facts.counted[0][0].entries = 7))).toBe(1)
    expect(said.join()).toContain('its counts are not those the ledger tells')
    said.length = 0
    writeFileSync(at('spelt.json'), JSON.stringify(content, null, 1))
    expect(await close('verify', at('spelt.json'))).toBe(1)
    expect(said.join()).toContain('not in canonical spelling')
  })

  it('finds a register from which a snapshot was taken after the close', async () => {
    const other = mkdtempSync(join(tmpdir(), 'tampered-'))
    cpSync(at('register.db'), join(other, 'register.db'))
    const database = new DatabaseSync(join(other, 'register.db'))
    database.exec(`DROP TRIGGER door_snapshot_unchanged; UPDATE door_snapshot SET harm = 4 WHERE version = 1`)
    database.close()
    const code = await closeCommand(['verify', at('march.json')], {
      dataDir: other,
      keysDir: join(other, 'keys'),
      edge: () => expect.fail(),
    })
    rmSync(other, { recursive: true })
    expect([code, said.join()]).toEqual([1, expect.stringContaining('its counts are not those the ledger tells')])
  })

  it('says how it is used when it is not understood', async () => {
    expect(await close('prove', at('march.json'))).toBe(2)
    expect(await close('verify', at('register.db'))).toBe(2)
  })
})
