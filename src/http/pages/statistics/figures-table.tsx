// A filled table for people: heads over heads, one row for each combination of what goes down, signs as GUS prints them. Counts nothing.
import type { Child } from 'hono/jsx'
import { decimalsOf, dimensionLabel, measureOf, memberLabel, periodLabel, titleOf } from '../../../exports/labels.ts'
import {
  cellAt,
  combinationsOf,
  decimalOf,
  dimensionsNamed,
  isSum,
  type Cell,
  type Combination,
  type Figures,
} from '../../../domain/statistics/figures.ts'
import type { TableView } from '../../../register/common/statistics.ts'
import type { Language } from '../../../words/language.ts'
import { statisticsWords as words } from '../../../words/pages-statistics.ts'
import { Scroll } from '../parts.tsx'
import { momentOf, type Reader } from '../reader.ts'
import { behind, type Side } from './figures-behind.ts'

/** `side`: whose list lies behind the figures. */
type Props = { reader: Reader; table: TableView; side?: Side }

/** Whether one of the members is a sum. */
const sums = (combination: Combination): boolean => combination.some(({ member }) => isSum(member))

/** „Styczeń 2026 – marzec 2026 (stan na 02.04.2026, 12:00)”. */
export function captionOf({ say, language }: Reader, { from, to, asOf }: Figures): string {
  const months = [...new Set([from, to])].map((month) => periodLabel(month, language) ?? month).join(' – ')
  return `${months.charAt(0).toLocaleUpperCase(language)}${months.slice(1)} (${say(words.asOf)} ${momentOf(asOf)})`
}

export function FiguresTable({ reader, table, side }: Props) {
  const { say, language } = reader
  const down = dimensionsNamed(table, table.rows)
  const across = dimensionsNamed(table, table.columns)
  // One measure needs no head of its own; it is in the title.
  const heads = across.filter(({ code, members }) => code !== 'measure' || members.length > 1 || across.length === 1)
  const columns = combinationsOf(across)
  const widthUnder = (level: number) => heads.slice(level + 1).reduce((width, { members }) => width * members.length, 1)
  const timesOver = (level: number) => heads.slice(0, level).reduce((times, { members }) => times * members.length, 1)
  return (
    <Scroll label={titleOf(table, language)}>
      <table class="stacked figures">
        <caption>{captionOf(reader, table)}</caption>
        <thead>
          {heads.map(({ code, members }, level) => (
            <tr>
              {level === 0
                ? down.map((dimension) => (
                    <th scope="col" rowspan={heads.length}>
                      {dimensionLabel(dimension, language).name}
                    </th>
                  ))
                : null}
              {Array.from({ length: timesOver(level) }, () =>
                members.map((member) => (
                  <th
                    scope={level === heads.length - 1 ? 'col' : 'colgroup'}
                    colspan={widthUnder(level)}
                    class={level === heads.length - 1 ? 'number' : 'group'}
                  >
                    {memberLabel(code, member, language)}
                  </th>
                )),
              )}
            </tr>
          ))}
        </thead>
        <tbody>
          {combinationsOf(down).map((row) => (
            <tr class={sums(row) ? 'sum' : undefined}>
              {row.map(({ dimension, member }) => (
                <th scope="row">
                  {memberLabel(dimension, member, language)}
                  {dimension === 'home' && table.silent.some(({ id }) => id === member.code) ? (
                    <div class="quiet">{say(words.notDelivered)}</div>
                  ) : null}
                </th>
              ))}
              {columns.map((column) => {
                const codes = Object.fromEntries([...row, ...column].map((one) => [one.dimension, one.member.code]))
                return (
                  <td class={sums(column) ? 'number sum' : 'number'}>
                    <Behind address={leads(cellAt(table, codes)) ? behind(table, side, codes) : undefined}>
                      <Shown reader={reader} cell={cellAt(table, codes)} measure={codes['measure'] ?? ''} />
                    </Behind>
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  )
}

/** Nothing lies behind nothing. */
const leads = (cell: Cell): boolean => typeof cell === 'number' && cell > 0

const Behind = ({ address, children }: { address: string | undefined; children: Child }) =>
  address ? <a href={address}>{children}</a> : <>{children}</>

/** Words for the signs: what is read aloud, and what stands under the table. */
export const signWords = {
  '–': words.none,
  '.': words.noInformation,
  x: words.notApplicable,
  '#': words.hidden,
} as const

/** A count of nothing is a sign; a median of 0 days is a figure. */
export function signOf(cell: Cell, measure: string): keyof typeof signWords | undefined {
  if (typeof cell === 'string') return cell
  return cell === 0 && measureOf(measure)?.additive ? '–' : undefined
}

/** With the decimal mark of the language. */
export const figureIn = (language: Language, cell: Cell, measure: string): string => {
  const text = decimalOf(cell, decimalsOf(measure))
  return language === 'en' || typeof cell === 'string' ? text : text.replace('.', ',')
}

function Shown({ reader: { say, language }, cell, measure }: { reader: Reader; cell: Cell; measure: string }) {
  const sign = signOf(cell, measure)
  if (!sign) return <>{figureIn(language, cell, measure)}</>
  return (
    <>
      <span aria-hidden="true">{sign}</span>
      <span class="govuk-visually-hidden">{sign === '–' ? '0' : say(signWords[sign])}</span>
    </>
  )
}
