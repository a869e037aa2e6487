// A resident's card is forgotten like what it was about: kept as long as the entries of the resident's time in the home, and as long as
// any entry about the resident is kept; then destroyed with its own key on the word of two people (art. 5 ust. 1 lit. e, art. 17 ust. 1
// lit. a RODO). Its label stays used.
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { migrations, openEmbedded } from '../../src/embedded.ts'
import { finishDestroying } from '../../src/jobs/destroying.ts'
import { canonicalise } from '../../src/ledger/canonical.ts'
import { sha256 } from '../../src/ledger/hash.ts'
import { makeServices } from '../../src/program.ts'
import { verifyLedger } from '../support/chains.ts'
import { castOf, file, ifMatch, makeCard, must, report, type Cast } from '../support/crew.ts'
import { projected } from '../support/projection.ts'
import { eventsOf, rowsOf } from '../support/rows.ts'
import { visitorOf } from '../support/visitor.ts'
import { world, type World } from '../support/world.ts'

const inTime = '2026-03-09T10:00:00.000Z'
/** The first day after the last day of keeping under B5 of a stay that ended in 2026. */
const over = '2032-01-01T10:00:00.000Z'
const agreed = { agreed: true, consent: { number: 'OP.421.7.2032', issuedOn: '2031-12-20' } }
const rule = { class: 'B5', number: '5/2025', issuedOn: '2025-12-15' }

let there: World
let cast: Cast
/** The cards of M-0001, who left on 8 March 2026, and of M-0002, who lives here. */
let left: string
let here: string

const end = (id: string, untilOn: string) =>
  must(200, cast.officer('POST', `/api/residents/${id}/end`, { untilOn }, ifMatch(1)))
const due = async () => (await must(200, cast.director('GET', '/api/retention'))).due
const offered = (...entries: string[]) => cast.director('POST', '/api/disposals', { entries })
const propose = async (...entries: string[]): Promise<string> => (await must(201, offered(...entries))).id
const confirm = (id: string) => cast.officer('POST', `/api/disposals/${id}/confirm`, agreed, ifMatch(1))
const labels = async (state: string) =>
  (await must(200, cast.officer('GET', `/api/residents?state=${state}`))).items.map(({ label }: any) => label)
const keyOf = (id: string) => rowsOf(there.keysClient, 'SELECT subject FROM subject_key WHERE subject = ?', [id])
const sealedOf = (id: string) => rowsOf(there.client, 'SELECT id FROM home_sealed WHERE subject = ?', [id])

/** A declined report about somebody: over at the end of 2031 as well. */
async function declinedAbout(resident: object): Promise<string> {
  const who = { residents: [{ role: 'hurt', sex: 'F', ageBand: '75-84', ...resident }] }
  const { id } = await file(cast, { who })
  const no = { reason: 'Zdarzenie nie dotyczyło życia ani zdrowia.' }
  await must(200, cast.director('POST', `/api/entries/${id}/decline`, no, ifMatch(1)))
  return id
}

/** The officer's authorisation of 2026 has ended; the home gave another more than thirty days ago. */
async function whenOver(): Promise<void> {
  there.at('2031-11-01T10:00:00.000Z')
  const paper = { person: there.people.officer.person, number: '9/2031', issuedOn: '2031-10-31' }
  const until = { scopes: ['verify'], fromOn: '2031-11-01', untilOn: '2033-12-31' }
  const { id } = await must(201, cast.director('POST', '/api/authorisations', { ...paper, ...until }))
  const signed = { documentSigned: true, confidentialityStatement: true }
  await must(200, cast.director('POST', `/api/authorisations/${id}/confirm`, signed, ifMatch(1)))
  there.at(over)
}

beforeEach(async () => {
  there = await world(inTime)
  cast = castOf(there)
  left = (await makeCard(cast)).id
  here = (await makeCard(cast, { name: 'Bożena Zmyślona', bornIn: 1950 })).id
  await end(left, '2026-03-08')
  const { items } = await must(200, cast.director('GET', '/api/homes'))
  const { home } = there.organisations
  const { version } = items.find(({ id }: { id: string }) => id === home)
  await must(200, cast.director('POST', `/api/organisations/${home}/retention`, rule, ifMatch(version)))
})
afterEach(() => there.end())

describe('a resident’s card whose stay and entries are over', () => {
  it('art. 5 ust. 1 lit. e: is announced 90 days before, counted from the end of the stay', async () => {
    there.at('2031-10-01T10:00:00.000Z')
    expect(await due()).toEqual([])
    there.at('2031-10-02T10:00:00.000Z')
    const line = {
      id: left,
      of: 'card',
      number: 'M-0001',
      eventOn: '2026-03-08',
      keptUntilOn: '2031-12-31',
      over: false,
    }
    expect(await due()).toEqual([expect.objectContaining(line)])
    const { text } = await (await visitorOf(there, 'director', '2031-10-02T10:00:00.000Z')).open('/retention')
    expect(text).toContain('M-0001')
    expect(text).not.toContain('Wymyślona')
  })

  it('art. 17 ust. 1 lit. a: is destroyed with its own key on the word of two people; every other card stays', async () => {
    await whenOver()
    const id = await propose(left)
    expect((await cast.director('POST', `/api/disposals/${id}/confirm`, agreed, ifMatch(1))).body.code).toBe(
      'second-person',
    )
    expect(await labels('ended')).toEqual(['M-0001'])
    await must(200, confirm(id))
    expect([await keyOf(left), await sealedOf(left)]).toEqual([[], []])
    expect(await keyOf(here)).toHaveLength(1)
    expect([await labels('ended'), await labels('here')]).toEqual([[], ['M-0002']])
    expect((await cast.officer('GET', `/api/residents/${left}`)).status).toBe(404)
    expect((await cast.officer('POST', `/api/residents/${left}/return`, {}, ifMatch(3))).status).toBe(404)
    expect(await due()).toEqual([])
    const protocol = await must(200, cast.director('GET', `/api/disposals/${id}`))
    expect([protocol.state, protocol.entries]).toEqual([
      'destroyed',
      [{ id: left, number: 'M-0001', keptUntilOn: '2031-12-31' }],
    ])
  })

  it('art. 5 ust. 2: the ledger holds, its events give the row back, and the label is never given again', async () => {
    await end(here, '2026-03-09')
    await whenOver()
    await must(200, confirm(await propose(left, here)))
    const { id } = await makeCard(cast)
    expect((await must(200, cast.director('GET', `/api/residents/${id}`))).label).toBe('M-0003')
    const rows = await rowsOf(there.client, 'SELECT * FROM home_resident ORDER BY number')
    expect(rows).toEqual(projected(await eventsOf(there.client))['home_resident'])
    await there.services.chain.seal()
    expect((await verifyLedger(there.services.chain)).filter(({ ok }) => !ok)).toEqual([])
    await expect(there.client.execute('DELETE FROM home_resident')).rejects.toThrow('never taken away')
  })

  it('stays unreadable when an older backup of the data is put back, and the others open', async () => {
    await whenOver()
    const backup = mkdtempSync(join(tmpdir(), 'backup-'))
    await there.client.execute('PRAGMA wal_checkpoint(TRUNCATE)')
    cpSync(join(there.folder, 'register.db'), join(backup, 'register.db'))
    await must(200, confirm(await propose(left)))
    mkdirSync(join(backup, 'keys'))
    await there.keysClient.execute('PRAGMA wal_checkpoint(TRUNCATE)')
    cpSync(join(there.folder, 'keys.db'), join(backup, 'keys', 'keys.db'))
    const restored = await openEmbedded(backup, join(backup, 'keys'))
    const { ports } = makeServices({
      ...restored,
      ...{ keys: there.keys, publicUrl: 'http://localhost', migrations, clock: () => new Date(over) },
      ...{ group: 1, poolSize: 1, asset: async () => undefined },
    })
    const { homeSealed } = await ports.store.read({ homeSealed: { subjects: [left, here] } })
    const opening = (subject: string) => {
      const row = homeSealed.find((one) => one.subject === subject)!
      return ports.vault.open({ ...row, sha256: sha256(row.jwe) })
    }
    await expect(opening(left)).rejects.toThrow('no-key')
    expect(await opening(here)).toMatchObject({ name: 'Bożena Zmyślona' })
    restored.close()
    rmSync(backup, { recursive: true })
  })
})

describe('art. 17 ust. 1 lit. a a contrario: a resident’s card is kept', () => {
  it.each([
    ['by the label', { pseudonym: 'M-0001' }],
    ['by the name alone, in another order', { name: 'WYMYSLONA Wanda' }],
  ])('while an entry about the resident is, told %s; then it is listed', async (_how, resident) => {
    const entry = await declinedAbout(resident)
    await whenOver()
    expect((await due()).map(({ id }: any) => id)).toEqual([entry])
    expect((await offered(left)).body.code).toBe('still-kept')
    await must(200, confirm(await propose(entry)))
    expect((await due()).map(({ id }: any) => id)).toEqual([left])
    expect((await offered(left)).status).toBe(201)
  })

  it('art. 17 ust. 3 lit. e: while an entry about the resident is on hold', async () => {
    const entry = await declinedAbout({ pseudonym: 'M-0001' })
    await must(
      200,
      cast.director('POST', `/api/entries/${entry}/hold`, { reason: 'Sąd zażądał akt tej sprawy.' }, ifMatch(2)),
    )
    await whenOver()
    expect((await offered(left)).body.code).toBe('still-kept')
  })

  it('while the resident lives in the home, and before its last day', async () => {
    await whenOver()
    expect((await offered(here)).body.code).toBe('wrong-state')
    there.at('2031-12-31T22:00:00.000Z')
    expect((await offered(left)).body.code).toBe('still-kept')
  })

  it.each(['listed', 'read and not yet destroyed'])(
    'when a report about the resident comes after it was %s',
    async (when) => {
      await whenOver()
      const list = await propose(left)
      const comes = () => file(cast, { when: { on: '2031-12-30', partOfDay: '00-06' }, ...about })
      const about = { who: { residents: [{ ...report.who.residents[0], pseudonym: 'M-0001' }] } }
      if (when === 'listed') await comes()
      const { store } = there.services.ports
      const { commit } = store
      store.commit = async (writes) => {
        if (when === 'listed' || !writes.some(({ write }) => write === 'resident-destroyed')) return commit(writes)
        store.commit = commit
        await comes()
        return commit(writes)
      }
      expect((await confirm(list)).body.code).toBe('still-kept')
      expect(await labels('ended')).toEqual(['M-0001'])
    },
  )
})

describe('cards that shared one key before each had its own', () => {
  const map = '0199f3a0-0000-4000-8000-00000000000f'
  const cards = ['0199f3a0-0000-4000-8000-000000000001', '0199f3a0-0000-4000-8000-000000000002']

  /** As the program wrote them before migration 0025. */
  beforeEach(async () => {
    const { vault, mint } = there.services.ports
    const { home } = there.organisations
    await vault.adoptSubject(map)
    await there.client.execute('DROP TRIGGER home_resident_under_own_key')
    await there.client.execute({ sql: 'INSERT INTO home_name_map VALUES (?, ?)', args: [map, home] })
    for (const [index, id] of cards.entries()) {
      const card = { name: `Dawna Karta${index}`, sex: 'F', bornIn: 1940, ageBand: 'unknown' }
      const value = await vault.seal(map, `resident ${id}`, 1, { ...card, pad: '' })
      const { jwe, ...reference } = value
      const days = { fromOn: '2026-01-01', untilOn: '2026-03-08' }
      const detail = { home, number: 11 + index, state: 'ended', ...days, sealed: [reference] }
      const sealed = { id: value.id, subject: map, field: value.field, version: 1, jwe }
      await there.client.execute({
        sql: 'INSERT INTO home_sealed (id, subject, field, version, jwe) VALUES (?, ?, ?, ?, ?)',
        args: Object.values(sealed),
      })
      await there.client.execute({
        sql: `INSERT INTO event (stream, seq, id, subject, version, action, actor, role, at, detail)
          VALUES (?, (SELECT max(seq) + 1 FROM event WHERE stream = ?), ?, ?, 1, 'make-resident-card', ?, 'director', ?, ?)`,
        args: [
          ...[`${home}:2026`, `${home}:2026`, mint(), id, there.people.director.person, inTime],
          canonicalise(detail),
        ],
      })
      await there.client.execute({
        sql: 'INSERT INTO home_resident VALUES (?, ?, ?, ?, 1, ?, ?, ?, ?, NULL)',
        args: [id, home, 11 + index, 'ended', '2026-01-01', '2026-03-08', value.id, value.sha256],
      })
    }
  })

  it('are not listed until each is sealed apart; then the shared key is destroyed with all that lay under it', async () => {
    await whenOver()
    expect((await due()).map(({ number }: any) => number)).toEqual(['M-0001'])
    expect((await offered(cards[0]!)).body.code).toBe('still-kept')
    expect(await labels('ended')).toEqual(['M-0001', 'M-0011', 'M-0012'])
    expect(await finishDestroying(there.services.ports, over)).toBe(2)
    expect(await finishDestroying(there.services.ports, over)).toBe(1)
    expect(await finishDestroying(there.services.ports, over)).toBe(0)
    expect([await keyOf(map), await sealedOf(map)]).toEqual([[], []])
    expect((await due()).map(({ number }: any) => number).toSorted()).toEqual(['M-0001', 'M-0011', 'M-0012'])
    await must(200, confirm(await propose(cards[0]!)))
    const { items } = await must(200, cast.officer('GET', '/api/residents?state=ended'))
    expect(items.map(({ name }: any) => name)).toEqual(['Wanda Wymyślona', 'Dawna Karta1'])
    const rows = await rowsOf(there.client, 'SELECT * FROM home_resident ORDER BY number')
    const told = projected(await eventsOf(there.client))['home_resident'] ?? []
    expect(rows).toEqual(told.toSorted((a: any, b: any) => a.number - b.number))
  })

  it('leave it with whatever is changed of them, and say the same', async () => {
    await must(200, cast.officer('POST', `/api/residents/${cards[0]}/return`, {}, ifMatch(1)))
    expect(await must(200, cast.officer('GET', `/api/residents/${cards[0]}`))).toMatchObject({
      ...{ name: 'Dawna Karta0', bornIn: 1940, state: 'here', version: 2 },
    })
    expect([(await keyOf(cards[0]!)).length, (await sealedOf(cards[0]!)).length]).toEqual([1, 1])
  })

  it('are not made any more, whatever program still serves', async () => {
    await there.client.execute(`CREATE TRIGGER home_resident_under_own_key BEFORE INSERT ON home_resident
      WHEN NEW.sealed IS NOT NULL AND NOT EXISTS (SELECT 1 FROM home_sealed WHERE id = NEW.sealed AND subject = NEW.id)
      BEGIN SELECT RAISE(ABORT, 'a card lies under its own key'); END`)
    const under = `SELECT 'another', home, 99, state, 1, from_on, until_on, sealed, sha256, NULL FROM home_resident LIMIT 1`
    await expect(there.client.execute(`INSERT INTO home_resident ${under}`)).rejects.toThrow('its own key')
  })
})
