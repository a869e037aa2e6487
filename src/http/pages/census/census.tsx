// The census of a home: its months with what is missing, to read and to print, and the template of a file.
import { censusHeadings } from '../../../domain/census-file.ts'
import { homeTypeCodes, type HomeType } from '../../../domain/home-type.ts'
import { excelCsv } from '../../../exports/csv.ts'
import { listCensus, type CensusMonth } from '../../../register/common/census.ts'
import { censusActionWords, censusColumnWords } from '../../../words/codes-census.ts'
import { authorisationWords } from '../../../words/pages-authorisations.ts'
import { censusDoneWords, censusWords as words } from '../../../words/pages-census.ts'
import { usualMonths } from '../../api/census.ts'
import { looking } from '../../api/entries.ts'
import type { App, RequestContext } from '../../context.ts'
import { listOutside } from '../../../register/common/pins.ts'
import { page } from '../frame.tsx'
import { toOutside } from '../outside/pin-forms.tsx'
import { Done, Notice, Places, PrintButton, Table } from '../parts.tsx'
import { keeping } from '../places.ts'
import { placesOf, signedIn, type Reader } from '../reader.ts'
import { atHome, homeOf, monthInWords, numberHeads, Numbers, outsideIn } from './census-parts.tsx'

export function censusPages(app: App): void {
  app.get('/census', async (c) => {
    const reader = await signedIn(c)
    const { say } = reader
    const home = homeOf(c, reader)
    const items = sinceRecorded(await usualCensus(c, home))
    const title = say(words.title)
    const missing = items.filter(isMissing).length
    const outside = await outsideName(c)
    return page(c, {
      title,
      reader,
      ...(outside !== undefined && { back: toOutside(reader) }),
      body: (
        <>
          <h1>{title}</h1>
          {outside === undefined ? (
            <>
              <p class="print-only">{placesOf(reader, keeping).find(({ id }) => id === home)?.name}</p>
              <Places reader={reader} places={placesOf(reader, keeping)} chosen={home} path="/census" />
            </>
          ) : (
            <p class="lead">{outside}</p>
          )}
          <Done reader={reader} done={c.req.query('done')} words={censusDoneWords} />
          <p>{say(outside === undefined ? words.why : words.whyOutside)}</p>
          <p class="buttons no-print">
            <a class="govuk-button" href={atHome(c, '/census/new')}>
              {say(censusActionWords.record)}
            </a>
            <a href={atHome(c, '/census/import')}>{say(censusActionWords.import)}</a>
            <a href={atHome(c, '/census/template')}>{say(words.template)}</a>
          </p>
          {missing > 0 ? <Notice tone="wait" title={`${say(words.missingMonths)}: ${missing}`} /> : null}
          <Months reader={reader} c={c} items={items} />
          <PrintButton reader={reader} />
        </>
      ),
    })
  })

  app.get('/census/template', async (c) => {
    const reader = await signedIn(c)
    const items = await usualCensus(c, homeOf(c, reader))
    const month = items[0]?.month ?? ''
    const rows = typesIn(items).map((type) => [month, type, '', '', '', ''])
    c.header('content-disposition', 'attachment; filename="osobodni.csv"')
    const text = excelCsv({ columns: Object.values(censusHeadings), rows })
    return c.body(text, 200, { 'content-type': 'text/csv; charset=utf-8' })
  })
}

/** The name of the home outside that the address names; of an own home the pages say it themselves. */
export async function outsideName(c: RequestContext): Promise<string | undefined> {
  const named = outsideIn(c)
  if (named === undefined) return undefined
  return (await listOutside(c.var.services.ports, looking(c))).find(({ id }) => id === named)?.name
}

/** Neither recorded nor handed over by a home outside itself. */
export const isMissing = ({ id, handed }: CensusMonth): boolean => id === null && !handed

/** The last two years. A look. */
export const usualCensus = (c: RequestContext, home: string): Promise<CensusMonth[]> =>
  listCensus(c.var.services.ports, home, usualMonths(c.var.now), looking(c))

/** Nobody is asked for more than a year that the home has never recorded. */
const sinceRecorded = (items: CensusMonth[]) =>
  items.slice(0, Math.max(12, items.findLastIndex(({ id }) => id !== null) + 1))

/** The care types of the home, and those its newest recorded month tells of; all of them where the home has recorded none. */
export function typesIn(items: readonly CensusMonth[]): HomeType[] {
  const told = items.find(({ id }) => id !== null)?.lines ?? []
  const own = new Set([...(items[0]?.missing ?? []), ...(items[0]?.lines ?? []), ...told].map(typeOf))
  return own.size > 0 ? homeTypeCodes.filter((type) => own.has(type)) : homeTypeCodes
}

const typeOf = (of: HomeType | { type: HomeType }) => (typeof of === 'string' ? of : of.type)

type MonthsProps = { reader: Reader; c: RequestContext; items: readonly CensusMonth[] }

function Months({ reader, c, items }: MonthsProps) {
  const { say } = reader
  const heads = [censusColumnWords.month, ...numberHeads, authorisationWords.actions]
  return (
    <Table title={say(words.title)} heads={heads.map(say)}>
      {items.map((of) =>
        of.id === null ? <Missing reader={reader} c={c} of={of} /> : <Recorded reader={reader} c={c} of={of} />,
      )}
    </Table>
  )
}

type MonthProps = { reader: Reader; c: RequestContext; of: CensusMonth }

const Missing = ({ reader, c, of: { month, handed } }: MonthProps) => (
  <tr>
    <th scope="row" class="nowrap">
      {monthInWords(reader, month)}
    </th>
    <td colspan={numberHeads.length}>{reader.say(handed ? words.handed : words.missing)}</td>
    <td>{handed ? null : <a href={atHome(c, '/census/new', { month })}>{reader.say(censusActionWords.record)}</a>}</td>
  </tr>
)

const Recorded = ({ reader, c, of: { month, id, lines, missing, handed, allowed } }: MonthProps) => (
  <>
    {lines.map((line, index) => (
      <tr>
        <th scope="row" class="nowrap">
          {monthInWords(reader, month)}
        </th>
        <Numbers reader={reader} line={line} />
        <td>
          {index > 0
            ? null
            : allowed.map((action) => (
                <a href={atHome(c, `/census/${id}/${action}`)}>{reader.say(censusActionWords[action])}</a>
              ))}
          {index === 0 && handed ? <p class="quiet">{reader.say(words.handedSince)}</p> : null}
          {index === 0 && missing.length > 0 ? (
            <p class="quiet">{`${reader.say(words.missing)}: ${missing.join(', ')}`}</p>
          ) : null}
        </td>
      </tr>
    ))}
  </>
)
