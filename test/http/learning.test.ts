// The page of a home's own learning: what it shows and leads to, that it counts only what its reader may reach, and for whom it is.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { approve, castOf, ifMatch, must, register, registering } from '../support/crew.ts'
import { visitorOf, type Visitor } from '../support/visitor.ts'
import { world, type World } from '../support/world.ts'

const now = '2026-04-02T10:00:00.000Z'
const sections = (html: string) => html.split(/(?=<h2)/)
const section = (html: string, heading: string) =>
  sections(html).find(
    (part) => part.startsWith(`<h2>${heading}`) || (part.startsWith(`<h2 `) && part.includes(heading)),
  ) ?? ''
const rowsOf = (html: string) =>
  [...html.matchAll(/<tr[^>]*><th scope="row">(.*?)<\/th>(.*?)<\/tr>/gs)].map(([, label = '', cells = '']) => [
    label.replaceAll(/<[^>]*>/g, ''),
    /<td class="number sum">(?:<a [^>]*>)?(\d+)/.exec(cells)?.[1],
  ])

describe('what the register teaches a home', () => {
  let there: World
  let director: Visitor
  let kept: string
  beforeAll(async () => {
    there = await world('2026-03-20T10:00:00.000Z')
    const cast = castOf(there)
    kept = await register(cast, { registering: { ...registering, category: 'S01' } })
    for (const _ of ['one', 'two']) await approve(cast)
    await register(cast.other, { registering: { ...registering, category: 'O01' } })
    there.at(now)
    director = await visitorOf(there, 'director', now)
  })
  afterAll(() => there.end())

  it('shows its series, its commonest codes first, place and time, causes with the measures taken, what became of them, and that zero is not the aim', async () => {
    const { status, html, text } = await director.open('/learning')
    expect(status).toBe(200)
    expect(text).toContain('Kwiecień 2024 – marzec 2026 (stan na 02.04.2026, 12:00)')
    expect(text).toContain('Zero nie jest celem')
    expect(rowsOf(section(html, 'Co zdarza się najczęściej'))).toEqual([
      ['Inny wypadek', '2'],
      [expect.stringContaining('amobójcz'), '1'],
    ])
    expect(text).toContain('Początek pracy w programie')
    expect(html).toContain('id="heat-title"')
    const causes = rowsOf(section(html, 'Przyczyny i środki zapobiegawcze'))
    expect(causes.slice(0, 1)).toEqual([[expect.any(String), '2']])
    expect(causes.at(-1)).toEqual(['Razem', '3'])
    const worked = rowsOf(section(html, 'Co zadziałało'))
    expect(worked.map(([kind]) => kind)).toEqual(['otoczenie (podłoga, oświetlenie, oznakowanie)', 'Razem'])
    expect(section(html, 'Co zadziałało')).toContain('zaplanowano')
  })

  it('leads from its figures to as many entries', async () => {
    const { html } = await director.open('/learning')
    const ways = [...html.matchAll(/<td class="number[^"]*"><a href="([^"]+)">(\d+)<\/a>/g)]
    expect(ways.length).toBeGreaterThan(5)
    for (const [, href = '', figure] of ways) {
      const { text } = await director.open(href.replaceAll('&amp;', '&'))
      expect([href, /Znaleziono: (\d+)/.exec(text)?.[1]]).toEqual([href, figure])
    }
  })

  it('shows nothing of another home, even asked for it by name', async () => {
    expect((await director.open('/learning')).html).not.toMatch(/O01|zmyśloną brzozą/i)
    const { otherHome } = there.organisations
    expect((await director.open(`/learning?organisation=${otherHome}`)).html).not.toContain('O01')
  })

  it('counts for an excluded officer no entry that officer may not reach', async () => {
    const { person } = there.people.officer
    const officer = await visitorOf(there, 'officer', now)
    expect((await officer.open('/learning')).html).toContain('category=S01')
    const reason = 'Zgłoszenie dotyczy tej osoby.'
    await must(200, castOf(there).director('POST', `/api/entries/${kept}/exclude`, { person, reason }, ifMatch(2)))
    const { html } = await officer.open('/learning')
    expect(rowsOf(section(html, 'Co zdarza się najczęściej'))).toEqual([['Inny wypadek', '2']])
    expect(rowsOf(section(html, 'Przyczyny i środki zapobiegawcze')).at(-1)).toEqual(['Razem', '2'])
    expect((await director.open('/learning')).html).toContain('category=S01')
  })

  it('is opened by nobody of an office, by no officer without an authorisation and by nobody who only reports', async () => {
    for (const name of [
      'head',
      'reviewer',
      'inspector',
      'analyst',
      'authorityDpo',
      'unauthorised',
      'reporter',
      'dpo',
    ] as const) {
      const who = await visitorOf(there, name, now)
      expect([name, (await who.open('/learning')).status]).toEqual([name, 403])
    }
  })
})
