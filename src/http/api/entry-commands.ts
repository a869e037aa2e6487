// The bodies of the entry routes: zod schemas that deliver the domain's commands, each with a working example.
import { z } from '@hono/zod-openapi'
import { bodyCodes } from '../../domain/body.ts'
import { eventTypeCodes } from '../../domain/care-type.ts'
import { causeCodes } from '../../domain/cause.ts'
import { checklist, type ChecklistItem, type EntryCommand, type Report } from '../../domain/entry-command.ts'
import { allegations, bodyAnswers, feedbackWays, residentRoles } from '../../domain/entry.ts'
import { harmLevels, psychologicalHarmLevels } from '../../domain/harm.ts'
import { immediateActionCodes } from '../../domain/immediate-action.ts'
import { mostMeasures } from '../../domain/entry-measures.ts'
import { partOfDayCodes } from '../../domain/part-of-day.ts'
import { ageBandCodes, sexCodes } from '../../domain/person-band.ts'
import { confirmable } from '../../domain/personal-data-detector.ts'
import { placeCodes } from '../../domain/place.ts'
import { measureOutcomeCodes, measureOwnerCodes, preventiveKindCodes } from '../../domain/preventive-measure.ts'
import { pseudonymPattern } from '../../domain/reference.ts'
import { reportSourceCodes } from '../../domain/report-source.ts'
import { reporterFunctionCodes } from '../../domain/reporter-function.ts'
import { cancelReasons } from '../../domain/withdrawal.ts'
import { date, text, time } from '../input.ts'

const codes = <Code extends string>(list: readonly Code[]) => z.enum(list as [Code, ...Code[]])
const harm = z.literal(harmLevels)
const psychological = z.literal(psychologicalHarmLevels)
const offset = z
  .enum(['+01:00', '+02:00'])
  .optional()
  .openapi({ description: 'Only for the hour that comes twice in October' })
const moment = { on: date, time: time.optional(), offset }
const reason = text(20, 2000)
const person = z.string().min(1).max(64).openapi({ description: 'Konto (id osoby)' })

/** In a home of one type it need not be said. */
const careType = codes(eventTypeCodes).openapi({
  description: 'Typ domu, którego zdarzenie dotyczy; tylko w domu kilku typów (several: kilku z nich albo całego domu)',
})

const typedSources = reportSourceCodes.filter((source) => source !== 'system')

export const report = z
  .strictObject({
    home: z.string().max(64).optional().openapi({ description: 'Only when you work in several homes' }),
    what: z.strictObject({
      description: text(10, 4000),
      alleges: z.array(codes(allegations)).max(2).default([]),
    }),
    who: z.strictObject({
      residents: z
        .array(
          z.strictObject({
            // As phones type it: `m-0147 ` is `M-0147`.
            pseudonym: z.string().trim().toUpperCase().regex(pseudonymPattern).optional(),
            name: text(2, 200).optional(),
            role: codes(residentRoles),
            sex: codes(sexCodes).default('unknown'),
            ageBand: codes(ageBandCodes).default('unknown'),
          }),
        )
        .min(1)
        .max(50),
      careType: careType.optional(),
    }),
    when: z.strictObject({
      ...moment,
      partOfDay: codes(partOfDayCodes).optional(),
      learned: z.strictObject(moment).optional(),
    }),
    where: z.strictObject({ place: codes(placeCodes), detail: text(0, 500).optional() }),
    done: z.strictObject({
      actions: z.array(codes(immediateActionCodes)).min(1).max(20),
      text: text(0, 2000).optional(),
    }),
    condition: z.strictObject({
      harm,
      psychological: psychological.default(9),
      hospital: z.boolean().default(false),
      text: text(0, 2000).optional(),
    }),
    reporterFunction: codes(reporterFunctionCodes).optional(),
    concerns: z.array(z.string().min(1).max(64)).max(10).optional().openapi({
      description:
        'Dyrektor lub osoby upoważnione, których zgłoszenie dotyczy (GET /api/reports/concerned); nie zobaczą go',
    }),
    received: z
      .strictObject({
        source: codes(typedSources),
        on: date.optional(),
        // Together they fit the padding under which the reporter is sealed.
        name: text(2, 100).optional(),
        contact: text(3, 100).optional(),
        unknown: z.boolean().optional(),
      })
      .optional()
      .openapi({ description: 'Only for who types in what reached the home on paper, by phone or e-mail' }),
  })
  .openapi('Report') satisfies z.ZodType<Report>

export const reportExample = {
  what: { description: 'Mieszkanka przewróciła się przy umywalce, skarży się na ból nadgarstka.' },
  who: { residents: [{ pseudonym: 'M-0147', role: 'hurt', sex: 'F', ageBand: '75-84' }] },
  when: { on: '2026-03-07', time: '05:40' },
  where: { place: 'bathroom', detail: 'pierwsze piętro' },
  done: { actions: ['first-aid', 'observation'], text: 'Zimny okład, pomoc przy wstaniu.' },
  condition: { harm: 1, psychological: 0, text: 'Przytomna, spokojna.' },
} as const satisfies z.input<typeof report>

const bodies = z
  .array(
    z.strictObject({
      body: codes(bodyCodes),
      answer: codes(bodyAnswers),
      on: date.optional(),
      detail: text(0, 500).optional(),
    }),
  )
  .max(20)
const outcome = z.strictObject({ physical: harm, psychological, hospital: z.boolean() })

/** What stays in a text that leaves although it was refused: the fault's pointer and code as they came, and why it is nobody's. */
export const confirmations = z
  .array(
    z.strictObject({
      finding: z
        .string()
        .regex(/^\/[a-zA-Z]{1,20}\/\d{1,5}-\d{1,5}$/)
        .openapi({ example: '/description/12-17' }),
      kind: codes(confirmable),
      reason: text(5, 500),
    }),
  )
  .max(50)
  .default([])
/** Labels of residents' cards for rows of the annex, counted from 0. */
const labels = z
  .array(
    z.strictObject({
      row: z.coerce.number().int().min(0).max(49).openapi({ type: 'integer' }),
      label: z.string().trim().toUpperCase().regex(pseudonymPattern),
    }),
  )
  .max(50)
  .default([])
const measureNo = z.coerce
  .number()
  .int()
  .min(1)
  .max(999)
  .openapi({ type: 'integer', description: 'Numer środka we wpisie' })
const plans = z
  .array(
    z.strictObject({
      no: measureNo.optional(),
      kind: codes(preventiveKindCodes),
      by: codes(measureOwnerCodes),
      dueOn: date,
    }),
  )
  .max(mostMeasures)
const reviews = z
  .array(
    z.strictObject({
      no: measureNo,
      outcome: codes(measureOutcomeCodes),
      on: date.optional(),
      reason: text(5, 1000).optional(),
    }),
  )
  .min(1)
  .max(mostMeasures)
const classification = {
  category: z.string().max(8),
  secondary: z.array(z.string().max(8)).max(3).default([]),
  threat: z.boolean(),
}
const nothing = z.strictObject({})

/** One body per action; the action itself is in the path. */
export const entryBodies = {
  register: z.strictObject({
    ...classification,
    bodies: bodies.default([]),
    labels,
    careType: careType.optional(),
  }),
  reclassify: z.strictObject({ ...classification, reason }),
  decline: z.strictObject({ reason }),
  reconsider: z.strictObject({ reason }),
  supplement: z.strictObject({ text: text(10, 4000) }),
  ask: z.strictObject({ question: text(10, 2000) }),
  amend: z.strictObject({
    reason,
    description: text(10, 4000).optional(),
    when: z.strictObject({ ...moment, partOfDay: codes(partOfDayCodes).optional() }).optional(),
    where: z.strictObject({ place: codes(placeCodes), detail: text(0, 500).optional() }).optional(),
    bodies: bodies.optional(),
    labels,
    careType: careType.optional(),
  }),
  'update-outcome': z.strictObject({ residents: z.array(outcome).min(1).max(50), reason: text(0, 2000).optional() }),
  'follow-up': z.strictObject({
    causes: z.array(codes(causeCodes)).min(1).max(20),
    causesText: text(20, 4000),
    limiting: text(10, 4000),
    preventive: text(10, 4000),
    measures: plans.default([]),
    noMeasures: z.boolean().optional().openapi({ description: 'Nie ma środków; powód stoi w preventive' }),
    riskKnown: z.boolean().optional(),
    bodies: bodies.optional(),
    confirmed: confirmations,
  }),
  'review-measures': z.strictObject({ measures: reviews }),
  describe: z.strictObject({
    description: text(10, 4000),
    confirmed: confirmations,
    again: z.array(z.string().min(1).max(64)).max(50).default([]).openapi({
      description:
        'Co wychodzi ponownie bez zmian, choć wyszło w ukrytej wersji: description, causesText, limiting, preventive lub id pytania organu',
    }),
    checklist: z.strictObject(
      Object.fromEntries(checklist.map((item) => [item, z.literal(true)])) as Record<ChecklistItem, z.ZodLiteral<true>>,
    ),
  }),
  feedback: z.strictObject({ how: codes(feedbackWays), text: text(0, 2000).optional() }),
  approve: nothing,
  return: z.strictObject({ reason }),
  close: z.strictObject({ noCaseReason: text(20, 2000).optional() }),
  reopen: z.strictObject({ reason }),
  cancel: z.strictObject({ because: codes(cancelReasons), reason }),
  exclude: z.strictObject({ person, reason }),
  readmit: z.strictObject({ person, reason }),
  limit: z.strictObject({ people: z.array(person).min(1).max(50), reason }),
  unlimit: z.strictObject({ reason }),
  hold: z.strictObject({ reason }),
  release: z.strictObject({ reason }),
} satisfies { [A in EntryCommand['action']]: z.ZodType<Omit<Extract<EntryCommand, { action: A }>, 'action'>> }

export const entryExamples: { [A in keyof typeof entryBodies]: z.input<(typeof entryBodies)[A]> } = {
  register: {
    category: 'W01',
    threat: true,
    bodies: [{ body: 'family-or-guardian', answer: 'yes', on: '2026-03-07' }],
  },
  reclassify: { category: 'N13', threat: false, reason: 'Nie doszło do obrażeń: mieszkaniec wyszedł i wrócił sam.' },
  decline: { reason: 'Zdarzenie nie dotyczyło mieszkańca domu.' },
  reconsider: { reason: 'Skutek okazał się poważniejszy, niż pisałam.' },
  supplement: { text: 'Mata przy umywalce leżała zwinięta pod ścianą.' },
  ask: { question: 'Czy posadzka była mokra?' },
  amend: { reason: 'Pomyłka w miejscu zdarzenia.', where: { place: 'corridor' } },
  'update-outcome': { residents: [{ physical: 2, psychological: 0, hospital: false }] },
  'follow-up': {
    causes: ['surroundings'],
    causesText: 'Mokra posadzka po porannym sprzątaniu, brak maty.',
    limiting: 'Sprzątanie łazienek po śniadaniu.',
    preventive: 'Maty antypoślizgowe w łazienkach, kontrola co tydzień.',
    measures: [{ kind: 'surroundings', by: 'administration', dueOn: '2026-03-31' }],
  },
  'review-measures': { measures: [{ no: 1, outcome: 'helped', on: '2026-03-07' }] },
  describe: {
    description: 'Mieszkanka upadła w łazience, doznała urazu ręki.',
    checklist: { noNames: true, noContacts: true, noRooms: true, noExactTimes: true, reporterUnrecognisable: true },
  },
  feedback: { how: 'in-system', text: 'Dziękujemy. Zamówiono maty antypoślizgowe.' },
  approve: {},
  return: { reason: 'Brakuje terminu zakupu mat.' },
  close: {},
  reopen: { reason: 'Nowe informacje ze szpitala o skutku.' },
  cancel: { because: 'duplicate', reason: 'To samo zdarzenie wpisano już pod numerem 16/2026.' },
  exclude: { person: '0199f3a0-0000-7000-8000-000000000000', reason: 'Zgłoszenie dotyczy postępowania tej osoby.' },
  readmit: { person: '0199f3a0-0000-7000-8000-000000000000', reason: 'Wyjaśniono, że zgłoszenie jej nie dotyczy.' },
  limit: { people: ['0199f3a0-0000-7000-8000-000000000000'], reason: 'Sprawa delikatna, prowadzą ją dwie osoby.' },
  unlimit: { reason: 'Wyjaśnienie zakończono, ograniczenie jest zbędne.' },
  hold: { reason: 'Sąd zażądał akt w sprawie I C 12/26.' },
  release: { reason: 'Postępowanie zakończone prawomocnie.' },
}
