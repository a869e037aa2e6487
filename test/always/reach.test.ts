// Whoever is excluded from an entry, and whoever a limitation leaves out, finds nothing of it: every route and page that their role
// opens is walked, for the entry and a report joined to it (design.md §2; art. 55c ust. 4–5 u.p.s.). Reporter and helper keep what they had.
import { beforeAll, describe, expect, it } from 'vitest'
import { mayUse } from '../support/access.ts'
import {
  approve,
  castOf,
  deliver,
  describeAll,
  file,
  followUp,
  ifMatch,
  must,
  prepare,
  register,
  type Cast,
} from '../support/crew.ts'
import { mayOpen, onlyOpened } from '../support/page-access.ts'
import type { PersonName } from '../support/population.ts'
import { documentOf, requestFor } from '../support/requests.ts'
import { visitorOf } from '../support/visitor.ts'
import { world, type World } from '../support/world.ts'

const now = '2026-03-09T10:00:00.000Z'
const reason = 'Zgłoszenie dotyczy postępowania tej osoby.'
/** `joined`: a report joined to it; `words`: what tells of the two; `left`: of what left with it, which in the ledger names no entry. */
type Hidden = { id: string; joined: string; words: string[]; left: string[]; transfer: string; case: string }

let there: World
let cast: Cast
let document: any
/** Handed over, asked about, and changed since, so that it is due again. `other`: an entry beside it that nobody is kept from. */
let hidden: Hidden
let other: { id: string; number: string }

beforeAll(async () => {
  there = await world(now)
  cast = castOf(there)
  document = await documentOf(there)
  const description = 'Opiekunka szarpnęła mieszkankę za rękę.'
  const id = await approve(cast, { report: { what: { description } } })
  const joined = await file(
    { ...cast, reporter: cast.colleague },
    { what: { description: 'Mieszkanka ma siniec na ręce.' } },
  )
  await must(200, cast.officer('POST', `/api/entries/${joined.id}/merge`, { into: '1/2026' }, ifMatch(1)))
  const transfer = await deliver(cast)
  const { items } = await must(200, cast.reviewer('GET', '/api/cases'))
  const path = `/api/cases/${items[0].id}`
  await must(200, cast.reviewer('POST', `${path}/take`, {}, ifMatch(1)))
  const question = { question: 'Kto był wtedy na dyżurze?', dueOn: '2026-03-20' }
  await must(200, cast.reviewer('POST', `${path}/ask`, question, ifMatch(2)))
  await must(
    200,
    cast.director('POST', `/api/entries/${id}/return`, { reason: 'Brakuje terminu i osoby.' }, ifMatch(7)),
  )
  await must(200, cast.officer('POST', `/api/entries/${id}/follow-up`, followUp, ifMatch(8)))
  const view = await must(200, cast.director('GET', `/api/entries/${id}`))
  const words = [id, view.reference, 'szarpnęła', joined.id, joined.reference, 'siniec']
  hidden = { id, joined: joined.id, transfer, case: items[0].id, words, left: [transfer, items[0].id] }
  const beside = await register(cast)
  other = { id: beside, number: (await must(200, cast.director('GET', `/api/entries/${beside}`))).number }
  await describeAll(cast, await prepare(cast))
  // A second director, who keeps what the first may not see.
  const { person } = there.people.unauthorised
  await must(200, cast.admin('POST', `/api/people/${person}/grant-role`, { role: 'director' }, ifMatch(1)))
  return () => there.end()
})

const second = () => cast.unauthorised
const versionNow = async () => (await must(200, second()('GET', `/api/entries/${hidden.id}`))).version
const act = async (action: string, body: object) =>
  must(200, second()('POST', `/api/entries/${hidden.id}/${action}`, { reason, ...body }, ifMatch(await versionNow())))

const addressed = () => [hidden.id, hidden.joined, hidden.transfer, hidden.case]

/** The address aimed at each thing that is the hidden entry or holds it. */
const aimed = (path: string): string[] =>
  path.includes(':id') ? addressed().map((id) => path.replace(':id', id)) : [path]

/** Everything this person's role opens by GET, through the API and as pages; the answers as text. */
async function everythingSeenBy(name: PersonName): Promise<{ path: string; status: number; text: string }[]> {
  const visitor = await visitorOf(there, name, now)
  const seen = []
  for (const [route, who] of Object.entries(mayUse)) {
    if (!route.startsWith('GET ') || !who.includes(name)) continue
    for (const path of aimed(route.slice(4))) {
      const query = requestFor(document, route, {
        home: there.organisations.home,
        authority: '',
        person: '',
        ids: {} as never,
      })
      const asked = path + (/\?.*/.exec(query.path)?.[0] ?? '')
      const { status, body } = await cast[name]('GET', asked)
      seen.push({ path: asked, status, text: JSON.stringify(body) })
    }
  }
  for (const page of onlyOpened) {
    if (!(mayOpen[page] ?? []).includes(name)) continue
    for (const path of [...aimed(page), ...(page === '/entries' ? [`/entries?number=${hidden.words[1]}`] : [])]) {
      const { status, html } = await visitor.open(path)
      seen.push({
        path,
        status,
        text: html.replaceAll(/<a class="[^"]*" href="\/language[^>]*>|href="\/language[^"]*"|name="_[^>]*/g, ''),
      })
    }
  }
  return seen
}

/** Whatever an address itself says comes back in links and problems; the entry's own words do not. */
const told = ({ path, text }: { path: string; text: string }) => {
  const words = path.includes('ledger') ? hidden.words : [...hidden.words, ...hidden.left]
  const own = words.filter((word) => !path.includes(word))
  return own.filter((word) => text.includes(word))
}

async function expectNothing(name: PersonName): Promise<void> {
  const seen = await everythingSeenBy(name)
  expect(seen.length).toBeGreaterThan(8)
  expect(seen.filter((one) => told(one).length > 0).map((one) => [one.path, told(one)])).toEqual([])
  const ofIt = seen.filter(({ path }) => addressed().some((id) => path.includes(`/${id}`)))
  expect(ofIt.filter(({ status }) => status !== 404).map(({ path, status }) => [path, status])).toEqual([])
  for (const route of Object.keys(mayUse).filter((one) => /^POST \/api\/(entries|cases)\/:id/.test(one))) {
    for (const id of route.includes('cases') ? [hidden.case] : [hidden.id, hidden.joined]) {
      const { method, path, body, headers } = requestFor(document, route, { ids: { entries: id, cases: id } } as never)
      const { status } = await cast[name](method, path, body, headers)
      expect([route, status]).toEqual([route, 404])
    }
  }
}

const countsOf = async (name: PersonName) => {
  const { text } = await (await visitorOf(there, name, now)).open('/start')
  return text
}

describe('an entry', () => {
  it.each(['officer', 'director', 'dpo'] as const)(
    'is not there by any route for the %s who is excluded',
    async (name) => {
      const before = await countsOf(name)
      await act('exclude', { person: there.people[name].person })
      await expectNothing(name)
      if (name !== 'dpo') {
        expect((await must(200, cast[name]('GET', '/api/entries'))).items.map(({ id }: any) => id)).toEqual([other.id])
        expect((await must(200, cast[name]('GET', '/api/entries'))).total).toBe(1)
        expect(await countsOf(name)).not.toBe(before)
      }
      await act('readmit', { person: there.people[name].person })
      if (name === 'dpo') await must(200, cast.dpo('GET', `/api/entries/${hidden.id}/history`))
      else await must(200, cast[name]('GET', `/api/entries/${hidden.id}`))
      expect(await countsOf(name)).toBe(before)
    },
  )

  it('limited to named officers is not there for the others, and the director sees it still', async () => {
    const { person } = there.people.unauthorised
    await act('limit', { people: [person] })
    await expectNothing('officer')
    await must(200, cast.director('GET', `/api/entries/${hidden.id}`))
    await must(200, cast.dpo('GET', `/api/entries/${hidden.id}/history`))
    await act('unlimit', {})
    await must(200, cast.officer('GET', `/api/entries/${hidden.id}`))
  })
})
