// The use cases of the switch of the public page: what it says and what it would show, opening it, closing it. Publishes nothing itself:
// what is on the page was published for observers (publications.ts).
import { evolve, type SubjectEvent } from '../../domain/event.ts'
import type { Organisation, OrganisationFields } from '../../domain/organisation-decide.ts'
import { Refusal } from '../../domain/refusal.ts'
import { organisationsOf, type Actor } from '../../domain/role.ts'
import {
  closePublicPage,
  hasPublicPart,
  openPublicPage,
  type ClosingReason,
  type OpenedWith,
  type PageDecision,
  type PublicPage,
} from '../../domain/statistics/public-page.ts'
import { publishers } from '../../domain/statistics/release.ts'
import { tableCodes } from '../../domain/statistics/table.ts'
import { commitChange } from '../common/account-change.ts'
import { authenticated, change, matchVersion, type Asked, type Done } from '../common/change.ts'
import type { Looking } from '../common/look.ts'
import { onlyOrganisation } from '../common/organisation-of.ts'
import { organisationIn } from '../common/organisations.ts'
import type { ReleaseRow } from '../common/publication-ports.ts'
import type { Ports } from '../ports.ts'

/** `version`: of the voivode; `releases`: what everybody sees as soon as it is open, newest first. */
export type SwitchView = {
  organisation: string
  version: number
  name: string
  page: PublicPage | null
  releases: readonly Pick<ReleaseRow, 'from_month' | 'to_month' | 'edition' | 'number'>[]
}

/** How the switch stands. Nobody's figure is shown, so no look. @throws Refusal `unauthenticated`, `not-permitted`, `not-found` */
export async function readSwitch(ports: Ports, looking: Looking, named?: string): Promise<SwitchView> {
  const { actor: found } = await ports.store.read({ actor: looking })
  const actor = authenticated(found)
  const organisation = onlyOrganisation(actor, publishers, '?organisation')
  if (named !== undefined && named !== organisation) throw new Refusal('not-found')
  const { events, releases } = await ports.store.read({ events: organisation, releases: { organisation } })
  const voivode = organisationIn(events)
  if (!voivode) throw new Refusal('not-found')
  return {
    organisation,
    version: voivode.version,
    name: voivode.name,
    page: voivode.publicPage ?? null,
    releases: releases
      .filter(({ from_month: from, to_month: to }) => tableCodes.some((code) => hasPublicPart(code, { from, to })))
      .map(({ from_month, to_month, edition, number }) => ({ from_month, to_month, edition, number })),
  }
}

/** @throws Refusal those of `turned` and of `openPublicPage` */
export const openPage = (ports: Ports, id: string, given: OpenedWith, asked: Asked): Promise<Done> =>
  turned(ports, id, asked, (voivode, openElsewhere, actor) => openPublicPage(voivode, given, openElsewhere, actor))

/** @throws Refusal those of `turned` and of `closePublicPage` */
export const closePage = (ports: Ports, id: string, reason: ClosingReason, asked: Asked): Promise<Done> =>
  turned(ports, id, asked, (voivode, _openElsewhere, actor) => closePublicPage(voivode, reason, actor))

type Decide = (voivode: Organisation, openElsewhere: boolean, actor: Actor) => PageDecision

/** @throws Refusal `unauthenticated`, `idempotency-mismatch`, `not-found`, `precondition-required`, `stale` */
function turned(ports: Ports, id: string, asked: Asked, decide: Decide): Promise<Done> {
  return change(ports, asked, { events: id, openPage: true }, async (read, actor) => {
    const voivode = organisationIn(read.events)
    if (voivode?.kind !== 'voivode' || !organisationsOf(actor).includes(id)) throw new Refusal('not-found')
    matchVersion(voivode.version, asked.ifMatch)
    const decision = decide(voivode, read.openPage !== undefined && read.openPage.organisation !== id, actor)
    return commitChange<OrganisationFields>(ports, asked, {
      organisation: id,
      subject: id,
      version: voivode.version + 1,
      decision,
      rows: (event: SubjectEvent<OrganisationFields>) => {
        const organisation = evolve(voivode, event)
        const page = organisation.publicPage
        return [
          { write: 'organisation', organisation },
          ...(page ? [{ write: 'public-page', organisation: id, page } as const] : []),
        ]
      },
    })
  })
}
