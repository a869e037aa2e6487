// Art. 55c ust. 6–8 ustawy o pomocy społecznej (Dz.U. 2025 poz. 1214) and RODO art. 19, one test per duty: what becomes of the
// information on an entry when its home gets another running or commissioning authority.
import { expect, it, onTestFinished } from 'vitest'
import { approve, castOf, deliver, ifMatch, must, newestCase, type Cast } from '../support/crew.ts'
import { runBy } from '../support/moving.ts'
import { world } from '../support/world.ts'

const later = '2026-03-10T10:00:00.000Z'

/** Handed over, and then the home is moved. */
async function moved(): Promise<{ cast: Cast; entry: string; file: string }> {
  const there = await world()
  onTestFinished(() => there.end())
  const cast = castOf(there)
  const entry = await approve(cast)
  await deliver(cast)
  const { id: file } = await newestCase(cast)
  there.at(later)
  await runBy(there, there.organisations.otherAuthority, '2026-03-10', later)
  return { cast, entry, file }
}
const outcome = { residents: [{ physical: 3, psychological: 0, hospital: true }] }

it('ust. 6: what changes after the move is handed over to the authority of the day alone, never to the one before', async () => {
  const { cast, entry, file } = await moved()
  await must(200, cast.officer('POST', `/api/entries/${entry}/update-outcome`, outcome, ifMatch(6)))
  await deliver(cast)
  expect((await must(200, cast.otherReviewer('GET', '/api/cases'))).items).toHaveLength(1)
  expect((await must(200, cast.reviewer('GET', `/api/cases/${file}`))).snapshots).toHaveLength(1)
  expect((await must(200, cast.reviewer('GET', '/api/transfers?side=authority'))).items).toHaveLength(1)
})

it('ust. 8: in what the voivode is told of both authorities the entry counts once', async () => {
  const { cast, entry } = await moved()
  await must(200, cast.officer('POST', `/api/entries/${entry}/update-outcome`, outcome, ifMatch(6)))
  await deliver(cast)
  const { cells } = await must(200, cast.inspector('GET', '/api/statistics/T1?from=2026-03&to=2026-03'))
  expect(cells.at(-4)).toMatchObject({ home: 'total', measure: 'entries', value: 1 })
})

it('RODO art. 19: whoever was told of an entry is told that it was taken back, also when the home was moved since', async () => {
  const { cast, entry, file } = await moved()
  const why = { because: 'not-a-resident', reason: 'Osoba nie jest mieszkańcem domu.' }
  await must(200, cast.director('POST', `/api/entries/${entry}/cancel`, why, ifMatch(6)))
  await deliver(cast)
  expect(await must(200, cast.reviewer('GET', `/api/cases/${file}`))).toMatchObject({
    state: 'moot',
    withdrawn: 'not-a-resident',
  })
})
