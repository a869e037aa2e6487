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
import { Scroll } from '../parts.tsx'
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
    <Scroll label={say(words.homes)}>
      <table aria-label={say(words.homes)}>
        <thead>
          <tr>
            <th scope="col">{say(words.home)}</th>
            <th scope="col">{say(organisationWords.county)}</th>
            <th scope="col" class="number">
              {say(organisationWords.places)}
            </th>
            <th scope="col">{say(words.authority)}</th>
            <th scope="col">{say(words.documents)}</th>
            {acting ? <th scope="col">{say(words.actions)}</th> : null}
          </tr>
        </thead>
        <tbody>
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
                    {say(basisCoversWords[covers])}: {say(basisKindWords[kind])} {number}, {say(words.from)}{' '}
                    {dayOf(fromOn)}
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
        </tbody>
      </table>
    </Scroll>
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
