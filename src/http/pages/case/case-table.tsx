// Cases as rows, and what a case's state and urgency look like everywhere. Shows codes only.
import type { AssessmentOutcome, CaseState } from '../../../domain/case.ts'
import type { Priority } from '../../../domain/priority.ts'
import { warsawDate } from '../../../domain/zone.ts'
import type { listCases } from '../../../register/authority/cases.ts'
import { priorityWords } from '../../../words/codes-entry.ts'
import { caseWords as words } from '../../../words/pages-case.ts'
import { caseStateWords, outcomeWords } from '../../../words/terms.ts'
import { Table, Tag, type Tone } from '../parts.tsx'
import { dayOf, distanceOf, type Reader, type SignedIn } from '../reader.ts'
import { tones } from '../tones.ts'
import { categoryIn, Term } from '../waiting.tsx'

const outcomeTones: Record<AssessmentOutcome, Tone> = {
  adequate: 'good',
  adequate_with_remarks: 'wait',
  inadequate: 'alert',
}

export const StateTag = ({ reader, state }: { reader: Reader; state: CaseState }) => (
  <Tag tone={tones.case[state]}>{reader.say(caseStateWords[state])}</Tag>
)

/** Ordinary urgency draws no eye. */
export function PriorityTag({ reader, priority }: { reader: Reader; priority: Priority }) {
  const word = reader.say(priorityWords[priority])
  const tone = tones.priority[priority]
  return tone ? <Tag tone={tone}>{word}</Tag> : <>{word}</>
}

export const OutcomeTag = ({ reader, outcome }: { reader: Reader; outcome: AssessmentOutcome }) => (
  <Tag tone={outcomeTones[outcome]}>{reader.say(outcomeWords[outcome])}</Tag>
)

type Line = Awaited<ReturnType<typeof listCases>>['items'][number]
type TableProps = { reader: SignedIn; cases: readonly Line[]; todayOn: string }

export function CaseTable({ reader, cases, todayOn }: TableProps) {
  const { say } = reader
  const columns = [words.number, words.priority, words.state, words.home, words.category, words.eventOn, words.received]
  return (
    <Table title={say(words.title)} heads={columns.map(say)}>
      {cases.map((line) => (
        <Row reader={reader} line={line} todayOn={todayOn} />
      ))}
    </Table>
  )
}

/** A reopened case is nobody's until it is taken again. */
const whose = ({ say }: Reader, state: CaseState) =>
  state === 'reopened' ? `${say(words.lastReviewer)}: ${say(words.you)}` : say(words.yours)

function Row({ reader, line, todayOn }: { reader: SignedIn; line: Line; todayOn: string }) {
  const receivedOn = warsawDate(line.received_at)
  const over = line.state === 'closed' || line.state === 'moot'
  return (
    <tr>
      <th scope="row" class="nowrap">
        <a href={`/cases/${line.id}`}>
          {line.number}
          <span class="govuk-visually-hidden"> {line.homeName}</span>
        </a>
      </th>
      <td>
        <PriorityTag reader={reader} priority={line.priority as Priority} />
      </td>
      <td>
        <StateTag reader={reader} state={line.state} />
        {line.dueOn ? (
          <div>
            <Term reader={reader} on={line.dueOn} todayOn={todayOn} />
          </div>
        ) : null}
        {line.outcome ? <div>{reader.say(outcomeWords[line.outcome as AssessmentOutcome])}</div> : null}
        {line.reviewer === reader.self.person && !over ? <div class="quiet">{whose(reader, line.state)}</div> : null}
      </td>
      <td>{line.homeName}</td>
      <td>{categoryIn(reader, line.category)}</td>
      <td class="nowrap">{dayOf(line.event_on)}</td>
      <td class="nowrap">
        {dayOf(receivedOn)}
        {over ? null : <div class="quiet">{distanceOf(reader, receivedOn, todayOn)}</div>}
      </td>
    </tr>
  )
}
