// What of the home's census leaves with a transfer, or left with it: numbers by month and care type, read alike by both sides.
import type { HandedCensus } from '../../../domain/census-line.ts'
import { censusActionWords, censusColumnWords } from '../../../words/codes-census.ts'
import { homeTypeWords } from '../../../words/codes-office.ts'
import { censusWords as words } from '../../../words/pages-census.ts'
import { monthInWords } from '../census/census-parts.tsx'
import { Notice, Table, Tag } from '../parts.tsx'
import type { Reader } from '../reader.ts'
import type { PreparedTransfer } from './transfer-page.tsx'

/** Nothing where there is none. */
export function CensusHanded({
  reader,
  census = [],
}: {
  reader: Reader
  census?: readonly HandedCensus[] | undefined
}) {
  if (census.length === 0) return null
  const { say } = reader
  const heads = [censusColumnWords.month, censusColumnWords.type, words.last, censusColumnWords.residentDays]
  return (
    <>
      <h2>{say(words.title)}</h2>
      <Table title={say(words.title)} heads={heads.map(say)}>
        {census.map(({ month, type, residents, residentDays, estimated }) => (
          <tr>
            <th scope="row" class="nowrap">
              {monthInWords(reader, month)}
            </th>
            <td>
              <abbr title={say(homeTypeWords[type])}>{type}</abbr>
            </td>
            <td class="number">{residents}</td>
            <td class="number">
              {residentDays} {estimated ? <Tag>{say(words.estimate)}</Tag> : null}
            </td>
          </tr>
        ))}
      </Table>
    </>
  )
}

/** Without the days of the last month nobody can tell its rates; it hinders no sending. */
export function CensusMissing({ reader, view: { home, censusMissing } }: { reader: Reader; view: PreparedTransfer }) {
  if (censusMissing === null) return null
  const { say } = reader
  return (
    <Notice tone="wait" title={`${say(words.notRecorded)}: ${monthInWords(reader, censusMissing)}`}>
      <p>
        <a href={`/census/new?organisation=${home}&month=${censusMissing}`}>{say(censusActionWords.record)}</a>
      </p>
    </Notice>
  )
}
