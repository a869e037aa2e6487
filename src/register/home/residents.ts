// Residents' cards: made, corrected, ended; and the name map of the home, opened as a look. Nothing here is asked for by the
// authority plane. Each card has a key of its own, apart from every entry's and every other card's.
import { evolve } from '../../domain/event.ts'
import { allowed } from '../../domain/lifecycle.ts'
import { looks } from '../../domain/looking.ts'
import { Refusal } from '../../domain/refusal.ts'
import {
  cardKeepers,
  changeCard as decideChange,
  labelOf,
  makeCard as decideMake,
  residentLifecycle,
  type Card,
  type NewCard,
  type Resident,
  type ResidentAction,
  type ResidentCommand,
  type ResidentDecision,
  type ResidentFields,
  type ResidentState,
} from '../../domain/resident.ts'
import { organisationsOf, type Actor } from '../../domain/role.ts'
import type { SealedValue } from '../../vault/vault.ts'
import {
  authenticated,
  change,
  eventOf,
  matchVersion,
  parsed,
  subjectOf,
  surroundings,
  type Asked,
  type Committed,
  type Done,
} from '../common/change.ts'
import { lookAt, refuseOrganisationLook, type Looking } from '../common/look.ts'
import { openCards } from '../common/kept-cards.ts'
import { organisationOf } from '../common/organisation-of.ts'
import type { Ports, ResidentRow } from '../ports.ts'

/** A card as the home reads it; `label` is `M-0147`. */
export type ResidentView = Card & {
  id: string
  version: number
  home: string
  label: string
  state: ResidentState
  fromOn: string
  untilOn: string
  allowed: ResidentAction[]
}

/**
 * Makes a card under the home's next label.
 *
 * @throws Refusal `unauthenticated`, `idempotency-mismatch`, `not-found` (the home), those of `makeCard`
 */
export async function makeResident(
  ports: Ports,
  named: string | undefined,
  card: NewCard,
  asked: Asked,
): Promise<Done> {
  const home = await organisationOf(ports, asked, cardKeepers, named, '/home')
  return change(ports, asked, {}, async (_, actor) => {
    if (!organisationsOf(actor).includes(home)) throw new Refusal('not-found')
    const decision = decideMake(home, card, actor, asked.now)
    return commitCard(ports, asked, { home, id: await ports.vault.takeSubject(), version: 1, decision })
  })
}

/**
 * Corrects a card, ends it, or takes the end back.
 *
 * @throws Refusal `unauthenticated`, `idempotency-mismatch`, `not-found`, `precondition-required`, `stale`, those of `changeCard`
 */
export function changeResident(ports: Ports, id: string, command: ResidentCommand, asked: Asked): Promise<Done> {
  return change(ports, asked, { events: id, residentCards: { id } }, async (read, actor) => {
    const resident = subjectOf<ResidentFields>(read.events, ['make-resident-card'])
    const [row] = read.residentCards
    if (!resident || !row || !organisationsOf(actor).includes(resident.home)) throw new Refusal('not-found')
    matchVersion(resident.version, asked.ifMatch)
    const decision = decideChange(resident, command, actor, asked.now)
    const version = resident.version + 1
    // Written again, a card leaves the key it shared with others, whatever the change was.
    const texts = decision.texts ?? (row.card.subject === id ? undefined : (await openCards(ports, [row]))[0])
    if (row.card.subject !== id) await ports.vault.adoptSubject(id)
    return commitCard(ports, asked, { home: resident.home, id, version, decision: { ...decision, texts }, resident })
  })
}

/** One event, the card sealed under its own key when it was written, and the row. */
async function commitCard(
  ports: Ports,
  asked: Asked,
  of: { home: string; id: string; version: number; decision: Sealing; resident?: Resident },
): Promise<Committed> {
  const { home, id, version, decision, resident } = of
  const { acting, texts, action, detail } = decision
  const sealed = texts ? [await sealCard(ports, id, version, texts)] : []
  const event = eventOf(ports, {
    organisation: home,
    subject: id,
    version,
    actor: asked.credential.person,
    acting,
    now: asked.now,
    decision: { action, detail },
    sealed,
    ...(version === 1 && { numbering: { residentsOf: home } }),
  })
  const status = version === 1 ? 201 : 200
  return ports.store.commit([
    { write: 'event', event },
    ...surroundings(ports, asked, { organisation: home, acting, event, plane: 'home', sealed, status }),
    { write: 'resident', resident: evolve(resident, parsed<ResidentFields>({ ...event, seq: 0 })), event: event.id },
  ])
}

type Sealing = Omit<ResidentDecision, 'texts'> & { texts?: Card | undefined }

/** Padded to a few lengths, so that the ciphertext does not tell how long a name is. */
export function sealCard({ vault }: Ports, id: string, version: number, card: Card): Promise<SealedValue> {
  const { name, sex, bornIn, ageBand, careType } = card
  const told = { name, sex, bornIn, ageBand, ...(careType && { careType }) }
  return vault.seal(id, `resident ${id}`, version, { ...told, pad: ' '.repeat(-JSON.stringify(told).length & 127) })
}

/**
 * The name map: who is behind each label. A look that records every card it opened.
 *
 * @throws Refusal `unauthenticated`, `not-found`, `not-permitted`, `no-active-authorisation`
 */
export async function listResidents(
  ports: Ports,
  named: string | undefined,
  state: ResidentState,
  looking: Looking,
): Promise<ResidentView[]> {
  const home = await organisationOf(ports, looking, looks.residents, named, '?home')
  const page = { home, state }
  const target = { of: 'organisation', id: home } as const
  const look = lookAt(ports, looking, 'look-residents', target, looks.residents, { residents: page })
  const seen = await ports.store.look(look, { actor: looking, residentCards: page })
  if (!seen) return refuseOrganisationLook(ports, home, looks.residents, looking)
  const actor = authenticated(seen.actor)
  return viewsOf(ports, seen.residentCards, actor)
}

/**
 * One card. A look.
 *
 * @throws Refusal `unauthenticated`, `not-found`, `not-permitted`, `no-active-authorisation`
 */
export async function readResident(ports: Ports, id: string, looking: Looking): Promise<ResidentView> {
  const look = lookAt(ports, looking, 'look-resident', { of: 'resident', id }, looks.residents)
  const seen = await ports.store.look(look, { actor: looking, residentCards: { id } })
  if (!seen) {
    const { actor, residentCards } = await ports.store.read({ actor: looking, residentCards: { id } })
    const home = residentCards[0]?.home
    if (home === undefined || !organisationsOf(authenticated(actor)).includes(home)) throw new Refusal('not-found')
    return refuseOrganisationLook(ports, home, looks.residents, looking)
  }
  const [view] = await viewsOf(ports, seen.residentCards, authenticated(seen.actor))
  if (!view) throw new Refusal('not-found')
  return view
}

async function viewsOf(ports: Ports, rows: readonly ResidentRow[], actor: Actor): Promise<ResidentView[]> {
  const cards = await openCards(ports, rows)
  return rows.map(({ id, version, home, state, number }, index) => ({
    ...{ id, version, home, state },
    ...(cards[index] as (typeof cards)[number]),
    label: labelOf(number),
    allowed: allowed(residentLifecycle, state, actor, home),
  }))
}
