// The closes of the two years: every authority closes its months and quarters, the voivode from them; late facts make one correction.
import { closeStatistics, correctStatistics, listCloses, previewClose } from '../register/authority/closes.ts'
import { Refusal } from '../domain/refusal.ts'
import { periodKindOf } from '../domain/statistics/close.ts'
import { monthsBetween, shiftMonth } from '../domain/statistics/months.ts'
import { addDays, monthOf } from '../domain/zone.ts'
import type { Credential, Ports } from '../register/ports.ts'
import { at, workday } from './calendar.ts'
import { openedBefore } from './homes.ts'
import { publishing } from './publishing.ts'
import type { Step } from './timeline.ts'

type Closer = { id: string; head: Credential }

/** On which day of the next month a period is closed: after the transfers of its last month. */
const closedOn = 12
const voivodeOn = 16

export function closing(ports: Ports, authorities: readonly Closer[], voivode: Closer, today: string): Step[] {
  const months = monthsBetween(monthOf(addDays(today, -openedBefore)), shiftMonth(monthOf(today), -1))
  const quarters = months.flatMap((to) => {
    const from = shiftMonth(to, -2)
    return months.includes(from) && periodKindOf(from, to) === 'quarter' ? [{ from, to }] : []
  })
  const years = months.flatMap((from) => {
    const to = shiftMonth(from, 11)
    return months.includes(to) && periodKindOf(from, to) === 'year' ? [{ from, to }] : []
  })
  const periods = [...months.map((month) => ({ from: month, to: month })), ...quarters]
  const step = (
    { id, head }: Closer,
    months: { from: string; to: string },
    day: number,
    after: readonly string[],
  ): Step => ({
    at: at(workday(`${shiftMonth(months.to, 1)}-${day}`), '14:00'),
    ledgers: [id, ...after],
    run: (now) => close(ports, id, head, months, now),
  })
  const ids = authorities.map(({ id }) => id)
  const [first] = authorities
  return [
    ...authorities.flatMap((authority) =>
      [...periods, ...years].map((period) => step(authority, period, closedOn, [])),
    ),
    ...[...periods.slice(-4), ...years].map((period) => step(voivode, period, voivodeOn, ids)),
    ...years.slice(-1).flatMap((year) => publishing(ports, voivode, year)),
    ...(first
      ? [{ at: at(addDays(today, -1), '15:30'), ledgers: [first.id], run: (now: string) => correct(ports, first, now) }]
      : []),
  ]
}

async function close(
  ports: Ports,
  organisation: string,
  credential: Credential,
  months: { from: string; to: string },
  now: string,
) {
  const wish = { organisation, ...months }
  const { digest } = await previewClose(ports, { credential, now }, wish)
  await closeStatistics(ports, { ...wish, digest }, { credential, now })
}

/** The newest of its closes about which something came later. */
async function correct(ports: Ports, { id, head: credential }: Closer, now: string): Promise<void> {
  const { items } = await listCloses(ports, { credential, now }, id)
  for (const { id: one, version } of items) {
    try {
      await correctStatistics(ports, one, { credential, now, ifMatch: version })
      return
    } catch (error) {
      if (!(error instanceof Refusal && error.code === 'nothing-changed')) throw error
    }
  }
}
