// How long a case is kept, putting its destruction on hold, and what is left of one whose content was destroyed.
import { keepingWords as words } from '../../../words/pages-retention.ts'
import { caseRetentionWords } from '../../../words/pages-retention-case.ts'
import { caseActionWords } from '../../../words/terms.ts'
import type { CaseView } from './case-content.tsx'
import { LinkTo } from '../grave.tsx'
import { Facts, Notice, Written } from '../parts.tsx'
import { dayOf, type Reader } from '../reader.ts'

type Props = { reader: Reader; view: CaseView }

export function CaseKeeping({ reader: { say }, view: { id, retention, notes, allowed } }: Props) {
  const { keptUntilOn, recorded, held } = retention
  const until =
    keptUntilOn &&
    `${dayOf(keptUntilOn)} (${say(words.class)} ${retention.class}${recorded ? '' : `, ${say(words.presumed)}`})`
  const hold = notes.findLast(({ action }) => action === 'hold') as { holdReason?: string } | undefined
  return (
    <section aria-labelledby="keeping">
      <h2 id="keeping">{say(caseRetentionWords.ruleTitle)}</h2>
      {held ? (
        <Notice tone="wait" title={say(words.heldBecause)}>
          <Written text={hold?.holdReason ?? ''} />
        </Notice>
      ) : null}
      {until ? <Facts facts={[[say(words.until), until]]} /> : null}
      {(['hold', 'release'] as const)
        .filter((action) => allowed.includes(action))
        .map((action) => (
          <p class="no-print">
            <LinkTo href={`/cases/${id}/${action}`}>{say(caseActionWords[action])}</LinkTo>
          </p>
        ))}
    </section>
  )
}

/** In place of everything that was handed over and written. */
export function CaseDestroyed({ reader: { say }, view: { retention, destroyed } }: Props) {
  const on = retention.destroyedOn
  return (
    <Notice tone="calm" title={`${say(words.destroyed)}${on ? `, ${dayOf(on)}` : ''}`}>
      <p>{say(words.destroyedText)}</p>
      <p>
        <a href={`/disposals/${destroyed}`}>{say(caseRetentionWords.protocol)}</a>
      </p>
    </Notice>
  )
}
