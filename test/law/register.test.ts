// Art. 55c ust. 1–5 ustawy o pomocy społecznej (Dz.U. 2025 poz. 1214; domain.md §1.1), one test per duty: the register itself,
// what stands in it, who may reach it.
import { expect, it, onTestFinished } from 'vitest'
import { catalogue20261 } from '../../src/domain/catalogue-2026-1.ts'
import { openProfiles } from '../../src/register/common/profiles.ts'
import { castOf, file, followUp, ifMatch, must, register, registering, report, type Cast } from '../support/crew.ts'
import { people, type PersonName } from '../support/population.ts'
import { rowsOf } from '../support/rows.ts'
import { said, tracesIn } from '../support/traces.ts'
import { world, type World } from '../support/world.ts'

async function inhabited(): Promise<{ there: World; cast: Cast }> {
  const there = await world()
  onTestFinished(() => there.end())
  return { there, cast: castOf(there) }
}
const numberOf = async (cast: Cast, id: string, of: Cast['other'] = cast) =>
  (await must(200, of.director('GET', `/api/entries/${id}`))).number

it('ust. 1: each home keeps a register of its own, numbered from 1 without a gap', async () => {
  const { cast } = await inhabited()
  const ids = [await register(cast), await register(cast), await register(cast)]
  expect(await Promise.all(ids.map((id) => numberOf(cast, id)))).toEqual(['1/2026', '2/2026', '3/2026'])
  const other = await register(cast.other)
  expect(await numberOf(cast, other, cast.other)).toBe('1/2026')
  const listed = (await must(200, cast.director('GET', '/api/entries'))).items.map(({ id }: { id: string }) => id)
  expect(listed.toSorted()).toEqual(ids.toSorted())
})

it('ust. 1: a report that was declined takes no number, and the next one leaves no gap', async () => {
  const { cast } = await inhabited()
  const { id: declined } = await file(cast)
  const reason = 'Zdarzenie nie dotyczyło mieszkańca domu.'
  await must(200, cast.director('POST', `/api/entries/${declined}/decline`, { reason }, ifMatch(1)))
  expect(await numberOf(cast, await register(cast))).toBe('1/2026')
  expect(await numberOf(cast, declined)).toBeNull()
})

it('ust. 1: numbers begin anew with the year of registering, by the clock of Warsaw', async () => {
  const { there, cast } = await inhabited()
  const [before, after] = [await file(cast), await file(cast)]
  there.at('2026-12-31T22:59:59.999Z')
  const enter = (id: string) => must(200, cast.director('POST', `/api/entries/${id}/register`, registering, ifMatch(1)))
  expect((await enter(before.id)).number).toBe('1/2026')
  there.at('2026-12-31T23:00:00.000Z')
  expect((await enter(after.id)).number).toBe('1/2027')
})

it('ust. 2: the register holds accidents, self-harm and injuries with a threat to life or health, and nothing else', async () => {
  const { cast } = await inhabited()
  const books: Record<string, string> = {}
  for (const { code } of catalogue20261.categories) {
    const { id } = await file(cast)
    const body = { category: code, threat: true, bodies: allBodies }
    const { number } = await must(200, cast.director('POST', `/api/entries/${id}/register`, body, ifMatch(1)))
    books[code] = number.startsWith('N-') ? 'N' : 'U'
  }
  expect(Object.keys(books)).toHaveLength(45)
  for (const [code, book] of Object.entries(books))
    expect([code, book]).toEqual([code, /^[WSO]/.test(code) ? 'U' : 'N'])
  for (const code of ['W01', 'S01', 'O01']) {
    const { id } = await file(cast)
    const body = { category: code, threat: false, bodies: allBodies }
    const refused = await must(422, cast.director('POST', `/api/entries/${id}/register`, body, ifMatch(1)))
    expect(refused.errors).toMatchObject([{ pointer: '/threat', code: 'not-valid-here' }])
  }
})
const allBodies = [
  '112',
  'physician',
  'psychiatrist',
  'family-or-guardian',
  'police',
  'prosecutor',
  'sanepid',
  'authority',
].map((body) => ({ body, answer: 'yes' }))

it('ust. 2: what the act does not name is kept apart, and only where the home recorded on what ground', async () => {
  const { cast } = await inhabited()
  const missing = { category: 'N02', threat: false, bodies: allBodies }
  const { id } = await file(cast)
  const { number } = await must(200, cast.director('POST', `/api/entries/${id}/register`, missing, ifMatch(1)))
  expect(number).toBe('N-1/2026')
  const { id: elsewhere } = await file(cast.other)
  const refused = await must(409, cast.otherDirector('POST', `/api/entries/${elsewhere}/register`, missing, ifMatch(1)))
  expect(refused.code).toBe('book-not-open')
  const paper = { covers: 'book-N', kind: 'order', number: '5/2026', issuedOn: '2026-03-02', fromOn: '2026-03-02' }
  const home = `/api/homes/${(await must(200, cast.otherDirector('GET', '/api/me'))).acting[0].organisation}/basis`
  await must(200, cast.otherDirector('POST', home, paper, ifMatch(2)))
  await must(200, cast.otherDirector('POST', `/api/entries/${elsewhere}/register`, missing, ifMatch(1)))
})

it('ust. 3 pkt 1: the reporter’s name and surname are kept, sealed', async () => {
  const { there, cast } = await inhabited()
  const id = await register(cast)
  const { ports } = there.services
  const [row] = await rowsOf(there.client, 'SELECT jwe FROM home_reporter WHERE entry = ?', [id])
  const [filed] = (await ports.store.read({ events: id })).events
  const { reporterSealed } = JSON.parse(filed?.detail ?? '{}')
  const value = {
    id: '',
    subject: id,
    field: 'reporter',
    version: 1,
    jwe: String(row?.['jwe']),
    sha256: reporterSealed,
  }
  const { person } = (await ports.vault.open(value)) as { person: string }
  expect(await openProfiles(ports, [person])).toMatchObject([{ name: 'Halina Zmyślona-Żak' }])
})

it('ust. 3 pkt 2–4: the date of the report, the description and place of the event and the follow-up are kept', async () => {
  const { cast } = await inhabited()
  const id = await register(cast)
  await must(200, cast.officer('POST', `/api/entries/${id}/follow-up`, followUp, ifMatch(2)))
  const entry = await must(200, cast.director('GET', `/api/entries/${id}`))
  expect(entry).toMatchObject({
    reportedAt: '2026-03-09T10:00:00.000Z',
    eventOn: '2026-03-07',
    place: 'bathroom',
    causes: followUp.causes,
  })
  const { causesText, limiting, preventive } = followUp
  const { description } = report.what
  expect(entry.texts).toMatchObject({ description, placeDetail: report.where.detail, causesText, limiting, preventive })
})

it('ust. 3: nothing of it is overwritten: a correction is a new version with its reason, and the old one stays sealed', async () => {
  const { there, cast } = await inhabited()
  const id = await register(cast)
  const body = {
    reason: 'Pomyłka w opisie zdarzenia.',
    description: 'Mieszkanka upadła przy łóżku, nie przy umywalce.',
  }
  await must(200, cast.officer('POST', `/api/entries/${id}/amend`, body, ifMatch(2)))
  const { texts } = await must(200, cast.director('GET', `/api/entries/${id}`))
  expect(texts).toMatchObject(body)
  const sealed = await rowsOf(
    there.client,
    'SELECT field, version FROM home_sealed WHERE subject = ? ORDER BY version',
    [id],
  )
  expect(sealed).toEqual([
    { field: 'report', version: 1 },
    { field: 'register', version: 2 },
    { field: 'amend', version: 3 },
  ])
  await expect(there.client.execute('DELETE FROM home_sealed')).rejects.toThrow()
  await expect(there.client.execute(`UPDATE home_sealed SET jwe = ''`)).rejects.toThrow()
})

it('ust. 4: whoever is not authorised reaches nothing of an entry', async () => {
  const { cast } = await inhabited()
  const id = await register(cast)
  const unauthorised = (Object.keys(people) as PersonName[]).filter((name) => !['officer', 'director'].includes(name))
  for (const name of unauthorised)
    for (const path of [`/api/entries/${id}`, `/api/entries/${id}/outgoing`, '/api/entries', `/api/reports/${id}`]) {
      if (path.startsWith('/api/reports') && name === 'reporter') continue
      const answer = await cast[name](`GET`, path)
      if (path === '/api/entries' && answer.status === 200) expect([name, answer.body.items]).toEqual([name, []])
      else expect([name, path, answer.status]).toEqual([name, path, expect.toBeOneOf([403, 404])])
      expect(tracesIn(said(answer), [id, 'umywalce', 'M-0147'])).toEqual([])
    }
})

it('ust. 4: the reporter’s identity is confidential even to those who are authorised', async () => {
  const { there, cast } = await inhabited()
  const id = await register(cast)
  const { person, name } = there.people.reporter
  for (const who of ['officer', 'director'] as const)
    for (const path of ['', '/history', '/outgoing'])
      expect(tracesIn(said(await cast[who]('GET', `/api/entries/${id}${path}`)), [person, name])).toEqual([])
  expect(tracesIn(said(await cast.dpo('GET', `/api/entries/${id}/history`)), [person, name])).toEqual([])
  const view = await must(200, cast.director('GET', `/api/entries/${id}`))
  for (const field of ['alias', 'reporter', 'reporterSealed', 'reporterFunction', 'sealed', 'source'])
    expect(view).not.toHaveProperty(field)
})

it('ust. 5: reports are received only under a written authorisation of the director in force: the next request is refused', async () => {
  const { there, cast } = await inhabited()
  const { id } = await file(cast)
  const attempt = async () => {
    const answer = await cast.unauthorised('POST', `/api/entries/${id}/register`, registering, ifMatch(1))
    return answer.status === 200 ? 'allowed' : answer.body.code
  }
  const refused = 'no-active-authorisation'
  expect(['none', await attempt()]).toEqual(['none', refused])
  const give = async (number: string, scopes: string[], fromOn: string, untilOn: string) => {
    const paper = { person: there.people.unauthorised.person, number, scopes, issuedOn: '2026-03-01', fromOn, untilOn }
    return (await must(201, cast.director('POST', '/api/authorisations', paper))).id
  }
  const signed = { documentSigned: true, confidentialityStatement: true }
  const confirm = (of: string) =>
    must(200, cast.director('POST', `/api/authorisations/${of}/confirm`, signed, ifMatch(1)))
  const unconfirmed = await give('a', ['receive'], '2026-03-01', '2026-03-31')
  expect(['unconfirmed', await attempt()]).toEqual(['unconfirmed', refused])
  await confirm(await give('b', ['receive'], '2026-03-01', '2026-03-08'))
  expect(['expired', await attempt()]).toEqual(['expired', refused])
  await confirm(await give('c', ['receive'], '2026-03-10', '2026-03-31'))
  expect(['future', await attempt()]).toEqual(['future', refused])
  await confirm(await give('d', ['verify', 'follow-up', 'urgent-notice', 'prepare'], '2026-03-01', '2026-03-31'))
  expect(['wrong scope', await attempt()]).toEqual(['wrong scope', refused])
  await confirm(unconfirmed)
  await must(200, cast.director('POST', `/api/authorisations/${unconfirmed}/revoke`, { reason: 'error' }, ifMatch(2)))
  expect(['revoked', await attempt()]).toEqual(['revoked', refused])
  await confirm(await give('e', ['receive'], '2026-03-09', '2026-03-09'))
  expect(['in force', await attempt()]).toEqual(['in force', 'allowed'])
})
