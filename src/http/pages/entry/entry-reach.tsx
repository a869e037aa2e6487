// Who may reach an entry, for its director: who is excluded or named, since when and why, and what can be changed.
import { reachActions } from '../../../domain/entry-reach.ts'
import type { Barred } from '../../../register/home/reach.ts'
import type { EntryView } from '../../../register/home/views.ts'
import { reachWords as words } from '../../../words/pages-entry-reach.ts'
import { entryActionWords } from '../../../words/terms.ts'
import { warsawDate } from '../../../domain/zone.ts'
import { LinkTo } from '../grave.tsx'
import { Written } from '../parts.tsx'
import { dayOf, type Reader } from '../reader.ts'

export function Reach({ reader, view }: { reader: Reader; view: EntryView }) {
  const { access } = view
  if (!access) return null
  const { say } = reader
  const { excluded, limitedTo } = access
  return (
    <section class="card no-print" aria-labelledby="reach">
      <h2 id="reach">{say(words.title)}</h2>
      {excluded.length === 0 && limitedTo === null ? <p>{say(words.everybody)}</p> : null}
      {excluded.length > 0 ? <People reader={reader} title={say(words.excluded)} people={excluded} /> : null}
      {limitedTo ? <People reader={reader} title={say(words.limited)} people={limitedTo} /> : null}
      <ul class="plain">
        {reachActions
          .filter((action) => view.allowed.includes(action))
          .map((action) => (
            <li class="task">
              <LinkTo href={`/entries/${view.id}/${action}`}>{say(entryActionWords[action])}</LinkTo>
            </li>
          ))}
      </ul>
    </section>
  )
}

const People = ({ reader: { say }, title, people }: { reader: Reader; title: string; people: readonly Barred[] }) => (
  <>
    <h3>{title}</h3>
    {people.map(({ name, at, reason }) => (
      <>
        <p>
          <strong>{name}</strong> <span class="quiet">{`${say(words.since)} ${dayOf(warsawDate(at))}`}</span>
        </p>
        <Written text={reason ?? say(words.withReport)} />
      </>
    ))}
  </>
)
