// What the home asked the reporter of a report and what the reporter added, in order, as both sides read it. Shows no name.
import type { Said } from '../../register/home/exchange.ts'
import { reportWords as words } from '../../words/pages-report.ts'
import { Written } from './parts.tsx'
import { momentOf, type Reader } from './reader.ts'

export function Exchange({ reader: { say }, said }: { reader: Reader; said: readonly Said[] }) {
  if (said.length === 0) return null
  return (
    <section aria-labelledby="exchange">
      <h2 id="exchange">{say(words.exchange)}</h2>
      {said.map(({ what, text, at }) => (
        <div class="card">
          <h3>{say(what === 'ask' ? words.homeAsked : words.added)}</h3>
          <Written text={text} />
          <p class="quiet">{momentOf(at)}</p>
        </div>
      ))}
    </section>
  )
}
