// Publication: what observers get is made of the voivode's closes, protected against everything published before, and stays.
import { createHash } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { caller, type Call } from '../support/client.ts'
import { approve, castOf, deliver, ifMatch, must, type Cast } from '../support/crew.ts'
import { closeMonth, publish, publishMonth } from '../support/every-subject.ts'
import { addedBy, rowsOf } from '../support/rows.ts'
import { visitorOf } from '../support/visitor.ts'
import { publicUrl, world, type World } from '../support/world.ts'

const april = '2026-04-02T10:00:00.000Z'

let there: World
let cast: Cast
beforeEach(async () => {
  there = await world(april)
  cast = castOf(there)
  await approve(cast)
  await deliver(cast)
  await closeMonth(cast, '2026-03')
})
afterEach(() => there.end())

const textOf = async (path: string) => {
  const { token } = await there.services.tokens.issue(there.people.analyst, april)
  return (await there.request(path, { headers: { authorization: `Bearer ${token}` } })).text()
}

/** In the browser: a machine works in the organisation of its own only. */
async function bySession(name: 'inspector'): Promise<Call> {
  const { cookie } = await visitorOf(there, name, april)
  return caller(publicUrl, '', (url, init) => {
    const headers = new Headers(init?.headers)
    headers.delete('authorization')
    headers.set('cookie', cookie)
    headers.set('sec-fetch-site', 'same-origin')
    return there.request(url, { ...init, headers })
  })
}

/** Two more homes of the authority: tables of fewer than three say too much. */
async function homesEnough(): Promise<void> {
  const { authority } = there.organisations
  for (const id of ['third', 'fourth']) {
    await rowsOf(
      there.client,
      "INSERT INTO organisation (id, kind, name, county, places, version) VALUES (?, 'home', ?, '1206', 30, 1)",
      [id, id],
    )
    await rowsOf(
      there.client,
      "INSERT INTO supervision (id, home, authority, basis, from_on) VALUES (?, ?, ?, 'runs', '2026-01-01')",
      [id, id, authority],
    )
  }
  await correct(cast.head)
}

/** The newest of the organisation's closes in its next edition; its id. */
async function correct(who: Cast['head']): Promise<string> {
  const { items } = await must(200, who('GET', '/api/closes'))
  await must(200, who('POST', `/api/closes/${items[0].id}/correct`, {}, ifMatch(items[0].version)))
  return items[0].id
}

describe('a release', () => {
  it('is what the inspector saw, numbered and hashed, and reaches the observer', async () => {
    const id = await publishMonth(there, '2026-03')
    const { items } = await must(200, cast.analyst('GET', '/api/publications'))
    const text = await textOf(`/api/publications/${id}`)
    expect(items).toMatchObject([{ id, number: 1, edition: 1, from_month: '2026-03' }])
    expect(items[0].hash).toBe(createHash('sha256').update(text).digest('hex'))
    expect(await must(200, cast.inspector('GET', '/api/publications'))).toMatchObject({ waiting: [] })
  })

  it('of homes too few shows no table, and names neither home nor authority nor close', async () => {
    const id = await publishMonth(there, '2026-03')
    const text = await textOf(`/api/publications/${id}`)
    const content = JSON.parse(text)
    expect(content.tables).toEqual([])
    expect(content.omitted).toContainEqual({ table: 'T3', why: 'too-few-homes' })
    const closes = await rowsOf(there.client, 'SELECT id, hash FROM case_close')
    for (const { id: close, hash } of closes)
      expect([text.includes(String(close)), text.includes(String(hash))]).toEqual([false, false])
    expect(text).not.toMatch(/Dom pod|Dom nad|PCPR|MOPS/)
  })

  it('is made of a close alone: what happens later changes nothing of it, only a correction can be published beside it', async () => {
    const id = await publishMonth(there, '2026-03')
    const before = await textOf(`/api/publications/${id}`)
    await approve(cast)
    await deliver(cast)
    const { items: closes } = await must(200, cast.head('GET', '/api/closes'))
    await must(200, cast.head('POST', `/api/closes/${closes[0].id}/correct`, {}, ifMatch(1)))
    const { items } = await must(200, cast.inspector('GET', '/api/closes'))
    await must(200, cast.inspector('POST', `/api/closes/${items[0].id}/correct`, {}, ifMatch(1)))
    expect(await textOf(`/api/publications/${id}`)).toBe(before)
    const again = await publish(cast.inspector, items[0].id)
    const { items: published } = await must(200, cast.analyst('GET', '/api/publications'))
    expect(published).toMatchObject([
      { id: again, number: 2, edition: 2 },
      { id, number: 1, edition: 1 },
    ])
  })

  it('of an edition is made once, and only as it was seen', async () => {
    await publishMonth(there, '2026-03')
    const { items } = await must(200, cast.inspector('GET', '/api/closes'))
    const path = `/api/closes/${items[0].id}`
    const { digest, published } = await must(200, cast.inspector('GET', `${path}/publication`))
    expect(published).toBe(true)
    const twice = await cast.inspector('POST', `${path}/publish`, { digest }, ifMatch(1))
    expect([twice.status, twice.body.code]).toEqual([409, 'already-exists'])
    await closeMonth(cast, '2026-02')
    const seen = await must(200, cast.inspector('GET', '/api/closes/preview?from=2026-02&to=2026-02'))
    const february = { from: '2026-02', to: '2026-02', digest: seen.digest }
    const { id } = await must(201, cast.inspector('POST', '/api/closes', february))
    const other = await cast.inspector('POST', `/api/closes/${id}/publish`, { digest: '0'.repeat(64) }, ifMatch(1))
    expect([other.status, other.body.code]).toEqual([412, 'stale'])
    const losses = await must(200, cast.inspector('GET', `/api/closes/${id}/publication`))
    const done = await cast.inspector('POST', `/api/closes/${id}/publish`, { digest: losses.digest }, ifMatch(1))
    expect(JSON.stringify(done.body)).not.toContain('undefined')
  })

  it('is published by the voivode’s inspector alone; the observer reaches no close and no live table', async () => {
    const id = await publishMonth(there, '2026-03')
    const { items } = await must(200, cast.inspector('GET', '/api/closes'))
    const close = `/api/closes/${items[0].id}`
    for (const who of [cast.analyst, cast.head, cast.director]) {
      expect((await who('GET', `${close}/publication`)).status).toBe(404)
      expect((await who('POST', `${close}/publish`, { digest: '' }, ifMatch(1))).status).toBe(404)
    }
    expect((await cast.analyst('GET', close)).status).toBe(404)
    expect((await cast.analyst('GET', '/api/statistics/T1?from=2026-03&to=2026-03')).status).toBe(403)
    for (const who of [cast.head, cast.director]) expect((await who('GET', `/api/publications/${id}`)).status).toBe(404)
  })

  it('is published on pages too, after its losses were seen', async () => {
    await closeMonth(cast, '2026-02')
    const seen = await must(200, cast.inspector('GET', '/api/closes/preview?from=2026-02&to=2026-02'))
    const february = { from: '2026-02', to: '2026-02', digest: seen.digest }
    const { id } = await must(201, cast.inspector('POST', '/api/closes', february))
    const inspector = await visitorOf(there, 'inspector', april)
    expect((await inspector.open('/publications')).html).toContain(`/closes/${id}/publish`)
    const form = await inspector.open(`/closes/${id}/publish`)
    expect(form.text).toContain('Z tego zamknięcia nie można bezpiecznie pokazać żadnej tabeli')
    const { items } = await must(200, cast.analyst('GET', '/api/publications'))
    expect(items).toEqual([])
  })

  it('hides small counts from the observer in every format, and remembers what is true for the next release', async () => {
    await homesEnough()
    const id = await publishMonth(there, '2026-03')
    const { tables, name } = JSON.parse(await textOf(`/api/publications/${id}`))
    expect(name).toBe('Wydział Zmyślony')
    const t2 = tables.find(({ table }: { table: string }) => table === 'T2')
    expect(t2.cells).toContain('#')
    expect(t2.cells.filter((cell: unknown) => typeof cell === 'number' && cell > 0)).toEqual([])
    for (const format of ['csv', 'machine-csv', 'json', 'json-stat', 'csv-metadata']) {
      const file = await textOf(`/api/publications/${id}/tables/T2?format=${format}`)
      expect([format, file.includes(format === 'csv-metadata' ? 'Liczby od 1 do 4' : '#')]).toEqual([format, true])
    }
    const [kept] = await rowsOf(there.client, 'SELECT figures FROM case_release')
    const true2 = JSON.parse(String(kept?.['figures'])).find(({ table }: { table: string }) => table === 'T2')
    expect(true2.cells).toContain(1)
    await expect(rowsOf(there.client, 'UPDATE case_release SET number = 9')).rejects.toThrow(
      'a release is never altered',
    )
  })

  it('is looked at by each of its tables, and a table it does not have leaves no look', async () => {
    await homesEnough()
    const id = await publishMonth(there, '2026-03')
    const table = (code: string) => cast.analyst('GET', `/api/publications/${id}/tables/${code}`)
    const looksLeft = async (code: string) =>
      (await addedBy(there.client, () => table(code))).events.map(({ action }) => action)
    expect((await table('T1')).status).toBe(404)
    expect(await looksLeft('T1')).not.toContain('look-publication')
    expect(await looksLeft('T2')).toContain('look-publication')
  })

  it('keeps hidden in a correction what was hidden before, although it is no small count any more', async () => {
    await homesEnough()
    const first = JSON.parse(await textOf(`/api/publications/${await publishMonth(there, '2026-03')}`))
    for (let more = 0; more < 6; more++) await approve(cast)
    await deliver(cast)
    await correct(cast.head)
    const second = JSON.parse(
      await textOf(`/api/publications/${await publish(cast.inspector, await correct(cast.inspector))}`),
    )
    const cellsOf = ({ tables }: any) => tables.find(({ table }: any) => table === 'T2').cells as unknown[]
    const hidden = cellsOf(first).flatMap((cell, at) => (cell === '#' ? [at] : []))
    expect(hidden.length).toBeGreaterThan(0)
    expect(hidden.map((at) => cellsOf(second)[at])).toEqual(hidden.map(() => '#'))
  })

  it('is shown to nobody once its text is another than was published, and nothing is published beside it', async () => {
    const id = await publishMonth(there, '2026-03')
    await approve(cast)
    await deliver(cast)
    await correct(cast.head)
    const close = await correct(cast.inspector)
    const guards = await rowsOf(
      there.client,
      `SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'case_release'`,
    )
    for (const { name } of guards) await rowsOf(there.client, `DROP TRIGGER ${name}`)
    await rowsOf(there.client, `UPDATE case_release SET content = replace(content, '"homes":', '"homes":9')`)
    expect((await cast.analyst('GET', `/api/publications/${id}`)).status).toBe(500)
    expect((await cast.inspector('GET', `/api/closes/${close}/publication`)).status).toBe(500)
  })

  it('of another voivode of the instance keeps hidden too what the first one hid', async () => {
    await homesEnough()
    const first = JSON.parse(await textOf(`/api/publications/${await publishMonth(there, '2026-03')}`))
    for (let more = 0; more < 6; more++) await approve(cast)
    await deliver(cast)
    await correct(cast.head)
    await rowsOf(
      there.client,
      `INSERT INTO organisation (id, kind, name, version) VALUES ('w2', 'voivode', 'Drugi', 1)`,
    )
    await rowsOf(
      there.client,
      `INSERT INTO role_grant (id, person, organisation, role, from_at) VALUES ('g2', ?, 'w2', 'inspector', '2026-01-01')`,
      [there.people.inspector.person],
    )
    const inspector = await bySession('inspector')
    const march = { organisation: 'w2', from: '2026-03', to: '2026-03' }
    const { digest } = await must(200, inspector('GET', `/api/closes/preview?${new URLSearchParams(march)}`))
    const { id } = await must(201, inspector('POST', '/api/closes', { ...march, digest }))
    const second = JSON.parse(await textOf(`/api/publications/${await publish(inspector, id)}`))
    const cellsOf = ({ tables }: any) => tables.find(({ table }: any) => table === 'T2').cells as unknown[]
    const hidden = cellsOf(first).flatMap((cell, at) => (cell === '#' ? [at] : []))
    expect(hidden.length).toBeGreaterThan(0)
    expect(hidden.map((at) => cellsOf(second)[at])).toEqual(hidden.map(() => '#'))
  })
})
