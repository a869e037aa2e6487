// The home's worklist: what was reported and how far it is, searched by the address. The two books are kept apart.
import { z } from '@hono/zod-openapi'
import type { Child } from 'hono/jsx'
import { entryStates } from '../../../domain/entry-lifecycle.ts'
import { entryNamed } from '../../../domain/entry-number.ts'
import { books, type Book } from '../../../domain/entry.ts'
import type { HarmLevel } from '../../../domain/harm.ts'
import type { Place } from '../../../domain/place.ts'
import type { Priority } from '../../../domain/priority.ts'
import { refusals, Refusal } from '../../../domain/refusal.ts'
import { warsawDate } from '../../../domain/zone.ts'
import type { Found } from '../../../register/common/look.ts'
import { listEntries, type EntryLine } from '../../../register/home/views.ts'
import { placeWords } from '../../../words/codes-report.ts'
import { frameWords } from '../../../words/frame.ts'
import { countedWords } from '../../../words/pages-counted.ts'
import { entryListWords as words } from '../../../words/pages-entry-list.ts'
import { bookWords, entryStateWords } from '../../../words/terms.ts'
import { entryName, eventOn, looking, overdueMeasures } from '../../api/entries.ts'
import { countedQuery, effect } from '../../api/counted.ts'
import { pageQuery } from '../../api/route.ts'
import type { App, RequestContext } from '../../context.ts'
import { entryActionPages } from './entry-actions.tsx'
import { entryMergingPages } from './entry-merging.tsx'
import { entryReachPages } from './entry-reach-forms.tsx'
import { revealPage } from './entry-reveal.tsx'
import { entryHistoryPage } from './entry-history.tsx'
import { entrySeenPage } from './entry-seen.tsx'
import { entryOutgoingPage } from './entry-outgoing.tsx'
import { coded, Harm, StateTag, Urgency } from './entry-parts.tsx'
import { entryPage } from './entry.tsx'
import { CountedFilters } from '../counted-filters.tsx'
import { Input, Select } from '../fields.tsx'
import type { Form } from '../form.ts'
import { FormNotice } from '../form-page.tsx'
import { page } from '../frame.tsx'
import { countOf, Notice, Pages, Places, Table } from '../parts.tsx'
import { keeping } from '../places.ts'
import { dayOf, distanceOf, placeOf, placesOf, signedIn, type Reader } from '../reader.ts'
import { movedFrom } from '../snapshot.tsx'
import { isFiltered, searchForm, searchIn } from '../search.ts'

const search = pageQuery.extend({
  state: z.enum(entryStates).optional(),
  ...countedQuery,
  effect,
  measures: overdueMeasures,
  number: entryName.optional(),
  from: eventOn.optional(),
  to: eventOn.optional(),
})

/** All pages of the home's register. */
export function entryPages(app: App): void {
  entryListPage(app)
  entryPage(app)
  entryHistoryPage(app)
  entrySeenPage(app)
  entryOutgoingPage(app)
  entryActionPages(app)
  entryMergingPages(app)
  entryReachPages(app)
  revealPage(app)
}

function entryListPage(app: App): void {
  app.get('/entries', async (c) => {
    const reader = await signedIn(c)
    const { say } = reader
    const home = placeOf(c, reader, keeping)
    const found = await findIn(c, home)
    const refusal = found instanceof Refusal ? found : undefined
    const form = searchForm(new URL(c.req.url).searchParams, refusal)
    const filters = await (
      <Filters reader={reader} form={form} home={home} todayOn={warsawDate(c.var.now)} />
    ).toString()
    return page(c, {
      title: say(frameWords.entries),
      reader,
      status: refusal ? refusals[refusal.code] : 200,
      body: (
        <>
          <FormNotice form={form} reader={reader} />
          <h1>{say(frameWords.entries)}</h1>
          <Places reader={reader} places={placesOf(reader, keeping)} chosen={home} path="/entries" />
          <div dangerouslySetInnerHTML={{ __html: filters }} />
          {found instanceof Refusal ? null : <Lines reader={reader} found={found} c={c} />}
        </>
      ),
    })
  })
}

function findIn(c: RequestContext, home: string): Promise<Found<EntryLine> | Refusal> {
  return searchIn(c, search, ({ state, limit, ...wish }) => {
    const of = { ...wish, states: state && [state], limit: Number(limit) }
    return listEntries(c.var.services.ports, home, of, looking(c))
  })
}

type FiltersProps = { reader: Reader; form: Form; home: string; todayOn: string }

function Filters({ reader, form, home, todayOn }: FiltersProps) {
  const { say } = reader
  const common = { form, reader }
  const states = entryStates.map((state) => ({ value: state, label: say(entryStateWords[state]) }))
  const bookNames = { U: words.bookU, N: words.bookN }
  const bookChoices = books.map((book) => ({ value: book, label: say(bookNames[book]) }))
  return (
    <form method="get" action="/entries" class="filters">
      <input type="hidden" name="organisation" value={home} />
      <Select {...common} name="state" label={say(words.state)} choices={states} none={say(words.anyState)} />
      <Select {...common} name="book" label={say(words.book)} choices={bookChoices} none={say(words.anyBook)} />
      <Select
        {...common}
        name="measures"
        label={say(words.measures)}
        choices={[{ value: 'overdue', label: say(words.overdue) }]}
        none={say(words.anyMeasures)}
      />
      <Input {...common} name="number" label={say(words.number)} placeholder="17/2026" width={10} />
      <Input {...common} name="from" label={say(words.from)} type="date" />
      <Input {...common} name="to" label={say(words.to)} type="date" />
      <CountedFilters
        {...common}
        names={['kind', 'category', 'harm', 'place', 'partOfDay', 'careType', 'cause', 'preventive', 'effect']}
        meaning={countedWords.entries}
        todayOn={todayOn}
      />
      <button type="submit" class="govuk-button">
        {say(frameWords.show)}
      </button>
    </form>
  )
}

function Lines({ reader, found, c }: { reader: Reader; found: Found<EntryLine>; c: RequestContext }) {
  const { say } = reader
  const address = new URL(c.req.url)
  const filtered = isFiltered(address)
  if (found.items.length === 0) return <Nothing reader={reader} filtered={filtered} />
  const todayOn = warsawDate(c.var.now)
  const wished = books.find((book) => book === address.searchParams.get('book'))
  // A number that was left stands in its own book, as a reference to where the entry is now.
  const rowsIn = (book: Book | undefined) =>
    found.items.flatMap((line) => [
      ...(bookOf(line.number) === book ? [<Line reader={reader} line={line} todayOn={todayOn} />] : []),
      ...line.formerNumbers.flatMap((former) =>
        bookOf(former) === book ? [<Moved reader={reader} former={former} line={line} />] : [],
      ),
    ])
  return (
    <>
      <p>
        {`${say(words.total)}: ${countOf(reader, found.total)}`}{' '}
        {filtered ? <a href="/entries">{say(words.everything)}</a> : null}
      </p>
      {(wished ? [wished] : [undefined, ...books]).flatMap((book) => {
        const rows = rowsIn(book)
        const caption = say(book ? bookWords[book] : words.withoutNumber)
        return rows.length > 0 ? [<Listed reader={reader} caption={caption} rows={rows} />] : []
      })}
      <Pages reader={reader} address={address} next={found.next} />
    </>
  )
}

function bookOf(number: string | null): Book | undefined {
  const named = number === null ? undefined : entryNamed(number)
  return named && 'book' in named ? named.book : undefined
}

const Nothing = ({ reader: { say }, filtered }: { reader: Reader; filtered: boolean }) => (
  <Notice title={say(filtered ? words.nothingFound : words.nothingYet)}>
    <p>{say(filtered ? words.nothingFoundText : words.nothingYetText)}</p>
    {filtered ? (
      <p>
        <a href="/entries">{say(words.everything)}</a>
      </p>
    ) : (
      <p>
        <a href="/reports/new">{say(frameWords.newReport)}</a>
      </p>
    )}
  </Notice>
)

function Listed({ reader, caption, rows }: { reader: Reader; caption: string; rows: Child[] }) {
  const { say } = reader
  const heads = [words.number, words.category, words.state, words.harm, words.priority, words.place, words.reported]
  return (
    <Table title={caption} heads={heads.map(say)} captioned>
      {rows}
    </Table>
  )
}

const waits = ['reported', 'registered', 'approved']

function Line({ reader, line, todayOn }: { reader: Reader; line: EntryLine; todayOn: string }) {
  const { say } = reader
  const { id, number, reference, formerNumbers, eventOn: on, category } = line
  const { state, harm, priority, place, reportedAt } = line
  const reportedOn = warsawDate(reportedAt)
  return (
    <tr>
      <th scope="row" class="nowrap">
        <a href={`/entries/${id}`}>{number ?? reference}</a>
        <span class="quiet">{dayOf(on)}</span>
        {formerNumbers.length > 0 ? <div class="quiet">{movedFrom(reader, formerNumbers)}</div> : null}
      </th>
      <td>{category ? coded(reader, category) : <span class="quiet">{say(words.unclassified)}</span>}</td>
      <td>
        <StateTag reader={reader} state={state} />
      </td>
      <td>
        <Harm reader={reader} level={harm as HarmLevel} />
      </td>
      <td>{priority ? <Urgency reader={reader} priority={priority as Priority} /> : '–'}</td>
      <td>{say(placeWords[place as Place])}</td>
      <td class="nowrap">{waits.includes(state) ? distanceOf(reader, reportedOn, todayOn) : dayOf(reportedOn)}</td>
    </tr>
  )
}

/** The line of a number that was left: it was given once and for all. */
const Moved = ({ reader: { say }, former, line }: { reader: Reader; former: string; line: EntryLine }) => (
  <tr>
    <th scope="row" class="nowrap">
      {former}
    </th>
    <td colspan={6}>
      {say(words.movedTo)} <a href={`/entries/${line.id}`}>{line.number}</a>
    </td>
  </tr>
)
