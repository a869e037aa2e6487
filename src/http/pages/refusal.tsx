// A refusal as a page, for people who came with a browser: what happened, what to do next, and the way back.
// The same words and codes as problem.ts; nothing submitted and nothing internal.
import { refusals, type Refusal } from '../../domain/refusal.ts'
import { frameWords } from '../../words/frame.ts'
import type { Words } from '../../words/language.ts'
import { refusalWords } from '../../words/refusals.ts'
import type { RequestContext } from '../context.ts'
import { page } from './frame.tsx'
import { anyReader, signedIn } from './reader.ts'
import { askToSignIn } from './entrance/sign-in.tsx'

/** Whether the one who asks is a browser on a page rather than a client of the API. */
export function wantsPage(c: RequestContext): boolean {
  return !/^\/(api|oauth)\//.test(c.req.path) && (c.req.header('accept')?.includes('text/html') ?? false)
}

export async function refusalPage(c: RequestContext, refusal: Refusal): Promise<Response> {
  c.header('cache-control', 'no-store')
  if (refusal.code === 'unauthenticated') return askToSignIn(c).catch(() => plainPage(c, refusal))
  return plainPage(c, refusal)
}

/** Said to people otherwise than to programs. */
const told: { [C in Refusal['code']]?: (say: (words: Words) => string) => Record<'title' | 'detail', string> } = {
  'not-found': (say) => ({ title: say(frameWords.lostTitle), detail: say(frameWords.lostText) }),
  'not-permitted': (say) => ({ title: say(frameWords.closedTitle), detail: say(frameWords.closedText) }),
}

async function plainPage(c: RequestContext, refusal: Refusal): Promise<Response> {
  // The frame of who is signed in, if that much can still be read.
  const reader = c.var.credential ? await signedIn(c).catch(() => anyReader(c)) : anyReader(c)
  const { say } = reader
  const { title, detail } = told[refusal.code]?.(say) ?? refusalWords[refusal.code][reader.language]
  const heading = title.replace(/\.$/, '')
  return page(c, {
    title: heading,
    reader,
    status: refusals[refusal.code],
    body: (
      <>
        <h1>{heading}</h1>
        <p class="lead">{detail}</p>
        <p>
          <a class="govuk-button" href={reader.self ? '/start' : '/'}>
            {say(frameWords.backToStart)}
          </a>
        </p>
        {refusals[refusal.code] >= 500 ? <p class="quiet">{c.var.requestId}</p> : null}
      </>
    ),
  })
}
