// Who did what with an entry and who saw it, in words. The reporter is nobody here but the person who reported.
import { readHistory, type HistoryLine } from '../../../register/home/history.ts'
import { actingWords, eventWords } from '../../../words/codes-ledger.ts'
import { entryWords as words } from '../../../words/pages-entry.ts'
import { ledgerWords } from '../../../words/pages-ledger.ts'
import { looking } from '../../api/entries.ts'
import type { App } from '../../context.ts'
import { page } from '../frame.tsx'
import { Pages, PrintButton, Table } from '../parts.tsx'
import { keeping } from '../places.ts'
import { momentOf, placesOf, signedIn, type Reader } from '../reader.ts'
import { cursorIn } from '../rights/requests.tsx'

export function entryHistoryPage(app: App): void {
  app.get('/entries/:id/history', async (c) => {
    const id = c.req.param('id')
    const changesOnly = c.req.query('only') === 'changes'
    const wish = { before: cursorIn(c), changesOnly, limit: 100 }
    const [reader, found] = await Promise.all([signedIn(c), readHistory(c.var.services.ports, id, wish, looking(c))])
    const { say } = reader
    const path = `/entries/${id}/history`
    const current = (chosen: boolean) => chosen && { 'aria-current': 'page' as const }
    return page(c, {
      title: say(words.historyTitle),
      reader,
      back: placesOf(reader, keeping).length > 0 ? { href: `/entries/${id}`, text: say(words.backToEntry) } : undefined,
      body: (
        <>
          <h1>{say(words.historyTitle)}</h1>
          <p class="lead">{say(words.historyText)}</p>
          <nav class="tabs" aria-label={say(words.historyTitle)}>
            <a href={path} {...current(!changesOnly)}>
              {say(words.everything)}
            </a>
            <a href={`${path}?only=changes`} {...current(changesOnly)}>
              {say(words.changesOnly)}
            </a>
          </nav>
          <Table
            title={say(words.historyTitle)}
            heads={[ledgerWords.when, ledgerWords.did, ledgerWords.who, ledgerWords.asRole].map(say)}
          >
            {found.items.map((line) => (
              <Line reader={reader} line={line} />
            ))}
          </Table>
          {found.next === null ? null : <p class="quiet">{say(words.historyGoesOn)}</p>}
          <Pages reader={reader} address={new URL(c.req.url)} next={found.next} />
          <PrintButton reader={reader} />
        </>
      ),
    })
  })
}

function Line({ reader: { say }, line }: { reader: Reader; line: HistoryLine }) {
  const { at, action, version, actorKind, actorName, role } = line
  const event = eventWords[action]
  const acting = actingWords[role]
  const who = { person: actorName ?? '–', 'reporter-alias': say(ledgerWords.alias), other: say(ledgerWords.other) }
  const did = event ? say(event) : action
  return (
    <tr>
      <td class="nowrap">{momentOf(at)}</td>
      {version === null ? <td class="quiet">{did}</td> : <th scope="row">{did}</th>}
      <td>{who[actorKind]}</td>
      <td>{acting ? say(acting) : role}</td>
    </tr>
  )
}
