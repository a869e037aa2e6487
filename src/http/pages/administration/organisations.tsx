// Organisations and homes as far as the reader may know of them, and adding one. What is recorded of a home is in home-forms.tsx.
import type { AuthorityBody } from '../../../domain/organisation.ts'
import { Refusal } from '../../../domain/refusal.ts'
import { createOrganisation, listHomes, listOrganisations } from '../../../register/common/organisations.ts'
import { authorityBodyWords } from '../../../words/codes-office.ts'
import { frameWords } from '../../../words/frame.ts'
import {
  organisationDoneWords,
  organisationListWords as words,
  organisationWords,
} from '../../../words/pages-organisations.ts'
import { organisationKindWords } from '../../../words/terms.ts'
import { looking } from '../../api/entries.ts'
import type { App, RequestContext } from '../../context.ts'
import { formPage, type Way } from '../form-page.tsx'
import { page } from '../frame.tsx'
import { HomeTable } from './organisation-homes.tsx'
import { OrganisationFields, organisationForm } from './organisation-fields.tsx'
import { Done, Table } from '../parts.tsx'
import { holds } from './people.tsx'
import { signedIn, type Reader } from '../reader.ts'

/** What the reader may know of; `operating`: the reader administers the organisation that runs the program. */
export async function known(c: RequestContext) {
  const reader = await signedIn(c)
  const { ports } = c.var.services
  const [organisations, homes] = await Promise.all([listOrganisations(ports, looking(c)), listHomes(ports, looking(c))])
  const operating = organisations.some(({ id, operator }) => operator && holds(reader, id, 'admin'))
  return { reader, organisations, homes, operating }
}

/** Where every form of an organisation came from. */
export const toOrganisations = ({ say }: Reader): Way => ({
  href: '/organisations',
  text: say(frameWords.organisations),
})

export function organisationPages(app: App): void {
  app.get('/organisations', async (c) => {
    const { reader, organisations, homes, operating } = await known(c)
    const { say } = reader
    const others = organisations.filter(({ kind }) => kind !== 'home')
    return page(c, {
      title: say(frameWords.organisations),
      reader,
      body: (
        <>
          <h1>{say(frameWords.organisations)}</h1>
          <Done reader={reader} done={c.req.query('done')} words={organisationDoneWords} />
          {operating ? (
            <p class="buttons">
              <a class="govuk-button" href="/organisations/new">
                {say(words.newOrganisation)}
              </a>
            </p>
          ) : null}
          <h2>{say(words.homes)}</h2>
          {homes.length === 0 ? (
            <p>{say(words.noHomes)}</p>
          ) : (
            <HomeTable reader={reader} homes={homes} operating={operating} />
          )}
          {others.length === 0 ? null : (
            <>
              <h2>{say(words.others)}</h2>
              <Table
                title={say(words.others)}
                heads={[
                  say(organisationWords.name),
                  say(organisationWords.kind),
                  operating ? say(words.actions) : null,
                ]}
              >
                {others.map(({ id, name, kind, body }) => (
                  <tr>
                    <th scope="row">{name}</th>
                    <td>
                      {say(body === null ? organisationKindWords[kind] : authorityBodyWords[body as AuthorityBody])}
                    </td>
                    {operating ? (
                      <td>
                        <a href={`/people/new?organisation=${id}`}>{say(words.addAdmin)}</a>
                      </td>
                    ) : null}
                  </tr>
                ))}
              </Table>
            </>
          )}
        </>
      ),
    })
  })

  formPage(app, '/organisations/new', {
    load: async (c) => {
      if (!(await known(c)).operating) throw new Refusal('not-permitted')
      return {}
    },
    schema: organisationForm,
    show: ({ form, reader }) => ({
      title: reader.say(words.newOrganisation),
      back: toOrganisations(reader),
      fields: <OrganisationFields form={form} reader={reader} />,
      submit: reader.say(words.newOrganisation),
    }),
    act: (c, given, asked) => createOrganisation(c.var.services.ports, given, asked),
    next: () => '/organisations?done=organisation',
  })
}
