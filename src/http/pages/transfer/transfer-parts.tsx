// What the pages of transfers have in common: its state as a tag, names of the two sides, what the reader may do with it.
// Decides nothing: what is allowed is asked of the domain's lifecycle.
import type { Child } from 'hono/jsx'
import { allowed } from '../../../domain/lifecycle.ts'
import { confirmable } from '../../../domain/personal-data-detector.ts'
import type { Fault } from '../../../domain/refusal.ts'
import type { SnapshotContent } from '../../../domain/snapshot.ts'
import { transferLifecycle, type TransferAction, type TransferState } from '../../../domain/transfer.ts'
import type { Withdrawal } from '../../../domain/withdrawal.ts'
import { warsawDate } from '../../../domain/zone.ts'
import type { Self } from '../../../register/common/self.ts'
import { categoryWords } from '../../../words/codes-category.ts'
import { transferKindWords, withdrawalReasonWords } from '../../../words/codes-office.ts'
import { faultWords } from '../../../words/faults.ts'
import type { Words } from '../../../words/language.ts'
import { formerWords } from '../../../words/pages-former.ts'
import { confirmingWords } from '../../../words/pages-confirming.ts'
import { snapshotWords } from '../../../words/pages-snapshot.ts'
import { entryCountWords, preparedWords, transferWords } from '../../../words/pages-transfer.ts'
import { entryActionWords, transferStateWords } from '../../../words/terms.ts'
import type { Way } from '../form-page.tsx'
import { counted, Tag } from '../parts.tsx'
import { actorOf, dayOf, type Reader } from '../reader.ts'
import { tones } from '../tones.ts'

export const StateTag = ({ reader, state }: { reader: Reader; state: TransferState }) => (
  <Tag tone={tones.transfer[state]}>{reader.say(transferStateWords[state])}</Tag>
)

/** What a transfer is called: its kind, of an answer the `number` of its entry, and the day it was sent, or prepared. */
export function nameOf({ say }: Reader, of: Named, number?: string) {
  const kinds: Readonly<Record<string, Words>> = transferKindWords
  const kind = say(kinds[of.kind ?? ''] ?? transferWords.transfer)
  const about = of.kind === 'answer' && number ? ` (${number})` : ''
  return `${kind}${about} – ${dayOf(warsawDate(of.sentAt ?? of.preparedAt))}`
}

type Named = { kind?: string | null; sentAt?: string | null; preparedAt: string }

export const backTo = (reader: Reader, view: Named & { id: string }): Way => ({
  href: `/transfers/${view.id}`,
  text: nameOf(reader, view),
})

/** Which buttons the reader sees. */
export function allowedOn(self: Self, of: { state: TransferState; home: string; authority: string | null }) {
  const at = (organisation: string) =>
    allowed<TransferState, TransferAction>(transferLifecycle, of.state, actorOf(self), organisation)
  return [...at(of.home), ...at(of.authority ?? '')]
}

export const entryName = ({ say }: Reader, { number, category }: Pick<SnapshotContent, 'number' | 'category'>) => {
  const known = categoryWords[category]
  return `${number} – ${known ? say(known) : category}`
}

/** `3 wpisy`, in the plural of the language. */
export const entriesOf = (reader: Reader, count: number): string => counted(reader, count, entryCountWords)

/** One entry's content under its name, to be opened; on paper it stands open. */
export const Folded = ({ reader, id, content, open, children }: FoldedProps) => (
  <details class="govuk-details" id={id} open={open}>
    <summary class="govuk-details__summary">
      <span class="govuk-details__summary-text">{entryName(reader, content)}</span>
    </summary>
    <div class="govuk-details__text">{children}</div>
  </details>
)
type FoldedProps = { reader: Reader; id?: string; content: SnapshotContent; open?: boolean; children: Child }

/** What is taken back, on either side: the number as it stood in the books, and why. */
export function Withdrawals({ reader: { say }, withdrawals = [], linked = true, former }: WithdrawalsProps) {
  if (withdrawals.length === 0) return null
  const id = former ? `withdrawals-${former.id}` : 'withdrawals'
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{former ? `${say(formerWords.title)}: ${former.name}` : say(transferWords.withdrawals)}</h2>
      <ul>
        {withdrawals.map(({ entry, handover, number, reason }) => (
          <li>
            {linked ? <a href={entry ? `/entries/${entry}` : `/cases/${handover}`}>{number}</a> : number}:{' '}
            {say(withdrawalReasonWords[reason])}
          </li>
        ))}
      </ul>
      <p class="quiet">{say(former ? formerWords.text : transferWords.withdrawalsText)}</p>
    </section>
  )
}
/** `former`: to whom of those that ran the home before they leave. */
type WithdrawalsProps = {
  reader: Reader
  withdrawals?: readonly (Withdrawal & { entry?: string })[] | undefined
  linked?: boolean
  former?: { id: string; name: string }
}

/** All that would be taken back: from today's authority and from those before. */
export const AllWithdrawals = ({ reader, view, named }: AllWithdrawalsProps) => (
  <>
    <Withdrawals reader={reader} withdrawals={view.withdrawals} />
    {view.former.map(({ authority: id, withdrawals }) => (
      <Withdrawals reader={reader} withdrawals={withdrawals} former={{ id, name: named(id) }} />
    ))}
  </>
)
type AllWithdrawalsProps = {
  reader: Reader
  view: { withdrawals: Leaving; former: readonly { authority: string; withdrawals: Leaving }[] }
  named: (id: string) => string
}
type Leaving = NonNullable<WithdrawalsProps['withdrawals']>

/** By their numbers: `2/2026`, `10/2026`, then `N-1/2026`. */
export const byNumber = (a: { number: string }, b: { number: string }): number =>
  a.number.localeCompare(b.number, 'pl', { numeric: true })

const fields: Readonly<Record<string, Words>> = {
  description: snapshotWords.description,
  causesText: snapshotWords.causes,
  limiting: snapshotWords.limiting,
  preventive: snapshotWords.preventive,
  answers: snapshotWords.answer,
}

/** What keeps an entry from leaving, each with the way to mend it. */
export function Hindrances({ reader, entry, described, findings }: HindranceProps) {
  const { say } = reader
  if (described && findings.length === 0) return null
  return (
    <ul>
      {described ? null : (
        <li>
          {say(preparedWords.unconfirmed)}. <a href={`/entries/${entry}/describe`}>{say(entryActionWords.describe)}</a>
        </li>
      )}
      {findings.map(({ pointer, code }) => {
        const field = pointer.split('/')[1] ?? ''
        const own = field === 'description'
        const confirmed = !own && field !== 'answers' && confirmable.some((kind) => kind === code)
        return (
          <li>
            {`${say(preparedWords.found)} (${say(fields[field] ?? snapshotWords.description)}): ${say(faultWords[code])}`}{' '}
            <a href={own ? `/entries/${entry}/describe` : `/entries/${entry}`}>
              {say(own ? entryActionWords.describe : preparedWords.openEntry)}
            </a>
            {confirmed ? (
              <>
                {' '}
                <a href={`/entries/${entry}/describe`}>{say(confirmingWords.keep)}</a>
              </>
            ) : null}
          </li>
        )
      })}
    </ul>
  )
}
type HindranceProps = { reader: Reader; entry: string; described: boolean; findings: readonly Fault[] }
