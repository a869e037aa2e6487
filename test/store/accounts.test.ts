// People, organisations and set-up as rows and events in a real database.
import { describe, expect, it } from 'vitest'
import { replayPerson, type PersonDetail } from '../../src/domain/account.ts'
import { activate } from '../../src/register/common/activation.ts'
import { parsed } from '../../src/register/common/change.ts'
import { changePerson, createPerson, listPeople } from '../../src/register/common/people.ts'
import { openProfiles } from '../../src/register/common/profiles.ts'
import { completeSetup, markMode, openSetup } from '../../src/register/common/setup.ts'
import { accountsWorld, emptyInstance, home, later, now, password, refusal } from '../support/accounts-world.ts'

const operator = { organisation: home, person: { name: 'Irena Wzorcowa', signInName: 'irena', password } }

describe('setting up', () => {
  it('makes the first organisation and its admin, once', async () => {
    const { ports, rows } = await emptyInstance()
    await markMode(ports, 'real', now)
    const token = (await openSetup(ports, now)) ?? ''
    expect(await refusal(completeSetup(ports, 'guessed', operator, now))).toBe('not-found')
    const [first, second] = await Promise.allSettled([
      completeSetup(ports, token, operator, now),
      completeSetup(ports, token, operator, now),
    ])
    expect([first.status, second.status].sort()).toEqual(['fulfilled', 'rejected'])
    expect(await refusal(completeSetup(ports, token, operator, now))).toBe('already-set-up')
    expect(await openSetup(ports, now)).toBeUndefined()
    expect(await rows('SELECT operator, kind FROM organisation')).toMatchObject([{ operator: 1, kind: 'home' }])
    expect(await rows('SELECT count(*) AS n FROM person')).toMatchObject([{ n: 1 }])
  })

  it('takes only the newest token, for 24 hours, and names the field of what is wrong', async () => {
    const { ports } = await emptyInstance()
    await markMode(ports, 'real', now)
    const older = (await openSetup(ports, now)) ?? ''
    const token = (await openSetup(ports, later(1))) ?? ''
    expect(await refusal(completeSetup(ports, older, operator, later(1)))).toBe('not-found')
    expect(await refusal(completeSetup(ports, token, operator, later(1 + 24 * 60)))).toBe('not-found')
    const short = { ...operator, person: { ...operator.person, password: 'za krótkie' } }
    expect(await refusal(completeSetup(ports, token, short, later(1)))).toBe('invalid /person/password too-short')
    const nowhere = { ...operator, organisation: { kind: 'home', name: 'Dom', types: ['PW'], places: 0 } as const }
    expect(await refusal(completeSetup(ports, token, nowhere, later(1)))).toBe(
      'invalid /organisation/county required /organisation/running required /organisation/places too-small',
    )
    await completeSetup(ports, token, operator, later(24 * 60))
  })

  it('keeps demo and real databases apart', async () => {
    const { ports, client } = await emptyInstance()
    await markMode(ports, 'demo', now)
    await markMode(ports, 'demo', now)
    await expect(markMode(ports, 'real', now)).rejects.toThrow('this database is a demo one')
    expect(await openSetup(ports, now)).toBeUndefined()
    const real = client.execute(`INSERT INTO person (id, demo, version) VALUES ('p', 0, 1)`)
    await expect(real).rejects.toThrow('guard:mode')
  })
})

describe('an account', () => {
  it('has no name and no password in the clear anywhere in the database', async () => {
    const { client, joins } = await accountsWorld()
    await joins('Bożena', ['officer'])
    const tables = (await client.execute(`SELECT name FROM sqlite_schema WHERE type = 'table'`)).rows
    const dump: string[] = []
    for (const { name } of tables) dump.push(JSON.stringify((await client.execute(`SELECT * FROM ${name}`)).rows))
    expect(dump.join()).toContain(home.name.slice(0, 10))
    for (const secret of ['Bożena', 'bożena', 'Zmyślona', 'irena', 'Wzorcowa', password]) {
      expect(dump.join()).not.toContain(secret)
    }
  })

  it('is opened by the person, once, within seven days, with 12 to 200 characters', async () => {
    const { ports, admin, asked, organisation } = await accountsWorld()
    const invite = (signInName: string) =>
      createPerson(ports, { organisation, name: 'Anna Nowa', signInName, roles: ['reporter'] }, asked(admin))
    const { activation, state } = await invite('anna')
    expect(state).toBe('invited')
    expect(activation.untilAt).toBe('2026-03-16T10:00:00.000Z')
    expect(await refusal(activate(ports, activation.token, 'jedenaście!', now))).toBe('invalid /password too-short')
    expect(await refusal(activate(ports, activation.token, 'x'.repeat(201), now))).toBe('invalid /password too-long')
    expect(await refusal(activate(ports, activation.token, password, '2026-03-16T10:00:00.000Z'))).toBe('not-found')
    const twice = await Promise.allSettled([1, 2].map(() => activate(ports, activation.token, password, now)))
    expect(twice.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(await refusal(activate(ports, activation.token, password, now))).toBe('not-found')
  })

  it('is made once, however often the same request arrives, and each time answers the same', async () => {
    const { ports, admin, asked, organisation, rows } = await accountsWorld()
    const request = asked(admin)
    const person = { organisation, name: 'Anna Nowa', signInName: 'anna', roles: ['reporter'] } as const
    const [first, second] = await Promise.all([1, 2].map(() => createPerson(ports, person, request)))
    expect(second).toEqual(first)
    expect(await rows('SELECT count(*) AS n FROM person')).toMatchObject([{ n: 2 }])
  })

  it('has a sign-in name of its own, in whatever spelling', async () => {
    const { ports, admin, asked, organisation, joins } = await accountsWorld()
    await joins('Łucja.K', ['reporter'])
    const same = { organisation, name: 'Inna', signInName: ' łucja.k ', roles: ['officer'] } as const
    expect(await refusal(createPerson(ports, same, asked(admin)))).toBe('already-exists')
    const race = ['Ewa', 'ewa'].map((signInName) =>
      createPerson(ports, { organisation, name: 'Ewa', signInName, roles: ['reporter'] }, asked(admin)),
    )
    const results = await Promise.allSettled(race)
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })

  it('has roles of its kind of organisation, and never watches over its own power', async () => {
    const { ports, admin, asked, organisation } = await accountsWorld()
    const create = (roles: Parameters<typeof createPerson>[1]['roles']) =>
      refusal(createPerson(ports, { organisation, name: 'Anna Nowa', signInName: 'anna', roles }, asked(admin)))
    expect(await create([])).toBe('invalid /roles required')
    expect(await create(['reporter', 'reviewer', 'reporter'])).toBe(
      'invalid /roles/1 not-valid-here /roles/2 duplicate',
    )
    expect(await create(['dpo', 'director'])).toBe('conflicting-roles')
    expect(await create(['admin', 'dpo'])).toBe('conflicting-roles')
  })

  it('belongs to the admin of its organisation; the operator appoints admins elsewhere and nobody else', async () => {
    const { ports, admin, asked, organisation, joins, opens, actorOf } = await accountsWorld()
    const authority = await opens({ kind: 'authority', name: 'PCPR w Bochni', body: 'PCPR', county: '1201' })
    const there = { organisation: authority, name: 'Jan Inny', signInName: 'jan' }
    expect(await refusal(createPerson(ports, { ...there, roles: ['head'] }, asked(admin)))).toBe('not-permitted')
    const appointed = await joins('jan', ['admin'], authority)
    const { id, session } = await joins('ola', ['reviewer'], authority, appointed.session)
    expect((await actorOf(session))?.acting).toMatchObject([{ organisation: authority, role: 'reviewer' }])

    const director = await joins('dyr', ['director'])
    const foreign = { action: 'grant-role', organisation: authority, role: 'head' } as const
    expect(await refusal(changePerson(ports, id, foreign, asked(director.session, 2)))).toBe('not-found')
    const here = await joins('ela', ['reporter'])
    expect(await refusal(changePerson(ports, here.id, { action: 'deactivate' }, asked(appointed.session, 2)))).toBe(
      'not-found',
    )
    const inHome = { organisation, name: 'X Y', signInName: 'x-y', roles: ['reporter'] } as const
    expect(await refusal(createPerson(ports, inHome, asked(appointed.session)))).toBe('not-found')
  })
})

describe('a role', () => {
  it('is there with the next request after it was handed out, and gone with the next after it ended', async () => {
    const { ports, admin, asked, organisation, joins, actorOf } = await accountsWorld()
    const { id, session } = await joins('ela', ['reporter'])
    const officer = { organisation, role: 'officer' } as const
    expect(await refusal(changePerson(ports, id, { action: 'grant-role', ...officer }, asked(admin, 'absent')))).toBe(
      'precondition-required',
    )
    await changePerson(ports, id, { action: 'grant-role', ...officer }, asked(admin, 2))
    expect((await actorOf(session))?.acting.map(({ role }) => role)).toEqual(['reporter', 'officer'])
    expect(await refusal(changePerson(ports, id, { action: 'grant-role', ...officer }, asked(admin, 2)))).toBe('stale')
    expect(await refusal(changePerson(ports, id, { action: 'grant-role', ...officer }, asked(admin, 3)))).toBe(
      'already-exists',
    )
    await changePerson(ports, id, { action: 'end-role', ...officer }, asked(admin, 3))
    expect((await actorOf(session))?.acting.map(({ role }) => role)).toEqual(['reporter'])
    expect(await refusal(changePerson(ports, id, { action: 'end-role', ...officer }, asked(admin, 4)))).toBe(
      'invalid /role not-valid-here',
    )
  })

  it('conflicts also with one held in another organisation', async () => {
    const { ports, admin, asked, organisation, joins, opens } = await accountsWorld()
    const other = await opens({ ...home, name: 'Dom Pomocy Społecznej „Przystań”' })
    const otherAdmin = await joins('adm2', ['admin'], other)
    const { id } = await joins('iod', ['dpo'], other, otherAdmin.session)
    const command = { action: 'grant-role', organisation, role: 'admin' } as const
    expect(await refusal(changePerson(ports, id, command, asked(admin, 2)))).toBe('conflicting-roles')
  })

  it('of an admin is never given up by its holder, so that no organisation is left without one', async () => {
    const { ports, admin, asked, organisation, operatorPerson } = await accountsWorld()
    const end = { action: 'end-role', organisation, role: 'admin' } as const
    expect(await refusal(changePerson(ports, operatorPerson, end, asked(admin, 1)))).toBe('not-permitted')
    expect(await refusal(changePerson(ports, operatorPerson, { action: 'deactivate' }, asked(admin, 1)))).toBe(
      'not-permitted',
    )
  })

  it('that ends while its holder decides stops the decision', async () => {
    const { ports, admin, asked, organisation, joins, rows } = await accountsWorld()
    const second = await joins('adm2', ['admin'])
    const end = { action: 'end-role', organisation, role: 'admin' } as const
    let ended = false
    const slow = {
      ...ports,
      store: {
        ...ports.store,
        commit: async (writes: Parameters<typeof ports.store.commit>[0]) => {
          if (!ended) await changePerson(ports, second.id, end, asked(admin, 2))
          ended = true
          return ports.store.commit(writes)
        },
      },
    }
    const person = { organisation, name: 'Anna Nowa', signInName: 'anna', roles: ['reporter'] } as const
    expect(await refusal(createPerson(slow, person, asked(second.session)))).toBe('not-found')
    expect(await rows('SELECT count(*) AS n FROM person')).toMatchObject([{ n: 2 }])
  })
})

describe('an account that is over', () => {
  it('ends with its sessions and frees its sign-in name', async () => {
    const { ports, admin, asked, joins, actorOf, rows } = await accountsWorld()
    const { id, session } = await joins('ela', ['reporter', 'officer'])
    await changePerson(ports, id, { action: 'deactivate' }, asked(admin, 2))
    expect(await actorOf(session)).toBeUndefined()
    expect(await rows('SELECT sign_in_index, password FROM person WHERE id = ?', id)).toMatchObject([
      { sign_in_index: null, password: null },
    ])
    expect(await refusal(changePerson(ports, id, { action: 'deactivate' }, asked(admin, 3)))).toBe('wrong-state')
    expect((await joins('ela', ['reporter'])).id).not.toBe(id)
  })

  it('is ended only by who administers every place where the person works', async () => {
    const { ports, admin, asked, organisation, joins, opens } = await accountsWorld()
    const other = await opens({ ...home, name: 'Dom Pomocy Społecznej „Przystań”' })
    const otherAdmin = await joins('adm2', ['admin'], other)
    const { id } = await joins('ela', ['reporter'], other, otherAdmin.session)
    const both = { action: 'grant-role', organisation, role: 'reporter' } as const
    await changePerson(ports, id, both, asked(admin, 2))
    for (const by of [admin, otherAdmin.session]) {
      expect(await refusal(changePerson(ports, id, { action: 'deactivate' }, asked(by, 3)))).toBe('not-permitted')
    }
    await changePerson(ports, id, { ...both, action: 'end-role' }, asked(admin, 3))
    await changePerson(ports, id, { action: 'deactivate' }, asked(otherAdmin.session, 4))
  })
})

describe('the people of an organisation', () => {
  it('are listed with names for admin, director and dpo, for nobody else, and every look is an event', async () => {
    const { ports, admin, organisation, joins, rows } = await accountsWorld()
    const dpo = await joins('iod', ['dpo'])
    const reporter = await joins('ela', ['reporter'])
    const list = (credential: typeof admin) => listPeople(ports, organisation, { credential, now })
    expect(
      (await list(admin)).map(({ name, signInName, roles, state }) => ({ name, signInName, roles, state })),
    ).toEqual(
      expect.arrayContaining([
        { name: 'Irena Wzorcowa', signInName: 'irena', roles: ['admin'], state: 'active' },
        { name: 'ela Zmyślona', signInName: 'ela', roles: ['reporter'], state: 'active' },
      ]),
    )
    expect((await list(dpo.session)).map(({ name }) => name)).toContain('ela Zmyślona')
    expect((await list(dpo.session)).map(({ signInName }) => signInName)).toEqual([null, null, null])
    await expect(list(reporter.session)).rejects.toMatchObject({ code: 'not-permitted' })
    const looks = await rows(`SELECT role, version, subject FROM event WHERE action = 'look-people' ORDER BY seq`)
    expect(looks.map(({ role }) => role)).toEqual(['admin', 'dpo', 'dpo'])
    expect(looks[0]).toMatchObject({ version: null, subject: organisation })
  })

  it('are not found by anyone from outside', async () => {
    const { ports, admin, opens } = await accountsWorld()
    const other = await opens({ kind: 'voivode', name: 'Małopolski Urząd Wojewódzki' })
    expect(await refusal(listPeople(ports, other, { credential: admin, now }))).toBe('not-found')
  })

  it('are told by their events: replaying gives the rows back', async () => {
    const { ports, admin, asked, organisation, joins, rows } = await accountsWorld()
    const { id } = await joins('ela', ['reporter'])
    await changePerson(ports, id, { action: 'grant-role', organisation, role: 'officer' }, asked(admin, 2, later(1)))
    await changePerson(ports, id, { action: 'end-role', organisation, role: 'reporter' }, asked(admin, 3, later(2)))
    await changePerson(ports, id, { action: 'deactivate' }, asked(admin, 4, later(3)))
    const { events } = await ports.store.read({ events: id })
    const person = replayPerson(events.map((event) => parsed<PersonDetail>(event)))
    expect(await rows('SELECT version, until_at FROM person WHERE id = ?', id)).toMatchObject([
      { version: person?.version, until_at: person?.untilAt },
    ])
    expect(
      await rows(
        'SELECT id, organisation, role, from_at AS fromAt, until_at AS untilAt FROM role_grant WHERE person = ? ORDER BY id',
        id,
      ),
    ).toMatchObject(person?.grants.toSorted((a, b) => (a.id < b.id ? -1 : 1)) ?? [])
    expect(person?.grants.map(({ untilAt }) => untilAt)).toEqual([later(2), later(3)])
    expect(await openProfiles(ports, [id])).toEqual([{ person: id, name: 'ela Zmyślona', signInName: 'ela' }])
  })
})

describe('a batch that relies on what no longer holds', () => {
  it('is written as a whole or not at all', async () => {
    const { ports, client, rows } = await emptyInstance()
    await markMode(ports, 'real', now)
    const attempt = { nameIndex: 'index', windowAt: now }
    const failure = { write: 'sign-in-failure', attempt, failures: 0 } as const
    expect(await ports.store.commit([failure])).toEqual([])
    expect(await ports.store.commit([failure])).toBe('moved')
    expect(await rows('SELECT failures FROM sign_in_attempt')).toMatchObject([{ failures: 1 }])

    const token = { tokenHash: 'hash', now }
    await ports.store.commit([{ write: 'setup-token', ...token, untilAt: later(1) }])
    await client.execute(`INSERT INTO person (id, demo, version) VALUES ('p', 0, 1)`)
    expect(await ports.store.commit([{ write: 'use-setup-token', ...token }])).toBe('moved')
    expect(await rows('SELECT used_at FROM setup_token')).toMatchObject([{ used_at: null }])

    await ports.store.commit([{ write: 'activation', ...token, person: 'p', untilAt: later(1) }])
    expect(await ports.store.commit([{ write: 'use-activation', tokenHash: 'hash', now: later(1) }])).toBe('moved')
    expect(await ports.store.commit([{ write: 'use-activation', ...token }])).toEqual([])
    expect(await ports.store.commit([{ write: 'use-activation', ...token }])).toBe('moved')
    expect(await ports.store.commit([{ write: 'password', person: 'nobody', password: 'x' }])).toBe('moved')
  })
})
