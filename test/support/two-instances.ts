// Two instances of the program: in the one a home keeps its register, in the other its authority works, for whom that home is outside.
// Their databases share nothing; whatever crosses is a file.
import { createOrganisation, changeHome } from '../../src/register/common/organisations.ts'
import { castOf, ifMatch, must, type Cast } from './crew.ts'
import { rowsOf } from './rows.ts'
import { world, type World } from './world.ts'

/** Opens a home without anybody in it, run by the first authority; answers its id. Version 2. */
type Opened = Pick<World, 'client' | 'organisations'> & { services: Pick<World['services'], 'ports'> }

/** The operator's first administrator. */
async function founderOf({ client }: Opened) {
  const [{ person } = { person: '' }] = await rowsOf(client, `SELECT person FROM client WHERE id = 'c-founder'`)
  return { kind: 'client', id: 'c-founder', person: String(person), inHome: true } as const
}

export async function standInHome(there: Opened, now = '2026-01-01T07:00:00.000Z'): Promise<string> {
  const credential = await founderOf(there)
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
  const [home, office] = [await world(), await world(undefined, 'another')]
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

/** From this day on the home is run by an authority without anybody in it; answers its id. */
export async function standInAuthority(there: Opened, now = '2026-03-01T07:00:00.000Z'): Promise<string> {
  const credential = await founderOf(there)
  const { ports } = there.services
  const { home } = there.organisations
  const wish = { kind: 'authority', body: 'PCPR', name: 'PCPR Zagraniczne' } as const
  const { id: authority } = await createOrganisation(ports, wish, { credential, now })
  const run = { action: 'supervision', basis: 'runs', authority, fromOn: '2026-03-01' } as const
  const [{ version } = { version: 0 }] = await rowsOf(
    there.client,
    'SELECT max(version) AS version FROM event WHERE subject = ?',
    [home],
  )
  await changeHome(ports, home, run, { credential, now, ifMatch: Number(version) })
  return authority
}

/** Both sides are outside for each other, and each has pinned the other's keys; answers what the home calls the authority. */
export async function pinnedBothWays(of: Instances): Promise<string> {
  const { home, office, atHome, atOffice, outside } = of
  const authority = await standInAuthority(home)
  const theirs = { ...(await pinOf(of)), theirAuthority: authority }
  await must(200, atOffice.head('POST', `/api/homes/${outside}/pin`, theirs, ifMatch(2)))
  await must(200, atOffice.reviewer('POST', `/api/homes/${outside}/confirm-pin`, { compared: true }, ifMatch(3)))
  const [{ id, version }] = (await must(200, atHome.director('GET', '/api/outside'))).items
  await must(200, atHome.director('POST', `/api/homes/${id}/pin`, { jwks: await keysOf(office) }, ifMatch(version)))
  await must(200, atHome.dpo('POST', `/api/homes/${id}/confirm-pin`, { compared: true }, ifMatch(version + 1)))
  return authority
}
