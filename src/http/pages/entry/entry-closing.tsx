// What closing an entry takes: ticked where it is there, else with the way to it. Decides nothing.
import type { Fault } from '../../../domain/refusal.ts'
import { entryFormWords as words } from '../../../words/pages-entry-forms.ts'
import type { EntryFormProps } from './entry-form.tsx'
import { wayOf } from './entry-way.ts'
import { TextArea } from '../fields.tsx'
import { Tag } from '../parts.tsx'

export function ClosingFields({ view, form, reader }: EntryFormProps) {
  const { say } = reader
  const faults = view.missingToClose
  const reasonMissing = faults.some(isReason)
  const needs = [
    { part: 'harm', label: words.harmKnown },
    ...(view.notify.mandatory.length > 0 ? [{ part: 'bodies', label: words.bodiesTold }] : []),
    { part: 'feedback', label: words.feedbackGiven },
    ...(view.handedOver ? [{ part: 'case', label: words.caseClosed }] : []),
  ]
  return (
    <>
      <section class="card" aria-labelledby="closing">
        <h2 id="closing">{say(words.closingTakes)}</h2>
        <ul class="plain">
          {needs.flatMap(({ part, label }) => {
            const open = faults.filter(({ pointer }) => pointer.split('/')[1] === part)
            if (open.length === 0) return [<Need there text={say(label)} say={say} />]
            return open.map((fault) => <Need {...wayOf(reader, view, fault)} say={say} />)
          })}
        </ul>
      </section>
      {reasonMissing ? (
        <TextArea
          form={form}
          reader={reader}
          name="/noCaseReason"
          label={say(words.noCase)}
          hint={say(words.noCaseHint)}
          rows={3}
        />
      ) : null}
    </>
  )
}

const isReason = ({ pointer }: Fault) => pointer === '/noCaseReason'

type NeedProps = { there?: boolean; text: string; href?: string; say: EntryFormProps['reader']['say'] }

const Need = ({ there, text, href, say }: NeedProps) => (
  <li class="task">
    {there ? <span>{text}</span> : <a href={href}>{text}</a>}
    <Tag tone={there ? 'good' : 'wait'}>{there ? `✓ ${say(words.there)}` : say(words.lacking)}</Tag>
  </li>
)
