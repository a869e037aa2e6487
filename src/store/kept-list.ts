// What is kept until when, on the one side of the door or the other: chooses the plane's statements by side, so that a request of an
// authority never names a table of the home plane. Decides nothing.
import { sql, type SQL } from 'drizzle-orm'
import type { KeepingSide } from '../domain/keeper.ts'
import type { RetentionRule } from '../domain/retention.ts'
import type { KeptPage } from '../register/common/retention-ports.ts'
import * as authority from './authority/retention.ts'
import { inList } from './common/paging.ts'
import * as residents from './home/residents.ts'
import * as home from './home/retention.ts'
import { rows, type ReadPart, type WritePart } from './part.ts'
import { keptRequestRows, keptRequests } from './requests.ts'

const keptRows: { [S in KeepingSide]: (page: KeptPage) => SQL } = {
  home: home.keptEntryRows,
  authority: authority.keptCaseRows,
}
const keptIds: { [S in KeepingSide]: (page: KeptPage) => SQL } = {
  home: (page) => home.keptEntries(sql`x.id AS id`, page),
  authority: (page) => authority.keptCases(sql`x.id AS id`, page),
}
const disposals = { home: home.entryDisposals, authority: authority.caseDisposals }

/** Entries or cases first, then the requests, then a home's cards. */
const together = (...parts: SQL[]): SQL =>
  sql.join(
    parts.map((part) => sql`SELECT * FROM (${part})`),
    sql` UNION ALL `,
  )
const cardsOf = (page: KeptPage, cards: (page: KeptPage) => SQL): SQL[] => (page.side === 'home' ? [cards(page)] : [])

/** The ids of a page, for the event of the look that shows it. */
export const keptPage = (page: KeptPage): SQL =>
  together(
    keptIds[page.side](page),
    keptRequests(sql`x.id AS id`, page),
    ...cardsOf(page, (of) => residents.keptCards(sql`x.id AS id`, of)),
  )

export const readKept = rows<'kept'>((page) =>
  together(keptRows[page.side](page), keptRequestRows(page), ...cardsOf(page, residents.keptCardRows)),
)
export const readHeld = rows<'held'>((page) => together(keptRows[page.side](page), keptRequestRows(page)))
export const readDisposals = rows<'disposals'>(({ side, organisation }) => disposals[side](organisation))

export const readRetentionRule: ReadPart<'retentionRule'> = {
  queries: (of) => [
    sql`SELECT class, number, issued_on AS issuedOn FROM retention_rule WHERE organisation = ${
      'organisation' in of
        ? sql`${of.organisation}`
        : 'entry' in of
          ? sql`(SELECT home FROM home_entry WHERE id = ${of.entry})`
          : sql`(SELECT authority FROM case_file WHERE id = ${of.case})`
    }`,
  ],
  answer: ([found]) => found?.[0] as unknown as RetentionRule | undefined,
}

export const readFrozenUnder = rows<'frozenUnder'>(
  ({ handovers }) => sql`SELECT id FROM door_snapshot WHERE handover IN ${inList(handovers)} ORDER BY id`,
)

export const writeDisposal: WritePart<'disposal'> = (write) =>
  (write.disposal.home === undefined ? authority : home).writeDisposal(write)
