// Authorisations in a real database: the very next request after the end is refused.
import { describe, expect, it } from 'vitest'
import { replay } from '../../src/domain/event.ts'
import type { NewAuthorisation } from '../../src/domain/authorisation.ts'
import type { OrganisationFields } from '../../src/domain/organisation-decide.ts'
import {
  changeAuthorisation,
  grantAuthorisation,
  listAuthorisations,
} from '../../src/register/common/authorisations.ts'
import { parsed } from '../../src/register/common/change.ts'
import {
  changeHome,
  createOrganisation,
  listHomes,
  listOrganisations,
} from '../../src/register/common/organisations.ts'
import { changePerson } from '../../src/register/common/people.ts'
import { signIn } from '../../src/register/common/sessions.ts'
import { accountsWorld, home, later, now, password, refusal, sessionOf } from '../support/accounts-world.ts'

const paper = (person: string): NewAuthorisation => ({
  person,
  number: 'UPW-3/2026',
  issuedOn: '2026-03-02',
  scopes: ['receive', 'verify'],
  fromOn: '2026-03-03',
  untilOn: '2026-03-31',
})

const staffed = async () => {
  const world = await accountsWorld()
  const director = await world.joins('dyr', ['director'])
  const officer = await world.joins('ela', ['officer'])
  const home = world.organisation
  const grant = (over: Partial<NewAuthorisation> = {}) =>
    grantAuthorisation(world.ports, { home, ...paper(officer.id), ...over }, world.asked(director.session))
  const scopes = async (at = now) =>
    (await world.actorOf(officer.session, at))?.acting.map(({ scope }) => scope).filter((scope) => scope !== '')
  return { ...world, home, director, officer, grant, scopes }
}

describe('an authorisation (art. 55c ust. 5)', () => {
  it('works with the next request after it is confirmed, within its dates, and not one after it is revoked', async () => {
    const { ports, asked, director, grant, scopes } = await staffed()
    const { id, state, version } = await grant()
    expect({ state, version }).toEqual({ state: 'granted', version: 1 })
    expect(await scopes()).toEqual([])
    expect(
      await refusal(changeAuthorisation(ports, id, { action: 'confirm' }, asked(director.session, 'absent'))),
    ).toBe('precondition-required')
    await changeAuthorisation(ports, id, { action: 'confirm' }, asked(director.session, 1))
    expect(await scopes()).toEqual(['receive', 'verify'])
    const revoke = { action: 'revoke', reason: 'duties-changed' } as const
    expect(await refusal(changeAuthorisation(ports, id, revoke, asked(director.session, 1)))).toBe('stale')
    await changeAuthorisation(ports, id, revoke, asked(director.session, 2))
    expect(await scopes()).toEqual([])
  })

  it('lapses by itself at midnight in Warsaw', async () => {
    const { ports, asked, director, grant, actorOf } = await staffed()
    const { id } = await grant({ fromOn: '2026-03-09', untilOn: '2026-03-09' })
    await changeAuthorisation(ports, id, { action: 'confirm' }, asked(director.session, 1))
    const lateShift = sessionOf(await signIn(ports, { name: 'ela', password }, '2026-03-09T22:50:00.000Z'))
    const scopesAt = async (at: string) => (await actorOf(lateShift, at))?.acting.map(({ scope }) => scope)
    expect(await scopesAt('2026-03-09T22:59:59.999Z')).toEqual(['', 'receive', 'verify'])
    expect(await scopesAt('2026-03-09T23:00:00.000Z')).toEqual([''])
  })

  it('is given by the director to an officer of the home, under a number used once', async () => {
    const { ports, admin, asked, home, joins, officer, grant } = await staffed()
    const reporter = await joins('ola', ['reporter'])
    expect(await refusal(grant({ person: reporter.id }))).toBe('invalid /person not-valid-here')
    expect(await refusal(grant({ person: 'nobody' }))).toBe('invalid /person not-valid-here')
    for (const by of [officer.session, admin, reporter.session]) {
      const given = grantAuthorisation(ports, { home, ...paper(officer.id) }, asked(by))
      expect(await refusal(given)).toBe('not-permitted')
    }
    const [one, other] = await Promise.allSettled([grant(), grant()])
    expect([one.status, other.status].sort()).toEqual(['fulfilled', 'rejected'])
    expect(await refusal(grant())).toBe('already-exists')
  })

  it('is not found from another home', async () => {
    const { ports, asked, grant, joins, opens, officer, home: here } = await staffed()
    const { id } = await grant()
    const other = await opens({ ...home, name: 'Dom Pomocy Społecznej „Przystań”' })
    const otherAdmin = await joins('adm2', ['admin'], other)
    const { session } = await joins('dyr2', ['director'], other, otherAdmin.session)
    expect(await refusal(changeAuthorisation(ports, id, { action: 'confirm' }, asked(session, 1)))).toBe('not-found')
    expect(await refusal(grantAuthorisation(ports, { home: here, ...paper(officer.id) }, asked(session)))).toBe(
      'not-found',
    )
    expect(await refusal(listAuthorisations(ports, here, { credential: session, now }))).toBe('not-found')
  })

  it('stops with the role of its holder', async () => {
    const { ports, admin, asked, home, director, officer, grant, scopes } = await staffed()
    const { id } = await grant()
    await changeAuthorisation(ports, id, { action: 'confirm' }, asked(director.session, 1))
    await changePerson(ports, officer.id, { action: 'end-role', organisation: home, role: 'officer' }, asked(admin, 2))
    expect(await scopes()).toEqual([])
  })

  it('is listed for director and dpo with names, as a look, and for everyone else only if it is theirs', async () => {
    const { ports, home, joins, director, officer, grant, rows } = await staffed()
    const dpo = await joins('iod', ['dpo'])
    const reporter = await joins('ola', ['reporter'])
    await grant()
    const list = (credential: typeof director.session) => listAuthorisations(ports, home, { credential, now })
    expect(await list(director.session)).toMatchObject([
      { name: 'ela Zmyślona', number: 'UPW-3/2026', inForce: false, allowed: ['confirm', 'revoke'] },
    ])
    expect(await list(dpo.session)).toMatchObject([{ name: 'ela Zmyślona', allowed: [] }])
    expect(await list(officer.session)).toMatchObject([
      { name: null, person: officer.id, scopes: ['receive', 'verify'] },
    ])
    expect(await list(reporter.session)).toEqual([])
    const looks = await rows(`SELECT role FROM event WHERE action = 'look-authorisations' ORDER BY seq`)
    expect(looks.map(({ role }) => role)).toEqual(['director', 'dpo'])
  })
})

describe('organisations', () => {
  it('are opened by the operator’s admin alone, with what their kind must say', async () => {
    const { ports, admin, asked, opens, joins, organisation } = await accountsWorld()
    const authority = await opens({ kind: 'authority', name: 'PCPR w Bochni', body: 'PCPR' })
    const foreign = await joins('adm2', ['admin'], authority)
    const voivode = { kind: 'voivode', name: 'Małopolski Urząd Wojewódzki' } as const
    expect(await refusal(createOrganisation(ports, voivode, asked(foreign.session)))).toBe('not-permitted')
    const director = await joins('dyr', ['director'])
    expect(await refusal(createOrganisation(ports, voivode, asked(director.session)))).toBe('not-permitted')
    const wrong = { kind: 'authority', name: 'Starosta', county: '1299', places: 3 } as never
    expect(await refusal(createOrganisation(ports, wrong, asked(admin)))).toBe(
      'invalid /body required /places not-valid-here /county unknown-code',
    )
    const types = { ...home, types: ['PW', 'XX', 'PW'] } as never
    expect(await refusal(createOrganisation(ports, types, asked(admin)))).toBe(
      'invalid /types/1 unknown-code /types/2 duplicate',
    )
    const seen = async (credential: typeof admin) =>
      (await listOrganisations(ports, { credential, now })).map(({ id }) => id)
    expect((await seen(admin)).toSorted()).toEqual([authority, organisation].toSorted())
    expect(await seen(foreign.session)).toEqual([authority])
  })

  it('supervise a home from a date on, until another does', async () => {
    const { ports, admin, asked, opens, joins, organisation } = await accountsWorld()
    const first = await opens({ kind: 'authority', name: 'PCPR w Bochni', body: 'PCPR' })
    const second = await opens({ kind: 'authority', name: 'MOPS w Tarnowie', body: 'MOPS', county: '1263' })
    const firstAdmin = await joins('adm1', ['admin'], first)
    const secondAdmin = await joins('adm2', ['admin'], second)
    const set = (authority: string, fromOn: string, version: number) => {
      const command = { action: 'supervision', basis: 'runs', authority, fromOn } as const
      return changeHome(ports, organisation, command, asked(admin, version))
    }
    await set(first, '2026-01-01', 1)
    const homes = (credential: typeof admin, at: string) => listHomes(ports, { credential, now: at })
    expect(await homes(firstAdmin.session, now)).toMatchObject([
      {
        id: organisation,
        types: ['PW', 'UA'],
        supervision: { authority: first, basis: 'runs' },
        version: 2,
        allowed: [],
      },
    ])
    expect(await homes(secondAdmin.session, now)).toEqual([])
    expect(await refusal(set(second, '2025-12-31', 2))).toBe('invalid /fromOn before-start')
    await set(second, '2026-03-09', 2)
    expect(await homes(firstAdmin.session, now)).toEqual([])
    expect(await homes(secondAdmin.session, now)).toMatchObject([{ supervision: { authority: second } }])
    // A slip on the same date is replaced.
    await set(first, '2026-03-09', 3)
    const [row] = await homes(admin, now)
    expect(row?.supervision?.authority).toBe(first)
    expect(row?.supervisions.map(({ fromOn, untilOn }) => `${fromOn} ${untilOn}`)).toEqual([
      '2026-01-01 2026-03-08',
      '2026-03-09 2026-03-08',
      '2026-03-09 9999-12-31',
    ])
    const { events } = await ports.store.read({ events: organisation })
    const told = replay(events.map((event) => parsed<OrganisationFields>(event)))
    expect(row?.supervisions).toEqual(told?.supervisions)
  })

  it('say why a home has no authority, and name none that does not exist', async () => {
    const { ports, admin, asked, joins, organisation } = await accountsWorld()
    const director = await joins('dyr', ['director'])
    const set = (over: object, by = admin) =>
      refusal(
        changeHome(
          ports,
          organisation,
          { action: 'supervision', basis: 'none', fromOn: '2026-01-01', ...over } as never,
          asked(by, 1),
        ),
      )
    expect(await set({})).toBe('invalid /noAuthority required')
    expect(await set({ basis: 'runs' })).toBe('invalid /authority required')
    expect(await set({ basis: 'runs', authority: organisation })).toBe('invalid /authority not-valid-here')
    expect(await set({ noAuthority: 'dom prywatny', authority: organisation })).toBe(
      'invalid /authority not-valid-here',
    )
    expect(await set({ noAuthority: 'dom prywatny', fromOn: '2026-02-30' })).toBe('invalid /fromOn impossible-date')
    expect(await set({ noAuthority: 'dom prywatny' }, director.session)).toBe('not-permitted')
    const none = { action: 'supervision', basis: 'none', noAuthority: 'dom prywatny', fromOn: '2026-01-01' } as const
    await changeHome(ports, organisation, none, asked(admin, 1))
    expect((await listHomes(ports, { credential: admin, now }))[0]?.supervision).toEqual({
      authority: null,
      authorityName: null,
      noAuthority: 'dom prywatny',
      basis: 'none',
    })
  })

  it('keep more than the act asks only on a document their director recorded', async () => {
    const { ports, admin, asked, joins, organisation } = await accountsWorld()
    const director = await joins('dyr', ['director'])
    const command = {
      action: 'basis',
      covers: 'book-N',
      kind: 'order',
      number: '12/2026',
      issuedOn: '2026-03-02',
      fromOn: '2026-04-01',
    } as const
    expect(await refusal(changeHome(ports, organisation, command, asked(admin, 1)))).toBe('not-permitted')
    const tomorrow = { ...command, issuedOn: '2026-03-10', fromOn: '2026-04-31' }
    expect(await refusal(changeHome(ports, organisation, tomorrow, asked(director.session, 1)))).toBe(
      'invalid /fromOn impossible-date /issuedOn in-future',
    )
    await changeHome(ports, organisation, command, asked(director.session, 1))
    const { homeFacts } = await ports.store.read({ homeFacts: { home: organisation } })
    expect(homeFacts.bases).toEqual([{ covers: 'book-N', fromOn: '2026-04-01', untilOn: '9999-12-31' }])
    expect(await listHomes(ports, { credential: director.session, now: later(1) })).toMatchObject([
      { allowed: ['basis'], bases: [{ number: '12/2026', kind: 'order' }] },
    ])
  })
})
