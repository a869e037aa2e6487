// Changing the own password, and the fields of every page on which somebody chooses one. A password is never shown again.
import { z } from '@hono/zod-openapi'
import { Refusal } from '../../../domain/refusal.ts'
import { changePassword } from '../../../register/common/password-change.ts'
import { frameWords } from '../../../words/frame.ts'
import { accountWords, passwordWords as words } from '../../../words/pages-account.ts'
import { password } from '../../api/setup.ts'
import type { App } from '../../context.ts'
import { Input } from '../fields.tsx'
import type { Form } from '../form.ts'
import { formPage } from '../form-page.tsx'
import { Notice } from '../parts.tsx'
import type { Reader } from '../reader.ts'

/** Typed twice: what was mistyped unseen would lock its owner out. */
export const newPassword = { password, again: z.string().max(1000) }

export function sameTwice(given: { password: string; again: string }, ctx: z.RefinementCtx): void {
  if (given.password !== given.again)
    ctx.addIssue({ code: 'custom', path: ['again'], params: { fault: 'not-valid-here' } })
}

export function PasswordFields({ form, reader, under = '' }: { form: Form; reader: Reader; under?: string }) {
  const { say } = reader
  const common = { form, reader, type: 'password', autocomplete: 'new-password' } as const
  return (
    <>
      <Input
        {...common}
        name={`${under}/password`}
        label={say(words.password)}
        hint={say(words.hint)}
        says={{ 'too-short': say(words.tooShort), required: say(words.tooShort) }}
      />
      <Input
        {...common}
        name={`${under}/again`}
        label={say(words.again)}
        says={{ 'not-valid-here': say(words.differs), required: say(words.differs) }}
      />
    </>
  )
}

const change = z.strictObject({ current: z.string().max(1000), ...newPassword }).superRefine(sameTwice)

export function passwordPage(app: App): void {
  formPage(app, '/account/password', {
    load: async () => ({}),
    schema: change,
    show: ({ form, reader, c }) => ({
      title: reader.say(accountWords.password),
      back: { href: '/account', text: reader.say(frameWords.account) },
      above: (
        <>
          <h1>{reader.say(accountWords.password)}</h1>
          {c.req.query('wrong') === undefined ? null : <Notice tone="alert" title={reader.say(words.wrong)} />}
        </>
      ),
      fields: (
        <>
          <Input
            form={form}
            reader={reader}
            name="/current"
            label={reader.say(words.current)}
            type="password"
            autocomplete="current-password"
          />
          <PasswordFields form={form} reader={reader} />
        </>
      ),
      submit: reader.say(accountWords.password),
    }),
    act: async (c, { current, password: chosen }, { credential, now }) => {
      const changing = changePassword(c.var.services.ports, { current, password: chosen }, credential, now)
      return { id: credential.person, version: 0, wrong: await changing.then(() => false, isWrong) }
    },
    next: ({ wrong }) => (wrong ? '/account/password?wrong' : '/account?done=password'),
  })
}

function isWrong(error: unknown): true {
  if (error instanceof Refusal && error.code === 'sign-in-failed') return true
  throw error
}
