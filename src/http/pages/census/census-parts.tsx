// What the pages of the census share: a month in words, its numbers as a row of a table, and the remarks a person confirms.
import { censusWarnings, type CensusWarning } from '../../../domain/census-warning.ts'
import type { CensusLineView } from '../../../register/common/census.ts'
import { censusColumnWords } from '../../../words/codes-census.ts'
import { homeTypeWords } from '../../../words/codes-office.ts'
import { faultWords } from '../../../words/faults.ts'
import { censusWords as words } from '../../../words/pages-census.ts'
import type { RequestContext } from '../../context.ts'
import { Checkboxes } from '../fields.tsx'
import type { Form } from '../form.ts'
import { Tag } from '../parts.tsx'
import { keeping } from '../places.ts'
import { placeOf, within, type Reader } from '../reader.ts'

/** The home the page is about: one outside this program that the address names, else one of the reader's own. */
export const homeOf = (c: RequestContext, reader: Reader): string => outsideIn(c) ?? placeOf(c, reader, keeping)
export const outsideIn = (c: RequestContext): string | undefined => c.req.query('home')

/** An address of these pages about the same home. */
export const atHome = (c: RequestContext, path: string, also: Record<string, string> = {}): string => {
  const home = outsideIn(c)
  return within(c, path, { ...(home && { home }), ...also })
}

/** „luty 2026”. */
export const monthInWords = ({ language }: Pick<Reader, 'language'>, month: string): string =>
  new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    Date.parse(`${month}-01`),
  )

/** The heads of `Numbers`, in their order. */
export const numberHeads = [
  censusColumnWords.type,
  censusColumnWords.first,
  censusColumnWords.admitted,
  censusColumnWords.departed,
  words.last,
  censusColumnWords.residentDays,
]

export const Numbers = ({ reader: { say }, line }: { reader: Reader; line: CensusLineView }) => (
  <>
    <td>
      <abbr title={say(homeTypeWords[line.type])}>{line.type}</abbr>
    </td>
    <td class="number">{line.first}</td>
    <td class="number">{line.admitted}</td>
    <td class="number">{line.departed}</td>
    <td class="number">{line.last}</td>
    <td class="number">
      {line.residentDays} {line.estimated ? <Tag>{say(words.estimate)}</Tag> : null}
    </td>
  </>
)

/** Nothing while there is nothing to confirm. `found`: what is unusual now; what was ticked before stays. */
export function Confirmed({ form, reader, found }: { form: Form; reader: Reader; found: readonly CensusWarning[] }) {
  const ticked = form.typed('/confirmed:list')
  const codes = censusWarnings.filter((code) => found.includes(code) || ticked.includes(code))
  if (codes.length === 0) return null
  return (
    <Checkboxes
      form={form}
      reader={reader}
      name="/confirmed:list"
      label={reader.say(words.unusual)}
      choices={codes.map((value) => ({ value, label: reader.say(faultWords[value]) }))}
    />
  )
}

/** The remarks for which a form was not carried out. */
export const remarksOf = ({ faults, refusal }: Form): CensusWarning[] =>
  refusal?.code === 'census-unconfirmed'
    ? censusWarnings.filter((warning) => faults.some(({ code }) => code === warning))
    : []
