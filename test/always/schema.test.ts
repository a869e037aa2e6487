// The code's idea of the database equals the database: Drizzle's tables its columns, the domain's lists its CHECKs.
import { getTableColumns, getTableName, is } from 'drizzle-orm'
import { SQLiteTable } from 'drizzle-orm/sqlite-core'
import type { Database } from '../../src/store/database.ts'
import { describe, expect, it } from 'vitest'
import { machineScopes } from '../../src/domain/account.ts'
import { appointmentBases, appointmentStates } from '../../src/domain/appointment.ts'
import { authorisationStates } from '../../src/domain/authorisation.ts'
import { breachStates, quarantineSides } from '../../src/domain/breach.ts'
import { caseStates, outcomes } from '../../src/domain/case.ts'
import type { Kind } from '../../src/domain/catalogue.ts'
import { censusStates } from '../../src/domain/census.ts'
import { disclosureStates, occasions as occasionsOfDisclosure } from '../../src/domain/disclosure.ts'
import { disposalStates } from '../../src/domain/disposal.ts'
import { entryStates } from '../../src/domain/entry-lifecycle.ts'
import { books } from '../../src/domain/entry.ts'
import { harmLevels } from '../../src/domain/harm.ts'
import { homeTypeCodes } from '../../src/domain/home-type.ts'
import {
  authorityBodies,
  basisCovers,
  basisKinds,
  organisationKinds,
  runningForms,
  supervisionBases,
} from '../../src/domain/organisation.ts'
import { priorities } from '../../src/domain/priority.ts'
import { recommendationOwners, recommendationStates } from '../../src/domain/recommendation.ts'
import { recommendationActions } from '../../src/domain/recommendation-decide.ts'
import { requesters, requestStates, requestWays, rightCodes } from '../../src/domain/rights-request.ts'
import { residentStates } from '../../src/domain/resident.ts'
import { needs } from '../../src/domain/routing.ts'
import { roleNames } from '../../src/domain/role.ts'
import { withdrawalReasons } from '../../src/domain/withdrawal.ts'
import { transferKinds, transferStates } from '../../src/domain/transfer.ts'
import type { Mode } from '../../src/register/common/account-ports.ts'
import { periodKinds } from '../../src/domain/statistics/close.ts'
import { closingReasons, reuseTerms } from '../../src/domain/statistics/public-page.ts'
import { occasions } from '../../src/register/common/checkpoint-ports.ts'
import type { Reply } from '../../src/register/ports.ts'
import * as schema from '../../src/store/schema.ts'
import { freshDatabase } from '../support/fresh-database.ts'

const tables = Object.values(schema)
  .flatMap((exported): unknown[] => (is(exported, SQLiteTable) ? [exported] : Object.values(exported)))
  .filter((exported) => is(exported, SQLiteTable))

/** Not ours to query: drizzle-kit's record of what was migrated, and what SQLite keeps for itself. */
const unknown = ['__drizzle_migrations', 'sqlite_schema']

const columnsOf = async (client: Database, table: string) => {
  const { rows } = await client.execute(
    `SELECT name, type, "notnull" OR pk > 0 AS required FROM pragma_table_info('${table}')`,
  )
  return rows.map(({ name, type, required }) => `${name} ${type}${required === 1 ? ' NOT NULL' : ''}`)
}

describe('the tables as the code knows them', () => {
  it('are all the tables of the database', async () => {
    const { client } = await freshDatabase()
    const { rows } = await client.execute(`SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'`)
    const found = rows.map((row) => String(row['name'])).filter((name) => !unknown.includes(name))
    expect(tables.map((table) => getTableName(table)).toSorted()).toEqual(found.toSorted())
  })

  it.each(tables.map((table) => [getTableName(table), table] as const))(
    'have its columns, types and NOT NULLs: %s',
    async (name, table) => {
      const { client } = await freshDatabase()
      const known = Object.entries(getTableColumns(table)).map(([key, column]) => {
        expect(column.name, 'one name in code and database').toBe(key)
        return `${column.name} ${column.getSQLType().toUpperCase()}${column.notNull ? ' NOT NULL' : ''}`
      })
      expect(known).toEqual(await columnsOf(client, name))
    },
  )
})

/** The members of a type that has no list: naming one too few or too many does not compile. */
const membersOf = <Member extends string>(members: { [M in Member]: true }) => Object.keys(members)

const yesNo = [0, 1]
const kinds = membersOf<Kind>({ W: true, S: true, O: true, N: true })
/** Column → the list of the domain that says what may stand there. */
const lists: Record<string, readonly (string | number)[]> = {
  'instance.mode': membersOf<Mode>({ real: true, demo: true }),
  'breach.state': breachStates,
  'door_quarantine.side': quarantineSides,
  'door_withdrawal.reason': withdrawalReasons,
  'organisation.kind': organisationKinds,
  'organisation.operator': yesNo,
  'organisation.body': authorityBodies,
  'organisation.running': runningForms,
  'care_type.type': homeTypeCodes,
  'supervision.basis': supervisionBases,
  'basis.covers': basisCovers,
  'basis.kind': basisKinds,
  'person.demo': yesNo,
  'client.demo': yesNo,
  'client.in_home': yesNo,
  'client.scope': machineScopes,
  'role_grant.role': roleNames,
  'authorisation.state': authorisationStates,
  'door_matter.needs': needs,
  'appointment.state': appointmentStates,
  'appointment.basis': appointmentBases,
  'home_entry.state': entryStates,
  'home_resident.state': residentStates,
  'home_census.state': censusStates,
  'home_census_line.type': homeTypeCodes,
  'home_census_line.estimated': yesNo,
  'case_census.state': censusStates,
  'case_census_line.type': homeTypeCodes,
  'case_census_line.estimated': yesNo,
  'door_census.type': homeTypeCodes,
  'door_census.estimated': yesNo,
  'home_hold.held': yesNo,
  'home_disclosure.state': disclosureStates,
  'home_disclosure.occasion': occasionsOfDisclosure,
  'home_disposal.state': disposalStates,
  'case_disposal.state': disposalStates,
  'case_hold.held': yesNo,
  'home_request.held': yesNo,
  'case_request.held': yesNo,
  'home_entry.harm': harmLevels,
  'home_entry.book': books,
  'home_number.book': books,
  'home_entry.priority': priorities,
  'home_request.state': requestStates,
  'home_request.claim': rightCodes,
  'home_request.requester': requesters,
  'home_request.way': requestWays,
  'case_request.state': requestStates,
  'case_request.claim': rightCodes,
  'case_request.requester': requesters,
  'case_request.way': requestWays,
  'checkpoint.occasion': occasions,
  'case_close.kind': periodKinds,
  'public_page.open': yesNo,
  'public_page.terms': reuseTerms,
  'public_page.reason': closingReasons,
  'door_transfer.kind': transferKinds,
  'door_transfer.state': transferStates,
  'door_snapshot.book': books,
  'door_snapshot.kind': kinds,
  'door_snapshot.harm': harmLevels,
  'door_snapshot.counted_before': yesNo,
  'door_tally.book': books,
  'door_tally.kind': kinds,
  'door_reply.kind': membersOf<Reply['kind']>({ question: true, assessment: true, closed: true, reopened: true }),
  'door_reply.outcome': outcomes,
  'case_file.state': caseStates,
  'door_recommendation.owner': recommendationOwners,
  'door_recommendation.state': recommendationStates,
  'door_recommendation_step.kind': [...recommendationActions, 'carry-out'],
  'case_file.book': books,
  'case_file.priority': priorities,
  'case_file.harm': harmLevels,
  'case_file.outcome': outcomes,
}

const checksOf = async (client: Database) => {
  const { rows } = await client.execute(`SELECT name, sql FROM sqlite_schema WHERE type = 'table'`)
  return Object.fromEntries(
    rows.flatMap(({ name, sql }) =>
      [...String(sql).matchAll(/CHECK \((\w+) IN \(([^()]*)\)\)/g)].map(([, column, list = '']) => [
        `${name}.${column}`,
        list.split(',').map((code) => code.trim().replaceAll("'", '')),
      ]),
    ),
  )
}

describe('the codes the database takes', () => {
  it('are those of the domain, column by column', async () => {
    const { client } = await freshDatabase()
    const checks = await checksOf(client)
    const sorted = (of: Record<string, readonly (string | number)[]>) =>
      Object.fromEntries(Object.entries(of).map(([column, codes]) => [column, codes.map(String).toSorted()]))
    expect(sorted(checks)).toEqual(sorted(lists))
  })
})
