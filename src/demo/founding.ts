// Founds the invented voivodeship through the same use cases an operator, admins and directors use.
// Tells no event; people get no password, only a client whose secret everyone knows.
import { addDays, warsawDate } from '../domain/zone.ts'
import { changeAuthorisation, grantAuthorisation } from '../register/common/authorisations.ts'
import { provideDemoClient } from '../register/common/clients.ts'
import { changeHome, createOrganisation } from '../register/common/organisations.ts'
import { createPerson } from '../register/common/people.ts'
import { completeSetup, issueSetup } from '../register/common/setup.ts'
import type { Credential, Ports } from '../register/ports.ts'
import { operator, organisations, people, type OrganisationKey, type PersonKey } from './cast.ts'

export type Founded = { organisations: Record<OrganisationKey, string>; as: Record<PersonKey, Credential> }

const secret = 'demo'
export const clientOf = (key: PersonKey | 'operator') => `demo-${key}`

/** Made last of all: where it is, the whole story has been told. */
export const lastClient: PersonKey = 'other-analyst'

/** @param now instant at which everything opens; @returns who can act, and `finish`, which makes the last client */
export async function found(ports: Ports, now: string): Promise<Founded & { finish: (now: string) => Promise<void> }> {
  const nobodyKnows = Buffer.from(ports.chance(24)).toString('base64url')
  const opened = await completeSetup(
    ports,
    await issueSetup(ports, now),
    { organisation: operator.organisation, person: { ...operator.person, password: nobodyKnows } },
    now,
  )
  const provide = async (key: PersonKey | 'operator', person: string, organisation: string, since = now) => {
    const id = clientOf(key)
    await provideDemoClient(ports, { id, secret, person, organisation, by: opened.person }, since)
    const inHome = key !== 'operator' && ['home', 'otherHome'].includes(people[key][0])
    return { kind: 'client', id, person, inHome } as const
  }
  const founder = await provide('operator', opened.person, opened.organisation)
  const asked = (credential: Credential) => ({ credential, now })

  const ids = { voivode: opened.organisation } as Founded['organisations']
  for (const [key, given] of Object.entries(organisations)) {
    ids[key as OrganisationKey] = (await createOrganisation(ports, given, asked(founder))).id
  }
  const fromOn = warsawDate(now)
  const supervision = { action: 'supervision', fromOn } as const
  const runs = { ...supervision, basis: 'runs', authority: ids.authority } as const
  const commissions = { ...supervision, basis: 'commissions', authority: ids.otherAuthority } as const
  await changeHome(ports, ids.home, runs, asked(founder))
  await changeHome(ports, ids.otherHome, commissions, asked(founder))

  const admins = { voivode: founder } as Record<OrganisationKey, Credential>
  const as = {} as Founded['as']
  const invite = async (key: PersonKey, since = now) => {
    const [place, role, name] = people[key]
    const given = { organisation: ids[place], name, signInName: clientOf(key), roles: [role] }
    const credential = role === 'admin' ? founder : admins[place]
    const { id } = await createPerson(ports, given, { credential, now: since })
    as[key] = await provide(key, id, ids[place], since)
    if (role === 'admin') admins[place] = as[key]
  }
  const keys = Object.keys(people) as PersonKey[]
  const isAdmin = (key: PersonKey) => people[key][1] === 'admin'
  await Promise.all(keys.filter(isAdmin).map((key) => invite(key)))
  await Promise.all(keys.filter((key) => !isAdmin(key) && key !== lastClient).map((key) => invite(key)))
  const founded = { organisations: ids, as }
  await authorise(ports, founded, now)
  return { ...founded, finish: (since) => invite(lastClient, since) }
}

/** Written authorisations in every state, and the documents on which the first home keeps book N and sends the supplement. */
async function authorise(ports: Ports, { organisations: ids, as }: Founded, now: string): Promise<void> {
  const today = warsawDate(now)
  const year = today.slice(0, 4)
  const give = async (
    home: 'home' | 'otherHome',
    officer: PersonKey,
    number: number,
    then: { untilOn?: string; state?: 'granted' | 'revoked'; prepare?: boolean } = {},
  ) => {
    const asked = { credential: as[home === 'home' ? 'director' : 'other-director'], now }
    const paper = {
      home: ids[home],
      person: as[officer].person,
      number: `${number}/${year}`,
      issuedOn: today,
      scopes: ['receive', 'verify', 'follow-up', ...(then.prepare === false ? [] : (['prepare'] as const))] as const,
      fromOn: today,
      untilOn: then.untilOn ?? addDays(today, 3 * 365),
    }
    const { id } = await grantAuthorisation(ports, paper, asked)
    if (then.state === 'granted') return
    await changeAuthorisation(ports, id, { action: 'confirm' }, asked)
    if (then.state !== 'revoked') return
    await changeAuthorisation(ports, id, { action: 'revoke', reason: 'duties-changed' }, asked)
  }
  await give('home', 'officer', 1, { prepare: false, state: 'revoked' })
  await give('home', 'officer', 2)
  await give('home', 'former-officer', 3, { untilOn: addDays(today, 30) })
  await give('home', 'new-officer', 4, { state: 'granted' })
  await give('otherHome', 'other-officer', 1)

  const document = { action: 'basis', kind: 'order', number: `7/${year}`, issuedOn: today, fromOn: today } as const
  const asked = { credential: as.director, now }
  await changeHome(ports, ids.home, { ...document, covers: 'book-N' }, asked)
  await changeHome(ports, ids.home, { ...document, covers: 'supplement' }, asked)
}
