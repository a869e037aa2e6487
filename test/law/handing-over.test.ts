// Art. 55c ust. 6–7 ustawy o pomocy społecznej (Dz.U. 2025 poz. 1214; domain.md §1.1), one test per duty: what the home hands over,
// to whom, and what the authority does with it.
import { expect, it, onTestFinished } from 'vitest'
import {
  approve,
  castOf,
  deliver,
  describeAll,
  file,
  followUp,
  ifMatch,
  must,
  newestCase,
  prepare,
  register,
  type Cast,
} from '../support/crew.ts'
import { runBy } from '../support/moving.ts'
import { world, type World } from '../support/world.ts'

async function inhabited(): Promise<{ there: World; cast: Cast }> {
  const there = await world()
  onTestFinished(() => there.end())
  return { there, cast: castOf(there) }
}
const caseOf = async (cast: Cast, id: string) => must(200, cast.reviewer('GET', `/api/cases/${id}`))
const outgoingOf = async (cast: Cast, transfer: string): Promise<any[]> =>
  (await must(200, cast.director('GET', `/api/transfers/${transfer}`))).snapshots

it('ust. 6: what leaves is the statutory part without the reporter, field by field, and nothing else', async () => {
  const { cast } = await inhabited()
  await approve(cast)
  await deliver(cast)
  const { snapshots } = await caseOf(cast, (await newestCase(cast)).id)
  const [{ supplement, ...content }] = snapshots
  expect(Object.keys(content).toSorted()).toEqual(
    [
      'answers',
      'asOf',
      'book',
      'catalogue',
      'category',
      'description',
      'eventOn',
      'followUp',
      'hash',
      'hurt',
      'number',
    ].concat(['place', 'receivedAt', 'registeredOn', 'reportedOn', 'threat', 'version']),
  )
  expect(content).toMatchObject({
    number: '1/2026',
    eventOn: '2026-03-07',
    reportedOn: '2026-03-09',
    place: 'private',
    hurt: 1,
  })
  expect(content.description).toBe('Osoba upadła w łazience, doznała urazu ręki.')
  expect(Object.keys(supplement).toSorted()).toEqual([
    'bodies',
    'harm',
    'immediateActions',
    'partOfDay',
    'priority',
    'residents',
    'secondary',
  ])
  // Fewer than five residents share sex and age: neither is told.
  expect(supplement.residents).toEqual([
    { sex: 'unknown', ageBand: 'unknown', physical: 1, psychological: 0, hospital: false },
  ])
})

it('ust. 6: the coded supplement travels only where the home recorded its basis', async () => {
  const { cast } = await inhabited()
  await register(cast.other)
  await deliver(cast.other)
  const { items } = await must(200, cast.otherReviewer('GET', '/api/cases'))
  const { snapshots, harm } = await must(200, cast.otherReviewer('GET', `/api/cases/${items[0].id}`))
  expect([snapshots[0].supplement, harm]).toEqual([null, null])
})

it('ust. 6: every entry that was registered travels, the unfinished as “in progress”', async () => {
  const { cast } = await inhabited()
  await register(cast)
  await approve(cast)
  await register(cast)
  const id = await prepare(cast)
  await describeAll(cast, id)
  const leaving = (await outgoingOf(cast, id)).map(({ content }) => [content.number, content.followUp.state])
  expect(leaving).toEqual([
    ['1/2026', 'in-progress'],
    ['2/2026', 'approved'],
    ['3/2026', 'in-progress'],
  ])
})

it('ust. 6: what was reported or declined does not travel; how many reports await a decision is told', async () => {
  const { cast } = await inhabited()
  await register(cast)
  await file(cast)
  const { id: declined } = await file(cast)
  const reason = 'Zdarzenie nie dotyczyło mieszkańca domu.'
  await must(200, cast.director('POST', `/api/entries/${declined}/decline`, { reason }, ifMatch(1)))
  const id = await deliver(cast)
  const received = await must(200, cast.head('GET', `/api/transfers/${id}`))
  expect([received.snapshots.length, received.awaitingDecision]).toEqual([1, 1])
})

it('ust. 6: an entry that is worked on later travels again as a new version of the same case', async () => {
  const { cast } = await inhabited()
  const id = await register(cast)
  await deliver(cast)
  await must(200, cast.officer('POST', `/api/entries/${id}/follow-up`, followUp, ifMatch(3)))
  await deliver(cast)
  const { items } = await must(200, cast.reviewer('GET', '/api/cases'))
  expect(items).toHaveLength(1)
  const { snapshots } = await caseOf(cast, items[0].id)
  expect(snapshots.map(({ version, followUp: told }: any) => [version, told.preventive])).toEqual([
    [1, ''],
    [2, followUp.preventive],
  ])
})

it('ust. 6: that nothing happened is handed over too, but only when it is true', async () => {
  const { cast } = await inhabited()
  const nil = await deliver(cast)
  expect(await must(200, cast.head('GET', `/api/transfers/${nil}`))).toMatchObject({
    kind: 'nil',
    counts: { U: 0, N: 0 },
  })
  await register(cast)
  const id = await prepare(cast)
  const { digest } = await describeAll(cast, id)
  const refused = await must(409, cast.director('POST', `/api/transfers/${id}/send`, { digest, nil: true }, ifMatch(1)))
  expect(refused.code).toBe('not-nil')
})

it('ust. 6: a near miss never leaves the home, nor does it forbid a nil return', async () => {
  const { cast } = await inhabited()
  await register(cast, { registering: { category: 'N15', threat: false } })
  const id = await prepare(cast)
  expect(await outgoingOf(cast, id)).toEqual([])
})

it('ust. 6: the director hands over; nobody else can send, whatever the authorisation', async () => {
  const { cast } = await inhabited()
  await register(cast)
  const id = await prepare(cast)
  const { digest } = await describeAll(cast, id)
  for (const name of ['officer', 'reporter', 'dpo', 'admin'] as const)
    await must(403, cast[name]('POST', `/api/transfers/${id}/send`, { digest }, ifMatch(1)))
  await must(200, cast.director('POST', `/api/transfers/${id}/send`, { digest }, ifMatch(1)))
})

it('ust. 6: it goes to the authority that runs the home on that date; what went before stays where it went', async () => {
  const { there, cast } = await inhabited()
  const { otherAuthority } = there.organisations
  await register(cast)
  const before = await deliver(cast)
  await runBy(there, otherAuthority, '2026-04-01', '2026-03-09T10:00:00.000Z')
  await register(cast)
  there.at('2026-03-31T21:59:59.000Z')
  const last = await deliver(cast)
  there.at('2026-03-31T22:00:00.000Z')
  await register(cast)
  const after = await deliver(cast)
  const seen = async (name: 'head' | 'otherHead') =>
    (await must(200, cast[name]('GET', '/api/transfers?side=authority'))).items.map((one: any) => one.id).toSorted()
  expect(await seen('head')).toEqual([before, last].toSorted())
  expect(await seen('otherHead')).toEqual([after])
  expect((await must(200, cast.otherReviewer('GET', '/api/cases'))).items).toMatchObject([{ number: '3/2026' }])
  await must(404, cast.head('GET', `/api/transfers/${after}`))
})

it('ust. 6: a transfer prepared for an authority that no longer runs the home goes to the right one, once that was seen', async () => {
  const { there, cast } = await inhabited()
  const { otherAuthority } = there.organisations
  await register(cast)
  const id = await prepare(cast)
  const path = `/api/transfers/${id}`
  const before = await describeAll(cast, id)
  await runBy(there, otherAuthority, '2026-03-09', '2026-03-09T10:00:00.000Z')
  await must(412, cast.director('POST', `${path}/send`, { digest: before.digest }, ifMatch(1)))
  const { digest, authority } = await must(200, cast.director('GET', path))
  expect(authority).toBe(otherAuthority)
  await must(200, cast.director('POST', `${path}/send`, { digest }, ifMatch(1)))
  await must(404, cast.head('GET', path))
  expect((await must(200, cast.otherHead('GET', path))).state).toBe('sent')
  expect((await must(200, cast.otherReviewer('GET', '/api/cases'))).items).toHaveLength(1)
})

it('ust. 6: a transfer prepared before the home lost its authority waits: it goes to nobody', async () => {
  const { there, cast } = await inhabited()
  await register(cast)
  const id = await prepare(cast)
  await runBy(there, undefined, '2026-03-09', '2026-03-09T10:00:00.000Z')
  const { digest } = await describeAll(cast, id)
  const refused = await must(409, cast.director('POST', `/api/transfers/${id}/send`, { digest }, ifMatch(1)))
  expect(refused.code).toBe('no-authority')
})

it('ust. 6: a home that nobody runs or commissions hands over to nobody, and says why', async () => {
  const { there, cast } = await inhabited()
  await runBy(there, undefined, '2026-03-01', '2026-03-09T10:00:00.000Z')
  await register(cast)
  expect((await must(409, cast.director('POST', '/api/transfers', {}))).code).toBe('no-authority')
  const { items } = await must(200, cast.director('GET', '/api/homes'))
  expect(items[0].supervision).toMatchObject({ authority: null, noAuthority: 'umowa wygasła' })
})

it('ust. 6: what was returned has not been handed over, and travels again', async () => {
  const { cast } = await inhabited()
  await register(cast)
  const first = await deliver(cast)
  await must(200, cast.head('POST', `/api/transfers/${first}/return`, { reason: 'unreadable' }, ifMatch(2)))
  const again = await prepare(cast)
  expect(await outgoingOf(cast, again)).toHaveLength(1)
})

it('ust. 7: the authority verifies each entry and assesses, with reasons, whether the follow-up was justified', async () => {
  const { cast } = await inhabited()
  for (const [outcome, state] of [
    ['adequate', 'closed'],
    ['adequate_with_remarks', 'assessed'],
    ['inadequate', 'to_sign'],
  ] as const) {
    const entry = await approve(cast)
    await deliver(cast)
    const { id } = await newestCase(cast)
    await must(200, cast.reviewer('POST', `/api/cases/${id}/take`, {}, ifMatch(1)))
    for (const body of [
      { outcome },
      { outcome, reasons: '' },
      { outcome, reasons: 'bo tak' },
      { reasons: 'Działania są zasadne i kompletne.' },
    ])
      await must(422, cast.reviewer('POST', `/api/cases/${id}/assess`, body, ifMatch(2)))
    const reasons = 'Przyczyny ustalono, środki zapobiegawcze opisano.'
    const done = await must(200, cast.reviewer('POST', `/api/cases/${id}/assess`, { outcome, reasons }, ifMatch(2)))
    expect(done.state).toBe(state)
    if (state === 'to_sign') {
      expect((await must(200, cast.director('GET', `/api/entries/${entry}`))).replies).toEqual([])
      await must(403, cast.reviewer('POST', `/api/cases/${id}/confirm`, {}, ifMatch(3)))
      await must(200, cast.head('POST', `/api/cases/${id}/confirm`, {}, ifMatch(3)))
    }
    const { replies } = await must(200, cast.director('GET', `/api/entries/${entry}`))
    expect(replies).toMatchObject([
      { kind: 'assessment', outcome, text: reasons },
      ...(state === 'closed' ? [{ kind: 'closed' }] : []),
    ])
  }
})

it('ust. 7: it is not assessed while the home’s follow-up is not finished', async () => {
  const { cast } = await inhabited()
  await register(cast)
  await deliver(cast)
  const { id } = await newestCase(cast)
  expect((await must(200, cast.reviewer('POST', `/api/cases/${id}/take`, {}, ifMatch(1)))).state).toBe('awaiting_home')
  const opinion = { outcome: 'adequate', reasons: 'Przyczyny ustalono, środki zapobiegawcze opisano.' }
  expect((await must(409, cast.reviewer('POST', `/api/cases/${id}/assess`, opinion, ifMatch(2)))).code).toBe(
    'wrong-state',
  )
})

it('ust. 7: new facts about a case that was closed reopen it', async () => {
  const { cast } = await inhabited()
  const entry = await approve(cast)
  await deliver(cast)
  const { id } = await newestCase(cast)
  await must(200, cast.reviewer('POST', `/api/cases/${id}/take`, {}, ifMatch(1)))
  const opinion = { outcome: 'adequate', reasons: 'Przyczyny ustalono, środki zapobiegawcze opisano.' }
  await must(200, cast.reviewer('POST', `/api/cases/${id}/assess`, opinion, ifMatch(2)))
  const outcome = { residents: [{ physical: 3, psychological: 0, hospital: true }] }
  await must(200, cast.officer('POST', `/api/entries/${entry}/update-outcome`, outcome, ifMatch(6)))
  await deliver(cast)
  expect((await caseOf(cast, id)).state).toBe('reopened')
})
