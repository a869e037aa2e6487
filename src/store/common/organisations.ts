// Organisations as rows: types of a home, who supervises it when, on what documents. Holds no person and no content.
import { sql, type SQL } from 'drizzle-orm'
import type { RetentionRule } from '../../domain/retention.ts'
import type { AccountWrites, HomeRow, OrganisationRow } from '../../register/common/account-ports.ts'
import type { Rows } from '../batches.ts'
import type { ReadPart } from '../part.ts'
import { basis, careType, instance, organisation, retentionRule, setupToken, supervision } from '../schema.ts'
import { build, type Query } from '../statement.ts'
import { demand } from './events.ts'
import { inList } from './paging.ts'
import { demandChanged } from './people.ts'

type Of<W extends AccountWrites['write']> = Extract<AccountWrites, { write: W }>

const columns = sql.raw(`o.id, o.kind, o.name, o.county, o.operator, o.body, o.running, o.places, o.version,
  (SELECT json_group_array(type) FROM (SELECT type FROM care_type WHERE home = o.id ORDER BY type)) AS types`)

const organisationRow = (row: Rows[number]) =>
  ({
    ...row,
    operator: Number(row['operator']) === 1,
    types: JSON.parse(String(row['types'])),
  }) as unknown as OrganisationRow

/** The homes that are one of these organisations or supervised by one of them on the date, without one at any time. */
const homesOf = (of: readonly string[] | 'all', dateOn: string | undefined): SQL =>
  of === 'all'
    ? sql`SELECT id FROM organisation WHERE kind = 'home'`
    : sql`SELECT id FROM organisation WHERE kind = 'home' AND id IN ${inList(of)}
        UNION SELECT home FROM supervision
        WHERE authority IN ${inList(of)} ${dateOn ? sql`AND from_on <= ${dateOn} AND until_on >= ${dateOn}` : sql``}`

export const organisationReads = {
  operators: {
    queries: () => [sql`SELECT id FROM organisation WHERE operator = 1 ORDER BY id`],
    answer: ([found]) => (found ?? []).map((row) => String(row['id'])),
  } satisfies ReadPart<'operators'>,
  organisations: {
    queries: (of) => [
      sql`SELECT ${columns} FROM organisation o ${of === 'all' ? sql`` : sql`WHERE o.id IN ${inList(of.ids)}`} ORDER BY o.id`,
    ],
    answer: ([found]) => (found ?? []).map(organisationRow),
  } satisfies ReadPart<'organisations'>,
  homes: {
    queries: ({ of, dateOn }) => [
      sql`SELECT ${columns} FROM organisation o WHERE o.id IN (${homesOf(of, dateOn)}) ORDER BY o.id`,
      sql`SELECT id, home, authority, no_authority AS noAuthority, basis, from_on AS fromOn, until_on AS untilOn
        FROM supervision WHERE home IN (${homesOf(of, dateOn)}) ORDER BY from_on, id`,
      sql`SELECT id, home, covers, kind, number, issued_on AS issuedOn, from_on AS fromOn, until_on AS untilOn
        FROM basis WHERE home IN (${homesOf(of, dateOn)}) ORDER BY from_on, id`,
    ],
    answer: ([homes = [], supervisions = [], bases = []]) => {
      const of = <Row>(found: Rows, id: unknown) =>
        found.filter((row) => row['home'] === id).map(({ home: _home, ...row }) => row as unknown as Row)
      return homes.map((row) => ({
        ...organisationRow(row),
        supervisions: of<HomeRow['supervisions'][number]>(supervisions, row['id']),
        bases: of<HomeRow['bases'][number]>(bases, row['id']),
      }))
    },
  } satisfies ReadPart<'homes'>,
  setup: {
    queries: ({ tokenHash, now }) => [
      sql`SELECT EXISTS (SELECT 1 FROM setup_token
          WHERE token_hash = ${tokenHash} AND used_at IS NULL AND until_at > ${now}) AS usable,
        NOT EXISTS (SELECT 1 FROM person) AS empty`,
    ],
    answer: ([found]) => ({ usable: Number(found?.[0]?.['usable']) === 1, empty: Number(found?.[0]?.['empty']) === 1 }),
  } satisfies ReadPart<'setup'>,
  mode: {
    queries: () => [sql`SELECT mode FROM instance`],
    answer: ([found]) => found?.[0]?.['mode'] as 'real' | 'demo' | undefined,
  } satisfies ReadPart<'mode'>,
}

const ruleRow = ({ class: of, number, issuedOn: issued_on }: RetentionRule) => ({ class: of, number, issued_on })

export const organisationWrites = {
  organisation: ({ organisation: of }: Of<'organisation'>): Query[] => {
    const { id, kind, name, county, body, running, places, version } = of
    return [
      build
        .insert(organisation)
        .values({ id, kind, name, county, body, running, places, version, operator: of.operator ? 1 : 0 })
        .onConflictDoUpdate({ target: organisation.id, set: { version } }),
      ...of.types.map((type) => build.insert(careType).values({ home: id, type }).onConflictDoNothing()),
      ...of.supervisions.map((period) =>
        build
          .insert(supervision)
          .values({
            id: period.id,
            home: id,
            authority: period.authority,
            no_authority: period.noAuthority,
            basis: period.basis,
            from_on: period.fromOn,
            until_on: period.untilOn,
          })
          .onConflictDoUpdate({ target: supervision.id, set: { until_on: period.untilOn } }),
      ),
      ...(of.retention
        ? [
            build
              .insert(retentionRule)
              .values({ organisation: id, ...ruleRow(of.retention) })
              .onConflictDoUpdate({ target: retentionRule.organisation, set: ruleRow(of.retention) }),
          ]
        : []),
      ...of.bases.map((one) =>
        build
          .insert(basis)
          .values({
            id: one.id,
            home: id,
            covers: one.covers,
            kind: one.kind,
            number: one.number,
            issued_on: one.issuedOn,
            from_on: one.fromOn,
            until_on: one.untilOn,
          })
          .onConflictDoNothing(),
      ),
    ]
  },
  /** Of several setup tokens only the newest works: only it was printed last. */
  'setup-token': ({ tokenHash, now, untilAt }: Of<'setup-token'>): Query[] => [
    sql`UPDATE setup_token SET until_at = ${now} WHERE used_at IS NULL AND until_at > ${now}`,
    build.insert(setupToken).values({ token_hash: tokenHash, created_at: now, until_at: untilAt }),
  ],
  'use-setup-token': ({ tokenHash, now }: Of<'use-setup-token'>): Query[] => [
    demand(sql`NOT EXISTS (SELECT 1 FROM person)`),
    sql`UPDATE setup_token SET used_at = ${now} WHERE token_hash = ${tokenHash} AND used_at IS NULL AND until_at > ${now}`,
    demandChanged,
  ],
  mode: ({ mode, now }: Of<'mode'>): Query[] => [
    build.insert(instance).values({ only: 1, mode, created_at: now }).onConflictDoNothing(),
  ],
}
