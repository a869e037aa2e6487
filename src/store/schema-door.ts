// The tables of what crossed the door, and the breach record that either side may open; a part of schema.ts.
import { integer, sqliteTable } from 'drizzle-orm/sqlite-core'
import { count, id, optional, required } from './columns.ts'

export const doorHandover = sqliteTable('door_handover', { id: id(), home: required(), authority: required() })
export const doorMatter = sqliteTable('door_matter', {
  id: id(),
  home: required(),
  needs: optional(),
  excluded: required(),
})
export const doorTransfer = sqliteTable('door_transfer', {
  id: id(),
  home: required(),
  authority: required(),
  kind: optional(),
  state: required(),
  version: count(),
  prepared_at: required(),
  sent_at: optional(),
  cutoff_stream: optional(),
  cutoff_seq: integer(),
  manifest: optional(),
  receipt: optional(),
})
export const doorSnapshot = sqliteTable('door_snapshot', {
  id: id(),
  handover: required(),
  version: count(),
  transfer: required(),
  authority: required(),
  home: required(),
  book: required(),
  number: required(),
  kind: required(),
  category: required(),
  harm: integer(),
  hurt: count(),
  event_on: required(),
  month: required(),
  made_at: required(),
  hash: required(),
  place: optional(),
  part_of_day: optional(),
  reported_on: optional(),
  registered_on: optional(),
  made_on: optional(),
  coded: optional(),
  counted_before: count(),
})
export const doorTally = sqliteTable('door_tally', {
  authority: required(),
  month: required(),
  report_month: required(),
  home: required(),
  book: required(),
  kind: required(),
  entries: count(),
  hurt: count(),
})
export const doorCensus = sqliteTable('door_census', {
  transfer: required(),
  home: required(),
  authority: required(),
  month: required(),
  type: required(),
  residents: count(),
  resident_days: count(),
  estimated: count(),
  version: count(),
})
export const doorWithdrawal = sqliteTable('door_withdrawal', {
  id: id(),
  handover: required(),
  version: count(),
  transfer: required(),
  number: required(),
  reason: required(),
  made_at: required(),
})
export const doorQuarantine = sqliteTable('door_quarantine', {
  snapshot: id(),
  home: required(),
  breach: required(),
  side: required(),
  at: required(),
  destroyed_at: optional(),
})
export const doorImport = sqliteTable('door_import', {
  transfer: id(),
  home: required(),
  authority: required(),
  theirs: required(),
  nth: count(),
})
export const doorOutsideHandover = sqliteTable('door_outside_handover', {
  handover: id(),
  home: required(),
  authority: required(),
  theirs: required(),
})
export const breach = sqliteTable('breach', {
  id: id(),
  home: required(),
  state: required(),
  version: count(),
  noticed_at: required(),
  due_at: required(),
})
export const doorReply = sqliteTable('door_reply', {
  id: id(),
  handover: required(),
  version: count(),
  kind: required(),
  outcome: optional(),
  sealed: optional(),
  sha256: optional(),
  due_on: optional(),
  at: required(),
})
export const doorRecommendation = sqliteTable('door_recommendation', {
  id: id(),
  handover: required(),
  home: required(),
  authority: required(),
  owner: required(),
  state: required(),
  issued_on: required(),
  due_on: required(),
  done_on: optional(),
})
export const doorRecommendationStep = sqliteTable('door_recommendation_step', {
  id: id(),
  recommendation: required(),
  handover: required(),
  version: count(),
  kind: required(),
  sealed: optional(),
  sha256: optional(),
  due_on: optional(),
  done_on: optional(),
  at: required(),
})
