// Who may do what at all: role AND, for an officer, an active authorisation with the scope (art. 55c ust. 5 u.p.s.).
import { describe, expect, it } from 'vitest'
import { looks } from '../../src/domain/looking.ts'
import { actsAs, organisationsOf, permit, roleNames, roles, rolesConflict, scopes } from '../../src/domain/role.ts'
import { authority, director, home, nobody, otherHome, person, refusalOf, reporter } from '../support/domain.ts'

const receivers = [{ role: 'director' }, { role: 'officer', scope: 'receive' }] as const
const codeOf = (...asked: Parameters<typeof permit>) => refusalOf(() => permit(...asked))?.code

describe('a permission', () => {
  it('lets the director act without an authorisation', () => {
    expect(permit(director, home, receivers)).toEqual({
      organisation: home,
      role: 'director',
      scope: '',
      authorisation: null,
    })
  })

  it('names the authorisation an officer acts under', () => {
    const officer = person('officer', home, 'verify', 'receive')
    expect(permit(officer, home, receivers)).toEqual({
      organisation: home,
      role: 'officer',
      scope: 'receive',
      authorisation: 'authorisation-receive',
    })
  })

  it('is refused to an officer only for want of an authorisation: none at all, or none of this scope', () => {
    expect(codeOf(person('officer', home), home, receivers)).toBe('no-active-authorisation')
    const others = scopes.filter((scope) => scope !== 'receive')
    expect(codeOf(person('officer', home, ...others), home, receivers)).toBe('no-active-authorisation')
  })

  it('is refused to an officer as to anybody where no authorisation would help', () => {
    expect(codeOf(person('officer', home, ...scopes), home, [{ role: 'director' }])).toBe('not-permitted')
  })

  it('does not hold in another home, and says nothing there about authorisations', () => {
    expect(codeOf(person('director', otherHome), home, receivers)).toBe('not-permitted')
    expect(codeOf(person('officer', otherHome, ...scopes), home, receivers)).toBe('not-permitted')
    expect(codeOf(person('officer', otherHome), home, receivers)).toBe('not-permitted')
  })

  it('is refused to every other role, and to nobody at all', () => {
    for (const role of roleNames.filter((one) => one !== 'director' && one !== 'officer')) {
      expect(codeOf(person(role, home, ...scopes), home, receivers)).toBe('not-permitted')
    }
    expect(codeOf(nobody, home, receivers)).toBe('not-permitted')
    expect(codeOf(director, home, [])).toBe('not-permitted')
  })

  it('prefers the way that is named first', () => {
    const both = { person: 'both', acting: [...person('officer', home, 'receive').acting, ...director.acting] }
    expect(permit(both, home, receivers).role).toBe('director')
    expect(permit(both, home, receivers.toReversed()).role).toBe('officer')
  })

  it('can be asked for without a refusal', () => {
    expect(actsAs(reporter, home, receivers)).toBeUndefined()
    expect(actsAs(director, home, receivers)?.role).toBe('director')
  })
})

describe('a person', () => {
  it('belongs to each organisation once, however many roles and scopes are held there', () => {
    const acting = [...person('officer', home, ...scopes).acting, ...person('head', authority).acting]
    expect(organisationsOf({ person: 'someone', acting })).toEqual([home, authority])
    expect(organisationsOf(nobody)).toEqual([])
  })

  it('never watches over the ledger and also decides or hands out accounts', () => {
    expect(rolesConflict(['dpo', 'director'])).toBe(true)
    expect(rolesConflict(['admin', 'reporter', 'dpo'])).toBe(true)
    expect(rolesConflict(['dpo', 'officer', 'reporter', 'head'])).toBe(false)
    expect(rolesConflict(['director', 'admin', 'officer'])).toBe(false)
    expect(rolesConflict([])).toBe(false)
  })
})

describe('a look', () => {
  const lookers = (look: keyof typeof looks) =>
    looks[look].map((one) => ('scope' in one ? `${one.role}:${one.scope}` : one.role))
  const officers = ['officer:receive', 'officer:verify', 'officer:follow-up', 'officer:prepare']

  it('is open to these people and nobody else', () => {
    expect(Object.fromEntries(Object.keys(looks).map((look) => [look, lookers(look as keyof typeof looks)]))).toEqual({
      entry: ['director', ...officers],
      entries: ['director', ...officers],
      reporter: ['director', 'officer:reveal'],
      held: ['dpo'],
      disclosures: ['director', 'dpo'],
      extract: ['director'],
      history: ['director', ...officers, 'dpo'],
      seen: ['director', 'dpo'],
      'own-report': ['reporter', 'officer', 'director'],
      'outgoing-snapshot': ['director', 'officer:prepare'],
      'home-transfer': ['director', 'officer:prepare'],
      'authority-transfer': ['head', 'reviewer'],
      case: ['head', 'reviewer'],
      statistics: ['head', 'reviewer', 'inspector', 'director', ...officers],
      records: ['head', 'reviewer', 'inspector'],
      closes: ['head', 'reviewer', 'inspector'],
      publications: ['inspector', 'analyst'],
      retention: ['director', 'officer:verify', 'dpo', 'head', 'reviewer'],
      ledger: ['dpo'],
      requests: ['director', 'head', 'dpo'],
      residents: ['director', 'officer:receive', 'officer:verify'],
      'outside-census': ['head', 'reviewer'],
      census: ['director', 'officer:prepare'],
      checkpoints: ['dpo', 'director', 'head'],
    })
  })

  it('at anything of the home plane is never a role of the authority', () => {
    for (const look of ['entry', 'entries', 'history', 'own-report', 'outgoing-snapshot', 'home-transfer'] as const) {
      for (const { role } of looks[look]) expect(['home', null], `${look} by ${role}`).toContain(roles[role])
    }
  })

  it('at the content of the register is never an account administrator’s', () => {
    expect(Object.values(looks).flatMap((permits) => permits.map(({ role }) => role as string))).not.toContain('admin')
  })
})
