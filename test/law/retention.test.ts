// What must be forgotten is: an entry past its term is destroyed on the word of two people, in every copy the system holds, and number,
// statistics and chain stay (art. 5 ust. 1 lit. e i art. 17 RODO; art. 5 ustawy o narodowym zasobie archiwalnym; design.md §5).
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { migrations, openEmbedded } from '../../src/embedded.ts'
import { sha256 } from '../../src/ledger/hash.ts'
import { makeServices } from '../../src/program.ts'

import { destroyConfirmed } from '../../src/register/common/destroying.ts'
import { verifyLedger } from '../support/chains.ts'
import {
  approve,
  castOf,
  deliver,
  discloseOne,
  disclosing,
  file,
  ifMatch,
  must,
  newestCase,
  register,
  report,
  type Cast,
} from '../support/crew.ts'
import { projected } from '../support/projection.ts'
import { eventsOf, rowsOf } from '../support/rows.ts'
import { world, type World } from '../support/world.ts'

const inTime = '2026-03-09T10:00:00.000Z'
/** The first day after the last day of keeping under B5 of what was finished in 2026. */
const over = '2032-01-01T10:00:00.000Z'
const words = 'Mieszkanka przewróciła się przy umywalce w pokoju babci Teosi.'
const consent = { number: 'OP.421.7.2032', issuedOn: '2031-12-20' }
const reason = 'Sąd zażądał akt tej sprawy.'

let there: World
let cast: Cast
/** A closed entry, handed over and assessed, and a declined report. */
let closed: string
let declined: string

beforeEach(async () => {
  there = await world(inTime)
  cast = castOf(there)
  closed = await approve(cast, { report: { ...report, what: { description: words } } })
  await deliver(cast)
  const { id, version } = await newestCase(cast)
  await must(200, cast.reviewer('POST', `/api/cases/${id}/take`, {}, ifMatch(version)))
  const opinion = { outcome: 'adequate', reasons: 'Działania odpowiadają przyczynom zdarzenia.' }
  await must(200, cast.reviewer('POST', `/api/cases/${id}/assess`, opinion, ifMatch(version + 1)))
  const asked = await must(200, cast.head('GET', `/api/cases/${id}`))
  if (asked.state === 'to_sign')
    await must(200, cast.head('POST', `/api/cases/${id}/confirm`, {}, ifMatch(asked.version)))
  await must(200, cast.director('POST', `/api/entries/${closed}/close`, {}, ifMatch(6)))
  declined = (await file(cast)).id
  const no = { reason: 'Zdarzenie nie dotyczyło mieszkańca domu.' }
  await must(200, cast.director('POST', `/api/entries/${declined}/decline`, no, ifMatch(1)))
  await must(
    200,
    cast.director(
      'POST',
      `/api/organisations/${there.organisations.home}/retention`,
      rule,
      ifMatch(await homeVersion()),
    ),
  )
})
afterEach(() => there.end())

const rule = { class: 'B5', number: '5/2025', issuedOn: '2025-12-15' }
const homeVersion = async () =>
  (await must(200, cast.director('GET', '/api/homes'))).items.find(
    ({ id }: { id: string }) => id === there.organisations.home,
  ).version

const lists = (of = cast.director) => must(200, of('GET', '/api/retention'))
const propose = async (...entries: string[]): Promise<string> =>
  (await must(201, cast.director('POST', '/api/disposals', { entries }))).id
const confirm = (id: string, of = cast.officer, more: object = { consent }) =>
  of('POST', `/api/disposals/${id}/confirm`, { agreed: true, ...more }, ifMatch(1))
const entry = (id: string) => must(200, cast.director('GET', `/api/entries/${id}`))
const keysOf = async (id: string) => rowsOf(there.keysClient, 'SELECT subject FROM subject_key WHERE subject = ?', [id])
/** The officer's authorisation of 2026 has ended; the home gave another. */
async function authorise(name: 'officer' | 'unauthorised' = 'officer', number = '9/2032'): Promise<void> {
  const paper = { person: there.people[name].person, number, issuedOn: '2031-12-01', scopes: ['verify'] }
  const { id } = await must(
    201,
    cast.director('POST', '/api/authorisations', { ...paper, fromOn: '2031-12-01', untilOn: '2033-12-31' }),
  )
  const signed = { documentSigned: true, confidentialityStatement: true }
  await must(200, cast.director('POST', `/api/authorisations/${id}/confirm`, signed, ifMatch(1)))
}
async function whenOver(): Promise<void> {
  there.at('2031-12-01T10:00:00.000Z')
  await authorise()
  there.at(over)
}

describe('an entry in its time', () => {
  it('shows until when it is kept, on the API and on what class', async () => {
    expect((await entry(closed)).retention).toEqual({
      keptUntilOn: '2031-12-31',
      class: 'B5',
      recorded: true,
      held: false,
      destroyedOn: null,
    })
  })

  it('is announced 90 days before, not earlier', async () => {
    there.at('2031-10-01T10:00:00.000Z')
    expect((await lists()).due).toEqual([])
    there.at('2031-10-02T10:00:00.000Z')
    expect((await lists()).due.map(({ id, over }: any) => [id, over])).toEqual([
      [closed, false],
      [declined, false],
    ])
  })

  it('that was joined to another and destroyed is not taken apart from it', async () => {
    const [whole, joined] = [await register(cast), (await file(cast)).id]
    const { number } = await entry(whole)
    await must(200, cast.officer('POST', `/api/entries/${joined}/merge`, { into: number }, ifMatch(1)))
    await must(200, cast.director('POST', `/api/entries/${whole}/cancel`, { because: 'duplicate', reason }, ifMatch(3)))
    await whenOver()
    await must(200, confirm(await propose(joined)))
    const { version } = await entry(joined)
    const refused = await cast.director('POST', `/api/entries/${joined}/separate`, { reason }, ifMatch(version))
    expect([refused.status, refused.body.code]).toEqual([409, 'wrong-state'])
  })

  it('cannot be destroyed, by anybody', async () => {
    there.at('2031-12-31T22:00:00.000Z')
    const { status, body } = await cast.director('POST', '/api/disposals', { entries: [closed] })
    expect([status, body.code]).toEqual([409, 'still-kept'])
  })
})

describe('what is over', () => {
  beforeEach(whenOver)

  it('is destroyed on the word of two people: number, codes and history stay, content and reporter are gone', async () => {
    const before = await must(200, cast.director('GET', `/api/entries/${closed}/history`))
    const id = await propose(closed, declined)
    expect((await entry(closed)).texts.description).toBe(words)
    expect((await confirm(id, cast.director)).body.code).toBe('second-person')
    expect((await confirm(id)).status).toBe(200)
    const after = await entry(closed)
    expect([after.number, after.category, after.state, after.destroyed]).toEqual(['1/2026', 'W99', 'closed', id])
    expect([after.texts, after.replies, after.allowed, after.retention.destroyedOn]).toEqual([{}, [], [], '2032-01-01'])
    for (const gone of [closed, declined]) {
      expect(await rowsOf(there.client, 'SELECT id FROM home_sealed WHERE subject = ?', [gone])).toEqual([])
      expect(await rowsOf(there.client, 'SELECT entry FROM home_reporter WHERE entry = ?', [gone])).toEqual([])
      expect(await keysOf(gone)).toEqual([])
      await expect(there.services.ports.vault.seal(gone, 'report', 99, 'x')).rejects.toThrow('no-key')
    }
    const history = await must(200, cast.director('GET', `/api/entries/${closed}/history`))
    expect(history.items.length).toBeGreaterThan(before.items.length)
    expect((await cast.reporter('GET', `/api/reports/${closed}`)).status).toBe(404)
  })

  it('is not destroyed on the word of somebody whom the same director authorised within thirty days', async () => {
    await authorise('unauthorised', '10/2032')
    const id = await propose(closed)
    expect((await must(200, cast.unauthorised('GET', `/api/disposals/${id}`))).allowed).toEqual([])
    expect((await confirm(id, cast.unauthorised)).body.code).toBe('second-person')
    expect((await entry(closed)).texts.description).toBe(words)
    there.at('2032-01-31T10:00:00.000Z')
    expect((await confirm(id, cast.unauthorised)).status).toBe(200)
  })

  it('is kept all the same when the home recorded a longer class after the list was made', async () => {
    const id = await propose(closed)
    const path = `/api/organisations/${there.organisations.home}/retention`
    await must(200, cast.director('POST', path, { ...rule, class: 'B25' }, ifMatch(await homeVersion())))
    expect((await confirm(id)).body.code).toBe('still-kept')
    expect((await entry(closed)).texts.description).toBe(words)
  })

  it('leaves a protocol: what, by whom, on what basis and consent, which copies left, when backups of the keys are gone', async () => {
    const id = await propose(closed)
    await confirm(id)
    expect(await must(200, cast.dpo('GET', `/api/disposals/${id}`))).toMatchObject({
      state: 'destroyed',
      rule,
      consent,
      entries: [{ id: closed, number: '1/2026', keptUntilOn: '2031-12-31' }],
      proposedBy: expect.stringMatching(/\p{L}/u),
      confirmedBy: expect.stringMatching(/\p{L}/u),
      left: [{ number: '1/2026', sentOn: '2026-03-09', authority: expect.any(String) }],
      backupsGoneOn: '2032-02-05',
      allowed: [],
    })
  })

  it('that was disclosed is told with its extract in the protocol; the extract shows number, dates and codes alone', async () => {
    there.at('2031-12-01T10:00:00.000Z')
    const given = { requestedOn: '2031-11-20', untilOn: '2032-06-30', withReporters: true }
    const disclosure = await discloseOne(cast, '1/2026', given)
    expect((await must(200, cast.director('GET', `/api/disclosures/${disclosure}/extract`))).entries[0]).toMatchObject({
      texts: { description: words },
      reporter: { id: closed },
    })
    there.at(over)
    const id = await propose(closed)
    await confirm(id)
    expect(await must(200, cast.dpo('GET', `/api/disposals/${id}`))).toMatchObject({
      disclosed: [{ number: '1/2026', disclosure: 'UD-1/2031', occasion: 'prosecutor', madeOn: '2031-12-01' }],
    })
    const left = (await must(200, cast.director('GET', `/api/disclosures/${disclosure}/extract`))).entries
    expect(left).toEqual([
      expect.objectContaining({ name: '1/2026', category: 'W99', destroyed: true, texts: {}, reporter: null }),
    ])
    const again = { ...disclosing, ...given, requestedOn: '2031-12-30', entries: ['1/2026'] }
    expect((await cast.director('POST', '/api/disclosures', again)).body.errors).toMatchObject([
      { pointer: '/entries/0', code: 'unknown-code' },
    ])
  })

  it('of a public home needs the consent of the state archive', async () => {
    await there.client.execute(`UPDATE organisation SET running = 'public' WHERE id = '${there.organisations.home}'`)
    const id = await propose(closed)
    const { status, body } = await confirm(id, cast.officer, {})
    expect([status, body.errors]).toEqual([422, [expect.objectContaining({ pointer: '/consent', code: 'required' })]])
    expect((await entry(closed)).texts.description).toBe(words)
  })

  it('is kept all the same while it is on hold, and the hold is listed with its reason', async () => {
    const id = await propose(closed)
    await must(200, cast.director('POST', `/api/entries/${closed}/hold`, { reason }, ifMatch(7)))
    expect((await confirm(id)).body.code).toBe('legal-hold')
    expect((await lists()).held.map((line: any) => line.id)).toEqual([closed])
    expect((await entry(closed)).texts.holdReason).toBe(reason)
    await must(
      200,
      cast.director('POST', `/api/entries/${closed}/release`, { reason: 'Wyrok jest prawomocny.' }, ifMatch(8)),
    )
    expect((await confirm(id)).status).toBe(200)
    expect((await entry(closed)).texts).toEqual({})
  })

  it('is refused every further change', async () => {
    await confirm(await propose(closed, declined))
    const { version } = await entry(closed)
    const reopening = await cast.director('POST', `/api/entries/${closed}/reopen`, { reason }, ifMatch(version))
    expect([reopening.status, reopening.body.code]).toEqual([409, 'wrong-state'])
    expect((await cast.director('POST', '/api/disposals', { entries: [closed] })).body.code).toBe('wrong-state')
    expect((await lists()).due).toEqual([])
  })

  it('is not offered to the authority again, and its case and figures stay', async () => {
    const figures = () => must(200, cast.head('GET', '/api/statistics/T1?from=2026-01&to=2026-12'))
    const before = await figures()
    await confirm(await propose(closed, declined))
    expect(await figures()).toEqual(before)
    const { id } = await newestCase(cast)
    expect((await cast.reviewer('GET', `/api/cases/${id}`)).status).toBe(200)
    await deliver(cast)
  })

  it('leaves the chain whole, and the events give the rows back', async () => {
    await confirm(await propose(closed, declined))
    await there.services.chain.seal()
    const verdicts = await verifyLedger(there.services.chain)
    expect(verdicts.filter(({ ok }) => !ok)).toEqual([])
    const told = projected(await eventsOf(there.client))['home_entry'] ?? []
    const columns = Object.keys(told[0] ?? {}).join(', ')
    const rows = await rowsOf(there.client, `SELECT ${columns} FROM home_entry ORDER BY id`)
    expect(rows).toEqual(told.toSorted((a, b) => (String(a['id']) < String(b['id']) ? -1 : 1)))
  })

  it('stays unreadable when an older backup of the data is put back', async () => {
    const backup = mkdtempSync(join(tmpdir(), 'backup-'))
    await there.client.execute('PRAGMA wal_checkpoint(TRUNCATE)')
    cpSync(join(there.folder, 'register.db'), join(backup, 'register.db'))
    await confirm(await propose(closed))
    mkdirSync(join(backup, 'keys'))
    await there.keysClient.execute('PRAGMA wal_checkpoint(TRUNCATE)')
    cpSync(join(there.folder, 'keys.db'), join(backup, 'keys', 'keys.db'))
    const restored = await openEmbedded(backup, join(backup, 'keys'))
    const { ports } = makeServices({
      ...restored,
      keys: there.keys,
      publicUrl: 'http://localhost',
      migrations,
      clock: () => new Date(over),
      group: 1,
      poolSize: 1,
      asset: async () => undefined,
    })
    const { homeSealed } = await ports.store.read({ homeSealed: { subjects: [closed, declined] } })
    const opening = (subject: string) => {
      const row = homeSealed.find((one) => one.subject === subject)!
      return ports.vault.open({ ...row, sha256: sha256(row.jwe) })
    }
    expect(homeSealed.filter(({ subject }) => subject === closed).length).toBeGreaterThan(3)
    await expect(opening(closed)).rejects.toThrow('no-key')
    await expect(opening(declined)).resolves.toBeDefined()
    restored.close()
    rmSync(backup, { recursive: true })
  })

  it('leaves no trace of its key in any file of the key store', async () => {
    const [row] = await rowsOf(there.keysClient, 'SELECT wrapped FROM subject_key WHERE subject = ?', [closed])
    const wrapped = String(row?.['wrapped']).slice(-40)
    const found = () =>
      readdirSync(there.folder).filter(
        (name) => name.startsWith('keys.db') && readFileSync(join(there.folder, name)).includes(wrapped),
      )
    expect(found()).not.toEqual([])
    await confirm(await propose(closed))
    expect(found()).toEqual([])
  })
})

describe('a destruction that is interrupted', () => {
  beforeEach(whenOver)

  it('after the confirmation is under way until its keys are gone, whatever happens in between', async () => {
    await there.keysClient.execute(
      `CREATE TRIGGER disk_fails BEFORE DELETE ON subject_key WHEN OLD.subject = '${declined}' BEGIN SELECT RAISE(ABORT, 'disk'); END`,
    )
    const id = await propose(closed, declined)
    expect((await confirm(id)).status).toBe(200)
    expect(await must(200, cast.director('GET', `/api/disposals/${id}`))).toMatchObject({
      state: 'confirmed',
      backupsGoneOn: null,
    })
    // The texts are out of the register at once.
    expect((await entry(declined)).texts).toEqual({})
    await expect(destroyConfirmed(there.services.ports, over)).rejects.toThrow()
    await there.keysClient.execute('DROP TRIGGER disk_fails')
    expect(await destroyConfirmed(there.services.ports, '2032-01-03T10:00:00.000Z')).toBe(1)
    expect(await keysOf(declined)).toEqual([])
    expect(await must(200, cast.director('GET', `/api/disposals/${id}`))).toMatchObject({
      state: 'destroyed',
      backupsGoneOn: '2032-02-07',
    })
    expect(await destroyConfirmed(there.services.ports, '2032-01-04T10:00:00.000Z')).toBe(0)
  })

  it('before it has destroyed nothing: rows go with the event and not without', async () => {
    const sealed = () => rowsOf(there.client, 'SELECT count(*) AS n FROM home_sealed')
    const before = await sealed()
    await expect(there.client.execute(`DELETE FROM home_sealed WHERE subject = '${closed}'`)).rejects.toThrow(
      'never altered',
    )
    await expect(there.client.execute(`DELETE FROM home_reporter WHERE entry = '${closed}'`)).rejects.toThrow(
      'never removed',
    )
    expect(await sealed()).toEqual(before)
  })
})
