// The forms of a disclosure: making one, which says what follows, and withdrawing one, which cannot be undone.
import { z } from '@hono/zod-openapi'
import { disclosers, disclosureLifecycle, extents, occasions } from '../../../domain/disclosure.ts'
import { move } from '../../../domain/lifecycle.ts'
import { permit } from '../../../domain/role.ts'
import { warsawDate } from '../../../domain/zone.ts'
import { disclose, readDisclosure, withdrawDisclosure } from '../../../register/home/disclosures.ts'
import { disclosureActionWords, extentWords, occasionWords } from '../../../words/codes-disclosure.ts'
import { bodyAnswerWords } from '../../../words/codes-entry.ts'
import { disclosureWords as words } from '../../../words/pages-disclosures.ts'
import { disclosureBodies, newDisclosure } from '../../api/disclosures.ts'
import { looking } from '../../api/entries.ts'
import type { App, RequestContext } from '../../context.ts'
import { choicesOf } from '../administration/organisation-fields.tsx'
import { Input, Radios, TextArea } from '../fields.tsx'
import { formPage } from '../form-page.tsx'
import { actorOf, placeOf, signedIn } from '../reader.ts'
import { About, toDisclosures } from './disclosures.tsx'

const idOf = (c: RequestContext) => c.req.param('id') ?? ''

/** The numbers as they were typed in one field, with commas or one a line. */
const typed = z.preprocess((body) => {
  const { entries, ...given } = (body ?? {}) as Record<string, unknown>
  if (typeof entries !== 'string') return body
  return { ...given, entries: entries.split(/[\s,;]+/).filter(Boolean) }
}, newDisclosure)

export function disclosureForms(app: App): void {
  formPage(app, '/disclosures/new', {
    load: async (c) => {
      const reader = await signedIn(c)
      const home = placeOf(c, reader, ['director'])
      permit(actorOf(reader.self), home, disclosers)
      return { home }
    },
    schema: typed,
    show: ({ view: { home }, form, reader, c }) => {
      const { say } = reader
      const field = { form, reader }
      const todayOn = warsawDate(c.var.now)
      const answers = (['yes', 'no'] as const).map((value) => ({ value, label: say(bodyAnswerWords[value]) }))
      return {
        title: say(words.disclose),
        back: toDisclosures(c, reader),
        above: (
          <>
            <h1>{say(words.disclose)}</h1>
            <p class="lead">{say(words.discloseText)}</p>
          </>
        ),
        fields: (
          <>
            <input type="hidden" name="/home" value={home} />
            <Radios
              {...field}
              name="/occasion"
              label={say(words.occasion)}
              choices={choicesOf(occasions, occasionWords, reader)}
            />
            <Input {...field} name="/recipient" label={say(words.recipient)} hint={say(words.recipientHint)} />
            <Input {...field} name="/basis" label={say(words.basis)} hint={say(words.basisHint)} />
            <Input {...field} name="/mark" label={say(words.mark)} width={20} />
            <Input {...field} name="/requestedOn" label={say(words.requestedOn)} type="date" max={todayOn} />
            <TextArea {...field} name="/entries" label={say(words.entries)} hint={say(words.entriesHint)} rows={3} />
            <Radios
              {...field}
              name="/extent"
              label={say(words.extent)}
              choices={choicesOf(extents, extentWords, reader)}
            />
            <Radios
              {...field}
              name="/withReporters:yes"
              label={say(words.withReporters)}
              hint={say(words.withReportersHint)}
              choices={answers}
            />
            <Input {...field} name="/untilOn" label={say(words.untilOn)} hint={say(words.untilHint)} type="date" />
          </>
        ),
        submit: say(words.disclose),
      }
    },
    act: (c, { home = '', ...given }, asked) => disclose(c.var.services.ports, home, given, asked),
    next: ({ id }) => `/disclosures/${id}?done=disclose`,
  })

  formPage(app, '/disclosures/:id/withdraw', {
    load: async (c) => {
      const view = await readDisclosure(c.var.services.ports, idOf(c), looking(c))
      if (c.req.method === 'GET')
        move(disclosureLifecycle, 'withdraw', view.state, actorOf((await signedIn(c)).self), view.home)
      return view
    },
    existing: true,
    schema: disclosureBodies.withdraw,
    show: ({ view, form, reader, c }) => {
      const title = reader.say(disclosureActionWords.withdraw)
      return {
        title,
        back: { href: `/disclosures/${view.id}`, text: `${reader.say(words.one)} ${view.number}` },
        above: (
          <>
            <h1>{title}</h1>
            <About reader={reader} view={view} todayOn={warsawDate(c.var.now)} />
            <p>{reader.say(words.withdrawText)}</p>
          </>
        ),
        fields: <TextArea form={form} reader={reader} name="/reason" label={reader.say(words.reason)} rows={3} />,
        submit: title,
      }
    },
    act: (c, { reason }, asked) => withdrawDisclosure(c.var.services.ports, idOf(c), reason, asked),
    next: ({ id }) => `/disclosures/${id}?done=withdraw`,
  })
}
