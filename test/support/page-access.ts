// Who of a test world may open which page, written down by hand: a new page is closed to all until somebody adds it here.
// Who may open a form may send it. Held against the running app by test/always/pages.test.ts.
import { people, type PersonName } from './population.ts'

/** GET, and what is sent to the same address. */
export const pagesOpenToAnyone = [
  'GET /activate',
  'GET /help',
  'GET /help/:role',
  'GET /language/:language',
  'GET /sign-in',
  'POST /activate',
  'POST /demo/sign-in',
  'POST /sign-in',
]

const everybody = Object.keys(people) as PersonName[]
const inHomes = everybody.filter((name) => /home$/i.test(people[name][0]))
const officers = ['officer', 'director'] as const
const reviewers = ['reviewer', 'head'] as const

/** Path → who of the world gets past permission when it is aimed at the first home, its entry, its case. */
export const mayOpen: Record<string, readonly PersonName[]> = {
  '/account': everybody,
  '/account/password': everybody,
  '/authorisations': [
    'officer',
    'unauthorised',
    'director',
    'dpo',
    'authorityDpo',
    'otherOfficer',
    'otherDirector',
    'otherDpo',
  ],
  '/authorisations/:id/confirm': ['director'],
  '/authorisations/:id/revoke': ['director'],
  '/authorisations/new': ['director', 'otherDirector'],
  '/cases': ['reviewer', 'head', 'otherReviewer', 'otherHead'],
  '/cases/:id': reviewers,
  '/cases/:id/answer': ['director'],
  '/cases/:id/ask': reviewers,
  '/cases/:id/assess': reviewers,
  '/cases/:id/close': reviewers,
  '/cases/:id/confirm': ['head'],
  '/cases/:id/reopen': reviewers,
  '/cases/:id/return': ['head'],
  '/cases/:id/take': reviewers,
  '/clients': ['admin'],
  '/clients/:id/end': ['admin'],
  '/clients/new': ['admin'],
  '/entries': ['officer', 'director', 'otherOfficer', 'otherDirector'],
  '/entries/:id': officers,
  '/entries/:id/amend': officers,
  '/entries/:id/approve': ['director'],
  '/entries/:id/cancel': ['director'],
  '/entries/:id/ask': officers,
  '/entries/:id/close': ['director'],
  '/entries/:id/decline': officers,
  '/entries/:id/describe': officers,
  '/entries/:id/feedback': officers,
  '/entries/:id/follow-up': officers,
  '/entries/:id/history': ['officer', 'director', 'dpo'],
  '/entries/:id/seen': ['director', 'dpo'],
  '/entries/:id/merge': officers,
  '/entries/:id/outgoing': officers,
  '/entries/:id/register': officers,
  '/entries/:id/reopen': ['director'],
  '/entries/:id/return': ['director'],
  '/entries/:id/separate': ['director'],
  '/entries/:id/update-outcome': officers,
  '/homes/:id/basis': ['director'],
  '/homes/:id/supervision': [],
  '/ledger': ['dpo', 'authorityDpo', 'otherDpo'],
  '/ledger/unusual': ['dpo', 'authorityDpo', 'otherDpo'],
  '/organisations': everybody,
  '/organisations/new': [],
  '/people': ['director', 'dpo', 'admin', 'authorityDpo', 'otherDirector', 'otherDpo'],
  '/people/:id': ['director', 'dpo', 'admin'],
  '/people/:id/deactivate': ['admin'],
  '/people/:id/end-role': ['admin'],
  '/people/:id/grant-role': ['admin'],
  '/people/:id/invite': ['admin'],
  '/people/new': ['admin'],
  '/reports': inHomes,
  '/reports/:id': ['reporter'],
  '/reports/:id/reconsider': ['reporter'],
  '/reports/:id/supplement': ['reporter'],
  '/reports/new': [
    'reporter',
    'colleague',
    'officer',
    'unauthorised',
    'director',
    'otherReporter',
    'otherOfficer',
    'otherDirector',
  ],
  '/start': everybody,
  '/statistics': ['reviewer', 'head', 'otherReviewer', 'otherHead'],
  '/transfers': [
    'officer',
    'director',
    'reviewer',
    'head',
    'otherOfficer',
    'otherDirector',
    'otherReviewer',
    'otherHead',
  ],
  '/transfers/:id': [...officers, ...reviewers],
  '/transfers/:id/acknowledge': ['head'],
  '/transfers/:id/discard': officers,
  '/transfers/:id/manifest': [...officers, ...reviewers],
  '/transfers/:id/receipt': [...officers, ...reviewers],
  '/transfers/:id/return': ['head'],
  '/transfers/:id/send': ['director'],
}

/** Sent, but never opened by themselves. */
export const onlySent = ['POST /sign-out', 'POST /transfers']
/** Opened, but nothing is sent to them. */
export const onlyOpened = Object.keys(mayOpen).filter(
  (path) => !/\/(new|password|answer)$|^\/\w+\/:id\/(?!history|seen|outgoing|manifest|receipt)/.test(path),
)
