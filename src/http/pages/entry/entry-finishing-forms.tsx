// The director's last word on an entry: approve or return the follow-up, close, reopen.
import { entryFormWords as words } from '../../../words/pages-entry-forms.ts'
import { ClosingFields } from './entry-closing.tsx'
import { ReasonField, type EntryForm } from './entry-form.tsx'
import { missing } from './entry-way.ts'

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
