// The reference of a report is one its home has not given yet: two of one home meet once in some hundred thousand pairs, and a write
// that is refused for it would take everybody's of the same moment along.
import { expect, it } from 'vitest'
import { castOf, file } from '../support/crew.ts'
import { rowsOf } from '../support/rows.ts'
import { world } from '../support/world.ts'

it('is drawn anew while it stands in the home, before anything is written', async () => {
  const there = await world()
  const cast = castOf(there)
  const { ports } = there.services
  const { chance } = ports
  // Every report draws the same references, in the same order.
  let drawn = 0
  ports.chance = (bytes) => (bytes === 4 ? new Uint8Array(4).fill(drawn++ % 3) : chance(bytes))
  await file(cast)
  await file(cast)
  there.sql.length = 0
  await file(cast)
  expect(there.sql.filter((text) => /INSERT INTO "?home_entry"?/i.test(text))).toHaveLength(1)
  const references = (await rowsOf(there.client, 'SELECT reference FROM home_entry ORDER BY id')).map(
    (row) => row['reference'],
  )
  expect(references).toEqual(['Z-222B', 'Z-333C', 'Z-444D'])
  await there.end()
})
