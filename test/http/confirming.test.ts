// A word that only looks like a name stays in a text that leaves, with a reason; a number of somebody's own never does.
// By the API and by the pages without scripts.
import { beforeEach, expect, it } from 'vitest'
import {
  castOf,
  checklist,
  deliver,
  describing,
  followUp,
  ifMatch,
  must,
  register,
  type Cast,
} from '../support/crew.ts'
import { visitorOf } from '../support/visitor.ts'
import { world, type World } from '../support/world.ts'

let there: World
let cast: Cast
beforeEach(async () => {
  there = await world('2026-03-09T10:00:00.000Z')
  cast = castOf(there)
  return () => there.end()
})

// The head carer of this home is called Halina: so is the plant.
const text = 'Osoba potknęła się o donicę; halina wymaga przesadzenia. Bez obrażeń.'
const at = `/description/${text.indexOf('halina')}-${text.indexOf('halina') + 'halina'.length}`
const reason = 'To nazwa rośliny, nie osoby.'

async function entryToDescribe() {
  const id = await register(cast)
  const { version } = await must(200, cast.officer('POST', `/api/entries/${id}/follow-up`, followUp, ifMatch(2)))
  return { id, version: version as number, path: `/api/entries/${id}` }
}
const describeWith = (path: string, version: number, description: string, confirmed: object[] = []) =>
  cast.director('POST', `${path}/describe`, { description, checklist, confirmed }, ifMatch(version))

it('stays when the finding was confirmed as it was refused, and the text leaves', async () => {
  const { id, version, path } = await entryToDescribe()
  const refused = await describeWith(path, version, text)
  expect(refused.body.errors).toMatchObject([{ pointer: at, code: 'name' }])
  await must(200, describeWith(path, version, text, [{ finding: at, kind: 'name', reason }]))
  const { texts } = await must(200, cast.director('GET', path))
  expect(texts.confirmed).toMatchObject({ description: [{ finding: at, kind: 'name', reason }] })
  await deliver(cast)
  expect((await must(200, cast.director('GET', `${path}/outgoing`))).findings).toEqual([])
  expect(id).toBeTypeOf('string')
})

it('is judged anew when the text is written anew, and at another place it was never confirmed', async () => {
  const { version, path } = await entryToDescribe()
  const kept = [{ finding: at, kind: 'name', reason }]
  await must(200, describeWith(path, version, text, kept))
  expect((await describeWith(path, version + 1, text)).body.code).toBe('personal-data-in-text')
  expect((await describeWith(path, version + 1, `Wtedy ${text}`, kept)).body.code).toBe('personal-data-in-text')
})

it('needs a reason, and cannot be a number or an address of somebody’s own', async () => {
  const { version, path } = await entryToDescribe()
  const short = await describeWith(path, version, text, [{ finding: at, kind: 'name', reason: 'bo' }])
  expect(short.body.errors).toMatchObject([{ pointer: '/confirmed/0/reason', code: 'too-short' }])
  for (const kind of ['pesel', 'phone', 'e-mail', 'account-number']) {
    const answer = await describeWith(path, version, text, [{ finding: at, kind, reason }])
    expect([answer.status, answer.body.errors[0]?.pointer]).toEqual([422, '/confirmed/0/kind'])
  }
})

it('may be kept in the follow-up as well, where it is written or when what leaves is confirmed as a whole', async () => {
  const id = await register(cast)
  const path = `/api/entries/${id}`
  const limiting = 'Dopilnuje halina.'
  const kept = [{ finding: '/limiting/10-16', kind: 'name', reason }]
  const write = (confirmed: object[]) =>
    cast.officer('POST', `${path}/follow-up`, { ...followUp, limiting, confirmed }, ifMatch(2))
  expect((await write([])).body.errors).toMatchObject([{ pointer: '/limiting/10-16', code: 'name' }])
  await must(200, write(kept))
  await must(200, describeWith(path, 3, describing.description))
  await must(200, describeWith(path, 4, describing.description, kept))
})

it('a name that came into the home later stops the sending until the same words are confirmed', async () => {
  const { version, path } = await entryToDescribe()
  await must(200, describeWith(path, version, 'Osoba upadła, a potem przyszła zorza wieczorna.'))
  const account = {
    organisation: there.organisations.home,
    name: 'Zorza Zmyślona',
    signInName: 'zorza-1',
    roles: ['reporter'],
  }
  await must(201, cast.admin('POST', '/api/people', account))
  const { findings } = await must(200, cast.director('GET', `${path}/outgoing`))
  expect(findings).toEqual([{ pointer: '/description/31-36', code: 'name' }])
})

it('is marked on the page in the person’s own words, and what is typed beside it is kept', async () => {
  const { id } = await entryToDescribe()
  const director = await visitorOf(there, 'director', '2026-03-09T10:00:00.000Z')
  const address = `/entries/${id}/describe`
  const ticks = Object.fromEntries(Object.keys(checklist).map((item) => [`/checklist/${item}:yes`, 'yes']))
  const two = `${text} Tel. 600 700 800.`
  const first = await director.send(address, { '/description': two, ...ticks })
  expect(first.status).toBe(422)
  expect(first.html).toContain('<mark>halina</mark>')
  expect(first.html).toContain('<mark>600 700 800</mark>')
  expect(first.text).toContain('Tego nie można zostawić.')
  const row = { '/confirmed/0/finding:with': at, '/confirmed/0/kind:with': 'name', '_found-0': 'halina' }
  const shifted = { ...ticks, ...row, '/confirmed/0/reason': reason, '/description': `Rano ${text}` }
  const second = await director.send(address, shifted)
  expect([second.status, second.html.includes(`value="${reason}"`)]).toEqual([422, true])
  const done = await director.send(address, { ...shifted, '/description': text })
  expect([done.status, done.headers.get('location')]).toEqual([303, `/entries/${id}?done=describe`])
  const again = await director.open(address)
  expect(again.html).toContain('<mark>halina</mark>')
  expect(again.html).toContain(`value="${reason}"`)
})
