// A table of transfers, newest first: of a home, or of what an authority received. Opens nothing sealed.
import type { TransferState } from '../../../domain/transfer.ts'
import { listTransfers } from '../../../register/door/transfers.ts'
import { namesOf } from '../../../register/common/organisations.ts'
import { numbersIn } from '../../../register/door/snapshots.ts'
import { transferListWords as words, transferWords } from '../../../words/pages-transfer.ts'
import { looking } from '../../api/entries.ts'
import type { RequestContext } from '../../context.ts'
import { Pages, Table } from '../parts.tsx'
import { momentOf, within, type Reader } from '../reader.ts'
import { nameOf, StateTag } from './transfer-parts.tsx'

const pageLimit = 50

type Side = 'home' | 'authority'

type Item = {
  id: string
  kind: string | null
  state: TransferState
  prepared_at: string
  sent_at: string | null
  home: string
  authority: string
}
type ListProps = {
  reader: Reader
  side: Side
  items: readonly Item[]
  next: string | null
  named: (id: string) => string
  numbers: ReadonlyMap<string, string>
  address: URL
}

export async function listOf(c: RequestContext, reader: Reader, side: Side, organisation: string): Promise<ListProps> {
  const of = { before: c.req.query('before'), limit: pageLimit }
  const { items, next } = await listTransfers(c.var.services.ports, side, organisation, of, looking(c))
  const named = await namesOf(
    c.var.services.ports,
    items.map((item) => item[side === 'home' ? 'authority' : 'home']),
  )
  const answers = items.filter(({ kind }) => kind === 'answer').map(({ id }) => id)
  const numbers = await numbersIn(c.var.services.ports, answers)
  const address = new URL(within(c, '/transfers', { side }), c.req.url)
  const before = c.req.query('before')
  if (before) address.searchParams.set('before', before)
  return { reader, side, items, next, named, numbers, address }
}

export function List({ reader, side, items, next, named, numbers, address }: ListProps) {
  const { say } = reader
  if (items.length === 0) return <p>{say(side === 'home' ? words.noneOfHome : words.noneReceived)}</p>
  const title = say(side === 'home' ? words.ofHome : words.received)
  return (
    <>
      <Table
        title={title}
        heads={[
          say(transferWords.transfer),
          say(transferWords.state),
          side === 'home' ? say(transferWords.to) : null,
          say(transferWords.sentAt),
        ]}
        captioned
      >
        {items.map(({ id, kind, state, prepared_at, sent_at, home, authority }) => (
          <tr>
            <th scope="row">
              <a href={`/transfers/${id}`}>
                {nameOf(reader, { kind, sentAt: sent_at, preparedAt: prepared_at }, numbers.get(id))}
              </a>
              {side === 'authority' ? <span class="quiet">{named(home)}</span> : null}
            </th>
            <td>
              <StateTag reader={reader} state={state} />
            </td>
            {side === 'home' ? <td>{named(authority)}</td> : null}
            <td class="nowrap">{sent_at ? momentOf(sent_at) : '–'}</td>
          </tr>
        ))}
      </Table>
      <Pages reader={reader} address={address} next={next} />
    </>
  )
}
