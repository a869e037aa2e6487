// Connecting a machine – its secret is shown once, as the answer itself – and disconnecting it.
import { z } from '@hono/zod-openapi'
import { machineScopes } from '../../../domain/account.ts'
import { Refusal } from '../../../domain/refusal.ts'
import { roles } from '../../../domain/role.ts'
import { createClient, endClient, type ClientCreated } from '../../../register/common/clients.ts'
import { clientWords as words, machineScopeWords } from '../../../words/pages-people.ts'
import { creation } from '../../api/clients.ts'
import type { App, RequestContext } from '../../context.ts'
import { clientsOf, members } from './clients.tsx'
import { formPage, type Way } from '../form-page.tsx'
import { Select } from '../fields.tsx'
import { page } from '../frame.tsx'
import { choicesOf } from './organisation-fields.tsx'
import { Facts, Notice } from '../parts.tsx'
import { placeOf, signedIn, within, type Reader } from '../reader.ts'

export function clientForms(app: App): void {
  formPage(app, '/clients/new', {
    load: async (c) => {
      const reader = await signedIn(c)
      return { organisation: placeOf(c, reader, members), self: reader.self }
    },
    schema: creation,
    show: ({ view: { organisation, self }, form, reader, c }) => {
      const { say } = reader
      const elsewhere = self.acting.some((as) => as.organisation !== organisation || roles[as.role] === 'home')
      return {
        title: say(words.newClient),
        back: toClients(c, reader),
        above: (
          <>
            <h1>{say(words.newClient)}</h1>
            <p class="lead">{say(words.lead)}</p>
            {elsewhere ? <Notice tone="wait" title={say(words.elsewhere)} /> : null}
          </>
        ),
        fields: (
          <>
            <input type="hidden" name="/organisation" value={organisation} />
            <Facts facts={[[say(words.person), self.name]]} />
            <p>{say(words.personHint)}</p>
            <Select
              {...{ form, reader }}
              name="/scope"
              label={say(words.scope)}
              hint={say(words.scopeHint)}
              none={say(words.wholeScope)}
              choices={choicesOf(machineScopes, machineScopeWords, reader)}
            />
          </>
        ),
        submit: say(words.newClient),
      }
    },
    act: (c, { organisation = '', scope }, asked) => createClient(c.var.services.ports, { organisation, scope }, asked),
    next: (done, c) => secretPage(c, done),
  })

  formPage(app, '/clients/:id/end', {
    load: async (c) => {
      const found = (await clientsOf(c)).clients.find(({ id }) => id === c.req.param('id'))
      if (!found) throw new Refusal('not-found')
      return found
    },
    existing: true,
    schema: z.strictObject({}),
    show: ({ view, reader, c }) => ({
      title: reader.say(words.end),
      back: toClients(c, reader),
      fields: (
        <>
          <Facts
            facts={[
              [reader.say(words.identifier), view.id],
              [reader.say(words.person), view.name],
            ]}
          />
          <p>{reader.say(words.endText)}</p>
        </>
      ),
      submit: reader.say(words.end),
    }),
    act: (c, _command, asked) => endClient(c.var.services.ports, c.req.param('id') ?? '', asked),
    next: (_done, c) => within(c, '/clients', { done: 'end' }),
  })
}

const toClients = (c: RequestContext, { say }: Reader): Way => ({ href: within(c, '/clients'), text: say(words.title) })

async function secretPage(c: RequestContext, { id, secret }: ClientCreated): Promise<Response> {
  const reader = await signedIn(c)
  const { say } = reader
  return page(c, {
    title: say(words.created),
    reader,
    back: toClients(c, reader),
    body: (
      <>
        <h1>{say(words.created)}</h1>
        <Notice tone="wait" title={say(words.keepSecret)} />
        <Facts
          facts={[
            [say(words.identifier), <code>{id}</code>],
            [say(words.secret), <code>{secret}</code>],
          ]}
        />
      </>
    ),
  })
}
