// Random entries with a marker planted in every text and every opaque value, to see what of an entry gets out. Knows no rule.
import fc from 'fast-check'
import { bodyCodes } from '../../src/domain/body.ts'
import { eventTypeCodes } from '../../src/domain/care-type.ts'
import { causeCodes } from '../../src/domain/cause.ts'
import { catalogueOn } from '../../src/domain/catalogue.ts'
import { allegations, bodyAnswers, books, feedbackWays, residentRoles } from '../../src/domain/entry.ts'
import type { EntryFields, EntryTexts, Resident } from '../../src/domain/entry.ts'
import type { Subject } from '../../src/domain/event.ts'
import { harmLevels } from '../../src/domain/harm.ts'
import { immediateActionCodes } from '../../src/domain/immediate-action.ts'
import { partOfDayCodes } from '../../src/domain/part-of-day.ts'
import { ageBandCodes, sexCodes } from '../../src/domain/person-band.ts'
import { placeCodes } from '../../src/domain/place.ts'
import {
  measureOutcomeCodes,
  measureOwnerCodes,
  preventiveKindCodes,
  type Measure,
} from '../../src/domain/preventive-measure.ts'
import { priorities } from '../../src/domain/priority.ts'
import { cancelReasons } from '../../src/domain/withdrawal.ts'
import type { Answer } from '../../src/domain/snapshot.ts'

/** Any text with the name of its field in it, where no other text can have it. */
const marked = (field: string) =>
  fc
    .tuple(fc.string(), fc.string())
    .map(([before, after]) => `${before.replace(/[«»]/g, '')}«${field}»${after.replace(/[«»]/g, '')}`)

/** The markers that show up anywhere in a value. */
export function markersIn(value: unknown): string[] {
  return [...new Set(JSON.stringify(value).match(/«[^«»]*»/g) ?? [])].map((found) => found.slice(1, -1)).sort()
}

const codes = catalogueOn('2026-03-09').categories.map(({ code }) => code)
const harm = fc.constantFrom(...harmLevels)
const minute = (from: string, to: string) =>
  fc
    .date({ min: new Date(from), max: new Date(to), noInvalidDate: true })
    .map((at) => `${at.toISOString().slice(0, 16)}:00.000Z`)

export const anyResident: fc.Arbitrary<Resident> = fc.record({
  role: fc.constantFrom(...residentRoles),
  sex: fc.constantFrom(...sexCodes),
  ageBand: fc.constantFrom(...ageBandCodes),
  physical: harm,
  psychological: harm,
  hospital: fc.boolean(),
})

const anyMeasure: fc.Arbitrary<Measure> = fc.record({
  no: fc.integer({ min: 1, max: 20 }),
  kind: fc.constantFrom(...preventiveKindCodes),
  by: fc.constantFrom(...measureOwnerCodes),
  dueOn: fc.constantFrom('2026-04-01', '2026-05-01'),
  outcome: fc.constantFrom(...measureOutcomeCodes),
  on: fc.constantFrom('2026-03-30', '2026-04-15', null),
})

/** Every field is there, as after much work on the entry. */
export const anyEntry: fc.Arbitrary<Required<Subject<EntryFields>>> = fc.record({
  id: marked('id'),
  version: fc.integer({ min: 2, max: 40 }),
  sealed: fc.array(
    fc.record({
      id: marked('sealed.id'),
      field: marked('sealed.field'),
      version: fc.nat(),
      sha256: marked('sealed.sha256'),
      at: fc.constant('2026-03-08T09:00:00.000Z'),
    }),
    { minLength: 1, maxLength: 3 },
  ),
  home: marked('home'),
  state: fc.constantFrom('registered', 'approved', 'closed'),
  reference: marked('reference'),
  alias: marked('alias'),
  reporterSealed: marked('reporterSealed'),
  reportedAt: minute('2026-01-01T00:00:00.000Z', '2026-03-01T00:00:00.000Z'),
  eventOn: fc.constantFrom('2025-12-30', '2026-01-01', '2026-02-28'),
  partOfDay: fc.constantFrom(...partOfDayCodes),
  place: fc.constantFrom(...placeCodes),
  immediateActions: fc.subarray(immediateActionCodes),
  alleges: fc.subarray([...allegations]),
  residents: fc.array(anyResident, { maxLength: 5 }),
  careType: fc.constantFrom(...eventTypeCodes),
  book: fc.constantFrom(...books),
  year: fc.constantFrom(2026, 2027),
  number: fc.integer({ min: 1, max: 400 }),
  formerNumbers: fc.array(fc.constantFrom('17/2026', 'N-4/2026'), { minLength: 1, maxLength: 2 }),
  catalogue: fc.constant('2026-1'),
  category: fc.constantFrom(...codes),
  secondary: fc.subarray(codes, { maxLength: 3 }),
  threat: fc.boolean(),
  priority: fc.constantFrom(...priorities),
  registeredAt: minute('2026-03-01T00:00:00.000Z', '2027-03-01T00:00:00.000Z'),
  bodies: fc.array(
    fc.record({
      body: fc.constantFrom(...bodyCodes),
      answer: fc.constantFrom(...bodyAnswers),
      on: fc.option(fc.constantFrom('2026-03-02', '2026-03-03')),
      reasoned: fc.boolean(),
    }),
    { maxLength: 4 },
  ),
  causes: fc.subarray(causeCodes),
  measures: fc.array(anyMeasure, { maxLength: 3 }),
  riskKnown: fc.option(fc.boolean()),
  followedUp: fc.boolean(),
  described: fc.boolean(),
  feedback: fc.constantFrom(...feedbackWays),
  carriedOut: fc.record({ recommendation: marked('carriedOutOf'), doneOn: fc.constant('2026-03-08') }),
  answered: fc.array(marked('answered'), { minLength: 1, maxLength: 2 }),
  noCase: fc.boolean(),
  describedAt: fc.constant('2026-03-08T09:00:00.000Z'),
  again: fc.constant({ limiting: '2026-03-08T09:00:00.000Z' }),
  cancelledFor: fc.constantFrom(...cancelReasons),
  held: fc.boolean(),
  destroyed: fc.uuid(),
  asking: fc.boolean(),
  mergedInto: fc.constant(null),
  joined: fc.array(marked('joined'), { minLength: 1, maxLength: 2 }),
  excluded: fc.array(marked('excluded'), { maxLength: 2 }),
  limitedTo: fc.option(fc.array(marked('limitedTo'), { minLength: 1, maxLength: 2 })),
})

export const anyTexts: fc.Arbitrary<EntryTexts> = fc.record({
  description: marked('description'),
  eventTime: marked('eventTime'),
  learnedOn: marked('learnedOn'),
  learnedTime: marked('learnedTime'),
  placeDetail: marked('placeDetail'),
  immediateText: marked('immediateText'),
  conditionText: marked('conditionText'),
  people: fc.array(fc.record({ pseudonym: marked('pseudonym'), name: marked('name') }), { minLength: 1, maxLength: 3 }),
  bodyDetails: fc.record({ police: marked('bodyDetails') }),
  causesText: marked('causesText'),
  limiting: marked('limiting'),
  preventive: marked('preventive'),
  measureReasons: fc.record({ 1: marked('measureReasons') }),
  outgoingDescription: marked('outgoingDescription'),
  confirmed: fc.record({
    description: fc.array(
      fc.record({ finding: marked('finding'), kind: fc.constant('name' as const), reason: marked('confirmed') }),
      { minLength: 1, maxLength: 2 },
    ),
  }),
  reachReason: marked('reachReason'),
  labels: fc.record({ 0: marked('labels') }),
  feedbackText: marked('feedbackText'),
  reason: marked('reason'),
  holdReason: marked('holdReason'),
  answer: marked('answer'),
  carriedOut: marked('carriedOut'),
  question: marked('question'),
  supplement: marked('supplement'),
})

export const someAnswers: fc.Arbitrary<Answer[]> = fc.array(
  fc.record({ question: marked('given.question'), text: marked('given.text') }),
  { minLength: 1, maxLength: 2 },
)
