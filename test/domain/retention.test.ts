// How long an entry is kept, and who may destroy it on whose word: literal dates of Warsaw.
import { describe, expect, it } from 'vitest'
import {
  decideDisposal,
  disposalLifecycle,
  disposalStates,
  isSecondOf,
  proposeDisposal,
  type Disposal,
  type SecondFacts,
} from '../../src/domain/disposal.ts'
import { forever, minutesLater, secondHeldInDays } from '../../src/domain/account.ts'
import { allowed } from '../../src/domain/lifecycle.ts'
import {
  backupsGoneOn,
  changeHold,
  isDueSoon,
  isOver,
  keptUntilOn,
  recordRetention,
  retentionClassPattern,
  type Kept,
} from '../../src/domain/retention.ts'
import type { Actor } from '../../src/domain/role.ts'
import { authority, home, otherHome, outcomeOf, person } from '../support/domain.ts'

const now = '2032-01-05T10:00:00.000Z'
const rule = { class: 'B5', number: '5/2025', issuedOn: '2025-12-15' }
const kept = (changed: Partial<Kept> = {}): Kept => ({
  id: 'entry-1',
  state: 'closed',
  registeredAt: '2026-03-02T08:00:00.000Z',
  finishedAt: '2026-04-10T08:00:00.000Z',
  held: false,
  destroyed: false,
  ...changed,
})
const director = person('director', home)
const named = (who: string, actor: Actor): Actor => ({ ...actor, person: who })

describe('the time of keeping', () => {
  it.each([
    [
      'from the year after closing',
      { registeredAt: '2026-03-02T08:00:00.000Z', finishedAt: '2026-12-31T22:30:00.000Z' },
      '2031-12-31',
    ],
    [
      'by Warsaw time',
      { registeredAt: '2026-03-02T08:00:00.000Z', finishedAt: '2026-12-31T23:30:00.000Z' },
      '2032-12-31',
    ],
    [
      'two years after registering at the latest',
      { registeredAt: '2026-03-02T08:00:00.000Z', finishedAt: '2031-05-01T08:00:00.000Z' },
      '2033-12-31',
    ],
    ['also when it was never closed', { registeredAt: '2026-03-02T08:00:00.000Z', finishedAt: null }, '2033-12-31'],
    [
      'from declining, for what was never registered',
      { registeredAt: null, finishedAt: '2026-03-02T08:00:00.000Z' },
      '2031-12-31',
    ],
    ['not before a report is decided on', { registeredAt: null, finishedAt: null }, null],
  ])('counts in full calendar years %s', (_case, clock, until) => {
    expect(keptUntilOn(clock, 'B5')).toBe(until)
  })

  it('is what the class says', () => {
    const clock = { registeredAt: null, finishedAt: '2026-03-02T08:00:00.000Z' }
    expect(['B5', 'BE5', 'B10', 'B25'].map((one) => keptUntilOn(clock, one)?.slice(0, 4))).toEqual([
      '2031',
      '2031',
      '2036',
      '2051',
    ])
  })

  it('knows no class without a term, and none of the archive’s own', () => {
    for (const one of ['B1', 'B5', 'BE10', 'B50']) expect(one).toMatch(retentionClassPattern)
    for (const one of ['A', 'Bc', 'B', 'B0', 'B51', 'b5', 'B5 ', 'BE', 'B05'])
      expect(one).not.toMatch(retentionClassPattern)
  })

  it('is over only when its last day has passed, and warns 90 days before', () => {
    expect([
      isOver('2031-12-31', '2031-12-31'),
      isOver('2031-12-31', '2032-01-01'),
      isOver(null, '2032-01-01'),
    ]).toEqual([false, true, false])
    expect([isDueSoon('2031-12-31', '2031-10-01'), isDueSoon('2031-12-31', '2031-10-02')]).toEqual([false, true])
  })

  it('leaves older backups of the keys 35 days', () => {
    expect(backupsGoneOn('2032-01-05T10:00:00.000Z')).toBe('2032-02-09')
  })

  it('is recorded by the director alone, on a document', () => {
    expect(recordRetention(home, rule, director, now).detail).toEqual({ retention: rule })
    expect(outcomeOf(() => recordRetention(home, rule, person('officer', home, 'verify'), now) as never)).toBe(
      'not-permitted',
    )
    expect(() => recordRetention(home, { ...rule, class: 'A' }, director, now)).toThrow('invalid')
    expect(() => recordRetention(home, { ...rule, issuedOn: '2032-01-06' }, director, now)).toThrow('invalid')
  })

  it('is put on hold once and lifted once', () => {
    expect(changeHold(false, true, 'Sąd.')).toEqual({ detail: { held: true }, texts: { holdReason: 'Sąd.' } })
    expect(() => changeHold(true, true, 'Sąd.')).toThrow('wrong-state')
    expect(() => changeHold(false, false, 'Koniec.')).toThrow('wrong-state')
  })
})

const mine = { side: 'home', organisation: home } as const
const listed = (changed: Partial<Kept> = {}) => [{ ...kept(changed), number: '17/2026', keptUntilOn: '2031-12-31' }]
const proposing = (changed: Partial<Kept> = {}, actor = director) =>
  proposeDisposal(mine, rule, listed(changed), actor, now)

describe('proposing', () => {
  it('names what is over, on whose word and under which rule', () => {
    expect(proposing()).toMatchObject({
      action: 'propose-disposal',
      detail: { state: 'proposed', rule, entries: [{ id: 'entry-1', number: '17/2026', keptUntilOn: '2031-12-31' }] },
    })
  })

  it.each([
    ['what is kept still', { finishedAt: '2027-04-10T08:00:00.000Z' }, 'still-kept'],
    ['what is on hold', { held: true }, 'legal-hold'],
    [
      'what is not finished, however old',
      { state: 'registered', finishedAt: null, registeredAt: '2019-01-01T08:00:00.000Z' },
      'wrong-state',
    ],
    ['what awaits a decision', { state: 'reported', finishedAt: null, registeredAt: null }, 'wrong-state'],
    ['what is destroyed already', { destroyed: true }, 'wrong-state'],
  ])('refuses %s', (_case, changed, code) => {
    expect(() => proposing(changed)).toThrow(code)
  })

  it('is the director’s, under a recorded class only', () => {
    for (const actor of [
      person('officer', home, 'verify'),
      person('dpo', home),
      person('director', otherHome),
      person('head', authority),
    ]) {
      expect(() => proposing({}, actor)).toThrow(/not-permitted|no-active/)
    }
    expect(() => proposeDisposal(mine, undefined, listed(), director, now)).toThrow('retention-not-recorded')
    expect(() => proposeDisposal(mine, rule, [], director, now)).toThrow('invalid')
  })
})

const disposal: Disposal = {
  id: 'disposal-1',
  version: 1,
  sealed: [],
  home,
  state: 'proposed',
  rule,
  entries: [{ id: 'entry-1', number: '17/2026', keptUntilOn: '2031-12-31' }],
  proposedBy: 'anna',
  proposedAt: now,
}
const consent = { number: 'OP.421.7.2032', issuedOn: '2032-01-02' }
/** Everything the actor can act in, held since the year before. */
const since = '2031-01-01T10:00:00.000Z'
const long = ({ acting }: Actor): SecondFacts => ({
  grants: acting.map(({ organisation, role }) => ({ id: role, organisation, role, fromAt: since, untilAt: forever })),
  verifiesSince: since,
})
const confirming = (
  actor: Actor,
  more: {
    consent?: typeof consent
    entries?: Kept[]
    ofClass?: string
    running?: 'public' | 'commissioned'
    second?: SecondFacts
  } = {},
) =>
  decideDisposal(
    disposal,
    { action: 'confirm', consent: more.consent },
    {
      running: more.running ?? 'commissioned',
      ofClass: more.ofClass ?? 'B5',
      entries: more.entries ?? [kept()],
      second: more.second ?? long(actor),
    },
    actor,
    now,
  )
const officer = named('bogna', person('officer', home, 'verify'))

describe('confirming', () => {
  it('takes another person than who proposed: an officer authorised to verify, or another director', () => {
    expect(confirming(officer).detail.state).toBe('confirmed')
    expect(confirming(named('celina', director)).detail.state).toBe('confirmed')
    expect(() => confirming(named('anna', director))).toThrow('second-person')
    expect(() => confirming(named('anna', person('officer', home, 'verify')))).toThrow('second-person')
    expect(() => confirming(person('officer', home, 'receive'))).toThrow('no-active-authorisation')
    expect(() => confirming(person('dpo', home))).toThrow('not-permitted')
    expect(() => confirming(named('celina', person('director', otherHome)))).toThrow('not-permitted')
  })

  it('takes nobody who was given the role, or as an officer the authorisation, within the last thirty days', () => {
    const daysAgo = (days: number) => minutesLater(now, -days * 24 * 60)
    const second = (roleDays: number, authorisedDays: number | undefined, role: 'officer' | 'director' = 'officer') =>
      isSecondOf(
        disposal,
        'bogna',
        {
          grants: [{ id: 'grant-1', organisation: home, role, fromAt: daysAgo(roleDays), untilAt: forever }],
          verifiesSince: authorisedDays === undefined ? undefined : daysAgo(authorisedDays),
        },
        now,
      )
    const [long, short] = [secondHeldInDays, secondHeldInDays - 1]
    expect([second(long, long), second(short, long), second(long, short), second(long, undefined)]).toEqual([
      ...[true, false, false, false],
    ])
    expect([second(long, undefined, 'director'), second(short, undefined, 'director')]).toEqual([true, false])
    expect(() => confirming(officer, { second: { grants: [], verifiesSince: undefined } })).toThrow('second-person')
  })

  it('takes the archive’s consent from a public home', () => {
    expect(() => confirming(officer, { running: 'public' })).toThrow('invalid')
    expect(confirming(officer, { running: 'public', consent }).detail.consent).toEqual(consent)
    expect(() => confirming(officer, { running: 'public', consent: { ...consent, issuedOn: '2032-01-06' } })).toThrow(
      'invalid',
    )
  })

  it('gives way to a hold that came in between', () => {
    expect(() => confirming(officer, { entries: [kept({ held: true })] })).toThrow('legal-hold')
  })

  it('gives way to a class that was made longer in between, and not to one made shorter', () => {
    expect(() => confirming(officer, { ofClass: 'B10' })).toThrow('still-kept')
    expect(confirming(officer, { ofClass: 'B2' }).detail.state).toBe('confirmed')
  })

  it('offers each person what is theirs in each state', () => {
    const offered = (actor: Actor) => disposalStates.map((state) => allowed(disposalLifecycle, state, actor, home))
    expect(offered(director)).toEqual([['confirm', 'withdraw'], [], [], []])
    expect(offered(officer)).toEqual([['confirm'], [], [], []])
    expect(offered(person('dpo', home))).toEqual([[], [], [], []])
  })

  it('can be taken back before, never after', () => {
    const withdrawing = (of: Disposal) =>
      decideDisposal(
        of,
        { action: 'withdraw' },
        { running: null, ofClass: 'B5', entries: [], second: long(director) },
        director,
        now,
      )
    expect(withdrawing(disposal).detail.state).toBe('withdrawn')
    for (const state of ['withdrawn', 'confirmed', 'destroyed'] as const)
      expect(() => withdrawing({ ...disposal, state })).toThrow('wrong-state')
  })
})
