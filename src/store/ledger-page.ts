// One page of an organisation's ledger, and what is unusual in it. In a home, who is excluded from an entry reads no line that names it; elsewhere nothing is
// asked of the home plane.
import { sql } from 'drizzle-orm'
import { ledgerPage } from './common/events.ts'
import { namesNoneBarred } from './home/reach.ts'
import { unusualRows, unusualSearches } from './common/unusual.ts'
import { rows, type ReadPart } from './part.ts'

export const readLedgerPage = rows<'ledgerPage'>(({ reader, ...search }) =>
  ledgerPage(search, reader === undefined ? sql`1` : namesNoneBarred({ ...search, reader })),
)

export const readUnusual: ReadPart<'unusual'> = {
  queries: ({ reader, ...of }) =>
    unusualSearches(
      of,
      reader === undefined ? sql`1` : namesNoneBarred({ organisation: of.organisation, reader, subject: undefined }),
    ),
  answer: unusualRows,
}
