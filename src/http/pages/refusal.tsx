// A refusal as a page, for people who came with a browser: what happened, what to do next, and the way back.
// The same words and codes as problem.ts; nothing submitted and nothing internal.
import { refusals, type Refusal } from '../../domain/refusal.ts'
import { frameWords } from '../../words/frame.ts'
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

async function plainPage(c: RequestContext, refusal: Refusal): Promise<Response> {
  // The frame of who is signed in, if that much can still be read.
  const reader = c.var.credential ? await signedIn(c).catch(() => anyReader(c)) : anyReader(c)
  const { title, detail } = refusalWords[refusal.code][reader.language]
  return page(c, {
    title,
    reader,
    status: refusals[refusal.code],
    body: (
      <>
        <h1>{title}</h1>
        <p class="lead">{detail}</p>
        <p>
          <a href={reader.self ? '/start' : '/'}>{reader.say(frameWords.backToStart)}</a>
        </p>
        {refusals[refusal.code] >= 500 ? <p class="quiet">{c.var.requestId}</p> : null}
      </>
    ),
  })
}
