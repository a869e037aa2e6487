// A home is moved from one authority to another: what either was handed over counts once, and what is taken back reaches whoever holds it.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  approve,
  castOf,
  deliver,
  ifMatch,
  must,
  newestCase,
  prepare,
  register,
  type Cast,
  type Crew,
} from '../support/crew.ts'
import { closeMonth } from '../support/every-subject.ts'
import { runBy } from '../support/moving.ts'
import { world, type World } from '../support/world.ts'

let there: World
let cast: Cast
let first: Crew
let second: Crew
beforeEach(async () => {
  there = await world()
  cast = castOf(there)
  first = cast
  second = { ...cast, reviewer: cast.otherReviewer, head: cast.otherHead }
})
afterEach(() => there.end())

const at = (day: string) => `2026-03-${day}T10:00:00.000Z`
const move = async (to: 'authority' | 'otherAuthority', day: string) => {
  there.at(at(day))
  await runBy(there, there.organisations[to], `2026-03-${day}`, at(day))
}
const march = '?from=2026-03&to=2026-03'
/** All events of March, by whoever asks. */
async function counted(who: Crew['head']): Promise<number> {
  const { cells } = await must(200, who('GET', `/api/statistics/T1${march}`))
  return cells.at(-4).value
}
const everywhere = async () => [await counted(first.head), await counted(second.head), await counted(cast.inspector)]
const listed = async (who: Crew['head']) =>
  (await must(200, who('GET', `/api/records/handed-over${march}&format=json`))).records?.length
const worse = async (entry: string) => {
  const { version } = await must(200, cast.officer('GET', `/api/entries/${entry}`))
  const residents = [{ physical: 2, psychological: 0, hospital: true }]
  await must(200, cast.officer('POST', `/api/entries/${entry}/update-outcome`, { residents }, ifMatch(version)))
}
const cancel = async (entry: string) => {
  const { version } = await must(200, cast.director('GET', `/api/entries/${entry}`))
  const why = { because: 'duplicate', reason: 'To samo zdarzenie zgłoszono dwa razy.' }
  await must(200, cast.director('POST', `/api/entries/${entry}/cancel`, why, ifMatch(version)))
}
const giveBack = async (of: Crew, transfer: string) => {
  const { version } = await must(200, of.reviewer('GET', `/api/transfers/${transfer}`))
  const why = { reason: 'wrong-recipient' }
  await must(200, of.head('POST', `/api/transfers/${transfer}/return`, why, ifMatch(version)))
}
const due = async () => must(200, cast.director('GET', `/api/transfers/${await prepare(cast)}`))

/** Handed over to the first authority on the 9th, and after the move of the 10th in a later version to the second. */
async function knownToBoth() {
  const entry = await approve(cast)
  const to = [await deliver(cast)]
  await move('otherAuthority', '10')
  await worse(entry)
  to.push(await deliver(cast))
  return { entry, to, atFirst: await newestCase(first), atSecond: await newestCase(second) }
}

describe('an entry that two authorities were handed over', () => {
  it('counts with the first alone, in tables, lists and the voivode’s sums', async () => {
    await knownToBoth()
    expect(await everywhere()).toEqual([1, 0, 1])
    expect([await listed(first.head), await listed(second.head), await listed(cast.inspector)]).toEqual([1, 0, 1])
  })

  it('says so to the second, which verifies it as any other, and names nobody', async () => {
    const { atFirst, atSecond } = await knownToBoth()
    const [told] = (await must(200, second.reviewer('GET', `/api/cases/${atSecond.id}`))).snapshots
    expect(told.countedBefore).toBe(true)
    expect(JSON.stringify(told)).not.toContain(there.organisations.authority)
    expect(JSON.stringify(told)).not.toContain(atFirst.id)
    const [original] = (await must(200, first.reviewer('GET', `/api/cases/${atFirst.id}`))).snapshots
    expect(original).not.toHaveProperty('countedBefore')
    await must(200, second.reviewer('POST', `/api/cases/${atSecond.id}/take`, {}, ifMatch(1)))
    const assessing = { outcome: 'adequate', reasons: 'Działania trafne i wystarczające.' }
    await must(200, second.reviewer('POST', `/api/cases/${atSecond.id}/assess`, assessing, ifMatch(2)))
  })

  it('counts once in the closes of both and of the voivode', async () => {
    await knownToBoth()
    there.at('2026-04-09T10:00:00.000Z')
    const closes = [
      await closeMonth(cast, '2026-03'),
      await closeMonth({ ...cast, head: cast.otherHead }, '2026-03'),
      await closeMonth({ ...cast, head: cast.inspector }, '2026-03'),
    ]
    const all = [cast.head, cast.otherHead, cast.inspector]
    const t1 = await Promise.all(
      closes.map(async (id, index) => {
        const { tables } = await must(200, (all[index] as Crew['head'])('GET', `/api/closes/${id}`))
        return tables.find(({ table }: { table: string }) => table === 'T1').cells.at(-4)
      }),
    )
    expect(t1).toEqual([1, 0, 1])
  })

  it('counts with the second once the first has returned it: until the next transfer nowhere, then there', async () => {
    const { to } = await knownToBoth()
    await giveBack(first, to[0] ?? '')
    expect(await everywhere()).toEqual([0, 0, 0])
    const { snapshots } = await due()
    expect(snapshots).toHaveLength(1)
    expect(snapshots[0].content).not.toHaveProperty('countedBefore')
    await discard()
    await deliver(cast)
    expect(await everywhere()).toEqual([0, 1, 1])
  })

  it('counts with the second also when both had returned it', async () => {
    const { to } = await knownToBoth()
    await giveBack(first, to[0] ?? '')
    await giveBack(second, to[1] ?? '')
    expect(await everywhere()).toEqual([0, 0, 0])
    await deliver(cast)
    expect(await everywhere()).toEqual([0, 1, 1])
  })

  it('counts with whoever runs the home when the first returned it and the second was told that it counts elsewhere', async () => {
    const { to } = await knownToBoth()
    await giveBack(first, to[0] ?? '')
    await move('authority', '11')
    await deliver(cast)
    expect(await everywhere()).toEqual([1, 0, 1])
    expect((await due()).snapshots).toEqual([])
  })

  it('a correction says that it counts elsewhere, when it counted with both until then', async () => {
    const entry = await register(cast)
    await deliver(cast)
    const reclassify = async (to: string, threat: boolean) => {
      const { version } = await must(200, cast.officer('GET', `/api/entries/${entry}`))
      const moving = { category: to, threat, reason: 'Ustalono na nowo, co się stało.' }
      await must(200, cast.officer('POST', `/api/entries/${entry}/reclassify`, moving, ifMatch(version)))
    }
    await reclassify('N15', false)
    const takenBack = await deliver(cast)
    await move('otherAuthority', '10')
    await reclassify('W99', true)
    await deliver(cast)
    expect(await everywhere()).toEqual([0, 1, 1])
    // What took it back from the first comes back: it counts with both until the home sends again.
    await giveBack(first, takenBack)
    expect(await everywhere()).toEqual([1, 1, 2])
    there.at('2026-04-09T10:00:00.000Z')
    const id = await closeMonth({ ...cast, head: cast.otherHead }, '2026-03')
    await deliver(cast)
    expect(await everywhere()).toEqual([1, 0, 1])
    await must(200, cast.otherHead('POST', `/api/closes/${id}/correct`, {}, ifMatch(1)))
    const { changes } = await must(200, cast.otherHead('GET', `/api/closes/${id}`))
    expect(changes).toContainEqual({ cause: 'counts-elsewhere', home: there.organisations.home, number: '2/2026' })
  })

  it('is closed by its home when the authority that was told last has closed it, whatever the former one does', async () => {
    const { entry, atSecond } = await knownToBoth()
    await must(200, second.reviewer('POST', `/api/cases/${atSecond.id}/take`, {}, ifMatch(1)))
    const close = async () => {
      const { version } = await must(200, cast.director('GET', `/api/entries/${entry}`))
      return cast.director('POST', `/api/entries/${entry}/close`, {}, ifMatch(version))
    }
    expect((await close()).body).toMatchObject({ code: 'closing-incomplete' })
    const assessing = { outcome: 'adequate', reasons: 'Działania trafne i wystarczające.' }
    await must(200, second.reviewer('POST', `/api/cases/${atSecond.id}/assess`, assessing, ifMatch(2)))
    await must(200, close())
  })

  it('does not leave again for being counted elsewhere: what a new authority was never told stays with the former', async () => {
    await approve(cast)
    await deliver(cast)
    await move('otherAuthority', '10')
    expect((await due()).snapshots).toEqual([])
  })

  it('counts where it was first handed over, also when that was after the move', async () => {
    const entry = await approve(cast)
    await move('otherAuthority', '10')
    await deliver(cast)
    await worse(entry)
    await deliver(cast)
    expect(await everywhere()).toEqual([0, 1, 1])
  })

  it('is handed over to the first in its newest version when the home is moved back, and counts there as before', async () => {
    const { atFirst } = await knownToBoth()
    await move('authority', '11')
    await deliver(cast)
    expect(await everywhere()).toEqual([1, 0, 1])
    const { snapshots } = await must(200, first.reviewer('GET', `/api/cases/${atFirst.id}`))
    expect(snapshots.map(({ supplement }: any) => supplement.harm)).toEqual([1, 2])
    expect((await due()).snapshots).toEqual([])
  })

  it('counts once also while its content is hidden from the first', async () => {
    const entry = await approve(cast)
    const transfer = await deliver(cast)
    const { version, snapshots } = await must(200, cast.director('GET', `/api/transfers/${transfer}`))
    const hidden = { handover: snapshots[0].case, version: 1 }
    await must(200, cast.director('POST', `/api/transfers/${transfer}/quarantine`, hidden, ifMatch(version)))
    await move('otherAuthority', '10')
    await worse(entry)
    await deliver(cast)
    expect(await everywhere()).toEqual([1, 0, 1])
  })
})

describe('an entry that is taken back', () => {
  it('is taken back from both at once, by one sending, and counts nowhere', async () => {
    const { entry, atFirst, atSecond } = await knownToBoth()
    await cancel(entry)
    const { former, withdrawals } = await due()
    const withdrawn = { entry, number: '1/2026', reason: 'duplicate' }
    expect(withdrawals).toEqual([{ ...withdrawn, handover: atSecond.id }])
    expect(former).toEqual([
      { authority: there.organisations.authority, withdrawals: [{ ...withdrawn, handover: atFirst.id }] },
    ])
    await discard()
    await deliver(cast)
    expect(await must(200, first.reviewer('GET', `/api/cases/${atFirst.id}`))).toMatchObject({ state: 'moot' })
    expect(await must(200, second.reviewer('GET', `/api/cases/${atSecond.id}`))).toMatchObject({ state: 'moot' })
    expect(await everywhere()).toEqual([0, 0, 0])
    expect((await due()).former).toEqual([])
  })

  it('reaches the former authority with a nil return too: its handle, the number and the reason, and nothing else', async () => {
    const entry = await approve(cast)
    await deliver(cast)
    const { id: file } = await newestCase(first)
    await move('otherAuthority', '10')
    await cancel(entry)
    await deliver(cast)
    const [told] = (await must(200, first.reviewer('GET', '/api/transfers?side=authority'))).items
    expect(told).toMatchObject({ kind: 'withdrawal', state: 'sent' })
    const received = await must(200, first.reviewer('GET', `/api/transfers/${told.id}`))
    const manifest = JSON.parse(Buffer.from(received.manifest.split('.')[1], 'base64url').toString())
    expect(manifest).toMatchObject({
      kind: 'withdrawal',
      snapshots: [],
      withdrawals: [{ handover: file, number: '1/2026', reason: 'duplicate' }],
      checkpoints: [],
    })
    expect(manifest).not.toHaveProperty('awaitingDecision')
    expect(manifest).not.toHaveProperty('census')
    expect(manifest.residents).toBeNull()
    expect(await counted(first.head)).toBe(0)
    await must(200, first.head('POST', `/api/transfers/${told.id}/acknowledge`, {}, ifMatch(received.version)))
    const nil = (await must(200, second.reviewer('GET', '/api/transfers?side=authority'))).items
    expect(nil).toMatchObject([{ kind: 'nil' }])
  })

  it('is due again when the former authority returned it, and its case stands until then', async () => {
    const { entry, atFirst } = await knownToBoth()
    await cancel(entry)
    await deliver(cast)
    const [told] = (await must(200, first.reviewer('GET', '/api/transfers?side=authority'))).items
    await giveBack(first, told.id)
    expect(await everywhere()).toEqual([1, 0, 1])
    expect((await due()).former).toHaveLength(1)
    await discard()
    await deliver(cast)
    expect(await must(200, first.reviewer('GET', `/api/cases/${atFirst.id}`))).toMatchObject({ state: 'moot' })
    expect(await everywhere()).toEqual([0, 0, 0])
  })

  it('is shown to nobody who is kept from the entry, neither before it leaves nor after', async () => {
    const { entry } = await knownToBoth()
    await cancel(entry)
    const { version } = await must(200, cast.director('GET', `/api/entries/${entry}`))
    const { person } = there.people.officer
    const out = { person, reason: 'Zdarzenie dotyczy tej osoby.' }
    await must(200, cast.director('POST', `/api/entries/${entry}/exclude`, out, ifMatch(version)))
    const { id, former } = await due()
    expect(former).toHaveLength(1)
    expect(await must(200, cast.officer('GET', `/api/transfers/${id}`))).toMatchObject({ withdrawals: [], former: [] })
    await discard()
    await deliver(cast)
    const [told] = (await must(200, first.reviewer('GET', '/api/transfers?side=authority'))).items
    await must(200, cast.director('GET', `/api/transfers/${told.id}`))
    await must(404, cast.officer('GET', `/api/transfers/${told.id}`))
    const { items } = await must(200, cast.officer('GET', '/api/transfers'))
    expect(items.map(({ id: one }: { id: string }) => one)).not.toContain(told.id)
  })

  it('no withdrawal leaves for an authority that was never told of the entry', async () => {
    const entry = await register(cast)
    await move('otherAuthority', '10')
    await deliver(cast)
    await cancel(entry)
    await deliver(cast)
    expect((await must(200, first.reviewer('GET', '/api/transfers?side=authority'))).items).toEqual([])
  })
})

/** Throws away the transfer that is open. */
async function discard(): Promise<void> {
  const { items } = await must(200, cast.director('GET', '/api/transfers'))
  const open = items.find(({ state }: { state: string }) => state === 'prepared')
  await must(200, cast.director('POST', `/api/transfers/${open.id}/discard`, {}, ifMatch(open.version)))
}
