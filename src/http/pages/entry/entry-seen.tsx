// Who saw an entry, for the director and the dpo: people, as what, when, by which kind of look. Shows no text of the entry.
import { readWhoSaw, type SeenLine } from '../../../register/home/seen.ts'
import { actingWords, eventWords } from '../../../words/codes-ledger.ts'
import { entryWords } from '../../../words/pages-entry.ts'
import { ledgerWords } from '../../../words/pages-ledger.ts'
import { seenWords as words } from '../../../words/pages-seen.ts'
import { looking } from '../../api/entries.ts'
import type { App } from '../../context.ts'
import { page } from '../frame.tsx'
import { Notice, Pages, PrintButton, Scroll } from '../parts.tsx'
import { keeping } from '../places.ts'
import { momentOf, placesOf, signedIn, type Reader } from '../reader.ts'

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
          <h1>{`${say(words.title)}: ${seen.reference}`}</h1>
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
          {seen.items.length === 0 ? (
            <Notice title={say(words.nobody)} />
          ) : (
            <Lines reader={reader} lines={seen.items} />
          )}
          <Pages reader={reader} address={address} next={seen.next === null ? null : String(seen.next)} />
          <PrintButton reader={reader} />
        </>
      ),
    })
  })
}

function Lines({ reader, lines }: { reader: Reader; lines: readonly SeenLine[] }) {
  const { say } = reader
  return (
    <Scroll label={say(words.title)}>
      <table class="stacked" aria-label={say(words.title)}>
        <thead>
          <tr>
            {[ledgerWords.who, ledgerWords.asRole, ledgerWords.when, ledgerWords.did, words.how].map((head) => (
              <th scope="col">{say(head)}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <Line reader={reader} line={line} />
          ))}
        </tbody>
      </table>
    </Scroll>
  )
}

function Line({ reader: { say }, line }: { reader: Reader; line: SeenLine }) {
  const { at, action, way, actorName, role } = line
  const [event, acting] = [eventWords[action], actingWords[role]]
  return (
    <tr>
      <th scope="row">{actorName ?? '–'}</th>
      <td>{acting ? say(acting) : role}</td>
      <td class="nowrap">{momentOf(at)}</td>
      <td>{event ? say(event) : action}</td>
      <td>{say(words.way[way])}</td>
    </tr>
  )
}
