// People who act, and an entry, a case and a transfer in every state, each reached by real decisions and `evolve`.
// Stands in for the store only where the store adds something: version, sealed reference, number. Knows no rule.
import { arrive, decideCase, type Arrival, type Case, type CaseCommand, type CaseState } from '../../src/domain/case.ts'
import { category } from '../../src/domain/catalogue.ts'
import type { EntryCommand, Report } from '../../src/domain/entry-command.ts'
import { decideMerge } from '../../src/domain/entry-merge.ts'
import { decide } from '../../src/domain/entry-decide.ts'
import { file } from '../../src/domain/entry-filing.ts'
import type { HomeFacts } from '../../src/domain/entry-gaps.ts'
import type { EntryState } from '../../src/domain/entry-lifecycle.ts'
import type { Entry, EntryFields } from '../../src/domain/entry.ts'
import { evolve, type Decision, type Subject, type SubjectEvent } from '../../src/domain/event.ts'
import type { Recommendation } from '../../src/domain/recommendation.ts'
import type { RecommendationAction, RecommendationCommand } from '../../src/domain/recommendation-decide.ts'
import { Refusal, type Fault, type RefusalCode } from '../../src/domain/refusal.ts'
import type { Actor, Role, Scope } from '../../src/domain/role.ts'
import {
  prepareTransfer,
  discardTransfer,
  receiveTransfer,
  sendTransfer,
  type SendFacts,
  type Transfer,
  type TransferState,
} from '../../src/domain/transfer.ts'

export const home = 'home-pod-lipami'
export const otherHome = 'home-sloneczny'
export const authority = 'authority-pcpr'
export const otherAuthority = 'authority-mops'
/** Monday, 9 March 2026, 11:00 in Warsaw. */
export const now = '2026-03-09T10:00:00.000Z'

/** A person as the store tells them: the role itself, and one row for each scope of an active authorisation. */
export function person(role: Role, organisation: string, ...scopes: Scope[]): Actor {
  return deepFreeze({
    person: `person-${role}`,
    acting: [
      { organisation, role, scope: '', authorisation: null },
      ...scopes.map((scope) => ({ organisation, role, scope, authorisation: `authorisation-${scope}` })),
    ],
  })
}

export const nobody: Actor = { person: 'person-nobody', acting: [] }
export const reporter = person('reporter', home)
export const director = person('director', home)
export const head = person('head', authority)
export const reviewer = person('reviewer', authority)
/** Holds both ends of the home's lifecycle, so that a walk needs nobody else. */
export const directorAndReporter: Actor = { person: 'person-both', acting: [...director.acting, ...reporter.acting] }

export function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    Object.values(value).forEach(deepFreeze)
  }
  return value
}

/** The refusal of an attempt, `undefined` when it was allowed; any other error is a bug and goes on. */
export function refusalOf(attempt: () => unknown): { code: RefusalCode; faults: readonly Fault[] } | undefined {
  try {
    attempt()
    return undefined
  } catch (error) {
    if (error instanceof Refusal) return { code: error.code, faults: error.faults }
    throw error
  }
}

/** Why an attempt was refused: the code, then each fault as `pointer code`; `undefined` when it was allowed. */
export function whyNot(attempt: () => unknown): string[] | undefined {
  const refusal = refusalOf(attempt)
  return refusal && [refusal.code, ...refusal.faults.map(({ pointer, code }) => `${pointer} ${code}`)]
}

/** What came of an attempt: the code of the refusal, else the state it leads to. */
export function outcomeOf(attempt: () => { detail: { state?: string } }): string | undefined {
  let state: string | undefined
  return refusalOf(() => (state = attempt().detail.state))?.code ?? state
}

/** The event as it lies in the ledger: its detail went through JSON, and the register numbered the entry. */
export function stored<Fields>(
  subject: Subject<Fields> | undefined,
  decision: Decision<Fields>,
  at: string,
): SubjectEvent<Fields> {
  const version = (subject?.version ?? 0) + 1
  const sealed = decision.texts
    ? [{ id: `sealed-${version}`, field: decision.action, version, sha256: 'a'.repeat(64) }]
    : []
  const numbered = 'number' in decision.detail && decision.detail.number === 0 ? { number: 17 } : {}
  const detail = JSON.parse(JSON.stringify({ ...decision.detail, ...numbered, sealed }))
  return { subject: subject?.id ?? 'subject-1', version, action: decision.action, at, detail }
}

/** The newest of every field and all sealed values in order, told from the events without the domain's own fold. */
export function foldByHand<Fields>(events: readonly SubjectEvent<Fields>[]): unknown {
  const sealed = events.flatMap(({ detail, at }) => (detail.sealed ?? []).map((one) => ({ ...one, at })))
  return Object.assign({}, ...events.map(({ detail }) => detail), { id: 'subject-1', version: events.length, sealed })
}

function written<Fields>(subject: Subject<Fields> | undefined, decision: Decision<Fields>): Subject<Fields> {
  return deepFreeze(evolve(subject, stored(subject, decision, now)))
}

export const report: Report = deepFreeze({
  what: { description: 'Mieszkanka przewróciła się przy umywalce.', alleges: [] },
  who: { residents: [{ pseudonym: 'M-0147', role: 'hurt', sex: 'F', ageBand: '75-84' }] },
  when: { on: '2026-03-07', time: '05:40' },
  where: { place: 'bathroom', detail: 'pierwsze piętro' },
  done: { actions: ['first-aid'], text: 'Zimny okład.' },
  condition: { harm: 1, psychological: 0, hospital: false, text: 'Przytomna.' },
})
export const minted = { reference: 'Z-7K4Q', alias: 'alias-1' }

/** No basis is recorded, the case is not closed, the code list is that of 2026. */
export const facts: HomeFacts = {
  bases: [],
  types: [],
  caseClosed: false,
  handedOver: false,
  joinedUnanswered: false,
  catalogue: '2026-1',
  category: (code) => category(code, '2026-03-09'),
}

/** One valid command for each action; with them and a closed case nothing but permission and state can refuse. */
export const commands: { [A in EntryCommand['action']]: Extract<EntryCommand, { action: A }> } = deepFreeze({
  register: { action: 'register', category: 'W99', secondary: [], threat: true, bodies: [] },
  decline: { action: 'decline', reason: 'Zdarzenie nie dotyczyło mieszkańca domu.' },
  reconsider: { action: 'reconsider', reason: 'Skutek okazał się poważniejszy.' },
  supplement: { action: 'supplement', text: 'Mata leżała zwinięta.' },
  ask: { action: 'ask', question: 'Czy posadzka była mokra?' },
  amend: { action: 'amend', reason: 'Pomyłka w miejscu.', where: { place: 'corridor' } },
  reclassify: { action: 'reclassify', category: 'N13', secondary: [], threat: false, reason: 'Nie było obrażeń.' },
  'update-outcome': { action: 'update-outcome', residents: [{ physical: 2, psychological: 0, hospital: true }] },
  'follow-up': {
    action: 'follow-up',
    causes: ['surroundings'],
    causesText: 'Mokra posadzka po sprzątaniu.',
    limiting: 'Sprzątanie po śniadaniu.',
    preventive: 'Maty antypoślizgowe.',
    measures: [{ kind: 'surroundings', by: 'administration', dueOn: '2026-03-31' }],
  },
  'review-measures': { action: 'review-measures', measures: [{ no: 1, outcome: 'helped', on: '2026-03-08' }] },
  describe: {
    action: 'describe',
    description: 'Osoba upadła w łazience.',
    checklist: { noNames: true, noContacts: true, noRooms: true, noExactTimes: true, reporterUnrecognisable: true },
  },
  feedback: { action: 'feedback', how: 'orally' },
  approve: { action: 'approve' },
  return: { action: 'return', reason: 'Brakuje terminu.' },
  close: { action: 'close' },
  reopen: { action: 'reopen', reason: 'Nowe wiadomości ze szpitala.' },
  cancel: { action: 'cancel', because: 'duplicate', reason: 'Wpisano dwa razy.' },
  exclude: { action: 'exclude', person: 'person-officer', reason: 'Chodzi o postępowanie tej osoby.' },
  readmit: { action: 'readmit', person: 'person-excluded', reason: 'Wyjaśniono, że nie o tę osobę.' },
  limit: { action: 'limit', people: ['person-officer'], reason: 'Sprawa delikatna.' },
  unlimit: { action: 'unlimit', reason: 'Już nie trzeba.' },
  hold: { action: 'hold', reason: 'Toczy się postępowanie.' },
  release: { action: 'release', reason: 'Postępowanie zakończone.' },
} as const)

/** A filed report, with whatever is changed in it. */
export function filed(changed: Partial<Report> = {}): Entry {
  return written<EntryFields>(undefined, file({ ...report, ...changed }, home, minted, reporter, now))
}

/** The entry after each command in turn; book N is open and the case closed. */
export function after(entry: Entry, ...steps: EntryCommand[]): Entry {
  const bases = [{ covers: 'book-N', fromOn: '2026-01-01', untilOn: '2026-12-31' }] as const
  const open = { ...facts, bases, caseClosed: true }
  return steps.reduce((one, step) => written(one, decide(one, step, directorAndReporter, open, now)), entry)
}

export function registered(category: string, changed: Partial<Report> = {}): Entry {
  return after(filed(changed), { ...commands.register, category })
}

/** The report after it was joined to another entry of its home. */
export function joined(report: Entry, into: Entry): Entry {
  return written(report, decideMerge(report, into, director).report)
}

/** Also asked something, so that its reporter may answer. */
const worked = after(registered('W99'), commands['follow-up'], commands.feedback, commands.ask)

const shut = (entry: Entry): Entry =>
  deepFreeze({ ...entry, excluded: ['person-excluded'], limitedTo: ['person-officer'] })

/** Ready for every action its state allows. */
export const entryIn: Record<EntryState, Entry> = {
  reported: shut(filed()),
  registered: shut(worked),
  approved: shut(after(worked, commands.approve)),
  closed: shut(after(worked, commands.approve, commands.close)),
  declined: shut(after(filed(), commands.decline)),
  cancelled: shut(after(worked, commands.cancel)),
  merged: shut(joined(after(filed(), commands.ask), { ...worked, id: 'subject-2' })),
}

export const arrival: Arrival = {
  book: 'U',
  number: '17/2026',
  category: 'W99',
  priority: 'P3',
  harm: null,
  eventOn: '2026-03-07',
  followUp: 'approved',
  snapshot: 1,
  answers: [],
}

/** The case after the home sent this; the first snapshot opens it. */
export function arrived(before: Case | undefined, changed: Partial<Arrival> = {}): Case {
  return written(before, arrive(before, { ...arrival, ...changed }, { authority, home }, now))
}

export const caseFacts = { today: '2026-03-09', reply: 'question-1' }

/** One valid command for each action. */
export const caseCommands: { [A in CaseCommand['action']]: Extract<CaseCommand, { action: A }> } = deepFreeze({
  take: { action: 'take' },
  ask: { action: 'ask', question: 'Czy maty już są?', dueOn: '2026-03-20' },
  assess: { action: 'assess', outcome: 'adequate_with_remarks', reasons: 'Środki są odpowiednie.' },
  confirm: { action: 'confirm' },
  return: { action: 'return', reason: 'Uzasadnienie jest zbyt krótkie.' },
  close: { action: 'close' },
  reopen: { action: 'reopen', reason: 'Nowe okoliczności.' },
  hold: { action: 'hold', reason: 'Toczy się postępowanie.' },
  release: { action: 'release', reason: 'Postępowanie zakończono.' },
} as const)

export const recommendationFacts = { today: '2026-03-09', id: 'recommendation-1' }
/** As it was issued, still to be carried out. */
export const recommendation: Recommendation = deepFreeze({
  id: 'recommendation-1',
  owner: 'maintenance',
  issuedOn: '2026-03-02',
  dueOn: '2026-03-20',
  state: 'open',
  doneOn: null,
})
/** One valid command for each action, of a case with the recommendation above, said to be carried out. */
export const recommending: { [A in RecommendationAction]: Extract<RecommendationCommand, { action: A }> } = deepFreeze({
  recommend: { action: 'recommend', text: 'Zamontować poręcze.', owner: 'maintenance', dueOn: '2026-04-30' },
  accept: { action: 'accept', recommendation: 'recommendation-1' },
  waive: { action: 'waive', recommendation: 'recommendation-1', reason: 'Oddział zamknięto.' },
  'send-back': {
    action: 'send-back',
    recommendation: 'recommendation-1',
    reason: 'Zamontowano tylko część.',
    dueOn: '2026-04-30',
  },
} as const)

/** The case after each command of this person in turn. */
export function reviewed(before: Case, by: Actor, ...steps: CaseCommand[]): Case {
  return steps.reduce((one, step) => written(one, decideCase(one, step, by, caseFacts)), before)
}

const taken = reviewed(arrived(undefined), reviewer, caseCommands.take)
const assessed = reviewed(taken, reviewer, caseCommands.assess)
const closed = reviewed(assessed, reviewer, caseCommands.close)

/** Only `moot` is set by hand, as the door does when a transfer is returned. */
export const caseIn: Record<CaseState, Case> = {
  received: arrived(undefined),
  in_review: taken,
  awaiting_home: reviewed(taken, reviewer, caseCommands.ask),
  to_sign: reviewed(taken, reviewer, { ...caseCommands.assess, outcome: 'inadequate' }),
  assessed,
  closed,
  reopened: reviewed(closed, reviewer, caseCommands.reopen),
  moot: written(taken, { action: 'moot', detail: { state: 'moot' } }),
}

export const sendFacts: SendFacts = { digest: 'digest-1', undelivered: 2, undescribed: [] }

const prepared: Transfer = written(
  undefined,
  prepareTransfer(home, { authority, open: false }, person('officer', home, 'prepare'), now),
)
const sent = written(prepared, sendTransfer(prepared, { digest: 'digest-1' }, sendFacts, director, now))

export const transferIn: Record<TransferState, Transfer> = {
  prepared,
  sent,
  acknowledged: written(sent, receiveTransfer(sent, { action: 'acknowledge' }, head)),
  returned: written(sent, receiveTransfer(sent, { action: 'return', reason: 'unreadable' }, head)),
  discarded: written(prepared, discardTransfer(prepared, director)),
}

/** Every state reached from the beginnings by the steps; `key` tells apart what differs for the rules. */
export function reached<S extends { state: string }>(
  beginnings: readonly S[],
  steps: readonly ((subject: S) => S)[],
  key: (subject: S) => unknown,
): { states: Set<string>; left: Set<string> } {
  const seen = new Map(beginnings.map((subject) => [JSON.stringify(key(subject)), subject]))
  const left = new Set<string>()
  for (const subject of seen.values()) {
    for (const step of steps) {
      let next: S | undefined
      if (refusalOf(() => (next = step(subject))) || !next) continue
      if (next.state !== subject.state) left.add(subject.state)
      if (!seen.has(JSON.stringify(key(next)))) seen.set(JSON.stringify(key(next)), next)
    }
  }
  return { states: new Set([...seen.values()].map(({ state }) => state)), left }
}

/**
 * A table written for people: the first line names the states, every other one an action, who may take it
 * (`role`, `officer:scope`, joined by `+`) and where it leads from each state; `-` is the wrong state.
 */
export function readTable(table: string): { action: string; who: string[]; leads: Record<string, string> }[] {
  const [top = [], ...rows] = table
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
  return rows.map(([action = '', who = '', ...cells]) => ({
    action,
    who: who.split('+'),
    leads: Object.fromEntries(top.map((state, index) => [state, cells[index] ?? ''])),
  }))
}
