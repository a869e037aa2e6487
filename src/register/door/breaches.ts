// The use cases of the home's breach record: read, list, write down, close. How one opens is in quarantine.ts.
import {
  breachLifecycle,
  breachReaders,
  changeBreach as decideChange,
  type Breach,
  type BreachAction,
  type BreachCommand,
  type BreachFields,
  type BreachState,
  type BreachTexts,
} from '../../domain/breach.ts'
import { evolve } from '../../domain/event.ts'
import { allowed } from '../../domain/lifecycle.ts'
import { Refusal } from '../../domain/refusal.ts'
import { organisationsOf } from '../../domain/role.ts'
import {
  authenticated,
  change,
  eventOf,
  matchVersion,
  parsed,
  sealTexts,
  subjectOf,
  surroundings,
  type Asked,
  type Done,
} from '../common/change.ts'
import { lookAt, refuseOrganisationLook, type Looking } from '../common/look.ts'
import { openWritings } from '../common/writings.ts'
import type { BreachRow, Ports, StoredEvent } from '../ports.ts'

export function breachOf(events: readonly StoredEvent[]): Breach | undefined {
  return subjectOf<BreachFields>(events, ['open-breach'])
}

/**
 * Writes the record down anew, or closes it.
 *
 * @throws Refusal `unauthenticated`, `not-found`, `precondition-required`, `stale`, then those of the domain's `changeBreach`
 */
export function changeBreach(ports: Ports, id: string, command: BreachCommand, asked: Asked): Promise<Done> {
  return change(
    ports,
    asked,
    {
      events: id,
      reachable: { of: 'breach', id, viewer: asked },
    },
    async (read, actor) => {
      const breach = breachOf(read.events)
      const seen = read.reachable && breach && organisationsOf(actor).includes(breach.home)
      if (!seen) throw new Refusal('not-found')
      matchVersion(breach.version, asked.ifMatch)
      const decision = decideChange(breach, command, actor, asked.now)
      const version = breach.version + 1
      const sealed = await sealTexts(ports, id, 'record', version, decision.texts)
      const { home: organisation } = breach
      const { acting } = decision
      const event = eventOf(ports, {
        organisation,
        subject: id,
        version,
        actor: actor.person,
        acting,
        now: asked.now,
        decision,
        sealed,
      })
      return ports.store.commit([
        { write: 'guard', guard: { on: 'reachable', of: 'breach', ids: [id], viewer: asked } },
        { write: 'event', event },
        ...surroundings(ports, asked, { organisation, acting, event, plane: 'home', sealed, status: 200 }),
        { write: 'breach', breach: evolve<BreachFields>(breach, parsed({ ...event, seq: 0 })) },
      ])
    },
  )
}

/** One record as the home's director or dpo reads it. Instants in UTC, dates of Warsaw. */
export type BreachView = BreachFields & {
  id: string
  version: number
  texts: Partial<BreachTexts>
  allowed: BreachAction[]
}

/** A look. @throws Refusal `unauthenticated`, `not-found`, `not-permitted` */
export async function readBreach(ports: Ports, id: string, looking: Looking): Promise<BreachView> {
  const look = lookAt(ports, looking, 'look-breach', { of: 'breach', id }, breachReaders)
  const seen = await ports.store.look(look, { actor: looking, events: id, homeSealed: { subjects: [id] } })
  if (!seen) return refuseBreachLook(ports, id, looking)
  const breach = breachOf(seen.events)
  if (!breach) throw new Refusal('not-found')
  const writings = await openWritings<BreachTexts>(ports, breach, seen.homeSealed)
  const { sealed: _sealed, ...fields } = breach
  return {
    ...fields,
    texts: writings.at(-1)?.texts ?? {},
    allowed: allowed<BreachState, BreachAction>(breachLifecycle, breach.state, authenticated(seen.actor), breach.home),
  }
}

async function refuseBreachLook(ports: Ports, id: string, looking: Looking): Promise<never> {
  const reachable = { of: 'breach', id, viewer: looking } as const
  const { actor, events, ...read } = await ports.store.read({ actor: looking, events: id, reachable })
  const home = breachOf(events)?.home
  const here = authenticated(actor).acting.some(({ organisation }) => organisation === home) && read.reachable
  throw new Refusal(here ? 'not-permitted' : 'not-found')
}

/** Those of a home, the open ones first. A look. @throws Refusal `unauthenticated`, `not-found`, `not-permitted` */
export async function listBreaches(ports: Ports, home: string, looking: Looking): Promise<BreachRow[]> {
  const look = lookAt(ports, looking, 'look-breaches', { of: 'organisation', id: home }, breachReaders)
  const seen = await ports.store.look(look, { breaches: { home, viewer: looking } })
  return seen ? seen.breaches : refuseOrganisationLook(ports, home, breachReaders, looking)
}
