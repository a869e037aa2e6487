import { it } from 'vitest'
import { world } from './support/world.ts'
import { castOf, deliver, approve, newestCase } from './support/crew.ts'
import { routesOf, documentOf, requestFor, kindOf, kinds } from './support/requests.ts'
it('x', async () => {
  const t0 = performance.now()
  const there = await world()
  const t1 = performance.now()
  const cast = castOf(there)
  const e = await approve(cast); const t = await deliver(cast); const c = await newestCase(cast)
  console.log(t1 - t0, performance.now() - t1, e, t, c)
  const doc = await documentOf(there)
  for (const r of routesOf(there)) {
    let made: any
    try { made = requestFor(doc, r, { home: 'HOME', authority: 'AUTH', person: 'PERSON', ids: Object.fromEntries(kinds.map((k) => [k, 'ID' + k])) as never }) } catch (e) { made = String(e) }
    console.log(r, JSON.stringify(made))
  }
  const t2 = performance.now(); const w2 = await world(); console.log('second', performance.now() - t2); await w2.end()
  await there.end()
})
