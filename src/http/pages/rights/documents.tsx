// Documents of a home to be printed: notices on personal data, the record of processing, the impact assessment. In Polish,
// whatever the reader's language; what the home did not record is a gap to be filled by hand.
import { documentKinds, fill, type DocumentFacts, type Section } from '../../../domain/document.ts'
import { readDocument } from '../../../register/home/documents.ts'
import { documentWords as words } from '../../../words/pages-documents.ts'
import { looking } from '../../api/entries.ts'
import type { App } from '../../context.ts'
import { page } from '../frame.tsx'
import { Places, PrintButton, Table } from '../parts.tsx'
import { dayOf, signedIn, within } from '../reader.ts'
import { homeOf, homesOf, toRequests } from './requests.tsx'

export function documentPages(app: App): void {
  app.get('/documents', async (c) => {
    const reader = await signedIn(c)
    const { say } = reader
    const home = homeOf(c, reader)
    return page(c, {
      title: say(words.title),
      reader,
      back: toRequests(c, reader),
      body: (
        <>
          <h1>{say(words.title)}</h1>
          <Places reader={reader} places={homesOf(reader)} chosen={home} path="/documents" />
          <p>{say(words.what)}</p>
          <ul class="plain">
            {documentKinds.map((kind) => (
              <li class="task">
                <a href={within(c, `/documents/${kind}`)}>{say(words.kinds[kind])}</a>
              </li>
            ))}
          </ul>
        </>
      ),
    })
  })

  for (const kind of documentKinds) {
    app.get(`/documents/${kind}`, async (c) => {
      const reader = await signedIn(c)
      const { say } = reader
      const { document, facts } = await readDocument(c.var.services.ports, homeOf(c, reader), kind, looking(c))
      return page(c, {
        title: say(words.kinds[kind]),
        reader,
        back: { href: within(c, '/documents'), text: say(words.title) },
        body: (
          <>
            <p class="quiet no-print">{say(words.gaps)}</p>
            <PrintButton reader={reader} />
            <article lang="pl">
              <h1>{document.title}</h1>
              <p class="quiet">{`${document.article} · ${document.version} · ${dayOf(document.fromOn)}`}</p>
              {document.opening.map((text) => (
                <Filled text={text} facts={facts} />
              ))}
              {document.sections.map((section) => (
                <Part section={section} facts={facts} />
              ))}
            </article>
          </>
        ),
      })
    })
  }
}

function Part({ section, facts }: { section: Section; facts: DocumentFacts }) {
  const { heading, source, paragraphs = [], points = [], measures = [] } = section
  return (
    <section>
      <h2>{heading}</h2>
      <p class="quiet">{source}</p>
      {paragraphs.map((text) => (
        <Filled text={text} facts={facts} />
      ))}
      {points.length === 0 ? null : (
        <ul>
          {points.map((text) => (
            <li>
              <Pieces text={text} facts={facts} />
            </li>
          ))}
        </ul>
      )}
      {measures.length === 0 ? null : <Measures measures={measures} />}
    </section>
  )
}

function Measures({ measures }: { measures: NonNullable<Section['measures']> }) {
  const heads = words.measureHeads
  return (
    <Table title={heads.measure.pl} heads={[heads.against, heads.measure, heads.place].map(({ pl }) => pl)}>
      {measures.map(({ against, measure, place, test }) => (
        <tr>
          <th scope="row">{against}</th>
          <td>{measure}</td>
          <td>
            <code>{place}</code> <code>{test}</code>
          </td>
        </tr>
      ))}
    </Table>
  )
}

const Filled = ({ text, facts }: { text: string; facts: DocumentFacts }) => (
  <p>
    <Pieces text={text} facts={facts} />
  </p>
)

/** A gap is dots with what belongs there, so that it is read aloud and printed as such. */
const Pieces = ({ text, facts }: { text: string; facts: DocumentFacts }) => (
  <>
    {fill(text, facts).map((piece) =>
      typeof piece === 'string' ? piece : <em>{`${'.'.repeat(24)} (${piece.gap})`}</em>,
    )}
  </>
)
