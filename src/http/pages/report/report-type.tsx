// Which type of care an event concerns, as a carer is asked: in a home of several types only, and who does not know is not stopped.
import type { EventType } from '../../../domain/care-type.ts'
import { eventTypeWords } from '../../../words/codes-office.ts'
import { filingWords as words } from '../../../words/pages-report.ts'
import { Select } from '../fields.tsx'
import type { Form } from '../form.ts'
import type { Reader } from '../reader.ts'

/** Among what it is chosen; nothing in homes of one type. */
export type OfTypes = { types: readonly EventType[] }

export const TypeField = ({ form, reader, types }: OfTypes & { form: Form; reader: Reader }) =>
  types.length === 0 ? null : (
    <Select
      form={form}
      reader={reader}
      name="/who/careType"
      label={reader.say(words.careType)}
      none={reader.say(words.careTypeUnknown)}
      choices={types.map((value) => ({ value, label: reader.say(eventTypeWords[value]) }))}
    />
  )
