// Who leaves keeps no authorisation: it ends with the role, in the same batch, and does not come back with it (art. 55c ust. 5).
import { expect, it, onTestFinished } from 'vitest'
import { castOf, file, ifMatch, must, propose } from '../support/crew.ts'
import { eventsOf, tablesOf } from '../support/rows.ts'
import { visitorOf } from '../support/visitor.ts'
import { world } from '../support/world.ts'

async function inhabited() {
  const there = await world()
  onTestFinished(() => there.end())
  return { there, cast: castOf(there) }
}
const stateOf = async (there: Awaited<ReturnType<typeof world>>, table: string, id: string) =>
  (await tablesOf(there.client))[table]?.find((row) => row['id'] === id)?.['state']

it('art. 55c ust. 5: an authorisation ends with the role and does not live again when the role is given anew', async () => {
  const { there, cast } = await inhabited()
  const { person } = there.people.officer
  const change = (action: string, role: string, version: number) =>
    must(200, cast.admin('POST', `/api/people/${person}/${action}`, { role }, ifMatch(version)))
  const { id } = await file(cast)
  await must(200, cast.officer('GET', `/api/entries/${id}`))
  await change('grant-role', 'reporter', 1)
  await change('end-role', 'officer', 2)
  expect(await stateOf(there, 'authorisation', there.authorisation)).toBe('revoked')
  await change('grant-role', 'officer', 3)
  expect((await cast.officer('GET', `/api/entries/${id}`)).body.code).toBe('no-active-authorisation')
  // The history keeps who acted, and the ledger who revoked.
  const told = (await eventsOf(there.client)).filter(({ action }) => action === 'revoke-authorisation')
  expect(told.map(({ subject, role }) => [subject, role])).toEqual([[there.authorisation, 'admin']])
})

it('art. 55c ust. 5: an account that is closed takes authorisations and appointments along, and says so before', async () => {
  const { there, cast } = await inhabited()
  const { person } = there.people.officer
  const appointment = await propose(cast, person)
  const admin = await visitorOf(there, 'admin', '2026-03-09T10:00:00.000Z')
  const { text } = await admin.open(`/people/${person}/deactivate`)
  expect(text).toContain('Razem z tym zostaną cofnięte')
  expect(text).toContain('Z-12/2026')
  await must(200, cast.admin('POST', `/api/people/${person}/deactivate`, {}, ifMatch(1)))
  expect(await stateOf(there, 'authorisation', there.authorisation)).toBe('revoked')
  expect(await stateOf(there, 'appointment', appointment)).toBe('revoked')
})

it('art. 55c ust. 5: another role that ends leaves the authorisation as it is', async () => {
  const { there, cast } = await inhabited()
  const { person } = there.people.officer
  await must(200, cast.admin('POST', `/api/people/${person}/grant-role`, { role: 'reporter' }, ifMatch(1)))
  await must(200, cast.admin('POST', `/api/people/${person}/end-role`, { role: 'reporter' }, ifMatch(2)))
  expect(await stateOf(there, 'authorisation', there.authorisation)).toBe('active')
})
