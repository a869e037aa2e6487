// The page behind the one-time link of an empty real database: the first organisation and its administrator.
import { z } from '@hono/zod-openapi'
import { completeSetup } from '../../../register/common/setup.ts'
import { setUpWords as words } from '../../../words/pages.ts'
import { peopleWords } from '../../../words/pages-people.ts'
import { personName, signInName } from '../../api/people.ts'
import type { App } from '../../context.ts'
import { newPassword, PasswordFields, sameTwice } from './account-password.tsx'
import { Input } from '../fields.tsx'
import { oneTimePage } from './one-time-page.tsx'
import { OrganisationFields, organisationForm } from '../administration/organisation-fields.tsx'

const person = z.strictObject({ name: personName, signInName, ...newPassword }).superRefine(sameTwice)

/** Open: registered before the guard. */
export function setupPage(app: App): void {
  oneTimePage(app, '/setup', {
    schema: z.strictObject({ organisation: organisationForm, person }),
    show: ({ form, reader }) => {
      const { say } = reader
      const common = { form, reader }
      return {
        title: say(words.title),
        above: (
          <>
            <h1>{say(words.title)}</h1>
            <p class="lead">{say(words.what)}</p>
          </>
        ),
        fields: (
          <>
            <OrganisationFields {...common} under="/organisation" />
            <Input {...common} name="/person/name" label={say(words.ownName)} autocomplete="name" />
            <Input
              {...common}
              name="/person/signInName"
              label={say(peopleWords.signInName)}
              autocomplete="username"
              width={20}
            />
            <PasswordFields {...common} under="/person" />
          </>
        ),
        submit: say(words.submit),
      }
    },
    act: (c, token, { organisation, person: { name, signInName: chosen, password } }) =>
      completeSetup(
        c.var.services.ports,
        token,
        { organisation, person: { name, signInName: chosen, password } },
        c.var.now,
      ),
    words,
  })
}
