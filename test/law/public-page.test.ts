// What the public may be told of people in care: nothing from which a person or a home can be recognised. art. 100 ust. 1 u.p.s., and by
// the rule of art. 38 ustawy o statystyce publicznej (Dz.U. 1995 nr 88 poz. 439 ze zm.).
import { expect, it } from 'vitest'
import { countyCodes } from '../../src/domain/county.ts'
import { countiesOf, fewestHomes } from '../../src/domain/statistics/county-group.ts'
import { approve, castOf, deliver, ifMatch, must } from '../support/crew.ts'
import { closeMonth, openPublicPage, publishMonth } from '../support/every-subject.ts'
import { addTwoHomes } from '../support/more-homes.ts'
import { people } from '../support/population.ts'
import { rowsOf } from '../support/rows.ts'
import { tracesIn } from '../support/traces.ts'
import { world } from '../support/world.ts'

/** A year of three homes with a few entries of every kind, published, and the page opened by the voivode. */
async function openYear() {
  const there = await world('2026-03-09T10:00:00.000Z')
  let cast = castOf(there)
  for (let entries = 0; entries < 3; entries++) await approve(cast)
  await deliver(cast)
  await addTwoHomes(there)
  there.at('2027-01-20T10:00:00.000Z')
  cast = castOf(there)
  const year = { from: '2026-01', to: '2026-12' }
  await closeMonth(cast, year.from, year.to)
  await publishMonth(there, year.from, year.to)
  await openPublicPage(cast)
  return there
}

it('art. 38 ustawy o statystyce publicznej: the public sees no count of one to four and no figure of a home or of fewer than three homes', async () => {
  const there = await openYear()
  const { tables } = await (await there.request('/open/2026/v1/content')).json()
  const counted = ['entries', 'hurt']
  const homesIn = async (counties: readonly string[]) =>
    (await rowsOf(there.client, "SELECT county FROM organisation WHERE kind = 'home'")).filter(({ county }) =>
      counties.includes(String(county)),
    ).length
  expect(tables.map(({ table }: any) => table)).toEqual(['T2', 'T3'])
  let hidden = 0
  for (const { dimensions, cells } of tables) {
    const measures = dimensions.at(-1).members.map(({ code }: any) => code)
    const counts = cells.filter((_: unknown, at: number) => counted.includes(measures[at % measures.length]))
    hidden += counts.filter((cell: unknown) => cell === '#').length
    expect(counts.filter((cell: unknown) => typeof cell === 'number' && cell > 0 && cell < 5)).toEqual([])
    expect(dimensions.map(({ code }: any) => code)).not.toContain('home')
    for (const { code } of dimensions.find((one: any) => one.code === 'county')?.members ?? []) {
      if (code === 'total') continue
      expect(countiesOf(code).every((county) => (countyCodes as readonly string[]).includes(county))).toBe(true)
      expect(await homesIn(countiesOf(code))).toBeGreaterThanOrEqual(fewestHomes)
    }
  }
  expect(hidden).toBeGreaterThan(0)
  await there.end()
})

it('art. 100 ust. 1 u.p.s.: nobody named in the register, and no home, is found in anything the public can read', async () => {
  const there = await openYear()
  const names = Object.values(people).map(([, , name]) => name)
  const addresses = ['/open', '/open/2026', '/open/2026/v1/content', '/open/2026/v1/manifest', '/open/catalogue.jsonld']
  const files = ['T2', 'T3'].flatMap((table) =>
    ['csv', 'csv-metadata', 'machine-csv', 'schema', 'json', 'json-stat'].map((one) => `/open/2026/v1/${table}/${one}`),
  )
  for (const path of [...addresses, ...files]) {
    const answer = await there.request(path, { headers: { accept: 'text/html' } })
    const text = await answer.text()
    expect([path, answer.status, tracesIn(text, names), /Zmyślonym Dębem|Urojoną Wodą/.test(text)]).toEqual([
      path,
      200,
      [],
      false,
    ])
  }
  await there.end()
})

it('art. 38 ustawy o statystyce publicznej: until the voivode opens the page, and from the moment it is closed, the public reads nothing', async () => {
  const there = await openYear()
  const cast = castOf(there)
  expect((await there.request('/open/2026/v1/T3/csv')).status).toBe(200)
  const { organisation, version } = await must(200, cast.inspector('GET', '/api/public-page'))
  const reason = { reason: 'recognisable' }
  await must(200, cast.inspector('POST', `/api/organisations/${organisation}/close-page`, reason, ifMatch(version)))
  for (const path of ['/open', '/open/2026', '/open/2026/v1/T3/csv'])
    expect([path, (await there.request(path)).status]).toEqual([path, 404])
  await there.end()
})
