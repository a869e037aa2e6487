// The forms of a close: closing a period as it is shown, and making a correction. Neither can be undone.
import { z } from '@hono/zod-openapi'
import { permit } from '../../../domain/role.ts'
import { closers } from '../../../domain/statistics/close.ts'
import { closeStatistics, correctStatistics, previewClose, readClose } from '../../../register/authority/closes.ts'
import { closeWords as words } from '../../../words/pages-closes.ts'
import { looking } from '../../api/entries.ts'
import type { App, RequestContext } from '../../context.ts'
import { formPage } from '../form-page.tsx'
import { Notice } from '../parts.tsx'
import { closing } from '../places.ts'
import { actorOf, placeOf, signedIn, within } from '../reader.ts'
import { Checked } from './checked.tsx'
import { periodName, periodsOver } from './period.ts'

const idOf = (c: RequestContext) => c.req.param('id') ?? ''

/** `2026-01_2026-03` of the address; the newest month that is over where it names none. */
function askedPeriod(c: RequestContext): { from: string; to: string } {
  const [, from, to] = /^(\d{4}-\d{2})_(\d{4}-\d{2})$/.exec(c.req.query('period') ?? '') ?? []
  const [latest = { from: '', to: '' }] = periodsOver(c.var.now)
  return from && to ? { from, to } : latest
}

export function closeForms(app: App): void {
  formPage(app, '/closes/new', {
    load: async (c) => {
      const organisation = placeOf(c, await signedIn(c), closing)
      return previewClose(c.var.services.ports, looking(c), { organisation, ...askedPeriod(c) })
    },
    schema: z.object({
      organisation: z.string().max(64),
      from: z.string().max(7),
      to: z.string().max(7),
      digest: z.string().max(64),
    }),
    show: ({ view, reader, c }) => {
      const { say, language } = reader
      const title = `${say(words.close)}: ${periodName(language, view)}`
      return {
        title,
        back: { href: within(c, '/closes'), text: say(words.title) },
        above: (
          <>
            <h1>{title}</h1>
            {view.closed ? (
              <Notice title={say(words.already)}>
                <p>
                  <a href={`/closes/${view.closed}`}>{say(words.see)}</a>
                </p>
              </Notice>
            ) : (
              <p class="lead">{say(words.closeText)}</p>
            )}
            <h2>{say(words.checks)}</h2>
            <Checked reader={reader} {...view} />
          </>
        ),
        fields: (
          <>
            <input type="hidden" name="/organisation" value={view.organisation} />
            <input type="hidden" name="/from" value={view.from} />
            <input type="hidden" name="/to" value={view.to} />
            <input type="hidden" name="/digest" value={view.digest} />
          </>
        ),
        submit: view.closed ? undefined : say(words.close),
      }
    },
    act: (c, wish, asked) => closeStatistics(c.var.services.ports, wish, asked),
    next: ({ id }) => `/closes/${id}?done=close`,
  })

  formPage(app, '/closes/:id/correct', {
    load: async (c) => {
      const view = await readClose(c.var.services.ports, looking(c), idOf(c))
      if (c.req.method === 'GET') permit(actorOf((await signedIn(c)).self), view.close.organisation, closers)
      return { ...view, version: view.close.version }
    },
    existing: true,
    schema: z.object({}),
    show: ({ view: { close, content }, reader }) => {
      const { say, language } = reader
      const title = `${say(words.correct)}: ${periodName(language, content)}`
      return {
        title,
        back: { href: `/closes/${close.id}`, text: `${say(words.one)} ${close.number}/${close.year}` },
        above: (
          <>
            <h1>{title}</h1>
            <p class="lead">{say(words.correctText)}</p>
          </>
        ),
        fields: null,
        submit: say(words.correct),
      }
    },
    act: (c, _nothing, asked) => correctStatistics(c.var.services.ports, idOf(c), asked),
    next: ({ id }) => `/closes/${id}?done=correct`,
  })
}
