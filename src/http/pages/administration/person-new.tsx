// Making an account: the invitation is shown once, as the answer itself, to be printed and handed over.
import { existsIn } from '../../../domain/account.ts'
import { Refusal } from '../../../domain/refusal.ts'
import { roleNames } from '../../../domain/role.ts'
import { listOrganisations } from '../../../register/common/organisations.ts'
import { createPerson, type Invited } from '../../../register/common/people.ts'
import { peopleWords as words } from '../../../words/pages-people.ts'
import { roleWords } from '../../../words/terms.ts'
import { looking } from '../../api/entries.ts'
import { creation } from '../../api/people.ts'
import type { App, RequestContext } from '../../context.ts'
import { Checkboxes, Input } from '../fields.tsx'
import { formPage } from '../form-page.tsx'
import { page } from '../frame.tsx'
import { choicesOf } from './organisation-fields.tsx'
import { Facts, Notice, PrintButton } from '../parts.tsx'
import { administering, holds } from './people.tsx'
import { momentOf, placeOf, signedIn, within } from '../reader.ts'

export function newPersonPage(app: App): void {
  formPage(app, '/people/new', {
    load: workplaceOf,
    schema: creation,
    show: ({ view: { id, name, kind }, form, reader }) => {
      const { say } = reader
      const own = holds(reader, id, 'admin')
      const offered = own ? roleNames.filter((role) => existsIn(role, kind)) : administering
      return {
        title: say(words.newPerson),
        above: (
          <>
            <h1>{say(words.newPerson)}</h1>
            <p class="lead">{name}</p>
          </>
        ),
        fields: (
          <>
            <input type="hidden" name="/organisation" value={id} />
            <Input form={form} reader={reader} name="/name" label={say(words.name)} />
            <Input
              form={form}
              reader={reader}
              name="/signInName"
              label={say(words.signInName)}
              hint={say(words.signInNameHint)}
              width={20}
            />
            <Checkboxes
              form={form}
              reader={reader}
              name="/roles:list"
              label={say(words.roles)}
              hint={say(own ? words.rolesHint : words.firstAdmin)}
              choices={choicesOf(offered, roleWords, reader)}
              values={own ? [] : offered}
            />
          </>
        ),
        submit: say(words.newPerson),
      }
    },
    act: async (c, { organisation = '', ...person }, asked) => ({
      ...(await createPerson(c.var.services.ports, { organisation, ...person }, asked)),
      person,
    }),
    next: ({ activation, person }, c) => invitationPage(c, activation, person),
  })
}

/** The organisation the address names, else the one whose accounts the reader administers. @throws Refusal `not-found`, `not-permitted` */
async function workplaceOf(c: RequestContext) {
  const own = placeOf(c, await signedIn(c), administering)
  const named = c.req.query('organisation') ?? own
  const found = (await listOrganisations(c.var.services.ports, looking(c))).find(({ id }) => id === named)
  if (!found) throw new Refusal('not-found')
  return { id: found.id, name: found.name, kind: found.kind }
}

/** The invitation, to be printed and handed over; it stands in no address and is shown only as this answer. */
export async function invitationPage(
  c: RequestContext,
  { token, untilAt }: Invited['activation'],
  { name, signInName }: { name: string | null; signInName: string | null },
): Promise<Response> {
  const reader = await signedIn(c)
  const { say } = reader
  return page(c, {
    title: say(words.invitation),
    reader,
    body: (
      <>
        <h1>{say(words.invitation)}</h1>
        <div class="no-print">
          <Notice tone="wait" title={say(words.handOver)}>
            <p>{say(words.secrecy)}</p>
          </Notice>
        </div>
        <Facts
          facts={[
            [say(words.name), name],
            [say(words.signInName), signInName],
            [say(words.address), <code>{`${c.var.settings.publicUrl}/activate?token=${token}`}</code>],
            [say(words.validUntil), momentOf(untilAt)],
          ]}
        />
        <p>{say(words.howTo)}</p>
        <p class="buttons">
          <PrintButton reader={reader} />
          <a href={within(c, '/people')}>{say(words.allPeople)}</a>
        </p>
      </>
    ),
  })
}
