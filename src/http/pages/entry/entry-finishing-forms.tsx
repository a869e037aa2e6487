// The director's last word on an entry: approve or return the follow-up, close, reopen, cancel.
import { cancelReasons } from '../../../domain/withdrawal.ts'
import { withdrawalReasonWords } from '../../../words/codes-office.ts'
import { entryFormWords as words } from '../../../words/pages-entry-forms.ts'
import { ClosingFields } from './entry-closing.tsx'
import { ReasonField, type EntryForm } from './entry-form.tsx'
import { missing } from './entry-way.ts'
import { Radios } from '../fields.tsx'

export const approveForm: EntryForm = {
  reads: true,
  lead: ({ reader }) => reader.say(words.approveText),
  fields: () => null,
  ways: missing,
}

export const returnForm: EntryForm = {
  lead: ({ reader }) => reader.say(words.returnText),
  fields: (of) => <ReasonField {...of} />,
}

export const closeForm: EntryForm = {
  fields: (of) => <ClosingFields {...of} />,
  ways: missing,
}

export const reopenForm: EntryForm = {
  lead: ({ reader }) => reader.say(words.reopenText),
  fields: (of) => <ReasonField {...of} />,
}

export const cancelForm: EntryForm = {
  lead: ({ reader: { say }, view }) =>
    [words.cancelText, ...(view.handedOver ? [words.cancelHandedOver] : [])].map(say).join(' '),
  fields: (of) => (
    <>
      <Radios
        form={of.form}
        reader={of.reader}
        name="/because"
        label={of.reader.say(words.cancelBecause)}
        choices={cancelReasons.map((value) => ({ value, label: of.reader.say(withdrawalReasonWords[value]) }))}
      />
      <ReasonField {...of} label={of.reader.say(words.cancelReason)} />
    </>
  ),
}
