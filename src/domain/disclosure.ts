// A disclosure: entries shown to an inspection, a prosecutor, a court or a person who asked, under a number, until a day.
// Never reads a clock and opens nothing; the recipient, the legal basis and the mark of the request are texts to seal.
import type { Decision, Subject } from './event.ts'
import { move, type Lifecycle } from './lifecycle.ts'
import { Refusal, refuseFaults, type Fault } from './refusal.ts'
import { permit, type Acting, type Actor, type Permit } from './role.ts'
import { isDate, warsawDate, warsawYear } from './zone.ts'

/** Who asks: kontrola, prokuratura, sąd, or a person under RODO art. 15. */
export const occasions = ['inspection', 'prosecutor', 'court', 'access-request'] as const
export type Occasion = (typeof occasions)[number]
/** With the annex of residents or without it. */
export const extents = ['whole', 'without-annex'] as const
export type Extent = (typeof extents)[number]

export const disclosureStates = ['valid', 'withdrawn'] as const
export type DisclosureState = (typeof disclosureStates)[number]
export const disclosureActions = ['withdraw'] as const
export type DisclosureAction = (typeof disclosureActions)[number]

/** Disclosing is the director's own act (design.md §2); an acting director acts as the director. */
export const disclosers: readonly Permit[] = [{ role: 'director' }]

/** One that is over by its day alone stays `valid` and is opened no more. */
export const disclosureLifecycle: Lifecycle<DisclosureState, DisclosureAction> = {
  withdraw: { from: ['valid'], to: 'withdrawn', by: disclosers },
}

/** Dates are Warsaw calendar dates. `number`: of the home and `year`, assigned by the database inside the batch. */
export type DisclosureFields = {
  home: string
  state: DisclosureState
  year: number
  number: number
  occasion: Occasion
  /** The date of the request. */
  requestedOn: string
  untilOn: string
  entries: readonly string[]
  extent: Extent
  withReporters: boolean
  madeAt: string
}
export type Disclosure = Subject<DisclosureFields>
/** To whom, on what legal basis, the number (znak) of the request; why it was withdrawn. */
export type DisclosureTexts = { recipient: string; basis: string; mark: string } | { reason: string }

export type NewDisclosure = Pick<
  DisclosureFields,
  'occasion' | 'requestedOn' | 'untilOn' | 'extent' | 'withReporters'
> & {
  recipient: string
  basis: string
  mark: string
}
type DisclosureDecision = Decision<DisclosureFields> & { acting: Acting }

export const mostDisclosed = 50

/** Before the number of a disclosure (udostępnienie): a book's own letter would read as an entry of that book. */
export const disclosurePrefix = 'UD-'

/** `UD-3/2026`, as it stands on the extract. */
export const disclosureNumber = ({ number, year }: Pick<DisclosureFields, 'number' | 'year'>): string =>
  `${disclosurePrefix}${number}/${year}`

/**
 * @param entries the id of each entry named, in order; undefined where the home has none that this person may reach
 * @throws Refusal `not-permitted`, `invalid` with `/entries/<i>` unknown-code, `/entries` too-many, `/requestedOn`, `/untilOn`,
 *   `/withReporters` not-valid-here (who asks under art. 15 is not told who reported: art. 55c ust. 4 u.p.s., art. 15 ust. 4 RODO)
 */
export function disclose(
  home: string,
  { recipient, basis, mark, ...given }: NewDisclosure,
  entries: readonly (string | undefined)[],
  actor: Actor,
  now: string,
): DisclosureDecision {
  const acting = permit(actor, home, disclosers)
  const todayOn = warsawDate(now)
  const named = [...new Set(entries.flatMap((id) => id ?? []))]
  refuseFaults([
    ...entries.flatMap((id, index): Fault[] =>
      id === undefined ? [{ pointer: `/entries/${index}`, code: 'unknown-code' }] : [],
    ),
    ...(entries.length === 0 ? [{ pointer: '/entries', code: 'required' } as const] : []),
    ...(named.length > mostDisclosed ? [{ pointer: '/entries', code: 'too-many' } as const] : []),
    ...faultsOfDay('/requestedOn', given.requestedOn, (on) => (on > todayOn ? 'in-future' : undefined)),
    ...faultsOfDay('/untilOn', given.untilOn, (on) => (on < todayOn ? 'before-start' : undefined)),
    ...(given.withReporters && given.occasion === 'access-request'
      ? [{ pointer: '/withReporters', code: 'not-valid-here' } as const]
      : []),
  ])
  return {
    action: 'disclose',
    acting,
    detail: { home, ...given, state: 'valid', year: warsawYear(now), number: 0, entries: named, madeAt: now },
    texts: { recipient, basis, mark },
  }
}

/** Ends it before its day. @throws Refusal `not-permitted`, `wrong-state` */
export function withdrawDisclosure(disclosure: Disclosure, reason: string, actor: Actor): DisclosureDecision {
  const acting = move(disclosureLifecycle, 'withdraw', disclosure.state, actor, disclosure.home)
  return { action: 'withdraw-disclosure', acting, detail: { state: 'withdrawn' }, texts: { reason } }
}

/** Whether the extract may still be opened: through its last day. */
export const isOpen = ({ state, untilOn }: Pick<DisclosureFields, 'state' | 'untilOn'>, now: string): boolean =>
  state === 'valid' && warsawDate(now) <= untilOn

/** @throws Refusal `not-permitted`, then `wrong-state` once it was withdrawn or its last day is over */
export function permitExtract(disclosure: Disclosure, actor: Actor, now: string): Acting {
  const acting = permit(actor, disclosure.home, disclosers)
  if (!isOpen(disclosure, now)) throw new Refusal('wrong-state')
  return acting
}

function faultsOfDay(pointer: string, on: string, wrong: (on: string) => Fault['code'] | undefined): Fault[] {
  const code = isDate(on) ? wrong(on) : 'impossible-date'
  return code ? [{ pointer, code }] : []
}
