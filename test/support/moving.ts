// A home of a test world is moved from one authority to another, as the operator of the instance does it.
import { changeHome } from '../../src/register/common/organisations.ts'
import { rowsOf } from './rows.ts'
import type { World } from './world.ts'

/** The operator sets who runs a home, the first one unless it is named, from a date on; `undefined`: nobody. `now`: instant in UTC. */
export async function runBy(
  { client, services, organisations }: Pick<World, 'client' | 'services' | 'organisations'>,
  authority: string | undefined,
  fromOn: string,
  now: string,
  home = organisations.home,
): Promise<void> {
  const [operator] = await rowsOf(client, `SELECT person FROM client WHERE id = 'c-founder'`)
  const credential = { kind: 'client', id: 'c-founder', person: String(operator?.['person']), inHome: false } as const
  const ground = authority
    ? ({ basis: 'runs', authority } as const)
    : ({ basis: 'none', noAuthority: 'umowa wygasła' } as const)
  await changeHome(services.ports, home, { action: 'supervision', ...ground, fromOn }, { credential, now })
}
