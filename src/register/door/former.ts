// What leaves for authorities that ran the home before, in the same batch as the sending to today's: of what they hold, what was taken
// back since. Art. 55c ust. 6 hands over to the authority of the day; whoever was told before is told by RODO art. 19, in codes only.
import type { Case } from '../../domain/case.ts'
import type { Actor } from '../../domain/role.ts'
import type { Transfer } from '../../domain/transfer.ts'
import type { Withdrawal } from '../../domain/withdrawal.ts'
import type { Asked } from '../common/change.ts'
import type { Ports, Write } from '../ports.ts'
import { inOrder, withdrawalArrives } from './arrival.ts'
import type { Parcel } from './delivery.ts'
import { sendingWrites } from './sending.ts'

/** What of a withdrawal travels: nothing of the home's own. */
export const travelling = ({ handover, number, reason }: Withdrawal): Withdrawal => ({ handover, number, reason })

/** One transfer of kind `withdrawal` for each of them, signed like any other; without census, checkpoints and what waits in the home. */
export async function toFormer(
  ports: Ports,
  parcel: Parcel,
  files: ReadonlyMap<string, Case>,
  actor: Actor,
  asked: Asked,
): Promise<Write[]> {
  const { home } = parcel.transfer
  const { acting } = parcel.decision
  const all: Write[] = []
  for (const { authority, withdrawals } of parcel.former) {
    const { lastSent: previous } = await ports.store.read({ lastSent: { home, authority } })
    const id = ports.mint()
    const begun = { home, authority, preparedAt: asked.now }
    const transfer: Transfer = { id, version: 0, sealed: [], state: 'prepared', ...begun }
    const { event, pair, writes } = await sendingWrites(
      ports,
      {
        transfer,
        decision: {
          action: 'send',
          acting,
          detail: { ...begun, state: 'sent', kind: 'withdrawal', sentAt: asked.now },
        },
        carried: {
          cutoff: parcel.position,
          snapshots: [],
          withdrawals: withdrawals.map(travelling),
          counts: { U: 0, N: 0 },
        },
        previous,
        checkpoints: [],
      },
      actor,
      asked,
    )
    const arrived = withdrawals.map(({ version, ...withdrawal }) => {
      const of = { home, authority, version, transfer: id, file: files.get(withdrawal.handover) }
      return withdrawalArrives(ports, travelling(withdrawal), of, asked.now)
    })
    all.push(
      { write: 'guard', guard: { on: 'last-sent', home, authority, transfer: previous } },
      { write: 'event', event },
      { write: 'event', event: pair },
      ...arrived.flatMap(({ received }) => received.map((one): Write => ({ write: 'event', event: one }))),
      ...writes,
      ...inOrder(arrived.flatMap((one) => one.writes)),
    )
  }
  return all
}
