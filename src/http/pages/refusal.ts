// A refusal as a page, for people who came with a browser: what happened, what to do next, and the way back.
// The same words and codes as problem.ts; nothing submitted and nothing internal.
import { html } from 'hono/html'
import { refusals, type Refusal } from '../../domain/refusal.ts'
import { greetingWords } from '../../words/pages.ts'
import { refusalWords } from '../../words/refusals.ts'
import type { RequestContext } from '../context.ts'
import { languageOf, page } from './layout.ts'

/** Whether the one who asks is a browser on a page rather than a client of the API. */
export function wantsPage(c: RequestContext): boolean {
  return !/^\/(api|oauth)\//.test(c.req.path) && (c.req.header('accept')?.includes('text/html') ?? false)
}

export function refusalPage(c: RequestContext, refusal: Refusal): Response | Promise<Response> {
  const language = languageOf(c)
  const { title, detail } = refusalWords[refusal.code][language]
  c.status(refusals[refusal.code] as never)
  c.header('cache-control', 'no-store')
  return page(
    c,
    title,
    html`<h1>${title}</h1>
      <p>${detail}</p>
      <p><a href="/">${greetingWords.title[language]}</a></p>`,
  )
}
