// Tables of statistics as a page: table and period in the address, figures, chart, files, and what they mean. Counts nothing.
import { warsawDate } from '../../../domain/zone.ts'
import { Refusal, refusals } from '../../../domain/refusal.ts'
import { roles, type Role } from '../../../domain/role.ts'
import { lastPeriod } from '../../../domain/statistics/months.ts'
import { isTableCode, tablesOf, type TableCode } from '../../../domain/statistics/table.ts'
import { titleOf } from '../../../exports/labels.ts'
import { readTable, type TableView } from '../../../register/common/statistics.ts'
import { frameWords } from '../../../words/frame.ts'
import { countedWords } from '../../../words/pages-counted.ts'
import { recordWords } from '../../../words/pages-records.ts'
import { statisticsWords as words } from '../../../words/pages-statistics.ts'
import { looking } from '../../api/entries.ts'
import type { App } from '../../context.ts'
import { Input, Select } from '../fields.tsx'
import type { Form } from '../form.ts'
import { FormNotice } from '../form-page.tsx'
import { page } from '../frame.tsx'
import { Notice, Places, PrintButton } from '../parts.tsx'
import { closing, counting } from '../places.ts'
import { placeOf, placesOf, signedIn, type Reader } from '../reader.ts'
import { searchForm } from '../search.ts'
import { Charts } from './figures-chart.tsx'
import { Periods } from './figures-periods.tsx'
import { Meaning, Signs, Silent } from './figures-meaning.tsx'
import { leadsOn, sideOf } from './figures-behind.ts'
import { FiguresTable } from './figures-table.tsx'
import { TableFiles } from './table-files.tsx'

export function statisticsPages(app: App): void {
  app.get('/statistics', async (c) => {
    const reader = await signedIn(c)
    const { say, language } = reader
    const organisation = placeOf(c, reader, counting)
    const offered = tablesFor(reader, organisation)
    const todayOn = warsawDate(c.var.now)
    const month = lastPeriod('month', todayOn)
    const asked = c.req.query('table') ?? 'T1'
    const table = isTableCode(asked) && offered.includes(asked) ? asked : 'T1'
    const by = c.req.query('by') === 'report' ? 'report' : 'event'
    const wish = {
      organisation,
      table,
      from: c.req.query('from') ?? month.from,
      to: c.req.query('to') ?? month.to,
      by,
    } as const
    const found = await readTable(c.var.services.ports, looking(c), wish).catch((error: unknown) => {
      if (error instanceof Refusal && error.code === 'invalid') return error
      throw error
    })
    const refusal = found instanceof Refusal ? found : undefined
    const form = searchForm(new URLSearchParams(wish), refusal)
    const title = titleOf(table, language)
    return page(c, {
      title: refusal ? `${say(frameWords.error)}: ${title}` : title,
      reader,
      status: refusal ? refusals[refusal.code] : 200,
      body: (
        <>
          <FormNotice form={form} reader={reader} />
          <h1>{title}</h1>
          <Places reader={reader} places={placesOf(reader, counting)} chosen={organisation} path="/statistics" />
          <Picking reader={reader} form={form} organisation={organisation} offered={offered} />
          <Periods reader={reader} wish={wish} todayOn={todayOn} stands={!refusal} />
          {found instanceof Refusal ? null : <Shown reader={reader} table={found} />}
        </>
      ),
    })
  })
}

/** The tables of the organisation, by what the reader is in it. */
function tablesFor({ self }: Reader, organisation: string): TableCode[] {
  const acting = self?.acting.find((one) => one.organisation === organisation && counting.includes(one.role))
  const kind = acting && roles[acting.role as Role]
  return kind ? tablesOf(kind) : []
}

type PickingProps = { reader: Reader; form: Form; organisation: string; offered: readonly TableCode[] }

function Picking({ reader, form, organisation, offered }: PickingProps) {
  const { say, language } = reader
  // A browser's month picker would drop a month that does not exist; as a text it stays to be corrected.
  const type = form.refusal ? 'text' : 'month'
  const common = { form, reader, type, placeholder: say(words.monthHint) } as const
  return (
    <form method="get" action="/statistics" class="filters">
      <input type="hidden" name="organisation" value={organisation} />
      <Select
        form={form}
        reader={reader}
        name="table"
        label={say(words.table)}
        choices={offered.map((code) => ({ value: code, label: `${code} ${titleOf(code, language)}` }))}
      />
      <Input {...common} name="from" label={say(words.from)} />
      <Input {...common} name="to" label={say(words.to)} />
      <Select
        form={form}
        reader={reader}
        name="by"
        label={say(words.by)}
        choices={[
          { value: 'event', label: say(words.byEvent) },
          { value: 'report', label: say(words.byReport) },
        ]}
      />
      <button type="submit" class="govuk-button">
        {say(frameWords.show)}
      </button>
    </form>
  )
}

function Shown({ reader, table }: { reader: Reader; table: TableView }) {
  const { say } = reader
  const side = sideOf(reader, table)
  if (table.homes === 0) {
    return (
      <Notice title={say(words.noHomes)}>
        <p>{say(words.noHomesText)}</p>
      </Notice>
    )
  }
  return (
    <>
      <FiguresTable reader={reader} table={table} side={side} />
      <Silent reader={reader} table={table} />
      {leadsOn(table, side) ? <p class="quiet no-print">{say(countedWords.behind)}</p> : null}
      <Signs reader={reader} table={table} />
      <Files reader={reader} table={table} />
      <Charts reader={reader} table={table} />
      <Meaning reader={reader} table={table} />
    </>
  )
}

function Files({ reader, table }: { reader: Reader; table: TableView }) {
  const { say } = reader
  const { organisation, from, to, by } = table
  const address = (format: string) =>
    `/api/statistics/${table.table}?${new URLSearchParams({ organisation, from, to, by, format }).toString()}`
  return (
    <>
      <TableFiles reader={reader} table={table.table} file={address} />
      <div class="buttons">
        <PrintButton reader={reader} />
        {placesOf(reader, closing).some(({ id }) => id === organisation) ? (
          <a href={`/records?${new URLSearchParams({ organisation, from, to, by, list: 'T13' }).toString()}`}>
            {say(recordWords.toT13)}
          </a>
        ) : null}
      </div>
    </>
  )
}
