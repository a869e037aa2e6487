// Art. 55c ust. 4 u.p.s. and art. 5 ust. 2 RODO: what leaves the home for those who may demand it is known, and so is who learnt who reported.
import { expect, it } from 'vitest'
import { castOf, discloseOne, disclosing, must, register } from '../support/crew.ts'
import { people } from '../support/population.ts'
import { tracesIn } from '../support/traces.ts'
import { world } from '../support/world.ts'

const now = '2026-03-09T10:00:00.000Z'

it('art. 55c ust. 4: who reported leaves the home only with a disclosure that says so, on a basis the reporter is told of', async () => {
  const there = await world(now)
  const cast = castOf(there)
  const entry = await register(cast)
  const extract = async (id: string) =>
    JSON.stringify(await must(200, cast.director('GET', `/api/disclosures/${id}/extract`)))
  const own = async () => (await must(200, cast.reporter('GET', `/api/reports/${entry}`))).reveals
  const [, , reporter] = people.reporter

  expect(tracesIn(await extract(await discloseOne(cast, '1/2026', { occasion: 'inspection' })), [reporter])).toEqual([])
  expect(await own()).toEqual([])

  expect(await extract(await discloseOne(cast, '1/2026', { withReporters: true }))).toContain(reporter)
  const [{ reason, name }] = await own()
  expect(name).toBe(people.director[2])
  for (const told of [disclosing.recipient, disclosing.basis, disclosing.mark]) expect(reason).toContain(told)
  await there.end()
})
