// What a dpo searches the ledger by: person, entry by its number or reference, day, kind; pages are full as long as there is more.
import { afterAll, beforeAll, expect, it } from 'vitest'
import { castOf, must, register, type Cast } from '../support/crew.ts'
import { visitorOf } from '../support/visitor.ts'
import { world, type World } from '../support/world.ts'

const now = '2026-03-09T10:00:00.000Z'
let there: World
let cast: Cast
let first: string
let second: string
beforeAll(async () => {
  there = await world(now)
  cast = castOf(there)
  first = await register(cast)
  for (let turn = 0; turn < 150; turn += 1) await cast.officer('GET', `/api/entries/${first}`)
  second = await register(cast)
})
afterAll(() => there.end())

const search = (query: string) => must(200, cast.dpo('GET', `/api/ledger?${query}`))

it('finds a change behind any number of looks on the first page', async () => {
  const dpo = await visitorOf(there, 'dpo', now)
  const { text } = await dpo.open('/ledger?show=changes&on=2026-03-09')
  expect(text.match(/Wpis do rejestru/g)).toHaveLength(2)
  expect(text).not.toContain('Wgląd')
})

it('fills every page of looks and loses none between two', async () => {
  const seqs: number[] = []
  for (let after = 0; ;) {
    const { items, next } = await search(`kind=looks&actor=${there.people.officer.person}&limit=40&after=${after}`)
    seqs.push(...items.map(({ seq }: any) => seq))
    if (next === null) break
    expect(items).toHaveLength(40)
    after = next
  }
  expect(new Set(seqs).size).toBe(seqs.length)
  expect(seqs).toHaveLength(150)
})

it('finds an entry by the number and by the reference people name it with, lists that showed it included', async () => {
  await cast.director('GET', '/api/entries')
  const { items: bySubject } = await search(`subject=${second}`)
  for (const name of ['2/2026', (await must(200, cast.director('GET', `/api/entries/${second}`))).reference]) {
    const { items } = await search(`entry=${encodeURIComponent(name)}`)
    expect(items.map(({ seq }: any) => seq)).toEqual(expect.arrayContaining(bySubject.map(({ seq }: any) => seq)))
    expect(items.map(({ action }: any) => action)).toContain('look-entries')
  }
  expect((await cast.dpo('GET', '/api/ledger?entry=99/2026')).body.errors).toMatchObject([{ pointer: '?entry' }])
})

it('finds one day, in the order of the ledger, and a day with nothing is empty', async () => {
  const day = await search('on=2026-03-09')
  const seqs = day.items.map(({ seq }: any) => seq)
  expect(seqs).toEqual(seqs.toSorted((a: number, b: number) => a - b))
  expect((await search('on=2026-03-08')).items).toEqual([])
})

it('finds refused attempts alone', async () => {
  await cast.unauthorised('GET', `/api/entries/${first}`)
  const { items } = await search('kind=refusals')
  expect(items.map(({ action, actorName }: any) => [action, actorName])).toEqual([
    ['refused', there.people.unauthorised.name],
  ])
})
