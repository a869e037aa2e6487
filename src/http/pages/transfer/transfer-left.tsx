// A transfer after its sending: for the home what left word for word, for the authority the cases it opened; when, and by whom received.
import type { TransferAction } from '../../../domain/transfer.ts'
import { returnReasonWords } from '../../../words/codes-office.ts'
import type { Words } from '../../../words/language.ts'
import { formerWords } from '../../../words/pages-former.ts'
import { outsideWords } from '../../../words/pages-outside.ts'
import { leftWords as words, transferWords } from '../../../words/pages-transfer.ts'
import { snapshotWords } from '../../../words/pages-snapshot.ts'
import { transferActionWords } from '../../../words/terms.ts'
import { ButtonTo } from '../grave.tsx'
import { Facts, Notice, PrintButton, Table, type Fact } from '../parts.tsx'
import { dayOf, momentOf, type Reader } from '../reader.ts'
import { checkpointPlaces } from '../places.ts'
import { HiddenNotices } from '../breach/quarantine-forms.tsx'
import { SnapshotContentView, Technical } from '../snapshot.tsx'
import { CensusHanded } from './transfer-census.tsx'
import type { ReceivedTransfer, SentTransfer } from './transfer-page.tsx'
import { byNumber, entriesOf, entryName, Folded, Withdrawals } from './transfer-parts.tsx'

type Names = (id: string | null) => string
type Props<View> = { reader: Reader; view: View; named: Names; allowed: readonly TransferAction[] }

/** The home's side. `recordable`: the authority is outside, and this reader may record what it said. */
export function Left({ reader, view, named, allowed, recordable }: Props<SentTransfer> & { recordable: boolean }) {
  const { say } = reader
  const snapshots = view.snapshots.toSorted((a, b) => byNumber(a.content, b.content))
  return (
    <>
      {view.state === 'sent' ? <p>{say(words.waits)}</p> : null}
      {recordable ? (
        <p class="no-print">
          <ButtonTo href={`/transfers/${view.id}/record-receipt`}>{say(outsideWords.record)}</ButtonTo>
        </p>
      ) : null}
      <Summary reader={reader} view={view} named={named} />
      <PrintButton reader={reader} />
      {snapshots.length === 0 ? null : <h2>{`${say(words.left)}: ${entriesOf(reader, snapshots.length)}`}</h2>}
      <HiddenNotices reader={reader} hidden={view.hidden} />
      {snapshots.map(({ case: file, content, version, hash, asOf }) => (
        <Folded reader={reader} content={content} open={snapshots.length === 1}>
          <SnapshotContentView
            reader={reader}
            content={content}
            technical={[
              [say(words.version), String(version)],
              [say(words.asOf), dayOf(asOf)],
              [say(words.hash), hash],
            ]}
          />
          {allowed.includes('quarantine') ? (
            <p class="no-print">
              <ButtonTo href={`/transfers/${view.id}/quarantine?case=${file}&version=${version}`}>
                {say(transferActionWords.quarantine)}
              </ButtonTo>
            </p>
          ) : null}
        </Folded>
      ))}
      <Withdrawals reader={reader} withdrawals={view.withdrawals} linked={false} />
      <CensusHanded reader={reader} census={view.census} />
      <Evidence reader={reader} view={view} whole />
    </>
  )
}

/** The authority's side. */
export function Received({ reader, view, named, allowed }: Props<ReceivedTransfer>) {
  const { say } = reader
  const buttons = (['acknowledge', 'return'] as const).filter((action) => allowed.includes(action))
  return (
    <>
      <Summary reader={reader} view={view} named={named} />
      {buttons.length === 0 ? null : (
        <div class="buttons">
          {buttons.map((action) => (
            <ButtonTo href={`/transfers/${view.id}/${action}`} leading={action === 'acknowledge'}>
              {say(transferActionWords[action])}
            </ButtonTo>
          ))}
        </div>
      )}
      <ReceivedCases reader={reader} view={view} />
      <Withdrawals reader={reader} withdrawals={view.withdrawals} />
      <CensusHanded reader={reader} census={view.census} />
      <Evidence reader={reader} view={view} />
      <PrintButton reader={reader} />
    </>
  )
}

export function ReceivedCases({ reader, view }: { reader: Reader; view: ReceivedTransfer }) {
  const { say } = reader
  if (view.snapshots.length === 0) return null
  return (
    <Table
      title={say(words.cases)}
      heads={[say(snapshotWords.number), say(snapshotWords.eventOn), { number: say(words.version) }]}
      captioned
    >
      {view.snapshots.toSorted(byNumber).map((one) => (
        <tr>
          <th scope="row">
            <a href={`/cases/${one.case}`}>{entryName(reader, one)}</a>
          </th>
          <td class="nowrap">{dayOf(one.eventOn)}</td>
          <td class="number">{one.version}</td>
        </tr>
      ))}
    </Table>
  )
}

type SummaryProps = { reader: Reader; view: SentTransfer | ReceivedTransfer; named: Names }

/** From whom to whom, when, how much: what both sides read alike. */
export function Summary({ reader, view, named }: SummaryProps) {
  const { say } = reader
  const { counts = { U: 0, N: 0 }, residents, receipt, returnReason } = view
  const former = view.kind === 'withdrawal'
  const facts: (readonly [Words, string | null])[] = [
    [transferWords.from, named(view.home)],
    [transferWords.to, named(view.authority)],
    [transferWords.sentAt, view.sentAt ? momentOf(view.sentAt) : null],
    [words.acknowledgedAt, view.state === 'acknowledged' && receipt ? momentOf(receivedAt(receipt)) : null],
    [words.acknowledgedBy, view.state === 'acknowledged' && receipt ? named(view.authority) : null],
    [words.returnedAt, view.state === 'returned' && receipt ? momentOf(receivedAt(receipt)) : null],
    [words.returnedBecause, returnReason ? say(returnReasonWords[returnReason]) : null],
    [transferWords.entriesU, former ? null : String(counts.U)],
    [transferWords.entriesN, former ? null : String(counts.N)],
    [transferWords.awaiting, former ? null : String(view.awaitingDecision ?? 0)],
    [transferWords.residents, typeof residents === 'number' ? String(residents) : null],
  ]
  return (
    <>
      {view.kind === 'nil' ? <p class="lead">{say(words.nil)}</p> : null}
      {former ? <p class="lead">{say(formerWords.received)}</p> : null}
      {view.state === 'returned' ? (
        <Notice tone="alert">
          <p>{say(words.returnedText)}</p>
        </Notice>
      ) : null}
      <div class="narrow">
        <Facts facts={facts.map(([term, value]): Fact => [say(term), value])} />
      </div>
    </>
  )
}

/** The instant that the receipt or the return itself states. */
function receivedAt(receipt: string): string {
  const payload = (receipt.split('.')[1] ?? '').replaceAll('-', '+').replaceAll('_', '/')
  return (JSON.parse(atob(payload)) as { at: string }).at
}

/** `whole`: for whom the contents left, with which the manifest makes one file. */
type EvidenceProps = { reader: Reader; view: SentTransfer | ReceivedTransfer; whole?: boolean }

/** By what anyone can prove what left and when; of no use to who only reads. */
function Evidence({ reader, view, whole = false }: EvidenceProps) {
  const { say } = reader
  const signed = (['manifest', 'receipt'] as const).filter((file) => view[file])
  const files = whole ? (['file', ...signed] as const) : signed
  const answers = reader.self?.acting.find(
    ({ role, organisation }) => checkpointPlaces.includes(role) && [view.home, view.authority].includes(organisation),
  )
  return (
    <Technical
      reader={reader}
      facts={[
        [say(transferWords.cutoff), view.cutoff ? String(view.cutoff.seq) : null],
        [say(outsideWords.theirHome), whole ? view.home : null],
        [say(outsideWords.theirAuthority), whole ? view.authority : null],
      ]}
    >
      <p>{say(words.filesText)}</p>
      <ul>
        {files.map((file) => (
          <li>
            <a href={`/transfers/${view.id}/${file}`}>{say(words[file])}</a>
          </li>
        ))}
        {answers ? (
          <li>
            <a href={`/checkpoints?${new URLSearchParams({ organisation: answers.organisation, of: 'held' })}`}>
              {say(words.checkpoints)}
            </a>
          </li>
        ) : null}
      </ul>
    </Technical>
  )
}
