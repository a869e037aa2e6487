// Sessions, machine clients and counted failures in a real database.
import { describe, expect, it } from 'vitest'
import type { Role } from '../../src/domain/role.ts'
import { changePerson } from '../../src/register/common/people.ts'
import { createClient, endClient, issueToken, listClients } from '../../src/register/common/clients.ts'
import { nobodysPassword } from '../../src/register/common/passwords.ts'
import { sessionId, signIn, signOut } from '../../src/register/common/sessions.ts'
import { touch } from '../../src/register/common/touch.ts'
import type { Credential } from '../../src/register/ports.ts'
import { hashPassword } from '../../src/vault/password.ts'
import { accountsWorld, home, later, now, password, refusal, sessionOf } from '../support/accounts-world.ts'

const wrong = 'nie to hasło, niestety'
const systemEvents = `SELECT action, actor FROM event WHERE stream = 'system:2026' AND actor = 'stranger' ORDER BY seq`

describe('signing in', () => {
  it('opens a session of twelve hours, half an hour when unused, of which only a hash is stored', async () => {
    const { ports, rows, operatorPerson } = await accountsWorld()
    const { cookie, person, untilAt } = await signIn(ports, { name: ' IRENA ', password }, later(5))
    expect(cookie).toMatch(new RegExp(`^[\\w-]{43}\\.${operatorPerson}`))
    expect({ person, untilAt }).toEqual({ person: operatorPerson, untilAt: '2026-03-09T22:05:00.000Z' })
    const id = sessionId(cookie.split('.')[0] ?? '')
    expect(await rows('SELECT * FROM session WHERE id = ?', id)).toMatchObject([
      { person, created_at: later(5), idle_until_at: later(35), until_at: untilAt },
    ])
    const events = await rows(
      `SELECT stream, subject, actor, version FROM event WHERE action = 'sign-in' AND at = ?`,
      later(5),
    )
    // Not in the organisation's own ledger, where it would stand beside the alias of a report.
    expect(events).toMatchObject([{ stream: 'system:2026', subject: person, actor: person, version: null }])
  })

  it('answers alike for a wrong password and an unknown name', async () => {
    const { ports } = await accountsWorld()
    expect(await refusal(signIn(ports, { name: 'irena', password: wrong }, now))).toBe('sign-in-failed')
    expect(await refusal(signIn(ports, { name: 'nikt', password: wrong }, now))).toBe('sign-in-failed')
    expect(nobodysPassword.split('$').slice(0, 3)).toEqual((await hashPassword(wrong)).split('$').slice(0, 3))
  })

  it('is refused after five failures in a quarter of an hour, the right password too, known or not', async () => {
    const { ports, rows } = await accountsWorld()
    for (const name of ['irena', 'nikt']) {
      for (let failure = 0; failure < 5; failure++) {
        expect(await refusal(signIn(ports, { name, password: wrong }, later(failure)))).toBe('sign-in-failed')
      }
      expect(await refusal(signIn(ports, { name, password }, later(14)))).toBe('too-many-attempts')
    }
    // The quarter of an hour begins at 10:00, whenever the first failure was.
    expect((await signIn(ports, { name: 'irena', password }, later(15))).cookie).toBeTruthy()
    expect(await rows(systemEvents)).toEqual(
      // Of the name that exists; tries of others are counted but would only fill the ledger.
      ['sign-in-failed', 'sign-in-limited'].map((action) => ({ action, actor: 'stranger' })),
    )
    const subjects = (
      await rows(`SELECT DISTINCT subject FROM event WHERE stream = 'system:2026' AND actor = 'stranger'`)
    ).map((row) => row['subject'])
    const known = (await rows('SELECT sign_in_index FROM person')).map((row) => row['sign_in_index'])
    expect(subjects).toHaveLength(1)
    expect(subjects.filter((subject) => known.includes(subject as string))).toEqual([])
  })

  it('counts guesses made at once one by one', async () => {
    const { ports, rows } = await accountsWorld()
    const guesses = Array.from({ length: 12 }, () => refusal(signIn(ports, { name: 'irena', password: wrong }, now)))
    const answers = await Promise.all(guesses)
    expect(answers.filter((code) => code === 'too-many-attempts').length).toBeGreaterThanOrEqual(6)
    expect(await rows('SELECT failures FROM sign_in_attempt')).toMatchObject([{ failures: 5 }])
    expect((await rows(systemEvents)).map((row) => row['action'])).toEqual(['sign-in-failed', 'sign-in-limited'])
    expect(await refusal(signIn(ports, { name: 'irena', password }, now))).toBe('too-many-attempts')
  })

  it('opens nothing when the fifth failure was counted while the right password was checked', async () => {
    const { ports, client, rows } = await accountsWorld()
    const store = {
      ...ports.store,
      commit: async (writes: Parameters<typeof ports.store.commit>[0]) => {
        await client.execute(`UPDATE sign_in_attempt SET failures = 5`)
        return ports.store.commit(writes)
      },
    }
    await refusal(signIn(ports, { name: 'irena', password: wrong }, now))
    const before = await rows('SELECT count(*) AS n FROM session')
    expect(await refusal(signIn({ ...ports, store }, { name: 'irena', password }, now))).toBe('sign-in-failed')
    expect(await rows('SELECT count(*) AS n FROM session')).toEqual(before)
  })

  it('is not open to who has no role any more', async () => {
    const { ports, admin, asked, organisation, joins, actorOf } = await accountsWorld()
    const { id, session } = await joins('ela', ['reporter'])
    await changePerson(ports, id, { action: 'end-role', organisation, role: 'reporter' }, asked(admin, 2))
    expect(await refusal(signIn(ports, { name: 'ela', password }, now))).toBe('sign-in-failed')
    expect((await actorOf(session))?.acting).toEqual([])
    await signOut(ports, session, now)
    expect(await actorOf(session)).toBeUndefined()
  })
})

describe('a session', () => {
  it('is another person’s for nobody who only changes the cookie', async () => {
    const { admin, joins, actorOf } = await accountsWorld()
    const { session } = await joins('ela', ['reporter'])
    expect(await actorOf(session)).toBeDefined()
    expect(await actorOf({ ...session, person: admin.person })).toBeUndefined()
  })

  it('ends unused after half an hour, and after twelve hours in any case', async () => {
    const { ports, admin, actorOf, rows } = await accountsWorld()
    expect(await actorOf(admin, later(29))).toBeDefined()
    expect(await actorOf(admin, later(30))).toBeUndefined()
    const idle = async () => (await rows('SELECT idle_until_at FROM session'))[0]?.['idle_until_at']
    await ports.store.commit(touch(admin, later(1)))
    expect(await idle()).toBe(later(30))
    await ports.store.commit(touch(admin, later(9)))
    // A point of the grid of five minutes: never the instant at which something was filed.
    expect(await idle()).toBe(later(35))
    for (let minutes = 20; minutes < 12 * 60; minutes += 20) await ports.store.commit(touch(admin, later(minutes)))
    expect(await actorOf(admin, later(12 * 60 - 1))).toBeDefined()
    expect(await actorOf(admin, later(12 * 60))).toBeUndefined()
    await ports.store.commit(touch(admin, later(12 * 60 + 40)))
    expect(await idle()).toBe(later(12 * 60 - 20 + 30))
  })

  it('is ended by its person alone or together with all others', async () => {
    const { ports, admin, actorOf } = await accountsWorld()
    const others: Credential[] = []
    for (let one = 0; one < 2; one++) others.push(sessionOf(await signIn(ports, { name: 'irena', password }, now)))
    await signOut(ports, admin, now)
    expect(await actorOf(admin)).toBeUndefined()
    expect(await refusal(signOut(ports, admin, now))).toBe('unauthenticated')
    const [first, second] = others as [Credential, Credential]
    expect(await actorOf(second)).toBeDefined()
    await signOut(ports, first, now, true)
    expect(await actorOf(second)).toBeUndefined()
  })
})

describe('a machine client', () => {
  const made = async () => {
    const world = await accountsWorld()
    const bound = await world.joins('ela', ['dpo'])
    const { organisation, ports, asked } = world
    const client = await createClient(ports, { organisation }, asked(bound.session))
    return { ...world, bound, client }
  }

  it('gets a token that names its person, and stops with the client', async () => {
    const { ports, tokens, admin, asked, client, bound, actorOf, organisation } = await made()
    const { token, expiresInSeconds } = await issueToken(
      ports,
      tokens,
      { client: client.id, secret: client.secret },
      now,
    )
    expect(expiresInSeconds).toBe(600)
    const proven = await tokens.verify(token, later(9))
    expect(proven).toEqual({ person: bound.id, client: client.id, inHome: true, scope: null, untilAt: later(10) })
    const credential: Credential = { kind: 'client', id: client.id, person: bound.id, inHome: true }
    expect((await actorOf(credential))?.acting.map(({ role }) => role)).toEqual(['dpo'])
    expect(await refusal(signOut(ports, credential, now))).toBe('not-permitted')
    await endClient(ports, client.id, asked(admin, 1))
    expect(await actorOf(credential)).toBeUndefined()
    expect(await refusal(issueToken(ports, tokens, { client: client.id, secret: client.secret }, now))).toBe(
      'sign-in-failed',
    )
    expect(await refusal(endClient(ports, client.id, asked(admin, 2)))).toBe('wrong-state')
    expect(await listClients(ports, organisation, { credential: admin, now })).toEqual([
      { id: client.id, version: 2, person: bound.id, scope: null, createdAt: now, state: 'ended' },
    ])
  })

  it('stops with its person', async () => {
    const { ports, tokens, admin, asked, client, bound, actorOf } = await made()
    await changePerson(ports, bound.id, { action: 'deactivate' }, asked(admin, 2))
    expect(await actorOf({ kind: 'client', id: client.id, person: bound.id, inHome: true })).toBeUndefined()
    expect(await refusal(issueToken(ports, tokens, { client: client.id, secret: client.secret }, now))).toBe(
      'sign-in-failed',
    )
  })

  it('keeps its secret as a hash and is refused after five wrong ones', async () => {
    const { ports, tokens, client, rows } = await made()
    expect(client.id).toMatch(/^c-[\w-]{16}$/)
    expect(JSON.stringify(await rows('SELECT * FROM client'))).not.toContain(client.secret)
    for (let failure = 0; failure < 5; failure++) {
      expect(await refusal(issueToken(ports, tokens, { client: client.id, secret: 'x' }, now))).toBe('sign-in-failed')
    }
    const right = { client: client.id, secret: client.secret }
    expect(await refusal(issueToken(ports, tokens, right, now))).toBe('too-many-attempts')
    expect((await issueToken(ports, tokens, right, later(15))).token).toBeTruthy()
    expect((await rows(systemEvents)).map((row) => row['action'])).toEqual(['sign-in-failed', 'sign-in-limited'])
  })

  it('is made for oneself, by who works outside the home’s register, here and nowhere else', async () => {
    const { ports, admin, asked, organisation, joins, opens } = await made()
    const create = (by: Credential) => createClient(ports, { organisation }, asked(by))
    expect((await create(admin)).secret).toBeTruthy()
    const other = await opens({ ...home, name: 'Dom Pomocy Społecznej „Przystań”' })
    const otherAdmin = await joins('adm2', ['admin'], other)
    expect(await refusal(create(otherAdmin.session))).toBe('not-found')
    const grant = (role: Role, version: number) =>
      changePerson(ports, otherAdmin.id, { action: 'grant-role', organisation, role }, asked(admin, version))
    await grant('admin', 2)
    expect(await refusal(create(otherAdmin.session))).toBe('not-permitted')
    expect(await refusal(create((await joins('ola', ['reporter'])).session))).toBe('not-permitted')
    expect(await refusal(create((await joins('iza', ['admin', 'officer'])).session))).toBe('not-permitted')
  })

  it('is seen and ended by who made it and by the admin, and by nobody else', async () => {
    const { ports, admin, asked, organisation, joins, bound, client } = await made()
    const own = await createClient(ports, { organisation }, asked(admin))
    const listed = async (credential: Credential) =>
      (await listClients(ports, organisation, { credential, now })).map(({ id }) => id)
    expect(await listed(bound.session)).toEqual([client.id])
    expect((await listed(admin)).toSorted()).toEqual([client.id, own.id].toSorted())
    const another = await joins('ewa', ['dpo'])
    expect(await listed(another.session)).toEqual([])
    for (const by of [bound.session, another.session]) {
      expect(await refusal(endClient(ports, own.id, asked(by, 1)))).toBe('not-permitted')
    }
    expect((await endClient(ports, client.id, asked(bound.session, 1))).version).toBe(2)
    expect((await endClient(ports, own.id, asked(admin, 1))).version).toBe(2)
  })
})
