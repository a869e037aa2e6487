// One home is moved: another authority ran it first. Afterwards one entry that one knows gets worse, another turns out to be one too
// many; what becomes of both leaves with the home's next sending. Only calls use cases.
import { addDays } from '../domain/zone.ts'
import { changeHome } from '../register/common/organisations.ts'
import { changeEntry } from '../register/home/entries.ts'
import type { Credential, Ports } from '../register/ports.ts'
import { at, workday, workdaysLater } from './calendar.ts'
import type { Office, Told } from './home-life.ts'
import { reasons } from './phrases.ts'
import type { Dispatch } from './sending.ts'
import type { Step } from './timeline.ts'

/** Between two quarterly sendings, when the authority of before is done with all it was sent. */
export const movedOn = (sendings: readonly Dispatch[]): string => addDays(sendings[2]?.on ?? '9999-01-01', 60)

type Move = { home: string; to: string; operator: { id: string; credential: Credential }; office: Office }

/** @param on Warsaw date from which the other authority runs the home */
export function moving(
  ports: Ports,
  { home, to, operator, office: { officer, director } }: Move,
  tales: readonly Told[],
  on: string,
): Step[] {
  const later = workdaysLater(workday(on), 1)
  const settled = () => tales.filter(({ state }) => state === 'closed')
  return [
    {
      at: at(on, '07:40'),
      ledgers: [home, operator.id],
      run: (now) => {
        const { credential } = operator
        const period = { action: 'supervision', basis: 'runs', authority: to, fromOn: on } as const
        return changeHome(ports, home, period, { credential, now })
      },
    },
    {
      at: at(later, '10:05'),
      ledgers: [home],
      run: async (now) => {
        const [known] = settled()
        if (!known) return
        const residents = known.incident.hurt.map(() => ({ physical: 3, psychological: 1, hospital: true }) as const)
        const worse = { action: 'update-outcome', residents, reason: reasons.outcomeKnown } as const
        await changeEntry(ports, known.id, worse, { credential: officer, now })
      },
    },
    {
      at: at(later, '13:25'),
      ledgers: [home],
      run: async (now) => {
        const known = settled().at(-1)
        if (!known) return
        const why = { action: 'cancel', because: 'duplicate', reason: reasons.oneTooMany } as const
        known.state = (await changeEntry(ports, known.id, why, { credential: director, now })).state
      },
    },
  ]
}
