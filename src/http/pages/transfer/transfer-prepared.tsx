// A prepared transfer for the home, in the order of what a person does: what must be mended, sending or throwing away, then every
// word that will leave.
import type { TransferAction } from '../../../domain/transfer.ts'
import { preparedWords as words, transferListWords, transferWords } from '../../../words/pages-transfer.ts'
import { transferActionWords } from '../../../words/terms.ts'
import { ButtonTo } from '../grave.tsx'
import { Facts, Notice, Tag } from '../parts.tsx'
import { momentOf, type Reader } from '../reader.ts'
import { SnapshotContentView } from '../snapshot.tsx'
import { CensusHanded, CensusMissing } from './transfer-census.tsx'
import type { PreparedTransfer } from './transfer-page.tsx'
import { AllWithdrawals, entryName, Hindrances } from './transfer-parts.tsx'

type Named = (id: string | null) => string
type Props = { reader: Reader; view: PreparedTransfer; named: Named; allowed: readonly TransferAction[] }

const ready = ({ described, findings }: PreparedTransfer['snapshots'][number]) => described && findings.length === 0

export function Prepared({ reader, view, named, allowed }: Props) {
  const { say } = reader
  const to = named(view.authority)
  const { snapshots, withdrawals } = view
  const hindered = snapshots.filter((one) => !ready(one))
  const nil = snapshots.length + withdrawals.length === 0
  const may = allowed.includes('send')
  const blocked = hindered.length > 0 ? words.hindered : to === '' ? words.withoutAuthority : undefined
  const waits = may ? blocked : words.directorSends
  const send = waits ? null : (
    <ButtonTo href={`/transfers/${view.id}/send`} leading>
      {say(nil ? words.toNil : words.toSend)}
    </ButtonTo>
  )
  return (
    <>
      <p class="lead">{say(words.lead)}</p>
      <div class="narrow">
        <Facts
          facts={[
            [transferWords.to, to === '' ? <NoAuthority reader={reader} home={view.home} /> : to] as const,
            [transferWords.preparedAt, momentOf(view.preparedAt)] as const,
            [transferWords.awaiting, String(view.awaitingDecision)] as const,
          ].map(([term, value]) => [say(term), value])}
        />
      </div>
      {hindered.length === 0 ? null : (
        <Notice tone="wait" title={say(words.first)}>
          <ul>
            {hindered.map(({ entry, content, described, findings }) => (
              <li>
                <a href={`#entry-${entry}`}>{entryName(reader, content)}</a>
                <Hindrances reader={reader} entry={entry} described={described} findings={findings} />
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {nil ? <p>{say(words.nothing)}</p> : null}
      {waits ? <p>{say(waits)}</p> : null}
      <div class="buttons">
        {send}
        {allowed.includes('discard') ? (
          <ButtonTo href={`/transfers/${view.id}/discard`}>{say(transferActionWords.discard)}</ButtonTo>
        ) : null}
      </div>
      <Withheld reader={reader} />
      <AllWithdrawals reader={reader} view={view} named={named} />
      <CensusHanded reader={reader} census={view.census} />
      <CensusMissing reader={reader} view={view} />
      {snapshots.length === 0 ? null : <h2>{`${say(words.contents)}: ${snapshots.length}`}</h2>}
      {snapshots.map(({ entry, content, described, findings, typeWithheld }) => (
        <section class="card" id={`entry-${entry}`} aria-labelledby={`number-${entry}`}>
          <h3 id={`number-${entry}`}>{entryName(reader, content)}</h3>
          {described && findings.length === 0 ? (
            <p>
              <Tag tone="good">{say(words.confirmed)}</Tag>
            </p>
          ) : (
            <Notice tone="wait">
              <Hindrances reader={reader} entry={entry} described={described} findings={findings} />
            </Notice>
          )}
          <SnapshotContentView reader={reader} content={content} typeWithheld={typeWithheld} />
        </section>
      ))}
      {snapshots.length > 1 ? send : null}
    </>
  )
}

/** What never leaves, what only a person can see to, and what goes along with the texts. */
export const Withheld = ({ reader: { say } }: { reader: Reader }) => (
  <>
    <Notice title={say(words.withheld)}>
      <p>{say(words.withheldText)}</p>
    </Notice>
    <p class="quiet">{say(words.numbers)}</p>
  </>
)

export const NoAuthority = ({ reader: { say }, home }: { reader: Reader; home: string }) => (
  <>
    {say(transferWords.noAuthority)}.{' '}
    <a href={`/organisations?organisation=${home}`}>{say(transferListWords.homeDetails)}</a>
  </>
)
