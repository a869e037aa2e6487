// Who saw an entry, for the director and the dpo: by day, each person once with how often and how; every look stands inside.
// Shows no text of the entry.
import { warsawDate, warsawTime } from '../../../domain/zone.ts'
import { readWhoSaw, type SeenLine } from '../../../register/home/seen.ts'
import { actingWords, eventWords } from '../../../words/codes-ledger.ts'
import { entryWords } from '../../../words/pages-entry.ts'
import { seenWords as words } from '../../../words/pages-seen.ts'
import { looking } from '../../api/entries.ts'
import type { App } from '../../context.ts'
import { page } from '../frame.tsx'
import { counted, Notice, Pages, PrintButton } from '../parts.tsx'
import { keeping } from '../places.ts'
import { dayOf, placesOf, signedIn, type Reader } from '../reader.ts'

export function entrySeenPage(app: App): void {
  app.get('/entries/:id/seen', async (c) => {
    const id = c.req.param('id')
    const numberIn = (name: string, digits: RegExp) => {
      const asked = c.req.query(name)
      return asked && digits.test(asked) ? Number(asked) : undefined
    }
    const wish = { year: numberIn('year', /^\d{4}$/), before: numberIn('before', /^[1-9]\d{0,8}$/) }
    const [reader, seen] = await Promise.all([signedIn(c), readWhoSaw(c.var.services.ports, id, wish, looking(c))])
    const { say } = reader
    const address = new URL(c.req.url)
    return page(c, {
      title: say(words.title),
      reader,
      back:
        placesOf(reader, keeping).length > 0
          ? { href: `/entries/${id}`, text: say(entryWords.backToEntry) }
          : undefined,
      body: (
        <>
          <h1>{`${say(words.title)}: ${seen.number ?? seen.reference}`}</h1>
          <p class="lead">{say(words.what)}</p>
          <p class="quiet">{say(words.notHere)}</p>
          {seen.years.length > 1 ? (
            <nav class="tabs" aria-label={say(words.year)}>
              {seen.years.map((year) => (
                <a
                  href={`/entries/${id}/seen?year=${year}`}
                  {...(year === seen.year && { 'aria-current': 'page' as const })}
                >
                  {year}
                </a>
              ))}
            </nav>
          ) : null}
          {seen.items.length === 0 ? <Notice title={say(words.nobody)} /> : <Days reader={reader} lines={seen.items} />}
          {seen.next === null ? null : <p class="quiet">{say(words.goesOn)}</p>}
          <Pages reader={reader} address={address} next={seen.next === null ? null : String(seen.next)} />
          <PrintButton reader={reader} />
        </>
      ),
    })
  })
}

/** The looks of one person on one day, newest first. */
type Visit = { actor: string; lines: SeenLine[] }

/** Days of Warsaw, and on each the people, both by the latest look first. */
function visitsByDay(lines: readonly SeenLine[]): [onDay: string, visits: Visit[]][] {
  const days = Map.groupBy(lines, ({ at }) => warsawDate(at))
  const ofDay = (day: readonly SeenLine[]) =>
    [...Map.groupBy(day, ({ actor }) => actor)].map(([actor, own]) => ({ actor, lines: own }))
  return [...days].map(([on, day]) => [on, ofDay(day)])
}

const Days = ({ reader, lines }: { reader: Reader; lines: readonly SeenLine[] }) =>
  visitsByDay(lines).map(([on, visits]) => (
    <section aria-labelledby={`on-${on}`}>
      <h2 id={`on-${on}`}>{dayOf(on)}</h2>
      {visits.map((visit) => (
        <Looks reader={reader} visit={visit} />
      ))}
    </section>
  ))

/** What a person reads first: who, how often, by which kinds of look. Each look stands inside. */
function Looks({ reader, visit: { lines } }: { reader: Reader; visit: Visit }) {
  const { say } = reader
  const name = lines[0]?.actorName ?? '–'
  const kinds = [...new Set(lines.map((line) => say(words.way[kindOf(line)])))]
  return (
    <details class="govuk-details">
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">
          <strong>{name}</strong> {`– ${counted(reader, lines.length, words.times)}: ${kinds.join(', ')}`}
        </span>
      </summary>
      <div class="govuk-details__text">
        <ul class="plain">
          {lines.map((line) => (
            <li class="task">
              <span>{warsawTime(line.at)}</span>
              <span>{toldOf(reader, line)}</span>
            </li>
          ))}
        </ul>
      </div>
    </details>
  )
}

const kindOf = ({ action, way }: SeenLine) => (action === 'refused' ? 'refused' : way)

/** What was done, and as what: a person may hold several roles. */
function toldOf({ say }: Reader, { action, role }: SeenLine): string {
  const [event, acting] = [eventWords[action], actingWords[role]]
  return `${event ? say(event) : action} (${acting ? say(acting) : role})`
}
