// Who lives in the test world, put there through the use cases as an operator and directors would do it.
// All names are invented. Used by test worlds and by the black-box suite of both runtimes.
import { forever } from '../../src/domain/account.ts'
import type { Role } from '../../src/domain/role.ts'
import { warsawYear } from '../../src/domain/zone.ts'
import type { Services } from '../../src/http/context.ts'
import { canonicalise } from '../../src/ledger/canonical.ts'
import { changeAuthorisation, grantAuthorisation } from '../../src/register/common/authorisations.ts'
import { changeHome, createOrganisation } from '../../src/register/common/organisations.ts'
import type { Client } from '../../src/register/common/account-ports.ts'
import { createPerson } from '../../src/register/common/people.ts'
import { completeSetup, markMode, openSetup } from '../../src/register/common/setup.ts'
import type { Credential } from '../../src/register/ports.ts'
import { hashSecret, randomToken } from '../../src/vault/password.ts'

/** name → where, what roles; `first` and `second` homes have authorities of their own. */
export const people = {
  reporter: ['home', ['reporter'], 'Halina Zmyślona-Żak'],
  colleague: ['home', ['reporter'], 'Bożena Nieprawdziwa'],
  officer: ['home', ['officer'], 'Grażyna Fikcyjna'],
  unauthorised: ['home', ['officer'], 'Zenon Bezpapierowy'],
  director: ['home', ['director'], 'Władysława Urojona'],
  dpo: ['home', ['dpo'], 'Ireneusz Baśniowy'],
  admin: ['home', ['admin'], 'Kazimierz Bajeczny'],
  reviewer: ['authority', ['reviewer'], 'Teodozja Legendarna'],
  head: ['authority', ['head'], 'Mieczysława Mityczna'],
  authorityDpo: ['authority', ['dpo'], 'Gracjan Podaniowy'],
  inspector: ['voivode', ['inspector'], 'Seweryn Powieściowy'],
  analyst: ['observer', ['analyst'], 'Apolonia Wierszowana'],
  otherReporter: ['otherHome', ['reporter'], 'Dobromiła Nierzeczywista'],
  otherOfficer: ['otherHome', ['officer'], 'Sulisława Pozorna'],
  otherDirector: ['otherHome', ['director'], 'Przemysław Udawany'],
  otherDpo: ['otherHome', ['dpo'], 'Zdzisława Domniemana'],
  otherReviewer: ['otherAuthority', ['reviewer'], 'Bogumił Rzekomy'],
  otherHead: ['otherAuthority', ['head'], 'Czesława Niebyła'],
} as const satisfies Record<string, readonly [string, readonly Role[], string]>

export type PersonName = keyof typeof people
type Place = (typeof people)[PersonName][0]

export type Populated = {
  organisations: Record<Place | 'operator', string>
  people: Record<
    PersonName,
    { person: string; client: string; secret: string; name: string; inHome: boolean; activation: string }
  >
  /** The authorisation of the officer of the first home. */
  authorisation: string
}

/** @param now instant before anything a test does */
export async function populate({ ports }: Services, now: string): Promise<Populated> {
  const firstDay = now.slice(0, 10)
  await markMode(ports, 'real', now)
  const token = (await openSetup(ports, now)) ?? ''
  const operator = await completeSetup(
    ports,
    token,
    {
      organisation: { kind: 'voivode', name: 'Wydział Zmyślony' },
      person: { name: 'Operator Wymyślony', signInName: 'operator', password: 'dostatecznie długie hasło' },
    },
    now,
  )
  const founder = await founderClient(ports, operator, now)
  const asked = (credential: Credential, ifMatch?: number) => ({ credential, now, ...(ifMatch && { ifMatch }) })

  const home = { kind: 'home', county: '1206', types: ['PW'], places: 80, running: 'public' } as const
  const make = async (given: Parameters<typeof createOrganisation>[1]) =>
    (await createOrganisation(ports, given, asked(founder))).id
  const organisations = {
    operator: operator.organisation,
    voivode: operator.organisation,
    observer: await make({ kind: 'observer', name: 'Obserwatorium Zmyślone' }),
    authority: await make({ kind: 'authority', body: 'PCPR', name: 'PCPR Zmyślone' }),
    otherAuthority: await make({ kind: 'authority', body: 'MOPS', name: 'MOPS Wymyślony' }),
    home: await make({ ...home, name: 'Dom pod Zmyślonym Dębem' }),
    otherHome: await make({ ...home, name: 'Dom nad Urojoną Wodą' }),
  }
  const supervision = { action: 'supervision', basis: 'runs', fromOn: firstDay } as const
  for (const [of, by] of [
    ['home', 'authority'],
    ['otherHome', 'otherAuthority'],
  ] as const) {
    await changeHome(ports, organisations[of], { ...supervision, authority: organisations[by] }, asked(founder, 1))
  }

  const admins = {} as Record<string, Credential>
  const known = {} as Populated['people']
  for (const [name, [place, roles, fullName]] of Object.entries(people) as [
    PersonName,
    (typeof people)[PersonName],
  ][]) {
    const organisation = organisations[place]
    admins[place] ??= place === 'voivode' ? founder : await adminOf(ports, organisation, founder, now)
    const invited = await createPerson(
      ports,
      { organisation, name: fullName, signInName: name, roles },
      asked(admins[place]),
    )
    const made = await machine(ports, invited.id, organisation, now)
    known[name] = {
      person: invited.id,
      client: made.id,
      secret: made.secret,
      name: fullName,
      inHome: /home/i.test(place),
      activation: invited.activation.token,
    }
  }

  const credential = (name: PersonName): Credential => {
    const { person, client, inHome } = known[name]
    return { kind: 'client', id: client, person, inHome }
  }
  const paper = {
    issuedOn: firstDay,
    scopes: ['receive', 'verify', 'follow-up', 'prepare'] as const,
    fromOn: firstDay,
    untilOn: `${Number(now.slice(0, 4)) + 1}-12-31`,
  }
  const authorise = async (of: 'home' | 'otherHome', officer: PersonName, director: PersonName) => {
    const given = { ...paper, home: organisations[of], person: known[officer].person, number: '1/2026' }
    const { id } = await grantAuthorisation(ports, given, asked(credential(director)))
    await changeAuthorisation(ports, id, { action: 'confirm' }, asked(credential(director), 1))
    return id
  }
  const authorisation = await authorise('home', 'officer', 'director')
  await authorise('otherHome', 'otherOfficer', 'otherDirector')
  const basis = {
    action: 'basis',
    kind: 'order',
    number: '3/2026',
    issuedOn: firstDay,
    fromOn: firstDay,
  } as const
  await changeHome(ports, organisations.home, { ...basis, covers: 'supplement' }, asked(credential('director'), 2))
  await changeHome(ports, organisations.home, { ...basis, covers: 'book-N' }, asked(credential('director'), 3))
  return { organisations, people: known, authorisation }
}

type Ports = Services['ports']

/** The operator's first admin signs in with a password; tests give it a machine credential instead. */
async function founderClient(
  ports: Ports,
  { organisation, person }: { organisation: string; person: string },
  now: string,
) {
  const client = {
    id: 'c-founder',
    version: 1,
    person,
    organisation,
    homePlane: true,
    createdAt: now,
    untilAt: forever,
    scope: null,
  }
  await toldClient(ports, client, 'none')
  return { kind: 'client', id: 'c-founder', person, inHome: true } as const
}

/** A machine credential of this person, as the person's own consent will make it. */
async function machine(ports: Ports, person: string, organisation: string, now: string) {
  const id = `c-${Buffer.from(ports.chance(12)).toString('base64url')}`
  const secret = randomToken()
  const fields = { person, organisation, homePlane: true, createdAt: now, untilAt: forever, scope: null }
  await toldClient(ports, { ...fields, id, version: 1 }, hashSecret(secret), organisation)
  return { id, secret }
}

/** Written as the use case writes it; that of a founder in no organisation's ledger. */
async function toldClient(ports: Ports, client: Client, secret: string, ledger = 'system') {
  const { id, version, ...fields } = client
  const event = {
    stream: `${ledger}:${warsawYear(client.createdAt)}`,
    id: ports.mint(),
    subject: id,
    version,
    action: 'create-client',
    actor: client.person,
    role: 'admin',
    authorisation: null,
    at: client.createdAt,
    detail: canonicalise({ ...fields, state: 'active' }),
  }
  await ports.store.commit([
    { write: 'event', event },
    { write: 'client', client, secret },
  ])
}

/** An admin of the organisation, appointed by the operator. */
async function adminOf(ports: Ports, organisation: string, founder: Credential, now: string): Promise<Credential> {
  const given = {
    organisation,
    name: 'Administrator Zmyślony',
    signInName: `admin-${organisation}`,
    roles: ['admin'] as const,
  }
  const { id: person } = await createPerson(ports, given, { credential: founder, now })
  const client = {
    id: `c-${organisation}`,
    version: 1,
    person,
    organisation,
    homePlane: true,
    createdAt: now,
    untilAt: forever,
    scope: null,
  }
  await toldClient(ports, client, 'none')
  return { kind: 'client', id: `c-${organisation}`, person, inHome: true }
}
