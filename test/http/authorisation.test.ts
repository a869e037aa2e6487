// An officer acts only under a written authorisation in force whose scope covers the act (art. 55c ust. 5 u.p.s., design.md §2):
// each way of not having one refuses the very next request, and each scope opens its own actions and no others.
import { describe, expect, it, onTestFinished } from 'vitest'
import { scopes, type Scope } from '../../src/domain/role.ts'
import type { Answer } from '../support/client.ts'
import { castOf, describing, file, followUp, ifMatch, must, registering, type Cast } from '../support/crew.ts'
import { eventsOf } from '../support/rows.ts'
import { world, type World } from '../support/world.ts'

type Inhabited = { there: World; cast: Cast; give: (changed?: Paper, confirmed?: boolean) => Promise<string> }
type Paper = { scopes?: readonly Scope[]; fromOn?: string; untilOn?: string }

let numbers = 0
/** `give`: the director gives `unauthorised` a paper, confirmed unless said otherwise. */
async function inhabited(): Promise<Inhabited> {
  const there = await world()
  onTestFinished(() => there.end())
  const cast = castOf(there)
  const give = async (changed: Paper = {}, confirmed = true) => {
    const paper = {
      number: `T/${numbers++}`,
      issuedOn: '2026-03-01',
      scopes,
      fromOn: '2026-03-01',
      untilOn: '2026-03-31',
      ...changed,
    }
    const body = { ...paper, person: there.people.unauthorised.person }
    const { id } = await must(201, cast.director('POST', '/api/authorisations', body))
    if (confirmed) await must(200, cast.director('POST', `/api/authorisations/${id}/confirm`, signed, ifMatch(1)))
    return id
  }
  return { there, cast, give }
}
const signed = { documentSigned: true, confidentialityStatement: true }
const code = ({ status, body }: Answer) => (status < 300 ? status : body.code)

/** What an officer tries: each read, and the registration of a new report. */
async function tries({ cast }: Inhabited): Promise<(string | number)[]> {
  const { id } = await file(cast)
  const entry = `/api/entries/${id}`
  const reads = ['/api/entries', entry, `${entry}/history`, '/api/transfers']
  const answers = await Promise.all(reads.map((path) => cast.unauthorised('GET', path)))
  return [...answers, await cast.unauthorised('POST', `${entry}/register`, registering, ifMatch(1))].map(code)
}
const refused = Array(5).fill('no-active-authorisation')
const allowed = Array(5).fill(200)

describe('an officer', () => {
  it('without any paper does nothing', async () => expect(await tries(await inhabited())).toEqual(refused))

  it('with a paper that nobody confirmed does nothing, and with the same paper confirmed everything', async () => {
    const home = await inhabited()
    const id = await home.give({}, false)
    expect(await tries(home)).toEqual(refused)
    await must(200, home.cast.director('POST', `/api/authorisations/${id}/confirm`, signed, ifMatch(1)))
    expect(await tries(home)).toEqual(allowed)
  })

  it('is refused at once when it is revoked, and again under a new one allowed', async () => {
    const home = await inhabited()
    const id = await home.give()
    expect(await tries(home)).toEqual(allowed)
    await must(
      200,
      home.cast.director('POST', `/api/authorisations/${id}/revoke`, { reason: 'duties-changed' }, ifMatch(2)),
    )
    expect(await tries(home)).toEqual(refused)
    await home.give()
    expect(await tries(home)).toEqual(allowed)
  })

  it('is allowed from the first midnight in Warsaw to the last, to the second', async () => {
    const home = await inhabited()
    await home.give({ fromOn: '2026-03-20', untilOn: '2026-03-31' })
    // On 29 March the clocks change: the first midnight is 23:00 UTC, the last 22:00.
    for (const [at, expected] of [
      ['2026-03-19T22:59:59.999Z', refused],
      ['2026-03-19T23:00:00.000Z', allowed],
      ['2026-03-31T21:59:59.999Z', allowed],
      ['2026-03-31T22:00:00.000Z', refused],
    ] as const) {
      home.there.at(at)
      expect([at, await tries(home)]).toEqual([at, expected])
    }
  })

  it('keeps nothing of an authorisation when the role ends, nor when it is another home’s', async () => {
    const home = await inhabited()
    await home.give()
    const { person } = home.there.people.unauthorised
    await must(200, home.cast.admin('POST', `/api/people/${person}/grant-role`, { role: 'reporter' }, ifMatch(1)))
    await must(200, home.cast.admin('POST', `/api/people/${person}/end-role`, { role: 'officer' }, ifMatch(2)))
    const { id } = await file(home.cast)
    expect(code(await home.cast.unauthorised('GET', `/api/entries/${id}`))).toBe('not-found')
    expect(code(await home.cast.unauthorised('POST', `/api/entries/${id}/register`, registering, ifMatch(1)))).toBe(
      'not-found',
    )
    expect(code(await home.cast.officer('GET', `/api/entries?home=${home.there.organisations.otherHome}`))).toBe(
      'not-found',
    )
    const foreign = await file(home.cast.other)
    expect(code(await home.cast.officer('POST', `/api/entries/${foreign.id}/register`, registering, ifMatch(1)))).toBe(
      'not-found',
    )
  })

  it('files without one, because whoever sees something must be able to say so', async () => {
    const { cast } = await inhabited()
    const { id } = await file({ ...cast, reporter: cast.unauthorised })
    await must(200, cast.unauthorised('GET', `/api/reports/${id}`))
  })

  it('leaves in the ledger under which authorisation each act was done', async () => {
    const home = await inhabited()
    const id = await home.give()
    await tries(home)
    const own = (await eventsOf(home.there.client)).filter(
      ({ actor, action }) => actor === home.there.people.unauthorised.person && action !== 'create-client',
    )
    expect(own.map(({ action, authorisation }) => [action, authorisation]).sort()).toEqual(
      ['look-entries', 'look-entry', 'look-history', 'look-transfers', 'register'].map((action) => [action, id]),
    )
  })
})

/** Which scopes let an officer take each action (the director needs none). */
const needs: Record<string, readonly Scope[]> = {
  'POST register': ['receive'],
  'POST decline': ['receive'],
  'POST amend': ['verify'],
  'POST reclassify': ['verify'],
  'POST update-outcome': ['verify'],
  'POST follow-up': ['follow-up'],
  'POST feedback': ['follow-up'],
  'POST review-measures': ['follow-up'],
  'POST describe': ['prepare'],
  'POST approve': [],
  'POST return': [],
  'POST close': [],
  'POST reopen': [],
  'GET entry': ['receive', 'verify', 'follow-up', 'prepare'],
  'GET history': ['receive', 'verify', 'follow-up', 'prepare'],
  'GET outgoing': ['prepare'],
  'GET entries': ['receive', 'verify', 'follow-up', 'prepare'],
  'GET transfers': ['prepare'],
  'POST transfers': ['prepare'],
}
const bodies: Record<string, object> = {
  register: registering,
  decline: { reason: 'Zdarzenie nie dotyczyło mieszkańca domu.' },
  amend: { reason: 'Pomyłka w miejscu zdarzenia.', where: { place: 'corridor' } },
  reclassify: { category: 'N13', threat: false, reason: 'Okazało się, że obrażeń nie było.' },
  'update-outcome': { residents: [{ physical: 2, psychological: 0, hospital: false }] },
  'follow-up': followUp,
  feedback: { how: 'orally' },
  'review-measures': { measures: [{ no: 1, outcome: 'helped', on: '2026-03-08' }] },
  describe: describing,
  return: { reason: 'Brakuje terminu zakupu mat.' },
  reopen: { reason: 'Nowe informacje ze szpitala.' },
}

describe('each scope alone', () => {
  it.each(scopes)('opens its own actions and no others: %s', async (scope) => {
    const { cast, give } = await inhabited()
    await give({ scopes: [scope] })
    for (const [what, opened] of Object.entries(needs)) {
      const [method, name = ''] = what.split(' ')
      const { id } = await file(cast)
      const registered = !['register', 'decline'].includes(name)
      if (registered) await must(200, cast.director('POST', `/api/entries/${id}/register`, registering, ifMatch(1)))
      const followed = name === 'review-measures'
      if (followed) await must(200, cast.director('POST', `/api/entries/${id}/follow-up`, followUp, ifMatch(2)))
      const path = ['entries', 'transfers'].includes(name)
        ? `/api/${name}`
        : `/api/entries/${id}${name === 'entry' ? '' : `/${name}`}`
      const body = method === 'POST' ? (bodies[name] ?? {}) : undefined
      const answer = await cast.unauthorised(method as 'GET', path, body, ifMatch(followed ? 3 : registered ? 2 : 1))
      const directorsOwn = opened.length === 0
      const expected = opened.includes(scope)
        ? expect.toBeOneOf([200, 201])
        : directorsOwn
          ? 'not-permitted'
          : 'no-active-authorisation'
      expect([what, code(answer)]).toEqual([what, expected])
    }
  })

  it('is not closed by the director’s own role, which needs none', async () => {
    const { cast } = await inhabited()
    const { id } = await file(cast)
    await must(200, cast.director('POST', `/api/entries/${id}/register`, registering, ifMatch(1)))
    await must(200, cast.director('POST', `/api/entries/${id}/follow-up`, followUp, ifMatch(2)))
  })
})

describe('a paper', () => {
  it('is given, confirmed and revoked by the director of the home alone', async () => {
    const { there, cast, give } = await inhabited()
    const id = await give({}, false)
    const paper = {
      number: 'X/1',
      issuedOn: '2026-03-01',
      scopes,
      fromOn: '2026-03-01',
      untilOn: '2026-03-31',
      person: there.people.officer.person,
    }
    for (const name of ['reporter', 'officer', 'unauthorised', 'dpo', 'admin'] as const) {
      expect([name, code(await cast[name]('POST', '/api/authorisations', paper))]).toEqual([name, 'not-permitted'])
      expect([name, code(await cast[name]('POST', `/api/authorisations/${id}/confirm`, signed, ifMatch(1)))]).toEqual([
        name,
        'not-permitted',
      ])
    }
    for (const name of ['otherDirector', 'head', 'inspector'] as const)
      expect([name, code(await cast[name]('POST', `/api/authorisations/${id}/confirm`, signed, ifMatch(1)))]).toEqual([
        name,
        'not-found',
      ])
  })

  it('must name an officer of the home, a number of its own, and dates that can be', async () => {
    const { there, cast } = await inhabited()
    const paper = {
      number: 'X/2',
      issuedOn: '2026-03-01',
      scopes: ['receive'],
      fromOn: '2026-03-01',
      untilOn: '2026-03-31',
      person: there.people.unauthorised.person,
    }
    const give = async (changed: object) => {
      const { body } = await cast.director('POST', '/api/authorisations', { ...paper, ...changed })
      return [body.code, ...(body.errors ?? []).map((fault: any) => `${fault.pointer} ${fault.code}`)].join(' ')
    }
    expect(await give({ person: there.people.reporter.person })).toBe('invalid /person not-valid-here')
    expect(await give({ person: there.people.otherOfficer.person })).toBe('invalid /person not-valid-here')
    expect(await give({ person: 'nie-ma' })).toBe('invalid /person not-valid-here')
    expect(await give({ number: '1/2026' })).toBe('already-exists')
    expect(await give({ issuedOn: '2026-03-10' })).toBe('invalid /issuedOn in-future')
    expect(await give({ fromOn: '2026-02-31' })).toBe('invalid /fromOn impossible-date')
    expect(await give({ untilOn: '2026-02-28' })).toBe('invalid /untilOn before-start')
    expect(await give({ scopes: [] })).toBe('invalid /scopes required')
    expect(await give({ scopes: ['everything'] })).toBe('invalid /scopes/0 unknown-code')
    expect(await give({ scopes: ['receive', 'receive'] })).toBe('invalid /scopes/1 duplicate')
  })

  it('is confirmed only with the signature and the statement of confidentiality', async () => {
    const { cast, give } = await inhabited()
    const id = await give({}, false)
    for (const body of [{}, { documentSigned: true }, { ...signed, confidentialityStatement: false }])
      expect(code(await cast.director('POST', `/api/authorisations/${id}/confirm`, body, ifMatch(1)))).toBe('invalid')
  })
})
