// Where pages stand in the navigation, what stands first, how much is in sight at once, and that nothing is offered that could not be sent.
import { beforeEach, expect, it } from 'vitest'
import { castOf, deliver, hideAnother, register, report, type Cast } from '../support/crew.ts'
import { visitorOf } from '../support/visitor.ts'
import { world, type World } from '../support/world.ts'

const now = '2026-03-09T10:00:00.000Z'
let there: World
let cast: Cast
beforeEach(async () => {
  there = await world(now)
  cast = castOf(there)
  return () => there.end()
})

it.each([
  ['director', '/appointments', '/authorisations'],
  ['admin', '/appointments', '/people'],
  ['director', '/checkpoints', '/transfers'],
  ['head', '/checkpoints', '/transfers'],
  ['dpo', '/checkpoints', '/ledger'],
] as const)('shows the %s where in the navigation %s stands', async (who, path, place) => {
  const { html } = await (await visitorOf(there, who, now)).open(path)
  expect(html).toContain(`<a href="${place}" aria-current="page">`)
})

it('folds a director’s many places under three names, open where the page belongs, and nobody’s who has few', async () => {
  const director = await visitorOf(there, 'director', now)
  const menuOf = (html: string) => (html.split('<nav class="nav')[1] ?? '').split('</nav>')[0] ?? ''
  const summaries = (menu: string) => [...menu.matchAll(/<details name="places"( open="")?><summary>(.*?)</g)]
  const start = menuOf((await director.open('/start')).html)
  expect(summaries(start).map(([, open, name]) => [name, open])).toEqual([
    ['Dane osobowe', undefined],
    ['Liczby', undefined],
    ['Organizacja', undefined],
  ])
  const inRow = start.replaceAll(/<details.*?<\/details>/gs, '').match(/<li>/g)?.length
  expect(inRow).toBeLessThanOrEqual(8)
  for (const path of ['/breaches', '/retention', '/disclosures', '/requests', '/documents', '/authorisations']) {
    const menu = menuOf((await director.open(path)).html)
    const group = path === '/authorisations' ? 'Organizacja' : 'Dane osobowe'
    expect([path, summaries(menu).flatMap(([, open, name]) => (open === undefined ? [] : name))]).toEqual([
      path,
      [group],
    ])
    expect(start).toContain(`href="${path === '/documents' ? '/requests' : path}"`)
  }
  expect(menuOf((await (await visitorOf(there, 'reporter', now)).open('/start')).html)).not.toContain('<details')
})

it('keeps the cancelling of an entry apart from its steps, after everything else', async () => {
  const id = await register(cast)
  const { html, text } = await (await visitorOf(there, 'director', now)).open(`/entries/${id}`)
  const main = (html.split('<main')[1] ?? '').split('</main>')[0] ?? ''
  const steps = main.split('Inne czynności')[1]?.split('</details>')[0] ?? ''
  expect([steps.includes('/amend'), steps.includes('/cancel')]).toEqual([true, false])
  expect(main.split('<h2').at(-1)).toContain(`danger" href="/entries/${id}/cancel"`)
  expect(text.trim()).toMatch(/Tego nie da się cofnąć Anuluj wpis$/)
})

it('lets what was prepared be thrown away before its many words, beside the sending', async () => {
  const ids = [await register(cast), await register(cast)]
  for (const id of ids) await cast.officer('GET', `/api/entries/${id}`)
  const { id } = (await cast.officer('POST', '/api/transfers', {})).body
  const { html } = await (await visitorOf(there, 'director', now)).open(`/transfers/${id}`)
  const at = (part: string) => html.indexOf(part)
  expect(at(`href="/transfers/${id}/discard"`)).toBeGreaterThan(0)
  expect(at('class="card"')).toBeGreaterThan(at(`href="/transfers/${id}/discard"`))
})

it('leads back from the documents of a home to the requests among which they stand', async () => {
  const { html } = await (await visitorOf(there, 'director', now)).open('/documents')
  expect(html).toMatch(/class="govuk-back-link no-print" href="\/requests">Wnioski/)
})

it('asks for the reason of a hold with an empty field, though an earlier hold had one', async () => {
  const id = await register(cast)
  const director = await visitorOf(there, 'director', now)
  const reason = 'Trwa postępowanie prokuratury.'
  await director.send(`/entries/${id}/hold`, { '/reason': reason })
  await director.send(`/entries/${id}/release`, { '/reason': 'Postępowanie się zakończyło.' })
  const { html } = await director.open(`/entries/${id}/hold`)
  expect([/<textarea[^>]*>([^<]*)<\/textarea>/.exec(html)?.[1]?.trim(), html.includes(reason)]).toEqual(['', false])
})

it('offers no destruction to send while no time of keeping is over', async () => {
  const { html, text } = await (await visitorOf(there, 'director', now)).open('/disposals/new')
  expect(text).toContain('Nie ma zakończonych wpisów, wniosków ani kart, których okres przechowywania już minął.')
  expect(html).not.toContain('govuk-button"')
})

it('tells a director first of a breach whose 72 hours run', async () => {
  await register(cast)
  await deliver(cast)
  await hideAnother(cast)
  await register(cast)
  const { text } = await (await visitorOf(there, 'director', now)).open('/start')
  const [breach, transfer] = ['Termin zawiadomienia Prezesa UODO', 'Wpisy czekające na przekazanie'].map((one) =>
    text.indexOf(one),
  )
  expect(breach).toBeGreaterThan(0)
  expect(transfer).toBeGreaterThan(breach ?? 0)
})

it('keeps three other entries about a resident in sight, and the others one click away', async () => {
  const one = { role: 'hurt', sex: 'F', ageBand: '75-84', pseudonym: 'M-0147' }
  const same = { report: { ...report, who: { residents: [one] } } }
  const ids: string[] = []
  for (let each = 0; each < 6; each++) ids.push(await register(cast, same))
  const { html, text } = await (await visitorOf(there, 'officer', now)).open(`/entries/${ids[0]}`)
  expect(text).toContain('Inne wpisy o tej samej osobie: 5')
  expect(text).toContain('Pozostałe wpisy: 2')
  const [before = '', after = ''] = html.split('Pozostałe wpisy')
  expect([
    before.match(/<li class="task"><a href="\/entries\/[\da-f-]{36}">/g)?.length,
    after.includes(ids[1] ?? ''),
  ]).toEqual([3, true])
})
