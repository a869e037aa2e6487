// How far a report is, as its reporter is told: one word, or the steps it goes through.
import type { EntryState } from '../../../domain/entry-lifecycle.ts'
import { reportWords as words } from '../../../words/pages-report.ts'
import { entryStateWords } from '../../../words/terms.ts'
import { Tag } from '../parts.tsx'
import type { Reader } from '../reader.ts'
import { tones } from '../tones.ts'

export const StateTag = ({ reader, state }: { reader: Reader; state: EntryState }) => (
  <Tag tone={tones.entry[state]}>{reader.say(entryStateWords[state])}</Tag>
)

/** What a report in this state goes through: usually to the end, sometimes no further than here. */
const waysOf = (state: EntryState): readonly EntryState[] =>
  state === 'declined' || state === 'cancelled' ? ['reported', state] : ['reported', 'registered', 'approved', 'closed']

export function Steps({ reader: { say }, state }: { reader: Reader; state: EntryState }) {
  const steps = waysOf(state)
  const now = steps.indexOf(state)
  return (
    <ol class="plain way" aria-label={say(words.way)}>
      {steps.map((step, index) => (
        <li {...(index < now && { class: 'past' })} {...(index === now && { 'aria-current': 'step' })}>
          {say(step === 'reported' && index < now ? words.stepSent : entryStateWords[step])}
        </li>
      ))}
    </ol>
  )
}
