// The transfers a list shows. Of a home's own, only those in which its reader may reach everything; the authority's list asks nothing
// of the home plane.
import { sql, type SQL } from 'drizzle-orm'
import type { TransferPage } from '../register/common/list-ports.ts'
import { transferColumns, transferPage } from './door/transfers.ts'
import { mayReachAll } from './home/reach.ts'
import { rows } from './part.ts'

export const transferList = (columns: SQL, page: TransferPage): SQL =>
  transferPage(columns, page, page.side === 'home' ? mayReachAll('door_transfer', page.viewer) : sql`1`)

export const readTransferPage = rows<'transferPage'>((page) => transferList(transferColumns, page))
