// Who is signed in, as the frame of every page shows it: the own name, roles and authorisations, and nobody else's.
import { expect, it } from 'vitest'
import { changeAuthorisation, grantAuthorisation } from '../../src/register/common/authorisations.ts'
import { changePerson } from '../../src/register/common/people.ts'
import { readSelf } from '../../src/register/common/self.ts'
import { signOut } from '../../src/register/common/sessions.ts'
import { accountsWorld, later, now, refusal } from '../support/accounts-world.ts'
import { counting, credentialOf } from '../support/counting.ts'
import { addedBy } from '../support/rows.ts'
import { world } from '../support/world.ts'

it('an officer sees the own name, the home and what the authorisation covers until when', async () => {
  const there = await world(now)
  const { ports } = there.services
  const looking = { credential: credentialOf(there, 'officer'), now }
  const counted = counting(ports)
  const { result, events } = await addedBy(there.client, () => readSelf(counted.ports, looking))
  const officer = {
    organisation: there.organisations.home,
    kind: 'home',
    name: 'Dom pod Zmyślonym Dębem',
    role: 'officer',
    scopes: ['follow-up', 'prepare', 'receive', 'verify'],
    authorisationEndsOn: '2027-12-31',
  }
  expect(result).toEqual({ person: there.people.officer.person, name: 'Grażyna Fikcyjna', acting: [officer] })
  expect(counted.trips()).toBe(1)
  // The own name is no look.
  expect(events).toEqual([])

  const director = { credential: credentialOf(there, 'director'), now }
  await changeAuthorisation(ports, there.authorisation, { action: 'revoke', reason: 'error' }, director)
  expect((await readSelf(ports, looking)).acting).toEqual([{ ...officer, scopes: [], authorisationEndsOn: null }])
  await there.end()
})

it('of two authorisations in force the later last day counts, and one for tomorrow does not count yet', async () => {
  const there = await world(now)
  const { ports } = there.services
  const director = { credential: credentialOf(there, 'director'), now }
  const { home } = there.organisations
  const paper = { home, person: there.people.unauthorised.person, issuedOn: '2026-03-01' }
  for (const given of [
    { ...paper, number: '2/2026', scopes: ['receive'] as const, fromOn: '2026-03-01', untilOn: '2026-04-30' },
    { ...paper, number: '3/2026', scopes: ['verify'] as const, fromOn: '2026-03-09', untilOn: '2026-03-31' },
    { ...paper, number: '4/2026', scopes: ['prepare'] as const, fromOn: '2026-03-10', untilOn: '2026-12-31' },
  ]) {
    const { id } = await grantAuthorisation(ports, given, director)
    await changeAuthorisation(ports, id, { action: 'confirm' }, director)
  }
  const { acting } = await readSelf(ports, { credential: credentialOf(there, 'unauthorised'), now })
  expect(acting).toMatchObject([{ scopes: ['receive', 'verify'], authorisationEndsOn: '2026-04-30' }])
  await there.end()
})

it('for people of no home nothing names the home plane', async () => {
  const there = await world(now)
  for (const name of ['reviewer', 'authorityDpo', 'inspector', 'analyst'] as const) {
    there.sql.length = 0
    const { acting } = await readSelf(there.services.ports, { credential: credentialOf(there, name), now })
    expect(acting).toHaveLength(1)
    expect(there.sql.length).toBeGreaterThan(0)
    expect(there.sql.filter((text) => /\bhome_/.test(text))).toEqual([])
  }
  await there.end()
})

it('a person of several roles has one line for each, in the order in which they were given', async () => {
  const { ports, asked, admin, joins, organisation } = await accountsWorld()
  const { id, session } = await joins('anna', ['reporter', 'officer'])
  await changePerson(
    ports,
    id,
    { action: 'grant-role', role: 'director', organisation },
    asked(admin, undefined, later(1)),
  )
  const { acting } = await readSelf(ports, { credential: session, now: later(2) })
  expect(acting.map(({ role }) => role)).toEqual(['officer', 'reporter', 'director'])
  expect((await readSelf(ports, { credential: admin, now })).acting).toMatchObject([{ role: 'admin', kind: 'home' }])
})

it('reading it keeps a used session open, with a write only every five minutes', async () => {
  const { ports, rows, joins } = await accountsWorld()
  const { session } = await joins('anna', ['reporter'])
  const endsAt = async () =>
    (await rows('SELECT idle_until_at FROM session WHERE id = ?', session.id))[0]?.['idle_until_at']
  const visit = async (minutes: number) => {
    const counted = counting(ports)
    await readSelf(counted.ports, { credential: session, now: later(minutes) })
    return [counted.trips(), await endsAt()]
  }
  expect(await endsAt()).toBe(later(30))
  expect(await visit(4)).toEqual([1, later(30)])
  expect(await visit(7)).toEqual([2, later(35)])
  expect(await visit(9)).toEqual([1, later(35)])
  expect(await refusal(readSelf(ports, { credential: session, now: later(36) }))).toBe('unauthenticated')
})

it('nobody is signed in with a session that was ended or never was', async () => {
  const { ports, joins } = await accountsWorld()
  const { session } = await joins('anna', ['reporter'])
  await signOut(ports, session, now)
  expect(await refusal(readSelf(ports, { credential: session, now }))).toBe('unauthenticated')
  expect(await refusal(readSelf(ports, { credential: { ...session, id: 'nie ma' }, now }))).toBe('unauthenticated')
})
