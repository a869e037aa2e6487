// To whom a report goes that concerns the director or an officer: never to them (design.md §2; art. 55c ust. 4–5 u.p.s.). Pure.
import type { EntryState } from './entry-lifecycle.ts'

/** What an entry needs somebody for: to be received, or to be directed; nothing once it is over or belongs to another entry. */
export const needs = ['receive', 'direct'] as const
export type Need = (typeof needs)[number]

export function needOf(state: EntryState): Need | null {
  if (state === 'reported') return 'receive'
  return state === 'registered' || state === 'approved' ? 'direct' : null
}

/** Somebody who can act in the home now: an officer authorised to receive, or who directs, an acting director included. */
export type Receiver = { person: string; role: 'director' | 'officer' }

export type Route = 'officer' | 'director' | 'running-body'

/** Receiving goes to another authorised person, else to who directs; directing only to the latter; with nobody left, the running body is told. */
export function routeOf(need: Need, kept: readonly string[], receivers: readonly Receiver[]): Route {
  const free = receivers.filter(({ person }) => !kept.includes(person))
  if (need === 'receive' && free.some(({ role }) => role === 'officer')) return 'officer'
  return free.some(({ role }) => role === 'director') ? 'director' : 'running-body'
}
