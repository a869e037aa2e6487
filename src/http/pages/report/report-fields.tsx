// The fields of a report, question by question, named as the API's command names them. Choices come from the domain's lists.
import type { Child } from 'hono/jsx'
import { allegations, residentRoles } from '../../../domain/entry.ts'
import { harmLevels, psychologicalHarmLevels } from '../../../domain/harm.ts'
import { immediateActionCodes } from '../../../domain/immediate-action.ts'
import { partOfDayCodes } from '../../../domain/part-of-day.ts'
import { ageBandCodes, sexCodes } from '../../../domain/person-band.ts'
import { placeCodes } from '../../../domain/place.ts'
import { reporterFunctionCodes } from '../../../domain/reporter-function.ts'
import {
  ageBandWords,
  allegationWords,
  immediateActionWords,
  partOfDayWords,
  physicalHarmWords,
  placeWords,
  psychologicalHarmWords,
  reporterFunctionWords,
  residentRoleWords,
  sexWords,
} from '../../../words/codes-report.ts'
import { frameWords } from '../../../words/frame.ts'
import type { Words } from '../../../words/language.ts'
import { filingWords as words, harmHintWords } from '../../../words/pages-report.ts'
import { Agreement, Checkboxes, Input, Radios, Select, TextArea, type Choice } from '../fields.tsx'
import type { Form } from '../form.ts'
import type { Reader } from '../reader.ts'
import { TypeField, type OfTypes } from './report-type.tsx'

type Part = { form: Form; reader: Reader }

const choicesOf = <Code extends string>(
  { say }: Reader,
  codes: readonly Code[],
  named: Record<Code, Words>,
): Choice[] => codes.map((code) => ({ value: code, label: say(named[code]) }))

/** What helps an office choose (periods, articles of law) helps nobody at the end of a night shift. */
const harmChoices = ({ say }: Reader): Choice[] =>
  harmLevels.map((level) => ({
    value: String(level),
    label: say(physicalHarmWords[level].label),
    hint: say(harmHintWords[level]),
  }))

const mindChoices = ({ say }: Reader): Choice[] =>
  psychologicalHarmLevels.map((level) => ({
    value: String(level),
    label: say(psychologicalHarmWords[level].label),
  }))

const optional = ({ say }: Reader, label: Words) => `${say(label)} (${say(frameWords.optional)})`

export const Opening = ({ summary, open, children }: { summary: string; open?: boolean; children: Child }) => (
  <details class="govuk-details" open={open}>
    <summary class="govuk-details__summary">
      <span class="govuk-details__summary-text">{summary}</span>
    </summary>
    <div class="govuk-details__text">{children}</div>
  </details>
)

export const What = (part: Part) => (
  <>
    <h2>{part.reader.say(words.what)}</h2>
    <TextArea
      {...part}
      name="/what/description"
      label={part.reader.say(words.description)}
      hint={part.reader.say(words.descriptionHint)}
      missing={part.reader.say(words.descriptionMissing)}
      rows={6}
    />
  </>
)

export function Who({ form, reader, types }: Part & OfTypes) {
  const { say } = reader
  const more = [words.second, words.third]
  return (
    <>
      <h2>{say(words.who)}</h2>
      <p class="govuk-hint">{say(words.whoHint)}</p>
      <Resident form={form} reader={reader} row="/who/residents/0" title={words.first} />
      {more.map((title, index) => {
        const row = `/who/residents/${index + 1}`
        const typed = ['name', 'pseudonym', 'sex', 'ageBand'].some((field) => form.typed(`${row}/${field}`)[0])
        return (
          <Opening summary={say(title)} open={typed}>
            <Resident form={form} reader={reader} row={row} title={title} />
          </Opening>
        )
      })}
      <TypeField form={form} reader={reader} types={types} />
    </>
  )
}

/** The role comes `:with` the rest, so that a resident of whom nothing is said is none. */
function Resident({ form, reader, row, title }: Part & { row: string; title: Words }) {
  const { say } = reader
  const part = { form, reader }
  return (
    <fieldset class="govuk-fieldset">
      <legend class="govuk-visually-hidden">{say(title)}</legend>
      <div class="side-by-side">
        <Input {...part} name={`${row}/name`} label={say(words.name)} missing={say(words.whoMissing)} />
        <Input
          {...part}
          name={`${row}/pseudonym`}
          label={say(words.pseudonym)}
          hint={say(words.pseudonymHint)}
          width={10}
        />
      </div>
      <Radios
        {...part}
        name={`${row}/sex`}
        label={say(words.sex)}
        choices={choicesOf(reader, sexCodes, sexWords)}
        inline
        large
      />
      <Select
        {...part}
        name={`${row}/ageBand`}
        label={say(words.age)}
        none={say(ageBandWords.unknown)}
        choices={choicesOf(
          reader,
          ageBandCodes.filter((band) => band !== 'unknown'),
          ageBandWords,
        )}
      />
      <Radios
        {...part}
        name={`${row}/role:with`}
        label={say(words.role)}
        value="hurt"
        choices={choicesOf(reader, residentRoles, residentRoleWords)}
        large
      />
    </fieldset>
  )
}

export function When({ form, reader, todayOn }: Part & { todayOn: string }) {
  const { say } = reader
  const part = { form, reader }
  const twice =
    form.faults.some(({ pointer, code }) => pointer === '/when/time' && code === 'ambiguous-hour') ||
    form.typed('/when/offset').length > 0
  return (
    <fieldset class="govuk-fieldset">
      <legend class="govuk-fieldset__legend">
        <h2>{say(words.when)}</h2>
      </legend>
      <div class="side-by-side">
        <Input
          {...part}
          name="/when/on"
          label={say(words.day)}
          hint={say(words.dayHint)}
          missing={say(words.dayMissing)}
          type="date"
          value={todayOn}
          max={todayOn}
        />
        <Input
          {...part}
          name="/when/time"
          label={optional(reader, words.time)}
          hint={say(words.timeHint)}
          type="time"
        />
      </div>
      {twice ? (
        <Radios
          {...part}
          name="/when/offset"
          label={say(words.pass)}
          choices={[
            { value: '+02:00', label: say(words.firstPass) },
            { value: '+01:00', label: say(words.secondPass) },
          ]}
          large
        />
      ) : null}
      <Select
        {...part}
        name="/when/partOfDay"
        label={say(words.partOfDay)}
        hint={say(words.partOfDayHint)}
        none={say(frameWords.choose)}
        choices={choicesOf(reader, partOfDayCodes, partOfDayWords)}
      />
    </fieldset>
  )
}

export const Where = ({ form, reader }: Part) => (
  <>
    <h2>{reader.say(words.where)}</h2>
    <Select
      form={form}
      reader={reader}
      name="/where/place"
      label={reader.say(words.place)}
      missing={reader.say(words.placeMissing)}
      none={reader.say(frameWords.choose)}
      choices={choicesOf(reader, placeCodes, placeWords)}
    />
    <Input form={form} reader={reader} name="/where/detail" label={optional(reader, words.placeDetail)} />
  </>
)

export const Done = ({ form, reader }: Part) => (
  <>
    <h2>{reader.say(words.done)}</h2>
    <Checkboxes
      form={form}
      reader={reader}
      name="/done/actions:list"
      label={reader.say(words.actions)}
      hint={reader.say(words.actionsHint)}
      missing={reader.say(words.actionsMissing)}
      choices={choicesOf(reader, immediateActionCodes, immediateActionWords)}
      large
    />
    <TextArea form={form} reader={reader} name="/done/text" label={optional(reader, words.actionsText)} rows={2} />
  </>
)

export function Condition({ form, reader }: Part) {
  const { say } = reader
  const part = { form, reader }
  return (
    <>
      <h2>{say(words.condition)}</h2>
      <Radios
        {...part}
        name="/condition/harm:number"
        label={say(words.harm)}
        hint={say(words.harmHint)}
        missing={say(words.harmMissing)}
        choices={harmChoices(reader)}
        large
      />
      <Agreement {...part} name="/condition/hospital:yes" label={say(words.hospital)} large />
      <Select
        {...part}
        name="/condition/psychological:number"
        label={say(words.psychological)}
        hint={say(words.psychologicalHint)}
        value={9}
        choices={mindChoices(reader)}
      />
      <TextArea {...part} name="/condition/text" label={optional(reader, words.conditionText)} rows={2} />
    </>
  )
}

/** All that is asked of the event itself. */
export const Event = ({ todayOn, types, ...part }: Part & OfTypes & { todayOn: string }) => (
  <>
    <What {...part} />
    <Who {...part} types={types} />
    <When {...part} todayOn={todayOn} />
    <Where {...part} />
    <Done {...part} />
    <Condition {...part} />
  </>
)

export const Alleged = ({ form, reader }: Part) => (
  <Checkboxes
    {...{ form, reader }}
    name="/what/alleges:list"
    label={reader.say(words.alleges)}
    hint={reader.say(words.allegesHint)}
    choices={choicesOf(reader, allegations, allegationWords)}
    large
  />
)

export const FunctionChoice = ({ label, hint, ...part }: Part & { label: Words; hint?: Words }) => (
  <Select
    {...part}
    name="/reporterFunction"
    label={optional(part.reader, label)}
    {...(hint && { hint: part.reader.say(hint) })}
    none={part.reader.say(frameWords.choose)}
    choices={choicesOf(part.reader, reporterFunctionCodes, reporterFunctionWords)}
  />
)
