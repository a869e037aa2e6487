// A home learns from its own register: 24 months as series, place and time, commonest codes, causes with the measures taken, and what worked.
// Never shows another home's figures and ranks nobody. Counts nothing.
import type { Child } from 'hono/jsx'
import { commonestFirst, occurringIn } from '../../../domain/statistics/occurring.ts'
import { lastPeriod, shiftMonth } from '../../../domain/statistics/months.ts'
import { warsawDate } from '../../../domain/zone.ts'
import { readTable, type TableView } from '../../../register/common/statistics.ts'
import { learningWords as words } from '../../../words/pages-learning.ts'
import { countedWords } from '../../../words/pages-counted.ts'
import { looking } from '../../api/entries.ts'
import type { App } from '../../context.ts'
import { page } from '../frame.tsx'
import { Notice, Places, PrintButton } from '../parts.tsx'
import { keeping } from '../places.ts'
import { placeOf, placesOf, signedIn, type Reader } from '../reader.ts'
import { Charts, isRated } from './figures-chart.tsx'
import { sideOf } from './figures-behind.ts'
import { Meaning, Signs } from './figures-meaning.tsx'
import { FiguresTable } from './figures-table.tsx'

const monthsShown = 24
const mostCodes = 10

export function learningPage(app: App): void {
  app.get('/learning', async (c) => {
    const reader = await signedIn(c)
    const { say } = reader
    const organisation = placeOf(c, reader, keeping)
    const { to } = lastPeriod('month', warsawDate(c.var.now))
    const wish = { organisation, from: shiftMonth(to, 1 - monthsShown), to, by: 'event' } as const
    const read = (table: 'T2' | 'T5' | 'T10' | 'T15' | 'T19') =>
      readTable(c.var.services.ports, looking(c), { ...wish, table })
    // One after the other: each look is an event behind the one before.
    const series = await read('T15')
    const places = await read('T5')
    const codes = await read('T2')
    const causes = await read('T10')
    const measures = await read('T19')
    return page(c, {
      title: say(words.title),
      reader,
      body: (
        <>
          <h1>{say(words.title)}</h1>
          <Places reader={reader} places={placesOf(reader, keeping)} chosen={organisation} path="/learning" />
          <p class="lead">{say(words.lead)}</p>
          <Notice title={say(words.culture)}>
            <p>{say(words.cultureText)}</p>
          </Notice>
          <Learnt reader={reader} series={series} places={places} codes={codes} causes={causes} measures={measures} />
        </>
      ),
    })
  })
}

type Tables = Record<'series' | 'places' | 'codes' | 'causes' | 'measures', TableView>

function Learnt({ reader, series, places, codes, causes, measures }: { reader: Reader } & Tables) {
  const { say } = reader
  const side = sideOf(reader, codes)
  const common = commonestFirst(occurringIn(codes), 'category', mostCodes)
  const known = commonestFirst(occurringIn(causes), 'cause')
  const taken = commonestFirst(occurringIn(measures), 'preventive')
  if (occurringIn(codes).cells.length === 0) return <Notice title={say(words.none)} />
  return (
    <>
      <div class="buttons">
        <PrintButton reader={reader} />
      </div>
      <p class="quiet no-print">{say(countedWords.behind)}</p>
      {common.cells.length === 0 ? null : (
        <>
          <h2>{say(words.common)}</h2>
          <FiguresTable reader={reader} table={common} side={side} />
          <Signs reader={reader} table={common} />
        </>
      )}
      <Charts reader={reader} table={series} />
      {isRated(series) ? <p>{say(words.seriesText)}</p> : null}
      <Folded title={say(words.figures)}>
        <FiguresTable reader={reader} table={series} side={side} />
        <Signs reader={reader} table={series} />
      </Folded>
      {occurringIn(places).cells.length === 0 ? null : (
        <>
          <Charts reader={reader} table={places} />
          <Folded title={say(words.figures)}>
            <FiguresTable reader={reader} table={occurringIn(places)} side={side} />
          </Folded>
        </>
      )}
      {known.cells.length === 0 ? null : (
        <>
          <h2>{say(words.causes)}</h2>
          <p>{say(words.causesText)}</p>
          <FiguresTable reader={reader} table={known} side={side} />
        </>
      )}
      <h2>{say(words.worked)}</h2>
      <p>{say(taken.cells.length === 0 ? words.workedNone : words.workedText)}</p>
      {taken.cells.length === 0 ? null : <FiguresTable reader={reader} table={taken} side={side} />}
      <Meaning reader={reader} table={codes} />
      {taken.cells.length === 0 ? null : <Meaning reader={reader} table={measures} />}
    </>
  )
}

/** On paper the chart above says the same. */
const Folded = ({ title, children }: { title: string; children: Child }) => (
  <details class="govuk-details no-print">
    <summary class="govuk-details__summary">
      <span class="govuk-details__summary-text">{title}</span>
    </summary>
    {children}
  </details>
)
