// Machine credentials of an organisation and as whom each acts. Shows no secret.
import { listClients } from '../../../register/common/clients.ts'
import { listPeople } from '../../../register/common/people.ts'
import { frameWords } from '../../../words/frame.ts'
import { clientWords as words } from '../../../words/pages-people.ts'
import { looking } from '../../api/entries.ts'
import type { App, RequestContext } from '../../context.ts'
import { page } from '../frame.tsx'
import { Done, Notice, Places, Scroll, Tag } from '../parts.tsx'
import { administering } from './people.tsx'
import { momentOf, placeOf, placesOf, signedIn, within } from '../reader.ts'

/** The credentials of the organisation and its people; two looks. @throws Refusal `not-permitted` */
export async function clientsOf(c: RequestContext) {
  const { ports } = c.var.services
  const organisation = placeOf(c, await signedIn(c), administering)
  const clients = await listClients(ports, organisation, looking(c))
  const people = await listPeople(ports, organisation, looking(c))
  const names = new Map(people.map(({ id, name }) => [id, name]))
  return { organisation, people, clients: clients.map((one) => ({ ...one, name: names.get(one.person) ?? null })) }
}

export function clientPages(app: App): void {
  app.get('/clients', async (c) => {
    const [reader, { organisation, clients }] = [await signedIn(c), await clientsOf(c)]
    const { say } = reader
    return page(c, {
      title: say(words.title),
      reader,
      back: { href: within(c, '/people'), text: say(frameWords.people) },
      body: (
        <>
          <h1>{say(words.title)}</h1>
          <Places reader={reader} places={placesOf(reader, administering)} chosen={organisation} path="/clients" />
          <Done reader={reader} done={c.req.query('done')} words={{ end: words.disconnected }} />
          <p class="lead">{say(words.lead)}</p>
          <p class="buttons">
            <a class="govuk-button" href={within(c, '/clients/new')}>
              {say(words.newClient)}
            </a>
          </p>
          {clients.length === 0 ? (
            <Notice title={say(words.nothing)} />
          ) : (
            <Scroll label={say(words.title)}>
              <table aria-label={say(words.title)}>
                <thead>
                  <tr>
                    <th scope="col">{say(words.identifier)}</th>
                    <th scope="col">{say(words.person)}</th>
                    <th scope="col">{say(words.connectedAt)}</th>
                    <th scope="col">{say(words.state)}</th>
                  </tr>
                </thead>
                <tbody>
                  {clients.map(({ id, name, createdAt, state }) => (
                    <tr>
                      <th scope="row">
                        <code>{id}</code>
                      </th>
                      <td>{name}</td>
                      <td class="nowrap">{momentOf(createdAt)}</td>
                      <td>
                        {state === 'ended' ? (
                          <Tag>{say(words.ended)}</Tag>
                        ) : (
                          <>
                            <Tag tone="good">{say(words.active)}</Tag>
                            <div>
                              <a href={within(c, `/clients/${id}/end`)}>{say(words.end)}</a>
                            </div>
                          </>
                        )}
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </Scroll>
          )}
        </>
      ),
    })
  })
}
