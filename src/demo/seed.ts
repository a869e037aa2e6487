// The demo: an invented voivodeship with two years behind it, lived through the same use cases as real work.
// Fills an empty database in demo mode once and leaves any other alone. Imports no entry, reads no clock.
import { addDays, warsawDate } from '../domain/zone.ts'
import type { Ports } from '../register/ports.ts'
import { signInNameOf } from './accounts.ts'
import { at } from './calendar.ts'
import { organisations } from './cast.ts'
import { closing } from './closing.ts'
import { chronicle } from './chronicle.ts'
import { found, lastClient, type Founded } from './founding.ts'
import { homes, openedBefore, type Home } from './homes.ts'
import { closersOf, partiesOf } from './parties.ts'
import { makeRandom } from './random.ts'
import { live } from './timeline.ts'

/** The same world every time. */
const seed = 55

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
    client: { id: signInNameOf(lastClient), now },
  })
  if (mode !== 'demo') throw new Error('the demo fills only a demo database')
  if (client) return
  if (!setup.empty) {
    throw new Error(
      'Wypełnianie demonstracji zostało przerwane. Usuń jej folder danych i folder kluczy, potem uruchom ją ponownie.',
    )
  }
  const today = warsawDate(now)
  print('Zakładam zmyślone województwo: domy, organy i konta…')
  const founded = await found(ports, at(addDays(today, -openedBefore), '07:00'), today)
  await tell(ports, founded, homes, today, print)
  await founded.finish(now)
  print('Gotowe.')
}

/** What happened in these homes, in the order in which it happened. The homes know nothing of each other. */
export async function tell(
  ports: Ports,
  founded: Founded,
  of: readonly Home[],
  today: string,
  print: (line: string) => void,
): Promise<void> {
  const stories = of.map((home, index) => ({
    home,
    ...chronicle(ports, home, partiesOf(home, founded), today, makeRandom(seed + index)),
  }))
  print(`Opowiadam dwa lata z życia domów. Jest ich ${of.length}.`)
  let told = 0
  const passed = (done: number, all: number) => {
    const tenths = Math.floor((done / all) * 10)
    if (tenths > told) print(`${(told = tenths) * 10}%`)
  }
  const { authorities, voivode } = closersOf(founded)
  const steps = [...stories.flatMap((story) => story.steps), ...closing(ports, authorities, voivode, today)]
  await live(steps, at(today, '00:00'), passed)
  for (const { home, tales } of stories) {
    const { name, places } = organisations[home.key]
    print(`${name}: miejsc ${places}, zgłoszeń ${tales.filter(({ id }) => id !== '').length}.`)
  }
}
