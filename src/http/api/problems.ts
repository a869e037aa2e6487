// What each refusal means, at the address its `type` names (RFC 9457 §3.1.1). Open to anyone.
import { refusals, Refusal, type RefusalCode } from '../../domain/refusal.ts'
import { languages } from '../../words/language.ts'
import { refusalWords } from '../../words/refusals.ts'
import type { App } from '../context.ts'

export function problemRoutes(app: App): void {
  app.get('/problems/:code', (c) => {
    const code = c.req.param('code')
    if (!Object.hasOwn(refusals, code)) throw new Refusal('not-found')
    const known = code as RefusalCode
    const words = Object.fromEntries(languages.map((language) => [language, refusalWords[known][language]]))
    return c.json({ code, status: refusals[known], ...words })
  })
}
