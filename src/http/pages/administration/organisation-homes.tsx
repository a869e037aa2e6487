// Homes in a table: where they are, to whom they hand over, on what documents they keep more, and what the reader may record.
import { counties, type CountyCode } from '../../../domain/county.ts'
import type { SupervisionBasis } from '../../../domain/organisation.ts'
import type { HomeView } from '../../../register/common/organisations.ts'
import { basisCoversWords, basisKindWords, supervisionBasisWords } from '../../../words/codes-office.ts'
import {
  basisWords,
  organisationListWords as words,
  organisationWords,
  supervisionWords,
} from '../../../words/pages-organisations.ts'
import { Table } from '../parts.tsx'
import { dayOf, type Reader } from '../reader.ts'

type Props = {
  reader: Reader
  homes: readonly HomeView[]
  operating: boolean
}

export function HomeTable({ reader, homes, operating }: Props) {
  const { say } = reader
  const acting = operating || homes.some(({ allowed }) => allowed.length > 0)
  return (
    <Table
      title={say(words.homes)}
      heads={[
        say(words.home),
        say(organisationWords.county),
        { number: say(organisationWords.places) },
        say(words.authority),
        say(words.documents),
        acting ? say(words.actions) : null,
      ]}
    >
      {homes.map((home) => (
        <tr>
          <th scope="row">{home.name}</th>
          <td>{counties[home.county as CountyCode]?.name}</td>
          <td class="number">{home.places}</td>
          <td>
            <AuthorityOf reader={reader} home={home} />
          </td>
          <td>
            {home.bases.length === 0 ? say(words.noDocuments) : null}
            {home.bases.map(({ covers, kind, number, fromOn }) => (
              <div>
                {say(basisCoversWords[covers])}: {say(basisKindWords[kind])} {number}, {say(words.from)} {dayOf(fromOn)}
              </div>
            ))}
          </td>
          {acting ? (
            <td>
              {home.allowed.map((action) => (
                <div>
                  <a href={`/homes/${home.id}/${action}`}>{say(titles[action])}</a>
                </div>
              ))}
              {operating ? <a href={`/people/new?organisation=${home.id}`}>{say(words.addAdmin)}</a> : null}
            </td>
          ) : null}
        </tr>
      ))}
    </Table>
  )
}

const titles = { basis: basisWords.title, supervision: supervisionWords.title }

/** To whom the home hands over today and on what ground; to nobody, why. */
export function AuthorityOf({ reader: { say }, home: { supervision } }: { reader: Reader; home: HomeView }) {
  if (!supervision) return <>{say(words.notRecorded)}</>
  const { authorityName, noAuthority, basis } = supervision
  return (
    <>
      <div>{authorityName ?? '–'}</div>
      <div class="quiet">{noAuthority ?? say(supervisionBasisWords[basis as SupervisionBasis])}</div>
    </>
  )
}
