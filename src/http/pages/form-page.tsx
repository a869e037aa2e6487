// One page with one form: shown on GET, carried out on POST, then elsewhere (303). A refusal shows the form again with
// everything that was typed. zod turns the form into the same command as the API's JSON.
import type { z } from '@hono/zod-openapi'
import type { Child } from 'hono/jsx'
import { refusals, Refusal } from '../../domain/refusal.ts'
import type { Asked } from '../../register/common/change.ts'
import { faultWords } from '../../words/faults.ts'
import { frameWords as words } from '../../words/frame.ts'
import type { Language } from '../../words/language.ts'
import { refusalWords } from '../../words/refusals.ts'
import { recordAttempt } from '../attempts.ts'
import { refuseForeignOrigin } from '../authenticate.ts'
import type { App, RequestContext } from '../context.ts'
import { askedWith, faultsOf } from '../input.ts'
import { idOf } from './fields.tsx'
import { emptyForm, formOf, withFaults, type Form } from './form.ts'
import { page, type Way } from './frame.tsx'
import { isGrave } from './grave.tsx'
import { Notice } from './parts.tsx'
import { addressOf, signedIn, type Reader } from './reader.ts'

/**
 * `back`: what the form belongs to; stands above the heading and, as „Anuluj”, beside the submit.
 * `upload`: there is a field for a file. `ways`: where what stands in the way is mended, told instead of the faults.
 */
export type Shown = {
  title: string
  back?: Way | undefined
  above?: Child
  fields: Child
  /** Absent while there is nothing that could be sent. */
  submit?: string | undefined
  upload?: boolean
  below?: Child
  ways?: readonly Way[] | undefined
}
export type { Way }

export type FormPage<View, Command, Made extends Done = Done> = {
  /** What the form is about; a look. Its `version` travels with the form. */
  load: (c: RequestContext) => Promise<View>
  /** Whether the change is of something that exists, so that its version must match. */
  existing?: boolean
  schema: z.ZodType<Command>
  show: (of: { view: View; form: Form; reader: Reader; c: RequestContext }) => Shown
  act: (c: RequestContext, command: Command, asked: Asked) => Promise<Made>
  /** Where the person goes when it is done; for what is shown once and must stand in no address, the answer itself. */
  next: (done: Made, c: RequestContext) => string | Promise<Response>
}
type Done = { id: string; version: number }

/** Shown again in place: the person can do something about these. All others are pages of their own. */
const correctable = (code: Refusal['code']) =>
  [400, 409, 412, 422, 429, 503].includes(refusals[code]) || code === 'decline-needs-director'

export function formPage<View extends object, Command, Made extends Done = Done>(
  app: App,
  path: string,
  of: FormPage<View, Command, Made>,
): void {
  app.get(path, async (c) => {
    const minted = c.var.services.ports.mint()
    const key = /^[\da-f-]{36}$/.exec(c.req.query('form') ?? '')?.[0]
    if (!key && !of.existing && isNavigation(c)) return c.redirect(keyedAddress(c, minted), 303)
    const [reader, view] = await open(c, of)
    const version = 'version' in view ? Number(view.version) : undefined
    return showForm(c, of, reader, view, emptyForm(key ?? minted, version))
  })

  app.post(path, async (c) => {
    const form = await formOf(c)
    const again = async (refused: Refusal | undefined) => {
      const [reader, view] = await open(c, of)
      const version = 'version' in view ? Number(view.version) : undefined
      const moved = refused === undefined || ['stale', 'idempotency-mismatch'].includes(refused.code)
      return showForm(c, of, reader, view, {
        ...(refused ? withFaults(form, refused.faults, refused) : form),
        ...(moved && { version, key: c.var.services.ports.mint() }),
      })
    }
    if (form.resumed) return again(undefined)
    const parsed = of.schema.safeParse(form.body)
    if (!parsed.success) return again(new Refusal('invalid', faultsOf(parsed.error)))
    try {
      const done = await of.act(c, parsed.data, await askedByForm(c, form, of.existing ?? false))
      const next = of.next(done, c)
      return typeof next === 'string' ? c.redirect(next, 303) : next
    } catch (error) {
      if (!(error instanceof Refusal && correctable(error.code))) throw error
      await recordAttempt(c, error)
      return again(error)
    }
  })
}

/** Whose form it is, as only we can tell: after signing in again it is given back to nobody else. */
export const ownerOf = (c: RequestContext, person: string, path: string): string =>
  c.var.services.ports.vault.index('form', `${person}\n${path}`)

/** A browser on its way to a page (Fetch Metadata). */
const isNavigation = (c: RequestContext) => c.req.header('sec-fetch-dest') === 'document'

/** What makes something new keeps its key in the address, so that going back finds the same form and not a second one. */
function keyedAddress(c: RequestContext, key: string): string {
  const address = new URL(c.req.url)
  address.searchParams.set('form', key)
  return address.pathname + address.search
}

function open<View>(c: RequestContext, of: { load: (c: RequestContext) => Promise<View> }) {
  return Promise.all([signedIn(c), of.load(c)])
}

/** What a change needs to know of a form: its key stands for these bytes, and its version is the one that was seen. */
export function askedByForm(c: RequestContext, { key, version }: Form, existing: boolean): Promise<Asked> {
  refuseForeignOrigin(c)
  return askedWith(c, addressOf(c), key, existing ? (version ?? 'absent') : undefined)
}

function showForm<View extends object, Command, Made extends Done>(
  c: RequestContext,
  of: FormPage<View, Command, Made>,
  reader: Reader,
  view: View,
  form: Form,
): Promise<Response> {
  const version = form.version === undefined ? {} : { _version: String(form.version) }
  return formShown(c, reader, form, of.show({ view, form, reader, c }), addressOf(c), {
    _key: form.key,
    _for: ownerOf(c, c.var.credential.person, c.req.path),
    ...version,
  })
}

/** The page of a form that goes to `action`. `hidden`: what it carries beside what is typed. */
export async function formShown(
  c: RequestContext,
  reader: Reader,
  form: Form,
  { title, back, above, fields, submit, upload, below, ways }: Shown,
  action: string,
  hidden: Record<string, string>,
): Promise<Response> {
  const { say } = reader
  // Rendered first: only then is it known which fields there are to link faults to.
  const shown = String(await (<>{fields}</>).toString())
  return page(c, {
    title: form.refusal ? `${say(words.error)}: ${title}` : title,
    reader,
    back,
    status: form.refusal ? refusals[form.refusal.code] : 200,
    body: (
      <>
        <FormNotice form={form} reader={reader} ways={ways} forgetful={shown.includes('type="password"')} />
        {above ?? <h1>{title}</h1>}
        <form
          method="post"
          action={action}
          novalidate
          class="narrow"
          enctype={upload ? 'multipart/form-data' : undefined}
        >
          {Object.entries(hidden).map(([name, value]) => (
            <input type="hidden" name={name} value={value} />
          ))}
          <div dangerouslySetInnerHTML={{ __html: shown }} />
          <div class="buttons">
            {submit ? (
              <button
                type="submit"
                class={`govuk-button${isGrave(action) ? ' govuk-button--warning' : ''}`}
                data-module="govuk-button"
                data-prevent-double-click="true"
              >
                {submit}
              </button>
            ) : null}
            {back ? <a href={back.href}>{say(words.cancel)}</a> : null}
          </div>
        </form>
        {below}
      </>
    ),
  })
}

/** `forgetful`: not all that was typed is still there, because passwords are never shown again. */
type NoticeProps = { form: Form; reader: Reader; ways?: readonly Way[] | undefined; forgetful?: boolean }

/** What is wrong, with a link to each field; or that something moved; or that a form waited for signing in again. */
export function FormNotice({ form, reader: { say, language }, ways, forgetful }: NoticeProps) {
  const { refusal } = form
  if (!refusal && form.resumed) {
    return (
      <Notice tone="wait" title={say(words.resumedTitle)}>
        <p>{say(words.resumedText)}</p>
      </Notice>
    )
  }
  if (!refusal) return null
  const { title, detail } = noticeOf(refusal.code, language)
  const lines =
    ways ??
    form.faults.map(({ pointer, code }) => {
      const name = nearest(form.shown, pointer)
      const own = form.sentences.get(name ?? '')
      if (own) return { href: anchor(name), text: own }
      const label = form.labels.get(name ?? '')
      return { href: anchor(name), text: `${label ? `${label.replace(/[.?:]$/, '')}: ` : ''}${say(faultWords[code])}` }
    })
  return (
    <div class="govuk-error-summary" data-module="govuk-error-summary" tabindex={-1}>
      <div role="alert">
        <h2 class="govuk-error-summary__title">{title.replace(/\.$/, '')}</h2>
        <div class="govuk-error-summary__body">
          {detail ? <p>{detail}</p> : null}
          {lines.length === 0 ? null : (
            <ul class="govuk-list govuk-error-summary__list">
              {lines.map(({ href, text }) => (
                <li>{href ? <a href={href}>{text}</a> : text}</li>
              ))}
            </ul>
          )}
          {forgetful ? null : <p>{say(words.nothingLost)}</p>}
        </div>
      </div>
    </div>
  )
}

/** The words of a refusal, said of a form. */
function noticeOf(code: Refusal['code'], language: Language): { title: string; detail?: string } {
  if (code === 'invalid') return { title: words.correct[language] }
  if (code === 'stale') return { title: words.movedTitle[language], detail: words.movedText[language] }
  if (code === 'idempotency-mismatch') return { title: words.sentTitle[language], detail: words.sentText[language] }
  return refusalWords[code][language]
}

const anchor = (name: string | undefined) => name && `#${idOf(name)}`

/** The field of the fault, else the one around it, else the first inside it. */
function nearest(shown: readonly string[], pointer: string): string | undefined {
  const around = shown.filter((name) => pointer === name || pointer.startsWith(`${name}/`))
  return around.toSorted((a, b) => b.length - a.length)[0] ?? shown.find((name) => name.startsWith(`${pointer}/`))
}
