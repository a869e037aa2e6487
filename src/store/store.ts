// The store: the one place where reads, looks and commits become batches (design.md §5). Implements the ports.
// Knows no rule of the register; what may be done was decided before it is asked.
import type { Ask, Answer, Look, Reads, Store, StoredEvent, Write } from '../register/ports.ts'
import { readCaseCount, readCasePage, readCaseRow, readCaseSealed, writeCase } from './authority/cases.ts'
import * as closes from './authority/closes.ts'
import { readRecordCount, readRecordPage } from './authority/records.ts'
import * as publications from './authority/publications.ts'
import * as publicPages from './authority/public-pages.ts'
import * as figures from './authority/statistics.ts'
import { readCountedRecommendations, readRecommendationTallies } from './authority/recommendations.ts'
import { readWaitingInAuthority } from './authority/waiting.ts'
import type { Batches, Rows } from './batches.ts'
import * as accounts from './common/accounts.ts'
import * as checkpoints from './common/checkpoints.ts'
import { readActor, readEvents, readEventsOf, readReplay, writeEvent, writeIdempotency } from './common/events.ts'
import { readMatters, writeMatter } from './door/matters.ts'
import * as outside from './door/outside.ts'
import { readCaseRecommendations, writeRecommendationStep } from './common/recommendations.ts'
import * as door from './door/transfers.ts'
import * as quarantines from './door/quarantines.ts'
import { readDueEntries } from './home/due.ts'
import * as home from './home/entries.ts'
import {
  readRequestPage,
  readRequestsDue,
  readRequestWitnesses,
  writeRequest,
  writeRequestDestroyed,
} from './requests.ts'
import * as residents from './home/residents.ts'
import { readHandedCensus } from './authority/census.ts'
import { writeHandedCensus } from './door/census.ts'
import { readDueCensus, readKeptCensus, writeCensus } from './census.ts'
import * as disclosures from './home/disclosures.ts'
import { readEntrySeen } from './home/seen.ts'
import { readJoinedReports, readJoinedTo, readNamedEntry } from './home/merging.ts'
import { readBarredNames, readReachable } from './home/reach.ts'
import { readFreeIndex, readFreeReference, readOwn, readReporter, readReveals, writeReporter } from './home/reporter.ts'
import { readLeftWith, writeDestroyed } from './home/retention.ts'
import { readFirstEntryAt, readHomeTallies } from './home/statistics.ts'
import * as keeping from './kept-list.ts'
import { writeDestroyed as writeCaseDestroyed } from './authority/retention.ts'
import { readWaitingInHome } from './home/waiting.ts'
import { writeGuard } from './guard.ts'
import { lookQueries } from './look.ts'
import type { ReadPart, WritePart } from './part.ts'
import { sealedOf } from './schema.ts'
import { insertRow, type Query } from './statement.ts'
import { readLedgerPage, readUnusual } from './ledger-page.ts'
import { readTransferPage } from './transfer-list.ts'
import { readBreaches } from './breach-list.ts'
import { sql } from 'drizzle-orm'

const reads: { [K in keyof Reads]: ReadPart<K> } = {
  actor: readActor,
  replay: readReplay,
  events: readEvents,
  eventsOf: readEventsOf,
  own: readOwn,
  freeIndex: readFreeIndex,
  freeReference: readFreeReference,
  reporter: readReporter,
  reveals: readReveals,
  homeFacts: home.readHomeFacts,
  homeSealed: home.readHomeSealed,
  entryReplies: home.readEntryReplies,
  entryLooks: home.readEntryLooks,
  residentCards: residents.readResidentCards,
  nameMaps: residents.readNameMaps,
  annexed: residents.readAnnexed,
  residentNumbers: residents.readResidentNumbers,
  keptCensus: readKeptCensus,
  dueCensus: readDueCensus,
  handedCensus: readHandedCensus,
  earlierEntries: residents.readEarlierEntries,
  entriesAbout: residents.readEntriesAbout,
  entrySeen: readEntrySeen,
  namedEntry: readNamedEntry,
  joinedReports: readJoinedReports,
  joinedTo: readJoinedTo,
  entryPage: home.readEntryPage,
  entryCount: home.readEntryCount,
  waitingInHome: readWaitingInHome,
  barredNames: readBarredNames,
  reachable: readReachable,
  ownReports: home.readOwnReports,
  handovers: home.readHandovers,
  counting: home.readCounting,
  handedOver: home.readHandedOver,
  handoverOf: home.readHandoverOf,
  hiddenOf: home.readHiddenOf,
  hidings: home.readHidings,
  replaced: quarantines.readReplaced,
  breachRow: quarantines.readBreachRow,
  breaches: readBreaches,
  dueEntries: readDueEntries,
  replies: door.readReplies,
  openTransfer: door.readOpenTransfer,
  transferRow: door.readTransferRow,
  transferPage: readTransferPage,
  snapshots: door.readSnapshots,
  doorSealed: door.readDoorSealed,
  tallies: figures.readTallies,
  homeTallies: readHomeTallies,
  durations: figures.readDurations,
  caseTallies: figures.readCaseTallies,
  transferTallies: figures.readTransferTallies,
  recommendationTallies: readRecommendationTallies,
  countedRecommendations: readCountedRecommendations,
  countedHomes: figures.readCountedHomes,
  standingSnapshots: figures.readStandingSnapshots,
  typeTelling: figures.readTypeTelling,
  firstTransferAt: figures.readFirstTransferAt,
  firstEntryAt: readFirstEntryAt,
  authorityNames: figures.readAuthorityNames,
  recordCount: readRecordCount,
  recordPage: readRecordPage,
  countedEntries: figures.readCountedEntries,
  closes: closes.readCloses,
  closesOf: closes.readClosesOf,
  monthCloses: closes.readMonthCloses,
  editions: closes.readEditions,
  closeEditions: closes.readCloseEditions,
  streamEnd: closes.readStreamEnd,
  countedTransfers: closes.readCountedTransfers,
  releases: publications.readReleases,
  releasesOf: publications.readReleasesOf,
  publication: publications.readRelease,
  releasedTables: publications.readReleasedTables,
  openPage: publicPages.readOpenPage,
  publicReleases: publicPages.readPublicReleases,
  retentionRule: keeping.readRetentionRule,
  kept: keeping.readKept,
  held: keeping.readHeld,
  disposals: keeping.readDisposals,
  frozenUnder: keeping.readFrozenUnder,
  leftWith: readLeftWith,
  caseSealed: readCaseSealed,
  caseRecommendations: readCaseRecommendations,
  entryRecommendations: home.readEntryRecommendations,
  casePage: readCasePage,
  caseRow: readCaseRow,
  caseCount: readCaseCount,
  waitingInAuthority: readWaitingInAuthority,
  matters: readMatters,
  ledgerPage: readLedgerPage,
  unusual: readUnusual,
  disclosures: disclosures.readDisclosures,
  entriesNamed: disclosures.readEntriesNamed,
  reporters: disclosures.readReporters,
  disclosedWith: disclosures.readDisclosedWith,
  requestPage: readRequestPage,
  requestsDue: readRequestsDue,
  requestWitnesses: readRequestWitnesses,
  checkpointPage: checkpoints.readCheckpointPage,
  checkpoint: checkpoints.readCheckpoint,
  checkpointsHeld: checkpoints.readCheckpointsHeld,
  checkpointsGiven: checkpoints.readCheckpointsGiven,
  checkpointsDue: checkpoints.readCheckpointsDue,
  takenIn: outside.readTakenIn,
  lastSent: outside.readLastSent,
  staffed: outside.readStaffed,
  ...accounts.reads,
}

const writes: { [W in Write['write']]: WritePart<W> } = {
  event: writeEvent,
  guard: writeGuard,
  idempotency: writeIdempotency,
  sealed: ({ plane, value: { id, subject, field, version, jwe } }) => [
    insertRow(sealedOf[plane], { id, subject, field, version, jwe }),
  ],
  entry: home.writeEntry,
  resident: residents.writeResident,
  'name-map-destroyed': residents.writeNameMapDestroyed,
  'resident-destroyed': residents.writeDestroyed,
  census: writeCensus,
  'handed-census': writeHandedCensus,
  annex: residents.writeAnnex,
  reporter: writeReporter,
  disposal: keeping.writeDisposal,
  'entry-destroyed': writeDestroyed,
  'request-destroyed': writeRequestDestroyed,
  'case-destroyed': writeCaseDestroyed,
  handover: home.writeHandover,
  matter: writeMatter,
  transfer: door.writeTransfer,
  snapshot: door.writeSnapshot,
  withdrawal: door.writeWithdrawal,
  quarantine: quarantines.writeQuarantine,
  destroyed: quarantines.writeDestroyed,
  breach: quarantines.writeBreach,
  reply: door.writeReply,
  'recommendation-step': writeRecommendationStep,
  case: writeCase,
  close: closes.writeClose,
  publication: publications.writeRelease,
  'public-page': publicPages.writePublicPage,
  request: writeRequest,
  disclosure: disclosures.writeDisclosure,
  disclosed: disclosures.writeDisclosed,
  checkpoint: checkpoints.writeCheckpoint,
  import: outside.writeImport,
  'outside-handover': outside.writeOutsideHandover,
  ...accounts.writes,
}

/** The queries of everything asked for, and how to pick the answers out of the results of one batch. */
function plan<A extends Ask>(ask: A): { queries: Query[]; answer: (results: Rows[]) => Answer<A> } {
  const keys = (Object.keys(ask) as (keyof Reads)[]).filter((key) => ask[key] !== undefined)
  const parts = keys.map((key) => ({ key, part: reads[key], queries: reads[key].queries(ask[key] as never) }))
  return {
    queries: parts.flatMap(({ queries }) => queries),
    answer(results) {
      let start = 0
      const answers = parts.map(({ key, part, queries }) => [
        key,
        part.answer(results.slice(start, (start += queries.length))),
      ])
      return Object.fromEntries(answers) as Answer<A>
    },
  }
}

export function makeStore(batches: Batches): Store {
  return {
    async read(ask) {
      const { queries, answer } = plan(ask)
      return answer(await batches.read(queries))
    },

    async readEach<const A extends readonly Ask[]>(asks: A) {
      const plans = asks.map(plan)
      const results = await batches.readEach(plans.map(({ queries }) => queries))
      return plans.map(({ answer }, index) => answer(results[index] ?? [])) as { [K in keyof A]: Answer<A[K]> }
    },

    async look(look: Look, ask) {
      const { queries, answer } = plan(ask)
      const before = [
        ...lookQueries(look),
        ...(look.also ?? []).flatMap((write) => writes[write.write](write as never)),
      ]
      try {
        const results = await batches.write([...before, ...queries])
        return answer(results.slice(before.length))
      } catch (error) {
        if (isConstraint(error)) return undefined
        throw error
      }
    },

    async commit(list) {
      const queries = list.map((write) => writes[write.write](write as never))
      const ids = list.flatMap((write) => (write.write === 'event' ? [write.event.id] : []))
      try {
        const results = await batches.write(queries.flat())
        let start = 0
        return queries.flatMap((of, index) => {
          const result = results[start]
          start += of.length
          return list[index]?.write === 'event' ? (result as unknown as StoredEvent[]) : []
        })
      } catch (error) {
        // A connection may be cut after the commit: only the database knows whether it happened (design.md §5).
        const found = (await batches.read([
          sql`SELECT * FROM event WHERE id IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`,
        ])) as unknown as [StoredEvent[]]
        const committed = ids.flatMap((id) => found[0].filter((event) => event.id === id))
        if (ids.length > 0 && committed.length === ids.length) return committed
        if (isConstraint(error)) return 'moved'
        throw error
      }
    },
  }
}

/** Every constraint arrives over HTTP as plain SQLITE_CONSTRAINT (design.md §8); the file client has extended codes. */
function isConstraint(error: unknown): boolean {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    const { code } = cause as { code?: unknown }
    if (typeof code === 'string' && code.startsWith('SQLITE_CONSTRAINT')) return true
  }
  return false
}
