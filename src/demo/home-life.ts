// The life of one report in its home, as steps at instants: filed, taken in, followed up, approved. What leaves the home is in
// exchange.ts. Each step is the use case a person of the home would call.
import { category, mandatoryBodies } from '../domain/catalogue.ts'
import type { EventType } from '../domain/care-type.ts'
import type { CaseState } from '../domain/case.ts'
import { categoryFacts } from '../domain/entry-bodies.ts'
import type { BodyNotice, EntryCommand, Report } from '../domain/entry-command.ts'
import type { Resident } from '../domain/entry.ts'
import { minutesLater } from '../domain/account.ts'
import { partOfDay } from '../domain/part-of-day.ts'
import { addDays, warsawDate, warsawTime } from '../domain/zone.ts'
import { changeEntry, fileReport } from '../register/home/entries.ts'
import { readEntry } from '../register/home/views.ts'
import type { Credential, Ports } from '../register/ports.ts'
import { at, isWorkday, workday, workdaysLater } from './calendar.ts'
import type { Incident } from './plan.ts'
import { guarding } from './guarding.ts'
import { measuresOf, reviewOf } from './measures.ts'
import { seenTwice } from './seen-twice.ts'
import { told } from './story.ts'
import { reasons } from './phrases.ts'
import type { Advice } from './recommending.ts'
import type { Step } from './timeline.ts'

/** An incident once it is told: what the later steps need to know of its entry and its case. */
export type Told = {
  incident: Incident
  id: string
  state: string
  number?: string
  case?: { id: string; state: CaseState; asked: boolean; answered: boolean; disputed: boolean; advice?: Advice[] }
}

export type Office = { officer: Credential; director: Credential }

/** `sentLastAt`: a text that leaves is written by then; `alone`: there is no authority, so the director closes without a case. */
export type Circumstances = { home: string; sentLastAt: string; alone: boolean }

export function lifeOf(
  ports: Ports,
  { reporter, colleague, officer, director }: Office & { reporter: Credential; colleague: Credential },
  incident: Incident,
  { home, sentLastAt, alone }: Circumstances,
): { known: Told; steps: Step[] } {
  const { story, fate, minutes } = incident
  const known: Told = { incident, id: '', state: '' }
  const steps: Step[] = []
  const step = (at: string, run: Step['run']) => void steps.push({ at, ledgers: [home], run })
  const act = (credential: Credential, at: string, command: EntryCommand) =>
    step(at, async (now) => {
      const done = await changeEntry(ports, known.id, command, { credential, now })
      known.state = done.state
      if (done.number) known.number = done.number
    })

  const filedAt = minutesLater(at(incident.eventOn, incident.time), 15 + minutes)
  step(filedAt, async (now) => {
    const { report, credential } = fate.phoned
      ? { report: { ...reportOf(incident), ...byPhone }, credential: officer }
      : { report: reportOf(incident), credential: reporter }
    known.id = (await fileReport(ports, report, { credential, now })).id
    known.state = 'reported'
  })

  let takenInAt = officeHour(filedAt, minutes)
  const next = (workdays: number, time: string) =>
    minutesLater(at(workdaysLater(warsawDate(takenInAt), workdays), time), minutes)
  step(takenInAt, (now) => readEntry(ports, known.id, { credential: officer, now }))
  if (fate.declined) {
    act(officer, minutesLater(takenInAt, 5), {
      action: 'decline',
      reason: reasons.declined[story.category.startsWith('N') ? 'other-book' : 'no-effect'],
    })
    act(officer, minutesLater(takenInAt, 8), { action: 'feedback', how: 'in-system', text: reasons.declinedFeedback })
    if (fate.declined === 'stands') return { known, steps }
    act(reporter, next(1, '07:10'), { action: 'reconsider', reason: reasons.reconsider })
    if (fate.declined === 'asked-again') return { known, steps }
    takenInAt = next(1, '13:00')
  }

  act(officer, minutesLater(takenInAt, 10), {
    action: 'register',
    category: fate.mistakenFor ?? story.category,
    secondary: [],
    threat: fate.mistakenFor !== undefined || !story.category.startsWith('N'),
    bodies: noticesOf(incident),
    careType: typeOf(incident),
  })
  if (fate.twice) steps.push(...seenTwice(ports, { home, colleague, officer }, known, [filedAt, takenInAt]))
  steps.push(...guarding(ports, { home, office: { officer, director }, colleague }, known, filedAt))
  if (fate.questioned) {
    act(officer, minutesLater(takenInAt, 25), { action: 'ask', question: reasons.question })
    act(reporter, next(1, '07:10'), { action: 'supplement', text: reasons.supplement })
  }
  if (fate.amended) {
    const where = { place: incident.telling.place, detail: 'obok dyżurki' }
    act(officer, minutesLater(takenInAt, 15), { action: 'amend', reason: reasons.amended, where })
  }
  if (!fate.undescribed || takenInAt < sentLastAt) {
    const description = told(incident.telling.outgoing, incident.hurt[0]?.sex ?? 'F')
    const checklist = {
      noNames: true,
      noContacts: true,
      noRooms: true,
      noExactTimes: true,
      reporterUnrecognisable: true,
    } as const
    act(officer, minutesLater(takenInAt, 20), { action: 'describe', description, checklist })
  }

  const followUp = (at: string, again?: string) => act(officer, at, followUpOf(incident, warsawDate(at), again))
  const days = fate.slowly ?? 1 + (minutes % 2)
  followUp(next(days, '10:00'))
  if (fate.unclear) {
    const [physical, psychological] = incident.harm
    const residents = incident.hurt.map(() => ({ physical, psychological, hospital: story.hospital ?? false }))
    act(officer, next(days, '10:05'), { action: 'update-outcome', residents, reason: reasons.outcomeKnown })
  }
  const how = fate.feedback ?? 'in-system'
  act(officer, next(days, '10:10'), {
    action: 'feedback',
    how,
    ...(how === 'in-system' && { text: `Dziękujemy za zgłoszenie. ${story.preventive}` }),
  })
  if (fate.unapproved) return { known, steps }
  act(director, next(days, '14:40'), { action: 'approve' })
  if (fate.sentBack) {
    act(director, next(days + 1, '08:30'), { action: 'return', reason: reasons.sentBack })
    followUp(next(days + 1, '10:20'), ' Termin: koniec miesiąca.')
    act(director, next(days + 1, '15:00'), { action: 'approve' })
  }
  const review = reviewOf(incident, warsawDate(next(fate.sentBack ? days + 1 : days, '10:00')))
  if (review) act(officer, review.at, review.command)
  const travels = category(story.category, incident.eventOn)?.travels ?? false
  if (alone || !travels) {
    const noCaseReason = travels ? reasons.noAuthority : reasons.neverTravels
    act(director, next(days + 3, '14:00'), { action: 'close', noCaseReason })
  }
  return { known, steps }
}

/** An officer takes reports in on workdays, early or after noon: transfers leave at noon. */
function officeHour(filedAt: string, minutes: number): string {
  const [on, time] = [warsawDate(filedAt), warsawTime(filedAt)]
  if (isWorkday(on) && time < '07:30') return minutesLater(at(on, '08:00'), minutes)
  if (isWorkday(on) && time < '12:30') return minutesLater(at(on, '13:00'), minutes)
  return minutesLater(at(workday(addDays(on, 1)), '08:00'), minutes)
}

/** Somebody of the family, whose name is invented like all others. */
const byPhone = {
  reporterFunction: 'family',
  received: { source: 'phone', name: 'Genowefa Telefoniczna', contact: 'telefon w karcie mieszkańca' },
} as const

/** Of whom it concerns: one type, or several; nothing in a home of one. */
function typeOf({ hurt, others }: Incident): EventType | undefined {
  const [type, ...more] = new Set([...hurt, ...others].flatMap(({ careType }) => careType ?? []))
  return more.length > 0 ? 'several' : type
}

/** Who knew no hour did not know the type either: the officer sets it. */
export function reportOf(incident: Incident): Report {
  const { story, telling, eventOn, time, hurt, others, fate } = incident
  const sex = (hurt[0] ?? others[0])?.sex ?? 'F'
  const [physical, psychological] = incident.harm
  return {
    what: { description: told(telling.description, sex), alleges: [...(story.alleges ?? [])] },
    who: {
      residents: [
        ...hurt.map((resident) => ({ ...resident, role: 'hurt' as const })),
        ...others.map((resident) => ({ ...resident, role: 'other' as const })),
      ],
      careType: incident.timeTold ? typeOf(incident) : undefined,
    },
    when: incident.timeTold ? { on: eventOn, time } : { on: eventOn, partOfDay: partOfDay(time) },
    where: { place: telling.place },
    done: { actions: [...story.actions], text: story.immediately },
    condition: {
      harm: fate.unclear ? 9 : physical,
      psychological,
      hospital: story.hospital ?? false,
      text: told(story.condition, sex),
    },
    reporterFunction: incident.minutes % 3 === 0 ? 'nurse' : 'carer',
  }
}

/** `on`: Warsaw date; `again`: what is added when it is written once more. */
export function followUpOf(incident: Incident, on: string, again?: string): EntryCommand {
  const { causes, causesText: text, limiting, preventive } = incident.story
  const riskKnown = incident.minutes % 2 === 0
  const measures = measuresOf(incident, on, again !== undefined)
  const causesText = text + (again ?? '')
  return { action: 'follow-up', causes: [...causes], causesText, limiting, preventive, measures, riskKnown }
}

/** Every body the catalogue makes mandatory was told, or there is a reason why not. */
function noticesOf({ story, eventOn, hurt, others, harm: [physical, psychological], minutes }: Incident): BodyNotice[] {
  const residents: Resident[] = [
    ...hurt.map(({ sex, ageBand }) => ({
      role: 'hurt' as const,
      sex,
      ageBand,
      physical,
      psychological,
      hospital: false,
    })),
    ...others.map(({ sex, ageBand }) => ({
      role: 'other' as const,
      sex,
      ageBand,
      physical: 0 as const,
      psychological: 0 as const,
      hospital: false,
    })),
  ]
  const found = category(story.category, eventOn)
  const mandatory = found ? mandatoryBodies(found, categoryFacts({ residents, alleges: story.alleges ?? [] })) : []
  return mandatory.map((body) =>
    body === 'family-or-guardian' && minutes % 5 === 0
      ? { body, answer: 'no', detail: reasons.familyNotTold }
      : { body, answer: 'yes', on: eventOn },
  )
}
