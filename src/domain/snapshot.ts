// The allow-list of the door: what of an entry travels to the authority, field by field (design.md §3; art. 55c ust. 6).
// Nothing is scrubbed here: what is not named is not there. Nothing about the reporter is named.
import type { BodyCode } from './body.ts'
import type { EventType } from './care-type.ts'
import type { Cause } from './cause.ts'
import { joiningEvents, type EntryAction } from './entry-lifecycle.ts'
import { reachActions } from './entry-reach.ts'
import { numberOf, harmOf, hurt, type Book, type Entry, type EntryTexts } from './entry.ts'
import type { Fault } from './refusal.ts'
import type { HarmLevel } from './harm.ts'
import type { ImmediateAction } from './immediate-action.ts'
import { faultsOfOutgoing, outgoingTexts, type Confirmation, type Confirmations } from './outgoing-text.ts'
import type { PartOfDay } from './part-of-day.ts'
import { coarsen, type AgeBand, type Sex } from './person-band.ts'
import type { Names } from './personal-data-detector.ts'
import { placeGroup, type PlaceGroup } from './place.ts'
import { kindsOf, type PreventiveKind } from './preventive-measure.ts'
import type { Priority } from './priority.ts'
import type { MayTravel } from './resident.ts'
import { warsawDate } from './zone.ts'

/** An answer of the home to a question of the authority; `question` is the id of the reply it answers. */
export type Answer = { question: string; text: string }

/** The coded supplement travels only under a recorded basis; without one it is absent, not zero. */
export type Supplement = {
  secondary: readonly string[]
  priority: Priority
  bodies: readonly { body: BodyCode; answer: string }[]
  partOfDay: PartOfDay
  immediateActions: readonly ImmediateAction[]
  harm: HarmLevel
  /** Absent where nobody said it, or where it would point at few residents; snapshots of earlier versions have none. */
  careType?: EventType
  residents: readonly {
    sex: Sex
    ageBand: AgeBand
    physical: HarmLevel
    psychological: HarmLevel
    hospital: boolean
  }[]
}

/** What of the people of an entry may leave its home. */
export type Leaving = { pair: MayTravel; type?: EventType }

/** What the authority receives. Dates are Warsaw calendar dates. */
export type SnapshotContent = {
  book: Book
  number: string
  /** Under which numbers of the books it stood before; absent when it always had this one. */
  formerNumbers?: readonly string[]
  catalogue: string
  category: string
  threat: boolean
  reportedOn: string
  registeredOn: string
  eventOn: string
  place: PlaceGroup
  hurt: number
  description: string
  followUp: {
    state: 'in-progress' | 'approved'
    causes: readonly Cause[]
    causesText: string
    limiting: string
    preventive: string
    /** Kinds of the preventive measures, each once; neither who, nor when, nor what became of them. Absent where none was recorded yet, and in older files. */
    measures?: readonly PreventiveKind[]
  }
  supplement: Supplement | null
  answers: readonly Answer[]
  /** It was handed over before under another handle and counts there (handover.ts); absent when it counts here. */
  countedBefore?: true
}

/**
 * The content that would leave now.
 *
 * @param entry registered; the caller has checked it (a reported or declined entry has no snapshot)
 * @param supplement whether a recorded basis covers the coded supplement today
 * @param may which pairs of sex and age band may leave, none where the home keeps no cards; and the type, where it may
 * @param countedBefore whether the entry counts under another handover
 */
export function snapshotOf(
  entry: Entry,
  texts: Partial<EntryTexts>,
  supplement: boolean,
  answers: readonly Answer[],
  may: Leaving = { pair: () => false },
  countedBefore = false,
): SnapshotContent {
  return {
    book: entry.book ?? 'U',
    number: numberOf(entry) ?? '',
    ...(entry.formerNumbers && { formerNumbers: entry.formerNumbers }),
    catalogue: entry.catalogue ?? '',
    category: entry.category ?? '',
    threat: entry.threat ?? false,
    reportedOn: warsawDate(entry.reportedAt),
    registeredOn: warsawDate(entry.registeredAt ?? entry.reportedAt),
    eventOn: entry.eventOn,
    place: placeGroup(entry.place),
    hurt: hurt(entry.residents).length,
    description: texts.outgoingDescription ?? '',
    followUp: {
      state: entry.state === 'registered' ? 'in-progress' : 'approved',
      causes: entry.causes ?? [],
      causesText: texts.causesText ?? '',
      limiting: texts.limiting ?? '',
      preventive: texts.preventive ?? '',
      ...(entry.measures && { measures: kindsOf(entry.measures) }),
    },
    supplement: supplement ? supplementOf(entry, may) : null,
    answers,
    ...(countedBefore && { countedBefore }),
  }
}

function supplementOf(entry: Entry, { pair, type }: Leaving): Supplement {
  return {
    secondary: entry.secondary ?? [],
    priority: entry.priority ?? 'P3',
    bodies: (entry.bodies ?? []).map(({ body, answer }) => ({ body, answer })),
    partOfDay: entry.partOfDay,
    immediateActions: entry.immediateActions,
    harm: harmOf(entry.residents),
    ...(type && { careType: type }),
    residents: hurt(entry.residents).map(({ sex, ageBand, physical, psychological, hospital }) => ({
      ...coarsen(sex, ageBand, pair(sex, ageBand)),
      physical,
      psychological,
      hospital,
    })),
  }
}

/** What changes nothing of a snapshot: after these an entry need not leave again. */
export const nothingNewToAuthority = [
  'feedback',
  'review-measures',
  'carry-out',
  'close',
  'supplement',
  'ask',
  'hold',
  'release',
  ...joiningEvents,
  ...reachActions,
] as const satisfies readonly (EntryAction | (typeof joiningEvents)[number])[]

/** Whether an entry takes part in transfers: registered at some time, and of a kind that travels. */
export function travels(entry: Entry, categoryTravels: (code: string) => boolean): boolean {
  return ['registered', 'approved', 'closed'].includes(entry.state) && categoryTravels(entry.category ?? '')
}

/**
 * Personal data the detector finds in the texts that would leave, but for what a person confirmed. Blocks describing and sending.
 * What a person alone could recognise is not found; that is what the checklist is for.
 *
 * @param names names of the home's people, of its residents and of the entry's annex; never the reporter's as such
 * @param answered what is confirmed of each answer, in their order; `undefined`: it stands with the authority, nobody can rewrite it
 */
export function findings(
  content: SnapshotContent,
  names: Names,
  confirmed: Confirmations = {},
  answered: readonly (readonly Confirmation[] | undefined)[] = content.answers.map(() => []),
): Fault[] {
  const texts = { description: content.description, ...content.followUp }
  return [
    ...outgoingTexts.flatMap((text) => faultsOfOutgoing(texts[text], `/${text}`, names, confirmed[text])),
    ...content.answers.flatMap(({ text }, index) => {
      const confirmedHere = answered[index]
      if (!confirmedHere) return []
      return faultsOfOutgoing(text, '/text', names, confirmedHere).map(({ pointer, code }) => ({
        pointer: pointer.replace('/text', `/answers/${index}`),
        code,
      }))
    }),
  ]
}
