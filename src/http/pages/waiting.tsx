// A list of what waits: what it is, how urgent, since when or by when. Shared by the start pages of homes and authorities.
import type { Child } from 'hono/jsx'
import { categoryWords } from '../../words/codes-category.ts'
import { startWords as words } from '../../words/pages-start.ts'
import { Tag } from './parts.tsx'
import { dayOf, distanceOf, type Reader } from './reader.ts'

type WaitingProps = { reader: Reader; title: string; count: number; href?: string; rows: readonly Child[] }

/** How many a list shows that can be opened whole. */
const mostRows = 5

/** Nothing at all when nothing waits. */
export const Waiting = ({ reader, title, count, href, rows }: WaitingProps) =>
  count === 0 ? null : (
    <section class="card">
      <h2>{`${title}: ${count}`}</h2>
      <ul class="plain">
        {(href ? rows.slice(0, mostRows) : rows).map((row) => (
          <li class="task">{row}</li>
        ))}
      </ul>
      {href && count > Math.min(rows.length, mostRows) ? (
        <p>
          <a href={href}>{`${reader.say(words.more)} (${count})`}</a>
        </p>
      ) : null}
    </section>
  )

/** A term: the date and how far it is; past ones are marked in words and tone. */
export function Term({ reader, on, todayOn }: { reader: Reader; on: string | null; todayOn: string }) {
  if (on === null) return null
  const late = on < todayOn
  return (
    <span>
      <Tag tone={late ? 'alert' : 'wait'}>
        {late ? `${reader.say(words.late)}: ` : `${reader.say(words.due)}: `}
        {dayOf(on)}
      </Tag>{' '}
      {distanceOf(reader, on, todayOn)}
    </span>
  )
}

export const Since = ({ reader, on, todayOn }: { reader: Reader; on: string; todayOn: string }) => (
  <span class="quiet">{distanceOf(reader, on, todayOn)}</span>
)

export const categoryIn = ({ language }: Reader, code: string | null): string =>
  code === null ? '' : (categoryWords[code]?.[language] ?? code)
