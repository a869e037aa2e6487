// Cancelling an entry: its number is kept, and whoever holds a snapshot of it is told by the next transfer, in codes only.
import { afterEach, beforeEach, expect, it } from 'vitest'
import { whatWaitsInHome } from '../../src/register/home/waiting.ts'
import { approve, castOf, deliver, ifMatch, must, newestCase, prepare, register, type Cast } from '../support/crew.ts'
import { world, type World } from '../support/world.ts'

const because = 'duplicate'
const reason = 'Zdarzenie z 7 marca zgłosiły dwie osoby, drugi wpis jest zbędny.'
let there: World
let cast: Cast
beforeEach(async () => {
  there = await world()
  cast = castOf(there)
})
afterEach(() => there.end())

const cancel = (id: string, version: number) =>
  must(200, cast.director('POST', `/api/entries/${id}/cancel`, { because, reason }, ifMatch(version)))
const caseNow = (id: string) => must(200, cast.reviewer('GET', `/api/cases/${id}`))
const transferNow = (id: string) => must(200, cast.director('GET', `/api/transfers/${id}`))
const march = async () => must(200, cast.head('GET', '/api/statistics/T1?from=2026-03&to=2026-03'))

/** Handed over, then cancelled: the entry, its case and the transfer that is open for the withdrawal. */
async function cancelled() {
  const entry = await approve(cast)
  await deliver(cast)
  const { id: file } = await newestCase(cast)
  await cancel(entry, 6)
  return { entry, file }
}

it('a cancelled entry keeps its number: the next one gets the next', async () => {
  const first = await register(cast)
  expect(await cancel(first, 2)).toMatchObject({ state: 'cancelled' })
  expect(await must(200, cast.officer('GET', `/api/entries/${first}`))).toMatchObject({
    state: 'cancelled',
    number: '1/2026',
    cancelledFor: because,
    allowed: [],
  })
  const second = await register(cast)
  expect((await must(200, cast.officer('GET', `/api/entries/${second}`))).number).toBe('2/2026')
  const { items } = await must(200, cast.officer('GET', '/api/entries?number=1/2026'))
  expect(items).toMatchObject([{ id: first, state: 'cancelled' }])
})

it('an entry that was never handed over and is cancelled needs no withdrawal: a nil return is true', async () => {
  await cancel(await register(cast), 2)
  const id = await prepare(cast)
  const { digest, snapshots, withdrawals } = await transferNow(id)
  expect([snapshots, withdrawals]).toEqual([[], []])
  await must(200, cast.director('POST', `/api/transfers/${id}/send`, { digest, nil: true }, ifMatch(1)))
})

it('a cancelled entry the authority holds is due, and no nil return hides it', async () => {
  const { entry, file } = await cancelled()
  const id = await prepare(cast)
  const { digest, snapshots, withdrawals } = await transferNow(id)
  expect(snapshots).toEqual([])
  expect(withdrawals).toEqual([{ entry, handover: file, number: '1/2026', reason: because }])
  const nil = cast.director('POST', `/api/transfers/${id}/send`, { digest, nil: true }, ifMatch(1))
  expect((await nil).body).toMatchObject({ code: 'not-nil' })
  await must(200, cast.director('POST', `/api/transfers/${id}/send`, { digest }, ifMatch(1)))
  expect((await transferNow(await prepare(cast))).withdrawals).toEqual([])
})

it('the authority learns its own handle, the number and a code, and nothing of the reason the home wrote', async () => {
  const { file } = await cancelled()
  const id = await send()
  const received = await must(200, cast.reviewer('GET', `/api/transfers/${id}`))
  expect(received.withdrawals).toEqual([{ handover: file, number: '1/2026', reason: because }])
  const manifest = JSON.parse(Buffer.from(received.manifest.split('.')[1], 'base64url').toString())
  expect(manifest.withdrawals).toEqual(received.withdrawals)
  const told = JSON.stringify([received, await caseNow(file)])
  expect(told).not.toContain('dwie osoby')
  expect(told).not.toContain('drugi wpis')
})

it('the case is moot, stays readable, can only be hidden and leaves the live tables', async () => {
  const { file } = await cancelled()
  const before = await march()
  await send()
  expect(await caseNow(file)).toMatchObject({
    state: 'moot',
    withdrawn: because,
    allowed: ['quarantine'],
    snapshots: [{ number: '1/2026', version: 1 }],
  })
  expect(before).not.toEqual(await march())
})

it('when the transfer with the withdrawal is returned, the case is open again and the withdrawal due again', async () => {
  const { file } = await cancelled()
  const before = await march()
  const id = await send()
  await must(200, cast.head('POST', `/api/transfers/${id}/return`, { reason: 'unreadable' }, ifMatch(2)))
  expect(await caseNow(file)).toMatchObject({ state: 'reopened', withdrawn: null, snapshot: 1 })
  expect(await march()).toEqual(before)
  expect((await transferNow(await prepare(cast))).withdrawals).toHaveLength(1)
})

it('when the transfer of the withdrawn snapshot itself is returned, the case stays moot', async () => {
  const entry = await approve(cast)
  await deliver(cast)
  const { id: file } = await newestCase(cast)
  const outcome = { residents: [{ physical: 2, psychological: 0, hospital: true }] }
  await must(200, cast.officer('POST', `/api/entries/${entry}/update-outcome`, outcome, ifMatch(6)))
  const second = await deliver(cast)
  await cancel(entry, 7)
  await send()
  await must(200, cast.head('POST', `/api/transfers/${second}/return`, { reason: 'unreadable' }, ifMatch(2)))
  expect((await caseNow(file)).state).toBe('moot')
})

it('the receipt names what was taken back as well', async () => {
  await cancelled()
  const id = await send()
  const { body } = await cast.head('POST', `/api/transfers/${id}/acknowledge`, {}, ifMatch(2))
  expect(body).toMatchObject({ state: 'acknowledged' })
  const events = (await must(200, cast.authorityDpo('GET', '/api/ledger?limit=200'))).items
  const contents = events
    .filter(({ subject }: { subject: string }) => subject === id)
    .flatMap(({ detail }: { detail: { counterpart?: { content: string } } }) => detail.counterpart?.content ?? [])
  expect(new Set(contents).size).toBe(1)
})

it('what waits in the home counts the withdrawal until it has left', async () => {
  const waits = async () => {
    const { client: id, person } = there.people.director
    const credential = { kind: 'client', id, person, inHome: true } as const
    const now = '2026-03-09T10:00:00.000Z'
    return (await whatWaitsInHome(there.services.ports, there.organisations.home, { credential, now })).transfer
  }
  await cancel(await register(cast), 2)
  expect(await waits()).toMatchObject({ undelivered: 0 })
  await cancelled()
  expect(await waits()).toMatchObject({ undelivered: 1 })
  await send()
  expect(await waits()).toMatchObject({ undelivered: 0 })
})

/** Sends what is due, which here is a withdrawal only. */
async function send(): Promise<string> {
  const id = await prepare(cast)
  const { digest } = await transferNow(id)
  await must(200, cast.director('POST', `/api/transfers/${id}/send`, { digest }, ifMatch(1)))
  return id
}
