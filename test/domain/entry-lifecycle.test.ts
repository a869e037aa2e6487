// Every entry state × every action × everybody who might try, against a table written by hand; and random walks.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { EntryCommand } from '../../src/domain/entry-command.ts'
import { decideAnswer } from '../../src/domain/answer-decide.ts'
import { decideCarryOut } from '../../src/domain/carry-out-decide.ts'
import { decide } from '../../src/domain/entry-decide.ts'
import { file } from '../../src/domain/entry-filing.ts'
import { decideMerge, decideSeparate } from '../../src/domain/entry-merge.ts'
import { entryActions, entryLifecycle, entryStates, type EntryAction } from '../../src/domain/entry-lifecycle.ts'
import { numberOf, type Entry, type EntryEvent, type EntryFields } from '../../src/domain/entry.ts'
import { evolve, replay } from '../../src/domain/event.ts'
import { allowed } from '../../src/domain/lifecycle.ts'
import { scopes, type Actor } from '../../src/domain/role.ts'
import {
  authority,
  commands,
  deepFreeze,
  director,
  directorAndReporter,
  entryIn,
  facts,
  filed,
  foldByHand,
  home,
  minted,
  nobody,
  now,
  otherHome,
  outcomeOf,
  person,
  reached,
  readTable,
  refusalOf,
  report,
  reporter,
  stored,
} from '../support/domain.ts'
import { anyActor, anyEntryCommand, anyTimes } from '../support/random-domain.ts'

const table = readTable(`
                                                        reported    registered  approved    closed      declined    cancelled  merged
  register        director+officer:receive              registered  -           -           -           -           -          -
  decline         director+officer:receive              declined    -           -           -           -           -          -
  reconsider      reporter+officer+director             -           -           -           -           reported    -          -
  supplement      reporter+officer+director             reported    registered  -           -           -           -          merged
  ask             director+officer:receive+officer:verify reported  registered  -           -           -           -          merged
  merge           director+officer:receive              merged      -           -           -           -           -          -
  separate        director                              -           -           -           -           -           -          reported
  amend           director+officer:verify               -           registered  -           -           -           -          -
  reclassify      director+officer:verify               -           registered  -           -           -           -          -
  update-outcome  director+officer:verify               -           registered  approved    closed      -           -          -
  follow-up       director+officer:follow-up            -           registered  -           -           -           -          -
  review-measures director+officer:follow-up            -           registered  approved    closed      -           -          -
  describe        director+officer:prepare              -           registered  approved    closed      -           -          -
  feedback        director+officer:follow-up            -           registered  approved    closed      declined    -          merged
  approve         director                              -           approved    -           -           -           -          -
  return          director                              -           -           registered  -           -           -          -
  answer          director                              -           registered  approved    closed      -           -          -
  carry-out       director                              -           registered  approved    closed      -           -          -
  close           director                              -           -           closed      -           -           -          -
  reopen          director                              -           -           -           registered  -           -          -
  cancel          director                              -           cancelled   cancelled   cancelled   -           -          -
  exclude         director                              reported    registered  approved    closed      declined    cancelled  merged
  readmit         director                              reported    registered  approved    closed      declined    cancelled  merged
  limit           director                              reported    registered  approved    closed      declined    cancelled  merged
  unlimit         director                              reported    registered  approved    closed      declined    cancelled  merged
  hold            director                              -           registered  approved    closed      declined    cancelled  -
  release         director                              -           registered  approved    closed      declined    cancelled  -
`)

const everyone: [who: string, actor: Actor, holds: string[]][] = [
  ['the director', director, ['director']],
  ['a reporter', reporter, ['reporter']],
  ['an officer without an authorisation', person('officer', home), ['officer']],
  ...scopes.map((scope): [string, Actor, string[]] => [
    `an officer authorised to ${scope}`,
    person('officer', home, scope),
    ['officer', `officer:${scope}`],
  ]),
  ['the director of another home', person('director', otherHome), []],
  ['a fully authorised officer of another home', person('officer', otherHome, ...scopes), []],
  ['a reporter of another home', person('reporter', otherHome), []],
  ['the dpo', person('dpo', home), []],
  ['an account administrator', person('admin', home), []],
  ['a reviewer', person('reviewer', authority), []],
  ['the head of the authority', person('head', authority), []],
  ['an inspector', person('inspector', 'voivode'), []],
  ['an analyst', person('analyst', 'observer'), []],
  ['nobody', nobody, []],
]

const bookN = [{ covers: 'book-N', fromOn: '2026-01-01', untilOn: '2026-12-31' }] as const
const closable = deepFreeze({ ...facts, caseClosed: true, bases: bookN })
const other = deepFreeze({ ...entryIn.registered, id: 'subject-2' })
const carriedOut = { recommendation: 'recommendation-1', doneOn: '2026-03-09', text: 'Poręcze zamontowano.' }
function attempt(action: EntryAction, entry: Entry, actor: Actor) {
  if (action === 'answer') return decideAnswer(entry, 'question-1', [], 'Maty kupiono.', actor)
  if (action === 'carry-out') return decideCarryOut(entry, carriedOut, actor, '2026-03-09')
  if (action === 'merge') return decideMerge(entry, other, actor).report
  if (action === 'separate') return decideSeparate(entry, other, 'To były dwa różne upadki.', actor).report
  // Only what is held can be released.
  const at = action === 'release' ? { ...entry, held: true } : entry
  return decide(at, commands[action], actor, closable, now)
}

function expected(who: string[], holds: string[], leads: string): string {
  if (who.some((one) => holds.includes(one))) return leads === '-' ? 'wrong-state' : leads
  const onlyAuthorisation = holds.includes('officer') && who.some((one) => one.startsWith('officer:'))
  return onlyAuthorisation ? 'no-active-authorisation' : 'not-permitted'
}

describe('the lifecycle of an entry', () => {
  it('is written down here for every action and every state', () => {
    expect(table.map(({ action }) => action)).toEqual([...entryActions])
    for (const { leads } of table) expect(Object.keys(leads)).toEqual([...entryStates])
  })

  const rows = table.map((row) => [row.action, row.who.join(' or '), row] as const)
  it.each(rows)('lets %s only the %s, and only from its states; permission is asked first', (_action, _who, row) => {
    const action = row.action as EntryAction
    for (const state of entryStates) {
      for (const [who, actor, holds] of everyone) {
        const outcome = outcomeOf(() => attempt(action, entryIn[state], actor))
        expect(outcome, `${action} of ${state} by ${who}`).toBe(expected(row.who, holds, row.leads[state] ?? ''))
      }
    }
  })

  it('offers exactly the actions that it would not refuse for permission or state', () => {
    const never = ['not-permitted', 'no-active-authorisation', 'wrong-state']
    for (const state of entryStates) {
      for (const [who, actor] of everyone) {
        const entry = entryIn[state]
        const taken = entryActions.filter(
          (action) => !never.includes(outcomeOf(() => attempt(action, entry, actor)) ?? ''),
        )
        expect(allowed(entryLifecycle, state, actor, home), `${state}, ${who}`).toEqual(taken)
      }
    }
  })

  it('begins with anybody who works in the home, authorised or not, and with nobody else', () => {
    const filing = (actor: Actor) => outcomeOf(() => file(report, home, minted, actor, now))
    for (const [who, actor, holds] of everyone) {
      const here = ['director', 'reporter', 'officer'].some((role) => holds.includes(role))
      expect(filing(actor), who).toBe(here ? 'reported' : 'not-permitted')
    }
  })

  it('has no dead state: every one is reached from `reported` and left again, except the cancelled', () => {
    const actions = entryActions.filter((action) => action !== 'answer')
    const steps = actions.map((action) => (entry: Entry) => {
      const decision = attempt(action, entry, directorAndReporter)
      return evolve(entry, stored(entry, decision, now))
    })
    const { states, left } = reached([filed()], steps, ({ state, followedUp, feedback, asking }) => [
      state,
      followedUp,
      feedback,
      asking,
    ])
    const all = ['approved', 'cancelled', 'closed', 'declined', 'merged', 'registered', 'reported']
    expect([...states].sort()).toEqual(all)
    expect([...left].sort()).toEqual(all.filter((state) => state !== 'cancelled'))
    const fromCancelled = entryActions.map((action) =>
      outcomeOf(() => attempt(action, entryIn.cancelled, directorAndReporter)),
    )
    // Who may reach it, and that it is kept, is decided also of what is over.
    expect(new Set(fromCancelled)).toEqual(new Set(['wrong-state', 'cancelled']))
  })
})

type Step = { command: EntryCommand | 'answer' | 'carry-out' | 'merge' | 'separate'; actor: Actor; at: string }
const anyCommand = fc.oneof(
  { weight: 8, arbitrary: anyEntryCommand },
  fc.constantFrom('answer' as const, 'carry-out' as const, 'merge' as const, 'separate' as const),
)
const usual = (['register', 'follow-up', 'feedback', 'approve', 'close', 'reopen'] as const).map((action): Step => ({
  command: commands[action],
  actor: directorAndReporter,
  at: now,
}))
/** Some way along the usual path, then anything by anybody. */
const anyWalk: fc.Arbitrary<Step[]> = fc.tuple(fc.nat(usual.length), anyTimes).chain(([begun, times]) => {
  const steps = times.map((at) => fc.record({ command: anyCommand, actor: anyActor, at: fc.constant(at) }))
  return fc.tuple(...steps).map((rest) => [...usual.slice(0, begun), ...rest])
})
const openBooks = deepFreeze({
  ...facts,
  caseClosed: true,
  bases: [{ covers: 'book-N', fromOn: '2026-03-10', untilOn: '2026-12-31' }] as const,
})

/** Tries every step; answers each state of the entry on the way and the events that were written. */
function walk(steps: Step[]): { states: Entry[]; events: EntryEvent[] } {
  const events: EntryEvent[] = [stored<EntryFields>(undefined, file(report, home, minted, reporter, now), now)]
  const states = [deepFreeze(evolve<EntryFields>(undefined, events[0] as EntryEvent))]
  for (const { command, actor, at } of steps) {
    const entry = states.at(-1) as Entry
    refusalOf(() => {
      const decision =
        command === 'answer'
          ? decideAnswer(entry, `question-${at.slice(0, 10)}`, [], 'Maty kupiono.', actor)
          : typeof command === 'string'
            ? attempt(command, entry, actor)
            : decide(entry, command, actor, openBooks, at)
      const event = stored<EntryFields>(entry, decision, at)
      events.push(event)
      // Not the stored event: what the decision says must survive the ledger unchanged.
      states.push(
        deepFreeze(
          evolve<EntryFields>(entry, { ...event, detail: { ...event.detail, ...unnumbered(decision.detail) } }),
        ),
      )
    })
  }
  return { states, events }
}

const unnumbered = ({ number: _, ...detail }: Partial<EntryFields>) => detail

describe('whatever people try with an entry, in any order, at any time', () => {
  it('what its events tell is what it is, and each event is one version', () => {
    fc.assert(
      fc.property(anyWalk, (steps) => {
        const { states, events } = walk(steps)
        const last = states.at(-1) as Entry
        expect(replay(events)).toStrictEqual(last)
        expect(last).toEqual(foldByHand(events))
        expect(last.version).toBe(events.length)
        expect(events.map(({ version }) => version)).toEqual(events.map((_, index) => index + 1))
        states.forEach((state, index) => expect(replay(events.slice(0, index + 1))).toStrictEqual(state))
      }),
      { numRuns: 150 },
    )
  })

  it('is refused or leads where the table says, and changes nothing it was given', () => {
    fc.assert(
      fc.property(anyWalk, (steps) => {
        // Everything in a walk is frozen deeply: a decision that wrote into its input would throw a TypeError.
        const { states, events } = walk(steps)
        events.slice(1).forEach(({ action }, index) => {
          const [from, to] = [states[index]?.state ?? '', states[index + 1]?.state]
          expect(to).toBe(table.find((row) => row.action === action)?.leads[from])
        })
      }),
      { numRuns: 150 },
    )
  })

  it('an entry is numbered once in each book it comes to, approved only after its follow-up, and closed only after feedback', () => {
    fc.assert(
      fc.property(anyWalk, (steps) => {
        const { states, events } = walk(steps)
        const numbered = events.flatMap(({ action, detail }) => (detail.number === undefined ? [] : [action]))
        expect(numbered).toEqual(numbered.map((_, index) => (index === 0 ? 'register' : 'reclassify')))
        expect(events.filter(({ action }) => numbered.includes(action))).toHaveLength(numbered.length)
        // Every number it had is kept, in order, and each time in the other book.
        states.slice(1).forEach((entry, index) => {
          const before = states[index] as Entry
          const [was, is] = [numberOf(before), numberOf(entry)]
          if (was === is) return expect(entry.formerNumbers).toEqual(before.formerNumbers)
          expect(entry.formerNumbers ?? []).toEqual([...(before.formerNumbers ?? []), ...(was ? [was] : [])])
          expect(entry.book).not.toBe(before.book)
        })
        for (const entry of states) {
          const kept = ['registered', 'approved', 'closed', 'cancelled'].includes(entry.state)
          expect(numberOf(entry) !== undefined).toBe(kept)
          if (entry.state === 'approved') expect(entry.followedUp).toBe(true)
          if (entry.state === 'closed') expect([entry.followedUp, Boolean(entry.feedback)]).toEqual([true, true])
          expect([entry.home, entry.reference, entry.alias, entry.reportedAt]).toEqual([home, 'Z-7K4Q', 'alias-1', now])
        }
      }),
      { numRuns: 150 },
    )
  })

  it('the walks get everywhere, else they would prove nothing', () => {
    const taken = fc.sample(anyWalk, { numRuns: 300, seed: 20260309 }).flatMap((steps) => walk(steps).events)
    expect(new Set(taken.map(({ action }) => action))).toEqual(new Set(['file', ...entryActions]))
  })
})
