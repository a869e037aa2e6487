// The reporter's pages in the order in which their addresses are tried: `/reports/new` stands before `/reports/:id`.
import type { App } from '../../context.ts'
import { filingPage } from './report-filing.tsx'
import { ownReportsPage } from './report-list.tsx'
import { ownReportPages } from './report-own.tsx'
import { receivedPage } from './report-received.tsx'
import { supplementPage } from './report-supplement.tsx'

export function reportPages(app: App): void {
  filingPage(app)
  receivedPage(app)
  ownReportsPage(app)
  ownReportPages(app)
  supplementPage(app)
}
