// How many people a home has authorised, month by month: by scope, with those whose authorisation ended or is about to. Names nobody.
import { countedScopes, type AuthorisedMonth, type CountedScope } from '../../../domain/authorisation-count.ts'
import { readAuthorisedCounts } from '../../../register/common/authorisations.ts'
import { authorisationWords as words } from '../../../words/pages-authorisations.ts'
import { scopeWords } from '../../../words/terms.ts'
import { looking } from '../../api/entries.ts'
import type { App } from '../../context.ts'
import { monthInWords } from '../census/census-parts.tsx'
import { page } from '../frame.tsx'
import { PrintButton, Table } from '../parts.tsx'
import { placeOf, placesOf, signedIn, type Reader } from '../reader.ts'
import { toAuthorisations } from './authorisations.tsx'

const readers = ['director', 'dpo'] as const

export function authorisationCountPage(app: App): void {
  app.get('/authorisations/counts', async (c) => {
    const reader = await signedIn(c)
    const { say } = reader
    const home = placeOf(c, reader, readers)
    const months = await readAuthorisedCounts(c.var.services.ports, home, looking(c))
    const title = say(words.counts)
    return page(c, {
      title,
      reader,
      back: toAuthorisations(c, reader),
      body: (
        <>
          <h1>{title}</h1>
          <p class="lead">{placesOf(reader, readers).find(({ id }) => id === home)?.name}</p>
          <p>{say(words.countsText)}</p>
          <Table
            title={title}
            heads={[
              say(words.month),
              ...countedScopes.map((scope) => ({ number: scopeName(reader, scope) })),
              { number: say(words.ended) },
              { number: say(words.ending) },
            ]}
          >
            {months.map((of) => (
              <Month reader={reader} of={of} />
            ))}
          </Table>
          <PrintButton reader={reader} />
        </>
      ),
    })
  })
}

const scopeName = ({ say }: Reader, scope: CountedScope): string =>
  say(scope === 'any' ? words.anyScope : scopeWords[scope])

function Month({ reader, of: { month, scopes } }: { reader: Reader; of: AuthorisedMonth }) {
  const any = scopes.find(({ scope }) => scope === 'any')
  return (
    <tr>
      <th scope="row" class="nowrap">
        {monthInWords(reader, month)}
      </th>
      {scopes.map(({ valid }) => (
        <td class="number">{valid}</td>
      ))}
      <td class="number">{any?.ended}</td>
      <td class="number">{any?.ending}</td>
    </tr>
  )
}
