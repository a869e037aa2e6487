// The part of the ports that concerns what crossed the door: frozen snapshots, what was taken back, what was hidden. Shapes only.
import type { QuarantineSide } from '../../domain/breach.ts'
import type { WithdrawalReason } from '../../domain/withdrawal.ts'

/** A frozen snapshot as a row: codes, and the hash of the content that lies sealed under its id. */
export type SnapshotRow = {
  id: string
  handover: string
  version: number
  transfer: string
  authority: string
  home: string
  book: string
  number: string
  kind: string
  category: string
  harm: number | null
  hurt: number
  event_on: string
  month: string
  made_at: string
  hash: string
  place: string
  part_of_day: string | null
  reported_on: string
  registered_on: string
  /** The Warsaw date of `made_at`. */
  made_on: string
  /** `Coded` of domain/statistics/coded.ts, as JSON. */
  coded: string
  /** 1: the entry counts under another handover. */
  counted_before: 0 | 1
}

/** A snapshot with whether the home took it back since (1), and when it was hidden for the personal data in it. */
/** `destroyed_at`: with its case, when the authority's time of keeping was over. */
export type StandingRow = SnapshotRow & { withdrawn: number; hidden_at: string | null; destroyed_at: string | null }

export type QuarantineRow = { snapshot: string; home: string; breach: string; side: QuarantineSide; at: string }

/** The versions of a handover up to `version` are taken back. */
export type WithdrawalRow = {
  id: string
  handover: string
  version: number
  transfer: string
  number: string
  reason: WithdrawalReason
  made_at: string
}
