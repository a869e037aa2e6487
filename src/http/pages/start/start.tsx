// The first page after signing in: what waits for this person, soonest first. Each part is shown to the roles it is for.
import type { Child } from 'hono/jsx'
import { warsawDate } from '../../../domain/zone.ts'
import { whatWaitsInAuthority } from '../../../register/authority/waiting.ts'
import { listOwnReports } from '../../../register/home/own-reports.ts'
import { listBreaches } from '../../../register/door/breaches.ts'
import { requestsNear } from '../../../register/common/requests.ts'
import { whatWaitsInHome } from '../../../register/home/waiting.ts'
import { frameWords } from '../../../words/frame.ts'
import { signInWords } from '../../../words/sign-in.ts'
import { authorisationWords } from '../../../words/pages-authorisations.ts'
import { checkpointWords } from '../../../words/pages-checkpoints.ts'
import { closeWords } from '../../../words/pages-closes.ts'
import { publicPageWords } from '../../../words/pages-public-page.ts'
import { publicationWords } from '../../../words/pages-publications.ts'
import { startWords as words } from '../../../words/pages-start.ts'
import { roleWords } from '../../../words/terms.ts'
import { looking } from '../../api/entries.ts'
import type { App, RequestContext } from '../../context.ts'
import { page } from '../frame.tsx'
import { Notice, Places } from '../parts.tsx'
import { checkpointPlaces, filing, keeping, publicReaders, reviewing } from '../places.ts'
import { endsSoon } from '../administration/authorisations.tsx'
import { dayOf, placeOf, placesOf, signedIn, type SignedIn } from '../reader.ts'
import { OpenBreaches } from '../breach/breaches.tsx'
import { RequestsNear } from '../rights/requests-near.tsx'
import { homeOf, homesOf, keeperIn, keepersOf } from '../rights/requests.tsx'
import { AuthorityWaiting } from './start-authority.tsx'
import { FileCard, HomeWaiting, OwnReports } from './start-home.tsx'

export function startPage(app: App): void {
  app.get('/start', async (c) => {
    const reader = await signedIn(c)
    const { say, self } = reader
    const held = (roles: readonly string[]) => self.acting.some(({ role }) => roles.includes(role))
    const parts = await Promise.all([
      homesOf(reader).length > 0 ? breachesPart(c, reader) : null,
      held(keeping) ? homePart(c, reader) : null,
      keepersOf(reader).length > 0 ? requestsPart(c, reader) : null,
      held(reviewing) ? authorityPart(c, reader) : null,
      // In a request of its own: beside a look under the own name, the alias of the own reports would have a name.
      held(filing) && !held(keeping) ? ownPart(c, reader) : null,
    ])
    return page(c, {
      title: say(frameWords.start),
      reader,
      body: (
        <>
          <h1>{say(words.hello)}</h1>
          <p class="quiet">{whoIs(reader)}</p>
          {c.req.query('dropped') === undefined ? null : <Notice tone="wait" title={say(signInWords.dropped)} />}
          {parts}
          {held(keeping) ? <FileCard reader={reader} alone /> : null}
          {held(['dpo']) ? <Way href="/ledger" label={say(frameWords.ledger)} text={say(words.ledgerText)} /> : null}
          {held(checkpointPlaces) ? (
            <Way href="/checkpoints" label={say(checkpointWords.title)} text={say(words.checkpointsText)} />
          ) : null}
          {held(['admin']) ? <Way href="/people" label={say(frameWords.people)} text={say(words.adminText)} /> : null}
          {held(publicReaders) ? (
            <Way
              href="/publications"
              label={say(publicationWords.title)}
              text={say(held(['inspector']) ? words.publishText : words.publicationsText)}
            />
          ) : null}
          {held(['inspector']) ? (
            <>
              <Way href="/public-page" label={say(publicPageWords.title)} text={say(words.publicPageText)} />
              <Way href="/closes" label={say(closeWords.title)} text={say(words.closesText)} />
              <Way href="/statistics" label={say(frameWords.statistics)} text={say(words.statisticsText)} />
            </>
          ) : null}
        </>
      ),
    })
  })
}

/** In which roles and where; the name stands in the header. */
function whoIs({ self, language }: SignedIn): string {
  const held = self.acting.map(({ role, name }) => `${roleWords[role][language]}, ${name}`)
  return [...new Set(held)].join(' · ')
}

const Way = ({ href, label, text }: { href: string; label: string; text: string }) => (
  <section class="card">
    <h2>
      <a href={href}>{label}</a>
    </h2>
    <p>{text}</p>
  </section>
)

/** What waits in the home, for its director and for an officer whose authorisation is in force. */
async function homePart(c: RequestContext, reader: SignedIn): Promise<Child> {
  const { say, self } = reader
  const home = placeOf(c, reader, keeping)
  const places = <Places reader={reader} places={placesOf(reader, keeping)} chosen={home} path="/start" />
  const here = self.acting.filter(({ organisation }) => organisation === home)
  if (!here.some(({ role, scopes }) => role === 'director' || (role === 'officer' && scopes.length > 0))) {
    return (
      <>
        {places}
        <Notice tone="wait" title={say(words.noAuthorisation)}>
          <p>{say(words.noAuthorisationText)}</p>
        </Notice>
      </>
    )
  }
  const waits = await whatWaitsInHome(c.var.services.ports, home, looking(c))
  const ending = here.find(({ role, authorisationEndsOn: on }) => role === 'officer' && on && endsSoon(on, c.var.now))
  return (
    <>
      {places}
      {ending?.authorisationEndsOn ? (
        <Notice tone="wait" title={`${say(authorisationWords.endsSoon)}: ${dayOf(ending.authorisationEndsOn)}`}>
          <a href={`/authorisations?organisation=${home}`}>{say(authorisationWords.own)}</a>
        </Notice>
      ) : null}
      <HomeWaiting reader={reader} waits={waits} todayOn={warsawDate(c.var.now)} />
    </>
  )
}

async function authorityPart(c: RequestContext, reader: SignedIn): Promise<Child> {
  const authority = placeOf(c, reader, reviewing)
  const waits = await whatWaitsInAuthority(c.var.services.ports, authority, looking(c))
  return (
    <>
      <Places reader={reader} places={placesOf(reader, reviewing)} chosen={authority} path="/start" />
      <AuthorityWaiting reader={reader} waits={waits} todayOn={warsawDate(c.var.now)} />
    </>
  )
}

/** Breaches whose 72 hours run, for who keeps the record. */
async function breachesPart(c: RequestContext, reader: SignedIn): Promise<Child> {
  const items = await listBreaches(c.var.services.ports, homeOf(c, reader), looking(c))
  return (
    <div class="waiting">
      <OpenBreaches reader={reader} items={items} now={c.var.now} />
    </div>
  )
}

/** Requests of persons whose term is near, for who keeps them. */
async function requestsPart(c: RequestContext, reader: SignedIn): Promise<Child> {
  const items = await requestsNear(c.var.services.ports, keeperIn(c, reader), looking(c))
  return (
    <div class="waiting">
      <RequestsNear reader={reader} items={items} todayOn={warsawDate(c.var.now)} />
    </div>
  )
}

/** For a carer: the way to report, and what became of the own reports. */
async function ownPart(c: RequestContext, reader: SignedIn): Promise<Child> {
  const { items } = await listOwnReports(c.var.services.ports, { limit: 5 }, looking(c))
  return <OwnReports reader={reader} items={items} />
}
