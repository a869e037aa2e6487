// The list of all routes: first those that are open to anyone, then, behind the guard, all others.
import { homeOnly } from './authenticate.ts'
import type { App } from './context.ts'
import { appointmentRoutes } from './api/appointments.ts'
import { authorisationRoutes } from './api/authorisations.ts'
import { breachRoutes } from './api/breaches.ts'
import { caseRoutes } from './api/cases.ts'
import { censusRoutes } from './api/census.ts'
import { checkpointRoutes } from './api/checkpoints.ts'
import { outsideRoutes } from './api/outside.ts'
import { clientRoutes } from './api/clients.ts'
import { disclosureRoutes } from './api/disclosures.ts'
import { entryRoutes } from './api/entries.ts'
import { healthRoutes } from './api/health.ts'
import { keyRoutes } from './api/keys.ts'
import { ledgerRoutes } from './api/ledger.ts'
import { oauthRoutes } from './api/oauth.ts'
import { organisationRoutes } from './api/organisations.ts'
import { personRoutes } from './api/people.ts'
import { recordRoutes } from './api/records.ts'
import { requestRoutes } from './api/requests.ts'
import { passwordRoute, signInRoute, signOutRoute } from './api/session.ts'
import { residentRoutes } from './api/residents.ts'
import { setupRoutes } from './api/setup.ts'
import { retentionRoutes } from './api/retention.ts'
import { closeRoutes } from './api/closes.ts'
import { publicationRoutes } from './api/publications.ts'
import { publicPageRoutes } from './api/public-page.ts'
import { statisticsRoutes } from './api/statistics.ts'
import { problemRoutes } from './api/problems.ts'
import { assetRoutes } from './assets.ts'
import { openApi } from './pages/docs.ts'
import { closedPages, openPages } from './pages/routes.ts'
import { meRoutes } from './api/me.ts'
import { transferRoutes } from './api/transfers.ts'

/** Open to a stranger. A test holds this list against the running app. */
export function openRoutes(app: App): void {
  healthRoutes(app)
  keyRoutes(app)
  problemRoutes(app)
  assetRoutes(app)
  openApi(app)
  openPages(app)
  setupRoutes(app)
  signInRoute(app)
  oauthRoutes(app)
}

const homePaths = [
  '/entries',
  '/entries/*',
  '/reports',
  '/reports/*',
  '/documents',
  '/documents/*',
  '/breaches',
  '/breaches/*',
  '/residents',
  '/residents/*',
  '/disclosures',
  '/disclosures/*',
  '/cases/:id/answer',
  '/cases/:id/carry-out',
].flatMap((path) => [path, `/api${path}`])

/** Closed by default: registered after the guard. */
export function closedRoutes(app: App): void {
  for (const path of homePaths) app.use(path, homeOnly)
  meRoutes(app)
  entryRoutes(app)
  transferRoutes(app)
  caseRoutes(app)
  residentRoutes(app)
  censusRoutes(app)
  statisticsRoutes(app)
  recordRoutes(app)
  closeRoutes(app)
  publicationRoutes(app)
  publicPageRoutes(app)
  retentionRoutes(app)
  disclosureRoutes(app)
  ledgerRoutes(app)
  checkpointRoutes(app)
  outsideRoutes(app)
  personRoutes(app)
  authorisationRoutes(app)
  appointmentRoutes(app)
  breachRoutes(app)
  organisationRoutes(app)
  requestRoutes(app)
  clientRoutes(app)
  signOutRoute(app)
  passwordRoute(app)
  closedPages(app)
}
