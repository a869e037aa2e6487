// What ends, hides, takes back or gives away something: one list. Its form asks in red, and every way to it looks the same.
// What also cannot be undone stands apart from everything else. Decides nothing.
import type { Child } from 'hono/jsx'
import { frameWords as words } from '../../words/frame.ts'
import type { Reader } from './reader.ts'

const grave: ReadonlyMap<string, readonly string[]> = new Map([
  ['entries', ['decline', 'reclassify', 'separate', 'cancel', 'exclude', 'reporter']],
  ['transfers', ['discard', 'return', 'quarantine']],
  ['cases', ['quarantine']],
  ['breaches', ['close']],
  ['disclosures', ['withdraw']],
  ['disposals', ['confirm']],
  ['requests', ['refuse']],
  ['residents', ['end']],
  ['people', ['end-role', 'deactivate']],
  ['clients', ['end']],
  ['authorisations', ['revoke']],
  ['appointments', ['revoke']],
  ['organisations', ['open-page', 'close-page']],
])

/** @param address of a form: `/entries/<id>/cancel` */
export function isGrave(address: string): boolean {
  const [, subject = '', , action = ''] = address.split(/[/?]/)
  return grave.get(subject)?.includes(action) ?? false
}

type To = { href: string; children: Child }

/** A way to a form that looks like a button; `leading` is the one step to take now. */
export const ButtonTo = ({ href, leading = false, children }: To & { leading?: boolean }) => (
  <a
    class={leading ? 'govuk-button' : `govuk-button govuk-button--secondary${isGrave(href) ? ' danger' : ''}`}
    href={href}
  >
    {children}
  </a>
)

/** The same as a link, in lists and tables. */
export const LinkTo = ({ href, children }: To) => (
  <a href={href} {...(isGrave(href) && { class: 'danger' })}>
    {children}
  </a>
)

/** What cannot be undone: last of all, under a heading that says so. */
export const Apart = ({ reader, href, children }: To & { reader: Reader }) => (
  <section class="apart no-print" aria-labelledby="apart">
    <h2 id="apart">{reader.say(words.cannotBeUndone)}</h2>
    <ButtonTo href={href}>{children}</ButtonTo>
  </section>
)
