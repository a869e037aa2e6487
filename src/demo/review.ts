// The authority's working sessions: the reviewer goes through the worklist, the head signs or returns. What the two decide on a
// case is its incident's fate; which state a case is in is read from the list, as a person would.
import type { AssessmentOutcome, CaseCommand, CaseState } from '../domain/case.ts'
import { addDays, warsawDate } from '../domain/zone.ts'
import { changeCase, listCases, readCase } from '../register/authority/cases.ts'
import type { CaseRow, Credential, Ports } from '../register/ports.ts'
import type { Told } from './home-life.ts'
import { advise } from './recommending.ts'
import { heads, opinions, questions } from './phrases.ts'

/** Somebody of the authority at work with the cases of one home. */
export type Desk = { ports: Ports; credential: Credential; tales: readonly Told[]; now: string; home: string }
type Matter = { known: Told; of: NonNullable<Told['case']>; act: (command: CaseCommand) => Promise<CaseState> }

/** Cases do not depend on each other, so they are worked on together: their commits share a transaction. */
async function workThrough(desk: Desk, states: readonly CaseState[], work: (matter: Matter) => Promise<unknown>) {
  const { ports, credential, tales, now, home } = desk
  const { items } = await listCases(ports, undefined, { states, home, limit: 200 }, { credential, now })
  await Promise.all(
    items.map((row) => {
      const known = tales.find(({ number }) => number === row.number)
      return known && work({ known, of: fileOf(known, row), act: actOn(desk, known, row) })
    }),
  )
}

function fileOf(known: Told, { id, state }: CaseRow): NonNullable<Told['case']> {
  known.case = { asked: false, answered: false, disputed: false, ...known.case, id, state }
  return known.case
}

function actOn({ ports, credential, now }: Desk, known: Told, { id }: CaseRow): Matter['act'] {
  return async (command) => {
    const state = (await changeCase(ports, id, command, { credential, now })).state as CaseState
    if (known.case) known.case.state = state
    return state
  }
}

/** Goes on with what the last session left open; looks at no list when that was nothing. */
export async function reviewAgain(desk: Desk): Promise<void> {
  if (desk.tales.some((known) => known.case && known.case.state !== 'closed')) await review(desk)
}

/** The reviewer takes what came in, asks, assesses and closes. */
export function review(desk: Desk): Promise<void> {
  return workThrough(desk, ['received', 'reopened', 'in_review', 'assessed'], async ({ known, of, act }) => {
    const { asked, opinion = 'adequate', rests } = known.incident.fate
    if (rests === 'reopened' && of.state === 'reopened') return
    if (of.state === 'assessed') {
      const settled = await advise(desk, known, of)
      return settled && rests !== 'assessed' ? act({ action: 'close' }) : undefined
    }
    if (of.state !== 'in_review') await act({ action: 'take' })
    if (of.state !== 'in_review' || rests === 'in_review' || rests === 'awaiting_home') return
    await readCase(desk.ports, of.id, { credential: desk.credential, now: desk.now })
    if (asked && !of.asked) {
      of.asked = true
      const dueOn = addDays(warsawDate(desk.now), 7)
      return act({ action: 'ask', question: choose(questions, known), dueOn })
    }
    const outcome = outcomeOf(opinion, of.disputed)
    return act({ action: 'assess', outcome, reasons: choose(opinions[outcome], known) })
  })
}

function outcomeOf(opinion: NonNullable<Told['incident']['fate']['opinion']>, disputed: boolean): AssessmentOutcome {
  if (opinion === 'disputed') return disputed ? 'adequate_with_remarks' : 'inadequate'
  return opinion === 'remarks' ? 'adequate_with_remarks' : opinion
}

/** The head confirms, or returns an opinion once. */
export async function sign(desk: Desk): Promise<void> {
  if (!desk.tales.some((known) => known.case?.state === 'to_sign')) return
  return workThrough(desk, ['to_sign'], async ({ known, of, act }) => {
    const { opinion, rests } = known.incident.fate
    if (rests === 'to_sign') return
    if (opinion !== 'disputed' || of.disputed) return act({ action: 'confirm' })
    of.disputed = true
    return act({ action: 'return', reason: heads.returned })
  })
}

/** The reviewer asks where the story wants an open question. */
export function askLately(desk: Desk, dueOn: string): Promise<void> {
  return workThrough(desk, ['in_review'], async ({ known, act }) =>
    known.incident.fate.rests === 'awaiting_home'
      ? act({ action: 'ask', question: choose(questions, known), dueOn })
      : undefined,
  )
}

/** The head takes up again what was closed. */
export async function reopen(desk: Desk): Promise<void> {
  if (!desk.tales.some(({ incident }) => incident.fate.rests === 'reopened')) return
  return workThrough(desk, ['closed'], async ({ known, act }) =>
    known.incident.fate.rests === 'reopened' ? act({ action: 'reopen', reason: heads.reopened }) : undefined,
  )
}

export function choose<Text extends string>(texts: readonly Text[], { incident }: Told): Text {
  return texts[incident.minutes % texts.length] as Text
}
