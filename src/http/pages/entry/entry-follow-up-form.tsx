// The follow-up of an entry: causes, what limits the harm, what prevents it, and whom the home notified.
import { bodyCodes, type BodyCode } from '../../../domain/body.ts'
import { causeCodes } from '../../../domain/cause.ts'
import { bodyAnswers } from '../../../domain/entry.ts'
import { followUpTexts } from '../../../domain/outgoing-text.ts'
import type { EntryView } from '../../../register/home/views.ts'
import { warsawDate } from '../../../domain/zone.ts'
import { bodyAnswerWords, bodyWords, causeWords } from '../../../words/codes-entry.ts'
import { frameWords } from '../../../words/frame.ts'
import { entryWords } from '../../../words/pages-entry.ts'
import { entryFormWords as words } from '../../../words/pages-entry-forms.ts'
import { snapshotWords } from '../../../words/pages-snapshot.ts'
import type { EntryForm, EntryFormProps } from './entry-form.tsx'
import { MeasureFields } from './entry-measures.tsx'
import { bodiesInOrder, Duty } from './entry-standing.tsx'
import { Confirming, judgedText, type Left } from '../confirming.tsx'
import type { Reader } from '../reader.ts'
import { Checkboxes, Input, Radios, TextArea } from '../fields.tsx'

export const followUpForm: EntryForm = {
  fields: (of) => {
    const { form, reader, view } = of
    const { say } = reader
    const common = { form, reader }
    const { texts, causes, riskKnown } = view
    const named = bodiesInOrder(view)
    return (
      <>
        <Checkboxes
          {...common}
          name="/causes:list"
          label={say(snapshotWords.causes)}
          choices={causeCodes.map((value) => ({ value, label: say(causeWords[value]) }))}
          missing={say(words.causesMissing)}
          values={causes ?? []}
        />
        <TextArea
          {...common}
          name="/causesText"
          label={say(words.causesText)}
          hint={`${say(words.causesHint)} ${say(words.leaves)}`}
          missing={say(words.causesTextMissing)}
          value={texts.causesText}
        />
        <TextArea
          {...common}
          name="/limiting"
          label={say(snapshotWords.limiting)}
          missing={say(words.limitingMissing)}
          hint={say(words.leaves)}
          rows={4}
          value={texts.limiting}
        />
        <TextArea
          {...common}
          name="/preventive"
          label={say(snapshotWords.preventive)}
          missing={say(words.preventiveMissing)}
          hint={say(words.leaves)}
          rows={4}
          value={texts.preventive}
        />
        <MeasureFields {...of} />
        <Confirming
          {...common}
          texts={followUpLeft(view, reader).map(({ pointer, label, text }) => ({
            pointer,
            label,
            text: judgedText(form, pointer, text),
          }))}
          kept={followUpTexts.flatMap((text) => texts.confirmed?.[text] ?? [])}
        />
        <Radios
          {...common}
          name="/riskKnown:yes"
          label={`${say(entryWords.riskKnown)} (${say(frameWords.optional)})`}
          choices={(['yes', 'no'] as const).map((value) => ({ value, label: say(bodyAnswerWords[value]) }))}
          value={typeof riskKnown === 'boolean' ? (riskKnown ? 'yes' : 'no') : undefined}
          inline
        />
        <h2>{say(snapshotWords.bodies)}</h2>
        <p>{say(words.bodiesHint)}</p>
        {named.map((body) => (
          <BodyFields {...of} body={body} />
        ))}
        <details class="govuk-details" open={bodyCodes.some((body) => !named.includes(body) && typedOf(of, body))}>
          <summary class="govuk-details__summary">
            <span class="govuk-details__summary-text">{say(words.otherBodies)}</span>
          </summary>
          {bodyCodes.flatMap((body) => (named.includes(body) ? [] : [<BodyFields {...of} body={body} />]))}
        </details>
      </>
    )
  },
}

/** The follow-up as it stands, for it leaves word for word. */
export function followUpLeft({ texts }: EntryView, { say }: Reader): Left[] {
  return [
    { pointer: '/causesText', label: say(words.causesText), text: texts.causesText },
    { pointer: '/limiting', label: say(snapshotWords.limiting), text: texts.limiting },
    { pointer: '/preventive', label: say(snapshotWords.preventive), text: texts.preventive },
  ]
}

/** By its place in the whole list: the same body has the same row, however the entry moves meanwhile. */
export const rowOf = (body: BodyCode): string => `/bodies/${bodyCodes.indexOf(body)}`

const typedOf = ({ form }: EntryFormProps, body: BodyCode) =>
  ['answer', 'on', 'detail'].some((field) => form.typed(`${rowOf(body)}/${field}`).some(Boolean))

function BodyFields({ form, reader, view, c, body }: EntryFormProps & { body: BodyCode }) {
  const { say } = reader
  const common = { form, reader }
  const row = rowOf(body)
  const given = view.bodies?.find((one) => one.body === body)
  return (
    <div class="card">
      <fieldset class="govuk-fieldset">
        <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">
          {say(bodyWords[body])} <Duty reader={reader} view={view} body={body} />
        </legend>
        <input type="hidden" name={`${row}/body:with`} value={body} />
        <Radios
          {...common}
          name={`${row}/answer`}
          label={say(words.notified)}
          choices={bodyAnswers.map((value) => ({ value, label: say(bodyAnswerWords[value]) }))}
          value={given?.answer}
          inline
        />
        <div class="side-by-side">
          <Input
            {...common}
            name={`${row}/on`}
            label={say(words.notifiedOn)}
            type="date"
            value={given?.on ?? undefined}
            max={warsawDate(c.var.now)}
          />
          <Input
            {...common}
            name={`${row}/detail`}
            label={say(words.detail)}
            missing={say(words.reasonMissing)}
            value={given?.reasoned ? view.texts.bodyDetails?.[body] : undefined}
          />
        </div>
      </fieldset>
    </div>
  )
}
