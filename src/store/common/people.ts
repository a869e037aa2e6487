// People and their roles and authorisations as rows. A name is found only by its keyed hash; profiles stay sealed.
import { sql } from 'drizzle-orm'
import type { AccountWrites, AuthorisationRow } from '../../register/common/account-ports.ts'
import { first, rows, type ReadPart } from '../part.ts'
import { activation, authorisation, person, roleGrant, sealedOf } from '../schema.ts'
import { build, type Query } from '../statement.ts'
import { demand, reaches } from './events.ts'
import { inList } from './paging.ts'

type Of<W extends AccountWrites['write']> = Extract<AccountWrites, { write: W }>

/** An UPDATE that found nothing must not commit alone (design.md §5). */
export const demandChanged = demand(sql`changes() = 1`)

export const peopleReads = {
  self: rows<'self'>(
    ({ credential, now }) => sql`SELECT o.id AS organisation, o.kind AS kind, o.name AS name, a.role AS role,
        a.scope AS scope, coalesce(z.until_on, p.until_on) AS until_on, s.idle_until_at AS idle_until_at
      FROM credential c LEFT JOIN session s ON s.id = c.id
      LEFT JOIN acting a ON a.person = ${credential.person} AND ${reaches} AND a.from_at <= ${now} AND a.until_at > ${now}
      LEFT JOIN organisation o ON o.id = a.organisation LEFT JOIN authorisation z ON z.id = a.authorisation
      LEFT JOIN appointment p ON p.id = a.authorisation
      WHERE c.id = ${credential.id} AND c.person = ${credential.person} AND c.until_at > ${now}
      ORDER BY a.from_at, a.organisation, a.role, a.scope`,
  ),
  personSealed: rows<'personSealed'>(
    ({ subjects }) => sql`SELECT id, subject, field, version, jwe FROM ${sealedOf.person}
      WHERE subject IN ${inList(subjects)} ORDER BY subject, version`,
  ),
  people: {
    queries: ({ organisation }) => [
      sql`SELECT p.id, p.version, p.password IS NOT NULL AS activated, p.until_at,
          json_group_array(json_object('role', g.role, 'fromAt', g.from_at, 'untilAt', g.until_at)) AS grants
        FROM role_grant g JOIN person p ON p.id = g.person
        WHERE g.organisation = ${organisation} GROUP BY p.id ORDER BY p.id`,
    ],
    answer: ([found]) => (found ?? []).map((row) => ({ ...row, grants: JSON.parse(String(row['grants'])) }) as never),
  } satisfies ReadPart<'people'>,
  signInNameTaken: {
    queries: ({ signInIndex }) => [sql`SELECT 1 FROM person WHERE sign_in_index = ${signInIndex}`],
    answer: ([found]) => (found?.length ?? 0) > 0,
  } satisfies ReadPart<'signInNameTaken'>,
  activation: {
    queries: ({ tokenHash, now }) => [
      sql`SELECT a.person AS person FROM activation a JOIN person p ON p.id = a.person
        WHERE a.token_hash = ${tokenHash} AND a.used_at IS NULL AND a.until_at > ${now} AND p.until_at > ${now}`,
    ],
    answer: ([found]) => found?.[0]?.['person'] as string | undefined,
  } satisfies ReadPart<'activation'>,
  firstRole: first<'firstRole'>(
    (of) => sql`SELECT organisation, role FROM acting
      WHERE person = ${of.person} AND from_at <= ${of.now} AND until_at > ${of.now} ORDER BY from_at, organisation, role LIMIT 1`,
  ),
  authorisations: {
    queries: (of) => [
      sql`SELECT id, home, person, number, issued_on, scopes, from_on, until_on, from_at, until_at, state, version
        FROM authorisation WHERE home = ${of.home} ${of.person === undefined ? sql`` : sql`AND person = ${of.person}`}
        ORDER BY from_on DESC, id DESC`,
    ],
    answer: ([found]) =>
      (found ?? []).map((row) => ({
        ...(row as unknown as AuthorisationRow),
        scopes: JSON.parse(String(row['scopes'])),
      })),
  } satisfies ReadPart<'authorisations'>,
}

export const peopleWrites = {
  person: ({ person: { id, version, untilAt, state, grants }, signInIndex }: Of<'person'>): Query[] => {
    const over = state === 'deactivated' ? { sign_in_index: null, password: null } : {}
    const row = { version, until_at: untilAt, ...over }
    return [
      build
        .insert(person)
        .values({ ...row, id, sign_in_index: signInIndex ?? null, demo: sql`(SELECT mode = 'demo' FROM instance)` })
        .onConflictDoUpdate({ target: person.id, set: row }),
      ...grants.map(({ id: grant, organisation, role, fromAt, untilAt: until_at }) =>
        build
          .insert(roleGrant)
          .values({ id: grant, person: id, organisation, role, from_at: fromAt, until_at })
          .onConflictDoUpdate({ target: roleGrant.id, set: { until_at } }),
      ),
    ]
  },
  password: ({ person: id, password }: Of<'password'>): Query[] => [
    sql`UPDATE person SET password = ${password} WHERE id = ${id}`,
    demandChanged,
  ],
  activation: ({ tokenHash, person: of, now, untilAt }: Of<'activation'>): Query[] => [
    sql`UPDATE activation SET until_at = ${now} WHERE person = ${of} AND used_at IS NULL AND until_at > ${now}`,
    build.insert(activation).values({ token_hash: tokenHash, person: of, until_at: untilAt }),
  ],
  'use-activation': ({ tokenHash, now }: Of<'use-activation'>): Query[] => [
    sql`UPDATE activation SET used_at = ${now} WHERE token_hash = ${tokenHash} AND used_at IS NULL AND until_at > ${now}`,
    demandChanged,
  ],
  authorisation: ({ authorisation: of }: Of<'authorisation'>): Query[] => [
    build
      .insert(authorisation)
      .values({
        id: of.id,
        home: of.home,
        person: of.person,
        number: of.number,
        issued_on: of.issuedOn,
        scopes: JSON.stringify(of.scopes),
        from_on: of.fromOn,
        until_on: of.untilOn,
        from_at: of.fromAt,
        until_at: of.untilAt,
        state: of.state,
        version: of.version,
      })
      .onConflictDoUpdate({ target: authorisation.id, set: { state: of.state, version: of.version } }),
  ],
}
