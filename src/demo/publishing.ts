// What the voivode of the demonstration made public: the last whole year, and the public page that shows it to everybody.
import { shiftMonth } from '../domain/statistics/months.ts'
import { listCloses } from '../register/authority/closes.ts'
import { openPage, readSwitch } from '../register/authority/public-page.ts'
import { previewRelease, publish } from '../register/authority/publications.ts'
import type { Credential, Ports } from '../register/ports.ts'
import { at, workday } from './calendar.ts'
import type { Step } from './timeline.ts'

type Months = { from: string; to: string }
type Publisher = { id: string; head: Credential }

/** On which day of January, after the year's close of the voivode. */
const publishedOn = 20

export function publishing(ports: Ports, { id, head: credential }: Publisher, year: Months): Step[] {
  const on = workday(`${shiftMonth(year.to, 1)}-${publishedOn}`)
  return [
    { at: at(on, '10:00'), ledgers: [id], run: (now) => publishYear(ports, id, credential, year, now) },
    { at: at(on, '11:00'), ledgers: [id], run: (now) => openTo(ports, id, credential, now) },
  ]
}

async function publishYear(ports: Ports, id: string, credential: Credential, { from, to }: Months, now: string) {
  const { items } = await listCloses(ports, { credential, now }, id)
  const close = items.find(({ from_month, to_month }) => from_month === from && to_month === to)
  if (!close) return
  const { digest, version } = await previewRelease(ports, { credential, now }, close.id)
  await publish(ports, close.id, digest, { credential, now, ifMatch: version })
}

async function openTo(ports: Ports, id: string, credential: Credential, now: string): Promise<void> {
  const { version } = await readSwitch(ports, { credential, now })
  const said = { contact: 'statystyka@urzad.example', terms: 'CC-BY-4.0' } as const
  await openPage(ports, id, said, { credential, now, ifMatch: version })
}
