// The page behind an invitation: an invited person sets the first password. Never says whose invitation it is.
import { z } from '@hono/zod-openapi'
import { activate } from '../../../register/common/activation.ts'
import { activationWords as words } from '../../../words/pages-account.ts'
import type { App } from '../../context.ts'
import { newPassword, PasswordFields, sameTwice } from './account-password.tsx'
import { oneTimePage } from './one-time-page.tsx'

/** Open: registered before the guard. */
export function activationPage(app: App): void {
  oneTimePage(app, '/activate', {
    schema: z.strictObject(newPassword).superRefine(sameTwice),
    show: ({ form, reader }) => ({
      title: reader.say(words.title),
      above: (
        <>
          <h1>{reader.say(words.title)}</h1>
          <p class="lead">{reader.say(words.what)}</p>
        </>
      ),
      fields: <PasswordFields form={form} reader={reader} />,
      submit: reader.say(words.title),
    }),
    act: (c, token, { password }) => activate(c.var.services.ports, token, password, c.var.now),
    words,
  })
}
