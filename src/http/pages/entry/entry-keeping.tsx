// How long an entry is kept, whether its destruction is on hold, and what is left of one whose content was destroyed.
import type { EntryView } from '../../../register/home/views.ts'
import { keepingWords as words, retentionWords } from '../../../words/pages-retention.ts'
import { ReasonField, type EntryForm } from './entry-form.tsx'
import { Facts, Notice, Written } from '../parts.tsx'
import { dayOf, type Reader } from '../reader.ts'

type Props = { reader: Reader; view: EntryView }

export function Keeping({ reader: { say }, view: { retention, texts } }: Props) {
  const { keptUntilOn, recorded, held } = retention
  const until =
    keptUntilOn &&
    `${dayOf(keptUntilOn)} (${say(words.class)} ${retention.class}${recorded ? '' : `, ${say(words.presumed)}`})`
  return (
    <section aria-labelledby="keeping">
      <h2 id="keeping">{say(retentionWords.ruleTitle)}</h2>
      {held ? (
        <Notice tone="wait" title={say(words.heldBecause)}>
          <Written text={texts.holdReason ?? ''} />
        </Notice>
      ) : null}
      {until ? <Facts facts={[[say(words.until), until]]} /> : <p class="quiet">{say(words.undecided)}</p>}
    </section>
  )
}

/** In place of everything that was written. */
export function Destroyed({ reader: { say }, view }: Props) {
  const on = view.retention.destroyedOn
  return (
    <Notice tone="calm" title={`${say(words.destroyed)}${on ? `, ${dayOf(on)}` : ''}`}>
      <p>{say(words.destroyedText)}</p>
      <p>
        <a href={`/disposals/${view.destroyed}`}>{say(retentionWords.protocol)}</a>
      </p>
    </Notice>
  )
}

export const holdForm: EntryForm = {
  lead: ({ reader }) => reader.say(words.holdText),
  fields: (of) => <ReasonField {...of} />,
}

export const releaseForm: EntryForm = {
  lead: ({ reader }) => reader.say(words.releaseText),
  fields: (of) => <ReasonField {...of} />,
}
