// Random people, commands and walks for fast-check: what anybody might try, allowed or not. Knows no rule.
import fc from 'fast-check'
import { bodyCodes } from '../../src/domain/body.ts'
import { outcomes, type Arrival, type CaseCommand } from '../../src/domain/case.ts'
import { causeCodes } from '../../src/domain/cause.ts'
import type { EntryCommand } from '../../src/domain/entry-command.ts'
import { bodyAnswers, feedbackWays } from '../../src/domain/entry.ts'
import { harmLevels } from '../../src/domain/harm.ts'
import { placeCodes } from '../../src/domain/place.ts'
import { measureOutcomeCodes, measureOwnerCodes, preventiveKindCodes } from '../../src/domain/preventive-measure.ts'
import { priorities } from '../../src/domain/priority.ts'
import { cancelReasons } from '../../src/domain/withdrawal.ts'
import { roleNames, scopes, type Acting, type Actor } from '../../src/domain/role.ts'
import {
  commands,
  deepFreeze,
  directorAndReporter,
  head,
  authority,
  home,
  otherAuthority,
  otherHome,
} from './domain.ts'

const organisations = [home, otherHome, authority, otherAuthority]
const everyActing: Acting[] = organisations.flatMap((organisation) => [
  ...roleNames.map((role): Acting => ({ organisation, role, scope: '', authorisation: null })),
  ...scopes.map((scope): Acting => ({ organisation, role: 'officer', scope, authorisation: `authorisation-${scope}` })),
])

const someActor: fc.Arbitrary<Actor> = fc
  .subarray(everyActing, { maxLength: 6 })
  .map((acting) => ({ person: 'person-any', acting }))
/** Two of three may everything, so that walks get somewhere. */
export const anyActor = fc.oneof({ weight: 2, arbitrary: fc.constant(directorAndReporter) }, someActor).map(deepFreeze)
export const anyReader = fc.oneof({ weight: 2, arbitrary: fc.constant(head) }, someActor).map(deepFreeze)

const text = fc.string({ maxLength: 20 })
const somebody = fc.constantFrom('person-officer', 'person-excluded', 'person-any')
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined })
const notices = fc.array(
  fc.record({
    body: fc.constantFrom(...bodyCodes),
    answer: fc.constantFrom(...bodyAnswers),
    on: maybe(fc.constantFrom('2026-03-08', '2026-03-09')),
    detail: maybe(text),
  }),
  { maxLength: 4 },
)
const place = fc.record({ place: fc.constantFrom(...placeCodes), detail: maybe(text) })
const moment = fc.record({
  on: fc.constantFrom('2026-03-07', '2026-02-30', '2027-03-09', '2024-01-01'),
  time: maybe(fc.constantFrom('05:40', '24:00')),
})
const plan = fc.record({
  no: maybe(fc.integer({ min: 1, max: 3 })),
  kind: fc.constantFrom(...preventiveKindCodes),
  by: fc.constantFrom(...measureOwnerCodes),
  dueOn: fc.constantFrom('2026-03-01', '2026-03-31'),
})
const harm = fc.constantFrom(...harmLevels)
const result = fc.record({ physical: harm, psychological: harm, hospital: fc.boolean() })
const code = fc.constantFrom('W99', 'W99', 'S99', 'W01', 'O04', 'N13', 'N15', 'X99')

const random: { [A in EntryCommand['action']]: fc.Arbitrary<Extract<EntryCommand, { action: A }>> } = {
  register: fc.record({
    action: fc.constant('register'),
    category: code,
    secondary: fc.array(code, { maxLength: 2 }),
    threat: fc.boolean(),
    bodies: notices,
  }),
  reclassify: fc.record({
    action: fc.constant('reclassify'),
    category: code,
    secondary: fc.array(code, { maxLength: 2 }),
    threat: fc.boolean(),
    reason: text,
  }),
  decline: fc.record({ action: fc.constant('decline'), reason: text }),
  reconsider: fc.record({ action: fc.constant('reconsider'), reason: text }),
  supplement: fc.record({ action: fc.constant('supplement'), text }),
  ask: fc.record({ action: fc.constant('ask'), question: text }),
  amend: fc.record({
    action: fc.constant('amend'),
    reason: text,
    description: maybe(text),
    when: maybe(moment),
    where: maybe(place),
    bodies: maybe(notices),
  }),
  'update-outcome': fc.record({
    action: fc.constant('update-outcome'),
    residents: fc.array(result, { minLength: 1, maxLength: 2 }),
    reason: maybe(text),
  }),
  'follow-up': fc.record({
    action: fc.constant('follow-up'),
    causes: fc.subarray(causeCodes, { minLength: 1 }),
    causesText: text,
    limiting: text,
    preventive: text,
    measures: fc.array(plan, { maxLength: 3 }),
    noMeasures: maybe(fc.boolean()),
    riskKnown: maybe(fc.boolean()),
    bodies: maybe(notices),
  }),
  'review-measures': fc.record({
    action: fc.constant('review-measures'),
    measures: fc.array(
      fc.record({
        no: fc.integer({ min: 1, max: 4 }),
        outcome: fc.constantFrom(...measureOutcomeCodes),
        on: maybe(fc.constantFrom('2026-03-07', '2026-03-09', '2026-03-20')),
        reason: maybe(text),
      }),
      { minLength: 1, maxLength: 3 },
    ),
  }),
  describe: fc.constant(commands.describe),
  feedback: fc.record({ action: fc.constant('feedback'), how: fc.constantFrom(...feedbackWays), text: maybe(text) }),
  approve: fc.constant(commands.approve),
  return: fc.record({ action: fc.constant('return'), reason: text }),
  hold: fc.record({ action: fc.constant('hold'), reason: text }),
  release: fc.record({ action: fc.constant('release'), reason: text }),
  close: fc.record({ action: fc.constant('close'), noCaseReason: maybe(text) }),
  reopen: fc.record({ action: fc.constant('reopen'), reason: text }),
  cancel: fc.record({ action: fc.constant('cancel'), because: fc.constantFrom(...cancelReasons), reason: text }),
  exclude: fc.record({ action: fc.constant('exclude'), person: somebody, reason: text }),
  readmit: fc.record({ action: fc.constant('readmit'), person: somebody, reason: text }),
  limit: fc.record({ action: fc.constant('limit'), people: fc.array(somebody, { minLength: 1 }), reason: text }),
  unlimit: fc.record({ action: fc.constant('unlimit'), reason: text }),
}

const sampled = fc.constantFrom(...Object.values(commands))
export const anyEntryCommand: fc.Arbitrary<EntryCommand> = fc
  .oneof({ weight: 6, arbitrary: sampled }, ...Object.values(random))
  .map(deepFreeze)

const outcome = fc.constantFrom(...outcomes)
export const anyCaseCommand: fc.Arbitrary<CaseCommand> = fc
  .oneof(
    fc.record({ action: fc.constant('take') }),
    fc.record({
      action: fc.constant('ask'),
      question: text,
      dueOn: fc.constantFrom('2026-03-08', '2026-03-09', '2026-04-01'),
    }),
    fc.record({ action: fc.constant('assess'), outcome, reasons: text }),
    fc.record({ action: fc.constant('confirm'), outcome: maybe(outcome), reasons: maybe(text) }),
    fc.record({ action: fc.constant('return'), reason: text }),
    fc.record({ action: fc.constant('close') }),
    fc.record({ action: fc.constant('reopen'), reason: text }),
    fc.record({ action: fc.constant('hold'), reason: text }),
    fc.record({ action: fc.constant('release'), reason: text }),
  )
  .map(deepFreeze)

export const anyArrival: fc.Arbitrary<Arrival> = fc
  .record({
    book: fc.constant('U'),
    number: fc.constant('17/2026'),
    category: fc.constant('W99'),
    priority: fc.constantFrom(...priorities),
    harm: fc.option(harm),
    eventOn: fc.constant('2026-03-07'),
    followUp: fc.constantFrom('in-progress', 'approved'),
    snapshot: fc.nat(),
    answers: fc.subarray(['question-1', 'question-2']),
  })
  .map(deepFreeze)

/** The instants of a walk: each some hours after the one before, over the turn of a year. */
export const anyTimes = fc
  .array(fc.integer({ min: 0, max: 12 * 24 }), { minLength: 1, maxLength: 60, size: 'max' })
  .map((hours) => {
    let at = Date.parse('2026-03-09T10:00:00.000Z')
    return hours.map((passed) => new Date((at += passed * 3_600_000)).toISOString())
  })
