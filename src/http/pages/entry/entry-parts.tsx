// Small parts of everything that shows an entry: its name, the tag of its state, its category, how bad and how urgent.
// Decides nothing.
import type { EntryState } from '../../../domain/entry-lifecycle.ts'
import { hurt } from '../../../domain/entry.ts'
import { highestHarm, type HarmLevel } from '../../../domain/harm.ts'
import type { Priority } from '../../../domain/priority.ts'
import type { EntryView } from '../../../register/home/views.ts'
import { priorityWords } from '../../../words/codes-entry.ts'
import { entryWords as words } from '../../../words/pages-entry.ts'
import { snapshotWords } from '../../../words/pages-snapshot.ts'
import { entryStateWords, harmWords } from '../../../words/terms.ts'
import { Tag } from '../parts.tsx'
import type { Reader } from '../reader.ts'
import { tones } from '../tones.ts'
import { categoryIn } from '../waiting.tsx'

/** „Zgłoszenie Z-7K4Q” before it has a number, „Wpis 17/2026” after. */
export const nameOf = ({ say }: Reader, { number, reference }: { number: string | null; reference: string }): string =>
  number === null ? `${say(words.report)} ${reference}` : `${say(words.entry)} ${number}`

export const StateTag = ({ reader, state }: { reader: Reader; state: EntryState }) => (
  <Tag tone={tones.entry[state]}>{reader.say(entryStateWords[state])}</Tag>
)

/** Severe and unknown harm stand out. */
export function Harm({ reader: { say }, level }: { reader: Reader; level: HarmLevel }) {
  const word = say(harmWords[level])
  if (level === 9) return <Tag tone="wait">{word}</Tag>
  return level >= 3 ? <Tag tone="alert">{word}</Tag> : <>{word}</>
}

export function Urgency({ reader: { say }, priority }: { reader: Reader; priority: Priority }) {
  const word = `${priority} – ${say(priorityWords[priority])}`
  const tone = tones.priority[priority]
  return tone ? <Tag tone={tone}>{word}</Tag> : <>{word}</>
}

/** The code before its name: offices know the codes. */
export const coded = (reader: Reader, code: string): string => `${code} ${categoryIn(reader, code)}`

/** What is known of the bodies when only of the minds it is not: the one must not hide the other. */
const bodily = ({ residents }: EntryView): HarmLevel => highestHarm(hurt(residents).map(({ physical }) => physical))

type InShortProps = { reader: Reader; view: EntryView; toApprove?: boolean }

/** How far it is, how bad and how urgent, in one line. `toApprove`: the director's turn. */
export function InShort({ reader, view, toApprove }: InShortProps) {
  const { state, harm, priority } = view
  const { say } = reader
  return (
    <p class="in-short">
      <StateTag reader={reader} state={state} />
      {toApprove ? <Tag tone="wait">{say(words.toApprove)}</Tag> : null}
      <span>
        {`${say(snapshotWords.harm)}: `}
        <Harm reader={reader} level={harm === 9 ? bodily(view) : harm} />
        {harm === 9 && bodily(view) !== 9 ? ` – ${say(words.mindUnknown)}` : ''}
      </span>
      {priority ? (
        <span>
          {`${say(snapshotWords.priority)}: `}
          <Urgency reader={reader} priority={priority} />
        </span>
      ) : null}
    </p>
  )
}
