// To whom a report goes that concerns somebody in charge: every mixture of who is there and whom it concerns, against the rule in words.
import { expect, it } from 'vitest'
import { entryStates } from '../../src/domain/entry-lifecycle.ts'
import { needOf, needs, routeOf, type Receiver } from '../../src/domain/routing.ts'

const everybody: readonly Receiver[] = [
  { person: 'director', role: 'director' },
  { person: 'acting', role: 'director' },
  { person: 'ela', role: 'officer' },
  { person: 'jan', role: 'officer' },
  // Holds both: directs, and is authorised to receive.
  { person: 'both', role: 'director' },
  { person: 'both', role: 'officer' },
]
const people = ['director', 'acting', 'ela', 'jan', 'both']
const subsets = people.reduce<string[][]>((all, one) => [...all, ...all.map((few) => [...few, one])], [[]])

it('never goes to whom it concerns; receiving to another officer first, then to who directs; else the running body is told', () => {
  for (const need of needs)
    for (const there of subsets)
      for (const kept of subsets) {
        const receivers = everybody.filter(({ person }) => there.includes(person))
        const left = there.filter((person) => !kept.includes(person))
        const officer = need === 'receive' && left.some((person) => ['ela', 'jan', 'both'].includes(person))
        const director = left.some((person) => ['director', 'acting', 'both'].includes(person))
        const expected = officer ? 'officer' : director ? 'director' : 'running-body'
        expect([need, there, kept, routeOf(need, kept, receivers)]).toEqual([need, there, kept, expected])
      }
})

it('needs somebody to receive it while reported, to direct it until it is closed, and nobody afterwards', () => {
  expect(Object.fromEntries(entryStates.map((state) => [state, needOf(state)]))).toEqual({
    reported: 'receive',
    registered: 'direct',
    approved: 'direct',
    closed: null,
    declined: null,
    cancelled: null,
    merged: null,
  })
})
