// The forms of one month of the census: recording it, amending it with a reason.
import { censusLifecycle, censusReasons } from '../../../domain/census.ts'
import type { HomeType } from '../../../domain/home-type.ts'
import { move } from '../../../domain/lifecycle.ts'
import { shiftMonth } from '../../../domain/statistics/months.ts'
import {
  amendCensus,
  readCensus,
  recordCensus,
  type CensusLineView,
  type CensusMonth,
} from '../../../register/common/census.ts'
import { censusActionWords, censusColumnWords, censusReasonWords } from '../../../words/codes-census.ts'
import { homeTypeWords } from '../../../words/codes-office.ts'
import { censusWords as words } from '../../../words/pages-census.ts'
import { censusAmendment, newCensus, usualMonths } from '../../api/census.ts'
import { looking } from '../../api/entries.ts'
import { choicesOf } from '../administration/organisation-fields.tsx'
import type { App, RequestContext } from '../../context.ts'
import { Input, Radios } from '../fields.tsx'
import type { Form } from '../form.ts'
import { formPage, type Way } from '../form-page.tsx'
import { actorOf, signedIn, type Reader } from '../reader.ts'
import { atHome, Confirmed, homeOf, monthInWords, remarksOf } from './census-parts.tsx'
import { isMissing, outsideName, typesIn, usualCensus } from './census.tsx'

/** What is done, of a home outside with its name. */
export const titleOf = (title: string, outside: string | undefined): string =>
  outside ? `${title} – ${outside}` : title

/** The way back to the list. */
export const toCensus = (c: RequestContext, { say }: Reader): Way => ({
  href: atHome(c, '/census'),
  text: say(words.title),
})

export function censusForms(app: App): void {
  formPage(app, '/census/new', {
    load: async (c) => {
      const home = homeOf(c, await signedIn(c))
      const items = await usualCensus(c, home)
      return { home, items, month: monthAsked(c, items), outside: await outsideName(c) }
    },
    schema: newCensus,
    show: ({ view: { home, items, month, outside }, form, reader, c }) => {
      const { say } = reader
      const before = items.find((of) => of.month === shiftMonth(form.typed('/month')[0] || month, -1))?.lines ?? []
      return {
        title: titleOf(say(censusActionWords.record), outside),
        back: toCensus(c, reader),
        fields: (
          <>
            <input type="hidden" name="/home" value={home} />
            <Input
              form={form}
              reader={reader}
              name="/month"
              type={form.sent ? 'text' : 'month'}
              placeholder="2026-02"
              label={say(censusColumnWords.month)}
              hint={say(words.monthHint)}
              value={month}
            />
            {typesIn(items).map((type, index) => (
              <Line
                form={form}
                reader={reader}
                index={index}
                type={type}
                before={before.find((of) => of.type === type)}
              />
            ))}
            <Confirmed form={form} reader={reader} found={remarksOf(form)} />
          </>
        ),
        submit: say(censusActionWords.record),
      }
    },
    act: (c, { home, ...given }, asked) => recordCensus(c.var.services.ports, home, given, asked),
    next: (_done, c) => atHome(c, '/census', { done: 'record' }),
  })

  formPage(app, '/census/:id/amend', {
    existing: true,
    schema: censusAmendment,
    load: async (c) => {
      const view = await readCensus(c.var.services.ports, idIn(c), looking(c))
      const { self } = await signedIn(c)
      if (c.req.method === 'GET') move(censusLifecycle, 'amend', view.state, actorOf(self), view.home)
      const items = await usualCensus(c, view.home)
      const outside = await outsideName(c)
      return { ...view, outside, types: [...new Set([...view.lines.map(({ type }) => type), ...typesIn(items)])] }
    },
    show: ({ view, form, reader, c }) => {
      const { say } = reader
      return {
        title: titleOf(`${say(censusActionWords.amend)}: ${monthInWords(reader, view.month)}`, view.outside),
        back: toCensus(c, reader),
        fields: (
          <>
            {view.types.map((type, index) => (
              <Line
                form={form}
                reader={reader}
                index={index}
                type={type}
                of={view.lines.find((of) => of.type === type)}
              />
            ))}
            <Radios
              form={form}
              reader={reader}
              name="/reason"
              label={say(words.reason)}
              choices={choicesOf(censusReasons, censusReasonWords, reader)}
            />
            <Confirmed form={form} reader={reader} found={remarksOf(form)} />
          </>
        ),
        submit: say(censusActionWords.amend),
      }
    },
    act: (c, given, asked) => amendCensus(c.var.services.ports, idIn(c), given, asked),
    next: (_done, c) => atHome(c, '/census', { done: 'amend' }),
  })
}

const idIn = (c: RequestContext) => c.req.param('id') ?? ''

/** The month the address names, else the newest that is missing. */
function monthAsked(c: RequestContext, items: readonly CensusMonth[]): string {
  const named = c.req.query('month')
  if (named && /^\d{4}-(0[1-9]|1[0-2])$/.test(named)) return named
  return items.find(isMissing)?.month ?? usualMonths(c.var.now).to
}

type LineProps = {
  form: Form
  reader: Reader
  index: number
  type: HomeType
  /** What stands. */
  of?: CensusLineView | undefined
  /** The month before. */
  before?: CensusLineView | undefined
}

/** One care type; a row left empty is no row. */
function Line({ form, reader, index, type, of, before }: LineProps) {
  const { say } = reader
  const number = (name: 'first' | 'admitted' | 'departed' | 'residentDays') => ({
    ...{ form, reader, type: 'number' as const, name: `/lines/${index}/${name}:number` },
    label: say(censusColumnWords[name]),
  })
  return (
    <div class="govuk-form-group">
      <fieldset class="govuk-fieldset">
        <legend class="govuk-fieldset__legend">{`${type} – ${say(homeTypeWords[type])}`}</legend>
        <input type="hidden" name={`/lines/${index}/type:with`} value={type} />
        <Input
          {...number('first')}
          width={4}
          hint={before ? `${say(words.firstHint)} ${say(words.before)}: ${before.last}.` : say(words.firstHint)}
          value={of?.first ?? before?.last}
        />
        <Input {...number('admitted')} width={4} value={of?.admitted} />
        <Input {...number('departed')} width={4} hint={say(words.departedHint)} value={of?.departed} />
        <Input
          {...number('residentDays')}
          width={10}
          hint={say(words.daysHint)}
          value={of?.estimated ? undefined : of?.residentDays}
        />
      </fieldset>
    </div>
  )
}
