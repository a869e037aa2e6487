// How many people a home has authorised, month by month: by scope, with those whose authorisation ended or is about to. Names nobody.
import type { AuthorisedMonth, CountedScope } from '../../../domain/authorisation-count.ts'
import { scopes } from '../../../domain/role.ts'
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
              { number: say(words.anyScope) },
              { number: say(words.ended) },
              { number: say(words.ending) },
              ...scopes.map((scope) => ({ number: say(scopeWords[scope]) })),
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

function Month({ reader, of: { month, scopes: counts } }: { reader: Reader; of: AuthorisedMonth }) {
  const of = (scope: CountedScope) => counts.find((one) => one.scope === scope)
  const any = of('any')
  return (
    <tr>
      <th scope="row" class="nowrap">
        {monthInWords(reader, month)}
      </th>
      <td class="number">{any?.valid}</td>
      <td class="number">{any?.ended}</td>
      <td class="number">{any?.ending}</td>
      {scopes.map((scope) => (
        <td class="number">{of(scope)?.valid}</td>
      ))}
    </tr>
  )
}
