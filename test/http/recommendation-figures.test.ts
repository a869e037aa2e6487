// Table T11: recommendations by home and what became of them, by the month in which they were issued; live, in closes, behind a figure.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { approve, castOf, deliver, ifMatch, must, newestCase, type Cast } from '../support/crew.ts'
import { closeMonth, publishMonth } from '../support/every-subject.ts'
import { visitorOf } from '../support/visitor.ts'
import { world, type World } from '../support/world.ts'

const march = '2026-03-09T10:00:00.000Z'
const april = '2026-04-10T10:00:00.000Z'
const may = '2026-05-08T10:00:00.000Z'
const results = ['carried-out', 'carried-out-late', 'waived', 'lapsed', 'told', 'open', 'overdue', 'total']

let there: World
let cast: Cast
let entry: string
let file: string
let advice: string[]
let closed: string

async function act(action: string, body: object = {}) {
  const { version } = await must(200, cast.reviewer('GET', `/api/cases/${file}`))
  return must(200, cast.reviewer('POST', `/api/cases/${file}/${action}`, body, ifMatch(version)))
}
async function tell(recommendation: string | undefined, doneOn: string) {
  const { version } = await must(200, cast.director('GET', `/api/entries/${entry}`))
  const body = { recommendation, doneOn, text: 'Wykonano na całym oddziale domu.' }
  return must(200, cast.director('POST', `/api/cases/${file}/carry-out`, body, ifMatch(version)))
}
const table = (query = 'from=2026-03&to=2026-03', of = cast.head) =>
  must(200, of('GET', `/api/statistics/T11?${query}`))
type Cell = { home: string; result: string; measure: string; value: number | string }
/** The row of a home, by result: how many, or what share. */
function rowOf({ cells }: { cells: Cell[] }, member: string, measure = 'recommendations') {
  const own = cells.filter((cell) => cell.home === member && cell.measure === measure)
  return Object.fromEntries(own.map(({ result, value }) => [result, value]))
}
const none = Object.fromEntries(results.map((result) => [result, 0]))

beforeAll(async () => {
  there = await world(march)
  cast = castOf(there)
  entry = await approve(cast)
  await deliver(cast)
  file = (await newestCase(cast)).id
  await act('take')
  await act('assess', { outcome: 'adequate_with_remarks', reasons: 'Zasadne, kilka rzeczy do zrobienia.' })
  for (const dueOn of ['2026-03-20', '2026-03-20', '2026-03-20', '2026-12-31', '2026-03-31'])
    await act('recommend', { text: 'Zrobić jedną rzecz w domu.', owner: 'care', dueOn })
  advice = (await must(200, cast.reviewer('GET', `/api/cases/${file}`))).recommendations.map(
    ({ id }: { id: string }) => id,
  )
})
afterAll(() => there.end())

describe('T11', () => {
  it('counts what was issued in the month by home and as it stands today, with its sum', async () => {
    const seen = await table()
    expect(rowOf(seen, there.organisations.home)).toEqual({ ...none, open: 5, total: 5 })
    expect(rowOf(seen, 'total')).toEqual({ ...none, open: 5, total: 5 })
    expect(rowOf(await table('from=2026-02&to=2026-02'), there.organisations.home)).toEqual(none)
  })

  it('tells in time from late, and what is overdue from what the home says is done', async () => {
    await tell(advice[0], '2026-03-09')
    await act('accept', { recommendation: advice[0] })
    there.at(april)
    await tell(advice[1], '2026-03-21')
    await act('accept', { recommendation: advice[1] })
    await act('waive', { recommendation: advice[2], reason: 'Oddział zamknięto w marcu.' })
    const row = rowOf(await table(), there.organisations.home)
    expect(row).toEqual({ ...none, 'carried-out': 1, 'carried-out-late': 1, waived: 1, open: 1, overdue: 1, total: 5 })
    const shares = rowOf(await table(), there.organisations.home, 'share')
    expect([shares['carried-out-late'], shares['overdue'], shares['told']]).toEqual([20, 20, 0])
  })

  it('is frozen in a close as at the close, and the ledger tells the same counts again', async () => {
    closed = await closeMonth(cast, '2026-03')
    const content = await must(200, cast.head('GET', `/api/closes/${closed}`))
    expect(content.facts.recommendations).toEqual(
      ['carried-out', 'carried-out-late', 'open', 'overdue', 'waived'].map((result) => ({
        ...{ home: there.organisations.home, recommendations: 1, result },
      })),
    )
    const verified = async () => must(200, cast.head('GET', `/api/closes/${closed}/verification`))
    expect((await verified()).mismatches).toEqual([])
    there.at(may)
    await tell(advice[4], '2026-05-08')
    expect((await verified()).mismatches).toEqual([])
  })

  it('is counted on in a correction, which names the case as the cause', async () => {
    await must(200, cast.head('POST', `/api/closes/${closed}/correct`, {}, ifMatch(1)))
    const content = await must(200, cast.head('GET', `/api/closes/${closed}`))
    expect(content.changes).toEqual([
      { cause: 'recommendation-moved', home: there.organisations.home, number: '1/2026' },
    ])
    expect(content.cells.map(({ table: code }: { table: string }) => code)).toEqual(expect.arrayContaining(['T11']))
    expect((await must(200, cast.head('GET', `/api/closes/${closed}/verification`))).mismatches).toEqual([])
    const { text } = await (await visitorOf(there, 'head', may)).open(`/closes/${closed}`)
    expect(text).toContain('zalecenie stoi teraz inaczej')
    expect(text).toContain('Zalecenia i ich realizacja')
  })

  it('is added up by the voivode from the closes of the authorities, and published to nobody', async () => {
    const release = await publishMonth(there, '2026-03')
    const { items } = await must(200, cast.inspector('GET', '/api/closes'))
    const content = await must(200, cast.inspector('GET', `/api/closes/${items[0].id}`))
    expect(content.facts.recommendations).toEqual(
      expect.arrayContaining([{ home: there.organisations.home, recommendations: 1, result: 'told' }]),
    )
    const published = await must(200, cast.analyst('GET', `/api/publications/${release}`))
    expect(JSON.stringify(published)).not.toContain('T11')
  })

  it('is no table of a home, of an analyst or of a stranger', async () => {
    expect((await cast.director('GET', '/api/statistics/T11?from=2026-03&to=2026-03')).status).toBe(422)
    expect((await cast.analyst('GET', '/api/statistics/T11?from=2026-03&to=2026-03')).status).toBe(403)
    expect(rowOf(await table('from=2026-03&to=2026-03', cast.inspector), there.organisations.home)['total']).toBe(5)
  })

  it('leads from a figure to the cases behind it, by the same conditions', async () => {
    const head = await visitorOf(there, 'head', may)
    const { html } = await head.open('/statistics?table=T11&from=2026-03&to=2026-03')
    const addresses = [...html.matchAll(/href="(\/cases\?[^"]*recommendation=[^"]*)"/g)].map(([, found = '']) =>
      found.replaceAll('&amp;', '&'),
    )
    expect(addresses.length).toBeGreaterThan(4)
    for (const address of addresses) expect((await head.open(address)).text).toContain('1/2026')
    const asked = (result: string) =>
      must(200, cast.head('GET', `/api/cases?recommendation=${result}&issuedFrom=2026-03&issuedTo=2026-03`))
    expect((await asked('told')).total).toBe(1)
    expect((await asked('overdue')).total).toBe(0)
    expect((await must(200, cast.head('GET', '/api/cases?recommendation=any&issuedFrom=2026-04'))).total).toBe(0)
  })

  it('is exported with its definitions', async () => {
    const { body } = await cast.head('GET', '/api/statistics/T11?from=2026-03&to=2026-03&format=csv')
    for (const words of ['Zalecenia', 'wykonane po terminie', 'niewykonane, po terminie'])
      expect(String(body)).toContain(words)
  })
})
