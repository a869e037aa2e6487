// The months of one home and its authority as steps at instants. Everything ends with yesterday, so that no hour of today has
// to be right.
import { minutesLater } from '../domain/account.ts'
import { addDays } from '../domain/zone.ts'
import { receive } from '../register/door/receipts.ts'
import { prepareTransfer } from '../register/door/transfers.ts'
import { changeEntry } from '../register/home/entries.ts'
import type { Credential, Ports } from '../register/ports.ts'
import { at, workday, workdayBefore, workdaysLater } from './calendar.ts'
import { censusOf } from './census.ts'
import { acknowledge, answerAll, closeVerified, transfer } from './exchange.ts'
import { followUpOf, lifeOf, type Office, type Told } from './home-life.ts'
import { homes, openedBefore, type Home } from './homes.ts'
import { movedOn, moving } from './moving.ts'
import { reasons } from './phrases.ts'
import { incidents, type Incident } from './plan.ts'
import type { Random } from './random.ts'
import { askLately, reopen, review, reviewAgain, sign, type Desk } from './review.ts'
import { carryOutAll } from './recommending.ts'
import { dispatches, type Dispatch } from './sending.ts'
import type { PersonKey } from './staff.ts'
import type { Step } from './timeline.ts'

/** Who acts in a story: the home's office, its reporters and the people of its authority, if it has one. */
export type Parties = {
  home: string
  office: Office
  as: (reporter: PersonKey) => Credential
  authority?: { id: string; reviewer: Credential; head: Credential }
  /** Those of the authority that ran the home in its first months. */
  before?: NonNullable<Parties['authority']>
  operator: { id: string; credential: Credential }
}

/** @param today Warsaw date; @returns the steps, in no order, and what they are about */
export function chronicle(
  ports: Ports,
  home: Home,
  parties: Parties,
  today: string,
  random: Random,
): { tales: Told[]; steps: Step[] } {
  const { office, authority } = parties
  const sendings = authority ? dispatches(home, addDays(today, -openedBefore), today) : []
  const sentLastAt = at(sendings.at(-1)?.on ?? today, '12:00')
  const lives = incidents(home, today, random).map((incident) =>
    lifeOf(ports, { ...office, ...reporters(incident, parties) }, incident, {
      home: parties.home,
      sentLastAt,
      alone: !authority,
    }),
  )
  const tales = lives.map(({ known }) => known)
  const told = { home, parties, tales, today }
  const { before } = parties
  const on = movedOn(sendings)
  const deskOn = (day: string) => (before && day < on ? { ...told, parties: { ...parties, authority: before } } : told)
  return {
    tales,
    steps: [
      ...lives.flatMap(({ steps }) => steps),
      ...censusOf(ports, home, { id: parties.home, officer: office.officer }, today),
      ...sendings.flatMap((dispatch) => exchange(ports, deskOn(dispatch.on), dispatch)),
      ...(before && authority ? moving(ports, { ...parties, to: authority.id }, tales, on) : []),
      ...(authority ? lately(ports, told, authority) : []),
      ...tales.filter(({ incident }) => incident.fate.reopened).flatMap((known) => reopening(ports, told, known)),
      ...(home.prepared ? [preparing(ports, told)] : []),
    ],
  }
}

const reporters = ({ reporter, colleague = reporter }: Incident, { as }: Parties) => ({
  reporter: as(reporter),
  colleague: as(colleague),
})

type Telling = { home: Home; parties: Parties; tales: readonly Told[]; today: string }

/** One transfer, and the authority's work with what it brought. */
function exchange(ports: Ports, { home, parties, tales }: Telling, { on, then }: Dispatch): Step[] {
  const { office, authority } = parties
  if (!authority) return []
  const { reviewer, head } = authority
  // Who ran the home before is told by the same sending.
  const ledgers = [...new Set([parties.home, authority.id, parties.before?.id ?? authority.id])]
  const steps: Step[] = []
  const minutes = homes.indexOf(home) * 3
  const step = (workdays: number, time: string, run: Step['run']) =>
    steps.push({
      at: minutesLater(at(workdaysLater(on, workdays), time), minutes),
      ledgers,
      run,
    })
  const desk = (credential: Credential, now: string): Desk => ({ ports, credential, tales, now, home: parties.home })
  let waiting: string[] = []
  step(0, '12:00', async (now) => (waiting = [await transfer(ports, office, home.counted, now)]))
  if (then === 'nothing') return steps
  if (then === 'returned') {
    const returned = { action: 'return', reason: 'unreadable' } as const
    step(2, '09:30', (now) => receive(ports, waiting[0] ?? '', returned, { credential: head, now }))
    return steps
  }
  step(1, '09:30', (now) => acknowledge(ports, head, waiting, now))
  if (then === 'acknowledged') return steps
  step(2, '11:00', (now) => review(desk(reviewer, now)))
  step(4, '11:30', async (now) => (waiting = await answerAll(ports, office, tales, now)))
  step(5, '09:30', (now) => acknowledge(ports, head, waiting, now))
  step(6, '11:00', (now) => reviewAgain(desk(reviewer, now)))
  step(7, '09:30', (now) => sign(desk(head, now)))
  step(8, '11:00', (now) => reviewAgain(desk(reviewer, now)))
  step(9, '09:30', (now) => sign(desk(head, now)))
  step(10, '11:00', (now) => reviewAgain(desk(reviewer, now)))
  step(11, '13:45', (now) => closeVerified(ports, office, tales, now))
  step(12, '09:30', (now) => reopen(desk(head, now)))
  // What was recommended: told, looked at, told again where it was sent back.
  step(13, '12:30', (now) => carryOutAll(ports, office, tales, now))
  step(14, '11:00', (now) => reviewAgain(desk(reviewer, now)))
  step(15, '12:30', (now) => carryOutAll(ports, office, tales, now))
  step(16, '11:00', (now) => reviewAgain(desk(reviewer, now)))
  step(17, '13:45', (now) => closeVerified(ports, office, tales, now))
  return steps
}

/** On the last workday the authority asks; the home has some days to answer. */
function lately(ports: Ports, told: Telling, { id, reviewer }: NonNullable<Parties['authority']>): Step[] {
  const { parties, tales, today } = told
  if (!tales.some(({ incident }) => incident.fate.rests === 'awaiting_home')) return []
  const run = (now: string) =>
    askLately({ ports, credential: reviewer, tales, now, home: parties.home }, addDays(today, 5))
  return [{ at: at(workdayBefore(today), '10:20'), ledgers: [parties.home, id], run }]
}

function reopening(ports: Ports, { parties: { home, office }, today }: Telling, known: Told): Step[] {
  const on = workday(addDays(today, -13))
  const step = (time: string, credential: Credential, command: Parameters<typeof changeEntry>[2]): Step => ({
    at: at(on, time),
    ledgers: [home],
    run: (now) => changeEntry(ports, known.id, command, { credential, now }),
  })
  return [
    step('08:45', office.director, { action: 'reopen', reason: reasons.reopened }),
    step('10:55', office.officer, followUpOf(known.incident, on, '')),
    step('15:25', office.director, { action: 'approve' }),
  ]
}

function preparing(ports: Ports, { parties: { home, office }, today }: Telling): Step {
  return {
    at: at(workdayBefore(today), '15:45'),
    ledgers: [home],
    run: (now) => prepareTransfer(ports, undefined, { credential: office.officer, now }),
  }
}
