// The list of all pages: those open to anyone, and behind the guard those of each place.
import type { App } from '../context.ts'
import { casePages } from './case.tsx'
import { entryPages } from './entries.tsx'
import { frontPage } from './front.tsx'
import { helpPages } from './help.tsx'
import { languageRoute } from './language.ts'
import { ledgerPages } from './ledger.tsx'
import { reportPages } from './report.tsx'
import { setupPage } from './setup.tsx'
import { signInPages, signOutPage } from './sign-in.tsx'
import { startPage } from './start.tsx'
import { statisticsPages } from './statistics.tsx'
import { transferPages } from './transfers.tsx'
import { accountPage } from './account.tsx'
import { passwordPage } from './account-password.tsx'
import { activationPage } from './activation.tsx'
import { authorisationPages } from './authorisations.tsx'
import { newAuthorisationPage } from './authorisation-new.tsx'
import { authorisationForms } from './authorisation-forms.tsx'
import { clientForms } from './client-forms.tsx'
import { clientPages } from './clients.tsx'
import { homeForms } from './home-forms.tsx'
import { organisationPages } from './organisations.tsx'
import { peoplePages } from './people.tsx'
import { newPersonPage } from './person-new.tsx'
import { personPage } from './person.tsx'
import { personForms } from './person-forms.tsx'

export function openPages(app: App): void {
  frontPage(app)
  signInPages(app)
  setupPage(app)
  languageRoute(app)
  helpPages(app)
  activationPage(app)
}

export function closedPages(app: App): void {
  signOutPage(app)
  startPage(app)
  ledgerPages(app)
  reportPages(app)
  transferPages(app)
  casePages(app)
  statisticsPages(app)
  entryPages(app)
  accountPage(app)
  passwordPage(app)
  authorisationPages(app)
  newAuthorisationPage(app)
  authorisationForms(app)
  clientPages(app)
  clientForms(app)
  homeForms(app)
  organisationPages(app)
  peoplePages(app)
  newPersonPage(app)
  personPage(app)
  personForms(app)
}
