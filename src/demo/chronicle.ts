// Three months of one home and its authority, step by step in the order of their instants: the ledger reads as if it had been
// lived. Everything ends with yesterday, so that no hour of today has to be right.
import { addDays } from '../domain/zone.ts'
import { receive } from '../register/door/receipts.ts'
import { prepareTransfer } from '../register/door/transfers.ts'
import { changeEntry } from '../register/home/entries.ts'
import type { Credential, Ports } from '../register/ports.ts'
import { at, isWorkday, workday, workdaysLater } from './calendar.ts'
import { acknowledge, answerAll, closeVerified, transfer } from './exchange.ts'
import { followUpOf, lifeOf, type Office, type Step } from './home-life.ts'
import { reasons } from './phrases.ts'
import { incidents, type HomePlan } from './plan.ts'
import type { Random } from './random.ts'
import { reopen, review, sign } from './review.ts'

/** `day`: counted from today; `then`: how far the authority got with it. */
export type Sending = { day: number; then: 'verified' | 'acknowledged' | 'returned' | 'nothing' }

export type HomeStory = {
  plan: HomePlan
  residents: number
  office: Office
  as: (reporter: HomePlan['reporters'][number]) => Credential
  reviewer: Credential
  head: Credential
  sendings: readonly Sending[]
  /** Another transfer lies prepared. */
  prepared?: true
}

/** @param today Warsaw date; @returns how many reports were filed */
export async function tell(ports: Ports, story: HomeStory, today: string, random: Random): Promise<number> {
  const { plan, office, head, reviewer } = story
  const noon = (day: number) => at(workday(addDays(today, day)), '12:00')
  const lastTransferAt = noon(story.sendings.at(-1)?.day ?? 0)
  const lives = incidents(plan, today, random).map((incident) =>
    lifeOf(ports, { ...office, reporter: story.as(incident.reporter) }, incident, lastTransferAt),
  )
  const tales = lives.map(({ known }) => known)
  const steps = lives.flatMap(({ steps }) => steps)
  const desk = (credential: Credential, now: string) => ({ ports, credential, tales, now })

  for (const { day, then } of story.sendings) {
    const sentOn = workday(addDays(today, day))
    const step = (workdays: number, time: string, run: Step['run']) =>
      steps.push({ at: at(workdaysLater(sentOn, workdays), time), run })
    let waiting: string[] = []
    step(0, '12:00', async (now) => (waiting = [await transfer(ports, office, story.residents, now)]))
    if (then === 'nothing') continue
    if (then === 'returned') {
      const returned = { action: 'return', reason: 'unreadable' } as const
      step(2, '09:30', (now) => receive(ports, waiting[0] ?? '', returned, { credential: head, now }))
      continue
    }
    step(1, '09:30', (now) => acknowledge(ports, head, waiting, now))
    if (then === 'acknowledged') continue
    step(2, '11:00', (now) => review(desk(reviewer, now)))
    step(4, '11:30', async (now) => (waiting = await answerAll(ports, office, tales, now)))
    step(5, '09:30', (now) => acknowledge(ports, head, waiting, now))
    step(6, '11:00', (now) => review(desk(reviewer, now)))
    step(7, '09:30', (now) => sign(desk(head, now)))
    step(8, '11:00', (now) => review(desk(reviewer, now)))
    step(9, '09:30', (now) => sign(desk(head, now)))
    step(10, '11:00', (now) => review(desk(reviewer, now)))
    step(11, '13:45', (now) => closeVerified(ports, office, tales, now))
    step(12, '09:30', (now) => reopen(desk(head, now)))
  }

  const reopenedOn = workday(addDays(today, -13))
  for (const known of tales.filter(({ incident }) => incident.fate.reopened)) {
    const command = (time: string, credential: Credential, of: Parameters<typeof changeEntry>[2]) =>
      steps.push({ at: at(reopenedOn, time), run: (now) => changeEntry(ports, known.id, of, { credential, now }) })
    command('08:45', office.director, { action: 'reopen', reason: reasons.reopened })
    command('10:55', office.officer, followUpOf(known.incident))
    command('15:25', office.director, { action: 'approve' })
  }
  if (story.prepared) {
    let on = addDays(today, -1)
    while (!isWorkday(on)) on = addDays(on, -1)
    steps.push({
      at: at(on, '15:45'),
      run: (now) => prepareTransfer(ports, undefined, { credential: office.officer, now }),
    })
  }

  const until = at(today, '00:00')
  const lived = steps.filter((step) => step.at < until).sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
  for (const { at: now, run } of lived) await run(now)
  return tales.filter(({ id }) => id !== '').length
}
