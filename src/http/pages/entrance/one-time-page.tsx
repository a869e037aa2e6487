// A form behind a link that works once, open to anyone who has it. The token comes in the link and goes on in a hidden field,
// never in another address. Says of a link no more than whether it worked.
import type { z } from '@hono/zod-openapi'
import { refusals, Refusal } from '../../../domain/refusal.ts'
import type { Words } from '../../../words/language.ts'
import { signInWords } from '../../../words/sign-in.ts'
import { refuseForeignOrigin } from '../../authenticate.ts'
import type { App, RequestContext } from '../../context.ts'
import { faultsOf } from '../../input.ts'
import { emptyForm, formOf, withFaults, type Form } from '../form.ts'
import { formShown, type Shown } from '../form-page.tsx'
import { page } from '../frame.tsx'
import { anyReader, type Reader } from '../reader.ts'

export type OneTimePage<Command> = {
  schema: z.ZodType<Command>
  show: (of: { form: Form; reader: Reader }) => Shown
  act: (c: RequestContext, token: string, command: Command) => Promise<unknown>
  /** What is said when it is done, and when the link is unknown, used or too old. */
  words: Record<'doneTitle' | 'done' | 'voidTitle' | 'void', Words>
}

/** Open: registered before the guard. */
export function oneTimePage<Command>(app: App, path: string, of: OneTimePage<Command>): void {
  const { words } = of
  const shown = (c: RequestContext, token: string, form: Form) => {
    const reader = anyReader(c)
    return formShown(c, reader, form, of.show({ form, reader }), path, { _token: token })
  }

  app.get(path, (c) => {
    const token = c.req.query('token')
    return token ? shown(c, token, emptyForm('')) : told(c, words.voidTitle, words.void, 404)
  })

  app.post(path, async (c) => {
    refuseForeignOrigin(c)
    const form = await formOf(c)
    const token = form.typed('_token')[0] ?? ''
    const again = (refusal: Refusal) => shown(c, token, withFaults(form, refusal.faults, refusal))
    const parsed = of.schema.safeParse(form.body)
    if (!parsed.success) return again(new Refusal('invalid', faultsOf(parsed.error)))
    try {
      await of.act(c, token, parsed.data)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      if (error.code === 'not-found') return told(c, words.voidTitle, words.void, 404)
      if (['invalid', 'unavailable'].includes(error.code)) return again(error)
      throw error
    }
    return told(c, words.doneTitle, words.done, 200)
  })
}

/** What became of it, and the way to sign in. */
function told(c: RequestContext, title: Words, text: Words, status: 200 | (typeof refusals)['not-found']) {
  const { say } = anyReader(c)
  return page(c, {
    title: say(title),
    status,
    body: (
      <>
        <h1>{say(title)}</h1>
        <p class="lead">{say(text)}</p>
        <p>
          <a class="govuk-button" href="/sign-in">
            {say(signInWords.title)}
          </a>
        </p>
      </>
    ),
  })
}
