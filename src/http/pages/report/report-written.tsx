// What a reporter wrote, as it was filed: the answers in the order of the form, those that were left empty left out.
import type { OwnReportView } from '../../../register/home/own-reports.ts'
import {
  ageBandWords,
  allegedWords,
  immediateActionWords,
  partOfDayWords,
  physicalHarmWords,
  placeWords,
  residentRoleWords,
  sexWords,
} from '../../../words/codes-report.ts'
import { eventTypeWords } from '../../../words/codes-office.ts'
import { filingWords as words } from '../../../words/pages-report.ts'
import { Facts, Written } from '../parts.tsx'
import { dayOf, type Reader } from '../reader.ts'

type Report = OwnReportView['report']
type Resident = Report['residents'][number]

export function WrittenReport({ reader, report }: { reader: Reader; report: Report }) {
  const { say } = reader
  const { description = '', eventTime = null, placeDetail = '', immediateText = '', conditionText = '' } = report
  const hurt = report.residents.find(({ role }) => role === 'hurt')
  const actions = report.immediateActions.map((action) => say(immediateActionWords[action])).join(', ')
  const alleged = report.alleges.map((allegation) => say(allegedWords[allegation])).join(', ')
  return (
    <Facts
      facts={[
        [say(words.what), <Texts texts={[description, alleged]} />],
        [
          say(words.who),
          <Texts
            texts={[
              ...report.residents.map((resident, index) => residentText(reader, resident, report.people?.[index])),
              report.careType ? `${say(words.careType)}: ${say(eventTypeWords[report.careType])}` : '',
            ]}
          />,
        ],
        [say(words.when), `${dayOf(report.eventOn)}, ${eventTime ?? say(partOfDayWords[report.partOfDay])}`],
        [say(words.where), <Texts texts={[say(placeWords[report.place]), placeDetail]} />],
        [say(words.done), <Texts texts={[actions, immediateText]} />],
        [
          say(words.condition),
          <Texts
            texts={[
              hurt ? say(physicalHarmWords[hurt.physical].label) : '',
              hurt?.hospital ? say(words.hospital) : '',
              conditionText,
            ]}
          />,
        ],
      ]}
    />
  )
}

const Texts = ({ texts }: { texts: readonly string[] }) => (
  <>
    {texts.filter(Boolean).map((text) => (
      <Written text={text} />
    ))}
  </>
)

/** Who it was as far as it was said: name, label, part in the event, sex and age. */
function residentText({ say }: Reader, { role, sex, ageBand }: Resident, named?: { name: string; pseudonym: string }) {
  const parts = [
    named?.name ?? '',
    named?.pseudonym ?? '',
    say(residentRoleWords[role]),
    sex === 'unknown' ? '' : say(sexWords[sex]),
    ageBand === 'unknown' ? '' : say(ageBandWords[ageBand]),
  ]
  return parts.filter(Boolean).join(', ')
}
