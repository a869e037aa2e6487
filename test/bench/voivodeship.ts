// What a whole voivodeship handed over, put into a database in bulk: 90 homes, their authorities, years of snapshots with every code
// that is counted, a census of each month, a transfer each quarter. Plain SQL; nothing here is part of the program.
import type { Database } from '../../src/store/database.ts'
import { countyCodes } from '../../src/domain/county.ts'
import type { Instance } from '../support/instance.ts'

export const homes = 90
/** The last year there is. */
export const lastYear = 2025

/** @property closing months whose cases have the events of a review: those that will be closed */
export type Size = { authorities: number; years: number; perMonth: number; closing: readonly string[] }

/** The machine credential of the head of the `a`th authority, 0 the first; its secret is that of the test world's head. */
export const headOf = (a: number) => `client-head-${a}`
export const authorityOf = (a: number) => `authority-${a}`

const list = (values: readonly string[]) => JSON.stringify(values)

/** Numbers that look drawn, the same each time: the `which`th of them for row `i`, below `most`. */
const drawn = (which: number, most: number) =>
  `(((i + 1) * 2654435761 + ${which} * 40503 * (i % 977 + 1)) / 65536 % ${most})`
const oneOf = (which: number, codes: readonly string[]) =>
  `(CASE ${drawn(which, codes.length)} ${codes.map((code, at) => `WHEN ${at} THEN ${code}`).join(' ')} END)`

const codes = (...some: string[]) => some.map((code) => `'${code}'`)

/** In this order, because rows refer to rows. */
const inserts = ({ authorities, years, perMonth, closing }: Size): [rows: number, sql: string][] => {
  const months = years * 12
  const quarters = years * 4
  const snapshots = months * perMonth
  const firstYear = lastYear - years + 1
  const year = (months: string) => `(${firstYear} + ${months} / 12)`
  const monthAt = (month: string) => `printf('%04d-%02d', ${year(month)}, 1 + ${month} % 12)`
  const home = (index: string) => `printf('home-%02d', ${index})`
  const authority = (index: string) => `'authority-' || (${index} % ${authorities})`
  const month = `(i / ${perMonth})`
  const ofHome = `(i % ${homes})`
  const handover = `printf('01900004-0000-7000-8000-%012d', i)`
  const transfer = (index: string, quarter: string) => `printf('transfer-%02d-%03d', ${index}, ${quarter})`
  const eventOn = `(${monthAt(month)} || printf('-%02d', 1 + i / ${homes} % 28))`
  const later = (days: string) => `date(${eventOn}, '+' || ${days} || ' days')`
  // Of one event out of fifty N, as many threats and deaths as there are fewer of them.
  const kind = oneOf(1, codes('W', 'W', 'W', 'S', 'S', 'O', 'O', 'N'))
  const sentAt = (quarter: string) => `(${monthAt(`(${quarter} * 3 + 2)`)} || '-28T08:00:00.000Z')`
  const stream = (a: string, at: string) => `${a} || ':' || substr(${at}, 1, 4)`
  const coded = `json_object('causes', json_array(${oneOf(6, codes('health', 'staffing', 'equipment', 'medication'))}),
    'actions', json_array(${oneOf(7, codes('first-aid', 'ambulance', 'observation'))}, 'other'),
    'bodies', json_array(json_array('physician', ${oneOf(8, codes('notified', 'not-required'))})),
    'residents', json_array(json_array(${oneOf(9, codes('F', 'M'))}, ${oneOf(10, codes('65-74', '75-84', '85+'))}, ${drawn(3, 5)})))`
  const reviewed = closing.map((one) => `'${one}'`).join(', ')
  const inReview = (sql: string) => `SELECT * FROM (${sql}) WHERE month IN (${reviewed})`
  const caseEvent = (nth: number, action: string, detail: string): [number, string] => [
    snapshots,
    `event SELECT stream, (SELECT coalesce(max(e.seq), 0) FROM event e WHERE e.stream = x.stream) + row_number() OVER (PARTITION BY stream),
      id, subject, ${nth}, '${action}', 'person-head-0', 'head', NULL, at, '${detail}'
      FROM (${inReview(`SELECT ${stream(authority(ofHome), later('40'))} AS stream, 'case-event-${nth}-' || i AS id, ${handover} AS subject,
        ${later('40')} || 'T08:00:0${nth}.000Z' AS at, ${monthAt(month)} AS month FROM n`)}) x`,
  ]
  return [
    [
      authorities,
      `organisation (id, kind, name, body, version) SELECT ${authority('i')}, 'authority', 'PCPR ' || i, 'PCPR', 1 FROM n`,
    ],
    [
      homes,
      `organisation (id, kind, name, county, running, places, version) SELECT ${home('i')}, 'home', 'Dom ' || i,
        '${list(countyCodes)}' ->> ('$[' || (i % ${countyCodes.length}) || ']'), 'public', 80, 1 FROM n`,
    ],
    [homes, `care_type SELECT ${home('i')}, 'PW' FROM n`],
    [
      homes,
      `supervision (id, home, authority, basis, from_on) SELECT 'supervision-' || i, ${home('i')}, ${authority('i')}, 'runs', '${firstYear}-01-01' FROM n`,
    ],
    [authorities, `person (id, demo, version) SELECT 'person-head-' || i, 0, 1 FROM n`],
    [
      authorities,
      `role_grant (id, person, organisation, role, from_at) SELECT 'grant-head-' || i, 'person-head-' || i, ${authority('i')}, 'head', '2025-01-01' FROM n`,
    ],
    [
      authorities,
      `client (id, person, organisation, secret, in_home, demo, created_at) SELECT 'client-head-' || i, 'person-head-' || i,
        ${authority('i')}, (SELECT secret FROM client WHERE id = :head), 0, 0, '2025-01-01' FROM n`,
    ],
    [
      homes * quarters,
      `door_transfer (id, home, authority, kind, state, version, prepared_at, sent_at)
        SELECT ${transfer(ofHome, `(i / ${homes})`)}, ${home(ofHome)}, ${authority(ofHome)}, 'periodic', 'acknowledged', 3,
          ${sentAt(`(i / ${homes})`)}, ${sentAt(`(i / ${homes})`)} FROM n`,
    ],
    [
      homes * quarters,
      `event SELECT stream, row_number() OVER (PARTITION BY stream ORDER BY i), 'receive-' || i, transfer, NULL, 'receive', 'home',
        'counterparty', NULL, at, '{}' FROM (SELECT i, ${stream(authority(ofHome), sentAt(`(i / ${homes})`))} AS stream,
          ${transfer(ofHome, `(i / ${homes})`)} AS transfer, ${sentAt(`(i / ${homes})`)} AS at FROM n)`,
    ],
    [
      homes * months,
      `door_census SELECT ${transfer(ofHome, `(i / ${homes} / 3)`)}, ${home(ofHome)}, ${authority(ofHome)}, ${monthAt(`(i / ${homes})`)},
        'PW', 78, 2300, 0, 1 FROM n`,
    ],
    [snapshots, `door_handover SELECT ${handover}, ${home(ofHome)}, ${authority(ofHome)} FROM n`],
    [
      snapshots,
      `door_snapshot (id, handover, version, transfer, authority, home, book, number, kind, category, harm, hurt, event_on, month,
          made_at, hash, place, part_of_day, reported_on, registered_on, made_on, coded)
        SELECT printf('01900005-0000-7000-8000-%012d', i), ${handover}, 1, ${transfer(ofHome, `(${month} / 3)`)}, ${authority(ofHome)},
          ${home(ofHome)}, CASE kind WHEN 'N' THEN 'N' ELSE 'U' END, i || '/' || substr(on_day, 1, 4), kind,
          kind || printf('%02d', 1 + ${drawn(2, 8)}), ${drawn(3, 5)}, 1, on_day, substr(on_day, 1, 7), made || 'T08:00:00.000Z', 'hash',
          ${oneOf(4, codes('private', 'private', 'common', 'grounds', 'other'))}, ${oneOf(5, codes('00-06', '06-14', '14-22', '22-24'))},
          on_day, ${later('2')}, made, ${coded}
        FROM (SELECT i, ${kind} AS kind, ${eventOn} AS on_day, ${later('30')} AS made FROM n)`,
    ],
    caseEvent(1, 'receive', '{"state":"received"}'),
    caseEvent(2, 'assess', '{"state":"to_sign","outcome":"adequate"}'),
    caseEvent(3, 'confirm', '{"state":"assessed"}'),
  ]
}

/** Puts it all in, and says how long the snapshots took, in seconds. */
export async function handOver(client: Database, { people }: Instance, size: Size): Promise<number> {
  let took = 0
  for (const [rows, insert] of inserts(size)) {
    const numbers = `WITH RECURSIVE n (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < ${rows})`
    const sql = `${numbers} INSERT INTO ${insert}`
    const startedAt = performance.now()
    await client.batch([sql.includes(':head') ? { sql, args: { head: people.head.client } } : sql], 'write')
    if (insert.startsWith('door_snapshot')) took = (performance.now() - startedAt) / 1000
  }
  await client.execute('PRAGMA wal_checkpoint(TRUNCATE)')
  return took
}
