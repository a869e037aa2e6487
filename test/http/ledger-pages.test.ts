// The ledger as a page: what a data protection officer looks for in it.
import { afterAll, beforeAll, expect, it } from 'vitest'
import { castOf, register } from '../support/crew.ts'
import { visitorOf, type Visitor } from '../support/visitor.ts'
import { world, type World } from '../support/world.ts'

const now = '2026-03-09T10:00:00.000Z'
let there: World
let dpo: Visitor
let entry: string
beforeAll(async () => {
  there = await world(now)
  dpo = await visitorOf(there, 'dpo', now)
  const cast = castOf(there)
  entry = await register(cast)
  await cast.director('GET', `/api/entries/${entry}`)
})
afterAll(() => there.end())

it('shows changes and looks, or the changes alone, by its address', async () => {
  const [all, changes] = [await dpo.open('/ledger'), await dpo.open('/ledger?show=changes&on=2026-03-09')]
  expect([all.status, changes.status]).toEqual([200, 200])
  expect(all.text).toMatch(/Wpis do rejestru.*Wgląd we wpis/)
  expect(changes.text).toContain('Wpis do rejestru')
  expect(changes.text).not.toContain('Wgląd we wpis')
  expect(changes.html).toContain('<option value="changes" selected')
})

it('claims a seal only as far as it reaches, and marks what waits for one', async () => {
  const { text } = await dpo.open('/ledger')
  const [, sealed, events] = /zapieczętowany do operacji nr (\d+)\. Operacje w roku 2026: (\d+)\./.exec(text) ?? []
  const waiting = text.match(/czeka na pieczęć/g) ?? []
  expect(waiting).toHaveLength(Number(events) - Number(sealed))
})

it('leads from what a line is about to everything about it', async () => {
  const { html } = await dpo.open('/ledger')
  const [, href] = new RegExp(`href="(/ledger\\?subject=${entry}[^"]*)"`).exec(html) ?? []
  const only = await dpo.open(href?.replaceAll('&amp;', '&') ?? '')
  expect(only.text).toContain('Pokazano tylko to, co dotyczy jednej rzeczy')
  expect(only.text).not.toContain('Zalogowanie')
})
