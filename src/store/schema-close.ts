// The tables of closes of statistics; a part of schema.ts.
import { sqliteTable } from 'drizzle-orm/sqlite-core'
import { count, id, optional, required } from './columns.ts'

export const caseClose = sqliteTable('case_close', {
  id: id(),
  organisation: required(),
  from_month: required(),
  to_month: required(),
  kind: required(),
  year: count(),
  number: count(),
  version: count(),
  edition: count(),
  hash: required(),
})
export const caseCloseEdition = sqliteTable('case_close_edition', {
  close: required(),
  edition: count(),
  hash: required(),
  at: required(),
  content: required(),
  manifest: required(),
})
export const caseRelease = sqliteTable('case_release', {
  id: id(),
  organisation: required(),
  close: required(),
  edition: count(),
  from_month: required(),
  to_month: required(),
  number: count(),
  version: count(),
  hash: required(),
  at: required(),
  content: required(),
  figures: required(),
})
export const publicPage = sqliteTable('public_page', {
  organisation: id(),
  open: count(),
  contact: optional(),
  terms: optional(),
  reason: optional(),
})
