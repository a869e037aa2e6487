// Closes of statistics: what the head sees is what is closed, a month stays as it was closed, late facts make a correction.
import { createHash } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { censusWarnings } from '../../src/domain/census-warning.ts'
import { changeHome } from '../../src/register/common/organisations.ts'
import { approve, castOf, counted, deliver, ifMatch, must, recordCensus, type Cast } from '../support/crew.ts'
import { closeMonth } from '../support/every-subject.ts'
import { rowsOf } from '../support/rows.ts'
import { visitorOf } from '../support/visitor.ts'
import { world, type World } from '../support/world.ts'

const april = '2026-04-02T10:00:00.000Z'
const march = 'from=2026-03&to=2026-03'

let there: World
let cast: Cast
beforeEach(async () => {
  there = await world(april)
  cast = castOf(there)
})
afterEach(() => there.end())

const preview = (months = march) => must(200, cast.head('GET', `/api/closes/preview?${months}`))
const closeMarch = async () => {
  const { digest } = await preview()
  return must(201, cast.head('POST', '/api/closes', { from: '2026-03', to: '2026-03', digest }))
}
const sha256 = (body: string) => createHash('sha256').update(body).digest('hex')
const textOf = async (path: string) => {
  const { token } = await there.services.tokens.issue(there.people.head, april)
  return (await there.request(path, { headers: { authorization: `Bearer ${token}` } })).text()
}

describe('a close', () => {
  it('is what the head saw: numbered, hashed, confirmed in the ledger', async () => {
    await approve(cast)
    await deliver(cast)
    const seen = await preview()
    expect(seen).toMatchObject({ closed: null, checks: { entries: 1, unverified: 1, unknownHarm: 0, silent: [] } })
    const done = await closeMarch()
    expect(done).toMatchObject({ state: 'closed', number: '1/2026', version: 1 })
    const text = await textOf(`/api/closes/${done.id}`)
    const { items } = await must(200, cast.head('GET', '/api/closes'))
    expect(items).toMatchObject([{ id: done.id, kind: 'month', edition: 1, hash: sha256(text) }])
    const { items: ledger } = await must(200, cast.authorityDpo('GET', '/api/ledger?kind=changes&limit=200'))
    expect(ledger.find(({ action }: { action: string }) => action === 'close-period')).toMatchObject({
      detail: { hash: sha256(text), from: '2026-03', number: 1 },
    })
  })

  it('is followed by a signed checkpoint that counts it', async () => {
    await closeMonth(cast, '2026-02')
    const { items } = await must(200, cast.head('GET', '/api/ledger/checkpoints'))
    const { items: ledger } = await must(200, cast.authorityDpo('GET', '/api/ledger?kind=changes&limit=200'))
    const { seq } = ledger.find(({ action }: { action: string }) => action === 'close-period')
    expect(items[0]).toMatchObject({ occasion: 'close', seq: expect.toSatisfy((counted: number) => counted >= seq) })
  })

  it('says what of it is no more as the ledger tells: its hash, its counts, its tables, its files', async () => {
    await approve(cast)
    await deliver(cast)
    const { id } = await closeMarch()
    const verify = () => must(200, cast.head('GET', `/api/closes/${id}/verification`))
    expect(await verify()).toMatchObject({ edition: 1, mismatches: [] })
    const alter = (change: string) => there.client.execute(change)
    await alter('DROP TRIGGER case_close_edition_unchanged')
    await alter(`UPDATE case_close_edition SET manifest = '{}'`)
    expect((await verify()).mismatches).toEqual(['hash', 'files'])
    await alter(`UPDATE case_close_edition SET content = replace(content, '"entries":1', '"entries":2')`)
    expect((await verify()).mismatches).toEqual(['hash', 'counts', 'tables', 'files'])
    const { text } = await (await visitorOf(there, 'head', april)).open(`/closes/${id}/verification`)
    expect(text).toContain('To wydanie nie zgadza się z dziennikiem')
  })

  it('holds when only the words of its files are others than on its day, and says so', async () => {
    const id = await closeMonth(cast, '2026-03')
    // A list of files as another version of the program would have made it.
    await there.client.execute('DROP TRIGGER case_close_edition_unchanged')
    await there.client.execute('DROP TRIGGER event_unchanged')
    await there.client.execute(`UPDATE case_close_edition SET manifest = '{}'`)
    await there.client.execute(
      `UPDATE event SET detail = json_set(detail, '$.manifest', '${sha256('{}')}') WHERE action = 'close-period'`,
    )
    const { text } = await (await visitorOf(there, 'head', april)).open(`/closes/${id}/verification`)
    expect(text).toContain('Liczby się zgadzają, pliki brzmią dziś inaczej')
    expect(text).not.toContain('nie zgadza się z dziennikiem')
  })

  it('lists its files with the hashes they have', async () => {
    await approve(cast)
    await deliver(cast)
    const { id } = await closeMarch()
    const { close, files } = JSON.parse(await textOf(`/api/closes/${id}/manifest`))
    const text = await textOf(`/api/closes/${id}`)
    expect(close).toBe(sha256(text))
    expect(files[0]).toMatchObject({
      name: expect.stringMatching(/_2026-03_zamkniecie_v1\.json$/),
      sha256: sha256(text),
    })
    const csv = await textOf(`/api/closes/${id}/tables/T1?format=machine-csv`)
    expect(files.find(({ name }: { name: string }) => name.endsWith('_T1_v1.dane.csv')).sha256).toBe(sha256(csv))
  })

  it('stays as it was when facts come late; they make a correction that says what changed and why', async () => {
    await approve(cast)
    await deliver(cast)
    const { id } = await closeMarch()
    const first = await textOf(`/api/closes/${id}`)
    const nothing = await cast.head('POST', `/api/closes/${id}/correct`, {}, ifMatch(1))
    expect([nothing.status, nothing.body.code]).toEqual([409, 'nothing-changed'])
    await approve(cast)
    await deliver(cast)
    expect(await textOf(`/api/closes/${id}`)).toBe(first)
    await must(200, cast.head('POST', `/api/closes/${id}/correct`, {}, ifMatch(1)))
    const corrected = JSON.parse(await textOf(`/api/closes/${id}`))
    expect(corrected).toMatchObject({
      edition: 2,
      before: sha256(first),
      changes: [{ cause: 'added', home: there.organisations.home, number: '2/2026' }],
    })
    expect(corrected.cells).toContainEqual({
      ...{ table: 'T1', at: { home: 'total', kind: 'U', measure: 'entries' } },
      ...{ was: 1, is: 2 },
    })
    expect(await textOf(`/api/closes/${id}?edition=1`)).toBe(first)
  })

  it('names among the causes of a correction a census and a transfer that came late, and one that went back', async () => {
    const { home } = there.organisations
    const id = await closeMonth(cast, '2026-03')
    await recordCensus(cast, { month: '2026-03' })
    const late = await deliver(cast)
    await must(200, cast.head('POST', `/api/closes/${id}/correct`, {}, ifMatch(1)))
    const transfer = { home, transfer: late, sentOn: '2026-04-02' }
    expect((await must(200, cast.head('GET', `/api/closes/${id}`))).changes).toEqual([
      { cause: 'census-added', home, month: '2026-03' },
      { cause: 'transfer-added', ...transfer },
    ])
    const { text } = await (await visitorOf(there, 'head', april)).open(`/closes/${id}`)
    expect(text).toContain('osobodni podano po zamknięciu')
    expect(text).toMatch(/marzec 2026 przekazanie przyszło po zamknięciu .* 02\.04\.2026 Zmienione/)
    await must(200, cast.head('POST', `/api/transfers/${late}/return`, { reason: 'unreadable' }, ifMatch(2)))
    await must(200, cast.head('POST', `/api/closes/${id}/correct`, {}, ifMatch(2)))
    expect((await must(200, cast.head('GET', `/api/closes/${id}`))).changes).toEqual([
      { cause: 'census-taken-back', home, month: '2026-03' },
      { cause: 'transfer-returned', ...transfer },
    ])
    // What comes after the first that told of the end of March tells nothing more of it: it is no cause.
    const again = await deliver(cast)
    await deliver(cast)
    await must(200, cast.head('POST', `/api/closes/${id}/correct`, {}, ifMatch(3)))
    expect((await must(200, cast.head('GET', `/api/closes/${id}`))).changes).toEqual([
      { cause: 'census-added', home, month: '2026-03' },
      { cause: 'transfer-added', ...transfer, transfer: again },
    ])
  })

  it('of a month that is not over, or of a figure that moved since it was seen, is refused', async () => {
    const early = await cast.head('GET', '/api/closes/preview?from=2026-04&to=2026-04')
    expect([early.status, early.body.errors]).toMatchObject([422, [{ pointer: '?to', code: 'in-future' }]])
    const odd = await cast.head('GET', '/api/closes/preview?from=2026-02&to=2026-03')
    expect(odd.body.errors).toMatchObject([{ pointer: '?to', code: 'not-valid-here' }])
    const { digest } = await preview()
    await approve(cast)
    await deliver(cast)
    const moved = await cast.head('POST', '/api/closes', { from: '2026-03', to: '2026-03', digest })
    expect([moved.status, moved.body.code]).toEqual([412, 'stale'])
    await closeMarch()
    const again = await cast.head('POST', '/api/closes', {
      from: '2026-03',
      to: '2026-03',
      digest: (await preview()).digest,
    })
    expect([again.status, again.body.code]).toEqual([409, 'already-exists'])
  })

  it('of a home that told nothing shows a dot and names the home', async () => {
    const { checks } = await preview()
    expect(checks.silent).toEqual([there.organisations.home])
    const { id } = await closeMarch()
    const { tables } = JSON.parse(await textOf(`/api/closes/${id}`))
    expect(tables[0].cells[0]).toBe('.')
  })

  it('is shown to nobody once its text, its hash or its list of files is another than its event tells', async () => {
    const { id } = await closeMarch()
    const guards = await rowsOf(
      there.client,
      `SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'case_close_edition'`,
    )
    for (const { name } of guards) await rowsOf(there.client, `DROP TRIGGER ${name}`)
    const [kept] = await rowsOf(there.client, 'SELECT content, hash, manifest FROM case_close_edition')
    const [content, hash, manifest] = [kept?.['content'], kept?.['hash'], kept?.['manifest']].map(String)
    const other = String(content).replace('"edition":1', '"edition":7')
    for (const altered of [
      [other, hash, manifest],
      [other, sha256(other), manifest],
      [content, hash, '{}'],
    ] as string[][]) {
      await rowsOf(there.client, 'UPDATE case_close_edition SET content = ?, hash = ?, manifest = ?', altered)
      for (const file of ['', '/manifest', '/tables/T1?format=csv'])
        expect((await cast.head('GET', `/api/closes/${id}${file}`)).status).toBe(500)
      expect((await cast.head('POST', `/api/closes/${id}/correct`, {}, ifMatch(1))).status).toBe(500)
    }
  })

  it('is made by the head alone, read by reviewers too, and by nobody of another office', async () => {
    const { digest } = await preview()
    const wish = { organisation: there.organisations.authority, from: '2026-03', to: '2026-03', digest }
    expect((await cast.reviewer('POST', '/api/closes', wish)).status).toBe(403)
    const { id } = await closeMarch()
    expect((await cast.reviewer('GET', `/api/closes/${id}`)).status).toBe(200)
    for (const stranger of [cast.otherHead, cast.director, cast.authorityDpo] as const)
      expect((await stranger('GET', `/api/closes/${id}`)).status).toBeGreaterThanOrEqual(403)
  })
})

describe('the close of the voivode', () => {
  it('is made from the closes of the authorities, and names those that are missing', async () => {
    await approve(cast)
    await deliver(cast)
    await closeMarch()
    const inspector = await there.as('inspector')
    const seen = await must(200, inspector('GET', `/api/closes/preview?${march}`))
    expect(seen.sources.filter(({ hash }: { hash: string | null }) => hash)).toHaveLength(1)
    const done = await must(
      201,
      inspector('POST', '/api/closes', { from: '2026-03', to: '2026-03', digest: seen.digest }),
    )
    const close = await must(200, inspector('GET', `/api/closes/${done.id}`))
    const t1 = close.tables.find(({ table }: { table: string }) => table === 'T1')
    expect(t1.cells.at(-4)).toBe(1)
  })

  it('counts a home that moved to another authority once, with the census that was told last', async () => {
    const { home, otherHome, otherAuthority } = there.organisations
    there.at('2026-03-09T10:00:00.000Z')
    const { id } = await recordCensus(cast)
    await approve(cast)
    await deliver(cast)
    const now = '2026-03-20T10:00:00.000Z'
    there.at(now)
    const [founder] = await rowsOf(there.client, `SELECT person FROM client WHERE id = 'c-founder'`)
    const credential = { kind: 'client', id: 'c-founder', person: String(founder?.['person']), inHome: true } as const
    const moved = { action: 'supervision', basis: 'runs', authority: otherAuthority, fromOn: '2026-03-15' } as const
    const [row] = await rowsOf(there.client, 'SELECT version FROM organisation WHERE id = ?', [home])
    await changeHome(there.services.ports, home, moved, { credential, now, ifMatch: Number(row?.['version']) })
    const amended = { lines: [{ ...counted, residentDays: 2280 }], confirmed: censusWarnings, reason: 'slip' }
    await must(200, cast.director('POST', `/api/census/${id}/amend`, amended, ifMatch(1)))
    await approve(cast)
    await deliver(cast)
    there.at(april)
    const tablesOf = async (month: string) => {
      await closeMonth(cast, month)
      await closeMonth({ ...cast, head: cast.otherHead }, month)
      const close = await closeMonth({ ...cast, head: cast.inspector }, month)
      return (await must(200, cast.inspector('GET', `/api/closes/${close}`))).tables
    }
    const t17 = (await tablesOf('2026-02')).find(({ table }: { table: string }) => table === 'T17')
    expect(t17.cells.slice(-4)).toEqual([83, 2280, 0, 1018])
    const [t1] = await tablesOf('2026-03')
    expect(t1.dimensions[0].members.map(({ code }: { code: string }) => code)).toEqual([otherHome, home, 'total'])
    expect([t1.cells[10], t1.cells.at(-10)]).toEqual([2, 2])
  })
})
