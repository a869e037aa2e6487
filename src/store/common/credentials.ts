// Sessions, machine clients and counted failures as rows. Holds hashes only: no token, password or name.
import { sql } from 'drizzle-orm'
import type { AccountWrites, Attempt } from '../../register/common/account-ports.ts'
import { first, rows, type ReadPart } from '../part.ts'
import { client } from '../schema.ts'
import { build, type Query } from '../statement.ts'
import { demand } from './events.ts'
import { demandChanged } from './people.ts'

type Of<W extends AccountWrites['write']> = Extract<AccountWrites, { write: W }>

const clientColumns = sql.raw('c.id, c.person, c.organisation, c.secret, c.created_at, c.until_at, c.scope')

export const credentialReads = {
  signIn: first<'signIn'>(
    ({
      signInIndex,
      now,
    }) => sql`SELECT p.id AS person, p.password AS password, a.organisation AS organisation, a.role AS role,
        EXISTS (SELECT 1 FROM acting w JOIN organisation o ON o.id = w.organisation
          WHERE w.person = p.id AND o.kind = 'home') AS in_home
      FROM person p JOIN acting a ON a.person = p.id
      WHERE p.sign_in_index = ${signInIndex} AND p.password IS NOT NULL AND p.until_at > ${now}
        AND a.from_at <= ${now} AND a.until_at > ${now}
      ORDER BY a.from_at, a.organisation, a.role LIMIT 1`,
  ),
  failures: {
    queries: ({ nameIndex, windowAt }) => [
      sql`SELECT failures FROM sign_in_attempt WHERE name_index = ${nameIndex} AND window_at = ${windowAt}`,
    ],
    answer: ([found]) => Number(found?.[0]?.['failures'] ?? 0),
  } satisfies ReadPart<'failures'>,
  clients: rows<'clients'>(
    ({ organisation, person }) => sql`SELECT ${clientColumns} FROM client c WHERE c.organisation = ${organisation}
      ${person === undefined ? sql`` : sql`AND c.person = ${person}`} ORDER BY c.created_at, c.id`,
  ),
  client: first<'client'>(
    ({ id, now }) => sql`SELECT ${clientColumns}, o.kind AS kind FROM client c JOIN person p ON p.id = c.person
      JOIN organisation o ON o.id = c.organisation
      WHERE c.id = ${id} AND c.until_at > ${now} AND p.until_at > ${now}`,
  ),
}

const fewerFailures = ({ nameIndex, windowAt }: Attempt, most: number) =>
  demand(sql`coalesce((SELECT failures FROM sign_in_attempt
    WHERE name_index = ${nameIndex} AND window_at = ${windowAt}), 0) < ${most}`)

export const credentialWrites = {
  session: ({ session: of, password, attempt, mostFailures }: Of<'session'>): Query[] => [
    fewerFailures(attempt, mostFailures),
    sql`INSERT INTO session (id, person, created_at, idle_until_at, until_at)
      SELECT ${of.id}, id, ${of.createdAt}, ${of.idleUntilAt}, ${of.untilAt} FROM person
      WHERE id = ${of.person} AND password = ${password} AND until_at > ${of.createdAt}`,
    demandChanged,
  ],
  'touch-session': ({ id, idleUntilAt, ifBefore, now }: Of<'touch-session'>): Query[] => [
    sql`UPDATE session SET idle_until_at = ${idleUntilAt}
      WHERE id = ${id} AND idle_until_at < ${ifBefore} AND idle_until_at > ${now} AND until_at > ${now}`,
  ],
  'revoke-session': ({ id, now }: Of<'revoke-session'>): Query[] => [
    sql`UPDATE session SET until_at = ${now} WHERE id = ${id} AND until_at > ${now}`,
  ],
  'revoke-sessions': ({ person, except = '', now }: Of<'revoke-sessions'>): Query[] => [
    sql`UPDATE session SET until_at = ${now} WHERE person = ${person} AND id <> ${except} AND until_at > ${now}`,
  ],
  'replace-password': ({ attempt, mostFailures, ...of }: Of<'replace-password'>): Query[] => [
    fewerFailures(attempt, mostFailures),
    sql`UPDATE person SET password = ${of.password} WHERE id = ${of.person} AND password = ${of.current}
      AND EXISTS (SELECT 1 FROM credential WHERE id = ${of.session} AND person = ${of.person} AND until_at > ${of.now})`,
    demandChanged,
  ],
  'sign-in-failure': ({ attempt: { nameIndex, windowAt }, failures }: Of<'sign-in-failure'>): Query[] => [
    sql`INSERT INTO sign_in_attempt (name_index, window_at, failures) VALUES (${nameIndex}, ${windowAt}, ${failures + 1})
      ON CONFLICT (name_index, window_at) DO UPDATE SET failures = excluded.failures WHERE failures = ${failures}`,
    demandChanged,
  ],
  client: ({ client: of, secret }: Of<'client'>): Query[] => [
    secret === undefined
      ? sql`UPDATE client SET until_at = ${of.untilAt} WHERE id = ${of.id}`
      : build.insert(client).values({
          id: of.id,
          person: of.person,
          organisation: of.organisation,
          secret,
          in_home: of.homePlane ? 1 : 0,
          demo: sql`(SELECT mode = 'demo' FROM instance)`,
          created_at: of.createdAt,
          until_at: of.untilAt,
          scope: of.scope,
        }),
    demandChanged,
  ],
}
