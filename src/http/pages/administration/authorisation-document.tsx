// The written authorisation and the statement of confidentiality, filled in, to be printed on A4. Polish whatever the reader's language.
import { authorisationPaper as paper } from '../../../domain/document-authorisation.ts'
import { Refusal } from '../../../domain/refusal.ts'
import { scopes } from '../../../domain/role.ts'
import { listAuthorisations } from '../../../register/common/authorisations.ts'
import { authorisationWords as words } from '../../../words/pages-authorisations.ts'
import { scopeWords } from '../../../words/terms.ts'
import { looking } from '../../api/entries.ts'
import type { App } from '../../context.ts'
import { toAuthorisations } from './authorisations.tsx'
import { page } from '../frame.tsx'
import { PrintButton } from '../parts.tsx'
import { dayOf, placeOf, signedIn } from '../reader.ts'

const readers = ['director', 'dpo', 'officer'] as const

export function authorisationDocument(app: App): void {
  app.get('/authorisations/:id/document', async (c) => {
    const reader = await signedIn(c)
    const home = placeOf(c, reader, readers)
    const found = (await listAuthorisations(c.var.services.ports, home, looking(c))).find(
      ({ id }) => id === c.req.param('id'),
    )
    if (!found) throw new Refusal('not-found')
    // The holder's own list names nobody: it is the reader.
    const name = found.name ?? reader.self.name
    const homeName = reader.self.acting.find(({ organisation }) => organisation === home)?.name
    const { authorisation, statement } = paper
    return page(c, {
      title: reader.say(words.papers),
      reader,
      back: toAuthorisations(c, reader),
      body: (
        <>
          <PrintButton reader={reader} />
          <article lang="pl">
            <h1>{`${authorisation.title} nr ${found.number}`}</h1>
            <p>{`${homeName}, ${dayOf(found.issuedOn)}`}</p>
            <p>{authorisation.basis}</p>
            <p>
              <strong>{name}</strong>
            </p>
            <p>{authorisation.scope}</p>
            <ul>
              {scopes
                .filter((scope) => found.scopes.includes(scope))
                .map((scope) => (
                  <li>{scopeWords[scope].pl}</li>
                ))}
            </ul>
            <p>{`${authorisation.period} od ${dayOf(found.fromOn)} do ${dayOf(found.untilOn)}.`}</p>
            <p>{authorisation.limits}</p>
            <Signed what={authorisation.director} />
            <Signed what={authorisation.received} />
          </article>
          <article lang="pl">
            <h2>{statement.title}</h2>
            <p>{`${statement.opening} ${name}, upoważniona/upoważniony dokumentem nr ${found.number} z dnia ${dayOf(found.issuedOn)}, oświadczam, że:`}</p>
            <ol>
              {statement.points.map((point) => (
                <li>{point}</li>
              ))}
            </ol>
            <Signed what={statement.signature} />
          </article>
        </>
      ),
    })
  })
}

const Signed = ({ what }: { what: string }) => (
  <p>
    ……………………………………………
    <br />
    <span class="quiet">{what}</span>
  </p>
)
