// What the home handed over about one case: the newest version, the earlier ones, and what changed from one to the next.
import type { SnapshotContent } from '../../../domain/snapshot.ts'
import type { readCase } from '../../../register/authority/cases.ts'
import { caseWords as words, contentPartWords } from '../../../words/pages-case.ts'
import { momentOf, type Reader } from '../reader.ts'
import { SnapshotContentView } from '../snapshot.tsx'

export type CaseView = Awaited<ReturnType<typeof readCase>>
type Version = CaseView['snapshots'][number]

const parts = Object.keys(contentPartWords) as (keyof SnapshotContent)[]

/** Opened snapshots are canonical, so equal parts are equal texts. */
const changesFrom = (before: SnapshotContent, after: SnapshotContent) =>
  parts.filter((part) => JSON.stringify(before[part]) !== JSON.stringify(after[part]))

const questionsOf = ({ replies }: CaseView) => replies.filter(({ kind }) => kind === 'question')

type Props = { reader: Reader; view: CaseView }

/** The newest version with a heading, the others folded. */
export function CaseContent({ reader, view }: Props) {
  const { say } = reader
  const newest = view.snapshots.at(-1)
  if (!newest) return view.hidden.length > 0 ? null : <p>{say(words.moot)}</p>
  const earlier = view.snapshots.slice(0, -1).toReversed()
  return (
    <section aria-labelledby="content-title">
      <h2 id="content-title">{say(words.content)}</h2>
      <VersionLine reader={reader} view={view} version={newest} />
      <SnapshotContentView reader={reader} content={newest} questions={questionsOf(view)} urgencyTold />
      {earlier.length === 0 ? null : (
        <>
          <h3>{say(words.earlier)}</h3>
          {earlier.map((version) => (
            <details class="govuk-details no-print">
              <summary class="govuk-details__summary">
                <span class="govuk-details__summary-text">
                  {say(words.version)} {version.version} ({momentOf(version.receivedAt)})
                </span>
              </summary>
              <div class="govuk-details__text">
                <VersionLine reader={reader} view={view} version={version} />
                <SnapshotContentView reader={reader} content={version} questions={questionsOf(view)} />
              </div>
            </details>
          ))}
        </>
      )}
    </section>
  )
}

/** Which version it is, and what it changed. */
function VersionLine({ reader: { say }, view, version }: Props & { version: Version }) {
  const before = view.snapshots[view.snapshots.indexOf(version) - 1]
  const changed = before && [...new Set(changesFrom(before, version).map((part) => say(contentPartWords[part])))]
  return (
    <p class="quiet">
      {say(words.version)} {version.version}, {momentOf(version.receivedAt)}.{' '}
      {changed && (changed.length > 0 ? `${say(words.changed)}: ${changed.join(', ')}.` : say(words.unchanged))}
    </p>
  )
}

/** The newest version beside a form, folded. */
export function FoldedContent({ reader, view }: Props) {
  const newest = view.snapshots.at(-1)
  return newest ? (
    <details class="govuk-details no-print">
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">{reader.say(words.content)}</span>
      </summary>
      <div class="govuk-details__text">
        <SnapshotContentView reader={reader} content={newest} questions={questionsOf(view)} />
      </div>
    </details>
  ) : null
}
