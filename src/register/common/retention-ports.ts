// The part of the ports that concerns how long entries and cases are kept and how they are destroyed. Shapes only.
import type { Disposal } from '../../domain/disposal.ts'
import type { KeepingSide } from '../../domain/keeper.ts'
import type { Viewer } from './list-ports.ts'
import type { Resident } from '../../domain/resident.ts'
import type { KeptKind, RetentionRule } from '../../domain/retention.ts'
import type { Right } from '../../domain/rights-request.ts'

/**
 * An entry or a resident's card of a home, a case of an authority or a request to either as a row of retention lists: codes, and the
 * instants (UTC) its clock goes by. `claim`: of a request only, whose `event_on` is the day it was received; of a card it is the last day of the stay.
 * `state`, `held`: of the entry it was joined to. A case has its number as `reference`, and is known by its home's name too.
 */
export type KeptRow = {
  of: KeptKind
  id: string
  version: number
  state: string
  reference: string
  home: string | null
  book: string | null
  year: number | null
  number: number | null
  category: string | null
  claim: Right | null
  event_on: string
  registered_at: string | null
  finished_at: string | null
  held: number
  destroyed: number
}

/** Whose they are: a home's entries as far as this viewer may reach them, an authority's cases. `free`: the home's cards that no kept entry is about. */
export type KeptBy = { side: KeepingSide; organisation: string; viewer: Viewer; free: readonly string[] }

/** Those begun (reported, received) up to this instant and not destroyed; those under legal hold; these, if they are of the organisation. */
export type KeptPage = KeptBy & ({ begunUntil: string; limit: number } | { held: true } | { named: readonly string[] })

/** When content of the entry left, and to whom; `copied`: an answer or a periodic transfer alike. */
export type LeftRow = { entry: string; transfer: string; sent_at: string; authority: string }

export type DisposalRow = { id: string; state: string; version: number; proposed_at: string }

export type RetentionReads = {
  retentionRule: { in: { organisation: string } | { entry: string } | { case: string }; out: RetentionRule | undefined }
  kept: { in: KeptPage; out: KeptRow[] }
  held: { in: KeptPage; out: KeptRow[] }
  /** Newest first; without an organisation: of every one, confirmed and not yet destroyed. */
  disposals: { in: { side: KeepingSide; organisation?: string }; out: DisposalRow[] }
  /** Everything that ever crossed under these handovers, returned or hidden too: each has a key of its own. */
  frozenUnder: { in: { handovers: readonly string[] }; out: { id: string }[] }
  /** Every sent transfer in which one of these entries left. */
  leftWith: { in: { entries: readonly string[] }; out: LeftRow[] }
}

export type RetentionWrites =
  | { write: 'disposal'; disposal: Disposal }
  /** After the event that destroys it: the entry's sealed values, its reporter and the index of its residents go. */
  | { write: 'entry-destroyed'; entry: string; disposal: string }
  /** After the event that destroys it: what lies sealed of the card goes. */
  | { write: 'resident-destroyed'; resident: Resident; disposal: string }
  /** After the event that destroys it: the request's sealed values go. */
  | { write: 'request-destroyed'; side: KeepingSide; request: string }
  /** After the event that destroys it: the authority's own texts and all that crossed under the handover go. */
  | { write: 'case-destroyed'; file: string; at: string }
