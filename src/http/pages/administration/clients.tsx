// Machine credentials of an organisation and as whom each acts. Shows no secret.
import { connecting, listClients } from '../../../register/common/clients.ts'
import { listPeople } from '../../../register/common/people.ts'
import { frameWords } from '../../../words/frame.ts'
import { clientWords as words, machineScopeWords } from '../../../words/pages-people.ts'
import { looking } from '../../api/entries.ts'
import type { App, RequestContext } from '../../context.ts'
import { page } from '../frame.tsx'
import { LinkTo } from '../grave.tsx'
import { Done, Notice, Places, Table, Tag } from '../parts.tsx'
import { holds } from './people.tsx'
import { momentOf, placeOf, placesOf, signedIn, within } from '../reader.ts'

export const members = connecting.map(({ role }) => role)

/** The credentials the reader may see, an administrator with the names of people; looks. @throws Refusal `not-permitted` */
export async function clientsOf(c: RequestContext) {
  const { ports } = c.var.services
  const reader = await signedIn(c)
  const organisation = placeOf(c, reader, members)
  const admin = holds(reader, organisation, 'admin')
  const clients = await listClients(ports, organisation, looking(c))
  const people = admin ? await listPeople(ports, organisation, looking(c)) : [reader.self]
  const names = new Map(people.map((one) => ['id' in one ? one.id : one.person, one.name]))
  return { organisation, admin, clients: clients.map((one) => ({ ...one, name: names.get(one.person) ?? null })) }
}

export function clientPages(app: App): void {
  app.get('/clients', async (c) => {
    const [reader, { organisation, admin, clients }] = [await signedIn(c), await clientsOf(c)]
    const { say } = reader
    return page(c, {
      title: say(words.title),
      reader,
      back: admin
        ? { href: within(c, '/people'), text: say(frameWords.people) }
        : { href: '/account', text: say(frameWords.account) },
      body: (
        <>
          <h1>{say(words.title)}</h1>
          <Places reader={reader} places={placesOf(reader, members)} chosen={organisation} path="/clients" />
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
            <Table
              title={say(words.title)}
              heads={[
                say(words.identifier),
                say(words.person),
                say(words.scope),
                say(words.connectedAt),
                say(words.state),
              ]}
            >
              {clients.map(({ id, name, scope, createdAt, state }) => (
                <tr>
                  <th scope="row">
                    <code>{id}</code>
                  </th>
                  <td>{name}</td>
                  <td>{say(scope ? machineScopeWords[scope] : words.wholeScope)}</td>
                  <td class="nowrap">{momentOf(createdAt)}</td>
                  <td>
                    {state === 'ended' ? (
                      <Tag>{say(words.ended)}</Tag>
                    ) : (
                      <>
                        <Tag tone="good">{say(words.active)}</Tag>
                        <div>
                          <LinkTo href={within(c, `/clients/${id}/end`)}>{say(words.end)}</LinkTo>
                        </div>
                      </>
                    )}
                  </td>
                </tr>
              ))}
            </Table>
          )}
        </>
      ),
    })
  })
}
