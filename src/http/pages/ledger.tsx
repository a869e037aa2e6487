// The ledger as a data protection officer reads it: searched by person, entry and day. Never names a reporter.
import { Refusal } from '../../domain/refusal.ts'
import { isDate, warsawDate, warsawTime } from '../../domain/zone.ts'
import {
  ledgerKinds,
  readLedger,
  type LedgerKind,
  type LedgerLine,
  type LedgerPage,
} from '../../register/common/ledger.ts'
import { listPeople } from '../../register/common/people.ts'
import { findEntry } from '../../register/home/views.ts'
import { actingWords, eventWords } from '../../words/codes-ledger.ts'
import { frameWords } from '../../words/frame.ts'
import { ledgerWords as words } from '../../words/pages-ledger.ts'
import { unusualWords } from '../../words/pages-unusual.ts'
import { looking } from '../api/entries.ts'
import type { App, RequestContext } from '../context.ts'
import { Input, Select } from './fields.tsx'
import { emptyForm } from './form.ts'
import { page } from './frame.tsx'
import { Notice, Places, Table } from './parts.tsx'
import { dayOf, placeOf, placesOf, signedIn, within, type SignedIn } from './reader.ts'

const linesOnPage = 100

type Search = Record<'person' | 'entry' | 'on' | 'subject' | 'after', string> & { show: LedgerKind | '' }

export function ledgerPages(app: App): void {
  app.get('/ledger', async (c) => {
    const reader = await signedIn(c)
    const organisation = placeOf(c, reader, ['dpo'])
    const { ports, chain } = c.var.services
    const search = searchIn(c)
    const people = await listPeople(ports, organisation, looking(c))
    const inHome = reader.self.acting.some((one) => one.organisation === organisation && one.kind === 'home')
    const found = search.entry && inHome ? await findEntry(ports, organisation, search.entry, looking(c)) : undefined
    const subject = search.subject || found || undefined
    const lost = search.entry !== '' && subject === undefined
    const ledger = lost ? undefined : await readLedger(ports, chain, looking(c), wishOf(search, organisation, subject))
    const { say } = reader
    return page(c, {
      title: say(frameWords.ledger),
      reader,
      body: (
        <>
          <h1>{say(frameWords.ledger)}</h1>
          <p>
            {say(words.what)}{' '}
            <a href={`/checkpoints?${new URLSearchParams({ organisation })}`}>{say(words.checkpoints)}</a>
          </p>
          <Places reader={reader} places={placesOf(reader, ['dpo'])} chosen={organisation} path="/ledger" />
          <Filters reader={reader} search={search} people={people} organisation={organisation} inHome={inHome} />
          <p class="no-print">
            <a href={within(c, '/ledger/unusual')}>{say(unusualWords.title)}</a>
          </p>
          {lost ? <Notice tone="wait" title={say(words.unknownEntry)} /> : null}
          {ledger ? <Lines reader={reader} ledger={ledger} address={new URL(c.req.url)} /> : null}
        </>
      ),
    })
  })
}

function searchIn(c: RequestContext): Search {
  const of = (name: string) => (c.req.query(name) ?? '').slice(0, 64).trim()
  const show: Search['show'] = ledgerKinds.find((kind) => kind === of('show')) ?? ''
  const [person, entry, on, subject, after] = [of('person'), of('entry'), of('on'), of('subject'), of('after')]
  const asked = { person, entry, on, subject, after, show }
  // Without a question it is today's.
  const nothing = c.req.query('on') === undefined && !asked.person && !asked.entry && !asked.subject
  return nothing ? { ...asked, on: warsawDate(c.var.now) } : asked
}

/** @throws Refusal `invalid` for a date that is none */
function wishOf({ person, on, after, show }: Search, organisation: string, subject: string | undefined) {
  if (on && !isDate(on)) throw new Refusal('invalid', [{ pointer: '?on', code: 'impossible-date' }])
  return {
    organisation,
    limit: linesOnPage,
    ...(show && { kind: show }),
    ...(person && { actor: person }),
    ...(subject && { subject }),
    ...(on && { on }),
    ...(/^\d{1,9}$/.test(after) && { after: Number(after) }),
  }
}

type FiltersProps = {
  reader: SignedIn
  search: Search
  people: readonly { id: string; name: string | null }[]
  organisation: string
  inHome: boolean
}

function Filters({ reader, search, people, organisation, inHome }: FiltersProps) {
  const { say } = reader
  const common = { form: emptyForm(''), reader }
  const names = people.map(({ id, name }) => ({ value: id, label: name ?? id }))
  return (
    <form method="get" action="/ledger" class="filters">
      <input type="hidden" name="organisation" value={organisation} />
      <Input {...common} name="on" label={say(words.day)} type="date" value={search.on} />
      <Select
        {...common}
        name="person"
        label={say(words.person)}
        choices={names.toSorted((a, b) => a.label.localeCompare(b.label, 'pl'))}
        none={say(words.anybody)}
        value={search.person}
      />
      {inHome ? <Input {...common} name="entry" label={say(words.entry)} value={search.entry} width={10} /> : null}
      <Select
        {...common}
        name="show"
        label={say(words.show)}
        choices={ledgerKinds.map((kind) => ({ value: kind, label: say(words.kinds[kind]) }))}
        none={say(words.everything)}
        value={search.show}
      />
      <button type="submit" class="govuk-button">
        {say(words.search)}
      </button>
      {search.subject ? (
        <p>
          {say(words.about)} <a href="/ledger">{say(words.all)}</a>
        </p>
      ) : null}
    </form>
  )
}

type LinesProps = { reader: SignedIn; ledger: LedgerPage; address: URL }

function Lines({ reader, ledger, address }: LinesProps) {
  const { say } = reader
  const { chain, items, next } = ledger
  const onward = new URLSearchParams(address.searchParams)
  if (next !== null) onward.set('after', String(next))
  return (
    <>
      {chain.alarm ? (
        <Notice tone="alert" title={say(words.alarm)} />
      ) : (
        <p class="quiet">
          {`${say(words.sealed)} ${chain.lastSeq}. ${say(words.count)} ${ledger.year}: ${chain.events}.`}
          {chain.events > chain.lastSeq ? ` ${say(words.tail)}: ${chain.events - chain.lastSeq}.` : ''}
        </p>
      )}
      {items.length === 0 ? (
        <Notice title={say(words.nothing)} />
      ) : (
        <Table
          title={say(words.table)}
          heads={[words.number, words.when, words.did, words.who, words.asRole, words.subject].map(say)}
          captioned
        >
          {items.map((line) => (
            <Line reader={reader} line={line} organisation={ledger.organisation} />
          ))}
        </Table>
      )}
      {next === null ? null : (
        <p>
          <a href={`/ledger?${onward}`}>{say(words.next)}</a>
        </p>
      )}
    </>
  )
}

function Line({ reader: { say }, line, organisation }: { reader: SignedIn; line: LedgerLine; organisation: string }) {
  const who = { person: line.actorName ?? line.actor, 'reporter-alias': say(words.alias), other: say(words.other) }
  const acting = actingWords[line.role as keyof typeof actingWords]
  const event = eventWords[line.action as keyof typeof eventWords]
  const only = new URLSearchParams({ subject: line.subject, organisation })
  return (
    <tr>
      <td class="number">{line.seq}</td>
      <td class="nowrap">{`${dayOf(warsawDate(line.at))} ${warsawTime(line.at)}`}</td>
      <th scope="row">
        {event ? say(event) : line.action}
        {line.hash === null ? <span class="quiet">{say(words.unsealed)}</span> : null}
      </th>
      <td>{who[line.actorKind]}</td>
      <td>{acting ? say(acting) : line.role}</td>
      <td>
        <a href={`/ledger?${only}`}>
          <span class="govuk-visually-hidden">{say(words.onlyThis)}: </span>
          <code>{line.subject.slice(-8)}</code>
        </a>
      </td>
    </tr>
  )
}
