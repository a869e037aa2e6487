// What a director does with an entry beside following it up: keeps a colleague from it while conduct is in question, limits it to
// one officer, keeps it from being destroyed while a court needs it, moves it to the other book, cancels it when it turns out to tell
// of nothing that belongs in the register.
import { addDays, warsawDate } from '../domain/zone.ts'
import type { EntryCommand } from '../domain/entry-command.ts'
import type { ReachCommand } from '../domain/entry-reach.ts'
import { changeEntry } from '../register/home/entries.ts'
import type { Credential, Ports } from '../register/ports.ts'
import { at, workday } from './calendar.ts'
import type { Office, Told } from './home-life.ts'
import { reasons } from './phrases.ts'
import type { Step } from './timeline.ts'

/** @param filedAt instant of the report; the director acts on workdays after it */
export function guarding(
  ports: Ports,
  { home, office, colleague }: { home: string; office: Office; colleague: Credential },
  known: Told,
  filedAt: string,
): Step[] {
  const { guarded, held, mistakenFor, cancelled } = known.incident.fate
  const step = (days: number, time: string, command: EntryCommand | ReachCommand): Step => ({
    at: at(workday(addDays(warsawDate(filedAt), days)), time),
    ledgers: [home],
    run: async (now) => {
      const done = await changeEntry(ports, known.id, command, { credential: office.director, now })
      known.state = done.state
      if (done.number) known.number = done.number
    },
  })
  const keeping: Step[] = [
    step(1, '14:10', { action: 'limit', people: [office.officer.person], reason: reasons.limited }),
    step(1, '14:15', { action: 'exclude', person: colleague.person, reason: reasons.excluded }),
  ]
  const lifting: Step[] = [
    step(20, '14:10', { action: 'unlimit', reason: reasons.unlimited }),
    step(20, '14:15', { action: 'readmit', person: colleague.person, reason: reasons.readmitted }),
  ]
  const moved: EntryCommand = {
    action: 'reclassify',
    category: known.incident.story.category,
    secondary: [],
    threat: false,
    reason: reasons.reclassified,
  }
  return [
    ...(guarded ? keeping : []),
    ...(guarded === 'lifted' ? lifting : []),
    ...(held ? [step(15, '14:20', { action: 'hold', reason: reasons.held })] : []),
    ...(held === 'lifted' ? [step(25, '14:20', { action: 'release', reason: reasons.released })] : []),
    ...(mistakenFor ? [step(12, '13:20', moved)] : []),
    ...(cancelled
      ? [step(20, '13:10', { action: 'cancel', because: 'not-a-resident', reason: reasons.cancelled })]
      : []),
  ]
}
