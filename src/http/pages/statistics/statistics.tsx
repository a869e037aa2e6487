// Table T1 of an authority as a page: period in the address, table, chart, files, and what the figures mean. Counts nothing.
import { addDays, monthOf, warsawDate } from '../../../domain/zone.ts'
import { Refusal, refusals } from '../../../domain/refusal.ts'
import { monthTableFile } from '../../../exports/month-table.ts'
import { monthTable, type MonthTableView } from '../../../register/common/statistics.ts'
import { frameWords } from '../../../words/frame.ts'
import { statisticsWords as words } from '../../../words/pages-statistics.ts'
import { looking } from '../../api/entries.ts'
import type { App } from '../../context.ts'
import { Input } from '../fields.tsx'
import type { Form } from '../form.ts'
import { FormNotice } from '../form-page.tsx'
import { page } from '../frame.tsx'
import { Notice, Places, PrintButton } from '../parts.tsx'
import { reviewing } from '../places.ts'
import { placeOf, placesOf, signedIn, type Reader } from '../reader.ts'
import { searchForm } from '../search.ts'
import { KindChart, KindTable, Meaning, Signs } from './statistics-table.tsx'

export function statisticsPages(app: App): void {
  app.get('/statistics', async (c) => {
    const reader = await signedIn(c)
    const { say } = reader
    const organisation = placeOf(c, reader, reviewing)
    const month = lastWholeMonth(warsawDate(c.var.now))
    const wish = { organisation, from: c.req.query('from') ?? month, to: c.req.query('to') ?? month }
    const found = await monthTable(c.var.services.ports, looking(c), wish).catch((error: unknown) => {
      if (error instanceof Refusal && error.code === 'invalid') return error
      throw error
    })
    const refusal = found instanceof Refusal ? found : undefined
    const form = searchForm(new URLSearchParams(wish), refusal)
    return page(c, {
      title: refusal ? `${say(frameWords.error)}: ${say(words.title)}` : say(words.title),
      reader,
      status: refusal ? refusals[refusal.code] : 200,
      body: (
        <>
          <FormNotice form={form} reader={reader} />
          <h1>{say(words.title)}</h1>
          <p>{say(words.lead)}</p>
          <Places reader={reader} places={placesOf(reader, reviewing)} chosen={organisation} path="/statistics" />
          <Period reader={reader} form={form} organisation={organisation} />
          {found instanceof Refusal ? null : <Figures reader={reader} table={found} />}
        </>
      ),
    })
  })
}

/** The month before the one the day is in. */
const lastWholeMonth = (dateOn: string): string => monthOf(addDays(`${monthOf(dateOn)}-01`, -1))

function Period({ reader, form, organisation }: { reader: Reader; form: Form; organisation: string }) {
  const { say } = reader
  // A browser's month picker would drop a month that does not exist; as a text it stays to be corrected.
  const type = form.refusal ? 'text' : 'month'
  const common = { form, reader, type, placeholder: say(words.monthHint) } as const
  return (
    <form method="get" action="/statistics" class="filters">
      <input type="hidden" name="organisation" value={organisation} />
      <Input {...common} name="from" label={say(words.from)} />
      <Input {...common} name="to" label={say(words.to)} />
      <button type="submit" class="govuk-button">
        {say(frameWords.show)}
      </button>
    </form>
  )
}

function Figures({ reader, table }: { reader: Reader; table: MonthTableView }) {
  const { say } = reader
  if (table.rows.length === 0) {
    return (
      <Notice title={say(words.noHomes)}>
        <p>{say(words.noHomesText)}</p>
      </Notice>
    )
  }
  return (
    <>
      <KindTable reader={reader} table={table} />
      <Signs reader={reader} table={table} />
      <Files reader={reader} table={table} />
      <KindChart reader={reader} table={table} />
      <Meaning reader={reader} />
    </>
  )
}

function Files({ reader, table }: { reader: Reader; table: MonthTableView }) {
  const { say } = reader
  const { organisation, from, to } = table
  const address = (format: string) =>
    `/api/statistics/T1?${new URLSearchParams({ organisation, from, to, format }).toString()}`
  return (
    <div class="buttons">
      <span>{say(words.download)}:</span>
      <a href={address('csv')} download={monthTableFile(table, 'csv')}>
        {say(words.csv)}
      </a>
      <a href={address('json')} download={monthTableFile(table, 'json')}>
        {say(words.json)}
      </a>
      <PrintButton reader={reader} />
    </div>
  )
}
