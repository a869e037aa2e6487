// Two instances of the program: in the one a home keeps its register, in the other its authority works, for whom that home is outside.
// Their databases share nothing; whatever crosses is a file.
import { createOrganisation, changeHome } from '../../src/register/common/organisations.ts'
import { castOf, ifMatch, must, type Cast } from './crew.ts'
import { rowsOf } from './rows.ts'
import { world, type World } from './world.ts'

/** Opens a home without anybody in it, run by the first authority; answers its id. Version 2. */
type Opened = Pick<World, 'client' | 'organisations'> & { services: Pick<World['services'], 'ports'> }

export async function standInHome(there: Opened, now = '2026-01-01T07:00:00.000Z'): Promise<string> {
  const [{ person } = { person: '' }] = await rowsOf(there.client, `SELECT person FROM client WHERE id = 'c-founder'`)
  const credential = { kind: 'client', id: 'c-founder', person: String(person), inHome: true } as const
  const { ports } = there.services
  const home = { kind: 'home', name: 'DPS Zagraniczny', county: '1206', types: ['PW'], places: 60, running: 'public' }
  const { id } = await createOrganisation(ports, home as never, { credential, now })
  const { authority } = there.organisations
  const run = { action: 'supervision', basis: 'runs', authority, fromOn: '2026-01-01' } as const
  await changeHome(ports, id, run, { credential, now, ifMatch: 1 })
  return id
}

export type Instances = {
  home: World
  office: World
  atHome: Cast
  atOffice: Cast
  outside: string
  end(): Promise<void>
}

/** `outside`: the home as the office's instance knows it. Nothing is pinned yet. */
export async function twoInstances(): Promise<Instances> {
  const [home, office] = [await world(), await world()]
  const outside = await standInHome(office)
  const end = async () => void (await Promise.all([home.end(), office.end()]))
  return { home, office, atHome: castOf(home), atOffice: castOf(office), outside, end }
}

export const keysOf = async ({ request }: Pick<World, 'request'>): Promise<string> =>
  (await request('/.well-known/jwks.json')).text()

export const pinOf = async ({ home }: Pick<Instances, 'home'>) => ({
  jwks: await keysOf(home),
  theirHome: home.organisations.home,
  theirAuthority: home.organisations.authority,
})

/** The head pins, the reviewer confirms. Then version 4. */
export async function pinned(of: Instances): Promise<void> {
  const { atOffice, outside } = of
  await must(200, atOffice.head('POST', `/api/homes/${outside}/pin`, await pinOf(of), ifMatch(2)))
  await must(200, atOffice.reviewer('POST', `/api/homes/${outside}/confirm-pin`, { compared: true }, ifMatch(3)))
}
