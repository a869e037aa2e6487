// One page of an organisation's ledger. In a home, who is excluded from an entry reads no line that names it; elsewhere nothing is
// asked of the home plane.
import { sql } from 'drizzle-orm'
import { ledgerPage } from './common/events.ts'
import { namesNoneBarred } from './home/reach.ts'
import { rows } from './part.ts'

export const readLedgerPage = rows<'ledgerPage'>(({ reader, ...search }) =>
  ledgerPage(search, reader === undefined ? sql`1` : namesNoneBarred({ ...search, reader })),
)
