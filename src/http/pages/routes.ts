// The list of all pages: those open to anyone, and behind the guard those of each place.
import type { App } from '../context.ts'
import { publicationPages } from './publication/publications.tsx'
import { publicPagePages } from './publication/public-page.tsx'
import { publishForm } from './publication/publish-form.tsx'
import { openStatisticsPages } from './open/open.tsx'
import { censusForms } from './census/census-forms.tsx'
import { censusImportPages } from './census/census-import.tsx'
import { censusPages } from './census/census.tsx'
import { checkpointPages } from './checkpoints.tsx'
import { outsidePage } from './outside/outside.tsx'
import { pinForms } from './outside/pin-forms.tsx'
import { takeInPage } from './outside/take-in.tsx'
import { casePages } from './case/case.tsx'
import { breachPages } from './breach/breaches.tsx'
import { entryPages } from './entry/entries.tsx'
import { frontPage } from './entrance/front.tsx'
import { helpPages } from './entrance/help.tsx'
import { languageRoute } from './entrance/language.ts'
import { ledgerPages } from './ledger.tsx'
import { unusualPage } from './ledger-unusual.tsx'
import { disposalForms } from './retention/disposal-forms.tsx'
import { disposalPage } from './retention/disposal.tsx'
import { retentionPage } from './retention/retention.tsx'
import { retentionRuleForm } from './retention/rule-form.tsx'
import { reportPages } from './report/report.tsx'
import { residentForms } from './residents/resident-forms.tsx'
import { residentPages } from './residents/residents.tsx'
import { setupPage } from './entrance/setup.tsx'
import { signInPages, signOutPage } from './entrance/sign-in.tsx'
import { startPage } from './start/start.tsx'
import { closeForms } from './close/close-forms.tsx'
import { closePages } from './close/closes.tsx'
import { closeVerificationPage } from './close/verification.tsx'
import { learningPage } from './statistics/learning.tsx'
import { recordPages } from './statistics/records.tsx'
import { statisticsPages } from './statistics/statistics.tsx'
import { transferPages } from './transfer/transfers.tsx'
import { accountPage } from './entrance/account.tsx'
import { passwordPage } from './entrance/account-password.tsx'
import { activationPage } from './entrance/activation.tsx'
import { authorisationCountPage } from './administration/authorisation-counts.tsx'
import { authorisationPages } from './administration/authorisations.tsx'
import { newAuthorisationPage } from './administration/authorisation-new.tsx'
import { authorisationDocument } from './administration/authorisation-document.tsx'
import { authorisationForms } from './administration/authorisation-forms.tsx'
import { appointmentForms } from './administration/appointment-forms.tsx'
import { appointmentPages } from './administration/appointments.tsx'
import { clientForms } from './administration/client-forms.tsx'
import { clientPages } from './administration/clients.tsx'
import { homeForms } from './administration/home-forms.tsx'
import { disclosureForms } from './disclosure/disclosure-forms.tsx'
import { disclosurePages } from './disclosure/disclosures.tsx'
import { extractPage } from './disclosure/extract.tsx'
import { documentPages } from './rights/documents.tsx'
import { heldPage } from './rights/held.tsx'
import { requestForms } from './rights/request-forms.tsx'
import { requestPages } from './rights/requests.tsx'
import { organisationPages } from './administration/organisations.tsx'
import { peoplePages } from './administration/people.tsx'
import { newPersonPage } from './administration/person-new.tsx'
import { personPage } from './administration/person.tsx'
import { personForms } from './administration/person-forms.tsx'

export function openPages(app: App): void {
  frontPage(app)
  signInPages(app)
  setupPage(app)
  languageRoute(app)
  helpPages(app)
  activationPage(app)
  openStatisticsPages(app)
}

export function closedPages(app: App): void {
  signOutPage(app)
  startPage(app)
  ledgerPages(app)
  unusualPage(app)
  checkpointPages(app)
  outsidePage(app)
  pinForms(app)
  takeInPage(app)
  reportPages(app)
  transferPages(app)
  casePages(app)
  breachPages(app)
  statisticsPages(app)
  learningPage(app)
  recordPages(app)
  publicationPages(app)
  publishForm(app)
  publicPagePages(app)
  closeForms(app)
  closePages(app)
  closeVerificationPage(app)
  entryPages(app)
  residentPages(app)
  residentForms(app)
  censusPages(app)
  censusForms(app)
  censusImportPages(app)
  accountPage(app)
  passwordPage(app)
  retentionPage(app)
  retentionRuleForm(app)
  disposalForms(app)
  disposalPage(app)
  authorisationPages(app)
  authorisationCountPage(app)
  newAuthorisationPage(app)
  authorisationForms(app)
  authorisationDocument(app)
  disclosureForms(app)
  disclosurePages(app)
  extractPage(app)
  documentPages(app)
  requestForms(app)
  heldPage(app)
  requestPages(app)
  appointmentPages(app)
  appointmentForms(app)
  clientPages(app)
  clientForms(app)
  homeForms(app)
  organisationPages(app)
  peoplePages(app)
  newPersonPage(app)
  personPage(app)
  personForms(app)
}
