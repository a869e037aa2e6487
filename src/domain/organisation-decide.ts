// How organisations come into the register, who supervises a home from when, and on what document a home keeps more than the act asks.
// Pure; people and accounts are in account.ts.
import { countyCodes, type CountyCode } from './county.ts'
import type { Decision, Subject } from './event.ts'
import { homeTypeCodes, type HomeType } from './home-type.ts'
import {
  authorityBodies,
  basisKinds,
  organisationKinds,
  runningForms,
  type AuthorityBody,
  type Basis,
  type BasisCovers,
  type OrganisationKind,
  type RunningForm,
  type Supervision,
  type SupervisionBasis,
} from './organisation.ts'
import type { Pin, ProposedPin } from './outside.ts'
import { Refusal, refuseFaults, type Fault } from './refusal.ts'
import type { RetentionRule } from './retention.ts'
import type { PublicPage } from './statistics/public-page.ts'
import { permit, type Acting, type Actor, type Permit } from './role.ts'
import { addDays, isDate, warsawDate } from './zone.ts'

export type SupervisionPeriod = Supervision & { id: string }
export type RecordedBasis = Basis & { id: string; kind: (typeof basisKinds)[number]; number: string; issuedOn: string }

export type OrganisationFields = {
  kind: OrganisationKind
  name: string
  operator: boolean
  county: string | null
  body: AuthorityBody | null
  running: RunningForm | null
  places: number | null
  types: readonly HomeType[]
  supervisions: readonly SupervisionPeriod[]
  bases: readonly RecordedBasis[]
  retention?: RetentionRule
  /** Of a voivode. */
  publicPage?: PublicPage
  /** By which keys the side outside this program is believed; and what waits for a second person. */
  pin?: Pin | null
  proposedPin?: ProposedPin | null
  /** Those whose place another took, because the home was moved: still believed of what passed between those two sides. */
  formerPins?: readonly Pin[]
}
export type Organisation = Subject<OrganisationFields>
export type OrganisationDecision = Decision<OrganisationFields> & { acting: Acting }

export type NewOrganisation = {
  kind: OrganisationKind
  name: string
  county?: CountyCode | undefined
  body?: AuthorityBody | undefined
  types?: readonly HomeType[] | undefined
  places?: number | undefined
  running?: RunningForm | undefined
}

/** What each kind must say of itself; everything else does not apply to it. */
const asks: { [K in OrganisationKind]: readonly (keyof NewOrganisation)[] } = {
  home: ['county', 'types', 'places', 'running'],
  authority: ['body'],
  voivode: [],
  observer: [],
}
const may: { [K in OrganisationKind]: readonly (keyof NewOrganisation)[] } = {
  home: asks.home,
  authority: [...asks.authority, 'county'],
  voivode: [],
  observer: [],
}
const codes = { county: countyCodes, body: authorityBodies, running: runningForms } as const

/** The fields of a new organisation. @throws Refusal `invalid` by field, under `pointer` */
export function organisationFields(given: NewOrganisation, operator: boolean, pointer = ''): OrganisationFields {
  const { kind, name, county = null, body = null, types = [], places = null, running = null } = given
  refuseFaults(faultsOfOrganisation(given).map((fault) => ({ ...fault, pointer: `${pointer}${fault.pointer}` })))
  return { kind, name, operator, county, body, running, places, types, supervisions: [], bases: [] }
}

function faultsOfOrganisation(given: NewOrganisation): Fault[] {
  if (!organisationKinds.includes(given.kind)) return [{ pointer: '/kind', code: 'unknown-code' }]
  const found: Fault[] = []
  for (const field of ['county', 'body', 'types', 'places', 'running'] as const) {
    const pointer = `/${field}`
    const value = given[field]
    const absent = value === undefined || (Array.isArray(value) && value.length === 0)
    if (absent && asks[given.kind].includes(field)) found.push({ pointer, code: 'required' })
    if (!absent && !may[given.kind].includes(field)) found.push({ pointer, code: 'not-valid-here' })
  }
  for (const [field, known] of Object.entries(codes)) {
    const value = given[field as keyof typeof codes]
    if (value !== undefined && !(known as readonly string[]).includes(value)) {
      found.push({ pointer: `/${field}`, code: 'unknown-code' })
    }
  }
  for (const [index, type] of (given.types ?? []).entries()) {
    const pointer = `/types/${index}`
    if (!homeTypeCodes.includes(type)) found.push({ pointer, code: 'unknown-code' })
    else if (given.types?.indexOf(type) !== index) found.push({ pointer, code: 'duplicate' })
  }
  if (given.places !== undefined && given.places < 1) found.push({ pointer: '/places', code: 'too-small' })
  return found
}

/** Either an authority with the ground on which it receives information, or the reason why there is none. */
export type SupervisionCommand = {
  basis: SupervisionBasis
  authority?: string | undefined
  noAuthority?: string | undefined
  fromOn: string
}

/**
 * A new period of supervision; the one before it ends the day before. A period that began on the same date is replaced.
 *
 * @param facts `authority`: the named organisation exists and is an authority; `acting`: an admin of the operator
 * @throws Refusal `invalid` by field (art. 55c ust. 6: the authority that runs or commissions the home)
 */
export function supervise(
  home: Organisation,
  command: SupervisionCommand,
  facts: { authority: boolean; acting: Acting },
  mint: () => string,
): OrganisationDecision {
  const { basis, authority = null, noAuthority = null, fromOn } = command
  const found: Fault[] = []
  if (basis === 'none') {
    if (authority !== null) found.push({ pointer: '/authority', code: 'not-valid-here' })
    if (noAuthority === null) found.push({ pointer: '/noAuthority', code: 'required' })
  } else {
    if (noAuthority !== null) found.push({ pointer: '/noAuthority', code: 'not-valid-here' })
    if (authority === null) found.push({ pointer: '/authority', code: 'required' })
    else if (!facts.authority) found.push({ pointer: '/authority', code: 'not-valid-here' })
  }
  const last = home.supervisions.at(-1)
  if (!isDate(fromOn)) found.push({ pointer: '/fromOn', code: 'impossible-date' })
  else if (last && fromOn < last.fromOn) found.push({ pointer: '/fromOn', code: 'before-start' })
  refuseFaults(found)
  const earlier = home.supervisions.map((period) =>
    period.untilOn >= fromOn ? { ...period, untilOn: addDays(fromOn, -1) } : period,
  )
  const period = { id: mint(), authority, noAuthority, basis, fromOn, untilOn: '9999-12-31' }
  return { action: 'set-supervision', acting: facts.acting, detail: { supervisions: [...earlier, period] } }
}

/** A document of the home: zarządzenie, umowa or porozumienie. */
export type BasisCommand = {
  covers: BasisCovers
  kind: (typeof basisKinds)[number]
  number: string
  issuedOn: string
  fromOn: string
}

export const basisRecorders: readonly Permit[] = [{ role: 'director' }]

/** @throws Refusal `not-permitted`, `invalid` by field */
export function recordBasis(
  home: Organisation,
  command: BasisCommand,
  actor: Actor,
  now: string,
  mint: () => string,
): OrganisationDecision {
  const acting = permit(actor, home.id, basisRecorders)
  const found: Fault[] = []
  if (!isDate(command.fromOn)) found.push({ pointer: '/fromOn', code: 'impossible-date' })
  if (!isDate(command.issuedOn)) found.push({ pointer: '/issuedOn', code: 'impossible-date' })
  else if (command.issuedOn > warsawDate(now)) found.push({ pointer: '/issuedOn', code: 'in-future' })
  refuseFaults(found)
  const { covers, kind, number, issuedOn, fromOn } = command
  const basis = { id: mint(), covers, kind, number, issuedOn, fromOn, untilOn: '9999-12-31' }
  return { action: 'record-basis', acting, detail: { bases: [...home.bases, basis] } }
}

/** @throws Refusal `not-permitted`, `invalid` by field */
export function createOrganisation(given: NewOrganisation, acting: Acting | undefined): OrganisationDecision {
  if (!acting) throw new Refusal('not-permitted')
  return { action: 'create-organisation', acting, detail: organisationFields(given, false) }
}
