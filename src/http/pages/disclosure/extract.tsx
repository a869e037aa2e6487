// The numbered extract of a disclosure, made to be printed: what the entries hold, each opening a look. Offers nothing to do.
import { warsawDate } from '../../../domain/zone.ts'
import type { PsychologicalHarmLevel } from '../../../domain/harm.ts'
import { readExtract, type ExtractedEntry } from '../../../register/home/extract.ts'
import type { Revealed } from '../../../register/home/reveal.ts'
import { bodyAnswerWords, bodyWords, causeWords } from '../../../words/codes-entry.ts'
import { eventTypeWords } from '../../../words/codes-office.ts'
import {
  ageBandWords,
  immediateActionWords,
  partOfDayWords,
  physicalHarmWords,
  placeWords,
  psychologicalHarmWords,
  reporterFunctionWords,
  reportSourceWords,
  residentRoleWords,
  sexWords,
} from '../../../words/codes-report.ts'
import { disclosureWords as words } from '../../../words/pages-disclosures.ts'
import { entryWords } from '../../../words/pages-entry.ts'
import { revealWords } from '../../../words/pages-reveal.ts'
import { snapshotWords } from '../../../words/pages-snapshot.ts'
import { looking } from '../../api/entries.ts'
import type { App } from '../../context.ts'
import { coded } from '../entry/entry-parts.tsx'
import { Measures } from '../entry/entry-measures.tsx'
import { page } from '../frame.tsx'
import { Facts, Notice, PrintButton, Table, Written } from '../parts.tsx'
import { dayOf, momentOf, signedIn, type Reader } from '../reader.ts'
import { About } from './disclosures.tsx'

export function extractPage(app: App): void {
  app.get('/disclosures/:id/extract', async (c) => {
    const id = c.req.param('id')
    const [reader, view] = await Promise.all([signedIn(c), readExtract(c.var.services.ports, id, looking(c))])
    const { say } = reader
    return page(c, {
      title: `${say(words.extract)} ${view.number}`,
      reader,
      back: { href: `/disclosures/${id}`, text: `${say(words.one)} ${view.number}` },
      body: (
        <>
          <h1>{`${say(words.extract)} ${view.number}`}</h1>
          <p class="lead">{reader.self.acting.find(({ organisation }) => organisation === view.home)?.name}</p>
          <About reader={reader} view={view} todayOn={warsawDate(c.var.now)} />
          <p>{`${say(words.openedAt)}: ${momentOf(view.at)}`}</p>
          <PrintButton reader={reader} />
          {view.entries.map((entry) => (
            <Extracted reader={reader} entry={entry} annex={view.extent === 'whole'} reporters={view.withReporters} />
          ))}
        </>
      ),
    })
  })
}

type Props = { reader: Reader; entry: ExtractedEntry }

function Extracted({ reader, entry, annex, reporters }: Props & { annex: boolean; reporters: boolean }) {
  const { say } = reader
  return (
    <section aria-label={entry.name}>
      <h2>{`${say(entryWords.entry)} ${entry.name}`}</h2>
      {entry.destroyed ? <Notice title={say(words.gone)} /> : <Written text={entry.texts.description ?? ''} />}
      <Content reader={reader} entry={entry} />
      {annex && !entry.destroyed ? <Annex reader={reader} entry={entry} /> : null}
      {reporters && !entry.destroyed ? <Reporter reader={reader} reporter={entry.reporter} /> : null}
    </section>
  )
}

function Content({ reader, entry }: Props) {
  const { say } = reader
  const { texts, category, registeredAt, partOfDay, secondary = [], causes = [], bodies = [] } = entry
  // Without the offset that tells the two hours of an October night apart.
  const hour = texts.eventTime?.slice(0, 5) ?? (partOfDay === 'unknown' ? '' : say(partOfDayWords[partOfDay]))
  const written = (text: string | undefined) => (text ? <Written text={text} /> : null)
  return (
    <Facts
      facts={[
        [say(snapshotWords.category), category ? coded(reader, category) : null],
        [say(snapshotWords.secondary), secondary.map((code) => coded(reader, code)).join('; ')],
        [say(entryWords.when), [dayOf(entry.eventOn), hour].filter(Boolean).join(', ')],
        [say(snapshotWords.place), [say(placeWords[entry.place]), texts.placeDetail].filter(Boolean).join(', ')],
        [say(snapshotWords.careType), entry.careType ? say(eventTypeWords[entry.careType]) : null],
        [say(entryWords.condition), written(texts.conditionText)],
        [
          say(snapshotWords.immediateActions),
          <>
            {entry.immediateActions.map((one) => say(immediateActionWords[one])).join('; ')}
            {written(texts.immediateText)}
          </>,
        ],
        [say(snapshotWords.reportedOn), momentOf(entry.reportedAt)],
        [say(snapshotWords.registeredOn), registeredAt ? momentOf(registeredAt) : null],
        causes.length > 0 || texts.causesText
          ? [
              say(snapshotWords.causes),
              <>
                {causes.map((one) => say(causeWords[one])).join('; ')}
                {written(texts.causesText)}
              </>,
            ]
          : undefined,
        [say(snapshotWords.limiting), written(texts.limiting)],
        texts.preventive || entry.measures
          ? [
              say(snapshotWords.preventive),
              <>
                {written(texts.preventive)}
                <Measures reader={reader} measures={entry.measures} />
              </>,
            ]
          : undefined,
        [
          say(snapshotWords.bodies),
          bodies
            .map(({ body, answer, on }) =>
              [`${say(bodyWords[body])}: ${say(bodyAnswerWords[answer])}`, on ? dayOf(on) : '']
                .filter(Boolean)
                .join(', '),
            )
            .join('; '),
        ],
      ]}
    />
  )
}

function Annex({ reader: { say }, entry: { name, residents, texts } }: Props) {
  const labels = snapshotWords
  const heads = [
    entryWords.pseudonym,
    entryWords.part,
    labels.sex,
    labels.age,
    labels.physical,
    labels.psychological,
    labels.hospital,
  ]
  const caption = `${say(entryWords.annex)}: ${name}`
  return (
    <Table title={caption} heads={heads.map(say)}>
      {residents.map((resident, row) => (
        <tr>
          <th scope="row">
            {[texts.people?.[row]?.pseudonym || String(row + 1), texts.people?.[row]?.name].filter(Boolean).join(', ')}
          </th>
          <td>{say(residentRoleWords[resident.role])}</td>
          <td>{say(sexWords[resident.sex])}</td>
          <td class="nowrap">{say(ageBandWords[resident.ageBand])}</td>
          <td>{say(physicalHarmWords[resident.physical].label)}</td>
          <td>{say(psychologicalHarmWords[resident.psychological as PsychologicalHarmLevel].label)}</td>
          <td>{say(bodyAnswerWords[resident.hospital ? 'yes' : 'no'])}</td>
        </tr>
      ))}
    </Table>
  )
}

function Reporter({ reader: { say }, reporter }: { reader: Reader; reporter: Revealed | null }) {
  return (
    <>
      <h3>{say(revealWords.told)}</h3>
      <Facts
        facts={[
          [say(revealWords.name), reporter?.name ?? say(revealWords.unknown)],
          [say(revealWords.function), reporter?.function ? say(reporterFunctionWords[reporter.function]) : null],
          [say(revealWords.contact), reporter?.contact],
          [say(revealWords.source), reporter ? say(reportSourceWords[reporter.source]) : null],
          [say(revealWords.receivedOn), reporter?.receivedOn ? dayOf(reporter.receivedOn) : null],
          [say(revealWords.enteredBy), reporter?.enteredBy],
        ]}
      />
    </>
  )
}
