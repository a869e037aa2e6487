// What stands beside a table: what its signs mean, who told nothing, what is counted. The words of a measure are words/statistics-measures.ts.
import { codesAt, type Figures } from '../../../domain/statistics/figures.ts'
import type { MeasureCode } from '../../../domain/statistics/measure.ts'
import { dimensionLabel } from '../../../exports/labels.ts'
import type { TableView } from '../../../register/common/statistics.ts'
import { measureWords } from '../../../words/statistics-measures.ts'
import { bookWords } from '../../../words/terms.ts'
import { statisticsWords as words } from '../../../words/pages-statistics.ts'
import type { Reader } from '../reader.ts'
import { signOf, signWords } from './figures-table.tsx'

type Props = { reader: Reader; table: TableView }

const measuresOf = ({ dimensions }: Figures): MeasureCode[] =>
  (dimensions.at(-1)?.members ?? []).map(({ code }) => code as MeasureCode)

/** What the signs and measures of this very table mean. */
export function Signs({ reader: { say }, table }: Props) {
  const used = new Set(
    table.cells.map((cell, position) => signOf(cell, codesAt(table.dimensions, position).at(-1) ?? '')),
  )
  const signs = Object.entries(signWords).filter(([sign]) => used.has(sign as keyof typeof signWords))
  return (
    <p class="quiet">
      {[
        ...signs.map(([sign, meaning]) => [sign, say(meaning)]),
        ...measuresOf(table).map((code) => [say(measureWords[code].name), say(measureWords[code].meaning)]),
      ].map(([sign, meaning]) => (
        <>
          <strong>{sign}</strong> {meaning}
          <br />
        </>
      ))}
    </p>
  )
}

/** Homes that told nothing for the end of the period, where the table has no row of theirs that says so. */
export function Silent({ reader: { say }, table }: Props) {
  const byHome = table.rows.includes('home')
  if (byHome || table.silent.length === 0) return null
  const names = table.silent.map(({ name }) => name).join(', ')
  return (
    <p>
      <strong>{say(words.silent)}</strong> {names}
    </p>
  )
}

export const Meaning = ({ reader: { say, language }, table }: Props) => (
  <details class="govuk-details no-print">
    <summary class="govuk-details__summary">
      <span class="govuk-details__summary-text">{say(words.meaning)}</span>
    </summary>
    <div class="govuk-details__text">
      <p>{say(table.by === 'event' ? words.meaningMonth : words.meaningReported)}</p>
      <p>{say(table.own ? words.meaningOwn : words.meaningNewest)}</p>
      {table.own ? null : <p>{say(words.meaningDelivered)}</p>}
      {table.rows.includes('care-type') ? <p>{dimensionLabel({ code: 'care-type' }, language).meaning}</p> : null}
      <p>
        {say(words.register)}: {say(bookWords.U)}. {say(words.meaningBooks)}
      </p>
    </div>
  </details>
)
