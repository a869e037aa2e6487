// The tables of how long entries are kept and how they are destroyed, as Drizzle knows them; a part of schema.ts.
// Constraints and triggers are in migrations/.
import { sqliteTable } from 'drizzle-orm/sqlite-core'
import { count, id, required } from './columns.ts'

export const retentionRule = sqliteTable('retention_rule', {
  organisation: id(),
  class: required(),
  number: required(),
  issued_on: required(),
})
export const homeHold = sqliteTable('home_hold', { entry: id(), held: count() })
export const homeDisposal = sqliteTable('home_disposal', {
  id: id(),
  home: required(),
  state: required(),
  version: count(),
  proposed_at: required(),
})
export const caseHold = sqliteTable('case_hold', { file: id(), held: count() })
export const caseDisposal = sqliteTable('case_disposal', {
  id: id(),
  authority: required(),
  state: required(),
  version: count(),
  proposed_at: required(),
})
export const doorDestroyed = sqliteTable('door_destroyed', { handover: id(), at: required() })
export const homeDestroyed = sqliteTable('home_destroyed', { entry: id(), disposal: required() })
