// Where a list of anonymised records is chosen: its period, how many rows will come and how large that is, and the files. Shows no record.
import { Refusal, refusals } from '../../../domain/refusal.ts'
import { lastPeriod } from '../../../domain/statistics/months.ts'
import { recordListCodes, type RecordListCode } from '../../../domain/statistics/record.ts'
import { warsawDate } from '../../../domain/zone.ts'
import { titleOf } from '../../../exports/labels.ts'
import type { RecordFormat } from '../../../exports/records.ts'
import { countRecords, type RecordWish } from '../../../register/authority/records.ts'
import { frameWords } from '../../../words/frame.ts'
import { recordWords as words } from '../../../words/pages-records.ts'
import { statisticsWords } from '../../../words/pages-statistics.ts'
import { looking } from '../../api/entries.ts'
import type { App } from '../../context.ts'
import { Input, Select } from '../fields.tsx'
import type { Form } from '../form.ts'
import { FormNotice } from '../form-page.tsx'
import { page } from '../frame.tsx'
import { Notice, Places } from '../parts.tsx'
import { closing } from '../places.ts'
import { placeOf, placesOf, signedIn, type Reader } from '../reader.ts'
import { searchForm } from '../search.ts'

export function recordPages(app: App): void {
  app.get('/records', async (c) => {
    const reader = await signedIn(c)
    const { say } = reader
    const organisation = placeOf(c, reader, closing)
    const month = lastPeriod('month', warsawDate(c.var.now))
    const wish = {
      organisation,
      list: recordListCodes.find((code) => code === c.req.query('list')) ?? 'T13',
      from: c.req.query('from') ?? month.from,
      to: c.req.query('to') ?? month.to,
      by: c.req.query('by') === 'report' ? 'report' : 'event',
    } as const
    const found = await countRecords(c.var.services.ports, looking(c), wish).catch((error: unknown) => {
      if (error instanceof Refusal && error.code === 'invalid') return error
      throw error
    })
    const refusal = found instanceof Refusal ? found : undefined
    const form = searchForm(new URLSearchParams(wish), refusal)
    return page(c, {
      title: refusal ? `${say(frameWords.error)}: ${say(words.title)}` : say(words.title),
      reader,
      scripts: found instanceof Refusal || found === 0 ? [] : ['download.js'],
      status: refusal ? refusals[refusal.code] : 200,
      body: (
        <>
          <FormNotice form={form} reader={reader} />
          <h1>{say(words.title)}</h1>
          <Places reader={reader} places={placesOf(reader, closing)} chosen={organisation} path="/records" />
          <p class="lead">{say(words.lead)}</p>
          <Picking reader={reader} form={form} organisation={organisation} />
          {found instanceof Refusal ? null : <Files reader={reader} wish={wish} count={found} />}
        </>
      ),
    })
  })
}

type PickingProps = { reader: Reader; form: Form; organisation: string }

function Picking({ reader, form, organisation }: PickingProps) {
  const { say, language } = reader
  // A browser's month picker would drop a month that does not exist; as a text it stays to be corrected.
  const type = form.refusal ? 'text' : 'month'
  const common = { form, reader, type, placeholder: say(statisticsWords.monthHint) } as const
  const titles = recordListCodes.map((code) => ({ value: code, label: titleOf(code, language) }))
  return (
    <form method="get" action="/records" class="filters">
      <input type="hidden" name="organisation" value={organisation} />
      <Select form={form} reader={reader} name="list" label={say(words.list)} choices={titles} />
      <Input {...common} name="from" label={say(statisticsWords.from)} />
      <Input {...common} name="to" label={say(statisticsWords.to)} />
      <Select
        form={form}
        reader={reader}
        name="by"
        label={say(statisticsWords.by)}
        choices={[
          { value: 'event', label: say(statisticsWords.byEvent) },
          { value: 'report', label: say(statisticsWords.byReport) },
        ]}
      />
      <button type="submit" class="govuk-button">
        {say(frameWords.show)}
      </button>
    </form>
  )
}

/**
 * What an office opens, and what a program reads; every format is in the API. `whole`: bytes of what stands around the rows, `row`: of one row,
 * as measured on the demo (test/demo). It is shown before a download, to two digits.
 */
const offered = {
  csv: { name: 'CSV', whole: 1000, row: { T13: 320, 'handed-over': 450 } },
  xlsx: { name: 'XLSX', whole: 9000, row: { T13: 70, 'handed-over': 130 } },
  ods: { name: 'ODS', whole: 6500, row: { T13: 60, 'handed-over': 75 } },
  json: { name: 'JSON', whole: 9500, row: { T13: 340, 'handed-over': 470 } },
} as const satisfies Partial<Record<RecordFormat, { name: string; whole: number; row: Record<RecordListCode, number> }>>
export type OfferedFormat = keyof typeof offered
export const offeredFormats = Object.keys(offered) as OfferedFormat[]

/** About how many bytes a file of so many records has. */
export const aboutBytes = (list: RecordListCode, format: OfferedFormat, count: number): number =>
  offered[format].whole + count * offered[format].row[list]

type FilesProps = { reader: Reader; wish: RecordWish & { organisation: string }; count: number }

function Files({ reader: { say, language }, wish: { list, ...wish }, count }: FilesProps) {
  const address = (format: string) => `/api/records/${list}?${new URLSearchParams({ ...wish, format }).toString()}`
  return (
    <>
      <p role="status">
        {say(words.rows)}: <strong>{count}</strong>
      </p>
      {count === 0 ? (
        <Notice title={say(words.none)} />
      ) : (
        <>
          <Notice tone="wait" title={say(words.copies)}>
            <p>{say(words.copiesText)}</p>
          </Notice>
          <div class="buttons">
            <span>{say(statisticsWords.download)}:</span>
            {offeredFormats.map((format) => (
              <a
                href={address(format)}
                download
                data-format={format}
                data-name={offered[format].name}
                data-bytes={aboutBytes(list, format, count)}
              >
                {offered[format].name} ({say(words.about)} {sizeOf(aboutBytes(list, format, count), language)})
              </a>
            ))}
          </div>
          <Downloading say={say} />
        </>
      )}
    </>
  )
}

/** What a browser with scripts shows in the place of the links while a file comes (assets/download.js); what it may say stands here. */
const Downloading = ({ say }: Pick<Reader, 'say'>) => (
  <>
    <div
      class="downloading"
      hidden
      data-downloading
      data-of={say(words.of)}
      data-row={say(words.ofRow)}
      data-rows={say(words.ofRows)}
      data-about={say(words.about)}
      data-waiting={say(words.waiting)}
      data-saved={say(words.saved)}
      data-stopped={say(words.stopped)}
      data-broken={say(words.broken)}
      data-unsaved={say(words.unsaved)}
    >
      <label for="download-progress">
        {say(words.downloading)}: <span data-name />
      </label>
      <progress id="download-progress" data-progress />
      <p data-amount />
      <p class="govuk-visually-hidden" role="status" data-spoken />
      <button type="button" class="govuk-button govuk-button--secondary" data-stop>
        {say(words.stop)}
      </button>
    </div>
    <div role="status" data-outcome />
  </>
)

/** To one digit: how much a row takes depends on its codes. */
function sizeOf(bytes: number, language: Reader['language']): string {
  const [unit, per] = bytes < 1_000_000 ? (['kB', 1000] as const) : (['MB', 1_000_000] as const)
  const rounded = Math.max(1, Math.round(bytes / per))
  return `${rounded.toLocaleString(language, { maximumSignificantDigits: 2 })} ${unit}`
}
