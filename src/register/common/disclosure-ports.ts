// The part of the ports that concerns disclosures. Shapes only; rows hold codes, dates and numbers, no text.
import type { Disclosure, Occasion } from '../../domain/disclosure.ts'
import type { EntryName } from '../../domain/entry-number.ts'
import type { SealedRow, StoredEvent } from '../ports.ts'
import type { Viewer } from './list-ports.ts'

/** Newest first; only those all of whose entries the viewer may reach. */
export type DisclosurePage = { home: string; viewer: Viewer; before?: string | undefined; limit: number }

/** An entry as its number or reference names it. */
export type DisclosedRow = {
  disclosure: string
  entry: string
  reference: string
  book: string | null
  year: number | null
  number: number | null
}
export type DisclosureReads = {
  /** The versioned events and sealed texts of disclosures, newest first, and which entries each names. */
  disclosures: {
    in: DisclosurePage | { id: string }
    out: { ids: string[]; events: StoredEvent[]; sealed: SealedRow[]; entries: DisclosedRow[] }
  }
  /** The id of each entry of the home so named that the viewer may reach and that is not destroyed; undefined where there is none. */
  entriesNamed: { in: { home: string; viewer: Viewer; named: readonly EntryName[] }; out: (string | undefined)[] }
  /** Who reported each of these entries, sealed. */
  reporters: { in: readonly string[]; out: { entry: string; jwe: string }[] }
  /** The disclosures that named these entries, oldest first. */
  disclosedWith: {
    in: { entries: readonly string[] }
    out: { entry: string; number: number; year: number; occasion: Occasion; made_at: string }[]
  }
}

export type DisclosureWrites =
  /** `event`: the one that gave the number. */
  | { write: 'disclosure'; disclosure: Disclosure; event: string }
  /** Which entries it names; nothing is written of the batch unless the viewer may reach each of them. */
  | { write: 'disclosed'; disclosure: string; home: string; entries: readonly string[]; viewer: Viewer }
