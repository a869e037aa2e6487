// What a batch demands before it writes: every condition that was true when it was decided on is asked again (design.md §5).
// Decides nothing; a condition that no longer holds aborts the batch.
import { sql, type SQL } from 'drizzle-orm'
import type { Guard } from '../register/ports.ts'
import { demand, reaches } from './common/events.ts'
import { inList } from './common/paging.ts'
import { lastSent } from './door/outside.ts'
import { stillReachable } from './home/reach.ts'
import type { WritePart } from './part.ts'

export const writeGuard: WritePart<'guard'> = ({ guard }) => [demand(conditions[guard.on](guard as never))]

const conditions: { [G in Guard['on']]: (guard: Extract<Guard, { on: G }>) => SQL } = {
  acting: ({ credential, now, organisation, role, scope, authorisation }) => sql`EXISTS (
    SELECT 1 FROM credential c JOIN acting a ON a.person = c.person AND ${reaches}
    WHERE c.id = ${credential.id} AND c.person = ${credential.person} AND c.until_at > ${now}
      AND a.organisation = ${organisation} AND a.role = ${role} AND a.scope = ${scope}
      AND a.authorisation IS ${authorisation} AND a.from_at <= ${now} AND a.until_at > ${now})`,
  'register-unchanged': ({ home, since }) => sql`NOT EXISTS (
    SELECT 1 FROM home_entry WHERE home = ${home}
      AND (changed_stream, changed_seq) > (${since.stream}, ${since.seq}))`,
  authority: ({ home, authority, dateOn }) => sql`EXISTS (
    SELECT 1 FROM supervision WHERE home = ${home} AND authority = ${authority}
      AND from_on <= ${dateOn} AND until_on >= ${dateOn})`,
  unstaffed: ({ organisation, now }) => sql`NOT EXISTS (SELECT 1 FROM role_grant
    WHERE organisation = ${organisation} AND from_at <= ${now} AND until_at > ${now})`,
  'roles-apart': ({ person, now }) => sql`NOT EXISTS (
    SELECT 1 FROM role_grant g JOIN appointment p ON p.person = g.person AND p.state <> 'revoked' AND p.until_at > ${now}
    WHERE g.person = ${person} AND g.role = 'dpo' AND g.until_at > ${now})`,
  'last-sent': ({ home, authority, transfer }) => sql`${lastSent(home, authority)} IS ${transfer ?? null}`,
  'not-held': ({ entries }) => sql`NOT EXISTS (
    SELECT 1 FROM home_entry x JOIN home_hold h ON h.entry IN (x.id, x.merged_into)
    WHERE x.id IN ${inList(entries)} AND h.held = 1)`,
  'none-about': ({ indexes }) => sql`NOT EXISTS (
    SELECT 1 FROM home_annex WHERE resident_index IN ${inList(indexes)})`,
  'kept-by': ({ organisation, class: of }) => sql`NOT EXISTS (
    SELECT 1 FROM retention_rule WHERE organisation = ${organisation} AND class <> ${of})`,
  reachable: stillReachable,
}
