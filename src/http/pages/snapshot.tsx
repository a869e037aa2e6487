// A snapshot's content as both sides read it: every field that travels, in the same words, and nothing else; its number is
// the title of the page or part it stands in. Knows no entry and no case.
import type { Child } from 'hono/jsx'
import type { TypeWithholding } from '../../domain/care-type.ts'
import type { PreventiveKind } from '../../domain/preventive-measure.ts'
import type { SnapshotContent, Supplement } from '../../domain/snapshot.ts'
import { categoryWords } from '../../words/codes-category.ts'
import { bodyAnswerWords, bodyWords, causeWords, priorityWords } from '../../words/codes-entry.ts'
import { preventiveKindWords } from '../../words/codes-measure.ts'
import { eventTypeWords, followUpStateWords, typeWithheldWords } from '../../words/codes-office.ts'
import {
  ageBandWords,
  immediateActionWords,
  partOfDayWords,
  placeGroupWords,
  psychologicalHarmWords,
  sexWords,
  type GradeWords,
} from '../../words/codes-report.ts'
import { measureFormWords } from '../../words/pages-measures.ts'
import { snapshotWords as words } from '../../words/pages-snapshot.ts'
import { bookWords, harmWords } from '../../words/terms.ts'
import { Facts, Table, Written, type Fact } from './parts.tsx'
import { dayOf, type Reader } from './reader.ts'

/**
 * `questions`: the texts of those that the answers belong to, by their ids; an answer without its question stands alone.
 * `urgencyTold`: the page says it elsewhere. `technical`: what else a program would ask for.
 */
type Props = {
  reader: Reader
  content: SnapshotContent
  questions?: readonly { id: string; text: string | null }[]
  urgencyTold?: boolean
  /** In the home alone: why the type of care that was said does not leave. */
  typeWithheld?: TypeWithholding | undefined
  technical?: readonly Fact[]
}

export function SnapshotContentView({ reader, content, questions = [], technical = [], ...told }: Props) {
  const { say } = reader
  const { followUp, supplement, answers } = content
  const typed = (text: string) =>
    text === '' ? <span class="quiet">{say(words.notYet)}</span> : <Written text={text} />
  const asked = (id: string) => questions.find((question) => question.id === id)?.text
  return (
    <>
      {content.countedBefore ? <p>{say(words.countedBefore)}</p> : null}
      <Brief
        facts={[
          [say(words.eventOn), dayOf(content.eventOn)],
          [say(words.reportedOn), dayOf(content.reportedOn)],
          [say(words.registeredOn), dayOf(content.registeredOn)],
          [say(words.place), say(placeGroupWords[content.place])],
          [say(words.hurt), String(content.hurt)],
          [say(words.threat), yesNo(reader, content.threat)],
        ]}
      />
      <Facts
        facts={[
          [
            say(words.book),
            [
              say(bookWords[content.book]),
              ...(content.formerNumbers ? [movedFrom(reader, content.formerNumbers)] : []),
            ].join(' – '),
          ],
          [say(words.category), categoryOf(reader, content.category)],
          [say(words.description), typed(content.description)],
          [say(words.followUpState), say(followUpStateWords[followUp.state])],
          [
            say(words.causes),
            <>
              {followUp.causes.length > 0 ? (
                <p>{followUp.causes.map((one) => say(causeWords[one])).join('; ')}</p>
              ) : null}
              {typed(followUp.causesText)}
            </>,
          ],
          [say(words.limiting), typed(followUp.limiting)],
          [
            say(words.preventive),
            <>
              {typed(followUp.preventive)}
              {followUp.measures ? <p>{kindsIn(reader, followUp.measures)}</p> : null}
            </>,
          ],
          ...answers.map(({ question, text }) => {
            const of = asked(question)
            const answer = of ? (
              <>
                <p class="quiet">{say(words.question)}:</p>
                <Written text={of} />
                <p class="quiet">{say(words.answer)}:</p>
                <Written text={text} />
              </>
            ) : (
              <Written text={text} />
            )
            return [say(words.answer), answer] as const
          }),
        ]}
      />
      {supplement ? (
        <SupplementView reader={reader} supplement={supplement} of={content.number} {...told} />
      ) : (
        <p class="quiet">{say(words.noSupplement)}</p>
      )}
      <Technical reader={reader} facts={[[say(words.catalogue), content.catalogue], ...technical]} />
    </>
  )
}

const kindsIn = ({ say }: Reader, kinds: readonly PreventiveKind[]): string =>
  kinds.length > 0 ? kinds.map((one) => say(preventiveKindWords[one])).join('; ') : say(measureFormWords.noMeasures)

/** What proves or identifies rather than tells. */
export const Technical = ({ reader, facts, children }: TechnicalProps) => (
  <details class="govuk-details">
    <summary class="govuk-details__summary">
      <span class="govuk-details__summary-text">{reader.say(words.technical)}</span>
    </summary>
    <div class="govuk-details__text">
      <Facts facts={facts} />
      {children}
    </div>
  </details>
)
type TechnicalProps = { reader: Reader; facts: readonly (Fact | undefined)[]; children?: Child }

type BriefFact = readonly [term: string, value: string]

/** Codes, dates and numbers, side by side. */
const Brief = ({ facts }: { facts: readonly BriefFact[] }) => (
  <dl class="facts brief">
    {facts.map(([term, value]) => (
      <div>
        <dt>{term}</dt>
        <dd>{value}</dd>
      </div>
    ))}
  </dl>
)

type SupplementProps = { supplement: Supplement; of: string } & Pick<Props, 'reader' | 'urgencyTold' | 'typeWithheld'>

function SupplementView({ reader, supplement, of, urgencyTold = false, typeWithheld }: SupplementProps) {
  const { say } = reader
  const { priority, secondary, immediateActions, bodies, residents, careType } = supplement
  const withheld = typeWithheld && say(typeWithheldWords[typeWithheld])
  const urgency: BriefFact = [say(words.priority), `${priority} – ${say(priorityWords[priority])}`]
  return (
    <>
      <p>
        <strong>{say(words.supplement)}</strong>
      </p>
      <Brief
        facts={[
          ...(urgencyTold ? [] : [urgency]),
          [say(words.harm), say(harmWords[supplement.harm])],
          [say(words.partOfDay), say(partOfDayWords[supplement.partOfDay])],
        ]}
      />
      <Facts
        facts={[
          [say(words.careType), careType ? say(eventTypeWords[careType]) : (withheld ?? null)],
          [say(words.secondary), secondary.map((code) => categoryOf(reader, code)).join('; ')],
          [say(words.immediateActions), immediateActions.map((one) => say(immediateActionWords[one])).join('; ')],
          [
            say(words.bodies),
            bodies.length === 0 ? null : (
              <ul class="plain">
                {bodies.map(({ body, answer }) => (
                  <li>{`${say(bodyWords[body])}: ${answerOf(reader, answer)}`}</li>
                ))}
              </ul>
            ),
          ],
        ]}
      />
      {residents.length === 0 ? null : (
        <Table
          title={`${say(words.residents)}: ${of}`}
          heads={[words.sex, words.age, words.physical, words.psychological, words.hospital].map(say)}
          captioned
        >
          {residents.map(({ sex, ageBand, physical, psychological, hospital }) => (
            <tr>
              <td>{say(sexWords[sex])}</td>
              <td>{say(ageBandWords[ageBand])}</td>
              <td>{say(harmWords[physical])}</td>
              <td>{say((psychologicalGrades[psychological] ?? { label: harmWords[psychological] }).label)}</td>
              <td>{yesNo(reader, hospital)}</td>
            </tr>
          ))}
        </Table>
      )}
    </>
  )
}

/** „Przeniesiono z 17/2026”: the numbers it had in the other book, which stay its own. */
export const movedFrom = ({ say }: Reader, numbers: readonly string[]): string =>
  `${say(words.movedFrom)} ${numbers.join(', ')}`

const psychologicalGrades: Readonly<Record<number, GradeWords>> = psychologicalHarmWords

const yesNo = ({ say }: Reader, is: boolean) => say(bodyAnswerWords[is ? 'yes' : 'no'])

/** A code of a list without words is shown as it is. */
function categoryOf({ say }: Reader, code: string): string {
  const known = categoryWords[code]
  return known ? `${code} ${say(known)}` : code
}

const answers: Readonly<Record<string, (typeof bodyAnswerWords)[keyof typeof bodyAnswerWords]>> = bodyAnswerWords

function answerOf({ say }: Reader, answer: string): string {
  const known = answers[answer]
  return known ? say(known) : answer
}
