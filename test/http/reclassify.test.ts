// Moving an entry to the other book: its old number stays a reference, the next ones are gapless, and whoever holds a snapshot is told
// once, under the same handover.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { whatWaitsInHome } from '../../src/register/home/waiting.ts'
import {
  approve,
  castOf,
  deliver,
  file,
  ifMatch,
  must,
  newestCase,
  prepare,
  register,
  type Cast,
} from '../support/crew.ts'
import { visitorOf } from '../support/visitor.ts'
import { world, type World } from '../support/world.ts'

const reason = 'Po rozmowie z lekarzem: obrażeń nie było, mieszkaniec tylko krzyczał.'
const toN = { category: 'N13', threat: false, reason }
const toU = { category: 'W99', threat: true, reason }
const nearMiss = { ...toN, category: 'N15' }
let there: World
let cast: Cast
beforeEach(async () => {
  there = await world()
  cast = castOf(there)
})
afterEach(() => there.end())

const move = async (id: string, body: object = toN) => {
  const { version } = await entryNow(id)
  return must(200, cast.officer('POST', `/api/entries/${id}/reclassify`, body, ifMatch(version)))
}
const entryNow = (id: string) => must(200, cast.director('GET', `/api/entries/${id}`))
const caseNow = (id: string) => must(200, cast.reviewer('GET', `/api/cases/${id}`))
const transferNow = (id: string) => must(200, cast.director('GET', `/api/transfers/${id}`))
const giveBack = (id: string) =>
  must(200, cast.head('POST', `/api/transfers/${id}/return`, { reason: 'unreadable' }, ifMatch(2)))
const listed = async (query: string) => (await must(200, cast.officer('GET', `/api/entries?${query}`))).items
const march = async () =>
  JSON.stringify(await must(200, cast.head('GET', '/api/statistics/T1?from=2026-03&to=2026-03')))

/** Handed over as `1/2026` and returned to follow-up since; its case. */
async function handedOver() {
  const entry = await approve(cast)
  await deliver(cast)
  const { id: file } = await newestCase(cast)
  const again = { reason: 'Trzeba ustalić, czy były obrażenia.' }
  await must(200, cast.director('POST', `/api/entries/${entry}/return`, again, ifMatch(6)))
  return { entry, file }
}

describe('the numbers of the two books', () => {
  it('the entry gets the next number of the other book and keeps the old one as a reference', async () => {
    const id = await register(cast)
    expect(await move(id)).toMatchObject({ state: 'registered', number: 'N-1/2026' })
    expect(await entryNow(id)).toMatchObject({
      number: 'N-1/2026',
      formerNumbers: ['1/2026'],
      category: 'N13',
      threat: false,
      priority: 'P3',
      texts: { reason },
    })
  })

  it('a number that was left is never given again, though it was the last of its book', async () => {
    const first = await register(cast)
    await move(first)
    expect((await entryNow(await register(cast))).number).toBe('2/2026')
    expect(await move(first, toU)).toMatchObject({ number: '3/2026' })
    expect((await entryNow(first)).formerNumbers).toEqual(['1/2026', 'N-1/2026'])
    const other = await register(cast)
    expect(await move(other)).toMatchObject({ number: 'N-2/2026' })
  })

  it('thirty moved and registered at once have neither a gap nor a number twice', async () => {
    const ids = await Promise.all(Array.from({ length: 10 }, () => register(cast)))
    const registeringN = { registering: { category: 'N13', threat: false } }
    await Promise.all([
      ...ids.map((id) => move(id)),
      ...Array.from({ length: 10 }, () => register(cast)),
      ...Array.from({ length: 10 }, () => register(cast, registeringN)),
    ])
    const { rows } = await there.client.execute('SELECT book, number FROM home_number ORDER BY book, number')
    const given = (book: string) => rows.filter((row) => row['book'] === book).map((row) => row['number'])
    expect(given('U')).toEqual(Array.from({ length: 20 }, (_, index) => index + 1))
    expect(given('N')).toEqual(Array.from({ length: 20 }, (_, index) => index + 1))
  })

  it('the database itself refuses to take a given number away', async () => {
    await register(cast)
    await expect(there.client.execute('DELETE FROM home_number')).rejects.toThrow('given once')
    await expect(there.client.execute('UPDATE home_number SET number = 9')).rejects.toThrow('given once')
  })

  it('in a new year the number is of that year, the day of registering stays', async () => {
    const id = await register(cast)
    const { registeredAt } = await entryNow(id)
    there.at('2026-12-31T23:30:00.000Z')
    expect(await move(id)).toMatchObject({ number: 'N-1/2027' })
    expect(await entryNow(id)).toMatchObject({ registeredAt, formerNumbers: ['1/2026'] })
  })

  it('either number finds the entry, in the list, on its page and when a report is joined', async () => {
    const id = await register(cast)
    await move(id)
    for (const number of ['1/2026', 'N-1/2026'])
      expect(await listed(`number=${number}`)).toMatchObject([{ id, number: 'N-1/2026', formerNumbers: ['1/2026'] }])
    expect(await listed('book=U')).toMatchObject([{ id }])
    expect(await listed('book=N')).toMatchObject([{ id }])
    const { id: second } = await file(cast)
    await must(200, cast.officer('POST', `/api/entries/${second}/merge`, { into: '1/2026' }, ifMatch(1)))
    expect((await entryNow(id)).joinedReports).toMatchObject([{ id: second }])
  })

  it('no home finds the number of another', async () => {
    await register(cast)
    expect((await must(200, cast.otherOfficer('GET', '/api/entries?number=1/2026'))).items).toEqual([])
  })

  it('the register shows where the number went, and the entry where it came from', async () => {
    const id = await register(cast)
    await move(id)
    const officer = await visitorOf(there, 'officer', '2026-03-09T10:00:00.000Z')
    const { text: inU } = await officer.open('/entries?book=U')
    expect(inU.replaceAll(/\s+/g, ' ')).toContain('1/2026 przeniesiono do N-1/2026')
    expect((await officer.open('/entries')).text).toContain('Przeniesiono z 1/2026')
    expect((await officer.open(`/entries/${id}`)).text).toContain('Przeniesiono z 1/2026')
  })
})

describe('moving is refused', () => {
  const refusedWith = async (id: string, body: object, of = cast) => {
    const { body: answer } = await of.director('POST', `/api/entries/${id}/reclassify`, body, ifMatch(2))
    return [answer.code, ...(answer.errors ?? []).map((fault: any) => `${fault.pointer} ${fault.code}`)].join(' ')
  }

  it('within the same book, to what is no category, and without a reason', async () => {
    const id = await register(cast)
    expect(await refusedWith(id, { ...toU, category: 'O04' })).toBe('invalid /category not-valid-here')
    expect(await refusedWith(id, { ...toN, category: 'X99' })).toBe('invalid /category unknown-code')
    expect(await refusedWith(id, { ...toN, secondary: ['W01'] })).toBe('invalid /secondary/0 not-valid-here')
    expect(await refusedWith(id, { category: 'N13', threat: false })).toBe('invalid /reason required')
  })

  it('to the statutory book without a threat to life or health', async () => {
    const id = await register(cast)
    await move(id)
    const body = { ...toU, threat: false }
    const { body: answer } = await cast.officer('POST', `/api/entries/${id}/reclassify`, body, ifMatch(3))
    expect(answer).toMatchObject({ code: 'invalid', errors: [{ pointer: '/threat', code: 'not-valid-here' }] })
  })

  it('to book N where no basis for it is recorded', async () => {
    const id = await register(cast.other)
    expect(await refusedWith(id, toN, { ...cast, director: cast.other.director })).toBe('book-not-open')
    expect((await must(200, cast.other.director('GET', `/api/entries/${id}`))).number).toBe('1/2026')
  })

  it('of what the director approved, until it is returned', async () => {
    const id = await approve(cast)
    const moving = () => cast.director('POST', `/api/entries/${id}/reclassify`, toN, ifMatch(6))
    expect((await moving()).body).toMatchObject({ code: 'wrong-state' })
  })
})

it('approval asks for whomever the new category makes it mandatory to notify', async () => {
  const { entry } = await handedOver()
  await move(entry, { ...toN, category: 'N01' })
  const { version, notify } = await entryNow(entry)
  expect(notify.mandatory).toContain('police')
  const approving = await cast.director('POST', `/api/entries/${entry}/approve`, {}, ifMatch(version))
  expect(approving.body).toMatchObject({ code: 'follow-up-incomplete' })
})

describe('the authority', () => {
  it('gets a snapshot under the new number in the same case, which names the number before; nothing is withdrawn', async () => {
    const { entry, file } = await handedOver()
    await move(entry)
    const id = await prepare(cast)
    const { snapshots, withdrawals } = await transferNow(id)
    expect(withdrawals).toEqual([])
    expect(snapshots).toMatchObject([{ entry, content: { number: 'N-1/2026', formerNumbers: ['1/2026'] } }])
    await discard(id)
    await deliver(cast)
    expect(await caseNow(file)).toMatchObject({
      state: 'received',
      book: 'N',
      number: 'N-1/2026',
      category: 'N13',
      snapshots: [{ number: '1/2026' }, { number: 'N-1/2026', formerNumbers: ['1/2026'] }],
    })
    for (const number of ['1/2026', 'N-1/2026'])
      expect((await must(200, cast.reviewer('GET', `/api/cases?number=${number}`))).items).toMatchObject([{ id: file }])
    const reviewer = await visitorOf(there, 'reviewer', '2026-03-09T10:00:00.000Z')
    expect((await reviewer.open(`/cases/${file}`)).text).toContain('Przeniesiono z 1/2026')
  })

  it('never learns why', async () => {
    const { entry, file } = await handedOver()
    await move(entry)
    const id = await deliver(cast)
    const told = [await caseNow(file), await must(200, cast.reviewer('GET', `/api/transfers/${id}`))]
    expect(JSON.stringify(told)).not.toContain('krzyczał')
  })

  it('counts the event once, in the book where it stands now', async () => {
    const { entry } = await handedOver()
    const before = await countsInMarch()
    await move(entry)
    await deliver(cast)
    expect([before, await countsInMarch()]).toEqual([[{ kind: 'W', entries: 1 }], [{ kind: 'N', entries: 1 }]])
  })

  it('when the transfer is returned, the case stands again under the number, book and category before', async () => {
    const { entry, file } = await handedOver()
    const before = await caseNow(file)
    const counted = await march()
    await move(entry)
    const id = await deliver(cast)
    expect(await march()).not.toEqual(counted)
    await giveBack(id)
    const { book, number, category, priority, harm, eventOn, followUp, snapshot } = before
    expect(await caseNow(file)).toMatchObject({
      ...{ book, number, category, priority, harm, eventOn, followUp, snapshot },
      state: 'reopened',
    })
    expect(await march()).toEqual(counted)
    expect((await transferNow(await prepare(cast))).snapshots).toHaveLength(1)
  })

  it('what does not travel any more is withdrawn under the number the authority knows', async () => {
    const { entry, file } = await handedOver()
    await move(entry, nearMiss)
    expect(await waits()).toMatchObject({ undelivered: 1 })
    const id = await prepare(cast)
    const { digest, snapshots, withdrawals } = await transferNow(id)
    expect(snapshots).toEqual([])
    expect(withdrawals).toEqual([{ entry, handover: file, number: '1/2026', reason: 'reclassified' }])
    const nil = cast.director('POST', `/api/transfers/${id}/send`, { digest, nil: true }, ifMatch(1))
    expect((await nil).body).toMatchObject({ code: 'not-nil' })
    await must(200, cast.director('POST', `/api/transfers/${id}/send`, { digest }, ifMatch(1)))
    expect(await caseNow(file)).toMatchObject({ state: 'moot', withdrawn: 'reclassified', number: '1/2026' })
    expect(await countsInMarch()).toEqual([])
    expect(await waits()).toMatchObject({ undelivered: 0 })
    expect((await transferNow(await prepare(cast))).withdrawals).toEqual([])
  })

  it('what was withdrawn and belongs in book U after all comes back into the same case', async () => {
    const { entry, file } = await handedOver()
    await move(entry, nearMiss)
    await deliver(cast)
    await move(entry, toU)
    await deliver(cast)
    expect(await caseNow(file)).toMatchObject({ state: 'received', withdrawn: null, number: '2/2026', snapshot: 2 })
    expect(await countsInMarch()).toEqual([{ kind: 'W', entries: 1 }])
  })

  it('a near miss that was never handed over needs no withdrawal, and is told once it belongs in book U', async () => {
    const id = await register(cast, { registering: { category: 'N15', threat: false } })
    expect(await waits()).toMatchObject({ undelivered: 0 })
    await move(id, toU)
    expect(await waits()).toMatchObject({ undelivered: 1 })
    const { snapshots } = await transferNow(await prepare(cast))
    expect(snapshots).toMatchObject([{ content: { number: '1/2026', formerNumbers: ['N-1/2026'] } }])
  })

  it('is not answered about what does not travel any more: the question goes with the withdrawal', async () => {
    const { entry, file } = await handedOver()
    await must(200, cast.reviewer('POST', `/api/cases/${file}/take`, {}, ifMatch(1)))
    const asking = { question: 'Czy wezwano lekarza?', dueOn: '2026-04-01' }
    await must(200, cast.reviewer('POST', `/api/cases/${file}/ask`, asking, ifMatch(2)))
    await move(entry, nearMiss)
    const { version, allowed } = await entryNow(entry)
    expect(allowed).not.toContain('answer')
    expect((await waiting()).questions).toEqual([])
    const answer = { text: 'Tak, tego samego dnia.', digest: 'a'.repeat(64) }
    const answered = await cast.director('POST', `/api/cases/${file}/answer`, answer, ifMatch(version))
    expect(answered.body).toMatchObject({ code: 'wrong-state' })
    await deliver(cast)
    expect(await caseNow(file)).toMatchObject({ state: 'moot', question: null })
  })
})

async function discard(id: string): Promise<void> {
  await must(200, cast.director('POST', `/api/transfers/${id}/discard`, {}, ifMatch(1)))
}

async function countsInMarch() {
  const { tallies } = await there.services.ports.store.read({
    tallies: {
      ...{ from: '2026-03', to: '2026-03', by: 'event' as const, countings: [{ by: ['kind'] as const }] },
      of: { authority: there.organisations.authority },
    },
  })
  return tallies.flat().map(({ codes, entries }) => ({ kind: codes['kind'], entries }))
}

function waiting() {
  const { client: id, person } = there.people.director
  const credential = { kind: 'client', id, person, inHome: true } as const
  const now = '2026-03-09T10:00:00.000Z'
  return whatWaitsInHome(there.services.ports, there.organisations.home, { credential, now })
}
const waits = async () => (await waiting()).transfer
