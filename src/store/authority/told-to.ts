// Whose what was handed over is asked for: one authority's, or for the voivode that of all. Names no home_* table.
import { sql, type SQL } from 'drizzle-orm'
import type { HandedOverTo } from '../../register/common/statistics-ports.ts'

/** The column holds that authority, or any. */
export const toldTo = (of: HandedOverTo, column: SQL): SQL =>
  of === 'every-authority'
    ? sql`${column} IN (SELECT id FROM organisation WHERE kind = 'authority')`
    : sql`${column} = ${of.authority}`
