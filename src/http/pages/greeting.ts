// The page at `/`: greets, says what this is and shows the journey as curl commands that work as they stand in the demo.
import { html } from 'hono/html'
import { addDays, monthOf, warsawDate } from '../../domain/zone.ts'
import { greetingWords as words } from '../../words/pages.ts'
import type { App } from '../context.ts'
import { entryExamples, reportExample } from '../api/entry-commands.ts'
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
        ${mode === 'demo' ? html`<pre tabindex="0"><code>${journey(publicUrl, warsawDate(c.var.now))}</code></pre>` : ''}
        <p><a href="/docs">${words.apiDocumentation[language]}</a></p>`,
    )
  })
}

/** The first steps by curl, to be pasted into bash as they stand; the whole journey is `npm run journey`. */
function journey(url: string, today: string): string {
  const report = { ...reportExample, when: { on: today, partOfDay: '00-06' } }
  const register = { ...entryExamples.register, bodies: [{ body: 'family-or-guardian', answer: 'yes', on: today }] }
  const months = `from=${monthOf(addDays(today, -62))}&to=${monthOf(today)}`
  return `# Każdy ma swój token: reporter, officer, director, dpo, admin, reviewer, head, inspector, analyst
# i drugi dom ze swoim organem: other-reporter, other-officer…
token() { curl -s ${url}/oauth/token -d grant_type=client_credentials -d client_id=demo-$1 -d client_secret=demo | sed 's/.*"access_token":"\\([^"]*\\)".*/\\1/'; }
get() { curl -s "${url}$2" -H "Authorization: Bearer $(token $1)"; echo; }
post() { curl -s "${url}$2" -H "Authorization: Bearer $(token $1)" -H 'Content-Type: application/json' -H "Idempotency-Key: $(date +%s)-$RANDOM" -H "If-Match: $4" -d "$3"; echo; }

# 1. Opiekunka składa zgłoszenie i dostaje znak (Z-…)
ID=$(post reporter /api/entries '${JSON.stringify(report)}' | tee /dev/stderr | sed 's/.*"id":"\\([^"]*\\)".*/\\1/')

# 2. Osoba upoważniona widzi je na liście, wpisuje do rejestru (If-Match: wersja, którą widziała), odnotowuje działania następcze
get officer '/api/entries?state=reported'
post officer /api/entries/$ID/register '${JSON.stringify(register)}' '"v1"'
post officer /api/entries/$ID/follow-up '${JSON.stringify(entryExamples['follow-up'])}' '"v2"'

# 3. Dyrektor zatwierdza działania i widzi przekazania; osoba weryfikująca widzi sprawy, nigdy rejestr domu
post director /api/entries/$ID/approve '{}' '"v3"'
get director /api/transfers
get reviewer /api/cases
get reviewer /api/entries/$ID

# 4. Tabela miesięcy dla organu; kto co zrobił i kto widział
get head '/api/statistics/T1?${months}&format=csv'
get director /api/entries/$ID/history
get dpo '/api/ledger?limit=20'

# Cała droga zgłoszenia z przekazaniem, pytaniem i oceną: npm run journey -- ${url}
`
}
