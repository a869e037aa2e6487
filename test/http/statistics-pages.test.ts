// The page of table T1, and the bars beneath it: what they show, and what a wrong month looks like.
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Bars, linesOf, scaleOf, segmentsOf } from '../../src/http/pages/statistics/chart-bars.tsx'
import { approve, castOf, deliver } from '../support/crew.ts'
import { visitorOf, type Visitor } from '../support/visitor.ts'
import { world, type World } from '../support/world.ts'

describe('the table T1', () => {
  const now = '2026-04-02T10:00:00.000Z'
  let there: World
  let head: Visitor
  beforeAll(async () => {
    there = await world(now)
    head = await visitorOf(there, 'head', now)
  })
  afterAll(() => there.end())

  it('shows the last whole month, with a dot where a home handed over nothing', async () => {
    const { html, text } = await head.open('/statistics')
    expect(text).toContain('Marzec 2026 (stan na 02.04.2026, 12:00)')
    expect(html).toMatch(/name="from"[^>]*value="2026-03"/)
    expect(text).toContain('Dom pod Zmyślonym Dębem brak przekazania za ostatni miesiąc . brak informacji')
    expect(text).toContain('Razem – 0')
    expect(text).toContain('. brak informacji Zdarzenia')
  })

  it('counts what was handed over, in the table and in the chart, and leads to the same figures as files', async () => {
    const cast = castOf(there)
    await approve(cast)
    await deliver(cast)
    const { html, text } = await head.open('/statistics?from=2026-01&to=2026-03')
    expect(text).toMatch(/Dom pod Zmyślonym Dębem 1 1 – 0 – 0 – 0 – 0 1 1 – 0 – 0 Razem 1 1/)
    expect(text).toContain('Styczeń 2026 – marzec 2026 (stan na')
    expect(text).not.toContain('. brak informacji Zdarzenia')
    expect(html).toMatch(/<svg class="chart" role="img" aria-labelledby="kinds-title kinds-desc"/)
    const { organisations } = there
    const file = `/api/statistics/T1?organisation=${organisations.authority}&amp;from=2026-01&amp;to=2026-03&amp;by=event&amp;format=`
    expect(html).toContain(`href="${file}csv" download`)
    const csv = await head.open(`${file.replaceAll('&amp;', '&')}csv`)
    expect([csv.status, csv.headers.get('content-type')]).toEqual([200, 'text/csv; charset=utf-8'])
  })

  it('leads to the last month, quarter, half-year, year and twelve months, and to the period before and after', async () => {
    const { html } = await head.open('/statistics?from=2025-10&to=2025-12')
    const ways = [...html.matchAll(/href="\/statistics\?[^"]*from=([\d-]+)&amp;to=([\d-]+)/g)].map(([, from, to]) => [
      from,
      to,
    ])
    expect(ways).toEqual([
      ['2026-03', '2026-03'],
      ['2026-01', '2026-03'],
      ['2025-07', '2025-12'],
      ['2025-01', '2025-12'],
      ['2025-04', '2026-03'],
      ['2025-07', '2025-09'],
      ['2026-01', '2026-03'],
    ])
  })

  it('is offered in every format an office or a program opens', async () => {
    const { html } = await head.open('/statistics?from=2026-01&to=2026-03')
    const files = [...html.matchAll(/href="(\/api\/statistics\/T1[^"]*)" download/g)].map(([, href = '']) => href)
    const formats = files.map((file) => file.split('format=')[1])
    const office = ['csv', 'csv-metadata', 'xlsx', 'ods']
    expect(formats.toSorted()).toEqual([...office, 'machine-csv', 'schema', 'json', 'json-stat', 'zip'].toSorted())
    for (const file of files) expect((await head.open(file.replaceAll('&amp;', '&'))).status).toBe(200)
  })

  it('shows a wrong month at its field, as it was typed', async () => {
    for (const [query, field, typed] of [
      ['from=2026-13&to=2026-12', 'from', '2026-13'],
      ['from=&to=2026-02', 'from', ''],
      ['from=2026-02&to=2026-01', 'to', '2026-01'],
      ['from=2020-01&to=2026-01', 'to', '2026-01'],
    ]) {
      const { status, html } = await head.open(`/statistics?${query}`)
      expect([query, status]).toEqual([query, 422])
      expect(html).toContain(`id="${field}-error"`)
      expect(html).toMatch(new RegExp(`name="${field}" type="text"[^>]*value="${typed}"`))
      expect(html).not.toContain('<table')
    }
  })

  it('is for offices and for the home itself: each by its own facts', async () => {
    expect((await (await visitorOf(there, 'analyst', now)).open('/statistics')).status).toBe(403)
    const director = await visitorOf(there, 'director', now)
    const own = await director.open('/statistics?table=T5&from=2026-01&to=2026-03')
    expect(own.text).toContain('Miejsce i pora zdarzenia')
    expect(own.text).toContain('pokój lub łazienka')
    expect(own.html).not.toContain('value="T7"')
    expect(own.text).toContain('w tabelach domu tak, jak stoi w jego rejestrze')
    const inspector = await visitorOf(there, 'inspector', now)
    expect((await inspector.open('/statistics?table=T3&from=2026-01&to=2026-03')).text).toMatch(/Razem 1 1/)
  })
})

describe('the scale of the bars', () => {
  it.each([
    [0, [0, 1]],
    [1, [0, 1]],
    [4, [0, 1, 2, 3, 4]],
    [9, [0, 2, 4, 6, 8, 10]],
    [23, [0, 5, 10, 15, 20, 25]],
    [100, [0, 20, 40, 60, 80, 100]],
    [1234, [0, 500, 1000, 1500]],
  ])('of %i has the ticks %j', (largest, ticks) => {
    expect(scaleOf(largest)).toEqual({ top: ticks.at(-1), ticks })
  })

  it('reaches the largest with whole, equal steps, five at most', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), (largest) => {
        const { top, ticks } = scaleOf(largest)
        const step = ticks[1] ?? 0
        expect(top).toBeGreaterThanOrEqual(largest)
        expect(ticks.length).toBeLessThanOrEqual(6)
        expect(Number.isInteger(step) && step > 0).toBe(true)
        expect(ticks).toEqual(ticks.map((_, index) => index * step))
      }),
    )
  })
})

describe('the parts of a bar', () => {
  it('lie one behind the other, and nothing takes no room', () => {
    expect(segmentsOf([2, 0, 3], 10)).toEqual([
      { series: 0, value: 2, x: 0, width: 17.6 },
      { series: 2, value: 3, x: 17.6, width: 26.4 },
    ])
  })

  it('never overlap and never leave the width', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(500), { maxLength: 4 }), (parts) => {
        const { top } = scaleOf(parts.reduce((sum, one) => sum + one, 0))
        const placed = segmentsOf(parts, top)
        for (const [index, { x, width }] of placed.entries()) {
          expect(x + width).toBeLessThan(88.01)
          expect(placed[index + 1]?.x ?? 100).toBeGreaterThan(x + width - 0.01)
        }
      }),
    )
  })
})

describe('a bar', () => {
  it('breaks a long name between words', () => {
    expect(linesOf('Dom Pomocy Społecznej im. Zmyślonego Króla w Urojonej Dolnej', 30)).toEqual([
      'Dom Pomocy Społecznej im.',
      'Zmyślonego Króla w Urojonej',
      'Dolnej',
    ])
  })

  it('prints its figures, and instead of no length what stands for it', async () => {
    const rows = [
      { label: 'Dom A <1>', parts: [12, 4] },
      { label: 'Dom B', parts: [0, 0], instead: '.' },
    ]
    const svg = String(await Bars({ id: 'x', title: 'T', description: 'D', series: ['W', 'S'], rows }).toString())
    expect(svg).toContain('Dom A &lt;1&gt;')
    expect([...svg.matchAll(/<text[^>]*>([^<]+)<\/text>/g)].map(([, text]) => text)).toEqual(
      expect.arrayContaining(['W', 'S', '12', '4', '16', '.']),
    )
    expect(svg).not.toMatch(/style=|NaN|undefined/)
  })
})
