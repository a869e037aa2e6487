// The written authorisations of a home, for its director and dpo; an officer sees the own ones.
import { authorisationActions } from '../../../domain/authorisation.ts'
import { scopes } from '../../../domain/role.ts'
import { addDays, isDate, warsawDate } from '../../../domain/zone.ts'
import { listAuthorisations, type AuthorisationView } from '../../../register/common/authorisations.ts'
import { authorisationActionWords, authorisationStateWords } from '../../../words/codes-office.ts'
import { frameWords } from '../../../words/frame.ts'
import { appointmentWords } from '../../../words/pages-appointments.ts'
import { authorisationDoneWords, authorisationWords as words } from '../../../words/pages-authorisations.ts'
import { scopeWords } from '../../../words/terms.ts'
import { looking } from '../../api/entries.ts'
import type { App, RequestContext } from '../../context.ts'
import type { Way } from '../form-page.tsx'
import { page } from '../frame.tsx'
import { LinkTo } from '../grave.tsx'
import { Input } from '../fields.tsx'
import { emptyForm } from '../form.ts'
import { Done, Notice, Places, Table, Tag } from '../parts.tsx'
import { holds } from './people.tsx'
import { dayOf, placeOf, placesOf, signedIn, within, type Reader } from '../reader.ts'

export const directing = ['director'] as const
const readers = [...directing, 'dpo', 'officer'] as const
const soonInDays = 30

/** Whether the last day is so near that another document should be prepared. */
export const endsSoon = (untilOn: string, now: string): boolean => untilOn <= addDays(warsawDate(now), soonInDays)

/** A date as an address may carry it; anything else is no filter. */
const dateIn = (text: string | undefined) => (text && isDate(text) ? text : undefined)

export function AuthorisationState({ reader: { say }, of, now }: StateProps) {
  const today = warsawDate(now)
  if (of.state === 'granted') return <Tag tone="wait">{say(authorisationStateWords.granted)}</Tag>
  if (of.state === 'revoked') return <Tag>{say(authorisationStateWords.revoked)}</Tag>
  if (!of.inForce) return today < of.fromOn ? <Tag tone="calm">{say(words.later)}</Tag> : <Tag>{say(words.over)}</Tag>
  return endsSoon(of.untilOn, now) ? (
    <Tag tone="wait">{say(words.endsSoon)}</Tag>
  ) : (
    <Tag tone="good">{say(words.inForce)}</Tag>
  )
}
type StateProps = { reader: Reader; of: AuthorisationView; now: string }

export const Scopes = ({ reader: { say }, of }: { reader: Reader; of: Pick<AuthorisationView, 'scopes'> }) => (
  <>
    {scopes
      .filter((scope) => of.scopes.includes(scope))
      .map((scope) => (
        <div>{say(scopeWords[scope])}</div>
      ))}
  </>
)

/** Where every form of an authorisation came from. */
export const toAuthorisations = (c: RequestContext, { say }: Reader): Way => ({
  href: within(c, '/authorisations'),
  text: say(frameWords.authorisations),
})

export function authorisationPages(app: App): void {
  app.get('/authorisations', async (c) => {
    const reader = await signedIn(c)
    const { say } = reader
    const home = placeOf(c, reader, readers)
    const director = holds(reader, home, 'director')
    const own = !director && !holds(reader, home, 'dpo')
    const on = dateIn(c.req.query('on'))
    const items = await listAuthorisations(c.var.services.ports, home, looking(c), on)
    const title = say(own ? words.own : frameWords.authorisations)
    return page(c, {
      title,
      reader,
      body: (
        <>
          <h1>{title}</h1>
          <Places reader={reader} places={placesOf(reader, readers)} chosen={home} path="/authorisations" />
          <Done reader={reader} done={c.req.query('done')} words={authorisationDoneWords} />
          <p>{say(words.why)}</p>
          {director ? (
            <p class="buttons">
              <a class="govuk-button" href={within(c, '/authorisations/new')}>
                {say(authorisationActionWords.grant)}
              </a>
              <a href={within(c, '/appointments')}>{say(appointmentWords.title)}</a>
            </p>
          ) : null}
          {own ? null : (
            <p class="no-print">
              <a href={within(c, '/authorisations/counts')}>{say(words.counts)}</a>
            </p>
          )}
          <form method="get" action="/authorisations" class="filters no-print">
            <input type="hidden" name="organisation" value={home} />
            <Input form={emptyForm('')} reader={reader} name="on" label={say(words.validOn)} type="date" value={on} />
            <button type="submit" class="govuk-button">
              {say(words.show)}
            </button>
          </form>
          {on ? <p class="lead">{`${say(words.validOn)}: ${dayOf(on)}`}</p> : null}
          {items.length === 0 ? (
            <Notice title={say(on ? words.nothingOn : own ? words.nothingOwn : words.nothing)} />
          ) : (
            <Table
              title={title}
              heads={[
                say(words.number),
                own ? null : say(words.person),
                say(words.scopes),
                say(words.fromOn),
                say(words.untilOn),
                say(words.state),
                say(words.actions),
              ]}
            >
              {items.toSorted(byNeed).map((of) => (
                <tr>
                  <th scope="row">{of.number}</th>
                  {own ? null : <td>{of.name}</td>}
                  <td>
                    <Scopes reader={reader} of={of} />
                  </td>
                  <td class="nowrap">{dayOf(of.fromOn)}</td>
                  <td class="nowrap">{dayOf(of.untilOn)}</td>
                  <td>
                    <AuthorisationState reader={reader} of={of} now={c.var.now} />
                  </td>
                  {director ? (
                    <td>
                      <Papers c={c} reader={reader} of={of} />
                      {authorisationActions
                        .filter((action) => of.allowed.includes(action))
                        .map((action) => (
                          <div>
                            <LinkTo href={within(c, `/authorisations/${of.id}/${action}`)}>
                              {say(authorisationActionWords[action])}
                            </LinkTo>
                          </div>
                        ))}
                      {needsAnother(of, items, c.var.now) ? (
                        <a href={within(c, '/authorisations/new', { person: of.person })}>{say(words.another)}</a>
                      ) : null}
                    </td>
                  ) : (
                    <td>
                      <Papers c={c} reader={reader} of={of} />
                    </td>
                  )}
                </tr>
              ))}
            </Table>
          )}
        </>
      ),
    })
  })
}

/** What is printed to be kept on paper. */
const Papers = ({ c, reader: { say }, of }: { c: RequestContext; reader: Reader; of: AuthorisationView }) => (
  <div>
    <a href={within(c, `/authorisations/${of.id}/document`)}>{say(words.papers)}</a>
  </div>
)

/** Over or nearly so, while no other document of this person covers as much for longer. */
function needsAnother(of: AuthorisationView, items: readonly AuthorisationView[], now: string): boolean {
  const lasting = items.filter(
    (one) => one.person === of.person && one.state !== 'revoked' && !endsSoon(one.untilOn, now),
  )
  const covered = new Set(lasting.flatMap((one) => one.scopes))
  return of.state === 'active' && endsSoon(of.untilOn, now) && of.scopes.some((scope) => !covered.has(scope))
}

/** Those in force first, what is over last; within that by the day on which they end. */
const byNeed = (a: AuthorisationView, b: AuthorisationView) =>
  need(a) - need(b) || a.untilOn.localeCompare(b.untilOn) || a.number.localeCompare(b.number, 'pl', { numeric: true })
const need = ({ state, inForce }: AuthorisationView) => (state === 'granted' ? 0 : inForce ? 1 : 2)
