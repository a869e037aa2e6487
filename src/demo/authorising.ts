// Written authorisations in every state, and the documents on which homes keep book N and send the supplement.
// Only calls use cases; who works where is staff.ts's.
import { addDays, warsawDate } from '../domain/zone.ts'
import type { Scope } from '../domain/role.ts'
import { changeAuthorisation, grantAuthorisation } from '../register/common/authorisations.ts'
import { changeHome } from '../register/common/organisations.ts'
import type { Ports } from '../register/ports.ts'
import type { Founded } from './founding.ts'
import { homes, type Home } from './homes.ts'
import type { PersonKey } from './staff.ts'

const daily: readonly Scope[] = ['receive', 'verify', 'follow-up']
const inYears = (now: string, years: number) => addDays(warsawDate(now), years * 365)

/** @param soonOn a date on which some authorisations end, soon after the demo is filled */
export async function authorise(ports: Ports, founded: Founded, now: string, soonOn: string): Promise<void> {
  await Promise.all(homes.map((home) => authoriseHome(ports, founded, home, now, soonOn)))
}

async function authoriseHome(
  ports: Ports,
  { organisations, as }: Founded,
  { key, officer, director, documents, endsSoon }: Home,
  now: string,
  soonOn: string,
): Promise<void> {
  const today = warsawDate(now)
  const year = today.slice(0, 4)
  const asked = { credential: as[director], now }
  let number = 0
  const give = async (
    person: PersonKey,
    scopes: readonly Scope[],
    then: { untilOn?: string; state?: 'granted' | 'revoked' } = {},
  ) => {
    const paper = {
      home: organisations[key],
      person: as[person].person,
      number: `${++number}/${year}`,
      issuedOn: today,
      scopes,
      fromOn: today,
      untilOn: then.untilOn ?? inYears(now, 5),
    }
    const { id } = await grantAuthorisation(ports, paper, asked)
    if (then.state === 'granted') return
    await changeAuthorisation(ports, id, { action: 'confirm' }, asked)
    if (then.state !== 'revoked') return
    await changeAuthorisation(ports, id, { action: 'revoke', reason: 'duties-changed' }, asked)
  }
  if (key === 'home') {
    await give(officer, daily, { state: 'revoked' })
    await give('former-officer', [...daily, 'prepare'], { untilOn: inYears(now, 1) })
    await give('new-officer', [...daily, 'prepare'], { state: 'granted' })
  }
  await give(officer, [...daily, 'prepare'])
  // A scope of its own: the demo goes on working after it has ended.
  if (endsSoon) await give(officer, ['urgent-notice'], { untilOn: soonOn })

  const paper = { action: 'basis', kind: 'order', number: `7/${year}`, issuedOn: today, fromOn: today } as const
  for (const covers of documents) await changeHome(ports, organisations[key], { ...paper, covers }, asked)
}
