// Correcting an entry: one part of the report at a time, and the harm to each resident as it is known today.
import { harmLevels, psychologicalHarmLevels, type HarmLevel } from '../../../domain/harm.ts'
import { partOfDayCodes } from '../../../domain/part-of-day.ts'
import { placeCodes } from '../../../domain/place.ts'
import { warsawDate } from '../../../domain/zone.ts'
import { bodyAnswerWords } from '../../../words/codes-entry.ts'
import {
  partOfDayWords,
  physicalHarmWords,
  placeWords,
  psychologicalHarmWords,
  residentRoleWords,
  type GradeWords,
} from '../../../words/codes-report.ts'
import { frameWords } from '../../../words/frame.ts'
import { entryFormWords as words } from '../../../words/pages-entry-forms.ts'
import { residentWords } from '../../../words/pages-residents.ts'
import { snapshotWords } from '../../../words/pages-snapshot.ts'
import { ReasonField, TypeField, type EntryForm, type EntryFormProps } from './entry-form.tsx'
import { LabelFields } from './entry-residents.tsx'
import { pseudonymOf } from './entry-reported.tsx'
import { Input, Radios, Select, TextArea, type Choice } from '../fields.tsx'
import type { Reader } from '../reader.ts'

/** What of the report may be amended, with its fields: filled with what stands, so that what is sent is what shall stand. */
const parts = {
  description: { label: words.amendDescription, field: '/description', Fields: DescriptionFields },
  when: { label: words.amendWhen, field: '/when/on', Fields: WhenFields },
  where: { label: words.amendWhere, field: '/where/place', Fields: WhereFields },
  residents: { label: residentWords.labels, field: '/labels/0/row:with', Fields: LabelFields },
  type: { label: words.amendType, field: '/careType', Fields: TypeField },
} as const
type Part = keyof typeof parts
const partNames = Object.keys(parts) as Part[]

/** Named by the address; once sent, by the fields that were. */
function partOf({ form, c }: EntryFormProps): Part {
  const wished = partNames.find((part) =>
    form.sent ? form.typed(parts[part].field).length > 0 : part === c.req.query('what'),
  )
  return wished ?? 'description'
}

/** Nothing to choose among in a home of one type. */
const partsOf = ({ typesToChoose }: EntryFormProps['view']): Part[] =>
  partNames.filter((part) => part !== 'type' || typesToChoose.length > 0)

export const amendForm: EntryForm = {
  lead: ({ reader }) => reader.say(words.amendKeeps),
  fields: (of) => {
    const { say } = of.reader
    const chosen = partOf(of)
    const { Fields } = parts[chosen]
    return (
      <>
        <nav class="tabs" aria-label={say(words.amendWhat)}>
          {partsOf(of.view).map((part) => (
            <a href={`/entries/${of.view.id}/amend?what=${part}`} {...(part === chosen && { 'aria-current': 'page' })}>
              {say(parts[part].label)}
            </a>
          ))}
        </nav>
        <Fields {...of} />
        <ReasonField {...of} />
      </>
    )
  },
}

function DescriptionFields({ form, reader, view }: EntryFormProps) {
  return (
    <TextArea
      form={form}
      reader={reader}
      name="/description"
      label={reader.say(words.amendDescription)}
      hint={view.described ? reader.say(words.amendTakesBack) : undefined}
      rows={10}
      value={view.texts.description}
    />
  )
}

function WhenFields({ form, reader, view, c }: EntryFormProps) {
  const { say } = reader
  const common = { form, reader }
  const [time, offset] = [view.texts.eventTime?.slice(0, 5), view.texts.eventTime?.slice(5)]
  const twice = Boolean(offset) || form.faults.some(({ code }) => code === 'ambiguous-hour')
  return (
    <>
      <div class="side-by-side">
        <Input
          {...common}
          name="/when/on"
          label={say(snapshotWords.eventOn)}
          type="date"
          value={view.eventOn}
          max={warsawDate(c.var.now)}
        />
        <Input {...common} name="/when/time" label={say(words.time)} type="time" value={time} />
      </div>
      {twice ? (
        <Radios
          {...common}
          name="/when/offset"
          label={say(words.whichHour)}
          choices={[
            { value: '+02:00', label: say(words.firstHour) },
            { value: '+01:00', label: say(words.secondHour) },
          ]}
          value={offset}
        />
      ) : null}
      <Select
        {...common}
        name="/when/partOfDay"
        label={say(snapshotWords.partOfDay)}
        hint={say(words.partHint)}
        choices={partOfDayCodes.map((value) => ({ value, label: say(partOfDayWords[value]) }))}
        value={view.partOfDay}
      />
    </>
  )
}

function WhereFields({ form, reader, view }: EntryFormProps) {
  const { say } = reader
  const common = { form, reader }
  const choices = placeCodes.map((value) => ({ value, label: say(placeWords[value]) }))
  return (
    <>
      <Select {...common} name="/where/place" label={say(snapshotWords.place)} choices={choices} value={view.place} />
      <Input {...common} name="/where/detail" label={say(words.placeDetail)} value={view.texts.placeDetail} />
    </>
  )
}

export const outcomeForm: EntryForm = {
  lead: ({ reader }) => reader.say(words.outcomeText),
  fields: ({ form, reader, view }) => {
    const { say } = reader
    const common = { form, reader }
    const hurt = view.residents.flatMap((resident, index) => (resident.role === 'hurt' ? [{ resident, index }] : []))
    return (
      <>
        {hurt.map(({ resident, index }, row) => (
          <div class="card">
            <fieldset class="govuk-fieldset">
              <legend class="govuk-fieldset__legend govuk-fieldset__legend--m">
                {`${say(residentRoleWords.hurt)}: ${pseudonymOf(view, index)}`}
              </legend>
              <Radios
                {...common}
                name={`/residents/${row}/physical:number`}
                label={say(snapshotWords.physical)}
                choices={harmLevels.map((level) => gradeOf(reader, level, physicalHarmWords[level]))}
                value={resident.physical}
              />
              <Radios
                {...common}
                name={`/residents/${row}/psychological:number`}
                label={say(snapshotWords.psychological)}
                choices={psychologicalHarmLevels.map((level) => gradeOf(reader, level, psychologicalHarmWords[level]))}
                value={resident.psychological}
              />
              <Radios
                {...common}
                name={`/residents/${row}/hospital:yes`}
                label={say(snapshotWords.hospital)}
                choices={(['yes', 'no'] as const).map((value) => ({ value, label: say(bodyAnswerWords[value]) }))}
                value={resident.hospital ? 'yes' : 'no'}
                inline
              />
            </fieldset>
          </div>
        ))}
        <TextArea
          {...common}
          name="/reason"
          label={`${say(words.whatChanged)} (${say(frameWords.optional)})`}
          rows={3}
        />
      </>
    )
  },
}

const gradeOf = ({ say }: Reader, level: HarmLevel, { label, guidance }: GradeWords): Choice => ({
  value: String(level),
  label: say(label),
  hint: say(guidance),
})
