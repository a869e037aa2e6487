// What every form about an entry has: its fields, what to know beforehand, where what stands in its way is mended, and the
// entry as it stands. Decides nothing.
import type { Child } from 'hono/jsx'
import type { EntryView } from '../../../register/home/views.ts'
import { eventTypeWords } from '../../../words/codes-office.ts'
import { frameWords } from '../../../words/frame.ts'
import { entryFormWords as words } from '../../../words/pages-entry-forms.ts'
import { snapshotWords } from '../../../words/pages-snapshot.ts'
import type { RequestContext } from '../../context.ts'
import { InShort } from './entry-parts.tsx'
import { Replies } from './entry-replies.tsx'
import { Reported, Residents } from './entry-reported.tsx'
import { Bodies, Feedback, FollowUp, OutgoingDescription } from './entry-standing.tsx'
import { Select, TextArea } from '../fields.tsx'
import { Exchange } from '../exchange.tsx'
import type { Form } from '../form.ts'
import type { Way } from '../form-page.tsx'
import type { Reader } from '../reader.ts'

export type EntryFormProps = { view: EntryView; form: Form; reader: Reader; c: RequestContext }

export type EntryForm = {
  fields: (of: EntryFormProps) => Child
  /** One or two sentences before it begins. */
  lead?: (of: EntryFormProps) => Child
  /** Who fills it in has to read the entry first: it stands open above the form. */
  reads?: boolean
  ways?: (of: EntryFormProps) => readonly Way[] | undefined
}

/** The entry as it stands: at hand above every form, open where it must be read or has moved meanwhile. */
export function Standing({ view, reader, open }: { view: EntryView; reader: Reader; open: boolean }) {
  return (
    <details class="govuk-details no-print" open={open}>
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">{reader.say(words.standing)}</span>
      </summary>
      <div class="govuk-details__text">
        <InShort reader={reader} view={view} />
        <Reported reader={reader} view={view} />
        <Exchange reader={reader} said={view.exchange} />
        <Residents reader={reader} view={view} />
        {view.registeredAt ? (
          <>
            <FollowUp reader={reader} view={view} />
            <Bodies reader={reader} view={view} />
            <OutgoingDescription reader={reader} view={view} />
            <Feedback reader={reader} view={view} />
            <Replies reader={reader} view={view} />
          </>
        ) : null}
      </div>
    </details>
  )
}

/** Which type of care the event concerns; nothing is asked in a home of one type. */
export const TypeField = ({ form, reader, view }: EntryFormProps) =>
  view.typesToChoose.length === 0 ? null : (
    <Select
      form={form}
      reader={reader}
      name="/careType"
      label={reader.say(snapshotWords.careType)}
      hint={reader.say(words.careTypeHint)}
      missing={reader.say(words.careTypeMissing)}
      none={reader.say(frameWords.choose)}
      choices={view.typesToChoose.map((value) => ({ value, label: reader.say(eventTypeWords[value]) }))}
      value={view.careType}
    />
  )

export const ReasonField = ({ form, reader, label }: EntryFormProps & { label?: string }) => (
  <TextArea
    form={form}
    reader={reader}
    name="/reason"
    label={label ?? reader.say(words.reason)}
    hint={reader.say(words.reasonHint)}
    missing={reader.say(words.reasonMissing)}
    rows={3}
  />
)
