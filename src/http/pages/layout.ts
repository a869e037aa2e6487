// The frame of a page: language, title, the demo's banner. No inline script or style; texts are escaped by hono/html.
import { html } from 'hono/html'
import { greetingWords } from '../../words/pages.ts'
import { chooseLanguage, type Language } from '../../words/language.ts'
import type { RequestContext } from '../context.ts'

export function languageOf(c: RequestContext): Language {
  return chooseLanguage(c.req.header('accept-language'))
}

type Body = ReturnType<typeof html>

export function page(c: RequestContext, title: string, body: Body, head: Body = html``): Response | Promise<Response> {
  const language = languageOf(c)
  c.header('content-language', language)
  c.header('vary', 'Accept-Language')
  return c.html(
    html`<!doctype html>
      <html lang="${language}">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="color-scheme" content="light dark" />
          <title>${title}</title>
          <link rel="stylesheet" href="/assets/page.css" />
          ${head}
        </head>
        <body>
          ${c.var.settings.mode === 'demo' ? html`<p class="banner" role="note">${greetingWords.demoBanner[language]}</p>` : ''}
          <main>${body}</main>
        </body>
      </html>`,
  )
}
