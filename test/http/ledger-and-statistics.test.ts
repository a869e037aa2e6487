// The ledger and the authority's table on the wire: who gets them, in which shape, and what they never tell.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { PersonName } from '../support/population.ts'
import { world, type World } from '../support/world.ts'

let w: World
beforeEach(async () => {
  w = await world()
})
afterEach(() => w.end())

const report = {
  what: { description: 'Mieszkanka upadła w łazience przy umywalce.' },
  who: { residents: [{ role: 'hurt' }] },
  when: { on: '2026-03-09', time: '07:10' },
  where: { place: 'bathroom' },
  done: { actions: ['first-aid'] },
  condition: { harm: 1 },
}

describe('the ledger', () => {
  it('is given to the dpo, page by page, with the reporter as an alias', async () => {
    const reporter = await w.as('reporter')
    expect((await reporter('POST', '/api/entries', report)).status).toBe(201)
    const dpo = await w.as('dpo')
    const all = await dpo('GET', '/api/ledger')
    expect(all.status).toBe(200)
    expect(all.body.organisation).toBe(w.organisations.home)
    expect(all.body.items.find(({ action }: { action: string }) => action === 'file')).toMatchObject({
      actorKind: 'reporter-alias',
      actorName: null,
      role: 'reporter',
    })
    expect(all.body.items.at(-1)).toMatchObject({ action: 'look-ledger', actorName: w.people.dpo.name, hash: null })
    expect(all.body.chain.alarm).toBe(false)

    const first = await dpo('GET', '/api/ledger?limit=2&year=2026')
    expect(first.body.items).toHaveLength(2)
    expect(first.headers.get('link')).toBe('</api/ledger?limit=2&year=2026&after=2>; rel="next"')
    const second = await dpo('GET', '/api/ledger?limit=2&year=2026&after=2')
    expect(second.body.items[0].seq).toBe(3)
  })

  it('tells the authority’s dpo nobody of the home', async () => {
    const dpo = await w.as('authorityDpo')
    const { status, body } = await dpo('GET', '/api/ledger')
    expect(status).toBe(200)
    for (const name of ['reporter', 'officer', 'director'] as const)
      expect(JSON.stringify(body)).not.toContain(w.people[name].name)
  })

  it('is nobody else’s', async () => {
    for (const name of ['reporter', 'officer', 'director', 'admin', 'reviewer', 'head'] as const)
      expect((await (await w.as(name))('GET', '/api/ledger')).status).toBe(403)
    const stranger = await w.as('otherDpo')
    expect((await stranger('GET', `/api/ledger?organisation=${w.organisations.home}`)).status).toBe(404)
    expect((await w.request('/api/ledger')).status).toBe(401)
  })

  it('names the field of the address that is wrong', async () => {
    const dpo = await w.as('dpo')
    for (const [query, pointer] of [
      ['limit=201', '?limit'],
      ['limit=0', '?limit'],
      ['after=x', '?after'],
      ['year=26', '?year'],
    ]) {
      const { status, body } = await dpo('GET', `/api/ledger?${query}`)
      expect([status, body.errors[0].pointer]).toEqual([422, pointer])
    }
  })
})

describe('the table T1', () => {
  it('is JSON that says what it is', async () => {
    const { status, body } = await (await w.as('head'))('GET', '/api/statistics/T1?from=2026-01&to=2026-03')
    expect(status).toBe(200)
    expect(body.metadata).toMatchObject({
      table: 'T1',
      title: 'Zdarzenia według rodzaju (W/S/O) i domu',
      scope: { code: '1206', name: 'PCPR Zmyślone' },
      period: { from: '2026-01', to: '2026-03', by: 'event' },
      asOf: '2026-03-09T10:00:00.000Z',
      codeLists: ['2026-1'],
      suppression: { rule: 'complete' },
    })
    expect(body.cells[0]).toEqual({
      ...{ home: w.organisations.home, kind: 'W', measure: 'entries' },
      ...{ value: null, sign: '.' },
    })
  })

  it('is a file for a Polish Excel', async () => {
    const { services } = w
    const { token } = await services.tokens.issue(w.people.head, '2026-03-09T10:00:00.000Z')
    const answer = await w.request('/api/statistics/T1?from=2026-01&to=2026-03&format=csv', {
      headers: { authorization: `Bearer ${token}` },
    })
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8')
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="rejestr55c_1206_2026-Q1_T1_v0.csv"')
    expect(answer.headers.get('cache-control')).toBe('no-store')
    const bytes = new Uint8Array(await answer.arrayBuffer())
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    const lines = new TextDecoder().decode(bytes).split('\r\n')
    expect(lines[0]).toMatch(/^Dom;Wypadki \(W\) – Zdarzenia \(wpisy\);/)
    expect(lines[1]).toMatch(/;\.;\.;\.;\.;\.;\.;\.;\.;\.;\.$/)
    expect(lines[2]).toBe('Razem;0;0;0;0;0;0;0;0;0;0')
  })

  it('is for offices and the home itself, each with its own tables, and names the month that is wrong', async () => {
    const statusOf = async (name: PersonName, table: string) =>
      (await (await w.as(name))('GET', `/api/statistics/${table}?from=2026-01&to=2026-03`)).status
    for (const name of ['reporter', 'dpo', 'authorityDpo', 'admin', 'analyst'] as const)
      expect([name, await statusOf(name, 'T1')]).toEqual([name, 403])
    for (const name of ['director', 'officer', 'inspector'] as const)
      expect([name, await statusOf(name, 'T1')]).toEqual([name, 200])
    expect(await statusOf('unauthorised', 'T1')).toBe(403)
    expect(await statusOf('director', 'T7')).toBe(422)
    const head = await w.as('head')
    for (const [query, pointer] of [
      ['from=2026-13&to=2026-12', '?from'],
      ['from=2026-02&to=2026-01', '?to'],
      ['from=2026-02', '?to'],
      ['from=2026-01&to=2026-02&format=doc', '?format'],
    ]) {
      const { status, body } = await head('GET', `/api/statistics/T1?${query}`)
      expect([status, body.errors[0].pointer]).toEqual([422, pointer])
    }
  })
})
