// The census of a home over the API: who keeps it, what is refused, asked about, amended, and a file that is taken in whole or not at all.
import { beforeEach, expect, it } from 'vitest'
import { censusWarnings } from '../../src/domain/census-warning.ts'
import { castOf, counted, ifMatch, must, recordCensus, type Cast } from '../support/crew.ts'
import { rowsOf } from '../support/rows.ts'
import { world, type World } from '../support/world.ts'

const now = '2026-03-09T10:00:00.000Z'
let there: World
let cast: Cast
beforeEach(async () => {
  there = await world(now)
  cast = castOf(there)
  return () => there.end()
})

const confirmed = [...censusWarnings]
const months = async (query = '') => (await must(200, cast.director('GET', `/api/census${query}`))).items
const file = (...lines: string[]) => ['month,type,first,admitted,departed,residentDays', ...lines].join('\n')
const pointers = (body: any) => body.errors.map(({ pointer, code }: any) => `${pointer} ${code}`)

it('is kept by the director and by officers who prepare; every look at it has its ids', async () => {
  const { id } = await recordCensus(cast)
  const [newest] = await months()
  expect(newest).toMatchObject({
    month: '2026-02',
    id,
    version: 1,
    state: 'recorded',
    lines: [{ type: 'PPCH', first: 82, admitted: 2, departed: 1, last: 83, residentDays: 2291, estimated: false }],
    allowed: ['amend'],
  })
  for (const name of ['reporter', 'colleague', 'unauthorised', 'dpo', 'admin'] as const)
    expect([name, (await cast[name]('GET', '/api/census')).status]).toEqual([name, 403])
  for (const name of ['reviewer', 'head', 'inspector', 'otherDirector'] as const)
    expect([name, (await cast[name]('GET', `/api/census/${id}`)).status]).toEqual([name, 404])
  const looks = await rowsOf(there.client, `SELECT action, detail FROM event WHERE action = 'look-censuses'`)
  expect(looks).toEqual([{ action: 'look-censuses', detail: JSON.stringify({ ids: [id] }) }])
})

it('lists the last two years, newest first, with the types that are missing', async () => {
  await recordCensus(cast)
  const items = await months()
  expect(items).toHaveLength(24)
  expect([items[0].month, items[23].month]).toEqual(['2026-02', '2024-03'])
  expect(items[1]).toMatchObject({ month: '2026-01', id: null, version: null, lines: [], allowed: [] })
  const [home] = await rowsOf(there.client, 'SELECT group_concat(type) AS types FROM care_type WHERE home = ?', [
    there.organisations.home,
  ])
  expect(items[1].missing.toSorted().join()).toBe(String(home?.['types']).split(',').toSorted().join())
  expect(await months('?from=2026-01&to=2026-02')).toHaveLength(2)
  expect((await cast.director('GET', '/api/census?from=2020-01&to=2026-02')).body.code).toBe('invalid')
})

it('refuses what cannot be, and asks a person about what is unusual before anything is written', async () => {
  const lines = [{ ...counted, departed: 85 }]
  const impossible = await cast.director('POST', '/api/census', { month: '2026-02', lines, confirmed })
  expect([impossible.status, pointers(impossible.body)]).toEqual([422, ['/lines/0/departed too-big']])
  const early = await cast.director('POST', '/api/census', { month: '2026-03', lines: [counted], confirmed })
  expect(pointers(early.body)).toEqual(['/month month-not-over'])
  await recordCensus(cast, { month: '2026-01', lines: [{ ...counted, residentDays: null }] })
  const unusual = [{ ...counted, first: 60, residentDays: 60 }]
  const asked = await cast.director('POST', '/api/census', { month: '2026-02', lines: unusual })
  expect([asked.status, asked.body.code]).toEqual([409, 'census-unconfirmed'])
  expect(pointers(asked.body)).toEqual(
    expect.arrayContaining(['/lines/0/first unlike-previous', '/lines/0/residentDays few-days']),
  )
  expect((await months())[0].id).toBeNull()
  await must(201, cast.director('POST', '/api/census', { month: '2026-02', lines: unusual, confirmed }))
  const [event] = await rowsOf(
    there.client,
    `SELECT detail FROM event WHERE action = 'record-census' ORDER BY seq DESC`,
  )
  expect(JSON.parse(String(event?.['detail'])).confirmed).toEqual(expect.arrayContaining(['few-days']))
})

it('is recorded once for a month, also by two at the same time, and amended under its version with a reason', async () => {
  const body = { month: '2026-02', lines: [counted], confirmed }
  const both = await Promise.all([
    cast.director('POST', '/api/census', body),
    cast.officer('POST', '/api/census', body),
  ])
  expect(both.map(({ status }) => status).toSorted()).toEqual([201, 409])
  const [{ id }] = await months()
  const amending = { lines: [{ ...counted, residentDays: 2280 }], confirmed, reason: 'counted' }
  await must(412, cast.officer('POST', `/api/census/${id}/amend`, amending, ifMatch(7)))
  await must(422, cast.officer('POST', `/api/census/${id}/amend`, { ...amending, reason: 'bo tak' }, ifMatch(1)))
  await must(200, cast.officer('POST', `/api/census/${id}/amend`, amending, ifMatch(1)))
  expect(await must(200, cast.director('GET', `/api/census/${id}`))).toMatchObject({
    version: 2,
    state: 'amended',
    reason: 'counted',
    lines: [{ residentDays: 2280 }],
  })
  const lines = await rowsOf(there.client, 'SELECT version, resident_days FROM home_census_line ORDER BY version')
  expect(lines.map((row) => [row['version'], row['resident_days']])).toEqual([
    [1, 2291],
    [2, 2280],
  ])
})

it('marks what was not counted as an estimate', async () => {
  await recordCensus(cast, { lines: [{ ...counted, residentDays: null }] })
  // (82 + 83) residents × 28 days, halved.
  expect((await months())[0].lines).toMatchObject([{ residentDays: 2310, estimated: true }])
})

it('is taken in from a file: all of it or nothing, each fault by line and column', async () => {
  const broken = file('2026-01,PPCH,81,2,1,2530', '2026-02,PPCH,82,x,1,9999')
  const refused = await cast.officer('POST', '/api/census/import', { csv: broken, confirmed })
  expect([refused.status, pointers(refused.body)]).toEqual([422, ['/csv/3/admitted wrong-type']])
  const asked = await cast.officer('POST', '/api/census/import', { csv: file('2026-01,PPCH,81,2,1,81') })
  expect([asked.status, pointers(asked.body)]).toEqual([409, expect.arrayContaining(['/csv/2/residentDays few-days'])])
  expect((await months()).every(({ id }: { id: unknown }) => id === null)).toBe(true)
  const csv = file('2026-01,PPCH,81,2,1,2530', '2026-02,PPCH,82,0,0,')
  const key = { 'idempotency-key': 'plik-z-osobodniami' }
  const done = await must(201, cast.officer('POST', '/api/census/import', { csv, confirmed }, key))
  expect(done).toMatchObject({ recorded: 2, amended: 0, same: 0 })
  expect(await must(201, cast.officer('POST', '/api/census/import', { csv, confirmed }, key))).toEqual(done)
  expect((await months()).slice(0, 2)).toMatchObject([
    { month: '2026-02', lines: [{ first: 82, residentDays: 2296, estimated: true }] },
    { month: '2026-01', lines: [{ residentDays: 2530, estimated: false }] },
  ])
})

it('a file amends what is recorded only with a reason, and says the same without any event', async () => {
  await recordCensus(cast)
  const same = file('2026-02,PPCH,82,2,1,2291')
  expect(await must(201, cast.officer('POST', '/api/census/import', { csv: same, confirmed }))).toMatchObject({
    same: 1,
  })
  const other = { csv: file('2026-02,PPCH,82,2,1,2290'), confirmed }
  const refused = await cast.officer('POST', '/api/census/import', other)
  expect(pointers(refused.body)).toEqual(['/reason required'])
  const done = await must(201, cast.officer('POST', '/api/census/import', { ...other, reason: 'late' }))
  expect(done).toMatchObject({ recorded: 0, amended: 1, same: 0 })
  const [newest] = await months()
  expect(newest).toMatchObject({ version: 2, state: 'amended', lines: [{ residentDays: 2290 }] })
})

it('a month of a file is compared with the months of the same file', async () => {
  const csv = file('2026-01,PPCH,80,0,0,', '2026-02,PPCH,82,0,0,')
  const refused = await cast.director('POST', '/api/census/import', {
    csv,
    confirmed: ['more-than-places', 'type-missing', 'not-of-home'],
  })
  expect(pointers(refused.body)).toEqual(['/csv/2/departed unlike-next', '/csv/3/first unlike-previous'])
})
