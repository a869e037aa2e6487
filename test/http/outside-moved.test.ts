// A home outside is moved to another authority: what of a file its former authority takes in, and what the next one is told.
import { afterEach, beforeEach, expect, it } from 'vitest'
import { readTransferFile } from '../../src/register/door/transfer-file.ts'
import { approve, deliver, ifMatch, must, newestCase } from '../support/crew.ts'
import { credentialOf } from '../support/counting.ts'
import { runBy } from '../support/moving.ts'
import { pinned, pinOf, twoInstances, type Instances } from '../support/two-instances.ts'
import { visitorOf } from '../support/visitor.ts'

const later = '2026-03-10T10:00:00.000Z'
let of: Instances
let entry: string
beforeEach(async () => {
  of = await twoInstances()
  await pinned(of)
  entry = await approve(of.atHome)
  await must(201, take(await fileOf(await deliver(of.atHome))))
  for (const there of [of.home, of.office]) there.at(later)
  await runBy(of.home, of.home.organisations.otherAuthority, '2026-03-10', later)
  await runBy(of.office, of.office.organisations.otherAuthority, '2026-03-10', later, of.outside)
})
afterEach(() => of.end())

const fileOf = (transfer: string): Promise<string> =>
  readTransferFile(of.home.services.ports, transfer, { credential: credentialOf(of.home, 'director'), now: later })
const take = (file: string, who: 'reviewer' | 'otherReviewer' | 'authorityDpo' = 'reviewer') =>
  of.atOffice[who]('POST', `/api/homes/${of.outside}/take-in`, { file })
const cancel = async () => {
  const { version } = await must(200, of.atHome.director('GET', `/api/entries/${entry}`))
  const why = { because: 'duplicate', reason: 'To samo zdarzenie zgłoszono dwa razy.' }
  await must(200, of.atHome.director('POST', `/api/entries/${entry}/cancel`, why, ifMatch(version)))
}
/** What left for the former authority with the last sending. */
const toFormer = async () => {
  const { items } = await must(200, of.atHome.director('GET', '/api/transfers'))
  return fileOf(items.find(({ kind }: { kind: string }) => kind === 'withdrawal').id)
}
const counted = async () => {
  const { cells } = await must(200, of.atOffice.head('GET', '/api/statistics/T1?from=2026-03&to=2026-03'))
  return cells.at(-4).value
}

it('the former authority takes in what was taken back: its case is moot and counts no more', async () => {
  const { id: file } = await newestCase(of.atOffice)
  expect(await counted()).toBe(1)
  await cancel()
  await deliver(of.atHome)
  const { id } = await must(201, take(await toFormer()))
  expect(await must(200, of.atOffice.reviewer('GET', `/api/cases/${file}`))).toMatchObject({
    state: 'moot',
    withdrawn: 'duplicate',
  })
  expect(await counted()).toBe(0)
  const taken = await must(200, of.atOffice.head('GET', `/api/transfers/${id}`))
  expect(taken).toMatchObject({
    kind: 'withdrawal',
    snapshots: [],
    withdrawals: [{ handover: file, number: '1/2026' }],
  })
  expect(taken).not.toHaveProperty('awaitingDecision')
  await must(200, of.atOffice.head('POST', `/api/transfers/${id}/acknowledge`, {}, ifMatch(1)))
})

it('takes in nothing else of a home that another authority runs', async () => {
  const outcome = { residents: [{ physical: 2, psychological: 0, hospital: true }] }
  await must(200, of.atHome.officer('POST', `/api/entries/${entry}/update-outcome`, outcome, ifMatch(6)))
  await runBy(of.home, of.home.organisations.authority, '2026-03-10', later)
  const file = await fileOf(await deliver(of.atHome))
  expect((await take(file)).body).toMatchObject({ code: 'not-for-us' })
})

it('is told so on the page, which still offers the file and nothing else', async () => {
  await cancel()
  await deliver(of.atHome)
  const visitor = await visitorOf(of.office, 'reviewer', later)
  const { text, html } = await visitor.open('/outside')
  expect(text).toContain('Dom prowadzi teraz inny organ')
  expect(html).toContain(`/homes/${of.outside}/take-in`)
  expect(html).not.toContain(`/homes/${of.outside}/pin`)
  expect(html).not.toContain(`/census?home=${of.outside}`)
  await visitor.open(`/homes/${of.outside}/take-in`)
})

it('the next authority believes only keys it pinned itself, and is told with the entry that it counts elsewhere', async () => {
  const outcome = { residents: [{ physical: 2, psychological: 0, hospital: true }] }
  await must(200, of.atHome.officer('POST', `/api/entries/${entry}/update-outcome`, outcome, ifMatch(6)))
  const file = await fileOf(await deliver(of.atHome))
  expect((await take(file, 'otherReviewer')).body).toMatchObject({ code: 'keys-not-pinned' })
  const pin = { ...(await pinOf(of)), theirAuthority: of.home.organisations.otherAuthority }
  const { items } = await must(200, of.atOffice.otherHead('GET', '/api/outside'))
  const { version } = items.find(({ id }: { id: string }) => id === of.outside)
  await must(200, of.atOffice.otherHead('POST', `/api/homes/${of.outside}/pin`, pin, ifMatch(version)))
  const path = `/api/homes/${of.outside}/confirm-pin`
  await must(200, of.atOffice.otherReviewer('POST', path, { compared: true }, ifMatch(version + 1)))
  await must(201, take(file, 'otherReviewer'))
  const { items: cases } = await must(200, of.atOffice.otherReviewer('GET', '/api/cases'))
  const { snapshots } = await must(200, of.atOffice.otherReviewer('GET', `/api/cases/${cases[0].id}`))
  expect(snapshots).toMatchObject([{ number: '1/2026', countedBefore: true }])
  const counts = async (who: 'head' | 'otherHead' | 'inspector') => {
    const { cells } = await must(200, of.atOffice[who]('GET', '/api/statistics/T1?from=2026-03&to=2026-03'))
    return cells.at(-4).value
  }
  expect([await counts('head'), await counts('otherHead'), await counts('inspector')]).toEqual([1, 0, 1])
})

it('the former authority’s pinned keys hold for what is taken back, also after the next one pinned its own', async () => {
  const { id: former } = await newestCase(of.atOffice)
  const { items } = await must(200, of.atOffice.otherHead('GET', '/api/outside'))
  const { version } = items.find(({ id }: { id: string }) => id === of.outside)
  const pin = { ...(await pinOf(of)), theirAuthority: of.home.organisations.otherAuthority }
  await must(200, of.atOffice.otherHead('POST', `/api/homes/${of.outside}/pin`, pin, ifMatch(version)))
  const path = `/api/homes/${of.outside}/confirm-pin`
  await must(200, of.atOffice.otherReviewer('POST', path, { compared: true }, ifMatch(version + 1)))
  await cancel()
  await deliver(of.atHome)
  const file = await toFormer()
  expect((await take(file, 'otherReviewer')).body).toMatchObject({ code: 'not-for-us' })
  await must(201, take(file))
  expect((await must(200, of.atOffice.reviewer('GET', `/api/cases/${former}`))).state).toBe('moot')
})
