// Table T1 for people: signs as GUS prints them, a bar for each home, and the definitions. The figures are the month table's.
import {
  statutoryKinds,
  type Count,
  type MonthCounts,
  type MonthRow,
  type MonthTable,
} from '../../../domain/month-table.ts'
import type { Language } from '../../../words/language.ts'
import { bookWords } from '../../../words/terms.ts'
import { kindColumnWords, statisticsWords as words } from '../../../words/pages-statistics.ts'
import { Bars } from './chart-bars.tsx'
import { Scroll } from '../parts.tsx'
import { momentOf, type Reader } from '../reader.ts'

type Props = { reader: Reader; table: MonthTable }

const countsOf = ({ U, N }: MonthCounts): readonly Count[] => [...statutoryKinds.map((kind) => U[kind]), U.total, N]

/** `2026-03` as „marzec 2026”. */
const monthIn = (language: Language, month: string) =>
  new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(Date.parse(month))

/** „Styczeń 2026 – marzec 2026 (stan na 02.04.2026, 12:00)”. */
function titleOf({ reader: { say, language }, table }: Props): string {
  const months = [...new Set([table.from, table.to])].map((month) => monthIn(language, month)).join(' – ')
  return `${months.charAt(0).toLocaleUpperCase(language)}${months.slice(1)} (${say(words.asOf)} ${momentOf(table.asOf)})`
}

export function KindTable({ reader, table }: Props) {
  const { say } = reader
  const groups = [...statutoryKinds.map((kind) => kindColumnWords[kind]), words.register, words.others]
  return (
    <Scroll label={say(words.title)}>
      <table class="stacked figures">
        <caption>{titleOf({ reader, table })}</caption>
        <colgroup></colgroup>
        {groups.map(() => (
          <colgroup span={2}></colgroup>
        ))}
        <thead>
          <tr>
            <th scope="col" rowspan={2}>
              {say(words.home)}
            </th>
            {groups.map((group) => (
              <th scope="colgroup" colspan={2} class="group">
                {say(group)}
              </th>
            ))}
          </tr>
          <tr>
            {groups.flatMap(() =>
              [words.entries, words.hurt].map((measure) => (
                <th scope="col" class="number">
                  {say(measure)}
                </th>
              )),
            )}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <tr>
              <th scope="row">
                {row.name}
                {row.delivered ? null : <div class="quiet">{say(words.notDelivered)}</div>}
              </th>
              <Figures reader={reader} counts={row} delivered={row.delivered} />
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{say(words.sum)}</th>
            <Figures reader={reader} counts={table.sum} delivered />
          </tr>
        </tfoot>
      </table>
    </Scroll>
  )
}

type FiguresProps = { reader: Reader; counts: MonthCounts; delivered: boolean }

const Figures = ({ reader, counts, delivered }: FiguresProps) => (
  <>
    {countsOf(counts).flatMap(({ entries, hurt }) =>
      [entries, hurt].map((figure) => (
        <td class="number">{figure > 0 ? figure : <Sign reader={reader} delivered={delivered} />}</td>
      )),
    )}
  </>
)

const signOf = (delivered: boolean) => (delivered ? '–' : '.')

/** What stands for a zero, and what is read aloud instead of it. */
const Sign = ({ reader, delivered }: { reader: Reader; delivered: boolean }) => (
  <>
    <span aria-hidden="true">{signOf(delivered)}</span>
    <span class="govuk-visually-hidden">{delivered ? '0' : reader.say(words.noInformation)}</span>
  </>
)

/** What the signs of this very table mean. */
export function Signs({ reader: { say }, table: { rows, sum } }: Props) {
  const hasZero = (counts: MonthCounts) => countsOf(counts).some(({ entries, hurt }) => entries === 0 || hurt === 0)
  const none = [sum, ...rows.filter(({ delivered }) => delivered)].some(hasZero)
  const unknown = rows.some((row) => !row.delivered && hasZero(row))
  return (
    <p class="quiet">
      {[
        ...(none ? [[signOf(true), say(words.none)]] : []),
        ...(unknown ? [[signOf(false), say(words.noInformation)]] : []),
        [say(words.entries), say(words.entriesMean)],
        [say(words.hurt), say(words.hurtMean)],
      ].map(([sign, meaning]) => (
        <>
          <strong>{sign}</strong> {meaning}
          <br />
        </>
      ))}
    </p>
  )
}

export function KindChart({ reader, table }: Props) {
  const { say } = reader
  const partsOf = ({ U }: MonthRow) => statutoryKinds.map((kind) => U[kind].entries)
  return (
    <figure class="plot">
      <figcaption>
        <h2>{say(words.chart)}</h2>
      </figcaption>
      <Bars
        id="kinds"
        title={`${say(words.chart)}. ${titleOf({ reader, table })}`}
        description={say(words.chartText)}
        series={statutoryKinds.map((kind) => say(kindColumnWords[kind]))}
        rows={table.rows.map((row) => ({ label: row.name, parts: partsOf(row), instead: signOf(row.delivered) }))}
      />
    </figure>
  )
}

export const Meaning = ({ reader: { say } }: { reader: Reader }) => (
  <details class="govuk-details no-print">
    <summary class="govuk-details__summary">
      <span class="govuk-details__summary-text">{say(words.meaning)}</span>
    </summary>
    <div class="govuk-details__text">
      <p>{say(words.meaningMonth)}</p>
      <p>{say(words.meaningNewest)}</p>
      <p>{say(words.meaningDelivered)}</p>
      <p>
        {say(words.register)}: {say(bookWords.U)}. {say(words.meaningBooks)}
      </p>
    </div>
  </details>
)
