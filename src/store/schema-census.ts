// The tables of homes' censuses: a home's own, and what an authority typed in of a home outside; a part of schema.ts.
import { sqliteTable } from 'drizzle-orm/sqlite-core'
import { count, id, required } from './columns.ts'

export const homeCensus = sqliteTable('home_census', {
  id: id(),
  home: required(),
  month: required(),
  state: required(),
  version: count(),
})
export const homeCensusLine = sqliteTable('home_census_line', {
  census: required(),
  version: count(),
  type: required(),
  first: count(),
  admitted: count(),
  departed: count(),
  resident_days: count(),
  estimated: count(),
})
export const caseCensus = sqliteTable('case_census', {
  id: id(),
  home: required(),
  authority: required(),
  month: required(),
  state: required(),
  version: count(),
})
export const caseCensusLine = sqliteTable('case_census_line', {
  census: required(),
  version: count(),
  type: required(),
  first: count(),
  admitted: count(),
  departed: count(),
  resident_days: count(),
  estimated: count(),
})
