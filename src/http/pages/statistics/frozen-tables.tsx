// Frozen tables, one at a time: which to show, its figures and signs, its files. Of a close or of what was published; counts nothing.
import type { Child } from 'hono/jsx'
import type { Figures } from '../../../domain/statistics/figures.ts'
import type { FileFormat } from '../../../exports/files.ts'
import { titleOf } from '../../../exports/labels.ts'
import type { TableView } from '../../../register/common/statistics.ts'
import { frameWords } from '../../../words/frame.ts'
import { closeWords as words } from '../../../words/pages-closes.ts'
import { Select } from '../fields.tsx'
import { emptyForm } from '../form.ts'
import { PrintButton } from '../parts.tsx'
import type { Reader } from '../reader.ts'
import { Meaning, Signs, Silent } from './figures-meaning.tsx'
import { FiguresTable } from './figures-table.tsx'
import { TableFiles } from './table-files.tsx'

/** `asked`: of the address; the first table otherwise. `hidden`: fields of the picker; `whole`: files of all tables together. */
type Props = {
  reader: Reader
  tables: readonly Figures[]
  about: Omit<TableView, keyof Figures>
  asked: string | undefined
  action: string
  file: (table: string, format: FileFormat) => string
  hidden?: Child
  whole: Child
}

export function FrozenTables({ reader, tables, about, asked, action, file, hidden, whole }: Props) {
  const { say, language } = reader
  const figures = tables.find(({ table }) => table === asked) ?? tables[0]
  if (!figures) return <div class="buttons">{whole}</div>
  const table: TableView = { ...figures, ...about }
  return (
    <>
      <form method="get" action={action} class="filters no-print">
        {hidden}
        <Select
          form={emptyForm('')}
          reader={reader}
          name="table"
          label={say(words.table)}
          value={table.table}
          choices={tables.map(({ table: code }) => ({ value: code, label: `${code} ${titleOf(code, language)}` }))}
        />
        <button type="submit" class="govuk-button">
          {say(frameWords.show)}
        </button>
      </form>
      <h2>{titleOf(table, language)}</h2>
      <FiguresTable reader={reader} table={table} />
      <Silent reader={reader} table={table} />
      <Signs reader={reader} table={table} />
      <TableFiles reader={reader} table={table.table} file={(format) => file(table.table, format)} />
      <div class="buttons">
        <span>{say(words.files)}:</span>
        {whole}
        <PrintButton reader={reader} />
      </div>
      <Meaning reader={reader} table={table} />
    </>
  )
}
