// Residents of a home: labels the program gives, a name map only the home opens, and entries about the same resident.
import { beforeEach, expect, it } from 'vitest'
import {
  castOf,
  deliver,
  ifMatch,
  makeCard,
  must,
  newestCase,
  register,
  registering,
  report,
  type Cast,
} from '../support/crew.ts'
import { rowsOf, tablesOf } from '../support/rows.ts'
import { visitorOf } from '../support/visitor.ts'
import { world, type World } from '../support/world.ts'

const now = '2026-03-09T10:00:00.000Z'
let there: World
let cast: Cast
beforeEach(async () => {
  there = await world(now)
  cast = castOf(there)
  return () => there.end()
})

const about = (...residents: object[]) => ({
  report: {
    ...report,
    who: { residents: residents.map((one) => ({ role: 'hurt', sex: 'F', ageBand: '75-84', ...one })) },
  },
})
const earlierOf = async (id: string) =>
  (await must(200, cast.officer('GET', `/api/entries/${id}`))).earlier.map((line: any) => line.id)

it('labels are the home’s own, one after the other, also when given at once', async () => {
  const made = await Promise.all(Array.from({ length: 8 }, () => makeCard(cast)))
  const { items } = await must(200, cast.director('GET', '/api/residents'))
  expect(made).toHaveLength(8)
  expect(items.map(({ label }: any) => label)).toEqual([
    'M-0001',
    'M-0002',
    'M-0003',
    'M-0004',
    'M-0005',
    'M-0006',
    'M-0007',
    'M-0008',
  ])
  const other = { ...cast, officer: cast.otherOfficer }
  await makeCard(other)
  expect((await must(200, cast.otherDirector('GET', '/api/residents'))).items.map(({ label }: any) => label)).toEqual([
    'M-0001',
  ])
})

it('the name map is opened by director and by officers who receive or verify; each opening is a look with its ids', async () => {
  const { id } = await makeCard(cast)
  const { items } = await must(200, cast.officer('GET', '/api/residents'))
  expect(items).toMatchObject([{ id, name: 'Wanda Wymyślona', sex: 'F', bornIn: 1948 }])
  const looks = await rowsOf(there.client, `SELECT action, detail FROM event WHERE action LIKE 'look-resident%'`)
  expect(looks).toEqual([{ action: 'look-residents', detail: JSON.stringify({ ids: [id] }) }])
  for (const name of ['reporter', 'colleague', 'unauthorised', 'dpo', 'admin'] as const)
    expect([name, (await cast[name]('GET', '/api/residents')).status]).toEqual([name, 403])
  for (const name of ['reviewer', 'head'] as const)
    expect([name, (await cast[name]('GET', '/api/residents')).status]).toEqual([name, 404])
  expect((await cast.otherDirector('GET', `/api/residents/${id}`)).status).toBe(404)
  const stored = JSON.stringify(await tablesOf(there.client))
  for (const part of ['Wanda', 'Wymyślona', '1948']) expect([part, stored.includes(part)]).toEqual([part, false])
})

it('a card is corrected under its version, ended with a day and taken back', async () => {
  const { id, version } = await makeCard(cast)
  const path = `/api/residents/${id}`
  await must(412, cast.officer('POST', `${path}/end`, { untilOn: '2026-03-08' }, ifMatch(9)))
  await must(
    200,
    cast.officer('POST', `${path}/amend`, { name: 'Wanda Inna', sex: 'F', fromOn: '2026-01-02' }, ifMatch(version)),
  )
  await must(200, cast.officer('POST', `${path}/end`, { untilOn: '2026-03-08' }, ifMatch(2)))
  expect((await must(200, cast.director('GET', '/api/residents'))).items).toEqual([])
  const { items } = await must(200, cast.director('GET', '/api/residents?state=ended'))
  expect(items).toMatchObject([
    { name: 'Wanda Inna', label: 'M-0001', fromOn: '2026-01-02', untilOn: '2026-03-08', allowed: ['amend', 'return'] },
  ])
  await must(200, cast.officer('POST', `${path}/return`, {}, ifMatch(3)))
  expect((await must(200, cast.director('GET', path))).state).toBe('here')
})

it('earlier entries of the same resident are shown by label and by name, in any order of its words, never across homes', async () => {
  const byName = await register(cast, about({ name: 'Wanda Wymyślona' }))
  const swapped = await register(cast, about({ name: 'WYMYSLONA  wanda' }))
  const byLabel = await register(cast, about({ pseudonym: 'M-0147' }))
  const both = await register(cast, about({ pseudonym: 'M-0147', name: 'Wanda Wymyślona' }))
  const stranger = await register(cast, about({ name: 'Wanda Inna' }, { name: 'Wymyślona' }))
  expect([await earlierOf(byName), await earlierOf(byLabel), await earlierOf(stranger)]).toEqual([
    expect.arrayContaining([swapped, both]),
    [both],
    [],
  ])
  expect(await earlierOf(both)).toHaveLength(3)
  const indexes = (await rowsOf(there.client, 'SELECT * FROM home_annex')).map((row) => row['resident_index'])
  const other = { ...cast, reporter: cast.otherReporter, officer: cast.otherOfficer, director: cast.otherDirector }
  await register(other, about({ name: 'Wanda Wymyślona' }))
  const all = (await rowsOf(there.client, 'SELECT * FROM home_annex')).map((row) => row['resident_index'])
  expect(all.filter((index) => !indexes.includes(index))).toHaveLength(1)
})

it('the earlier entries shown stand in the look at the entry', async () => {
  const first = await register(cast, about({ pseudonym: 'M-0147' }))
  const second = await register(cast, about({ pseudonym: 'M-0147' }))
  await must(200, cast.officer('GET', `/api/entries/${second}`))
  const looks = await rowsOf(
    there.client,
    `SELECT detail FROM event WHERE action = 'look-entry' AND subject = '${second}'`,
  )
  expect(looks.at(-1)).toEqual({ detail: JSON.stringify({ ids: [first] }) })
})

it('an officer says whose card a row of the annex is, when registering or later; where cards are kept it must be one of them', async () => {
  await makeCard(cast)
  const first = await register(cast, about({ pseudonym: 'M-0001' }))
  const { id } = await must(201, cast.reporter('POST', '/api/entries', about({ name: 'Wanda' }).report))
  const path = `/api/entries/${id}`
  const labelled = (label: string, row = 0) => ({ ...registering, labels: [{ row, label }] })
  const unknown = await cast.officer('POST', `${path}/register`, labelled('M-0009'), ifMatch(1))
  expect(unknown.body.errors).toMatchObject([{ pointer: '/labels/0/label', code: 'unknown-code' }])
  const noRow = await cast.officer('POST', `${path}/register`, labelled('M-0001', 3), ifMatch(1))
  expect(noRow.body.errors).toMatchObject([{ pointer: '/labels/0/row', code: 'not-valid-here' }])
  await must(200, cast.officer('POST', `${path}/register`, labelled('m-0001'), ifMatch(1)))
  expect(await earlierOf(id)).toEqual([first])
  expect((await must(200, cast.officer('GET', path))).texts.people).toEqual([{ pseudonym: 'M-0001', name: 'Wanda' }])
  await makeCard(cast)
  const reason = 'Pomylono osoby przy przyjmowaniu zgłoszenia.'
  await must(200, cast.officer('POST', `${path}/amend`, { reason, labels: [{ row: 0, label: 'M-0002' }] }, ifMatch(2)))
  expect(await earlierOf(id)).toEqual([])
})

it('sex and age band leave only where five share them on the day of the event, by the cards', async () => {
  const leaving = async (bornIn: number) => {
    const id = await register(cast, about({ ageBand: bornIn < 1942 ? '85+' : '75-84' }))
    return (await must(200, cast.director('GET', `/api/entries/${id}/outgoing`))).content.supplement.residents
  }
  const unknown = { sex: 'unknown', ageBand: 'unknown' }
  expect(await leaving(1948)).toMatchObject([unknown])
  for (let count = 0; count < 5; count++) await makeCard(cast, { name: '', bornIn: 1948 })
  expect(await leaving(1948)).toMatchObject([{ sex: 'F', ageBand: '75-84' }])
  expect(await leaving(1940)).toMatchObject([unknown])
  // A newcomer after the event changes nothing of what that day tells.
  await makeCard(cast, { name: '', bornIn: 1930, fromOn: '2026-03-09' })
  expect(await leaving(1948)).toMatchObject([{ sex: 'F', ageBand: '75-84' }])
  await makeCard(cast, { name: '', bornIn: 1930 })
  expect(await leaving(1948)).toMatchObject([unknown])
})

it('a name of the map stops a text that leaves, also of who has left the home', async () => {
  const { id: card } = await makeCard(cast, { name: 'Bożydar Kwiecień' })
  await must(200, cast.officer('POST', `/api/residents/${card}/end`, { untilOn: '2026-03-01' }, ifMatch(1)))
  const id = await register(cast)
  const description = 'Podczas obiadu potrącił Kwietnia, bez obrażeń.'
  const checklist = { noNames: true, noContacts: true, noRooms: true, noExactTimes: true, reporterUnrecognisable: true }
  const refused = await cast.director('POST', `/api/entries/${id}/describe`, { description, checklist }, ifMatch(2))
  expect(refused.body.errors).toMatchObject([{ pointer: '/description/24-32', code: 'name' }])
})

it('nothing of a card crosses the door', async () => {
  await makeCard(cast)
  await register(cast, about({ pseudonym: 'M-0001', name: 'Wanda Wymyślona' }))
  await deliver(cast)
  const { id } = await newestCase(cast)
  const file = JSON.stringify(await must(200, cast.reviewer('GET', `/api/cases/${id}`)))
  for (const part of ['M-0001', 'Wanda', 'Wymyślona', '1948'])
    expect([part, file.includes(part)]).toEqual([part, false])
})

it('the pages make, find and end a card without scripts, and show earlier entries', async () => {
  const officer = await visitorOf(there, 'officer', now)
  const made = await officer.send('/residents/new', {
    '/name': 'Wanda Wymyślona',
    '/sex': 'F',
    '/bornIn:number': '1948',
    '/fromOn': '2026-01-01',
  })
  expect([made.status, made.location]).toEqual([303, '/residents?done=make'])
  const list = await officer.open('/residents')
  expect(list.text).toContain('M-0001')
  expect(list.text).toContain('Wanda Wymyślona')
  const first = await register(cast, about({ pseudonym: 'M-0001' }))
  const { id } = await must(201, cast.reporter('POST', '/api/entries', about({ name: 'Wanda' }).report))
  const sent = await officer.send(`/entries/${id}/register`, {
    '/category': 'W99',
    '/threat:yes': 'yes',
    '/labels/0/label': 'M-0001',
  })
  expect(sent.status).toBe(303)
  const shown = await officer.open(`/entries/${id}`)
  expect(shown.text).toContain('Inne wpisy o tej samej osobie: 1')
  expect(shown.html).toContain(`href="/entries/${first}"`)
  const amended = await officer.open(`/entries/${id}/amend?what=residents`)
  expect(amended.html).toContain('value="M-0001"')
})
