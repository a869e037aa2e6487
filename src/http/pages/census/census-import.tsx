// A whole file of censuses, without scripts: chosen or pasted, previewed with what is wrong by line and column, corrected in place,
// confirmed. The text travels with the form, so nothing is lost and nothing is kept before it is confirmed.
import { z } from '@hono/zod-openapi'
import { censusReasons } from '../../../domain/census.ts'
import { censusColumnNames, type CensusColumn } from '../../../domain/census-file.ts'
import { Refusal, type Fault } from '../../../domain/refusal.ts'
import {
  importCensus,
  readCensusFile,
  type CensusFileView,
  type FiledCensus,
} from '../../../register/common/census-file.ts'
import {
  censusActionWords,
  censusChangeWords,
  censusColumnWords,
  censusReasonWords,
} from '../../../words/codes-census.ts'
import { faultWords } from '../../../words/faults.ts'
import { censusWords as words } from '../../../words/pages-census.ts'
import { censusCsv, censusImport } from '../../api/census.ts'
import { looking } from '../../api/entries.ts'
import { choicesOf } from '../administration/organisation-fields.tsx'
import { refuseForeignOrigin } from '../../authenticate.ts'
import type { App, RequestContext } from '../../context.ts'
import { faultsOf } from '../../input.ts'
import { Radios, TextArea } from '../fields.tsx'
import { emptyForm, formOf, isUpload, withFaults, type Form } from '../form.ts'
import { formPage, formShown, ownerOf, type Shown, type Way } from '../form-page.tsx'
import { Table } from '../parts.tsx'
import { signedIn, type Reader } from '../reader.ts'
import { atHome, Confirmed, homeOf, monthInWords, numberHeads, Numbers } from './census-parts.tsx'
import { titleOf, toCensus } from './census-forms.tsx'
import { outsideName } from './census.tsx'

type View = { home: string; outside: string | undefined; file: CensusFileView | undefined }

const path = '/census/import'
const command = censusImport.extend({ digest: z.string().max(64).optional() })

export function censusImportPages(app: App): void {
  formPage<View, z.infer<typeof command>, Awaited<ReturnType<typeof importCensus>>>(app, path, {
    load: async (c) => {
      const home = homeOf(c, await signedIn(c))
      const typed = c.req.method === 'POST' ? (await formOf(c)).typed('/csv')[0] : undefined
      return { home, outside: await outsideName(c), file: await preview(c, home, typed) }
    },
    schema: command,
    show: (of) => shown(of),
    // What was not seen is shown first.
    act: (c, { home, digest = '', ...given }, asked) =>
      importCensus(c.var.services.ports, home, { ...given, digest }, asked),
    next: (_done, c) => atHome(c, '/census', { done: 'import' }),
  })

  app.post('/census/file', async (c) => {
    refuseForeignOrigin(c)
    const reader = await signedIn(c)
    const home = homeOf(c, reader)
    const csv = await textOf(c)
    const file = await preview(c, home, csv)
    const checked = censusCsv.safeParse(csv)
    const faults = checked.success
      ? (file?.faults ?? [])
      : faultsOf(checked.error).map(({ code }) => ({ pointer: '/csv', code }))
    const warnings = file?.warnings ?? []
    const typed = {
      ...emptyForm(c.var.services.ports.mint()),
      sent: true,
      typed: (name: string) => (name === '/csv' && !csv.includes('\0') ? [csv] : []),
    }
    const code = faults.length > 0 ? 'invalid' : 'census-unconfirmed'
    const refusal =
      faults.length + warnings.length > 0 ? new Refusal(code, faults.length > 0 ? faults : warnings) : undefined
    const form = refusal ? withFaults(typed, refusal.faults, refusal) : typed
    const owner = ownerOf(c, c.var.credential.person, path)
    return formShown(
      c,
      reader,
      form,
      shown({ view: { home, outside: await outsideName(c), file }, form, reader, c }),
      atHome(c, path),
      {
        _key: form.key,
        _for: owner,
      },
    )
  })
}

async function preview(c: RequestContext, home: string, csv: string | undefined): Promise<CensusFileView | undefined> {
  const text = censusCsv.safeParse(csv ?? '')
  return text.success ? readCensusFile(c.var.services.ports, home, text.data, looking(c)) : undefined
}

/** What was uploaded, as text: UTF-8, else what Windows writes in Polish. @throws Refusal `unsupported-media-type`, `malformed` */
async function textOf(c: RequestContext): Promise<string> {
  if (!isUpload(c)) throw new Refusal('unsupported-media-type')
  const given = await c.req.formData().catch(() => {
    throw new Refusal('malformed')
  })
  const file = given.get('file')
  if (file === null || typeof file === 'string') return ''
  const bytes = await file.arrayBuffer()
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1250').decode(bytes)
  }
}

function shown({
  view: { home, outside, file },
  form,
  reader,
  c,
}: {
  view: View
  form: Form
  reader: Reader
  c: RequestContext
}): Shown {
  const { say } = reader
  const seen = file && file.faults.length === 0 ? file : undefined
  return {
    title: titleOf(say(censusActionWords.import), outside),
    back: toCensus(c, reader),
    ways: waysOf(form, reader),
    fields: (
      <>
        <input type="hidden" name="/home" value={home} />
        {seen ? <input type="hidden" name="/digest" value={seen.digest} /> : <p>{say(words.fileText)}</p>}
        {seen ? <Preview reader={reader} months={seen.months} /> : null}
        {seen?.months.some(({ change }) => change === 'amended') ? (
          <Radios
            form={form}
            reader={reader}
            name="/reason"
            label={say(words.reason)}
            choices={choicesOf(censusReasons, censusReasonWords, reader)}
          />
        ) : null}
        <Confirmed form={form} reader={reader} found={(seen?.warnings ?? []).map(({ code }) => code)} />
        <TextArea form={ofWhole(form)} reader={reader} name="/csv" label={say(words.text)} rows={12} />
      </>
    ),
    submit: seen ? say(words.take) : say(words.show),
    below: <Upload reader={reader} c={c} again={form.sent} />,
  }
}

const Upload = ({ reader: { say }, c, again }: { reader: Reader; c: RequestContext; again: boolean }) => (
  <>
    <h2>{again ? say(words.otherFile) : say(words.file)}</h2>
    <form method="post" action={atHome(c, '/census/file')} enctype="multipart/form-data" class="narrow">
      <div class="govuk-form-group">
        <label class="govuk-label" for="file">
          {say(words.file)}
        </label>
        <div id="file-hint" class="govuk-hint">
          {say(words.fileHint)} <a href={atHome(c, '/census/template')}>{say(words.template)}</a>
        </div>
        <input type="file" id="file" name="file" accept=".csv,text/csv" aria-describedby="file-hint" />
      </div>
      <button type="submit" class="govuk-button govuk-button--secondary">
        {say(words.show)}
      </button>
    </form>
  </>
)

function Preview({ reader, months }: { reader: Reader; months: readonly FiledCensus[] }) {
  const { say } = reader
  const heads = [censusColumnWords.month, ...numberHeads]
  return (
    <>
      <h2>{say(words.preview)}</h2>
      <p>{say(words.previewSeen)}</p>
      <Table title={say(words.preview)} heads={heads.map(say)}>
        {months.flatMap(({ month, change, lines, before }) => [
          ...lines.map((line) => (
            <tr>
              <th scope="row">{`${monthInWords(reader, month)} – ${say(censusChangeWords[change])}`}</th>
              <Numbers reader={reader} line={line} />
            </tr>
          )),
          ...(change === 'amended' ? before : []).map((line) => (
            <tr class="quiet">
              <th scope="row">{`${say(words.stood)} (${monthInWords(reader, month)})`}</th>
              <Numbers reader={reader} line={line} />
            </tr>
          )),
        ])}
      </Table>
    </>
  )
}

/** What is wrong, by line and column of the file; all in one box, because there is one field. */
function waysOf({ faults }: Form, reader: Reader): Way[] | undefined {
  const found = faults.filter(({ pointer }) => pointer.startsWith('/csv/'))
  return found.length === 0
    ? undefined
    : found.slice(0, mostShown).map((fault) => ({ href: '#csv', text: placed(fault, reader) }))
}

const mostShown = 50

/** What is wrong with one line stands above, with its place. */
const ofWhole = (form: Form): Form => ({ ...form, faults: form.faults.filter(({ pointer }) => pointer === '/csv') })

function placed({ pointer, code }: Fault, { say }: Reader): string {
  const [, , line, column = ''] = pointer.split('/')
  const known = censusColumnNames.find((name): name is CensusColumn => name === column)
  const named = known ? say(censusColumnWords[known]) : column && `${say(words.column)} ${column}`
  return `${say(words.line)} ${line}${named && `, ${named}`}: ${say(faultWords[code])}`
}
