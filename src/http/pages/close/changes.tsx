// What a correction changed, cell by cell with the entries behind it, and how a longer period differs from its months.
import type { Change } from '../../../domain/statistics/difference.ts'
import type { Cell } from '../../../domain/statistics/figures.ts'
import { memberLabel } from '../../../exports/labels.ts'
import type { CloseContent } from '../../../register/authority/closing.ts'
import type { Words } from '../../../words/language.ts'
import { changeCauseWords } from '../../../words/codes-close.ts'
import { closeWords as words } from '../../../words/pages-closes.ts'
import { Table } from '../parts.tsx'
import { dayOf, type Reader } from '../reader.ts'
import { figureIn } from '../statistics/figures-table.tsx'
import { periodName } from './period.ts'

type Props = { reader: Reader; content: CloseContent }

export function Changes({ reader, content }: Props) {
  const { say, language } = reader
  const homeOf = (id: string) => content.frame.homes.find((home) => home.id === id)?.name ?? id
  return (
    <>
      {content.before ? (
        <>
          <h2>{say(words.changed)}</h2>
          <Lines
            reader={reader}
            title={words.cause}
            heads={[words.cause, words.home, words.about]}
            rows={content.changes.map((change) => [
              say(changeCauseWords[change.cause]),
              homeOf(change.home),
              aboutOf(reader, change),
            ])}
          />
          <details class="govuk-details">
            <summary class="govuk-details__summary">
              <span class="govuk-details__summary-text">{`${say(words.figures)}: ${content.cells.length}`}</span>
            </summary>
            <Lines
              reader={reader}
              title={words.figures}
              heads={[words.table, words.cell, words.was, words.is]}
              rows={content.cells.map(({ table, at, was, is }) => [
                table,
                placeOf(reader, content, at),
                was === null ? '' : figureOf(reader, was, at),
                figureOf(reader, is, at),
              ])}
            />
          </details>
        </>
      ) : null}
      {content.bridge ? (
        <>
          <h2>{say(words.bridge)}</h2>
          <p>
            {say(words.bridgeMonths)}{' '}
            {content.bridge.months.map(({ name }) => periodName(language, { from: name, to: name })).join(', ') ||
              say(words.nobody)}
          </p>
          {content.bridge.cells.length === 0 ? (
            <p>{say(words.bridgeNone)}</p>
          ) : (
            <Lines
              reader={reader}
              title={words.bridge}
              heads={[words.table, words.cell, words.sum, words.is]}
              rows={content.bridge.cells.map(({ table, at, sum, is }) => [
                table,
                placeOf(reader, content, at),
                figureOf(reader, sum, at),
                figureOf(reader, is, at),
              ])}
            />
          )}
        </>
      ) : null}
    </>
  )
}

/** The number of an entry, the month of a census, the day a transfer was sent. */
function aboutOf({ language }: Reader, change: Change): string {
  if ('number' in change) return change.number
  return 'month' in change ? periodName(language, { from: change.month, to: change.month }) : dayOf(change.sentOn)
}

const figureOf = ({ language }: Reader, cell: Cell, at: Readonly<Record<string, string>>): string =>
  figureIn(language, cell, at['measure'] ?? '')

/** The members that meet in a cell, in words. */
const placeOf = ({ language }: Reader, content: CloseContent, at: Readonly<Record<string, string>>): string =>
  Object.entries(at)
    .map(([dimension, code]) => {
      const names = [...content.frame.homes, ...content.frame.authorities]
      const name = names.find(({ id }) => id === code)?.name
      return memberLabel(dimension, { code, ...(name !== undefined && { name }) }, language)
    })
    .join(' · ')

type LinesProps = { reader: Reader; title: Words; heads: readonly Words[]; rows: readonly (readonly string[])[] }

function Lines({ reader: { say }, title, heads, rows }: LinesProps) {
  if (rows.length === 0) return null
  return (
    <Table title={say(title)} heads={heads.map(say)}>
      {rows.map((row) => (
        <tr>
          {row.map((cell) => (
            <td>{cell}</td>
          ))}
        </tr>
      ))}
    </Table>
  )
}
