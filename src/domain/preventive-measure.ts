// What a home does so that an event does not happen again (domain.md §6.2 pkt 4): kinds of measures as data with a source and the day
// from which they hold, the functions that see to them, and what may become of one. Codes alone: a function, never a person.

export const preventiveKinds = {
  'support-plan': 'zmiana indywidualnego planu wsparcia (IPW)',
  observation: 'obserwacja, częstsze obchody',
  staffing: 'obsada, organizacja dyżurów',
  training: 'szkolenie, instruktaż',
  procedure: 'procedura, instrukcja, lista kontrolna',
  surroundings: 'otoczenie (podłoga, oświetlenie, oznakowanie)',
  equipment: 'sprzęt, zabezpieczenia, naprawa',
  'health-review': 'ocena zdrowia, przegląd leków',
  handover: 'przekazywanie informacji i dyżuru',
  'resident-support': 'wsparcie mieszkańca (rozmowa, terapia, zajęcia)',
  other: 'inny środek',
} as const
export type PreventiveKind = keyof typeof preventiveKinds
/** Every code that was ever in force, in the order it is shown. */
export const preventiveKindCodes = Object.keys(preventiveKinds) as PreventiveKind[]

/** `from`: the first day of the list, Warsaw. No act names the kinds; the source is ours. */
type KindList = { version: string; from: string; source: string; kinds: readonly PreventiveKind[] }
const first: KindList = {
  version: '2026-1',
  from: '2023-11-01',
  source: 'domain.md §6.2 pkt 4 (karta działań następczych; art. 55c ust. 3 pkt 4 u.p.s. rodzajów nie wymienia)',
  kinds: preventiveKindCodes,
}
export const preventiveLists: readonly KindList[] = [first]

/** The kinds that may be chosen on a day (Warsaw date). */
export const preventiveKindsOn = (on: string): readonly PreventiveKind[] =>
  (preventiveLists.findLast(({ from }) => from <= on) ?? first).kinds

/** Who sees to a measure, by function: it never leaves the home. */
export const measureOwners = {
  director: 'dyrektor',
  'care-lead': 'kierownik zespołu opiekuńczo-terapeutycznego',
  nurse: 'pielęgniarka / pielęgniarz',
  carer: 'opiekun',
  'social-worker': 'pracownik socjalny',
  therapist: 'terapeuta',
  physiotherapist: 'rehabilitant',
  psychologist: 'psycholog',
  administration: 'administracja, dział techniczny',
  other: 'inna funkcja',
} as const
export type MeasureOwner = keyof typeof measureOwners
export const measureOwnerCodes = Object.keys(measureOwners) as MeasureOwner[]

/** Carried out, and whether it helped; or given up, for a reason. */
export const measureOutcomes = {
  helped: 'wykonano, pomogło',
  partly: 'wykonano, pomogło częściowo',
  'no-help': 'wykonano, nie pomogło',
  'too-early': 'wykonano, za wcześnie, by ocenić',
  'given-up': 'odstąpiono',
} as const
export type MeasureOutcome = keyof typeof measureOutcomes
export const measureOutcomeCodes = Object.keys(measureOutcomes) as MeasureOutcome[]

/** In which of these a measure is counted: `planned` until somebody says what became of it. */
export const measureEffects = { ...measureOutcomes, planned: 'zaplanowano' } as const
export type MeasureEffect = keyof typeof measureEffects
export const measureEffectCodes = Object.keys(measureEffects) as MeasureEffect[]

/**
 * One measure of an entry. Dates of Warsaw.
 *
 * @property no within the entry, from 1
 * @property outcome what became of it, absent while it is planned; `on`: the day it was carried out or given up, where it is known
 */
export type Measure = {
  no: number
  kind: PreventiveKind
  by: MeasureOwner
  dueOn: string
  outcome?: MeasureOutcome
  on?: string | null
}

export const effectOf = ({ outcome }: Pick<Measure, 'outcome'>): MeasureEffect => outcome ?? 'planned'

/** Each kind once, in the order of the list: that is all of the measures that leaves the home. */
export const kindsOf = (measures: readonly Measure[]): PreventiveKind[] =>
  preventiveKindCodes.filter((code) => measures.some(({ kind }) => kind === code))

/** The numbers of those that are planned and should have been done before the day. */
export const overdueOf = (measures: readonly Measure[], todayOn: string): number[] =>
  measures.flatMap(({ no, outcome, dueOn }) => (outcome === undefined && dueOn < todayOn ? [no] : []))

/** The soonest day by which something planned should be done; `undefined` where nothing is planned. */
export const soonestDueOn = (measures: readonly Measure[]): string | undefined =>
  measures
    .flatMap(({ outcome, dueOn }) => (outcome ? [] : [dueOn]))
    .toSorted()
    .at(0)
