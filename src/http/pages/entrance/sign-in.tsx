// Signing in on a page, and back to where the person wanted to go: an address, or a form whose session ended while it was typed.
// In the demonstration one click signs in as a role.
import { Refusal, refusals } from '../../../domain/refusal.ts'
import { signIn, signOut } from '../../../register/common/sessions.ts'
import { signInWords as words } from '../../../words/sign-in.ts'
import { credentials } from '../../api/session.ts'
import { credentialOf, dropSession, keepSession, refuseForeignOrigin } from '../../authenticate.ts'
import type { App, RequestContext } from '../../context.ts'
import { DemoAccountList, Next, Tour } from './demo.tsx'
import { Input } from '../fields.tsx'
import { emptyForm, fieldsOf, isUpload, type Form } from '../form.ts'
import { FormNotice, ownerOf } from '../form-page.tsx'
import { page } from '../frame.tsx'
import { Notice } from '../parts.tsx'
import { addressOf, anyReader, ownAddress } from '../reader.ts'

const start = '/start'
const carried = /^[^_]/

/** Open: registered before the guard. */
export function signInPages(app: App): void {
  app.get('/sign-in', (c) => signInPage(c, { next: c.req.query('next'), out: c.req.query('out') !== undefined }))

  app.post('/sign-in', async (c) => {
    refuseForeignOrigin(c)
    const fields = await fieldsOf(c)
    const [name, password] = [fields.get('/name') ?? '', fields.get('/password') ?? '']
    let person: string
    try {
      person = await openSession(c, name, password)
    } catch (error) {
      if (!(error instanceof Refusal) || refusals[error.code] >= 500) throw error
      const next = fields.get('next') ?? undefined
      return signInPage(c, { next, waiting: waitingIn(fields), refusal: error, name })
    }
    return goOn(c, fields, person)
  })

  app.post('/demo/sign-in', async (c) => {
    refuseForeignOrigin(c)
    const { demo } = c.var.settings
    const fields = await fieldsOf(c)
    const account = demo?.accounts.find(({ role }) => role === fields.get('role'))
    if (!demo || !account) throw new Refusal('not-found')
    return goOn(c, fields, await openSession(c, account.signInName, demo.password))
  })
}

/** Signed in: to the form that waited for this very person, to the page that was asked for, or to the start. */
function goOn(c: RequestContext, fields: URLSearchParams, person: string): Response | Promise<Response> {
  const waiting = waitingIn(fields)
  if (!waiting) return c.redirect(ownAddress(fields.get('next'), start), 303)
  const pathname = waiting.path.split('?')[0] ?? ''
  // On a shared computer somebody else may sign in: what a colleague typed is not theirs to see.
  return waiting.owner === ownerOf(c, person, pathname) ? waitingPage(c, waiting) : c.redirect('/start?dropped', 303)
}

/** Closed: ends the session. */
export function signOutPage(app: App): void {
  app.post('/sign-out', async (c) => {
    const { credential, now, services } = c.var
    const everywhere = (await fieldsOf(c)).get('everywhere') === 'yes'
    await signOut(services.ports, credential, now, everywhere)
    dropSession(c)
    return c.redirect('/sign-in?out', 303)
  })
}

/** @returns who signed in. Whoever was signed in before in this browser is so no longer. */
async function openSession(c: RequestContext, name: string, password: string): Promise<string> {
  const { ports } = c.var.services
  const given = credentials.safeParse({ name, password })
  if (!given.success) throw new Refusal('sign-in-failed')
  const { cookie, person } = await signIn(ports, given.data, c.var.now)
  await credentialOf(c).then(
    (before) => signOut(ports, before, c.var.now).catch(() => {}),
    () => {},
  )
  keepSession(c, cookie)
  return person
}

/** A form that was sent without a session: where it belongs, whose it is (ownerOf) and what was typed. */
type Waiting = { path: string; owner: string; fields: readonly (readonly [string, string])[] }

function waitingIn(fields: URLSearchParams): Waiting | undefined {
  const path = fields.get('_path')
  if (path === null) return undefined
  const typed = [...fields].flatMap(([name, value]): [string, string][] =>
    name.startsWith('typed:') ? [[name.slice('typed:'.length), value]] : [],
  )
  return { path: ownAddress(path, start), owner: fields.get('_for') ?? '', fields: typed }
}

type Asking = {
  next?: string | undefined
  waiting?: Waiting | undefined
  refusal?: Refusal
  name?: string
  out?: boolean
  /** The session ended while something was sent that is not kept. */
  ended?: boolean
}

function signInPage(c: RequestContext, asking: Asking): Promise<Response> {
  const { next, waiting, refusal, name = '', out = false, ended = waiting !== undefined } = asking
  const reader = anyReader(c)
  const { say } = reader
  const { demo } = c.var.settings
  const form: Form = { ...emptyForm(''), sent: true, typed: () => [name], refusal }
  const carried = waiting ? (
    <>
      <Carried waiting={waiting} prefix="typed:" />
      <input type="hidden" name="_path" value={waiting.path} />
      <input type="hidden" name="_for" value={waiting.owner} />
    </>
  ) : next ? (
    <Next address={next} />
  ) : null
  const own = (
    <form method="post" action="/sign-in" novalidate class="narrow">
      {carried}
      <Input form={form} reader={reader} name="/name" label={say(words.name)} autocomplete="username" width={20} />
      <Input
        form={form}
        reader={reader}
        name="/password"
        label={say(words.password)}
        type="password"
        autocomplete="current-password"
        width={20}
      />
      <button type="submit" class="govuk-button" data-module="govuk-button" data-prevent-double-click="true">
        {say(words.submit)}
      </button>
      <p class="quiet">{say(words.lost)}</p>
    </form>
  )
  return page(c, {
    title: say(ended ? words.expiredTitle : words.title),
    status: refusal ? refusals[refusal.code] : ended ? 401 : 200,
    body: (
      <>
        <FormNotice form={form} reader={reader} forgetful />
        <h1>{say(ended ? words.expiredTitle : words.title)}</h1>
        {ended ? <p class="lead">{say(waiting ? words.expiredText : words.endedText)}</p> : null}
        {next && !ended && !refusal ? <p>{say(words.needed)}</p> : null}
        {out ? <Notice tone="good" title={say(words.signedOut)} /> : null}
        {demo ? (
          <>
            {refusal ? own : null}
            <DemoAccountList reader={reader} demo={demo} carried={carried} />
            {refusal ? null : (
              <details class="govuk-details">
                <summary class="govuk-details__summary">
                  <span class="govuk-details__summary-text">{say(words.ownAccount)}</span>
                </summary>
                <div class="govuk-details__text">{own}</div>
              </details>
            )}
            {waiting || refusal ? null : <Tour reader={reader} />}
          </>
        ) : (
          own
        )}
      </>
    ),
  })
}

const Carried = ({ waiting, prefix = '' }: { waiting: Waiting; prefix?: string }) => (
  <>
    {waiting.fields.map(([name, value]) => (
      <input type="hidden" name={prefix + name} value={value} />
    ))}
  </>
)

/** Signed in again: one click brings the form back as it was typed. It is shown first, never carried out by itself. */
function waitingPage(c: RequestContext, waiting: Waiting): Promise<Response> {
  const { say } = anyReader(c)
  return page(c, {
    title: say(words.waitingTitle),
    body: (
      <>
        <h1>{say(words.waitingTitle)}</h1>
        <p class="lead">{say(words.waitingText)}</p>
        <form method="post" action={waiting.path}>
          <input type="hidden" name="_resumed" value="yes" />
          <Carried waiting={waiting} />
          <button type="submit" class="govuk-button large">
            {say(words.waitingSubmit)}
          </button>
        </form>
      </>
    ),
  })
}

/** A page was asked for without a session: a GET goes to sign in and comes back, a form keeps what was typed. */
export async function askToSignIn(c: RequestContext): Promise<Response> {
  const [address, pathname] = [addressOf(c), c.req.path]
  if (c.req.method === 'GET' || c.req.method === 'HEAD') {
    return c.redirect(pathname === start ? '/sign-in' : `/sign-in?next=${encodeURIComponent(address)}`, 303)
  }
  // Only our own page may have its fields shown again.
  refuseForeignOrigin(c)
  if (pathname === '/sign-out') {
    dropSession(c)
    return c.redirect('/sign-in?out', 303)
  }
  // A file has to be chosen again in any case.
  if (isUpload(c)) return signInPage(c, { next: start, ended: true })
  const fields = await fieldsOf(c)
  const owner = fields.get('_for')
  // A form that is nobody's, or full of passwords, is not kept.
  if (!owner || pathname.endsWith('/password')) return signInPage(c, { next: start, ended: true })
  return signInPage(c, {
    waiting: { path: address, owner, fields: [...fields].filter(([name]) => carried.test(name)) },
  })
}
