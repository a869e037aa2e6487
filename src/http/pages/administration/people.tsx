// The people of an organisation: who they are, what they may do, whether their account works.
import type { Role } from '../../../domain/role.ts'
import { listPeople, type PersonView } from '../../../register/common/people.ts'
import { personStateWords } from '../../../words/codes-office.ts'
import { frameWords } from '../../../words/frame.ts'
import { appointmentWords } from '../../../words/pages-appointments.ts'
import { clientWords, peopleWords as words } from '../../../words/pages-people.ts'
import { roleWords } from '../../../words/terms.ts'
import { looking } from '../../api/entries.ts'
import type { App } from '../../context.ts'
import { page } from '../frame.tsx'
import { Places, Table, Tag, type Tone } from '../parts.tsx'
import { placeOf, placesOf, signedIn, within, type Reader } from '../reader.ts'

export const administering = ['admin'] as const
export const readingPeople = [...administering, 'director', 'head', 'dpo'] as const
const tones: Record<PersonView['state'], Tone> = { invited: 'wait', active: 'good', deactivated: 'still' }

export const PersonState = ({ reader, state }: { reader: Reader; state: PersonView['state'] }) => (
  <Tag tone={tones[state]}>{reader.say(personStateWords[state])}</Tag>
)

/** Whether the reader holds this role in this organisation. */
export const holds = ({ self }: Reader, organisation: string, role: Role): boolean =>
  self?.acting.some((as) => as.organisation === organisation && as.role === role) ?? false

export function peoplePages(app: App): void {
  app.get('/people', async (c) => {
    const reader = await signedIn(c)
    const { say } = reader
    const organisation = placeOf(c, reader, readingPeople)
    const people = await listPeople(c.var.services.ports, organisation, looking(c))
    const admin = holds(reader, organisation, 'admin')
    return page(c, {
      title: say(frameWords.people),
      reader,
      body: (
        <>
          <h1>{say(frameWords.people)}</h1>
          <Places reader={reader} places={placesOf(reader, readingPeople)} chosen={organisation} path="/people" />
          <p class="lead">{say(words.lead)}</p>
          {reader.self.acting.some((as) => as.organisation === organisation && as.kind === 'home') ? (
            <p>
              <a href={within(c, '/appointments')}>{say(appointmentWords.title)}</a>
            </p>
          ) : null}
          {admin ? (
            <p class="buttons">
              <a class="govuk-button" href={within(c, '/people/new')}>
                {say(words.newPerson)}
              </a>
              <a href={within(c, '/clients')}>{say(clientWords.title)}</a>
            </p>
          ) : null}
          <Table
            title={say(frameWords.people)}
            heads={[say(words.name), admin ? say(words.signInName) : null, say(words.roles), say(words.state)]}
          >
            {people.toSorted(byStateAndName).map((person) => (
              <tr>
                <th scope="row">
                  <a href={within(c, `/people/${person.id}`)}>{person.name}</a>
                </th>
                {admin ? <td>{person.signInName}</td> : null}
                <td>
                  {person.roles.map((role) => (
                    <div>{say(roleWords[role as keyof typeof roleWords])}</div>
                  ))}
                </td>
                <td>
                  <PersonState reader={reader} state={person.state} />
                </td>
              </tr>
            ))}
          </Table>
        </>
      ),
    })
  })
}

const byStateAndName = (a: PersonView, b: PersonView) =>
  Number(a.state === 'deactivated') - Number(b.state === 'deactivated') ||
  (a.name ?? '').localeCompare(b.name ?? '', 'pl')
