// Who of a test world may use which route, written down by hand: a new route is closed to all until somebody adds it here.
// Held against the running app by test/always/routes.test.ts.
import { people, type PersonName } from './population.ts'

export const openToAnyone = [
  'GET /',
  'GET /.well-known/jwks.json',
  'GET /assets/:name',
  'GET /docs',
  'GET /health/live',
  'GET /health/ready',
  'GET /openapi.json',
  'GET /problems/:code',
  'GET /setup',
  'POST /api/activation',
  'POST /api/setup',
  'POST /api/sign-in',
  'POST /oauth/token',
  'POST /setup',
]

const everybody = Object.keys(people) as PersonName[]
const inHomes = everybody.filter((name) => /home$/i.test(people[name][0]))
const inHome = everybody.filter((name) => people[name][0] === 'home')
const officers = ['officer', 'director'] as const
const reviewers = ['reviewer', 'head'] as const
/** Route → who of the world gets past permission when it is aimed at the first home, its entry, its case. */
export const mayUse: Record<string, readonly PersonName[]> = {
  'GET /api/me': everybody,
  'GET /api/homes': everybody,
  'GET /api/organisations': everybody,
  'GET /api/reports': inHomes,
  'GET /api/reports/:id': ['reporter'],
  'GET /api/people': ['admin', 'director', 'dpo'],
  'GET /api/authorisations': inHome,
  'GET /api/clients': ['admin'],
  'GET /api/ledger': ['dpo'],
  'GET /api/ledger/unusual': ['dpo'],
  'GET /api/entries': officers,
  'GET /api/entries/:id': officers,
  'GET /api/entries/:id/history': [...officers, 'dpo'],
  'GET /api/entries/:id/seen': ['director', 'dpo'],
  'GET /api/entries/:id/outgoing': officers,
  'GET /api/transfers': officers,
  'GET /api/transfers/:id': [...officers, ...reviewers],
  'GET /api/cases': reviewers,
  'GET /api/cases/:id': reviewers,
  'GET /api/statistics/T1': reviewers,
  'POST /api/entries': ['reporter', 'colleague', 'officer', 'unauthorised', 'director'],
  'POST /api/entries/:id/register': officers,
  'POST /api/entries/:id/decline': officers,
  'POST /api/entries/:id/amend': officers,
  'POST /api/entries/:id/update-outcome': officers,
  'POST /api/entries/:id/follow-up': officers,
  'POST /api/entries/:id/describe': officers,
  'POST /api/entries/:id/feedback': officers,
  'POST /api/entries/:id/reconsider': ['reporter'],
  'POST /api/entries/:id/approve': ['director'],
  'POST /api/entries/:id/return': ['director'],
  'POST /api/entries/:id/close': ['director'],
  'POST /api/entries/:id/cancel': ['director'],
  'POST /api/entries/:id/reopen': ['director'],
  'POST /api/transfers': officers,
  'POST /api/transfers/:id/send': ['director'],
  'POST /api/transfers/:id/acknowledge': ['head'],
  'POST /api/transfers/:id/return': ['head'],
  'POST /api/cases/:id/answer': ['director'],
  'POST /api/cases/:id/take': reviewers,
  'POST /api/cases/:id/ask': reviewers,
  'POST /api/cases/:id/assess': reviewers,
  'POST /api/cases/:id/close': reviewers,
  'POST /api/cases/:id/reopen': reviewers,
  'POST /api/cases/:id/confirm': ['head'],
  'POST /api/cases/:id/return': ['head'],
  'POST /api/authorisations': ['director'],
  'POST /api/authorisations/:id/confirm': ['director'],
  'POST /api/authorisations/:id/revoke': ['director'],
  'POST /api/people': ['admin'],
  'POST /api/people/:id/grant-role': ['admin'],
  'POST /api/people/:id/end-role': ['admin'],
  'POST /api/people/:id/deactivate': ['admin'],
  'POST /api/people/:id/invite': ['admin'],
  'POST /api/clients': ['admin'],
  'POST /api/clients/:id/end': ['admin'],
  'POST /api/homes/:id/basis': ['director'],
  'POST /api/homes/:id/supervision': [],
  'POST /api/organisations': [],
  'POST /api/password': [],
  'POST /api/sign-out': [],
}
/** Their answer is about the one who asks, or about nobody. */
export const withoutAim = ['me', 'homes', 'organisations', 'reports', 'password', 'sign-out'].map(
  (name) => `/api/${name}`,
)
