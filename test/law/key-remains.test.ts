// What was destroyed lies in no file any more, also while somebody else has the files open (art. 5 ust. 1 lit. e RODO; design.md §5).
// That two people decide, and what stays, is in retention.test.ts.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openKeys } from '../../src/embedded.ts'
import { destroyConfirmed } from '../../src/register/common/destroying.ts'
import { castOf, file, ifMatch, must, type Cast } from '../support/crew.ts'
import { rowsOf } from '../support/rows.ts'
import { world, type World } from '../support/world.ts'

const over = '2032-01-01T10:00:00.000Z'
const consent = { number: 'OP.421.7.2032', issuedOn: '2031-12-20' }
const paper = { number: '9/2032', issuedOn: '2031-12-01', scopes: ['verify'] }

let there: World
let cast: Cast
let declined: string
/** A declined report past its time, and an officer who has been authorised for thirty days. */
beforeEach(async () => {
  there = await world('2026-03-09T10:00:00.000Z')
  cast = castOf(there)
  const { home } = there.organisations
  declined = (await file(cast)).id
  const no = { reason: 'Zdarzenie nie dotyczyło mieszkańca domu.' }
  await must(200, cast.director('POST', `/api/entries/${declined}/decline`, no, ifMatch(1)))
  const { items } = await must(200, cast.director('GET', '/api/homes'))
  const { version } = items.find(({ id }: { id: string }) => id === home)
  const rule = { class: 'B5', number: '5/2025', issuedOn: '2025-12-15' }
  await must(200, cast.director('POST', `/api/organisations/${home}/retention`, rule, ifMatch(version)))
  there.at('2031-12-01T10:00:00.000Z')
  const given = { ...paper, person: there.people.officer.person, fromOn: '2031-12-01', untilOn: '2033-12-31' }
  const { id } = await must(201, cast.director('POST', '/api/authorisations', given))
  const signed = { documentSigned: true, confidentialityStatement: true }
  await must(200, cast.director('POST', `/api/authorisations/${id}/confirm`, signed, ifMatch(1)))
  there.at(over)
})
afterEach(() => there.end())

async function destroy(): Promise<string> {
  const { id } = await must(201, cast.director('POST', '/api/disposals', { entries: [declined] }))
  await must(200, cast.officer('POST', `/api/disposals/${id}/confirm`, { agreed: true, consent }, ifMatch(1)))
  return id
}
/** Of each text its end: the beginning of what is sealed or wrapped alike is the same, and a page may cut the middle. */
const filesWith = (texts: readonly string[]) =>
  readdirSync(there.folder).filter((name) => {
    const bytes = readFileSync(join(there.folder, name))
    return texts.some((text) => bytes.includes(text.slice(-40)))
  })
const columnOf = async (from: 'client' | 'keysClient', sql: string) =>
  (await rowsOf(there[from], sql, [declined])).map((row) => String(Object.values(row)[0]))

describe('a key that was destroyed', () => {
  it('while another program reads the key store is not called destroyed before it is in no file', async () => {
    const wrapped = await columnOf('keysClient', 'SELECT wrapped FROM subject_key WHERE subject = ?')
    await there.keysClient.execute('PRAGMA busy_timeout = 1')
    const reader = await openKeys(there.folder)
    await reader.execute('BEGIN')
    await reader.execute('SELECT count(*) FROM subject_key')
    const id = await destroy()
    const state = async () => (await must(200, cast.director('GET', `/api/disposals/${id}`))).state
    expect([filesWith(wrapped), await state()]).toEqual([['keys.db-wal'], 'confirmed'])
    await reader.execute('COMMIT')
    reader.close()
    expect(await destroyConfirmed(there.services.ports, over)).toBe(1)
    expect([filesWith(wrapped), await state()]).toEqual([[], 'destroyed'])
  })
})

describe('what was sealed under it', () => {
  it('is not left in free pages of the database', async () => {
    const sealed = [
      ...(await columnOf('client', 'SELECT jwe FROM home_sealed WHERE subject = ?')),
      ...(await columnOf('client', 'SELECT jwe FROM home_reporter WHERE entry = ?')),
    ]
    const written = () => there.client.execute('PRAGMA wal_checkpoint(TRUNCATE)')
    await written()
    expect(filesWith(sealed)).toEqual(['register.db'])
    await destroy()
    await written()
    expect(filesWith(sealed)).toEqual([])
  })
})
