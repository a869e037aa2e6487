// The tables as Drizzle knows them: names and types of columns for the queries in this folder.
// Constraints, triggers and views are in migrations/, which decide; a test compares the two.
import { integer, sqliteTable } from 'drizzle-orm/sqlite-core'
import { count, id, optional, required } from './columns.ts'

export * from './schema-census.ts'
export * from './schema-close.ts'
export * from './schema-door.ts'
export * from './schema-retention.ts'

export const instance = sqliteTable('instance', {
  only: integer().primaryKey(),
  mode: required(),
  created_at: required(),
})
export const setupToken = sqliteTable('setup_token', {
  token_hash: id(),
  created_at: required(),
  until_at: required(),
  used_at: optional(),
})
export const organisation = sqliteTable('organisation', {
  id: id(),
  kind: required(),
  name: required(),
  county: optional(),
  operator: count(),
  body: optional(),
  running: optional(),
  places: integer(),
  version: count(),
})
export const careType = sqliteTable('care_type', { home: required(), type: required() })
export const supervision = sqliteTable('supervision', {
  id: id(),
  home: required(),
  authority: optional(),
  no_authority: optional(),
  basis: required(),
  from_on: required(),
  until_on: required(),
})
export const basis = sqliteTable('basis', {
  id: id(),
  home: required(),
  covers: required(),
  kind: required(),
  number: required(),
  issued_on: required(),
  from_on: required(),
  until_on: required(),
})
export const person = sqliteTable('person', {
  id: id(),
  demo: count(),
  sign_in_index: optional(),
  password: optional(),
  version: count(),
  until_at: required(),
})
export const activation = sqliteTable('activation', {
  token_hash: id(),
  person: required(),
  until_at: required(),
  used_at: optional(),
})
export const roleGrant = sqliteTable('role_grant', {
  id: id(),
  person: required(),
  organisation: required(),
  role: required(),
  from_at: required(),
  until_at: required(),
})
export const authorisation = sqliteTable('authorisation', {
  id: id(),
  home: required(),
  person: required(),
  number: required(),
  issued_on: required(),
  scopes: required(),
  from_on: required(),
  until_on: required(),
  from_at: required(),
  until_at: required(),
  state: required(),
  version: count(),
})
export const appointment = sqliteTable('appointment', {
  id: id(),
  home: required(),
  person: required(),
  number: required(),
  issued_on: required(),
  from_on: required(),
  until_on: required(),
  from_at: required(),
  until_at: required(),
  basis: required(),
  proposed_by: required(),
  state: required(),
  version: count(),
})
export const session = sqliteTable('session', {
  id: id(),
  person: required(),
  created_at: required(),
  idle_until_at: required(),
  until_at: required(),
})
export const client = sqliteTable('client', {
  id: id(),
  person: required(),
  organisation: required(),
  secret: required(),
  in_home: count(),
  demo: count(),
  created_at: required(),
  until_at: required(),
  scope: optional(),
})
export const signInAttempt = sqliteTable('sign_in_attempt', {
  name_index: required(),
  window_at: required(),
  failures: count(),
})
export const event = sqliteTable('event', {
  stream: required(),
  seq: count(),
  id: required(),
  subject: required(),
  version: integer(),
  action: required(),
  actor: required(),
  role: required(),
  authorisation: optional(),
  at: required(),
  detail: required(),
})
export const link = sqliteTable('link', { stream: required(), seq: count(), hash: required() })
export const checkpoint = sqliteTable('checkpoint', {
  id: id(),
  organisation: required(),
  stream: required(),
  seq: count(),
  hash: required(),
  at: required(),
  occasion: required(),
  holder: optional(),
  transfer: optional(),
  statement: required(),
})
export const idempotency = sqliteTable('idempotency', {
  actor: required(),
  key: required(),
  body: required(),
  event: required(),
  status: count(),
  at: required(),
})
export const homeEntry = sqliteTable('home_entry', {
  id: id(),
  home: required(),
  reference: required(),
  state: required(),
  version: count(),
  alias: required(),
  reported_at: required(),
  event_on: required(),
  part_of_day: required(),
  place: required(),
  harm: count(),
  hurt: count(),
  book: optional(),
  year: integer(),
  number: integer(),
  category: optional(),
  priority: optional(),
  changed_stream: required(),
  changed_seq: count(),
  merged_into: optional(),
  excluded: optional(),
  limited_to: optional(),
  former_numbers: optional(),
  coded: optional(),
  measure_due_on: optional(),
})
export const homeNumber = sqliteTable('home_number', {
  home: required(),
  book: required(),
  year: count(),
  number: count(),
  entry: required(),
  event: required(),
})
export const homeResident = sqliteTable('home_resident', {
  id: id(),
  home: required(),
  number: count(),
  state: required(),
  version: count(),
  from_on: required(),
  until_on: required(),
  sealed: optional(),
  sha256: optional(),
  destroyed: optional(),
})
export const homeNameMap = sqliteTable('home_name_map', { subject: id(), home: required() })
export const homeAnnex = sqliteTable('home_annex', { entry: required(), resident_index: required() })
export const homeReporter = sqliteTable('home_reporter', { entry: id(), person_index: required(), jwe: required() })
export const homeRequest = sqliteTable('home_request', {
  id: id(),
  home: required(),
  state: required(),
  version: count(),
  claim: required(),
  requester: required(),
  person: optional(),
  way: required(),
  received_on: required(),
  due_on: required(),
  closed_on: optional(),
  recorded_at: required(),
  held: integer(),
})
export const caseRequest = sqliteTable('case_request', {
  id: id(),
  authority: required(),
  state: required(),
  version: count(),
  claim: required(),
  requester: required(),
  person: optional(),
  way: required(),
  received_on: required(),
  due_on: required(),
  closed_on: optional(),
  recorded_at: required(),
  held: integer(),
})
export const homeDisclosure = sqliteTable('home_disclosure', {
  id: id(),
  home: required(),
  state: required(),
  version: count(),
  year: count(),
  number: count(),
  occasion: required(),
  until_on: required(),
  made_at: required(),
})
export const homeDisclosed = sqliteTable('home_disclosed', { disclosure: required(), entry: required() })
export const homeHandover = sqliteTable('home_handover', {
  entry: required(),
  handover: id(),
  authority: required(),
})
export const caseFile = sqliteTable('case_file', {
  id: id(),
  authority: required(),
  home: required(),
  state: required(),
  version: count(),
  book: required(),
  number: required(),
  category: required(),
  priority: required(),
  harm: integer(),
  event_on: required(),
  snapshot: count(),
  reviewer: optional(),
  outcome: optional(),
  received_at: required(),
})

const sealed = <Name extends string>(name: Name) =>
  sqliteTable(name, { id: id(), subject: required(), field: required(), version: count(), jwe: required() })
/** Sealed values lie with their plane, so that no plane's SQL can name another's (design.md §3). */
export const sealedOf = {
  home: sealed('home_sealed'),
  door: sealed('door_sealed'),
  case: sealed('case_sealed'),
  person: sealed('person_sealed'),
}
