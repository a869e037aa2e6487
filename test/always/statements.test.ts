// Every question the store can answer, asked once: the SQL is valid, finds its rows by an index where a table grows, and
// that of one plane names no table of the other. Which role may ask what is not checked here.
import type { Database } from '../../src/store/database.ts'
import { describe, expect, it } from 'vitest'
import { chainStart, extendChain, verifyChain } from '../../src/ledger/chain.ts'
import { accessRulesOn } from '../../src/domain/unusual-access.ts'
import type { LedgerSearch, UnusualSearch } from '../../src/register/common/account-ports.ts'
import type { DisclosurePage } from '../../src/register/common/disclosure-ports.ts'
import type { RequestPage, RequestsDue } from '../../src/register/common/request-ports.ts'
import type { CheckpointPage } from '../../src/register/common/checkpoint-ports.ts'
import type { AuthorityWaiting, HomeWaiting } from '../../src/register/common/waiting-ports.ts'
import type {
  CasePage,
  EntryPage,
  Look,
  LookTarget,
  OwnReports,
  Reads,
  TransferPage,
} from '../../src/register/ports.ts'
import { makeBatches } from '../../src/store/batches.ts'
import { makeChain } from '../../src/store/common/chain.ts'
import { makeStore } from '../../src/store/store.ts'
import { freshDatabase } from '../support/fresh-database.ts'
import { nameOf, sourcesOf } from '../support/source-tree.ts'

const now = '2026-03-09T10:00:00.000Z'
const credential = { kind: 'session', id: 'session-1', person: 'person-1', inHome: true } as const

/** One entry of one home, handed over; one person who may do everything on either side. */
const seed = [
  `INSERT INTO organisation (id, kind, name, version) VALUES ('home-1', 'home', 'Dom', 1), ('authority-1', 'authority', 'PCPR', 1)`,
  `INSERT INTO person (id, demo, version) VALUES ('person-1', 0, 1)`,
  `INSERT INTO role_grant (id, person, organisation, role, from_at) VALUES
    ('grant-1', 'person-1', 'home-1', 'director', '2026-01-01T00:00:00.000Z'),
    ('grant-2', 'person-1', 'authority-1', 'head', '2026-01-01T00:00:00.000Z')`,
  `INSERT INTO session VALUES ('session-1', 'person-1', '${now}', '9999', '9999')`,
  `INSERT INTO home_entry VALUES ('entry-1', 'home-1', 'Z-7K4Q', 'registered', 2, 'alias-1', '${now}', '2026-03-08',
    'night', 'room', 2, 1, 'U', 2026, 1, 'W01', 'P2', 'home-1:2026', 2, NULL, NULL, NULL, NULL, NULL, '2026-03-20')`,
  `INSERT INTO home_request VALUES ('request-1', 'home-1', 'open', 1, 'access', 'resident', NULL, 'letter', '2026-03-02',
    '2026-04-02', NULL, '${now}', NULL)`,
  `INSERT INTO home_disclosure VALUES ('disclosure-1', 'home-1', 'valid', 1, 2026, 1, 'court', '2026-12-31', '${now}')`,
  `INSERT INTO home_disclosed VALUES ('disclosure-1', 'entry-1')`,
  `INSERT INTO home_census VALUES ('census-1', 'home-1', '2026-02', 'recorded', 1)`,
  `INSERT INTO home_census_line VALUES ('census-1', 1, 'PW', 82, 2, 1, 2291, 0)`,
  `INSERT INTO home_reporter VALUES ('entry-1', 'index-1', 'eyJ')`,
  `INSERT INTO door_handover VALUES ('handover-1', 'home-1', 'authority-1')`,
  `INSERT INTO home_handover VALUES ('entry-1', 'handover-1', 'authority-1')`,
  `INSERT INTO door_transfer VALUES ('transfer-1', 'home-1', 'authority-1', 'periodic', 'sent', 2, '${now}', '${now}',
    'home-1:2026', 2, NULL, NULL)`,
  `INSERT INTO door_census VALUES ('transfer-1', 'home-1', 'authority-1', '2026-02', 'PW', 83, 2291, 0, 1)`,
  `INSERT INTO case_census VALUES ('typed-1', 'home-1', 'authority-1', '2026-01', 'recorded', 1)`,
  `INSERT INTO case_census_line VALUES ('typed-1', 1, 'PW', 82, 2, 1, 2291, 0)`,
  `INSERT INTO case_file VALUES ('handover-1', 'authority-1', 'home-1', 'received', 1, 'U', '1/2026', 'W01', 'P2', 2,
    '2026-03-08', 1, NULL, NULL, '${now}')`,
]

const register = async () => {
  const { client } = await freshDatabase()
  await client.batch(seed, 'write')
  const statements: string[] = []
  const batches = makeBatches(client, 1, (sql) => statements.push(sql))
  return { client, statements, batches, store: makeStore(batches) }
}

const before = `${now}|entry-1`
const states = ['registered', 'received']
const viewer = { credential, now }
const ofHome = { side: 'home', organisation: 'home-1', viewer, free: ['resident-1'] } as const
const ofAuthority = { side: 'authority', organisation: 'authority-1', viewer, free: ['resident-1'] } as const
/** Works in no home. */
const outsider = { credential: { ...credential, inHome: false }, now }
const entryPage: EntryPage = { home: 'home-1', viewer, states, limit: 50 }
const ownReports: OwnReports = { personIndexes: ['index-1'], credential, now, limit: 50 }
const casePage: CasePage = { authority: 'authority-1', states, limit: 50 }
const homeTransfers: TransferPage = { side: 'home', organisation: 'home-1', viewer: outsider, limit: 50 }
const authorityTransfers: TransferPage = { side: 'authority', organisation: 'authority-1', viewer: outsider, limit: 50 }
const subjects = ['entry-1', 'handover-1']

const todayOn = '2026-03-09'
const waitingInHome: HomeWaiting = {
  home: 'home-1',
  viewer,
  neverTravelling: ['N15'],
  todayOn,
  untilOn: todayOn,
  limit: 10,
}
const ofReviewer = { authority: 'authority-1', reviewer: 'person-1' }
const waitingInAuthority: AuthorityWaiting = { ...ofReviewer, todayOn, sentSince: now, limit: 10 }
const ledgerPage: LedgerSearch = { organisation: 'home-1', year: 2026, after: 0, limit: 50 }
const day = { on: todayOn, endsOn: todayOn, fromAt: now, untilAt: now }
const { rules } = accessRulesOn(todayOn)
const unusual: UnusualSearch = { organisation: 'home-1', days: [day], nights: [day], rules, limit: 50 }
const requestPage: RequestPage = { side: 'home', organisation: 'home-1', states: ['open'], limit: 50 }
const toAuthority = { side: 'authority', organisation: 'authority-1' } as const
const requestsDue: RequestsDue = { side: 'home', organisation: 'home-1', untilOn: todayOn, limit: 50 }
const checkpointPage: CheckpointPage = { of: 'own', organisation: 'home-1', limit: 50 }
const censusPage = { home: 'home-1', from: '2026-01', to: '2026-02' }
const disclosurePage: DisclosurePage = { home: 'home-1', viewer, limit: 50 }
const period = { fromOn: '2026-03-01', untilOn: '2026-03-31' }
const entrySearches: EntryPage[] = [
  { ...entryPage, named: { book: 'N', number: 4, year: 2026 } },
  { ...entryPage, named: { reference: 'Z-7K4Q' }, ...period },
  { ...entryPage, overdueOn: '2026-04-01' },
]
const counted = {
  from: '2026-01',
  to: '2026-03',
  by: 'event',
  codes: { kind: 'W', harm: 'untold', county: '1206' },
} as const
const recommended = { from: '2026-01', to: '2026-03', result: 'overdue', on: todayOn } as const
const caseSearch: CasePage = { ...casePage, home: 'home-1', number: '17/2026', kind: 'W', ...period }

/** Every kind of read in each of its shapes. A new kind that is not asked here does not compile. */
const months = { of: { authority: 'authority-1' }, from: '2026-01', to: '2026-03', by: 'event' } as const
const upTo = { stream: 'authority-1:2026', seq: 9 } as const
const records = { ...months, list: 'handed-over' } as const
const ownMonths = { from: '2026-01', to: '2026-03', by: 'event', home: 'home-1', viewer } as const
const asks = {
  actor: [{ credential, now }],
  self: [{ credential, now }],
  replay: [{ actor: 'person-1', key: 'key-00001' }],
  events: ['entry-1'],
  eventsOf: [{ subjects }],
  own: [{ entry: 'entry-1', personIndexes: ['index-1', 'index-2'] }],
  freeIndex: [['index-1', 'index-2']],
  freeReference: [{ person: 'person-1', references: ['Z-7K4Q', 'Z-8K4Q'] }],
  homeFacts: [{ entry: 'entry-1' }, { home: 'home-1' }],
  homeSealed: [{ subjects }],
  entryReplies: ['entry-1'],
  entryRecommendations: ['entry-1'],
  caseRecommendations: ['handover-1'],
  entryLooks: [
    { entry: 'entry-1', limit: 100, changesOnly: false, ownReports: true },
    { entry: 'entry-1', before, limit: 100, changesOnly: true, ownReports: false },
  ],
  entrySeen: [{ entry: 'entry-1', year: 2026, before: 9, limit: 50 }],
  entryPage: [{ ...entryPage, counted }, entryPage, { ...entryPage, book: 'U', before }, ...entrySearches],
  entryCount: [{ ...entryPage, counted: { ...counted, by: 'report' } }, entryPage, ...entrySearches],
  barredNames: [{ home: 'home-1', person: 'person-1' }],
  matters: [{ authority: 'authority-1', todayOn, now }],
  waitingInHome: [waitingInHome],
  ownReports: [ownReports, { ...ownReports, before }],
  handovers: [{ entry: 'entry-1' }, { home: 'home-1' }],
  counting: [{ entries: ['entry-1', 'entry-2'] }],
  handoverOf: ['handover-1'],
  dueEntries: [
    { home: 'home-1', todayOn, viewer },
    { home: 'home-1', todayOn },
  ],
  replies: [{ handover: ['handover-1'] }],
  openTransfer: [{ home: 'home-1' }],
  transferRow: ['transfer-1'],
  transferPage: [homeTransfers, authorityTransfers, { ...authorityTransfers, before }],
  snapshots: [{ transfer: 'transfer-1' }, { handover: 'handover-1' }, { home: 'home-1' }],
  doorSealed: [{ subjects }, { handover: 'handover-1' }, { transfer: 'transfer-1' }],
  caseSealed: [{ subjects }],
  casePage: [
    { ...casePage, counted },
    { ...casePage, recommended },
    casePage,
    { ...casePage, home: 'home-1', before },
    caseSearch,
  ],
  caseRow: ['handover-1'],
  caseCount: [{ ...casePage, counted: { ...counted, by: 'report' } }, casePage, caseSearch],
  waitingInAuthority: [waitingInAuthority],
  tallies: [
    { ...months, countings: [{ by: ['home', 'kind'] }, { by: [] }] },
    {
      ...months,
      of: 'every-authority',
      by: 'report',
      countings: [{ by: ['age-band', 'sex', 'harm'], book: 'U' }, { by: ['cause', 'action'] }],
    },
  ],
  homeTallies: [
    { ...ownMonths, countings: [{ by: ['place', 'part-of-day'] }, { by: ['month'] }] },
    { ...ownMonths, by: 'report', countings: [{ by: ['body', 'answer'], book: 'N' }] },
  ],
  durations: [months, { ...months, upTo }],
  caseTallies: [
    { ...months, current: false, now },
    { ...months, upTo, current: false, now },
    { ...months, upTo, among: ['snapshot-1'], current: false, now },
    { ...months, current: true, now },
  ],
  recommendationTallies: [
    { from: '2026-01', to: '2026-03', of: { authority: 'authority-1' }, on: '2026-04-05' },
    { from: '2026-01', to: '2026-03', of: 'every-authority', on: '2026-04-05' },
    {
      from: '2026-01',
      to: '2026-03',
      of: { authority: 'authority-1' },
      on: '2026-04-05',
      upTo: { stream: 'authority-1:2026', seq: 7 },
    },
  ],
  countedRecommendations: [
    {
      from: '2026-01',
      to: '2026-03',
      of: { authority: 'authority-1' },
      on: '2026-04-05',
      upTo: { stream: 'authority-1:2026', seq: 7 },
    },
  ],
  transferTallies: [months],
  countedHomes: [
    months,
    { ...months, upTo },
    { ...months, upTo, withEvents: ['home-1'] },
    { ...months, of: { home: 'home-1' } },
  ],
  standingSnapshots: [{ ...months, upTo, days: [1, 6] }],
  typeTelling: [months, { ...months, upTo }, { ...months, upTo, withEvents: ['home-1'] }],
  recordCount: [{ ...records, list: 'T13' }, { ...records, of: 'every-authority', by: 'report' }, { look: 'look-1' }],
  recordPage: [
    { ...records, list: 'T13', look: 'look-1', start: 0, most: 500 },
    { ...records, look: 'look-1', start: 500, most: 500 },
  ],
  countedEntries: [months, { ...months, upTo }],
  countedTransfers: [{ from: '2026-01', to: '2026-03', authority: 'authority-1', upTo }],
  closes: [{ organisation: 'authority-1' }],
  closesOf: [
    { of: 'every-authority', from: '2026-01', to: '2026-01' },
    { of: { authority: 'authority-1' }, from: '2026-01', to: '2026-01' },
  ],
  monthCloses: [{ organisation: 'authority-1', from: '2026-01', to: '2026-03' }],
  closeEditions: [{ from: '2026-01', to: '2026-01', hashes: ['00'] }],
  editions: [{ close: 'close-1' }],
  releases: [{ organisation: 'voivode-1' }, { organisation: 'every' }],
  releasesOf: [{ year: '2026' }],
  publication: [{ id: 'release-1' }],
  releasedTables: [{ id: 'release-1' }],
  openPage: [true],
  publicReleases: ['every-year', { year: '2026' }],
  streamEnd: ['authority-1:2026'],
  firstTransferAt: [{ authority: 'authority-1' }, 'every-authority'],
  firstEntryAt: [{ home: 'home-1', viewer }],
  authorityNames: [{ authority: 'authority-1' }, 'every-authority'],
  personSealed: [{ subjects }],
  ledgerPage: [
    ledgerPage,
    { ...ledgerPage, actor: 'person-1', subject: 'entry-1', fromAt: now, untilAt: now },
    { ...ledgerPage, kind: 'looks' },
  ],
  unusual: [unusual],
  requestPage: [requestPage, { ...requestPage, before }, { ...requestPage, ...toAuthority }],
  requestsDue: [requestsDue, { ...requestsDue, ...toAuthority }],
  requestWitnesses: [{ request: 'request-1' }],
  checkpointPage: [checkpointPage, { ...checkpointPage, of: 'held', before }],
  checkpoint: [{ id: 'checkpoint-1', organisation: 'home-1' }],
  checkpointsHeld: [{ streams: ['home-1:2026'], holder: 'authority-1' }],
  checkpointsGiven: [{ by: 'authority-1', to: 'home-1' }],
  checkpointsDue: [{ since: now }],
  retentionRule: [{ organisation: 'home-1' }, { entry: 'entry-1' }, { case: 'handover-1' }],
  kept: [ofHome, ofAuthority].flatMap((by) => [
    { ...by, begunUntil: now, limit: 50 },
    { ...by, named: ['entry-1'] },
  ]),
  held: [
    { ...ofHome, held: true },
    { ...ofAuthority, held: true },
  ],
  disposals: [
    { side: 'home', organisation: 'home-1' },
    { side: 'authority', organisation: 'authority-1' },
    { side: 'home' },
    { side: 'authority' },
  ],
  frozenUnder: [{ handovers: ['handover-1'] }],
  disclosures: [disclosurePage, { ...disclosurePage, before }, { id: 'disclosure-1' }],
  entriesNamed: [{ home: 'home-1', viewer, named: [{ reference: 'Z-7K4Q' }, { book: 'U', number: 17, year: 2026 }] }],
  reporters: [subjects],
  disclosedWith: [{ entries: subjects }],
  leftWith: [{ entries: ['entry-1'] }],
  operators: [true],
  organisations: ['all', { ids: ['home-1'] }],
  homes: [{ of: 'all', dateOn: '2026-03-09' }, { of: ['authority-1'], dateOn: '2026-03-09' }, { of: ['authority-1'] }],
  people: [{ organisation: 'home-1' }],
  signInNameTaken: [{ signInIndex: 'index-1' }],
  signIn: [{ signInIndex: 'index-1', now }],
  failures: [{ nameIndex: 'index-1', windowAt: now }],
  activation: [{ tokenHash: '00', now }],
  firstRole: [{ person: 'person-1', now }],
  authorisations: [{ home: 'home-1' }, { home: 'home-1', person: 'person-1' }],
  appointments: [{ home: 'home-1' }, { person: 'person-1' }],
  clients: [{ organisation: 'home-1' }],
  client: [{ id: 'client-1', now }],
  setup: [{ tokenHash: '00', now }],
  mode: [true],
  handedOver: ['entry-1'],
  namedEntry: [
    { home: 'home-1', named: { reference: 'Z-7K4Q' } },
    { home: 'home-1', named: { book: 'U', number: 17, year: 2026 } },
  ],
  hiddenOf: ['entry-1'],
  hidings: [{ home: 'home-1' }, { entry: 'entry-1' }],
  replaced: [{ home: 'home-1' }],
  breachRow: ['breach-1'],
  breaches: [{ home: 'home-1', viewer }],
  reachable: [
    { of: 'transfer', id: 'transfer-1', viewer },
    { of: 'breach', id: 'breach-1', viewer },
    { of: 'entry', id: 'entry-1', viewer },
  ],
  takenIn: [{ home: 'home-1', authority: 'authority-1' }],
  lastSent: [{ home: 'home-1', authority: 'authority-1' }],
  staffed: [{ ids: ['home-1', 'authority-1'], now }],
  joinedReports: ['entry-1'],
  joinedTo: ['entry-1'],
  reporter: ['entry-1'],
  reveals: ['entry-1'],
  dueCensus: [{ home: 'home-1' }],
  handedCensus: [
    { of: { authority: 'authority-1' }, from: '2026-01', to: '2026-02' },
    { of: 'every-authority', from: '2026-01', to: '2026-02' },
  ],
  keptCensus: [censusPage, { ...censusPage, authority: 'authority-1' }],
  residentCards: [
    { home: 'home-1' },
    { home: 'home-1', state: 'here' },
    { id: 'resident-1' },
    { under: 'map-1', limit: 50 },
  ],
  nameMaps: [true],
  annexed: [['index-1']],
  residentNumbers: ['home-1'],
  earlierEntries: [{ entry: 'entry-1', viewer }],
  entriesAbout: [{ home: 'home-1', indexes: ['index-1'], viewer: { credential, now } }],
} satisfies { [K in keyof Reads]: readonly Reads[K]['in'][] }

const kinds = Object.keys(asks) as (keyof Reads)[]
const asksOf = (kind: keyof Reads) => (asks[kind] as readonly unknown[]).map((of) => ({ [kind]: of }))

/** The reads that only a home's own people are answered with. */
const ofHomePlane: readonly (keyof Reads)[] = [
  'homeTallies',
  'firstEntryAt',
  'residentCards',
  'dueCensus',
  'nameMaps',
  'annexed',
  'residentNumbers',
  'earlierEntries',
  'entriesAbout',
  'entryLooks',
  'entrySeen',
  'handedOver',
  'namedEntry',
  'joinedReports',
  'joinedTo',
  'hiddenOf',
  'hidings',
  'reporter',
  'own',
  'freeIndex',
  'freeReference',
  'homeFacts',
  'homeSealed',
  'entryReplies',
  'entryRecommendations',
  'barredNames',
  'reachable',
  'breaches',
  'entryPage',
  'entryCount',
  'waitingInHome',
  'ownReports',
  'handovers',
  'counting',
  'handoverOf',
  'dueEntries',
  'disclosures',
  'entriesNamed',
  'reporters',
  'disclosedWith',
  'leftWith',
]

/** What either side is answered with, each from its own tables: which, the ask itself says. */
const ofEitherSide: readonly (keyof Reads)[] = [
  'retentionRule',
  'kept',
  'held',
  'disposals',
  'requestPage',
  'requestsDue',
  'keptCensus',
]
const isOfHome = (ask: object) =>
  JSON.stringify(ask).includes('"side":"home"') || 'entry' in ask || ('home' in ask && !('authority' in ask))

type Looked = { target: LookTarget; list?: NonNullable<Look['list']>; by?: typeof outsider.credential }

const looksOfHome: Looked[] = [
  { target: { of: 'entry', id: 'entry-1' } },
  { target: { of: 'own-report', id: 'entry-1', personIndexes: ['index-1'], typed: false } },
  { target: { of: 'own-report', id: 'entry-1', personIndexes: ['index-1'], typed: true } },
  { target: { of: 'own-reports', page: ownReports, alias: 'alias-2' } },
  { target: { of: 'request', id: 'request-1', side: 'home' } },
  { target: { of: 'census', id: 'census-1', side: 'home' } },
  {
    target: { of: 'organisation', id: 'home-1' },
    list: { census: censusPage },
  },
  { target: { of: 'disclosure', id: 'disclosure-1', openOn: '2026-03-09' } },
  { target: { of: 'organisation', id: 'home-1' }, list: { disclosures: disclosurePage } },
  { target: { of: 'organisation', id: 'home-1' }, list: { requests: requestPage } },
  { target: { of: 'organisation', id: 'home-1' }, list: { requestsDue } },
  { target: { of: 'organisation', id: 'home-1' }, list: { entries: entryPage } },
  { target: { of: 'organisation', id: 'home-1' }, list: { waitingInHome } },
  { target: { of: 'organisation', id: 'home-1' }, list: { transfers: { ...homeTransfers, viewer } } },
  { target: { of: 'organisation', id: 'home-1' }, list: { kept: { ...ofHome, begunUntil: now, limit: 50 } } },
  { target: { of: 'transfer', id: 'transfer-1', side: 'home' } },
]
const looksOfEither: Looked[] = [
  { target: { of: 'transfer', id: 'transfer-1', side: 'home' }, by: outsider.credential },
  { target: { of: 'transfer', id: 'transfer-1', side: 'authority' } },
  { target: { of: 'case', id: 'handover-1' } },
  { target: { of: 'organisation', id: 'authority-1' } },
  { target: { of: 'organisation', id: 'authority-1', subject: 'person-1' } },
  ...(['people', 'clients', 'authorisations'] as const).map((accounts) => ({
    target: { of: 'organisation', id: 'authority-1' } as const,
    list: { accounts, organisation: 'authority-1' },
  })),
  { target: { of: 'organisation', id: 'authority-1' }, list: { cases: casePage } },
  { target: { of: 'organisation', id: 'authority-1' }, list: { records } },
  { target: { of: 'census', id: 'typed-1', side: 'authority' } },
  {
    target: { of: 'organisation', id: 'authority-1' },
    list: { census: { ...censusPage, authority: 'authority-1' } },
  },
  { target: { of: 'organisation', id: 'authority-1' }, list: { kept: { ...ofAuthority, begunUntil: now, limit: 50 } } },
  { target: { of: 'request', id: 'request-1', side: 'authority' }, by: outsider.credential },
  { target: { of: 'organisation', id: 'authority-1' }, list: { requests: { ...requestPage, ...toAuthority } } },
  { target: { of: 'organisation', id: 'authority-1' }, list: { requestsDue: { ...requestsDue, ...toAuthority } } },
  { target: { of: 'organisation', id: 'authority-1' }, list: { waitingInAuthority } },
  { target: { of: 'organisation', id: 'authority-1' }, list: { transfers: authorityTransfers } },
]
const lookOf = ({ target, list, by = credential }: Looked): Look => ({
  id: 'look-1',
  action: 'look',
  credential: by,
  now,
  year: 2026,
  target,
  permits: [{ role: 'director' }, { role: 'head' }],
  ...(list && { list }),
})

/** Statement texts with the bodies of the views they read from. */
const withViews = async (client: Database, statements: readonly string[]) => {
  const { rows } = await client.execute(`SELECT name, sql FROM sqlite_schema WHERE type = 'view'`)
  return statements.map((text) =>
    [text, ...rows.flatMap(({ name, sql }) => (new RegExp(`\\b${name}\\b`).test(text) ? String(sql) : []))].join('\n'),
  )
}

const tablesNamed = (text: string, plane: string) => text.match(new RegExp(`\\b${plane}_\\w+`, 'g')) ?? []

/** Asks one kind of read in all its shapes, or in one, and gives what was said to the database. */
const saidBy = async (kind: keyof Reads, shapes: readonly object[] = asksOf(kind)) => {
  const { client, statements, store } = await register()
  for (const ask of shapes) await store.read(ask)
  expect(statements.length).toBeGreaterThan(0)
  return { client, statements, texts: await withViews(client, statements) }
}

const saidByLook = async (looked: Looked) => {
  const { client, statements, store } = await register()
  const answer = await store.look(lookOf(looked), { mode: true })
  expect(answer !== undefined, 'allowed').toBe(looked.by === undefined)
  return { client, statements, texts: await withViews(client, statements) }
}

/** Tables with a row for every event, entry, transfer, session …: reading one from end to end takes longer every day. */
const growing = [
  ...['event', 'link', 'checkpoint', 'idempotency', 'session', 'person_sealed'],
  ...['role_grant', 'appointment'],
  ...['home_entry', 'home_number', 'home_reporter', 'home_annex', 'home_sealed', 'home_handover'],
  ...['home_request', 'home_disclosure', 'home_disclosed', 'home_census', 'home_census_line'],
  ...['door_handover', 'door_transfer', 'door_snapshot', 'door_sealed', 'door_reply', 'door_census'],
  ...['case_file', 'case_sealed', 'case_census', 'case_census_line'],
]

/** A sign-in takes its 150 ms of scrypt anyway, and an authority's signals are few: these two read everybody's roles. */
const amongEverybody: readonly (keyof Reads)[] = ['signIn', 'matters']

/** The growing tables that SQLite would read whole, or index on the fly, to run the statement. */
const readWhole = async (client: Database, statement: string, text: string): Promise<string[]> => {
  const named = [...text.matchAll(/\b(?:from|join)\s+"?(\w+)"?(?:\s+(?:as\s+)?(\w+))?/gi)]
  const tablesOf = (alias: string) =>
    named.flatMap(([, table = '', as]) => (growing.includes(table) && [table, as].includes(alias) ? table : []))
  // The plan does not depend on the values; what is not bound is NULL.
  const args = (statement.match(/\?/g) ?? []).map(() => null)
  const { rows } = await client.execute({ sql: `EXPLAIN QUERY PLAN ${statement}`, args })
  return rows.flatMap(({ detail }) => {
    const [, scanned, indexed] = /^SCAN (\w+)(?! VIRTUAL)\b|^SEARCH (\w+) USING AUTOMATIC/.exec(String(detail)) ?? []
    return tablesOf(scanned ?? indexed ?? '').map((table) => `${table}: ${detail}: ${statement}`)
  })
}

const expectIndexed = async (
  { client, statements, texts }: Awaited<ReturnType<typeof saidBy>>,
  except: readonly string[] = [],
) => {
  const found = await Promise.all(
    statements.map((statement, index) => readWhole(client, statement, texts[index] ?? '')),
  )
  expect(found.flat().filter((one) => !except.some((table) => one.startsWith(`${table}:`)))).toEqual([])
}

describe('a read', () => {
  it.each(kinds)('is valid and does not read a growing table from end to end: %s', async (kind) => {
    await expectIndexed(await saidBy(kind), amongEverybody.includes(kind) ? ['role_grant', 'appointment'] : [])
  })

  it.each(kinds.filter((kind) => ![...ofHomePlane, ...ofEitherSide].includes(kind)))(
    'names no table of the home plane unless it is one of the home plane: %s',
    async (kind) => {
      const { texts } = await saidBy(kind)
      expect(texts.flatMap((text) => tablesNamed(text, 'home'))).toEqual([])
    },
  )

  it.each(ofHomePlane)('of the home plane names its tables and none of the authority plane: %s', async (kind) => {
    const { texts } = await saidBy(kind)
    expect(texts.flatMap((text) => tablesNamed(text, 'home'))).not.toEqual([])
    expect(texts.flatMap((text) => tablesNamed(text, 'case'))).toEqual([])
  })

  it.each(ofEitherSide)(
    'of either side names the tables of the side that asks, none of the other: %s',
    async (kind) => {
      for (const of of asks[kind] as readonly object[]) {
        const { texts } = await saidBy(kind, [{ [kind]: of }])
        const other = isOfHome(of) ? 'case' : 'home'
        expect(texts.flatMap((text) => tablesNamed(text, other))).toEqual([])
      }
    },
  )

  it('of the home plane is asked for by no use case of the authority', () => {
    const asked = sourcesOf('src/register/authority').flatMap(({ nodes }) =>
      nodes.filter(({ type }) => type === 'Property').map(({ key }) => nameOf(key) ?? ''),
    )
    expect(asked).toContain('casePage')
    expect(asked.filter((name) => (ofHomePlane as readonly string[]).includes(name))).toEqual([])
  })
})

const titled = (looks: readonly Looked[]) => looks.map((looked) => [JSON.stringify(looked), looked] as const)

describe('a look', () => {
  it.each(titled([...looksOfHome, ...looksOfEither]))(
    'is valid and does not read a growing table from end to end: %s',
    async (_title, looked) => {
      await expectIndexed(await saidByLook(looked))
    },
  )

  it.each(titled(looksOfEither))(
    'at what the authority may see names no table of the home plane: %s',
    async (_title, looked) => {
      const { texts } = await saidByLook(looked)
      expect(texts.flatMap((text) => tablesNamed(text, 'home'))).toEqual([])
    },
  )

  it.each(titled(looksOfHome))(
    'at what only the home may see names no table of the authority plane: %s',
    async (_title, looked) => {
      const { texts } = await saidByLook(looked)
      expect(texts.flatMap((text) => tablesNamed(text, 'home'))).not.toEqual([])
      expect(texts.flatMap((text) => tablesNamed(text, 'case'))).toEqual([])
    },
  )
})

describe('the chain', () => {
  it('is sealed, followed and told by index, whatever the stream', async () => {
    const { client, statements, batches, store } = await register()
    await store.look(lookOf({ target: { of: 'entry', id: 'entry-1' } }), { mode: true })
    statements.length = 0
    const chain = makeChain(batches, { chainStart, extendChain, verifyChain })
    expect(await chain.seal()).toEqual({ sealed: 1 })
    expect(await chain.streams()).toEqual(['home-1:2026'])
    expect(await chain.status('home-1:2026')).toMatchObject({ lastSeq: 1, events: 1 })
    expect(await chain.verify('home-1:2026')).toMatchObject({ ok: true })
    for await (const stored of chain.stored('home-1:2026', await chain.status('home-1:2026')))
      expect(stored).toHaveLength(1)
    expect(await chain.sealed('home-1:2026')).toMatchObject({ seq: 1 })
    await expectIndexed({ client, statements, texts: statements })
  })
})
