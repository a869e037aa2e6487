// What an authority of the demo recommends and how it ends: carried out in time or late, sent back once, waived, or still to be done.
// Only calls use cases; when, is chronicle.ts's.
import type { RecommendationOwner } from '../domain/recommendation.ts'
import type { RecommendationCommand } from '../domain/recommendation-decide.ts'
import { addDays, warsawDate } from '../domain/zone.ts'
import { readCase } from '../register/authority/cases.ts'
import { changeRecommendation } from '../register/authority/recommendations.ts'
import { carryOut } from '../register/door/carrying-out.ts'
import type { Credential, Ports } from '../register/ports.ts'
import type { Office, Told } from './home-life.ts'
import { recommended } from './phrases.ts'
import type { RecommendationEnd } from './plan.ts'

/** One recommendation of a case as the story goes on. */
export type Advice = { id: string; end: RecommendationEnd; state: 'open' | 'told' | 'settled'; returned: boolean }
type Acting = { ports: Ports; credential: Credential; now: string }

/** Days from issuing to the term. */
const days = { done: 30, late: 3, 'sent-back': 30, waived: 30, told: 30, open: 120, overdue: 10 } as const
const owners: readonly RecommendationOwner[] = ['care', 'nursing', 'maintenance', 'therapy']

/** What the script says, and of the rest something with some remarks. */
const endsOf = ({ incident: { fate, minutes } }: Told): readonly RecommendationEnd[] => {
  if (fate.recommended) return fate.recommended
  const remarked = fate.opinion !== undefined && fate.opinion !== 'adequate' && fate.rests === undefined
  if (!remarked || minutes % 3 > 0) return []
  return [minutes % 2 > 0 ? 'late' : 'done']
}

/** The authority's next step with an assessed case; whether nothing of it is left to settle. */
export async function advise(acting: Acting, known: Told, file: NonNullable<Told['case']>): Promise<boolean> {
  file.advice ??= await issue(acting, known, file.id)
  for (const one of file.advice) {
    const command = commandFor(one, acting.now)
    if (!command) continue
    await change(acting, file.id, command)
    one.returned ||= command.action === 'send-back'
    one.state = command.action === 'send-back' ? 'open' : 'settled'
  }
  return file.advice.every(({ state }) => state === 'settled')
}

async function issue(acting: Acting, known: Told, file: string): Promise<Advice[]> {
  const ends = endsOf(known)
  if (ends.length === 0) return []
  const today = warsawDate(acting.now)
  const { minutes } = known.incident
  for (const [index, end] of ends.entries()) {
    const text = recommended.texts[(minutes + index) % recommended.texts.length] ?? ''
    const owner = owners[(minutes + index) % owners.length] ?? 'care'
    await change(acting, file, { action: 'recommend', text, owner, dueOn: addDays(today, days[end]) })
  }
  const { recommendations } = await readCase(acting.ports, file, acting)
  return recommendations.map(({ id }, index) => ({ id, end: ends[index] ?? 'done', state: 'open', returned: false }))
}

function commandFor({ id, end, state, returned }: Advice, now: string): RecommendationCommand | undefined {
  if (end === 'waived' && state === 'open') return { action: 'waive', recommendation: id, reason: recommended.waived }
  if (state !== 'told' || end === 'told') return undefined
  if (end === 'sent-back' && !returned) {
    const dueOn = addDays(warsawDate(now), 14)
    return { action: 'send-back', recommendation: id, reason: recommended.sentBack, dueOn }
  }
  return { action: 'accept', recommendation: id }
}

const change = ({ ports, credential, now }: Acting, file: string, command: RecommendationCommand) =>
  changeRecommendation(ports, file, command, { credential, now })

/** The director says of what is to be done, unless the script leaves it open, that it is; of one entry after another. */
export async function carryOutAll(ports: Ports, office: Office, tales: readonly Told[], now: string): Promise<void> {
  const doneOn = warsawDate(now)
  for (const { id: entry, case: file, incident } of tales) {
    for (const one of file?.advice ?? []) {
      if (!entry || !file || one.state !== 'open' || ['open', 'overdue', 'waived'].includes(one.end)) continue
      const text = recommended.done[incident.minutes % recommended.done.length] ?? ''
      await carryOut(ports, file.id, { recommendation: one.id, doneOn, text }, { credential: office.director, now })
      one.state = 'told'
    }
  }
}
