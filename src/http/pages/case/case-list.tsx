// The worklist of an authority: its cases, filtered by the address, each with what makes it urgent. Opens nothing sealed.
import { z } from '@hono/zod-openapi'
import { caseStates, type CaseState } from '../../../domain/case.ts'
import { Refusal, refusals } from '../../../domain/refusal.ts'
import { warsawDate } from '../../../domain/zone.ts'
import { listCases } from '../../../register/authority/cases.ts'
import { listHomes } from '../../../register/common/organisations.ts'
import { frameWords } from '../../../words/frame.ts'
import { countedWords } from '../../../words/pages-counted.ts'
import { recordWords } from '../../../words/pages-records.ts'
import { caseWords as words } from '../../../words/pages-case.ts'
import { caseStateWords } from '../../../words/terms.ts'
import { looking } from '../../api/entries.ts'
import { countedQuery, county, recommendedQuery } from '../../api/counted.ts'
import { pageQuery } from '../../api/route.ts'
import type { App, RequestContext } from '../../context.ts'
import { CaseTable } from './case-table.tsx'
import { RecommendedFilters } from './recommended-filters.tsx'
import { CountedFilters } from '../counted-filters.tsx'
import { Input, Select } from '../fields.tsx'
import type { Form } from '../form.ts'
import { FormNotice } from '../form-page.tsx'
import { page } from '../frame.tsx'
import { countOf, Notice, Pages, Places } from '../parts.tsx'
import { isFiltered, searchForm, searchIn } from '../search.ts'
import { reviewing } from '../places.ts'
import { placeOf, placesOf, signedIn, type SignedIn } from '../reader.ts'

const casesOnPage = 50
const text = z.string().max(64).optional()

/** What is asked for beside single states. Who names a number means that case, open or not. */
const groups = {
  open: caseStates.filter((state) => state !== 'closed' && state !== 'moot'),
  'to-take': ['received', 'reopened'],
  all: caseStates,
} as const satisfies Record<string, readonly CaseState[]>
const groupWords = { open: words.open, 'to-take': words.toTake, all: words.any }
type Asked = CaseState | keyof typeof groups
const groupNames = Object.keys(groups) as (keyof typeof groups)[]
const isGroup = (asked: Asked): asked is keyof typeof groups => Object.hasOwn(groups, asked)
const statesOf = (asked: Asked): readonly CaseState[] => (isGroup(asked) ? groups[asked] : [asked])
const stateAsked = (state: Asked = 'open', number?: string): Asked => (state === 'open' && number ? 'all' : state)

const search = z.object({
  state: z.enum([...groupNames, ...caseStates]).optional(),
  home: text,
  number: text,
  from: text,
  to: text,
  ...countedQuery,
  ...recommendedQuery,
  county,
  before: pageQuery.shape.before,
})
type Found = Awaited<ReturnType<typeof listCases>>

export function caseListPage(app: App): void {
  app.get('/cases', async (c) => {
    const reader = await signedIn(c)
    const { say } = reader
    const authority = placeOf(c, reader, reviewing)
    const [found, homes] = await Promise.all([findCases(c, authority), homesOf(c, authority)])
    const refusal = found instanceof Refusal ? found : undefined
    const items = found instanceof Refusal ? [] : found.items
    const address = new URL(c.req.url)
    const form = filtersOf(address, refusal)
    const seen = items.map(({ home, homeName }) => ({ value: home, label: homeName }))
    return page(c, {
      title: refusal ? `${say(frameWords.error)}: ${say(words.title)}` : say(words.title),
      reader,
      status: refusal ? refusals[refusal.code] : 200,
      body: (
        <>
          <FormNotice form={form} reader={reader} />
          <h1>{say(words.title)}</h1>
          <Places reader={reader} places={placesOf(reader, reviewing)} chosen={authority} path="/cases" />
          <Filters
            reader={reader}
            form={form}
            authority={authority}
            homes={[...homes, ...seen]}
            filtered={isNarrowed(address)}
            todayOn={warsawDate(c.var.now)}
          />
          <p class="no-print">
            <a href={`/records?${new URLSearchParams({ organisation: authority, list: 'handed-over' }).toString()}`}>
              {say(recordWords.toList)}
            </a>
          </p>
          {found instanceof Refusal ? null : (
            <Results reader={reader} found={found} address={address} todayOn={warsawDate(c.var.now)} />
          )}
        </>
      ),
    })
  })
}

function findCases(c: RequestContext, authority: string): Promise<Found | Refusal> {
  return searchIn(c, search, ({ state, ...wish }) => {
    const of = { ...wish, states: statesOf(stateAsked(state, wish.number)), limit: casesOnPage }
    return listCases(c.var.services.ports, authority, of, looking(c))
  })
}

/** Shows the state that was searched for where the address names none. */
function filtersOf({ searchParams }: URL, refusal: Refusal | undefined): Form {
  const form = searchForm(searchParams, refusal)
  const state = stateAsked(
    (searchParams.get('state') || undefined) as Asked | undefined,
    searchParams.get('number') ?? '',
  )
  return { ...form, typed: (name) => (name === 'state' ? [state] : form.typed(name)) }
}

/** Whether anything but the open cases is asked for. */
function isNarrowed(address: URL): boolean {
  const other = new URL(address)
  if (other.searchParams.get('state') === 'open') other.searchParams.delete('state')
  return isFiltered(other)
}

async function homesOf(c: RequestContext, authority: string) {
  const homes = await listHomes(c.var.services.ports, looking(c))
  const supervised = homes.filter(({ supervision }) => supervision?.authority === authority)
  return supervised.map(({ id, name }) => ({ value: id, label: name }))
}

/** `homes`: those supervised today and those whose cases are shown. */
type FiltersProps = {
  reader: SignedIn
  form: Form
  authority: string
  homes: readonly { value: string; label: string }[]
  filtered: boolean
  todayOn: string
}

function Filters({ reader, form, authority, homes, filtered, todayOn }: FiltersProps) {
  const { say } = reader
  const common = { form, reader }
  // A browser's date picker would drop a day that does not exist; as a text it stays to be corrected.
  const type = form.refusal ? 'text' : 'date'
  const once = [...new Map(homes.map((home) => [home.value, home])).values()]
  return (
    <form method="get" action="/cases" class="filters" data-applies-itself>
      <input type="hidden" name="organisation" value={authority} />
      <Select
        {...common}
        name="state"
        label={say(words.state)}
        choices={[
          ...groupNames.map((group) => ({ value: group, label: say(groupWords[group]) })),
          ...caseStates.map((state) => ({ value: state, label: say(caseStateWords[state]) })),
        ]}
      />
      <Select {...common} name="home" label={say(words.home)} none={say(words.any)} choices={once} />
      <Input {...common} name="number" label={say(words.number)} placeholder="17/2026" width={10} />
      <Input {...common} name="from" label={say(words.from)} type={type} />
      <Input {...common} name="to" label={say(words.to)} type={type} />
      <RecommendedFilters {...common} />
      <CountedFilters
        {...common}
        names={['book', 'kind', 'category', 'harm', 'place', 'partOfDay', 'careType', 'cause', 'preventive', 'county']}
        meaning={countedWords.cases}
        todayOn={todayOn}
      />
      <button type="submit" class="govuk-button">
        {say(frameWords.show)}
      </button>
      {filtered ? <a href={`/cases?organisation=${authority}`}>{say(words.clear)}</a> : null}
    </form>
  )
}

type ResultsProps = { reader: SignedIn; found: Found; address: URL; todayOn: string }

function Results({ reader, found: { items, next, total }, address, todayOn }: ResultsProps) {
  const { say } = reader
  if (items.length === 0 && !isNarrowed(address)) {
    const all = new URLSearchParams([...address.searchParams, ['state', 'all']].filter(([, value]) => value !== 'open'))
    return (
      <Notice title={say(words.noneOpen)}>
        <p>{say(words.noCasesText)}</p>
        <p>
          <a href="/transfers">{say(words.toTransfers)}</a>
        </p>
        <p>
          <a href={`/cases?${all}`}>{say(words.toAll)}</a>
        </p>
      </Notice>
    )
  }
  return (
    <>
      <p role="status">
        {say(words.found)}: <strong>{countOf(reader, total)}</strong>
      </p>
      {items.length === 0 ? (
        <Notice title={say(words.nothingFound)} />
      ) : (
        <CaseTable reader={reader} cases={items} todayOn={todayOn} />
      )}
      <Pages reader={reader} address={address} next={next} />
    </>
  )
}
