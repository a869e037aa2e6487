// The ledger that the dpo reads tells of no entry the dpo is kept from, whatever else a line is about (art. 55c ust. 5; design.md §2).
import { expect, it, onTestFinished } from 'vitest'
import { accessRulesOn } from '../../src/domain/unusual-access.ts'
import { castOf, deliver, file, ifMatch, must, registering } from '../support/crew.ts'
import { proposeDisposal } from '../support/proposed.ts'
import { visitorOf, visitorWith } from '../support/visitor.ts'
import { world } from '../support/world.ts'

const reason = 'Zgłoszenie dotyczy postępowania tej osoby.'

async function inhabited() {
  const there = await world()
  onTestFinished(() => there.end())
  const cast = castOf(there)
  const exclude = async (id: string) => {
    const { version } = await must(200, cast.director('GET', `/api/entries/${id}`))
    const body = { person: there.people.dpo.person, reason }
    await must(200, cast.director('POST', `/api/entries/${id}/exclude`, body, ifMatch(version)))
  }
  const ledger = async (query = '') => (await must(200, cast.dpo('GET', `/api/ledger${query}`))).items as any[]
  return { there, cast, exclude, ledger }
}

it('art. 55c ust. 5: no line names the entry the dpo is kept from, nor its handle or breach record, inside what else happened', async () => {
  const { cast, exclude, ledger } = await inhabited()
  const { id } = await file(cast)
  const other = await file(cast)
  const { number } = await must(200, cast.officer('POST', `/api/entries/${id}/register`, registering, ifMatch(1)))
  await must(200, cast.officer('POST', `/api/entries/${other.id}/merge`, { into: number }, ifMatch(1)))
  const transfer = await deliver(cast)
  const { version, snapshots } = await must(200, cast.director('GET', `/api/transfers/${transfer}`))
  const handover = snapshots[0].case
  const hidden = { handover, version: snapshots[0].version }
  await must(200, cast.director('POST', `/api/transfers/${transfer}/quarantine`, hidden, ifMatch(version)))
  const { items } = await must(200, cast.dpo('GET', '/api/breaches'))
  await must(200, cast.officer('GET', '/api/entries'))
  const barred = [id, handover, items[0].id]
  const naming = (lines: any[]) => lines.filter((line) => barred.some((name) => JSON.stringify(line).includes(name)))
  expect(naming(await ledger()).map(({ action }) => action)).toEqual(
    expect.arrayContaining(['merge', 'quarantine', 'open-breach']),
  )
  await exclude(id)
  const lines = await ledger()
  expect(naming(lines)).toEqual([])
  expect(lines.map(({ action }) => action)).not.toContain('open-breach')
  // A list that showed others too is still told, without it.
  expect(lines.map(({ action }) => action)).toContain('look-entries')
})

it('art. 55c ust. 5: a search by an entry the dpo is kept from finds nothing', async () => {
  const { cast, exclude, ledger } = await inhabited()
  const { id } = await file(cast)
  await must(200, cast.officer('GET', '/api/entries'))
  expect((await ledger(`?subject=${id}`)).map(({ action }) => action)).toContain('look-entries')
  await exclude(id)
  expect(await ledger(`?subject=${id}`)).toEqual([])
})

it('art. 55c ust. 5: a list of what is to be destroyed is not in the ledger of a dpo kept from one of its entries', async () => {
  const { there, cast, exclude, ledger } = await inhabited()
  const { id } = await file(cast)
  await proposeDisposal(there, id)
  expect((await ledger()).map(({ action }) => action)).toContain('propose-disposal')
  await exclude(id)
  expect((await ledger()).map(({ action }) => action)).not.toContain('propose-disposal')
})

it('art. 55c ust. 5: a dpo who cuts the mark of the home off the own cookie is shown no ledger of a home, instead of the whole', async () => {
  const { there, cast, exclude } = await inhabited()
  const { id } = await file(cast)
  await exclude(id)
  const { cookie } = await visitorOf(there, 'dpo', '2026-03-09T10:00:00.000Z')
  const [token, person] = cookie.split('.')
  const cut = visitorWith(there, `${token}.${person}`)
  for (const path of ['/api/ledger', `/api/ledger?organisation=${there.organisations.home}`, '/ledger']) {
    const { status, html } = await cut.open(path)
    expect([path, status, html.includes(id)]).toEqual([path, 404, false])
  }
})

it('art. 55c ust. 5: unusual access counts no look at an entry the dpo is kept from, nor does it once the cookie’s mark is cut off', async () => {
  const { there, cast, exclude } = await inhabited()
  const rule = accessRulesOn('2026-03-09').rules.find(({ code }) => code === 'at-night')
  const ids: string[] = []
  for (let count = 0; count < (rule?.least ?? 0) + 1; count += 1) ids.push((await file(cast)).id)
  there.at('2026-03-09T22:30:00.000Z')
  for (const id of ids) await must(200, cast.officer('GET', `/api/entries/${id}`))
  const nights = async () =>
    (await must(200, cast.dpo('GET', '/api/ledger/unusual'))).items.map(({ rule, count }: any) => [rule, count])
  const before = await nights()
  expect(before).toContainEqual(['at-night', ids.length])
  await exclude(ids[0] ?? '')
  expect(await nights()).toContainEqual(['at-night', ids.length - 1])
  const visitor = await visitorOf(there, 'dpo', '2026-03-09T22:30:00.000Z')
  const cookie = visitor.cookie.split('.').slice(0, 2).join('.')
  expect((await there.request('/api/ledger/unusual', { headers: { cookie } })).status).toBe(404)
})
