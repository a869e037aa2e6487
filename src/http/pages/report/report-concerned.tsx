// The question whether a report concerns the director or an authorised person: by account, names and functions only.
import type { Concernable } from '../../../register/home/concerned.ts'
import { concernWords as words } from '../../../words/pages-concern.ts'
import { roleWords } from '../../../words/terms.ts'
import { Checkboxes } from '../fields.tsx'
import type { Form } from '../form.ts'
import type { Reader } from '../reader.ts'

type Props = { form: Form; reader: Reader; homes: readonly { name: string; inCharge: readonly Concernable[] }[] }

/** With several homes each name says of which. */
export function Concerned({ form, reader, homes }: Props) {
  const { say } = reader
  const choices = homes.flatMap(({ name: home, inCharge }) =>
    inCharge.map(({ person, name, role }) => ({
      value: person,
      label: [name, say(roleWords[role]), ...(homes.length > 1 ? [home] : [])].join(' – '),
    })),
  )
  if (choices.length === 0) return null
  return (
    <Checkboxes
      form={form}
      reader={reader}
      name="/concerns:list"
      label={say(words.title)}
      hint={say(words.hint)}
      choices={choices}
      large
    />
  )
}
