// What a home signs of a transfer, as another instance reads it: shape and order only (README, “Files that leave the program”).
// Pure; the signature was verified before, and nothing here is believed without it.
import { isMonth, mostResidents, type HandedCensus } from './census-line.ts'
import { books } from './entry.ts'
import { homeTypeCodes } from './home-type.ts'
import { Refusal } from './refusal.ts'
import { transferKinds, type Position, type TransferFields, type TransferKind } from './transfer.ts'
import { withdrawalReasons, type Withdrawal } from './withdrawal.ts'
import { isDate } from './zone.ts'

/** `previous`: the transfer that left to the same authority before, null for the first; absent in format 2. */
export type Manifest = {
  transfer: string
  home: string
  authority: string
  kind: TransferKind
  sentAt: string
  cutoff: Position
  counts: NonNullable<TransferFields['counts']>
  /** Not told to an authority that ran the home before. */
  awaitingDecision?: number
  residents: number | null
  snapshots: NonNullable<TransferFields['snapshots']>
  withdrawals: readonly Withdrawal[]
  census: readonly HandedCensus[]
  checkpoints: readonly string[]
  previous?: string | null
}

const isId = (value: unknown): value is string => typeof value === 'string' && /^[\w-]{1,64}$/.test(value)
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0
const isInstant = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(value) && isDate(value.slice(0, 10))
const isHash = (value: unknown): value is string => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value)
const isNumber = (value: unknown): value is string => typeof value === 'string' && /^(N-)?\d{1,7}\/\d{4}$/.test(value)
const listOf = (value: unknown, holds: (one: Record<string, unknown>) => boolean): boolean =>
  Array.isArray(value) && value.every((one) => typeof one === 'object' && one !== null && holds(one))

/** The manifest that a verified statement holds; `undefined` for what has not this shape. */
export function manifestIn(payload: unknown): Manifest | undefined {
  const of = (payload ?? {}) as Record<string, unknown>
  const { withdrawals = [], census = [], checkpoints = [], residents = null } = of
  const cutoff = (of['cutoff'] ?? {}) as Record<string, unknown>
  const counts = (of['counts'] ?? {}) as Record<string, unknown>
  const whole =
    (of['format'] === 2 || (of['format'] === 3 && (of['previous'] === null || isId(of['previous'])))) &&
    [of['transfer'], of['home'], of['authority']].every(isId) &&
    transferKinds.some((kind) => kind === of['kind']) &&
    isInstant(of['sentAt']) &&
    typeof cutoff['stream'] === 'string' &&
    cutoff['stream'].length <= 80 &&
    isCount(cutoff['seq']) &&
    books.every((book) => isCount(counts[book])) &&
    (isCount(of['awaitingDecision']) || (of['kind'] === 'withdrawal' && of['awaitingDecision'] === undefined)) &&
    (residents === null || isCount(residents)) &&
    listOf(of['snapshots'], isNamed) &&
    listOf(withdrawals, isWithdrawal) &&
    listOf(census, isLine) &&
    Array.isArray(checkpoints) &&
    checkpoints.length <= 10 &&
    checkpoints.every((one) => typeof one === 'string')
  if (!whole) return undefined
  const { transfer, home, authority, kind, sentAt, awaitingDecision, snapshots, previous } = of as Manifest
  const taken = withdrawals as readonly Withdrawal[]
  if (kind === 'withdrawal' && (taken.length === 0 || snapshots.length + (census as []).length > 0)) return undefined
  const handovers = [...snapshots, ...taken].map(({ handover }) => handover)
  const lines = (census as readonly HandedCensus[]).map(lineOf)
  const named = [...handovers, ...lines.map(({ month, type }) => `${month} ${type}`)]
  if (new Set(named).size < named.length) return undefined
  return {
    ...{ transfer, home, authority, kind, sentAt },
    ...(awaitingDecision !== undefined && { awaitingDecision }),
    residents: residents as number | null,
    checkpoints: checkpoints as string[],
    cutoff: { stream: String(cutoff['stream']), seq: Number(cutoff['seq']) },
    counts: { U: Number(counts['U']), N: Number(counts['N']) },
    snapshots: snapshots.map(({ handover, snapshot, version, hash }) => ({ handover, snapshot, version, hash })),
    withdrawals: taken.map(({ handover, number, reason }) => ({ handover, number, reason })),
    census: lines,
    ...(of['format'] === 3 && { previous: previous ?? null }),
  }
}

const isNamed = ({ handover, snapshot, version, hash }: Record<string, unknown>) =>
  isId(handover) && isId(snapshot) && isCount(version) && version > 0 && isHash(hash)

const isWithdrawal = ({ handover, number, reason }: Record<string, unknown>) =>
  isId(handover) && isNumber(number) && withdrawalReasons.some((one) => one === reason)

const isLine = ({ month, type, residents, residentDays, estimated, version }: Record<string, unknown>) =>
  typeof month === 'string' &&
  isMonth(month) &&
  homeTypeCodes.some((one) => one === type) &&
  isCount(residents) &&
  residents <= mostResidents &&
  isCount(residentDays) &&
  residentDays <= mostResidents * 31 &&
  typeof estimated === 'boolean' &&
  isCount(version) &&
  version > 0

const lineOf = ({ month, type, residents, residentDays, estimated, version }: HandedCensus): HandedCensus => {
  return { month, type, residents, residentDays, estimated, version }
}

/**
 * What was taken in from this home before: `transfers`, their ids in order; the newest one's cut-off and sending; and for each of its
 * handovers how many versions arrived.
 */
export type TakenIn = {
  transfers: readonly string[]
  cutoff: Position | null
  sentAt: string | null
  versions: ReadonlyMap<string, number>
}

/**
 * Whether this transfer is the next one.
 *
 * @throws Refusal `already-taken-in`, `transfer-missing` (one between was not taken in), `transfer-forked` (the home's own count went
 *   back or tells two stories)
 */
export function refuseOutOfTurn(manifest: Manifest, before: TakenIn): void {
  const { transfer, previous, snapshots, withdrawals, cutoff, sentAt } = manifest
  if (before.transfers.includes(transfer)) throw new Refusal('already-taken-in')
  const last = before.transfers.at(-1) ?? null
  if (previous !== undefined && previous !== last) {
    const known = previous === null ? last !== null : before.transfers.includes(previous)
    throw new Refusal(known ? 'transfer-forked' : 'transfer-missing')
  }
  const back = before.cutoff && before.sentAt && (order(cutoff, before.cutoff) < 0 || sentAt < before.sentAt)
  if (back) throw new Refusal('transfer-forked')
  const arrived = new Map(before.versions)
  for (const { handover, version } of snapshots) {
    const next = (arrived.get(handover) ?? 0) + 1
    if (version !== next) throw new Refusal(version < next ? 'transfer-forked' : 'transfer-missing')
    arrived.set(handover, version)
  }
  if (withdrawals.some(({ handover }) => !arrived.has(handover))) throw new Refusal('transfer-missing')
}

const yearOf = ({ stream }: Position) => stream.split(':')[1] ?? ''
const order = (a: Position, b: Position): number =>
  yearOf(a) === yearOf(b) ? a.seq - b.seq : yearOf(a) < yearOf(b) ? -1 : 1
