// The whole journey of one event through the app, as people live it.
import { expect, it } from 'vitest'
import { reportExample } from '../../src/http/api/entry-commands.ts'
import { inTable, walk } from '../support/walk.ts'
import { world } from '../support/world.ts'

it('walks from the carer’s report to the month’s figures', async () => {
  const there = await world('2026-03-09T10:00:00.000Z')
  const roles = ['reporter', 'officer', 'director', 'dpo', 'reviewer', 'head'] as const
  const people = Object.fromEntries(await Promise.all(roles.map(async (role) => [role, await there.as(role)]))) as never
  const seen = await walk(people, '2026-03-09')
  expect(seen.csv).toContain('Dom pod Zmyślonym Dębem')
  expect(inTable(seen.table, 'total', 'W')).toEqual({ entries: 1, hurt: 1 })
  await there.end()
})

it('tells the officer whom the catalogue says to notify', async () => {
  const there = await world('2026-03-09T10:00:00.000Z')
  const [reporter, officer] = [await there.as('reporter'), await there.as('officer')]
  const { id } = (await reporter('POST', '/api/entries', reportExample)).body
  const path = `/api/entries/${id}`
  expect((await officer('GET', path)).body.notify).toEqual({ mandatory: [], advised: [] })
  const command = { category: 'O01', threat: true, bodies: [{ body: 'family-or-guardian', answer: 'yes' }] }
  expect((await officer('POST', `${path}/register`, command, { 'if-match': '"v1"' })).status).toBe(200)
  expect((await officer('GET', path)).body.notify).toEqual({ mandatory: ['family-or-guardian'], advised: [] })
  await there.end()
})
