// What was reported of an entry, and whom it happened to: the texts of the report and the annex, which never leaves the home.
import type { HarmLevel, PsychologicalHarmLevel } from '../../../domain/harm.ts'
import type { EntryView } from '../../../register/home/views.ts'
import { bodyAnswerWords } from '../../../words/codes-entry.ts'
import {
  ageBandWords,
  allegedWords,
  immediateActionWords,
  partOfDayWords,
  physicalHarmWords,
  placeWords,
  psychologicalHarmWords,
  residentRoleWords,
  sexWords,
} from '../../../words/codes-report.ts'
import { eventTypeWords } from '../../../words/codes-office.ts'
import type { Words } from '../../../words/language.ts'
import { entryWords as words } from '../../../words/pages-entry.ts'
import { snapshotWords } from '../../../words/pages-snapshot.ts'
import { coded } from './entry-parts.tsx'
import { Facts, Table, Tag, Written } from '../parts.tsx'
import { dayOf, momentOf, type Reader } from '../reader.ts'

export type PartProps = { reader: Reader; view: EntryView }

/** `reason`: what the last reason was given for, where it is not told elsewhere. */
export function Reported({ reader, view, reason }: PartProps & { reason?: Words | undefined }) {
  const { say } = reader
  const { texts, alleges, immediateActions, registeredAt, secondary } = view
  const learned = [texts.learnedOn && dayOf(texts.learnedOn), texts.learnedTime && clock(texts.learnedTime)]
  return (
    <section aria-labelledby="reported">
      <h2 id="reported">{say(words.reported)}</h2>
      {alleges.length > 0 ? (
        <p>
          {alleges.map((one) => (
            <>
              <Tag tone="alert">{`${say(words.alleged)}: ${say(allegedWords[one])}`}</Tag>{' '}
            </>
          ))}
        </p>
      ) : null}
      <Written text={texts.description ?? ''} />
      <Facts
        facts={[
          [say(words.when), whenOf(reader, view)],
          [say(snapshotWords.place), [say(placeWords[view.place]), texts.placeDetail].filter(Boolean).join(', ')],
          [say(snapshotWords.careType), view.careType ? say(eventTypeWords[view.careType]) : null],
          [say(words.condition), texts.conditionText ? <Written text={texts.conditionText} /> : null],
          [
            say(snapshotWords.immediateActions),
            <>
              {immediateActions.map((one) => say(immediateActionWords[one])).join('; ')}
              {texts.immediateText ? <Written text={texts.immediateText} /> : null}
            </>,
          ],
          [say(words.learned), learned.filter(Boolean).join(', ')],
          [say(snapshotWords.reportedOn), momentOf(view.reportedAt)],
          [say(snapshotWords.registeredOn), registeredAt ? momentOf(registeredAt) : null],
          [say(snapshotWords.secondary), (secondary ?? []).map((code) => coded(reader, code)).join('; ')],
          reason && texts.reason ? [say(reason), <Written text={texts.reason} />] : undefined,
        ]}
      />
    </section>
  )
}

/** The day, and the hour or else the part of the day. */
function whenOf({ say }: Reader, { eventOn, partOfDay, texts }: EntryView): string {
  const known = partOfDay === 'unknown' ? undefined : say(partOfDayWords[partOfDay])
  return [dayOf(eventOn), texts.eventTime ? clock(texts.eventTime) : known].filter(Boolean).join(', ')
}

/** Without the offset that tells the two hours of an October night apart. */
const clock = (time: string): string => time.slice(0, 5)

export function Residents({ reader, view }: PartProps) {
  const { say } = reader
  const labels = snapshotWords
  const heads = [
    words.pseudonym,
    words.part,
    labels.sex,
    labels.age,
    labels.physical,
    labels.psychological,
    labels.hospital,
  ]
  return (
    <section aria-labelledby="annex">
      <h2 id="annex">
        {say(words.annex)} <Tag>{say(words.staysHere)}</Tag>
      </h2>
      <Table title={say(words.annex)} heads={heads.map(say)}>
        {view.residents.map((resident, index) => (
          <tr>
            <th scope="row">
              {pseudonymOf(view, index)}
              <span class="quiet">{view.texts.people?.[index]?.name}</span>
            </th>
            <td>{say(residentRoleWords[resident.role])}</td>
            <td>{say(sexWords[resident.sex])}</td>
            <td class="nowrap">{say(ageBandWords[resident.ageBand])}</td>
            <td>{physicalOf(reader, resident.physical)}</td>
            <td>{psychologicalOf(reader, resident.psychological)}</td>
            <td>{say(bodyAnswerWords[resident.hospital ? 'yes' : 'no'])}</td>
          </tr>
        ))}
      </Table>
    </section>
  )
}

/** The label the home gave, else the place in the list. */
export const pseudonymOf = ({ texts }: EntryView, index: number): string =>
  texts.people?.[index]?.pseudonym || String(index + 1)

const physicalOf = ({ say }: Reader, level: HarmLevel) => say(physicalHarmWords[level].label)
const psychologicalOf = ({ say }: Reader, level: HarmLevel) =>
  say(psychologicalHarmWords[level as PsychologicalHarmLevel].label)
