// What a returned transfer leaves behind: a case never ends in a dead end, and nothing the home owes is forgotten.
import { afterEach, beforeEach, expect, it } from 'vitest'
import { castOf, deliver, ifMatch, must, newestCase, type Cast } from '../support/crew.ts'
import { world, type World } from '../support/world.ts'

let there: World
let cast: Cast
beforeEach(async () => {
  there = await world()
  cast = castOf(there)
})
afterEach(() => there.end())

/** An approved entry, delivered, taken and asked about. */
async function asked() {
  const { entry, file, transfer } = await delivered()
  await must(200, cast.reviewer('POST', `/api/cases/${file}/take`, {}, ifMatch(1)))
  const question = { question: 'Czy ryzyko upadku oceniano?', dueOn: '2026-04-01' }
  await must(200, cast.reviewer('POST', `/api/cases/${file}/ask`, question, ifMatch(2)))
  return { entry, file, transfer }
}

async function delivered() {
  const report = {
    what: { description: 'Mieszkaniec upadł na korytarzu.' },
    who: { residents: [{ role: 'hurt', sex: 'M', ageBand: '65-74' }] },
    when: { on: '2026-03-08' },
    where: { place: 'corridor' },
    done: { actions: ['observation'] },
    condition: { harm: 1, psychological: 0 },
  }
  const { id: entry } = await must(201, cast.reporter('POST', '/api/entries', report))
  const path = `/api/entries/${entry}`
  const bodies = [{ body: 'family-or-guardian', answer: 'yes' }]
  await must(200, cast.officer('POST', `${path}/register`, { category: 'W01', threat: true, bodies }, ifMatch(1)))
  const followUp = {
    causes: ['surroundings'],
    causesText: 'Mokra posadzka po sprzątaniu korytarza.',
    limiting: 'Sprzątanie po śniadaniu.',
    preventive: 'Tablice ostrzegawcze.',
    measures: [{ kind: 'surroundings', by: 'carer', dueOn: '2026-03-31' }],
  }
  await must(200, cast.officer('POST', `${path}/follow-up`, followUp, ifMatch(2)))
  await must(200, cast.officer('POST', `${path}/feedback`, { how: 'orally' }, ifMatch(3)))
  await must(200, cast.director('POST', `${path}/approve`, {}, ifMatch(4)))
  const transfer = await deliver(cast)
  const { id: file } = await newestCase(cast)
  return { entry, file, transfer }
}

/** Answers the open question; gives the transfer that carried the answer. */
async function answered({ entry, file }: { entry: string; file: string }): Promise<string> {
  const { digest, version } = await must(200, cast.director('GET', `/api/entries/${entry}/outgoing`))
  const answer = { text: 'Tak, w styczniu, plan był realizowany.', digest }
  return (await must(200, cast.director('POST', `/api/cases/${file}/answer`, answer, ifMatch(version)))).id
}
const giveBack = (transfer: string, version: number) =>
  must(200, cast.head('POST', `/api/transfers/${transfer}/return`, { reason: 'unreadable' }, ifMatch(version)))
const caseNow = (file: string) => must(200, cast.reviewer('GET', `/api/cases/${file}`))

it('a case whose newest snapshot stands is not touched when an older transfer is returned', async () => {
  const there = await asked()
  await answered(there)
  await giveBack(there.transfer, 2)
  expect(await caseNow(there.file)).toMatchObject({ state: 'in_review', snapshot: 2, question: null })
})

it('a returned answer opens the question again, is due again, and no nil return hides it', async () => {
  const there = await asked()
  const answer = await answered(there)
  await giveBack(answer, 1)
  const file = await caseNow(there.file)
  expect(file).toMatchObject({ state: 'reopened', snapshot: 1 })
  expect(file.question).toBe(file.replies[0].id)

  const { id } = await must(201, cast.director('POST', '/api/transfers', {}))
  const { digest, snapshots } = await must(200, cast.director('GET', `/api/transfers/${id}`))
  expect(snapshots.map(({ content }: any) => content.answers.length)).toEqual([1])
  const send = (nil: boolean) => cast.director('POST', `/api/transfers/${id}/send`, { digest, nil }, ifMatch(1))
  expect((await send(true)).body.code).toBe('not-nil')
  await must(200, send(false))
  expect(await caseNow(there.file)).toMatchObject({ snapshot: 3, question: null })
})

it('a closed case whose only snapshot is returned is moot, and the home is told that it is open', async () => {
  const { entry, file, transfer } = await delivered()
  await must(200, cast.reviewer('POST', `/api/cases/${file}/take`, {}, ifMatch(1)))
  const opinion = { outcome: 'adequate', reasons: 'Działania zasadne, przyczyny ustalono.' }
  await must(200, cast.head('POST', `/api/cases/${file}/assess`, opinion, ifMatch(2)))
  expect((await caseNow(file)).state).toBe('closed')
  await giveBack(transfer, 2)
  expect((await caseNow(file)).state).toBe('moot')
  const { replies } = await must(200, cast.director('GET', `/api/entries/${entry}`))
  expect(replies.at(-1).kind).toBe('reopened')
  await deliver(cast)
  expect(await caseNow(file)).toMatchObject({ state: 'received', snapshot: 2 })
})

it('an entry whose snapshot stands with an authority is not closed by a reason, only by its closed case', async () => {
  const { entry } = await delivered()
  const { version } = await must(200, cast.director('GET', `/api/entries/${entry}`))
  const close = { noCaseReason: 'Sprawy nie ma, bo tak postanowiono w domu.' }
  const refused = await cast.director('POST', `/api/entries/${entry}/close`, close, ifMatch(version))
  expect([refused.body.code, refused.body.errors]).toEqual([
    'closing-incomplete',
    [{ pointer: '/case', code: 'unanswered', detail: expect.any(String) }],
  ])
})

it('an answer returned for a name in it is given anew, and only the new one leaves', async () => {
  const there = await asked()
  const { digest, version } = await must(200, cast.director('GET', `/api/entries/${there.entry}/outgoing`))
  const give = (text: string, seen: string, of: number) =>
    cast.director('POST', `/api/cases/${there.file}/answer`, { text, digest: seen }, ifMatch(of))
  const { id } = await must(200, give('Tak, Jadzia z drugiego piętra pamięta.', digest, version))
  await must(200, cast.head('POST', `/api/transfers/${id}/return`, { reason: 'personal-data' }, ifMatch(1)))
  const now = await must(200, cast.director('GET', `/api/entries/${there.entry}/outgoing`))
  await must(200, give('Tak, ocenę przeprowadzono w styczniu.', now.digest, now.version))
  const { snapshots, question } = await caseNow(there.file)
  expect(snapshots.map((one: any) => one.answers.map(({ text }: any) => text))).toEqual([
    [],
    ['Tak, ocenę przeprowadzono w styczniu.'],
  ])
  expect(question).toBeNull()
  const again = await give('Jeszcze coś do dodania.', now.digest, now.version + 1)
  expect(again.body.code).toBe('no-open-question')
})

it('a person with a later name in an answer that stands blocks no later transfer', async () => {
  const there = await asked()
  await answered(there)
  const invited = { name: 'Styczniu Realizowany', signInName: 'pozniejszy', roles: ['reporter'] }
  await must(201, cast.admin('POST', '/api/people', invited))
  const path = `/api/entries/${there.entry}`
  const { version } = await must(200, cast.director('GET', path))
  const outcome = { residents: [{ physical: 2, psychological: 0, hospital: false }] }
  await must(200, cast.director('POST', `${path}/update-outcome`, outcome, ifMatch(version)))
  await deliver(cast)
  expect(await caseNow(there.file)).toMatchObject({ snapshot: 3 })
})

it('a periodic transfer that carried the answer, once returned, opens the question again', async () => {
  const there = await asked()
  await giveBack(await answered(there), 1)
  await giveBack(await deliver(cast), 2)
  const file = await caseNow(there.file)
  expect(file).toMatchObject({ state: 'reopened', snapshot: 1 })
  expect(file.question).toBe(file.replies[0].id)
})
