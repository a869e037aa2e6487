// The charts of the tables: what is drawn of which figures, that figures are printed, and where the register began.
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { shadeOf, shadeRanges } from '../../src/http/pages/statistics/chart-heat.tsx'
import { isOutside, Series } from '../../src/http/pages/statistics/chart-series.tsx'
import { approve, castOf, deliver } from '../support/crew.ts'
import { visitorOf, type Visitor } from '../support/visitor.ts'
import { world, type World } from '../support/world.ts'

const now = '2026-04-02T10:00:00.000Z'
const charts = (html: string) => html.match(/<svg class="chart"[^]*?<\/figure>/g) ?? []
const textsOf = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]+)<\/text>/g)].map(([, text]) => text)

describe('the charts of a table', () => {
  let there: World
  let head: Visitor
  beforeAll(async () => {
    there = await world(now)
    const cast = castOf(there)
    await approve(cast)
    await deliver(cast)
    head = await visitorOf(there, 'head', now)
  })
  afterAll(() => there.end())
  const drawn = async (table: string, who = head) =>
    charts((await who.open(`/statistics?table=${table}&from=2026-01&to=2026-04`)).html)

  it('have a title and a description of their own, and no style that the page would refuse', async () => {
    for (const table of ['T1', 'T2', 'T5', 'T15']) {
      const found = await drawn(table)
      expect([table, found.length > 0]).toEqual([table, true])
      for (const svg of found) {
        expect(svg).toMatch(/role="img" aria-labelledby="([\w-]+)-title \1-desc"/)
        expect(svg).toMatch(/<title id="[\w-]+">[^<]+<\/title><desc id="[\w-]+">[^<]+<\/desc>/)
        expect(svg).not.toMatch(/style=|NaN|undefined/)
      }
    }
  })

  it('T2 draws harm by kind, then the codes that occur, each book apart', async () => {
    const found = await drawn('T2')
    expect(found.length).toBe(2)
    expect(textsOf(found[0] ?? '')).toEqual(expect.arrayContaining(['Wypadki (W)', 'zgon', '1']))
    expect(textsOf(found[1] ?? '')).toContain('Inny wypadek')
    expect(textsOf(found[1] ?? '')).not.toContain('Upadek na tym samym poziomie')
  })

  it('T5 draws every place by every part of the day with its figure', async () => {
    const [svg = ''] = await drawn('T5')
    expect(textsOf(svg)).toEqual(expect.arrayContaining(['0–6', '22–24', 'pokój lub łazienka', '1', '–']))
  })

  it('T15 marks the month in which the register began here: of the first transfer, in a home of its first entry', async () => {
    for (const who of [head, await visitorOf(there, 'director', now), await visitorOf(there, 'inspector', now)]) {
      const [svg = ''] = await drawn('T15', who)
      expect(textsOf(svg)).toEqual(expect.arrayContaining(['Początek pracy w programie', '04.2026', '05.2024']))
    }
    const [unbegun = ''] = await drawn('T15', await visitorOf(there, 'otherDirector', now))
    expect(unbegun).not.toContain('Początek pracy')
  })
})

describe('the shades of a heat map', () => {
  it('are five equal steps up to the largest, and nothing has none', () => {
    expect([0, 1, 2, 3, 9, 10].map((value) => shadeOf(value, 10))).toEqual([0, 1, 1, 2, 5, 5])
    expect(shadeRanges(2).map(({ from, to }) => [from, to])).toEqual([
      [1, 1],
      [2, 2],
    ])
  })

  it('say in the legend what they say in the cells', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.integer({ min: 1, max: 5000 }), (one, other) => {
        const [value, largest] = [Math.min(one, other), Math.max(one, other)]
        const [range, ...more] = shadeRanges(largest).filter(({ from, to }) => from <= value && value <= to)
        expect([range?.shade, more]).toEqual([shadeOf(value, largest), []])
      }),
    )
  })
})

describe('a series', () => {
  const rows = [
    { label: '01.2026', value: 120, text: '1,2', centre: 150, low: 20, high: 400 },
    { label: '02.2026', text: 'x', centre: 150, low: 10, high: 410 },
    { label: '03.2026', value: 500, text: '5', centre: 150, low: 20, high: 400 },
  ]
  const names = { value: 'V', centre: 'C', limits: 'L', outside: 'O' }
  const draw = async (given: typeof rows, mark?: { before: number; text: string }) =>
    String(await Series({ id: 's', title: 'T', description: 'D', rows: given, print: String, names, mark }).toString())

  it('prints every month, leaves a gap where there is no rate, and tells a month outside its limits by its shape', async () => {
    const svg = await draw(rows, { before: 1, text: 'od tego miesiąca' })
    expect(textsOf(svg)).toEqual(expect.arrayContaining(['V', 'C', 'L', 'O', '1,2', 'x', '5', 'od tego miesiąca']))
    expect(svg).not.toContain('class="joining"')
    expect(rows.map(isOutside)).toEqual([false, false, true])
    expect(svg.match(/<path class="point"/g)).toHaveLength(2)
    expect(svg).not.toMatch(/NaN|undefined/)
  })
})
