// Preventive measures of an entry: as they stand, as rows of the follow-up's form, and the form that says what became of them.
// Rows need no script: there are always some empty ones, and empty ones do not count.
import { mostMeasures } from '../../../domain/entry-measures.ts'
import {
  effectOf,
  measureOutcomeCodes,
  measureOwnerCodes,
  preventiveKindsOn,
  type Measure,
} from '../../../domain/preventive-measure.ts'
import { warsawDate } from '../../../domain/zone.ts'
import type { EntryView } from '../../../register/home/views.ts'
import { measureEffectWords, measureOwnerWords, preventiveKindWords } from '../../../words/codes-measure.ts'
import { measureFormWords as words } from '../../../words/pages-measures.ts'
import { startWords } from '../../../words/pages-start.ts'
import { Agreement, Input, Radios, Select } from '../fields.tsx'
import { Tag, type Tone } from '../parts.tsx'
import { dayOf, type Reader } from '../reader.ts'
import type { EntryForm, EntryFormProps } from './entry-form.tsx'

/** „szkolenie, instruktaż – pielęgniarka, do 31.03.2026”. */
export const plannedIn = ({ say }: Reader, { kind, by, dueOn }: Measure): string =>
  `${say(preventiveKindWords[kind])} – ${say(measureOwnerWords[by])}, ${say(words.until)} ${dayOf(dueOn)}`

const toneOf: Record<ReturnType<typeof effectOf>, Tone> = {
  helped: 'good',
  partly: 'calm',
  'no-help': 'wait',
  'too-early': 'still',
  'given-up': 'still',
  planned: 'calm',
}

type StandingProps = { reader: Reader; measures: readonly Measure[] | undefined } & Partial<
  Pick<EntryView, 'texts' | 'overdueMeasures'>
>

/** Nothing where an earlier version of the program recorded the follow-up. */
export function Measures({ reader, measures, texts, overdueMeasures = [] }: StandingProps) {
  const { say } = reader
  if (!measures) return null
  if (measures.length === 0) return <p class="quiet">{say(words.noMeasures)}</p>
  return (
    <ul>
      {measures.map((one) => (
        <li>
          {plannedIn(reader, one)}: <Effect reader={reader} measure={one} late={overdueMeasures.includes(one.no)} />
          {texts?.measureReasons?.[one.no] ? ` – ${texts.measureReasons[one.no]}` : null}
        </li>
      ))}
    </ul>
  )
}

const Effect = ({ reader: { say }, measure, late }: { reader: Reader; measure: Measure; late: boolean }) => (
  <>
    <Tag tone={late ? 'alert' : toneOf[effectOf(measure)]}>
      {say(late ? startWords.late : measureEffectWords[effectOf(measure)])}
    </Tag>
    {measure.on ? ` ${dayOf(measure.on)}` : null}
  </>
)

/** Empty rows beside those that are planned. */
const spareRows = 3

export function MeasureFields(of: EntryFormProps) {
  const { form, reader, view } = of
  const { say } = reader
  const { measures = [], texts } = view
  const done = measures.filter(({ outcome }) => outcome)
  const planned = measures.filter(({ outcome }) => !outcome)
  const isTyped = (row: number) =>
    ['kind', 'by', 'dueOn'].some((field) => form.typed(`/measures/${row}/${field}`).some(Boolean))
  const rows = Array.from({ length: mostMeasures }, (_, row) => row).filter(
    (row) => row < planned.length + spareRows || isTyped(row),
  )
  return (
    <>
      <h2>{say(words.plan)}</h2>
      <p>{say(words.planHint)}</p>
      {planned.length > 0 ? <p>{say(words.clear)}</p> : null}
      {done.length > 0 ? (
        <>
          <p>{say(words.kept)}</p>
          <Measures reader={reader} measures={done} texts={texts} />
        </>
      ) : null}
      {rows.map((row) => (
        <PlanFields {...of} row={row} before={planned[row]} />
      ))}
      <Agreement
        form={form}
        reader={reader}
        name="/noMeasures:yes"
        label={say(words.none)}
        says={{ 'not-valid-here': say(words.noneBeside) }}
      />
    </>
  )
}

function PlanFields({ form, reader, c, row, before }: EntryFormProps & { row: number; before: Measure | undefined }) {
  const { say } = reader
  const common = { form, reader }
  const name = `/measures/${row}`
  const no = form.sent ? form.typed(`${name}/no:with`)[0] : before?.no
  const kinds = preventiveKindsOn(warsawDate(c.var.now))
  return (
    <div class="card">
      <fieldset class="govuk-fieldset">
        <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">{`${say(words.measure)} ${row + 1}`}</legend>
        {no ? <input type="hidden" name={`${name}/no:with`} value={no} /> : null}
        <Select
          {...common}
          name={`${name}/kind`}
          label={say(words.kind)}
          none={say(words.choose)}
          choices={kinds.map((value) => ({ value, label: say(preventiveKindWords[value]) }))}
          value={before?.kind}
          missing={say(
            form.faults.some(({ pointer }) => pointer === '/measures') ? words.planMissing : words.kindMissing,
          )}
        />
        <div class="side-by-side">
          <Select
            {...common}
            name={`${name}/by`}
            label={say(words.by)}
            none={say(words.choose)}
            choices={measureOwnerCodes.map((value) => ({ value, label: say(measureOwnerWords[value]) }))}
            value={before?.by}
            missing={say(words.byMissing)}
          />
          <Input
            {...common}
            name={`${name}/dueOn`}
            label={say(words.dueOn)}
            type="date"
            value={before?.dueOn}
            missing={say(words.dueOnMissing)}
          />
        </div>
      </fieldset>
    </div>
  )
}

export const reviewForm: EntryForm = {
  lead: ({ reader }) => reader.say(words.reviewText),
  fields: (of) => {
    const { view } = of
    return (
      <>
        {(view.measures ?? []).map((measure, row) => (
          <ReviewFields {...of} row={row} measure={measure} />
        ))}
      </>
    )
  },
}

function ReviewFields({ form, reader, view, c, row, measure }: EntryFormProps & { row: number; measure: Measure }) {
  const { say } = reader
  const common = { form, reader }
  const name = `/measures/${row}`
  const nothing = form.faults.some(({ pointer }) => pointer === '/measures')
  return (
    <div class="card">
      <fieldset class="govuk-fieldset">
        <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">{plannedIn(reader, measure)}</legend>
        <input type="hidden" name={`${name}/no:with`} value={measure.no} />
        <p>
          {`${say(words.now)}: `}
          <Effect reader={reader} measure={measure} late={view.overdueMeasures.includes(measure.no)} />
        </p>
        <Radios
          {...common}
          name={`${name}/outcome`}
          label={say(words.outcome)}
          choices={measureOutcomeCodes.map((value) => ({ value, label: say(measureEffectWords[value]) }))}
          missing={say(nothing ? words.nothing : words.outcomeMissing)}
        />
        <Input
          {...common}
          name={`${name}/on`}
          label={say(words.on)}
          hint={say(words.onHint)}
          type="date"
          max={warsawDate(c.var.now)}
          missing={say(words.onMissing)}
        />
        <Input {...common} name={`${name}/reason`} label={say(words.reason)} missing={say(words.reasonMissing)} />
      </fieldset>
    </div>
  )
}
