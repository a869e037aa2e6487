// The use cases of the authority: take a case, ask, assess, confirm, close; list and read cases. Knows handover ids only.
// What goes back to the home is written as replies: the second allow-list of the door.
import {
  caseStates,
  decideCase,
  type Case,
  type CaseCommand,
  type CaseFields,
  type CaseState,
} from '../../domain/case.ts'
import { evolve } from '../../domain/event.ts'
import { looks } from '../../domain/looking.ts'
import { bookNumber } from '../../domain/entry-number.ts'
import { faultsOfPeriod, type Period } from '../../domain/period.ts'
import { Refusal, refuseFaults, type Fault } from '../../domain/refusal.ts'
import type { RetentionRule } from '../../domain/retention.ts'
import { organisationsOf } from '../../domain/role.ts'
import {
  countedIn,
  faultsOfCounted,
  faultsOfRecommended,
  recommendedIn,
  type CountedWish,
  type RecommendedWish,
} from '../../domain/statistics/counted.ts'
import { warsawDate } from '../../domain/zone.ts'
import { canonicalise } from '../../ledger/canonical.ts'
import { sha256 } from '../../ledger/hash.ts'
import { VaultRefusal } from '../../vault/refusal.ts'
import type { SealedValue } from '../../vault/vault.ts'
import {
  authenticated,
  change,
  counterpartOf,
  eventOf,
  matchVersion,
  parsed,
  references,
  sealTexts,
  subjectOf,
  surroundings,
  type Asked,
  type Done,
} from '../common/change.ts'
import { lookAt, refuseOrganisationLook, type Found, type Looking } from '../common/look.ts'
import { keepingBy, type Keeping } from '../common/retention.ts'
import { organisationOf } from '../common/organisation-of.ts'
import { allowedNow } from './case-allowed.ts'
import { hiddenAmong, openSnapshot, readable } from '../common/frozen.ts'
import { openRecommendations } from '../common/recommendations.ts'
import { openReply, openWritings } from '../common/writings.ts'
import type { CaseRow, Ports, Reply, SealedRow, StoredEvent, Write } from '../ports.ts'

/**
 * Carries out one command on a case.
 *
 * @throws Refusal `unauthenticated`, `not-found`, `precondition-required`, `stale`, then those of `decideCase`
 */
export function changeCase(ports: Ports, id: string, command: CaseCommand, asked: Asked): Promise<Done> {
  return change(ports, asked, { events: id, caseSealed: { subjects: [id] } }, async (read, actor) => {
    const file = caseOf(read.events)
    if (!file || !organisationsOf(actor).includes(file.authority)) throw new Refusal('not-found')
    matchVersion(file.version, asked.ifMatch)
    const reply = ports.mint()
    const decision = decideCase(file, command, actor, { today: warsawDate(asked.now), reply })
    const version = file.version + 1
    const sealed = await sealTexts(ports, id, command.action, version, decision.texts)
    const back = await repliesOf(ports, {
      file,
      command,
      decision,
      reply,
      version,
      rows: read.caseSealed,
      now: asked.now,
    })
    const told = back.replies.map(({ kind, outcome, sha256: hash, due_on }) => ({ kind, outcome, hash, dueOn: due_on }))
    const [counterpart, content] = [ports.mint(), sha256(canonicalise(told))]
    const event = eventOf(ports, {
      organisation: file.authority,
      subject: id,
      version,
      actor: actor.person,
      acting: decision.acting,
      now: asked.now,
      decision: {
        ...decision,
        detail: {
          ...decision.detail,
          ...(back.value && { sent: references([back.value]) }),
          ...(told.length > 0 && { counterpart: { event: counterpart, content } }),
        },
      },
      sealed,
    })
    const pair = counterpartOf(ports, {
      organisation: file.home,
      subject: id,
      version: null,
      by: file.authority,
      now: asked.now,
      decision: {
        action: command.action,
        detail: { replies: told.map(({ kind }) => kind), counterpart: { event: event.id, content } },
      },
    })
    const { acting } = decision
    return ports.store.commit([
      { write: 'event', event },
      ...surroundings(ports, asked, {
        organisation: file.authority,
        acting,
        event,
        plane: 'case',
        sealed,
        status: 200,
      }),
      { write: 'case', case: evolve<CaseFields>(file, parsed({ ...event, seq: 0 })) },
      ...(back.value ? [{ write: 'sealed', plane: 'door', value: back.value } as const] : []),
      ...back.replies.map((one): Write => ({ write: 'reply', reply: one })),
      ...(told.length > 0 ? [{ write: 'event', event: { ...pair, id: counterpart } } as const] : []),
    ])
  })
}

type Sending = {
  file: Case
  command: CaseCommand
  decision: ReturnType<typeof decideCase>
  reply: string
  version: number
  rows: readonly SealedRow[]
  now: string
}

/** What the home learns of this step: a question, a settled assessment with its reasons, a closing, a reopening. Nothing else. */
async function repliesOf(ports: Ports, of: Sending): Promise<{ value?: SealedValue; replies: Reply[] }> {
  const { file, command, decision, version, now } = of
  const state = decision.detail.state
  const row = { handover: file.id, version, outcome: null, sealed: null, sha256: null, due_on: null, at: now }
  const closed: Reply[] = state === 'closed' ? [{ ...row, id: ports.mint(), kind: 'closed' }] : []
  if (command.action === 'ask') {
    const value = await ports.vault.seal(file.id, 'question', version, { text: command.question })
    const { id: sealed, sha256: hash } = value
    return { value, replies: [{ ...row, id: of.reply, kind: 'question', sealed, sha256: hash, due_on: command.dueOn }] }
  }
  if (command.action === 'reopen') return { replies: [{ ...row, id: of.reply, kind: 'reopened' }] }
  if (command.action !== 'assess' && command.action !== 'confirm') return { replies: closed }
  if (state !== 'assessed' && state !== 'closed') return { replies: [] }
  const outcome = decision.detail.outcome ?? file.outcome ?? null
  const text = command.reasons ?? (await proposedReasons(ports, file, of.rows))
  const value = await ports.vault.seal(file.id, 'assessment', version, { text })
  const { id: sealed, sha256: hash } = value
  return { value, replies: [{ ...row, id: of.reply, kind: 'assessment', outcome, sealed, sha256: hash }, ...closed] }
}

/** The reviewer's reasons, when the head confirms without reasons of its own. */
async function proposedReasons(ports: Ports, file: Case, rows: readonly SealedRow[]): Promise<string> {
  const writings = await openWritings<{ reasons?: string }>(ports, file, rows)
  return writings.filter(({ action }) => action === 'assess').at(-1)?.texts.reasons ?? ''
}

/** The case as its events tell it; of one whose content was destroyed nothing is left to open. */
export function caseOf(events: readonly StoredEvent[]): Case | undefined {
  const file = subjectOf<CaseFields>(events, ['receive'])
  return file?.destroyed ? { ...file, sealed: [] } : file
}

/** How long the case is kept: its clock starts when it closed, or when what there was to verify was taken away. */
function keepingOf(file: Case, events: readonly StoredEvent[], rule: RetentionRule | undefined): Keeping {
  const ending = { closed: ['assess', 'confirm', 'close'], moot: ['withdraw', 'take-back', 'quarantine'] }
  const actions = file.state === 'closed' || file.state === 'moot' ? ending[file.state] : []
  const finishedAt = events.findLast(({ action }) => actions.includes(action))?.at ?? null
  const clock = { registeredAt: file.receivedAt, finishedAt }
  return keepingBy(rule, clock, file.held ?? false, file.destroyed ? events : [])
}

/** What the events of a case keep for the ledger and no view needs. */
type Internal = {
  counterpart?: unknown
  sent?: unknown
  received?: { snapshot: string; hash: string }
  hidden?: unknown
}

/**
 * One case: its snapshots as they arrived, the authority's own texts, what was asked and answered. A look.
 *
 * @throws Refusal `unauthenticated`, `not-found`
 */
export async function readCase(ports: Ports, id: string, looking: Looking) {
  const look = lookAt(ports, looking, 'look-case', { of: 'case', id }, looks.case)
  const seen = await ports.store.look(look, {
    actor: looking,
    events: id,
    caseRow: id,
    snapshots: { handover: id },
    doorSealed: { handover: id },
    caseSealed: { subjects: [id] },
    replies: { handover: [id] },
    caseRecommendations: id,
    retentionRule: { case: id },
  })
  const file = seen && caseOf(seen.events)
  if (!seen || !file) {
    const { actor } = await ports.store.read({ actor: looking })
    authenticated(actor)
    throw new Refusal('not-found')
  }
  const {
    sealed: _sealed,
    counterpart: _pair,
    sent: _sent,
    received: _received,
    hidden: _hidden,
    ...fields
  } = file as Case & Internal
  const received = seen.events.flatMap((event) => parsed<Internal>(event).detail.received?.snapshot ?? [])
  const snapshots = await Promise.all(
    readable(seen.snapshots).map(async (row) => {
      // A row of another case: its own events never received it.
      if (!received.includes(row.id)) throw new VaultRefusal('foreign')
      const { content, asOf } = await openSnapshot(ports, row, seen.doorSealed)
      return { version: row.version, receivedAt: row.made_at, hash: row.hash, asOf, ...content }
    }),
  )
  const replies = await Promise.all(
    seen.replies.map(async (reply) => {
      const { kind, outcome, due_on, at } = reply
      return { id: reply.id, kind, outcome, dueOn: due_on, at, text: await openReply(ports, reply, seen.doorSealed) }
    }),
  )
  const writings = await openWritings<Record<string, string>>(ports, file, seen.caseSealed)
  return {
    ...fields,
    homeName: seen.caseRow?.homeName ?? '',
    dueOn: seen.caseRow?.dueOn ?? null,
    snapshots,
    hidden: hiddenAmong(seen.snapshots),
    replies,
    recommendations: await openRecommendations(ports, seen.caseRecommendations, looking.now),
    notes: writings.map(({ action, version, texts }) => ({
      action,
      version,
      ...toldBy(seen.events, version),
      ...texts,
    })),
    retention: keepingOf(file, seen.events, seen.retentionRule),
    allowed: allowedNow(file, authenticated(seen.actor)),
  }
}

/** When a version was made, and in which role. */
function toldBy(events: readonly StoredEvent[], version: number): { at: string; role: string } {
  const { at = '', role = '' } = events.find((event) => event.version === version) ?? {}
  return { at, role }
}

/** `number`: as in the home's books, `17/2026`. `from`, `to`: dates of the event. `before`: the `next` of the page before. */
export type CaseWish = Period &
  RecommendedWish &
  CountedWish & {
    states?: readonly CaseState[] | undefined
    home?: string | undefined
    number?: string | undefined
    before?: string | undefined
    limit: number
  }

/**
 * The authority's cases, newest received first; opens nothing sealed. Each with its home's name and the term of its open question.
 *
 * @throws Refusal `invalid` (`?number` wrong-type, `?from`, `?to`, `?issuedFrom`, `?issuedTo`, `?authority`), `unauthenticated`, `not-found`, `not-permitted`
 */
export async function listCases(
  ports: Ports,
  named: string | undefined,
  { states = caseStates, home, number: typed, from, to, before, limit, ...wish }: CaseWish,
  looking: Looking,
): Promise<Found<CaseRow>> {
  const number = typed === undefined ? undefined : bookNumber(typed)
  const misnamed: Fault[] = typed !== undefined && !number ? [{ pointer: '?number', code: 'wrong-type' }] : []
  refuseFaults([...misnamed, ...faultsOfPeriod({ from, to }), ...faultsOfCounted(wish), ...faultsOfRecommended(wish)])
  const authority = await organisationOf(ports, looking, looks.case, named, '?authority')
  const counted = countedIn(wish, 'kind')
  const kind = counted ? undefined : wish.kind
  const recommended = recommendedIn(wish, warsawDate(looking.now))
  const page = { authority, states, home, number, kind, fromOn: from, untilOn: to, counted, recommended, before, limit }
  const target = { of: 'organisation', id: authority } as const
  const look = lookAt(ports, looking, 'look-cases', target, looks.case, { cases: page })
  const seen = await ports.store.look(look, { casePage: page, caseCount: page })
  if (!seen) return refuseOrganisationLook(ports, authority, looks.case, looking)
  const last = seen.casePage.length === limit ? seen.casePage.at(-1) : undefined
  return { items: seen.casePage, next: last ? `${last.received_at}|${last.id}` : null, total: seen.caseCount }
}
