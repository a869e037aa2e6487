// Founds the invented voivodeship through the same use cases an operator, admins and directors use.
// Tells no event; everybody gets the known password and a client whose secret everyone knows.
import { addDays, warsawDate } from '../domain/zone.ts'
import { activateHashed } from '../register/common/activation.ts'
import { provideDemoClient } from '../register/common/clients.ts'
import { changeHome, createOrganisation } from '../register/common/organisations.ts'
import { hashInTurn } from '../register/common/passwords.ts'
import { createPerson } from '../register/common/people.ts'
import { completeSetup, issueSetup } from '../register/common/setup.ts'
import type { Credential, Ports } from '../register/ports.ts'
import { demoPassword, signInNameOf } from './accounts.ts'
import { authorise } from './authorising.ts'
import { operator, organisations, type OrganisationKey } from './cast.ts'
import { homes, type Home } from './homes.ts'
import { people, type PersonKey } from './staff.ts'

/** `operator`: who says which authority runs a home. */
export type Founded = {
  organisations: Record<OrganisationKey, string>
  as: Record<PersonKey, Credential>
  operator: Credential
}

const secret = 'demo'

/** Made last of all: where it is, the whole story has been told. */
export const lastClient: PersonKey = 'other-analyst'

/**
 * @param now instant at which everything opens; @param today Warsaw date on which the demo is filled
 * @returns who can act, and `finish`, which makes the last client
 */
export async function found(
  ports: Ports,
  now: string,
  today: string,
): Promise<Founded & { finish: (now: string) => Promise<void> }> {
  const hashing = hashInTurn(demoPassword)
  const opened = await completeSetup(
    ports,
    await issueSetup(ports, now),
    { organisation: operator.organisation, person: { ...operator.person, password: demoPassword } },
    now,
  )
  const hashed = await hashing
  const provide = async (key: PersonKey | 'operator', person: string, organisation: string, since: string) => {
    const id = signInNameOf(key)
    await provideDemoClient(ports, { id, secret, person, organisation, by: opened.person }, since)
    const place = key === 'operator' ? 'voivode' : people[key][0]
    const inHome = place !== 'voivode' && organisations[place].kind === 'home'
    return { kind: 'client', id, person, inHome } as const
  }
  const founder = await provide('operator', opened.person, opened.organisation, now)

  const ids = { voivode: opened.organisation } as Founded['organisations']
  const open = Object.entries(organisations).map(async ([key, given]) => {
    ids[key as OrganisationKey] = (await createOrganisation(ports, given, { credential: founder, now })).id
  })
  await Promise.all(open)
  await Promise.all(homes.map((home) => supervise(ports, home, ids, { credential: founder, now })))

  const admins = { voivode: founder } as Record<OrganisationKey, Credential>
  const as = {} as Founded['as']
  const invite = async (key: PersonKey, since = now) => {
    const [place, role, name] = people[key]
    const given = { organisation: ids[place], name, signInName: signInNameOf(key), roles: [role] }
    const credential = role === 'admin' ? founder : admins[place]
    const { id, activation } = await createPerson(ports, given, { credential, now: since })
    await activateHashed(ports, activation.token, hashed, since)
    as[key] = await provide(key, id, ids[place], since)
    if (role === 'admin') admins[place] = as[key]
  }
  const keys = Object.keys(people) as PersonKey[]
  const isAdmin = (key: PersonKey) => people[key][1] === 'admin'
  await Promise.all(keys.filter(isAdmin).map((key) => invite(key)))
  await Promise.all(keys.filter((key) => !isAdmin(key) && key !== lastClient).map((key) => invite(key)))
  const founded = { organisations: ids, as, operator: founder }
  await authorise(ports, founded, now, addDays(today, 20))
  return { ...founded, finish: (since) => invite(lastClient, since) }
}

/** Who runs or commissions the home from the first day on, or why nobody does. */
function supervise(
  ports: Ports,
  { key, supervision: { basis, authority, noAuthority }, before = authority }: Home,
  ids: Founded['organisations'],
  asked: { credential: Credential; now: string },
) {
  const period = { action: 'supervision', fromOn: warsawDate(asked.now), basis, noAuthority } as const
  return changeHome(ports, ids[key], { ...period, authority: before && ids[before] }, asked)
}
