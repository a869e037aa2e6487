// A new link for an account that was never activated: the one before is void, and only who may hand out all its roles gives it.
import { expect, it } from 'vitest'
import { activate } from '../../src/register/common/activation.ts'
import { changePerson, createPerson, listPeople, reissueActivation } from '../../src/register/common/people.ts'
import { signIn } from '../../src/register/common/sessions.ts'
import { accountsWorld, home, later, now, password, refusal, sessionOf } from '../support/accounts-world.ts'

async function invited() {
  const there = await accountsWorld()
  const { ports, organisation, admin, asked } = there
  const anna = { organisation, name: 'Anna Zmyślona', signInName: 'anna', roles: ['officer'] as const }
  const { id, activation } = await createPerson(ports, anna, asked(admin))
  return { ...there, id, activation }
}
const day = 24 * 60

it('the new link works for seven days from then, the one before no longer', async () => {
  const { ports, asked, id, activation, rows, organisation, operatorPerson } = await invited()
  const irena = sessionOf(await signIn(ports, { name: 'irena', password }, later(8 * day)))
  const again = await reissueActivation(ports, id, asked(irena, 1, later(8 * day)))
  expect(again).toMatchObject({ id, version: 2, state: 'invited', activation: { untilAt: later(15 * day) } })
  expect(again.activation.token).not.toBe(activation.token)
  // Even where the clock of the one who activates stands within its days.
  expect(await refusal(activate(ports, activation.token, password, later(8 * day)))).toBe('not-found')
  expect(await refusal(activate(ports, again.activation.token, password, later(15 * day)))).toBe('not-found')
  await activate(ports, again.activation.token, password, later(14 * day))
  expect((await signIn(ports, { name: 'anna', password }, later(14 * day))).person).toBe(id)
  expect(await rows(`SELECT stream, actor, version, detail FROM event WHERE action = 'invite'`)).toEqual([
    { stream: `${organisation}:2026`, actor: operatorPerson, version: 2, detail: '{"state":"invited"}' },
  ])
})

it('a link that has not run out is void as soon as there is a newer one', async () => {
  const { ports, asked, admin, id, activation } = await invited()
  const second = await reissueActivation(ports, id, asked(admin, 1, later(1)))
  const third = await reissueActivation(ports, id, asked(admin, 2, later(2)))
  for (const { token } of [activation, second.activation])
    expect(await refusal(activate(ports, token, password, later(3)))).toBe('not-found')
  await activate(ports, third.activation.token, password, later(3))
  expect(await refusal(reissueActivation(ports, id, asked(admin, 4, later(4))))).toBe('wrong-state')
})

it('the same request again answers the same link, and no token is stored', async () => {
  const { ports, asked, admin, id, client } = await invited()
  const request = asked(admin, 1)
  const once = await reissueActivation(ports, id, request)
  expect(await reissueActivation(ports, id, request)).toEqual(once)
  const { rows: found } = await client.execute('SELECT * FROM activation')
  expect(JSON.stringify(found)).not.toContain(once.activation.token)
})

it('is refused for a version seen before, for none, and for an account that is over', async () => {
  const { ports, asked, admin, id } = await invited()
  expect(await refusal(reissueActivation(ports, id, asked(admin, 7)))).toBe('stale')
  expect(await refusal(reissueActivation(ports, id, asked(admin, 'absent')))).toBe('precondition-required')
  await changePerson(ports, id, { action: 'deactivate' }, asked(admin, 1))
  expect(await refusal(reissueActivation(ports, id, asked(admin, 2)))).toBe('wrong-state')
  expect(await refusal(reissueActivation(ports, 'nie ma', asked(admin, 1)))).toBe('not-found')
})

it('only an admin who may hand out every role of the person gives it', async () => {
  const { ports, asked, admin, id, joins, opens } = await invited()
  const second = await opens({ ...home, name: 'Drugi Dom' })
  const chief = { organisation: second, name: 'Drugi Administrator', signInName: 'chief', roles: ['admin'] as const }
  const { id: chiefId } = await createPerson(ports, chief, asked(admin))
  // The operator appoints admins of others, so it can invite them anew; there is nobody else yet.
  const { activation } = await reissueActivation(ports, chiefId, asked(admin, 1))
  await activate(ports, activation.token, password, now)
  const { session: director } = await joins('ewa', ['director'])
  const { session: operatorsSecond } = await joins('adam', ['admin'])
  const chiefs = sessionOf(await signIn(ports, { name: 'chief', password }, now))
  expect(await refusal(reissueActivation(ports, id, asked(director, 1)))).toBe('not-found')
  expect(await refusal(reissueActivation(ports, id, asked(chiefs, 1)))).toBe('not-found')
  // The operator may not become a carer of the second home, nor by making the carer an admin there.
  const carer = { organisation: second, name: 'Zofia Zmyślona', signInName: 'zofia', roles: ['reporter'] as const }
  const { id: zofia } = await createPerson(ports, carer, asked(chiefs))
  expect(await refusal(reissueActivation(ports, zofia, asked(admin, 1)))).toBe('not-permitted')
  await changePerson(ports, zofia, { action: 'grant-role', role: 'admin', organisation: second }, asked(admin, 1))
  expect(await refusal(reissueActivation(ports, zofia, asked(admin, 2)))).toBe('not-permitted')
  expect((await reissueActivation(ports, zofia, asked(chiefs, 2))).version).toBe(3)
  expect((await reissueActivation(ports, id, asked(operatorsSecond, 1))).version).toBe(2)
})

it('a director finds the officers to authorise by id and name, and no sign-in name', async () => {
  const { ports, id, joins, organisation } = await invited()
  const { session: director } = await joins('ewa', ['director'])
  const people = await listPeople(ports, organisation, { credential: director, now })
  expect(people.filter(({ roles }) => roles.includes('officer'))).toEqual([
    { id, version: 1, state: 'invited', roles: ['officer'], name: 'Anna Zmyślona', signInName: null },
  ])
})
