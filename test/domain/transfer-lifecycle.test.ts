// Every transfer state × every action × everybody who might try, against a table written by hand; when it may be prepared and sent.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evolve, replay, type SubjectEvent } from '../../src/domain/event.ts'
import { allowed } from '../../src/domain/lifecycle.ts'
import { scopes, type Actor } from '../../src/domain/role.ts'
import {
  prepareTransfer,
  discardTransfer,
  quarantineOfTransfer,
  receiveTransfer,
  returnReasons,
  sendTransfer,
  transferActions,
  transferLifecycle,
  transferStates,
  type SendCommand,
  type SendFacts,
  type Transfer,
  type TransferAction,
  type TransferFields,
} from '../../src/domain/transfer.ts'
import {
  authority,
  deepFreeze,
  director,
  foldByHand,
  head,
  home,
  nobody,
  now,
  otherAuthority,
  otherHome,
  outcomeOf,
  person,
  reached,
  readTable,
  refusalOf,
  sendFacts,
  stored,
  transferIn,
  whyNot,
} from '../support/domain.ts'

const table = readTable(`
                                          prepared   sent          acknowledged  returned  discarded
  send         director                   sent       -             -             -         -
  discard      director+officer:prepare   discarded  -             -             -         -
  acknowledge  head                       -          acknowledged  -             -         -
  return       head                       -          returned      -             -         -
  quarantine   director+officer:prepare   -          sent          acknowledged  -         -
`)

const everyone: [who: string, actor: Actor, holds: string[]][] = [
  ['the director', director, ['director']],
  ['the head', head, ['head']],
  ['an officer without an authorisation', person('officer', home), ['officer']],
  ['an officer authorised to prepare', person('officer', home, 'prepare'), ['officer', 'officer:prepare']],
  [
    'an officer authorised to all else',
    person('officer', home, ...scopes.filter((one) => one !== 'prepare')),
    ['officer'],
  ],
  ['a reporter', person('reporter', home), []],
  ['a reviewer', person('reviewer', authority), []],
  ['the director of another home', person('director', otherHome), []],
  ['the head of another authority', person('head', otherAuthority), []],
  ['a head of the home itself', person('head', home), []],
  ['a director of the authority itself', person('director', authority), []],
  ['the dpo', person('dpo', home), []],
  ['nobody', nobody, []],
]

const attempt = (transfer: Transfer, action: TransferAction, actor: Actor) => () => {
  if (action === 'send') return sendTransfer(transfer, { digest: 'digest-1' }, sendFacts, actor, now)
  if (action === 'discard') return discardTransfer(transfer, actor)
  if (action === 'quarantine') return quarantineOfTransfer(transfer, true, actor)
  return receiveTransfer(transfer, action === 'return' ? { action, reason: 'unreadable' } : { action }, actor)
}

describe('the lifecycle of a transfer', () => {
  it('is written down here for every action and every state', () => {
    expect(table.map(({ action }) => action)).toEqual([...transferActions])
    for (const { leads } of table) expect(Object.keys(leads)).toEqual([...transferStates])
  })

  const rows = table.map((row) => [row.action, row.who.join(' or '), row] as const)
  it.each(rows)('lets %s only the %s, and only from its states; permission is asked first', (action, _who, row) => {
    for (const state of transferStates) {
      for (const [who, actor, holds] of everyone) {
        const leads = row.leads[state]
        const permitted = row.who.some((one) => holds.includes(one))
        const unauthorised = row.who.includes('officer:prepare') && holds.includes('officer')
        const refusal = unauthorised ? 'no-active-authorisation' : 'not-permitted'
        const expected = permitted ? (leads === '-' ? 'wrong-state' : leads) : refusal
        const outcome = outcomeOf(attempt(transferIn[state], action as TransferAction, actor))
        expect(outcome, `${action} of ${state} by ${who}`).toBe(expected)
      }
    }
  })

  it('offers to each side exactly the actions that it would not refuse for permission or state', () => {
    for (const state of transferStates) {
      for (const [who, actor] of everyone) {
        const taken = transferActions.filter((action) => {
          const outcome = outcomeOf(attempt(transferIn[state], action, actor)) ?? ''
          return !['not-permitted', 'no-active-authorisation', 'wrong-state'].includes(outcome)
        })
        const side = (action: TransferAction) => (['send', 'discard', 'quarantine'].includes(action) ? home : authority)
        const offered = transferActions.filter((one) =>
          allowed(transferLifecycle, state, actor, side(one)).includes(one),
        )
        expect(offered, `${state}, ${who}`).toEqual(taken)
      }
    }
  })

  it('ends acknowledged, returned or discarded, and every state is reached from `prepared`', () => {
    const steps = transferActions.map((action) => (transfer: Transfer) => {
      const decision = attempt(transfer, action, ['send', 'discard', 'quarantine'].includes(action) ? director : head)()
      return evolve<TransferFields>(transfer, stored<TransferFields>(transfer, decision, now))
    })
    const { states, left } = reached([transferIn.prepared], steps, ({ state }) => state)
    expect([...states].sort()).toEqual([...transferStates].sort())
    expect([...left].sort()).toEqual(['prepared', 'sent'])
  })
})

describe('preparing a transfer', () => {
  const prepare = (actor: Actor, facts: { authority: string | null; open: boolean }) => () =>
    prepareTransfer(home, facts, actor, now)

  it('is for the director, and for an officer authorised to prepare', () => {
    for (const [who, actor, holds] of everyone) {
      const permitted = holds.includes('director') || holds.includes('officer:prepare')
      const refusal = holds.includes('officer') ? 'no-active-authorisation' : 'not-permitted'
      expect(outcomeOf(prepare(actor, { authority, open: false })), who).toBe(permitted ? 'prepared' : refusal)
    }
  })

  it('needs an authority that runs or commissions the home, and no other transfer under way', () => {
    expect(whyNot(prepare(director, { authority: null, open: false }))).toEqual(['no-authority'])
    expect(whyNot(prepare(director, { authority, open: true }))).toEqual(['transfer-open'])
    expect(whyNot(prepare(nobody, { authority: null, open: true }))).toEqual(['not-permitted'])
    expect(prepare(director, { authority, open: false })().detail).toEqual({
      home,
      authority,
      state: 'prepared',
      preparedAt: '2026-03-09T10:00:00.000Z',
    })
  })
})

describe('sending a transfer', () => {
  const send =
    (command: Partial<SendCommand>, facts: Partial<SendFacts> = {}) =>
    () =>
      sendTransfer(transferIn.prepared, { digest: 'digest-1', ...command }, { ...sendFacts, ...facts }, director, now)

  it('says that there is nothing only when nothing is undelivered', () => {
    expect(whyNot(send({ nil: true }, { undelivered: 1 }))).toEqual(['not-nil'])
    expect(send({ nil: true }, { undelivered: 0 })().detail).toMatchObject({ state: 'sent', kind: 'nil' })
  })

  it('never goes out empty unless it says so', () => {
    expect(whyNot(send({}, { undelivered: 0 }))).toEqual(['nothing-to-send'])
    expect(whyNot(send({ nil: false }, { undelivered: 0 }))).toEqual(['nothing-to-send'])
  })

  it('waits until each text that leaves was confirmed, and names those that were not', () => {
    expect(whyNot(send({}, { undescribed: ['/snapshots/0', '/snapshots/3'] }))).toEqual([
      'description-unconfirmed',
      '/snapshots/0 unanswered',
      '/snapshots/3 unanswered',
    ])
  })

  it('sends what the sender saw, or nothing', () => {
    expect(whyNot(send({ digest: 'digest-0' }))).toEqual(['stale'])
    expect(whyNot(send({ digest: 'digest-0', nil: true }, { undelivered: 0 }))).toEqual(['stale'])
    expect(send({ residents: 78 })().detail).toEqual({
      state: 'sent',
      kind: 'periodic',
      sentAt: '2026-03-09T10:00:00.000Z',
      residents: 78,
    })
    expect(send({})().detail.residents).toBeNull()
  })
})

describe('receiving a transfer', () => {
  it.each(returnReasons)('may be refused as %s; the sending date stands', (reason) => {
    const decision = receiveTransfer(transferIn.sent, { action: 'return', reason }, head)
    expect(decision.detail).toEqual({ state: 'returned', returnReason: reason })
    const returned = evolve<TransferFields>(transferIn.sent, stored<TransferFields>(transferIn.sent, decision, now))
    expect(returned.sentAt).toBe('2026-03-09T10:00:00.000Z')
  })
})

describe('whatever people try with a transfer', () => {
  const tries = fc.record({
    action: fc.constantFrom(...transferActions),
    actor: fc.constantFrom(director, head, nobody, person('reviewer', authority)),
    nil: fc.boolean(),
    digest: fc.constantFrom('digest-1', 'digest-0'),
    undelivered: fc.nat(1),
  })

  it('what its events tell is what it is, each event is one version, and no step changes what it was given', () => {
    fc.assert(
      fc.property(fc.array(tries, { maxLength: 30, size: 'max' }), (steps) => {
        const prepared = prepareTransfer(home, { authority, open: false }, director, now)
        const events: SubjectEvent<TransferFields>[] = [stored<TransferFields>(undefined, prepared, now)]
        let transfer = deepFreeze(evolve<TransferFields>(undefined, events[0] as SubjectEvent<TransferFields>))
        for (const { action, actor, nil, digest, undelivered } of steps) {
          refusalOf(() => {
            const decision =
              action === 'send'
                ? sendTransfer(transfer, deepFreeze({ digest, nil }), { ...sendFacts, undelivered }, actor, now)
                : attempt(transfer, action, actor)()
            const event = stored<TransferFields>(transfer, decision, now)
            events.push(event)
            transfer = deepFreeze(evolve(transfer, { ...event, detail: { ...event.detail, ...decision.detail } }))
          })
        }
        expect(replay(events)).toStrictEqual(transfer)
        expect(transfer).toEqual(foldByHand(events))
        expect(transfer.version).toBe(events.length)
        expect(transfer.sentAt !== undefined).toBe(!['prepared', 'discarded'].includes(transfer.state))
      }),
    )
  })
})
