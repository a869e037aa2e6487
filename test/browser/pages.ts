// Every page that can be opened, by its path as in page-access.ts: at which address, with what in it, and who looks at it.
import type { SignInName } from '../support/served.ts'
import type { Stage } from './stage.ts'

/** `as`: nobody signed in when absent. */
export type Look = { path: string; as?: SignInName; at: string }

/** More than one address for a path where the page differs by what is in it or by who looks. */
export function looksAt(id: Stage['ids']): Look[] {
  const of = (as: SignInName | undefined, ...looks: (readonly [path: string, at?: string])[]): Look[] =>
    looks.map(([path, at = path]) => ({ path, at, ...(as && { as }) }))
  const entry = (subject: string, action = ''): [string, string] => [
    `/entries/:id${action}`,
    `/entries/${subject}${action}`,
  ]
  const transfer = (subject: string, action = ''): [string, string] => [
    `/transfers/:id${action}`,
    `/transfers/${subject}${action}`,
  ]
  const file = (subject: string, action = ''): [string, string] => [`/cases/:id${action}`, `/cases/${subject}${action}`]
  const person = (action = ''): [string, string] => [`/people/:id${action}`, `/people/${id.person}${action}`]
  return [
    ...of(
      undefined,
      ['/'],
      ['/sign-in'],
      ['/sign-in', '/sign-in?next=%2Fentries'],
      ['/sign-in', '/sign-in?out'],
      ['/setup'],
      ['/activate'],
      ['/help'],
      ...(['reporter', 'officer', 'director', 'dpo', 'reviewer', 'head', 'inspector', 'analyst', 'admin'] as const).map(
        (role): [string, string] => ['/help/:role', `/help/${role}`],
      ),
    ),
    ...of(
      'reporter',
      ['/start'],
      ['/reports'],
      ['/reports/new'],
      ['/reports/:id', `/reports/${id.closed}`],
      ['/reports/:id', `/reports/${id.reported}?done=file`],
      ['/reports/:id', `/reports/${id.declined}`],
      ['/reports/:id/reconsider', `/reports/${id.declined}/reconsider`],
      ['/reports/:id', `/reports/${id.asked}`],
      ['/reports/:id/supplement', `/reports/${id.asked}/supplement`],
      ['/account'],
      ['/account/password'],
      ['/organisations'],
    ),
    ...of(
      'officer',
      ['/start'],
      ['/entries'],
      ['/entries', '/entries?state=reported&book=U'],
      ['/entries', '/entries?state=cancelled'],
      entry(id.reported),
      entry(id.reported, '/register'),
      entry(id.reported, '/decline'),
      entry(id.reported, '/ask'),
      entry(id.reported, '/merge'),
      entry(id.asked),
      entry(id.joined),
      ['/reports/received'],
      ['/reports/:id', `/reports/${id.joined}`],
      entry(id.registered, '/follow-up'),
      entry(id.registered, '/feedback'),
      entry(id.registered, '/describe'),
      entry(id.registered, '/amend'),
      ['/entries/:id/amend', `/entries/${id.registered}/amend?what=when`],
      ['/entries/:id/amend', `/entries/${id.registered}/amend?what=where`],
      entry(id.registered, '/update-outcome'),
      entry(id.registered, '/outgoing'),
      ['/transfers'],
      transfer(id.prepared),
    ),
    ...of(
      'director',
      ['/start'],
      entry(id.closed),
      entry(id.closed, '/history'),
      entry(id.closed, '/reopen'),
      entry(id.closed, '/reporter'),
      entry(id.joined, '/separate'),
      entry(id.question),
      entry(id.ready),
      entry(id.ready, '/approve'),
      entry(id.approved, '/return'),
      entry(id.approved, '/close'),
      ['/cases/:id/answer', `/cases/${id.asking}/answer?entry=${id.question}`],
      ['/transfers'],
      transfer(id.prepared),
      transfer(id.prepared, '/send'),
      transfer(id.acknowledged),
      ['/authorisations'],
      ['/authorisations/new'],
      ['/authorisations/:id/confirm', `/authorisations/${id.pending}/confirm`],
      ['/authorisations/:id/revoke', `/authorisations/${id.authorisation}/revoke`],
      ['/organisations'],
      ['/homes/:id/basis', `/homes/${id.home}/basis`],
    ),
    ...of(
      'reviewer',
      ['/start'],
      ['/cases'],
      ['/cases', '/cases?state=moot'],
      file(id.received),
      file(id.received, '/take'),
      file(id.asking),
      file(id.inReview, '/ask'),
      file(id.inReview, '/assess'),
      file(id.done),
      file(id.done, '/reopen'),
    ),
    ...of(
      'head',
      ['/start'],
      file(id.toSign),
      file(id.toSign, '/confirm'),
      file(id.toSign, '/return'),
      file(id.assessed, '/close'),
      ['/transfers'],
      transfer(id.sent),
      transfer(id.sent, '/acknowledge'),
      transfer(id.sent, '/return'),
      ['/statistics'],
      ['/statistics', '/statistics?from=2026-01&to=2026-12'],
    ),
    ...of(
      'dpo',
      ['/start'],
      ['/ledger'],
      ['/ledger', '/ledger?on=2020-01-01'],
      ['/checkpoints'],
      ['/checkpoints', '/checkpoints?of=held'],
      ['/checkpoints/:id', `/checkpoints/${id.checkpoint}`],
      ['/people'],
    ),
    ...of(
      'admin',
      ['/start'],
      ['/people'],
      ['/people/new'],
      person(),
      person('/grant-role'),
      person('/end-role'),
      person('/deactivate'),
      person('/invite'),
      ['/clients'],
      ['/clients/new'],
      ['/clients/:id/end', `/clients/${id.client}/end`],
    ),
    ...of(
      'operator',
      ['/organisations'],
      ['/organisations/new'],
      ['/homes/:id/supervision', `/homes/${id.home}/supervision`],
    ),
    // Where nothing has happened yet.
    ...of('otherReporter', ['/start'], ['/reports']),
    ...of('otherDirector', ['/start'], ['/entries'], ['/transfers'], ['/authorisations']),
    ...of('otherHead', ['/start'], ['/cases'], ['/transfers'], ['/statistics']),
    ...of('unauthorised', ['/start']),
    ...of('inspector', ['/start']),
  ]
}

/** Opened, but no page: a change of language, files. */
export const noPages = [
  '/language/:language',
  '/checkpoints/:id/file',
  '/transfers/:id/file',
  '/transfers/:id/manifest',
  '/transfers/:id/receipt',
]
