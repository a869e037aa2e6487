// The census of a home outside this program, as the authority that runs it types it in: only such a home, counted in tables and closes
// until the home hands the month over itself.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { censusWarnings } from '../../src/domain/census-warning.ts'
import { recompute, type CloseContent } from '../../src/register/authority/closing.ts'
import { canonicalise } from '../../src/ledger/canonical.ts'
import { readTransferFile } from '../../src/register/door/transfer-file.ts'
import { credentialOf } from '../support/counting.ts'
import { counted, deliver, ifMatch, must, recordCensus } from '../support/crew.ts'
import { closeMonth } from '../support/every-subject.ts'
import { rowsOf } from '../support/rows.ts'
import { pinned, twoInstances, type Instances } from '../support/two-instances.ts'
import { visitorOf } from '../support/visitor.ts'

const now = '2026-03-09T10:00:00.000Z'
let of: Instances
beforeEach(async () => {
  of = await twoInstances()
})
afterEach(() => of.end())

const line = { type: 'PW', first: 50, admitted: 1, departed: 0, residentDays: 1400 }
const typed = (changed: object = {}, who: 'reviewer' | 'head' | 'otherHead' = 'reviewer') =>
  of.atOffice[who]('POST', '/api/census', { home: of.outside, month: '2026-02', lines: [line], ...changed })
const days = async () => {
  const { cells } = await must(200, of.atOffice.head('GET', '/api/statistics/T17?from=2026-02&to=2026-02'))
  const named = ({ home, measure }: Record<string, string>) => home === of.outside && measure === 'resident-days'
  return cells.find(named)?.value
}
const listed = () => must(200, of.atOffice.head('GET', `/api/census?home=${of.outside}&from=2026-02&to=2026-02`))

describe('the census of a home outside', () => {
  it('is typed in by the authority, amended with a reason, and stands in the authority’s ledger', async () => {
    const { id } = await must(201, typed())
    const amended = { lines: [{ ...line, residentDays: null }], reason: 'slip' }
    await must(200, of.atOffice.head('POST', `/api/census/${id}/amend`, amended, ifMatch(1)))
    expect((await listed()).items).toMatchObject([
      { id, version: 2, lines: [{ ...line, residentDays: 1414, estimated: true, last: 51 }], allowed: ['amend'] },
    ])
    const { items } = await must(200, of.atOffice.authorityDpo('GET', '/api/ledger?limit=200'))
    const told = items.filter(
      ({ subject, action }: Record<string, string>) => subject === id || /censuses/.test(action!),
    )
    expect(told.map(({ action, role }: Record<string, string>) => `${action} ${role}`)).toEqual(
      expect.arrayContaining(['record-census reviewer', 'amend-census head', 'look-censuses head']),
    )
    expect(await rowsOf(of.office.client, 'SELECT * FROM home_census')).toEqual([])
  })

  it('asks about what is unusual as it asks a home, and refuses what cannot be', async () => {
    const full = { lines: [{ ...line, first: 70 }] }
    const asked = await typed(full)
    expect([asked.status, asked.body.errors.map(({ code }: { code: string }) => code)]).toEqual([
      409,
      ['more-than-places'],
    ])
    await must(201, typed({ ...full, confirmed: ['more-than-places'] }))
    const impossible = await typed({ month: '2026-01', lines: [{ ...line, departed: 60 }] })
    expect(impossible.body.errors).toMatchObject([{ pointer: '/lines/0/departed', code: 'too-big' }])
  })

  it('is taken in from a file as a home’s is, previewed, all or nothing', async () => {
    const csv = 'month;type;first;admitted;departed;residentDays\n2026-01;PW;50;0;0;1500\n2026-02;PW;50;1;0;1400\n'
    const file = await must(201, of.atOffice.head('POST', '/api/census/import', { home: of.outside, csv }))
    expect(file).toMatchObject({ recorded: 2, amended: 0, same: 0 })
    const before = csv.replaceAll('2026-0', '2025-1').replace('2025-12', '2026-02')
    const refused = await of.atOffice.head('POST', '/api/census/import', {
      home: of.outside,
      csv: before,
      reason: 'slip',
    })
    expect(refused.body.errors).toMatchObject([{ pointer: '/csv/2/month', code: 'not-supervised' }])
  })

  it('counts in tables and in a close, which can be made again after it was amended', async () => {
    const { id } = await must(201, typed())
    expect(await days()).toBe(1400)
    const close = await closeMonth(of.atOffice, '2026-02')
    const content: CloseContent = await must(200, of.atOffice.head('GET', `/api/closes/${close}`))
    expect(content.facts.census).toMatchObject([{ home: of.outside, residents: 51, residentDays: 1400 }])
    const amended = { lines: [{ ...line, residentDays: 1390 }], reason: 'counted' }
    await must(200, of.atOffice.head('POST', `/api/census/${id}/amend`, amended, ifMatch(1)))
    const again = await recompute(of.office.services.ports.store, content)
    expect(canonicalise(again)).toBe(canonicalise(content.facts))
    await must(200, of.atOffice.head('POST', `/api/closes/${close}/correct`, {}, ifMatch(1)))
    const corrected = await must(200, of.atOffice.head('GET', `/api/closes/${close}`))
    expect(corrected.changes).toEqual([{ cause: 'census-changed', home: of.outside, month: '2026-02' }])
  })

  it('gives way to what the home hands over itself, and counts again when that was returned', async () => {
    await pinned(of)
    const { id } = await must(201, typed())
    await recordCensus(of.atHome)
    const transfer = await deliver(of.atHome)
    const director = { credential: credentialOf(of.home, 'director'), now }
    const file = await readTransferFile(of.home.services.ports, transfer, director)
    const taken = await must(201, of.atOffice.head('POST', `/api/homes/${of.outside}/take-in`, { file }))
    expect(await days()).toBe(counted.residentDays)
    expect((await listed()).items).toMatchObject([{ id, handed: true, allowed: [] }])
    const amended = { lines: [line], reason: 'slip' }
    const late = await of.atOffice.head('POST', `/api/census/${id}/amend`, amended, ifMatch(1))
    expect([late.status, late.body.code]).toEqual([409, 'wrong-state'])
    const twice = await typed()
    expect([twice.status, twice.body.errors]).toMatchObject([422, [{ pointer: '/month', code: 'told-by-home' }]])
    await must(200, of.atOffice.head('POST', `/api/transfers/${taken.id}/return`, { reason: 'unreadable' }, ifMatch(1)))
    expect(await days()).toBe(1400)
  })

  it('is nobody else’s: not another authority’s, not a home’s in which somebody works here', async () => {
    expect((await typed({}, 'otherHead')).status).toBe(404)
    const { id } = await must(201, typed())
    expect((await of.atOffice.otherHead('GET', `/api/census/${id}`)).status).toBe(404)
    const { home } = of.office.organisations
    for (const request of [
      of.atOffice.head('GET', `/api/census?home=${home}`),
      of.atOffice.head('POST', '/api/census', { home, month: '2026-02', lines: [line], confirmed: censusWarnings }),
    ]) {
      expect((await request).status).toBe(404)
    }
  })
})

describe('its pages', () => {
  it('lead from the home outside to its months, the form and the file, and say whose they are', async () => {
    const reviewer = await visitorOf(of.office, 'reviewer', now)
    expect((await reviewer.open('/outside')).text).toContain('Mieszkańcy i osobodni')
    const list = await reviewer.open(`/census?home=${of.outside}`)
    expect(list.text).toContain('DPS Zagraniczny')
    expect(list.text).toContain('Ten dom jest spoza programu')
    const form = `/census/new?home=${of.outside}&month=2026-02`
    for (const path of [form, `/census/import?home=${of.outside}`])
      expect((await reviewer.open(path)).text).toContain('DPS Zagraniczny')
    const fields = {
      '/month': '2026-02',
      '/lines/0/first:number': '50',
      '/lines/0/admitted:number': '1',
      '/lines/0/departed:number': '0',
    }
    const sent = await reviewer.send(form, fields)
    expect(sent.location).toBe(`/census?home=${of.outside}&done=record`)
    expect((await reviewer.open(sent.location!)).text).toContain('luty 2026 PW 50 1 0 51 1414 szacunek')
    const own = await (await visitorOf(of.office, 'director', now)).open(`/census?home=${of.outside}`)
    expect(own.status).toBe(404)
  })
})
