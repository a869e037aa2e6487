// Making an account: the invitation is shown once, as the answer itself, to be printed and handed over.
import { existsIn } from '../../../domain/account.ts'
import { Refusal } from '../../../domain/refusal.ts'
import { roleNames } from '../../../domain/role.ts'
import { listOrganisations } from '../../../register/common/organisations.ts'
import { createPerson, type Invited } from '../../../register/common/people.ts'
import { frameWords } from '../../../words/frame.ts'
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
    load: (c) => workplaceOf(c, c.req.query('organisation')),
    schema: creation,
    show: ({ view: { id, name, kind }, form, reader, c }) => {
      const { say } = reader
      const own = holds(reader, id, 'admin')
      const offered = own ? roleNames.filter((role) => existsIn(role, kind)) : administering
      return {
        title: say(words.newPerson),
        back: { href: within(c, '/people'), text: say(frameWords.people) },
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
      organisation,
    }),
    next: async ({ activation, person, organisation }, c) =>
      invitationPage(c, activation, person, (await workplaceOf(c, organisation)).name),
  })
}

/** The organisation named, else the one whose accounts the reader administers. @throws Refusal `not-found`, `not-permitted` */
async function workplaceOf(c: RequestContext, named: string | undefined) {
  const own = placeOf(c, await signedIn(c), administering)
  const found = (await listOrganisations(c.var.services.ports, looking(c))).find(({ id }) => id === (named ?? own))
  if (!found) throw new Refusal('not-found')
  return { id: found.id, name: found.name, kind: found.kind }
}

/** The invitation, to be printed and handed over; it stands in no address and is shown only as this answer. */
export async function invitationPage(
  c: RequestContext,
  { token, untilAt }: Invited['activation'],
  { name, signInName }: { name: string | null; signInName: string | null },
  organisation: string,
): Promise<Response> {
  const reader = await signedIn(c)
  const { say } = reader
  return page(c, {
    title: say(words.invitation),
    reader,
    back: { href: within(c, '/people'), text: say(frameWords.people) },
    body: (
      <>
        <h1>{say(words.invitation)}</h1>
        <div class="no-print">
          <Notice tone="wait" title={say(words.handOver)}>
            <p>{say(words.secrecy)}</p>
          </Notice>
        </div>
        <p class="lead">{`${say(words.greeting)}, ${name}!`}</p>
        <p>
          {say(words.forYou)}: <strong>{organisation}</strong>.
        </p>
        <p>{say(words.howTo)}</p>
        <Facts
          facts={[
            [say(words.address), <code class="to-type">{`${c.var.settings.publicUrl}/activate?token=${token}`}</code>],
            [say(words.validUntil), momentOf(untilAt)],
            [say(words.signInName), <code class="to-type">{signInName}</code>],
          ]}
        />
        <p class="buttons">
          <PrintButton reader={reader} />
        </p>
      </>
    ),
  })
}
