// The census at the door: what was recorded or amended since the last transfer that stands leaves with the next one, as codes and numbers.
import { beforeEach, expect, it } from 'vitest'
import { decodeJwt, type JSONWebKeySet } from 'jose'
import { makeVerification } from '../../src/ledger/verification.ts'
import { contentOf } from '../../src/register/door/sending.ts'
import {
  castOf,
  counted,
  deliver,
  describeAll,
  ifMatch,
  must,
  prepare,
  recordCensus,
  register,
  type Cast,
} from '../support/crew.ts'
import { rowsOf } from '../support/rows.ts'
import { visitorOf } from '../support/visitor.ts'
import { world, type World } from '../support/world.ts'

const now = '2026-03-09T10:00:00.000Z'
const february = { month: '2026-02', type: 'PPCH', residents: 83, residentDays: 2291, estimated: false, version: 1 }
let there: World
let cast: Cast
beforeEach(async () => {
  there = await world(now)
  cast = castOf(there)
  return () => there.end()
})

const left = async (id: string) => (await must(200, cast.reviewer('GET', `/api/transfers/${id}`))).census
const amend = (id: string, version: number, residentDays: number) =>
  must(
    200,
    cast.officer(
      'POST',
      `/api/census/${id}/amend`,
      {
        lines: [{ ...counted, residentDays }],
        confirmed: ['not-of-home', 'type-missing', 'more-than-places'],
        reason: 'counted',
      },
      ifMatch(version),
    ),
  )
const handed = async (to: string) => {
  const { handedCensus } = await there.services.ports.store.read({
    handedCensus: { of: { authority: to }, from: '2026-01', to: '2026-12' },
  })
  return handedCensus.map(({ month, resident_days, version }) => [month, resident_days, version])
}

it('leaves with the next transfer, a nil return too, once, and again when it was amended', async () => {
  const { id } = await recordCensus(cast)
  const nil = await deliver(cast)
  expect(await left(nil)).toEqual([february])
  await register(cast)
  expect(await left(await deliver(cast))).toBeUndefined()
  await amend(id, 1, 2290)
  expect(await left(await deliver(cast))).toEqual([{ ...february, residentDays: 2290, version: 2 }])
  expect(await handed(there.organisations.authority)).toEqual([['2026-02', 2290, 2]])
  expect(await handed(there.organisations.otherAuthority)).toEqual([])
})

it('is in the signed manifest, which the receipt confirms with it', async () => {
  await recordCensus(cast)
  const id = await deliver(cast)
  const { manifest } = await must(200, cast.director('GET', `/api/transfers/${id}`))
  expect(decodeJwt(manifest)).toMatchObject({ format: 3, census: [february] })
  const { version } = await must(200, cast.head('GET', `/api/transfers/${id}`))
  await must(200, cast.head('POST', `/api/transfers/${id}/acknowledge`, {}, ifMatch(version)))
  const [event] = await rowsOf(there.client, `SELECT detail FROM event WHERE action = 'send'`)
  const { receipt } = await must(200, cast.director('GET', `/api/transfers/${id}`))
  expect(decodeJwt(receipt)['content']).toBe(JSON.parse(String(event?.['detail'])).counterpart.content)
  // Offline, by the published keys: a receipt that leaves the census out is one of other contents.
  const keys = (await (await there.request('/.well-known/jwks.json')).json()) as JSONWebKeySet
  const judged = async (of: string) => {
    const verification = makeVerification(keys)
    verification.statement('manifest', manifest)
    verification.statement('receipt', of)
    return (await verification.verdict()).files
  }
  expect(await judged(receipt)).toEqual([])
  const payload = { ...decodeJwt(receipt), content: contentOf() }
  const forged = await there.services.ports.signer.sign(payload, 'receipt')
  expect(await judged(forged)).toMatchObject([{ file: 'receipt', why: 'other-contents' }])
})

it('that came with a returned transfer did not arrive: it does not count, and leaves again', async () => {
  await recordCensus(cast)
  const id = await deliver(cast)
  await must(200, cast.head('POST', `/api/transfers/${id}/return`, { reason: 'unreadable' }, ifMatch(2)))
  expect(await handed(there.organisations.authority)).toEqual([])
  expect(await left(await deliver(cast))).toEqual([february])
  expect(await handed(there.organisations.authority)).toEqual([['2026-02', 2291, 1]])
})

it('is asked for on a prepared transfer while the last month is not recorded, and hinders no sending', async () => {
  const id = await prepare(cast)
  const officer = await visitorOf(there, 'officer', now)
  const reminded = await officer.open(`/transfers/${id}`)
  expect(reminded.text).toContain('Nie wpisano mieszkańców i osobodni za miesiąc: luty 2026')
  await recordCensus(cast)
  expect((await officer.open(`/transfers/${id}`)).text).not.toContain('Nie wpisano')
})

it('is shown to the sender before it leaves; what was amended meanwhile is shown anew', async () => {
  const { id } = await recordCensus(cast)
  const transfer = await prepare(cast)
  const { digest, census } = await describeAll(cast, transfer)
  expect(census).toEqual([february])
  await amend(id, 1, 2290)
  const stale = await cast.director('POST', `/api/transfers/${transfer}/send`, { digest, nil: true }, ifMatch(1))
  expect([stale.status, stale.body.code]).toEqual([412, 'stale'])
})

it('gives the tables their days: the authority’s of what was handed over, the home’s of its own register', async () => {
  await recordCensus(cast)
  const wish = '?from=2026-02&to=2026-02'
  const days = async (name: 'head' | 'director') => {
    const { cells } = await must(200, cast[name]('GET', `/api/statistics/T17${wish}`))
    return cells.find(({ measure }: { measure: string }) => measure === 'resident-days')?.value
  }
  expect([await days('director'), await days('head')]).toEqual([2291, null])
  await deliver(cast)
  expect(await days('head')).toBe(2291)
})

it('is read by both sides on the page of the transfer, and by the authority nowhere else of the home', async () => {
  const { id: census } = await recordCensus(cast)
  const id = await deliver(cast)
  for (const name of ['director', 'reviewer'] as const) {
    const { text } = await (await visitorOf(there, name, now)).open(`/transfers/${id}`)
    expect([name, text.includes('luty 2026 PPCH 83 2291')]).toEqual([name, true])
  }
  const received = JSON.stringify(await must(200, cast.head('GET', `/api/transfers/${id}`)))
  // Admissions and departures stay in the home, and so does what its census is called there.
  for (const kept of [census, 'admitted', 'departed']) expect([kept, received.includes(kept)]).toEqual([kept, false])
})
