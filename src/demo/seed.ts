// The demo: an invented voivodeship with three months behind it, lived through the same use cases as real work.
// Fills an empty database in demo mode once and leaves any other alone. Imports no entry, reads no clock.
import { addDays, warsawDate } from '../domain/zone.ts'
import type { Ports } from '../register/ports.ts'
import { at } from './calendar.ts'
import { organisations } from './cast.ts'
import { tell, type HomeStory } from './chronicle.ts'
import { clientOf, found, lastClient } from './founding.ts'
import { first, second } from './plan.ts'
import { makeRandom } from './random.ts'

/** How long ago, in days, the register was opened. */
const openedBefore = 95

/**
 * @param now instant in UTC; everything told lies before today (Warsaw)
 * @throws Error when an earlier filling was interrupted, and when the database is not a demo
 */
export async function seedDemo(
  ports: Ports,
  { now, print }: { now: string; print: (line: string) => void },
): Promise<void> {
  const { mode, setup, client } = await ports.store.read({
    mode: true,
    setup: { tokenHash: '', now },
    client: { id: clientOf(lastClient), now },
  })
  if (mode !== 'demo') throw new Error('the demo fills only a demo database')
  if (client) return
  if (!setup.empty) {
    throw new Error(
      'Wypełnianie demonstracji zostało przerwane. Usuń jej folder danych i folder kluczy, potem uruchom ją ponownie.',
    )
  }
  const today = warsawDate(now)
  print('Zakładam zmyślone województwo…')
  const { as, finish } = await found(ports, at(addDays(today, -openedBefore), '07:00'))
  const told = async (name: string, story: HomeStory, seed: number) =>
    print(`${name}: trzy miesiące, zgłoszeń: ${await tell(ports, story, today, makeRandom(seed))}.`)
  await Promise.all([
    told(
      organisations.home.name,
      {
        plan: first,
        residents: 79,
        office: { officer: as.officer, director: as.director },
        as: (key) => as[key],
        reviewer: as.reviewer,
        head: as.head,
        sendings: [
          { day: -65, then: 'verified' },
          { day: -35, then: 'verified' },
          { day: -5, then: 'nothing' },
        ],
      },
      55,
    ),
    told(
      organisations.otherHome.name,
      {
        plan: second,
        residents: 44,
        office: { officer: as['other-officer'], director: as['other-director'] },
        as: (key) => as[key],
        reviewer: as['other-reviewer'],
        head: as['other-head'],
        sendings: [
          { day: -66, then: 'verified' },
          { day: -36, then: 'acknowledged' },
          { day: -8, then: 'returned' },
        ],
        prepared: true,
      },
      56,
    ),
  ])
  await finish(now)
  print('Gotowe.')
}
