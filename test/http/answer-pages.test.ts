// The page on which a director answers the authority: the question word for word, and nothing leaves that was not seen.
import { afterAll, beforeAll, expect, it } from 'vitest'
import {
  approve,
  castOf,
  deliver,
  describing,
  ifMatch,
  must,
  newestCase,
  register,
  report,
  type Cast,
} from '../support/crew.ts'
import { visitorOf, type Shown, type Visitor } from '../support/visitor.ts'
import { world, type World } from '../support/world.ts'

const now = '2026-03-09T10:00:00.000Z'
const names = ['officer', 'director', 'reviewer', 'head', 'otherDirector'] as const
let there: World
let cast: Cast
const as = {} as Record<(typeof names)[number], Visitor>
beforeAll(async () => {
  there = await world(now)
  cast = castOf(there)
  for (const name of names) as[name] = await visitorOf(there, name, now)
})
afterAll(() => there.end())

/** An entry with the name of a resident in its annex. */
const named = { report: { who: { residents: [{ ...report.who.residents[0], name: 'Wanda Wymyślona' }] } } }
const describeEntry = async (id: string, description: string) => {
  const { version } = await must(200, cast.director('GET', `/api/entries/${id}`))
  await must(
    200,
    cast.director('POST', `/api/entries/${id}/describe`, { ...describing, description }, ifMatch(version)),
  )
}
const hrefs = ({ html }: Shown) => [...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href)

const question = 'Czy ryzyko upadku oceniano przed zdarzeniem?'
let entry: string
let file: string
let path: string

it('is offered where the question waits, and shows it word for word with its term and what will leave', async () => {
  entry = await approve(cast, named)
  await deliver(cast)
  const { id, version } = await newestCase(cast)
  file = id
  await must(200, cast.reviewer('POST', `/api/cases/${id}/take`, {}, ifMatch(version)))
  const asked = { question, dueOn: '2026-03-16' }
  await must(200, cast.reviewer('POST', `/api/cases/${id}/ask`, asked, ifMatch(version + 1)))
  path = `/cases/${file}/answer?entry=${entry}`
  expect(hrefs(await as.director.open('/transfers'))).toContain(path)
  const { text, status } = await as.director.open(path)
  expect(status).toBe(200)
  for (const words of [question, '16.03.2026', describing.description]) expect(text).toContain(words)
  expect(text).not.toContain('Wymyślona')
})

it('is the director’s, of that home, with an entry and a case that belong together', async () => {
  const { html } = await as.director.open(path)
  const other = await register(cast)
  expect((await as.director.open(`/cases/${file}/answer?entry=${other}`)).status).toBe(404)
  expect((await as.director.open(`/cases/${other}/answer?entry=${entry}`)).status).toBe(404)
  expect((await as.director.open(`/cases/${file}/answer`)).status).toBe(404)
  expect((await as.officer.open(path)).status).toBe(403)
  for (const name of ['otherDirector', 'head', 'reviewer'] as const) {
    expect([name, (await as[name].open(path)).status]).toEqual([name, 404])
    const form = { '/text': 'Tak, w styczniu przeprowadzono ocenę.', '/atOnce:yes': 'yes' }
    const shown = { html, text: '', status: 200, location: null, headers: new Headers() }
    expect([name, (await as[name].send(path, form, shown)).status]).toEqual([name, 404])
  }
})

it('is not sent with a name or a telephone in it: the fault stands at the field, the text stays', async () => {
  const typed = 'Pani Fikcyjna sprawdziła, proszę dzwonić: 601 234 567.'
  const refused = await as.director.send(path, { '/text': typed, '/atOnce:yes': 'yes' })
  expect(refused.status).toBe(422)
  expect(refused.html).toMatch(/<textarea[^>]*id="text"[^>]*aria-invalid="true"/)
  expect(refused.text).toContain(typed)
  expect(hrefs(refused)).toContain('#text')
})

it('is not sent unless the director says that it may leave at once', async () => {
  const refused = await as.director.send(path, { '/text': 'Tak, ocenę przeprowadzono w styczniu.' })
  expect(refused.status).toBe(422)
  expect(hrefs(refused)).toContain('#atOnce')
  expect((await must(200, cast.reviewer('GET', `/api/cases/${file}`))).snapshots).toHaveLength(1)
})

it('does not leave with words nobody has seen', async () => {
  const seen = await as.director.open(path)
  await describeEntry(entry, 'Osoba upadła przy umywalce.')
  const form = { '/text': 'Tak, ocenę przeprowadzono w styczniu.', '/atOnce:yes': 'yes' }
  const refused = await as.director.send(path, form, seen)
  expect(refused.status).toBe(412)
  expect(refused.text).toContain('Osoba upadła przy umywalce.')
  const sent = await as.director.send(path, form, refused)
  expect(sent.status).toBe(303)
  const receipt = await as.director.open(sent.location ?? '')
  expect(receipt.text).toContain('Odpowiedź przekazano organowi.')
  expect(receipt.text).toContain('Tak, ocenę przeprowadzono w styczniu.')
  const { snapshots } = await must(200, cast.reviewer('GET', `/api/cases/${file}`))
  expect(snapshots.at(-1).answers).toEqual([
    { question: expect.any(String), text: 'Tak, ocenę przeprowadzono w styczniu.' },
  ])
})

it('is told from other answers in the lists of both sides by the number of its entry', async () => {
  const { items } = await must(200, cast.director('GET', '/api/entries?limit=10'))
  const { number } = items.find(({ id }: { id: string }) => id === entry)
  const name = `Odpowiedź na pytanie organu (${number}) – 09.03.2026`
  expect((await as.director.open('/transfers')).text).toContain(name)
  there.sql.length = 0
  expect((await as.reviewer.open('/transfers')).text).toContain(name)
  expect(there.sql.filter((statement) => /home_/.test(statement))).toEqual([])
})

it('is refused once the answer stands', async () => {
  expect((await as.director.open(path)).text).toContain('Dom już raz na to odpowiedział.')
  const again = await as.director.send(path, { '/text': 'Jeszcze coś do dodania.', '/atOnce:yes': 'yes' })
  expect(again.text).toContain('Żadne pytanie organu nie czeka na odpowiedź')
})
