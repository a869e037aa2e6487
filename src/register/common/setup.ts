// The beginning of an instance: real or demo for ever, and the first organisation with its admin.
// Never creates anybody after the first; that is people.ts.
import { evolvePerson, forever, minutesLater, setupInHours, type PersonDetail } from '../../domain/account.ts'
import { evolve } from '../../domain/event.ts'
import { organisationFields, type NewOrganisation, type OrganisationFields } from '../../domain/organisation-decide.ts'
import { Refusal, refuseFaults } from '../../domain/refusal.ts'
import type { Acting } from '../../domain/role.ts'
import { hashSecret, randomToken } from '../../vault/password.ts'
import type { Ports } from '../ports.ts'
import type { Mode } from './account-ports.ts'
import { eventOf, parsed } from './change.ts'
import { faultsOfPassword } from './activation.ts'
import { hashInTurn } from './passwords.ts'
import { signInIndexOf } from './people.ts'

/** Marks a new database as real or demo. @throws Error when it was started as the other one before */
export async function markMode(ports: Ports, mode: Mode, now: string): Promise<void> {
  const before = await ports.store.read({ mode: true })
  if (before.mode === undefined) await ports.store.commit([{ write: 'mode', mode, now }])
  const { mode: marked } = before.mode === undefined ? await ports.store.read({ mode: true }) : before
  if (marked !== mode) {
    throw new Error(`this database is a ${marked} one and cannot be started as ${mode}: choose another data folder`)
  }
}

/** A setup token to be printed, valid for 24 hours, while a real database is empty; earlier ones stop working. */
export async function openSetup(ports: Ports, now: string): Promise<string | undefined> {
  const { mode, setup } = await ports.store.read({ mode: true, setup: { tokenHash: '', now } })
  return mode === 'real' && setup.empty ? issueSetup(ports, now) : undefined
}

/** A setup token whatever the mode: the demo opens its operator with one. Of no use where there are people. */
export async function issueSetup(ports: Ports, now: string): Promise<string> {
  const token = randomToken()
  const untilAt = minutesLater(now, setupInHours * 60)
  await ports.store.commit([{ write: 'setup-token', tokenHash: hashSecret(token), now, untilAt }])
  return token
}

export type Setup = {
  organisation: NewOrganisation
  person: { name: string; signInName: string; password: string }
}

/**
 * The first organisation, which runs the program, and its admin, who can sign in at once.
 *
 * @throws Refusal `already-set-up`, `not-found` (wrong or expired token), `invalid` by field, `unavailable`
 */
export async function completeSetup(
  ports: Ports,
  token: string,
  { organisation: given, person: { name, signInName, password } }: Setup,
  now: string,
): Promise<{ organisation: string; person: string }> {
  const tokenHash = hashSecret(token)
  const { setup } = await ports.store.read({ setup: { tokenHash, now } })
  if (!setup.empty) throw new Refusal('already-set-up')
  if (!setup.usable) throw new Refusal('not-found')
  const fields = organisationFields(given, true, '/organisation')
  refuseFaults(faultsOfPassword(password, '/person/password'))

  const [organisation, person] = [ports.mint(), await ports.vault.takeSubject()]
  const acting: Acting = { organisation, role: 'admin', scope: '', authorisation: null }
  const told = { organisation, version: 1, actor: person, acting, now }
  const opening = eventOf(ports, {
    ...told,
    subject: organisation,
    decision: { action: 'create-organisation', detail: fields },
  })
  const profile = await ports.vault.seal(person, 'profile', 1, { name, signInName })
  const granted = [{ id: ports.mint(), organisation, role: 'admin', fromAt: now, untilAt: forever }] as const
  const inviting = eventOf(ports, {
    ...told,
    subject: person,
    decision: { action: 'create-person', detail: { state: 'active', granted } satisfies PersonDetail },
    sealed: [profile],
  })
  const committed = await ports.store.commit([
    { write: 'use-setup-token', tokenHash, now },
    { write: 'event', event: opening },
    { write: 'event', event: inviting },
    { write: 'organisation', organisation: evolve(undefined, parsed<OrganisationFields>({ ...opening, seq: 0 })) },
    {
      write: 'person',
      person: evolvePerson(undefined, parsed<PersonDetail>({ ...inviting, seq: 0 })),
      signInIndex: signInIndexOf(ports, signInName),
    },
    { write: 'password', person, password: await hashInTurn(password) },
    { write: 'sealed', plane: 'person', value: profile },
  ])
  if (committed === 'moved') throw new Refusal('already-set-up')
  return { organisation, person }
}
