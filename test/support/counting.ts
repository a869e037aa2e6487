// A person of a test world as a credential, and ports that count round trips: for use cases that no route of the API shows.
// The store behind them is the real one.
import type { Credential, Ports } from '../../src/register/ports.ts'
import type { PersonName } from './population.ts'
import type { World } from './world.ts'

export function credentialOf({ people }: Pick<World, 'people'>, name: PersonName): Credential {
  const { client, person, inHome } = people[name]
  return { kind: 'client', id: client, person, inHome }
}

/** The ports with a store that counts its batches. */
export function counting(ports: Ports): { ports: Ports; trips: () => number } {
  let trips = 0
  const { store } = ports
  const counted =
    <Given extends unknown[], Result>(ask: (...given: Given) => Result) =>
    (...given: Given): Result => {
      trips += 1
      return ask(...given)
    }
  return {
    ports: {
      ...ports,
      store: {
        read: counted(store.read) as typeof store.read,
        readEach: counted(store.readEach) as typeof store.readEach,
        look: counted(store.look) as typeof store.look,
        commit: counted(store.commit),
      },
    },
    trips: () => trips,
  }
}
