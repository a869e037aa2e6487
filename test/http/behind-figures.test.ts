// From a figure to what it is made of: the list behind it has as many entries or cases as the figure says, for everybody who may
// open it, over random entries; and nobody else is led there.
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { partOfDayCodes } from '../../src/domain/part-of-day.ts'
import { castOf, deliver, followUp, ifMatch, must, register, report, type Cast } from '../support/crew.ts'
import type { PersonName } from '../support/population.ts'
import { visitorOf, type Visitor } from '../support/visitor.ts'
import { world, type World } from '../support/world.ts'

const now = '2026-04-02T10:00:00.000Z'
const reason = 'Zgłoszono dwa razy to samo zdarzenie.'

const anyEntry = fc.record({
  report: fc
    .record({
      on: fc.constantFrom('2026-02-28', '2026-03-01', '2026-03-31'),
      partOfDay: fc.constantFrom(...partOfDayCodes),
      place: fc.constantFrom('room', 'bathroom', 'stairs', 'kitchen', 'hospital'),
      harm: fc.constantFrom(0, 1, 2, 3, 9),
      actions: fc.subarray(['first-aid', 'observation', 'physician'], { minLength: 1 }),
    })
    .map(({ on, partOfDay, place, harm, actions }) => ({
      ...report,
      when: { on, partOfDay },
      where: { place },
      done: { actions, text: 'Zimny okład.' },
      condition: { harm, psychological: 0, text: 'Przytomna.' },
    })),
  causes: fc.subarray(['surroundings', 'staffing', 'procedure'], { minLength: 1 }),
  registering: fc.constantFrom(
    { category: 'W01', threat: true },
    { category: 'W99', threat: true },
    { category: 'S01', threat: true },
    { category: 'O01', threat: true },
    { category: 'N11', threat: false },
    { category: 'N15', threat: false },
  ),
})

let there: World
let cast: Cast
/** Sixteen of the first home and five of the second; one is cancelled, one kept from the officer, one left undelivered. */
beforeAll(async () => {
  there = await world(now)
  cast = castOf(there)
  const [ours, others] = [16, 5].map((count) => fc.sample(anyEntry, { numRuns: count, seed: 55 + count }))
  const ids: string[] = []
  for (const { causes, ...one } of ours ?? []) {
    const id = await register(cast, one)
    if (ids.push(id) < 3) continue
    await must(200, cast.director('POST', `/api/entries/${id}/follow-up`, { ...followUp, causes }, ifMatch(2)))
  }
  // The second home has not opened book N.
  for (const one of others ?? []) await register(cast.other, { ...one, registering: { category: 'W01' } })
  await must(200, cast.director('POST', `/api/entries/${ids[0]}/cancel`, { because: 'duplicate', reason }, ifMatch(2)))
  const { person } = there.people.officer
  await must(200, cast.director('POST', `/api/entries/${ids[1]}/exclude`, { person, reason }, ifMatch(2)))
  await deliver(cast)
  await deliver(cast.other)
  await register(cast, ours?.[2])
}, 60_000)
afterAll(() => there.end())

const period = 'from=2026-02&to=2026-04'
/** Each link in the body of the table, with the figure it stands under. */
const ways = (html: string): [figure: string, address: string][] =>
  [...html.matchAll(/<td class="number[^"]*"><a href="([^"]+)">(\d+)<\/a>/g)].map(([, href = '', figure = '']) => [
    figure,
    href.replaceAll('&amp;', '&'),
  ])
const totalOf = (text: string) => /(?:Znalezione sprawy|Znaleziono): (\d+)/.exec(text)?.[1]

async function walk(who: Visitor, table: string, by: string): Promise<number> {
  const { html } = await who.open(`/statistics?table=${table}&${period}&by=${by}`)
  const found = new Map(ways(html).map(([figure, address]) => [address, figure]))
  for (const [address, figure] of found) {
    const { status, text } = await who.open(address)
    expect([address, status, totalOf(text)]).toEqual([address, 200, figure])
  }
  return found.size
}

describe('behind a figure', () => {
  const tables = ['T1', 'T2', 'T5', 'T10', 'T14', 'T15']
  it.each([
    ['director', tables],
    ['officer', tables],
    ['head', [...tables, 'T3']],
    ['otherReviewer', ['T1', 'T5']],
  ] as const)(
    'stand as many entries or cases as it says: %s',
    async (name, codes) => {
      const who = await visitorOf(there, name, now)
      for (const code of codes) {
        for (const by of ['event', 'report']) expect([code, by, await walk(who, code, by)]).not.toContain(0)
      }
    },
    120_000,
  )

  it('counts for an excluded officer only what that officer may reach', async () => {
    const totals = await Promise.all(
      (['director', 'officer'] as const).map(async (name) => {
        const { html } = await (await visitorOf(there, name, now)).open(`/statistics?table=T1&${period}`)
        return ways(html).reduce((sum, [figure]) => sum + Number(figure), 0)
      }),
    )
    expect(totals[0]).toBeGreaterThan(totals[1] ?? 0)
  })

  it('is the same for book N by code as by kind: a home’s near misses, which never leave it, have a row of their own', async () => {
    const director = await visitorOf(there, 'director', now)
    const of = async (table: string) => ways((await director.open(`/statistics?table=${table}&${period}`)).html)
    const [byKind, byCode] = [await of('T1'), await of('T2')]
    const sum = byKind.find(([, address]) => address.includes('kind=N'))
    expect(Number(sum?.[0])).toBeGreaterThan(0)
    expect(byCode).toContainEqual(sum)
    expect(byCode.some(([, address]) => address.includes('category=N15'))).toBe(true)
    const head = await visitorOf(there, 'head', now)
    expect((await head.open(`/statistics?table=T2&${period}`)).html).not.toContain('N15')
  })

  it('leads nobody who sees figures only, and from no figure that is of something else', async () => {
    const inspector = await visitorOf(there, 'inspector', now)
    for (const table of tables) {
      expect(ways((await inspector.open(`/statistics?table=${table}&${period}`)).html)).toEqual([])
    }
    const head = await visitorOf(there, 'head', now)
    for (const table of ['T6', 'T7', 'T8', 'T9', 'T12', 'T16', 'T17']) {
      expect([table, ways((await head.open(`/statistics?table=${table}&${period}`)).html)]).toEqual([table, []])
    }
  })
})

describe('a list narrowed to what statistics count', () => {
  const faultsOf = async (name: PersonName, path: string) => {
    const { status, body } = await cast[name]('GET', path)
    return [status, ...(body.errors ?? []).map(({ pointer, code }: any) => `${pointer} ${code}`)]
  }

  it('is the same over the API, page by page', async () => {
    const all = await must(200, cast.director('GET', '/api/entries?fromMonth=2026-02&toMonth=2026-03&limit=2'))
    const { total } = await must(200, cast.director('GET', '/api/entries?by=report&limit=1'))
    expect([all.items.length, all.total]).toEqual([2, total])
    expect(all.items.map(({ state }: any) => state)).toEqual(['registered', 'registered'])
    const cases = await must(200, cast.reviewer('GET', '/api/cases?book=U&harm=untold'))
    expect(cases.total).toBe(0)
  })

  it('names the field that is wrong', async () => {
    expect(await faultsOf('director', '/api/entries?fromMonth=2026-13')).toContain('?fromMonth impossible-month')
    expect(await faultsOf('reviewer', '/api/cases?fromMonth=2026-02&toMonth=2026-01')).toEqual([
      422,
      '?toMonth before-start',
    ])
    expect(await faultsOf('director', '/api/entries?place=room')).toEqual([422, '?place unknown-code'])
  })

  it('shows what it is narrowed to, in the fields that narrowed it', async () => {
    const head = await visitorOf(there, 'head', now)
    const { html } = await head.open('/cases?state=all&fromMonth=2026-02&toMonth=2026-03&place=private&county=1206')
    expect(html).toMatch(/<details class="govuk-details more-filters" open/)
    expect(html).toMatch(/<option value="private" selected/)
    expect(html).toMatch(/<option value="1206" selected[^>]*>powiat krakowski/)
    expect((await head.open('/cases')).html).not.toMatch(/more-filters" open/)
  })
})
