// The page at `/`: greets, says what this is and shows the journey as curl commands that work as they stand in the demo.
import { html } from 'hono/html'
import { greetingWords as words } from '../../words/pages.ts'
import type { App } from '../context.ts'
import { reportExample } from '../api/entry-commands.ts'
import { languageOf, page } from './layout.ts'

export function greetingPage(app: App): void {
  app.get('/', (c) => {
    const language = languageOf(c)
    const { publicUrl, mode } = c.var.settings
    const steps = [
      [words.report, words.reportText],
      [words.register, words.registerText],
      [words.transfer, words.transferText],
      [words.review, words.reviewText],
      [words.ledger, words.ledgerText],
    ] as const
    return page(
      c,
      words.title[language],
      html`<h1>${words.title[language]}</h1>
        <p>${words.what[language]}</p>
        <p>${words.forWhom[language]}</p>
        <h2>${words.journey[language]}</h2>
        <ol>
          ${steps.map(([title, text]) => html`<li><strong>${title[language]}.</strong> ${text[language]}</li>`)}
        </ol>
        ${mode === 'demo' ? html`<pre tabindex="0"><code>${journey(publicUrl)}</code></pre>` : ''}
        <p><a href="/docs">${words.apiDocumentation[language]}</a></p>`,
    )
  })
}

/** The first steps by curl; the whole journey is `npm run journey`. */
function journey(url: string): string {
  return `# opiekunka, osoba upoważniona, dyrektor, weryfikator… każdy ma swój token
token() { curl -s ${url}/oauth/token -d grant_type=client_credentials -d client_id=demo-$1 -d client_secret=demo | sed 's/.*"access_token":"\\([^"]*\\)".*/\\1/'; }

# 1. Opiekunka składa zgłoszenie i dostaje znak (Z-…)
curl -s ${url}/api/entries -H "Authorization: Bearer $(token reporter)" \\
  -H 'Content-Type: application/json' -H "Idempotency-Key: $(date +%s)-zgloszenie" \\
  -d '${JSON.stringify(reportExample)}'

# 2. Osoba upoważniona widzi je na liście, wpisuje do rejestru (If-Match: wersja z ETag)
curl -s '${url}/api/entries?state=reported' -H "Authorization: Bearer $(token officer)"
curl -s ${url}/api/entries/ID/register -H "Authorization: Bearer $(token officer)" \\
  -H 'Content-Type: application/json' -H "Idempotency-Key: $(date +%s)-wpis" -H 'If-Match: "v1"' \\
  -d '{"category":"W01","threat":true,"bodies":[{"body":"family-or-guardian","answer":"yes"}]}'

# 3. Dyrektor: przekazania; 4. weryfikator: sprawy; 5. tabela miesiąca; 6. dziennik
curl -s ${url}/api/transfers -H "Authorization: Bearer $(token director)"
curl -s ${url}/api/cases -H "Authorization: Bearer $(token reviewer)"
curl -s '${url}/api/statistics/T1?from=2026-08&to=2026-10&format=csv' -H "Authorization: Bearer $(token head)"
curl -s ${url}/api/ledger -H "Authorization: Bearer $(token dpo)"
`
}
