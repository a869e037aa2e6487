// The use cases of organisations: open one, record who supervises a home and on what document it keeps more, list.
// People are in people.ts.
import { operatorActing } from '../../domain/account.ts'
import { evolve, replay, type SubjectEvent } from '../../domain/event.ts'
import {
  createOrganisation as decideCreation,
  recordBasis,
  supervise,
  type BasisCommand,
  type NewOrganisation,
  type Organisation,
  type OrganisationFields,
  type SupervisionCommand,
} from '../../domain/organisation-decide.ts'
import { supervisionOn } from '../../domain/organisation.ts'
import { sideOf } from '../../domain/keeper.ts'
import { Refusal } from '../../domain/refusal.ts'
import { recordRetention as decideRetention, type RetentionRule } from '../../domain/retention.ts'
import { actsAs, organisationsOf } from '../../domain/role.ts'
import { warsawDate } from '../../domain/zone.ts'
import type { Ports, StoredEvent } from '../ports.ts'
import { commitChange } from './account-change.ts'
import type { HomeRow, OrganisationRow } from './account-ports.ts'
import { authenticated, change, matchVersion, parsed, type Asked, type Done } from './change.ts'
import type { Looking } from './look.ts'

/**
 * An admin of the operator opens an organisation; its first event stands in its own stream.
 *
 * @throws Refusal `unauthenticated`, `idempotency-mismatch`, `not-permitted`, `invalid` by field
 */
export function createOrganisation(ports: Ports, given: NewOrganisation, asked: Asked): Promise<Done> {
  return change(ports, asked, { operators: true }, async (read, actor) => {
    const decision = decideCreation(given, operatorActing(actor, read.operators))
    const id = ports.mint()
    return commitChange<OrganisationFields>(ports, asked, {
      organisation: id,
      subject: id,
      version: 1,
      decision,
      rows: (event) => [{ write: 'organisation', organisation: evolve(undefined, event) }],
    })
  })
}

export type HomeCommand = ({ action: 'supervision' } & SupervisionCommand) | ({ action: 'basis' } & BasisCommand)

/**
 * Sets the supervision of a home (an admin of the operator), or records a document of it (its director).
 *
 * @throws Refusal `unauthenticated`, `idempotency-mismatch`, `not-found`, `precondition-required`, `stale`,
 *   `not-permitted`, `invalid` by field
 */
export function changeHome(ports: Ports, id: string, command: HomeCommand, asked: Asked): Promise<Done> {
  const authority = command.action === 'supervision' ? (command.authority ?? '') : ''
  return change(
    ports,
    asked,
    {
      events: id,
      operators: true,
      organisations: { ids: [authority] },
    },
    async (read, actor) => {
      const home = organisationIn(read.events)
      const operating = operatorActing(actor, read.operators)
      if (home?.kind !== 'home' || !(operating || organisationsOf(actor).includes(id))) throw new Refusal('not-found')
      matchVersion(home.version, asked.ifMatch)
      if (command.action === 'supervision' && !operating) throw new Refusal('not-permitted')
      const decision =
        command.action === 'basis'
          ? recordBasis(home, command, actor, asked.now, ports.mint)
          : supervise(
              home,
              command,
              { authority: read.organisations[0]?.kind === 'authority', acting: operating! },
              ports.mint,
            )
      return commitChange<OrganisationFields>(ports, asked, {
        organisation: id,
        subject: id,
        version: home.version + 1,
        decision,
        rows: (event: SubjectEvent<OrganisationFields>) => [
          { write: 'organisation', organisation: evolve(home, event) },
        ],
      })
    },
  )
}

/**
 * Records how long a home keeps its entries, or an authority its cases.
 *
 * @throws Refusal `unauthenticated`, `idempotency-mismatch`, `not-found`, `precondition-required`, `stale`, then those of the rule
 */
export function recordRetention(ports: Ports, id: string, rule: RetentionRule, asked: Asked): Promise<Done> {
  return change(ports, asked, { events: id }, async (read, actor) => {
    const keeper = organisationIn(read.events)
    if (!keeper || !sideOf(keeper.kind) || !organisationsOf(actor).includes(id)) throw new Refusal('not-found')
    matchVersion(keeper.version, asked.ifMatch)
    const decision = decideRetention(id, rule, actor, asked.now)
    return commitChange<OrganisationFields>(ports, asked, {
      organisation: id,
      subject: id,
      version: keeper.version + 1,
      decision,
      rows: (event: SubjectEvent<OrganisationFields>) => [
        { write: 'organisation', organisation: evolve(keeper, event) },
      ],
    })
  })
}

export type OrganisationView = OrganisationRow
/** `supervision`: of today, with the authority's name; `allowed`: what the actor may do with the home. */
export type HomeView = Omit<HomeRow, 'operator'> & {
  supervision: {
    authority: string | null
    authorityName: string | null
    noAuthority: string | null
    basis: string
  } | null
  allowed: HomeCommand['action'][]
}

/** The actor's own organisations; for an admin of the operator all. No personal data, so no look. @throws Refusal `unauthenticated` */
export async function listOrganisations(ports: Ports, looking: Looking): Promise<OrganisationView[]> {
  const { actor: found, operators } = await ports.store.read({ actor: looking, operators: true })
  const actor = authenticated(found)
  const wanted = operatorActing(actor, operators) ? 'all' : { ids: organisationsOf(actor) }
  const { organisations } = await ports.store.read({ organisations: wanted })
  return organisations.sort(byName)
}

/**
 * The homes of the actor's organisations and those they supervise today; for an admin of the operator all. No personal
 * data, so no look.
 *
 * @throws Refusal `unauthenticated`
 */
export async function listHomes(ports: Ports, looking: Looking): Promise<HomeView[]> {
  const { actor: found, operators } = await ports.store.read({ actor: looking, operators: true })
  const actor = authenticated(found)
  const operating = operatorActing(actor, operators) !== undefined
  const today = warsawDate(looking.now)
  const { homes } = await ports.store.read({ homes: { of: operating ? 'all' : organisationsOf(actor), dateOn: today } })
  const authorities = homes.map(({ supervisions }) => supervisionOn(supervisions, today)?.authority ?? '')
  const nameOf = await namesOf(ports, authorities)
  return homes.sort(byName).map(({ operator: _operator, ...home }) => {
    const current = supervisionOn(home.supervisions, today)
    const director = actsAs(actor, home.id, [{ role: 'director' }]) !== undefined
    return {
      ...home,
      supervision: current
        ? {
            authority: current.authority,
            authorityName: nameOf(current.authority) || null,
            noAuthority: current.noAuthority,
            basis: current.basis,
          }
        : null,
      allowed: [...(operating ? ['supervision' as const] : []), ...(director ? ['basis' as const] : [])],
    }
  })
}

/** Names of organisations by their ids, '' for none: no personal data, so no look. */
export async function namesOf(ports: Ports, ids: readonly string[]): Promise<(id: string | null) => string> {
  const { organisations } = await ports.store.read({ organisations: { ids: [...new Set(ids)] } })
  const names = new Map(organisations.map(({ id, name }) => [id, name]))
  return (id) => names.get(id ?? '') ?? ''
}

export function organisationIn(events: readonly StoredEvent[]): Organisation | undefined {
  if (events[0]?.action !== 'create-organisation') return undefined
  return replay(events.map((event) => parsed<OrganisationFields>(event)))
}

const byName = (a: { name: string }, b: { name: string }) => a.name.localeCompare(b.name, 'pl')
