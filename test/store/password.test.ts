// Changing the own password: only from a session, only knowing the current one, and every other session ends.
import { describe, expect, it } from 'vitest'
import { changePassword } from '../../src/register/common/password-change.ts'
import { readSelf } from '../../src/register/common/self.ts'
import { signIn, signOut } from '../../src/register/common/sessions.ts'
import { accountsWorld, later, now, password, refusal, sessionOf } from '../support/accounts-world.ts'

const next = 'cztery żółte kalosze'
const wrong = 'nie to hasło, niestety'

async function annas() {
  const there = await accountsWorld()
  const { ports } = there
  const { id, session } = await there.joins('anna', ['reporter'])
  const signsIn = (of: string, at = now) => signIn(ports, { name: 'anna', password: of }, at)
  const elsewhere = sessionOf(await signsIn(password))
  const changes = (given = { current: password, password: next }, at = now, by = session) =>
    changePassword(ports, given, by, at)
  const isOpen = async (of: typeof session) =>
    (await refusal(readSelf(ports, { credential: of, now })).catch(() => 'open')) === 'open'
  return { ...there, id, session, elsewhere, signsIn, changes, isOpen }
}

describe('a password', () => {
  it('is changed by who knows it: the session goes on, the person’s others end, nobody else’s', async () => {
    const { admin, session, elsewhere, changes, isOpen, signsIn } = await annas()
    await changes()
    expect(await Promise.all([session, elsewhere, admin].map(isOpen))).toEqual([true, false, true])
    expect(await refusal(signsIn(password))).toBe('sign-in-failed')
    expect((await signsIn(next)).cookie).toBeTruthy()
  })

  it('leaves one event beside the sign-ins, in no organisation’s ledger and without a word of it', async () => {
    const { rows, id, changes } = await annas()
    await changes(undefined, later(3))
    expect(
      await rows('SELECT stream, action, actor, subject, version, detail FROM event WHERE at = ?', later(3)),
    ).toEqual([
      { stream: 'system:2026', action: 'change-password', actor: id, subject: id, version: null, detail: '{}' },
    ])
  })

  it('is not changed by who does not know it, and every try counts as a failed sign-in', async () => {
    const { session, elsewhere, changes, isOpen, signsIn } = await annas()
    for (let failure = 0; failure < 4; failure++)
      expect(await refusal(changes({ current: wrong, password: next }))).toBe('sign-in-failed')
    expect(await refusal(signsIn(wrong))).toBe('sign-in-failed')
    expect(await refusal(changes())).toBe('too-many-attempts')
    expect(await refusal(signsIn(password))).toBe('too-many-attempts')
    expect([await isOpen(session), await isOpen(elsewhere)]).toEqual([true, true])
    await changes(undefined, later(15))
    expect((await signsIn(next, later(15))).cookie).toBeTruthy()
  })

  it('has the bounds of an activation, told before it is compared', async () => {
    const { changes } = await annas()
    const tooShort = { current: wrong, password: 'jedenaście!' }
    expect(await refusal(changes(tooShort))).toBe('invalid /password too-short')
    expect(await refusal(changes({ current: wrong, password: 'x'.repeat(201) }))).toBe('invalid /password too-long')
    await changes()
  })

  it('is changed once when two try at once', async () => {
    const { changes, signsIn } = await annas()
    const outcomes = await Promise.allSettled([
      changes(),
      changes({ current: password, password: 'pięć białych parasoli' }),
    ])
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    const works = await Promise.allSettled([signsIn(next), signsIn('pięć białych parasoli')])
    expect(works.map(({ status }) => status)).toEqual(outcomes.map(({ status }) => status))
  })

  it('is not changed by a machine, nor from a session that is over', async () => {
    const { session, changes, ports } = await annas()
    const machine = { ...session, kind: 'client' } as const
    expect(await refusal(changes(undefined, now, machine))).toBe('not-permitted')
    await signOut(ports, session, now)
    expect(await refusal(changes())).toBe('unauthenticated')
  })
})
