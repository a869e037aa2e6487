// Choosing the language of the pages: remembered in a cookie that says nothing else.
import { setCookie } from 'hono/cookie'
import { Refusal } from '../../../domain/refusal.ts'
import { languages } from '../../../words/language.ts'
import type { App } from '../../context.ts'
import { languageCookie, ownAddress } from '../reader.ts'

const yearInSeconds = 31_536_000

/** Open. A GET, because it changes nothing but what the browser itself keeps. */
export function languageRoute(app: App): void {
  app.get('/language/:language', (c) => {
    const chosen = languages.find((language) => language === c.req.param('language'))
    if (!chosen) throw new Refusal('not-found')
    setCookie(c, languageCookie, chosen, {
      path: '/',
      secure: true,
      httpOnly: true,
      sameSite: 'Lax',
      maxAge: yearInSeconds,
    })
    return c.redirect(ownAddress(c.req.query('back'), '/'), 303)
  })
}
