// Everything held on the person of a request, to be printed and handed out after the dpo has read it through.
import { readHeld, type Held, type HeldAccount, type HeldEntry } from '../../../register/common/held.ts'
import { actingWords, eventWords } from '../../../words/codes-ledger.ts'
import { homeTypeWords } from '../../../words/codes-office.ts'
import { ageBandWords, partOfDayWords, placeWords, sexWords } from '../../../words/codes-report.ts'
import { heldWords as words } from '../../../words/pages-held.ts'
import { ledgerWords } from '../../../words/pages-ledger.ts'
import { requestWords } from '../../../words/pages-requests.ts'
import { snapshotWords } from '../../../words/pages-snapshot.ts'
import { harmWords, scopeWords } from '../../../words/terms.ts'
import { looking } from '../../api/entries.ts'
import { heldOf } from '../../api/held-of.ts'
import type { App } from '../../context.ts'
import { coded } from '../entry/entry-parts.tsx'
import { page } from '../frame.tsx'
import { Facts, Notice, PrintButton, Table, Written } from '../parts.tsx'
import { dayOf, momentOf, signedIn, type Reader } from '../reader.ts'

export function heldPage(app: App): void {
  app.get('/requests/:id/held', async (c) => {
    const id = c.req.param('id')
    const [reader, held] = await Promise.all([signedIn(c), readHeld(c.var.services.ports, heldOf, id, looking(c))])
    const { say } = reader
    return page(c, {
      title: say(words.title),
      reader,
      back: { href: `/requests/${id}`, text: say(requestWords.one) },
      body: (
        <>
          <h1>{say(words.title)}</h1>
          <Facts
            facts={[
              [say(requestWords.who), held.who],
              [say(words.madeAt), momentOf(held.madeAt)],
            ]}
          />
          <div class="no-print">
            {held.account || held.cards.length > 0 || held.entries.length > 0 ? (
              <Notice tone="wait" title={say(words.readFirst)}>
                <p>{say(words.masked)}</p>
              </Notice>
            ) : null}
            <p>
              <a href={`/api/requests/${id}/held`}>{say(words.asFile)}</a>
            </p>
          </div>
          <Found reader={reader} held={held} />
          <PrintButton reader={reader} />
        </>
      ),
    })
  })
}

function Found({ reader, held }: { reader: Reader; held: Held }) {
  const { say } = reader
  if (held.account) return <Account reader={reader} account={held.account} />
  if (held.side === 'authority') return <Notice title={say(words.notInAuthority)} />
  if (held.requester === 'outside') return <Notice title={say(words.outside)} />
  if (held.entries.length === 0 && held.cards.length === 0) return <Notice title={say(words.nothing)} />
  return (
    <>
      {held.cards.map(({ label, name, sex, bornIn, careType, fromOn }) => (
        <Facts
          facts={[
            [say(words.label), label],
            [say(words.name), name],
            [say(words.sex), say(sexWords[sex])],
            bornIn === null ? undefined : [say(words.bornIn), String(bornIn)],
            careType === undefined ? undefined : [say(snapshotWords.careType), say(homeTypeWords[careType])],
            [say(words.fromOn), dayOf(fromOn)],
          ]}
        />
      ))}
      {held.entries.map((entry) => (
        <EntryHeld reader={reader} entry={entry} />
      ))}
    </>
  )
}

function EntryHeld({ reader, entry }: { reader: Reader; entry: HeldEntry }) {
  const { say } = reader
  const { own } = entry
  return (
    <section>
      <h2>{entry.number ?? entry.reference}</h2>
      <Facts
        facts={[
          [say(ledgerWords.when), `${dayOf(entry.eventOn)}, ${say(partOfDayWords[entry.partOfDay])}`],
          [say(words.where), say(placeWords[entry.place])],
          entry.category ? [say(words.category), coded(reader, entry.category)] : undefined,
          [say(words.label), own.pseudonym],
          [say(words.name), own.name],
          [say(words.known), `${say(sexWords[own.sex])}, ${say(ageBandWords[own.ageBand])}`],
          [say(words.harm), say(harmWords[own.physical])],
          [say(words.harmMind), say(harmWords[own.psychological])],
          ...entry.texts.map(
            ({ text, words: written }) => [say(words.texts[text]), <Written text={written} />] as const,
          ),
        ]}
      />
    </section>
  )
}

function Account({ reader, account }: { reader: Reader; account: HeldAccount }) {
  const { say } = reader
  const { name, signInName, roles, authorisations, acts } = account
  const named = (table: Readonly<Record<string, Parameters<typeof say>[0]>>, code: string) =>
    table[code] ? say(table[code]) : code
  return (
    <>
      <Facts
        facts={[
          [say(words.name), name],
          [say(words.signInName), signInName],
          [say(words.roles), roles.map(({ role }) => named(actingWords, role)).join(', ')],
        ]}
      />
      {authorisations.length === 0 ? null : <h2>{say(words.authorisations)}</h2>}
      <ul>
        {authorisations.map(({ number, scopes, fromOn, untilOn }) => (
          <li>{`${number}: ${dayOf(fromOn)}–${dayOf(untilOn)}, ${scopes.map((scope) => named(scopeWords, scope)).join(', ')}`}</li>
        ))}
      </ul>
      <h2>{say(words.acts)}</h2>
      <p>{say(words.notReports)}</p>
      <Table title={say(words.acts)} heads={[ledgerWords.when, ledgerWords.did, ledgerWords.asRole].map(say)}>
        {acts.map(({ at, action, role }) => (
          <tr>
            <td class="nowrap">{momentOf(at)}</td>
            <th scope="row">{named(eventWords, action)}</th>
            <td>{named(actingWords, role)}</td>
          </tr>
        ))}
      </Table>
    </>
  )
}
