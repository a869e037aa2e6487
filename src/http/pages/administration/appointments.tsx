// The acting directors of a home: on what document, from when until when, and what waits for a second person.
import { appointmentActions } from '../../../domain/appointment.ts'
import type { Role } from '../../../domain/role.ts'
import { listAppointments, type AppointmentView } from '../../../register/common/appointments.ts'
import { appointmentActionWords, appointmentBasisWords, appointmentStateWords } from '../../../words/codes-office.ts'
import { appointmentDoneWords, appointmentWords as words } from '../../../words/pages-appointments.ts'
import { authorisationWords } from '../../../words/pages-authorisations.ts'
import { looking } from '../../api/entries.ts'
import type { App, RequestContext } from '../../context.ts'
import { page } from '../frame.tsx'
import { LinkTo } from '../grave.tsx'
import { Done, Notice, Places, Table, Tag } from '../parts.tsx'
import { holds } from './people.tsx'
import { dayOf, placeOf, placesOf, signedIn, within, type Reader, type SignedIn } from '../reader.ts'

export const appointing = ['director', 'admin'] as const
export const readingAppointments: readonly Role[] = [...appointing, 'dpo']

/** The reader as somebody of homes only: an authority has administrators too, and no acting director. */
export const inHomes = (reader: SignedIn): SignedIn => ({
  ...reader,
  self: { ...reader.self, acting: reader.self.acting.filter(({ kind }) => kind === 'home') },
})

export function AppointmentState({ reader: { say }, of }: { reader: Reader; of: AppointmentView }) {
  if (of.state === 'proposed') return <Tag tone="wait">{say(appointmentStateWords.proposed)}</Tag>
  if (of.state === 'revoked') return <Tag>{say(appointmentStateWords.revoked)}</Tag>
  return of.inForce ? <Tag tone="good">{say(words.now)}</Tag> : <Tag>{say(words.notNow)}</Tag>
}

export function appointmentPages(app: App): void {
  app.get('/appointments', async (c) => {
    const reader = await signedIn(c)
    const { say } = reader
    const homes = inHomes(reader)
    const home = placeOf(c, homes, readingAppointments)
    const items = await listAppointments(c.var.services.ports, home, looking(c))
    const title = say(words.title)
    return page(c, {
      title,
      reader,
      body: (
        <>
          <h1>{title}</h1>
          <Places reader={reader} places={placesOf(homes, readingAppointments)} chosen={home} path="/appointments" />
          <Done reader={reader} done={c.req.query('done')} words={appointmentDoneWords} />
          <p>{say(words.why)}</p>
          {appointing.some((role) => holds(reader, home, role)) ? (
            <p class="buttons">
              <a class="govuk-button" href={within(c, '/appointments/new')}>
                {say(words.appoint)}
              </a>
            </p>
          ) : null}
          {items.length === 0 ? (
            <Notice title={say(words.nothing)} />
          ) : (
            <List c={c} reader={reader} items={items} title={title} />
          )}
        </>
      ),
    })
  })
}

type ListProps = { c: RequestContext; reader: Reader; items: readonly AppointmentView[]; title: string }

const List = ({ c, reader, items, title }: ListProps) => {
  const { say } = reader
  return (
    <Table
      title={title}
      heads={[
        say(words.number),
        say(authorisationWords.person),
        say(words.basis),
        say(authorisationWords.fromOn),
        say(authorisationWords.untilOn),
        say(authorisationWords.state),
        say(authorisationWords.actions),
      ]}
    >
      {items.map((of) => (
        <tr>
          <th scope="row">{of.number}</th>
          <td>{of.name}</td>
          <td>{say(appointmentBasisWords[of.basis])}</td>
          <td class="nowrap">{dayOf(of.fromOn)}</td>
          <td class="nowrap">{dayOf(of.untilOn)}</td>
          <td>
            <AppointmentState reader={reader} of={of} />
          </td>
          <td>
            {appointmentActions
              .filter((action) => of.allowed.includes(action))
              .map((action) => (
                <div>
                  <LinkTo href={within(c, `/appointments/${of.id}/${action}`)}>
                    {say(appointmentActionWords[action])}
                  </LinkTo>
                </div>
              ))}
          </td>
        </tr>
      ))}
    </Table>
  )
}
