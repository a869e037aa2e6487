// The authority's pages about cases: the worklist, one case, a form for each action. What a form may do is the domain's test.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { caseActions, caseLifecycle } from '../../src/domain/case.ts'
import {
  approve,
  castOf,
  deliver,
  describing,
  followUp,
  ifMatch,
  must,
  newestCase,
  register,
  type Cast,
} from '../support/crew.ts'
import { visitorOf, type Shown, type Visitor } from '../support/visitor.ts'
import { people } from '../support/population.ts'
import { world, type World } from '../support/world.ts'

const now = '2026-03-09T10:00:00.000Z'
const question = 'Czy ryzyko upadku oceniano przed zdarzeniem?'
const reasons = 'Przyczyny ustalono, ale nie podano terminu zakupu mat.'
const nobody = Object.values(people).map(([, , name]) => name)

let there: World
let cast: Cast
let reviewer: Visitor
let head: Visitor
/** The director of the home it comes from, and the head of another authority. */
let director: Visitor
let stranger: Visitor
let id: string
let path: string

/** One world; each test has a case of its own. */
beforeAll(async () => {
  there = await world(now)
  cast = castOf(there)
  reviewer = await visitorOf(there, 'reviewer', now)
  head = await visitorOf(there, 'head', now)
  director = await visitorOf(there, 'director', now)
  stranger = await visitorOf(there, 'otherHead', now)
})
afterAll(() => there.end())
beforeEach(async () => {
  await approve(cast)
  await deliver(cast)
  id = (await newestCase(cast)).id
  path = `/cases/${id}`
})

const act = async (action: string, body: object = {}, who: 'reviewer' | 'head' = 'reviewer') => {
  const { version } = await must(200, cast[who]('GET', `/api/cases/${id}`))
  return must(200, cast[who]('POST', `/api/cases/${id}/${action}`, body, ifMatch(version)))
}
const buttons = ({ html }: Shown) =>
  [...html.matchAll(/href="\/cases\/[^"/]+\/(\w+)" class="govuk-button/g)].map(([, action]) => action)
const take = async () => reviewer.send(`${path}/take`, {}, await reviewer.open(path))

describe('a case', () => {
  it('is taken with one click on its own page', async () => {
    const taken = await take()
    expect([taken.status, taken.location]).toEqual([303, `${path}?done=take`])
    const shown = await reviewer.open(`${path}?done=take`)
    expect(shown.text).toContain('Sprawa jest u Ciebie.')
    expect(shown.text).toContain('W weryfikacji')
    expect(buttons(shown)).toEqual(['assess', 'ask'])
  })

  it('shows to the authority the content and nobody’s name but the reader’s', async () => {
    const { text, status } = await reviewer.open(path)
    expect(status).toBe(200)
    expect(text).toContain(describing.description)
    expect(text).toContain(followUp.preventive)
    for (const name of nobody) expect(text).not.toContain(name)
  })

  it('is shown without a question to the home’s own tables', async () => {
    there.sql.length = 0
    for (const page of ['/cases', path, `${path}/take`, '/statistics']) await reviewer.open(page)
    await take()
    expect(there.sql.length).toBeGreaterThan(5)
    expect(there.sql.filter((text) => /\bhome_/.test(text))).toEqual([])
  })

  it('says nothing of a deed it does not know', async () => {
    expect((await reviewer.open(`${path}?done=take`)).html).toContain('notice good')
    expect((await reviewer.open(`${path}?done=__proto__`)).html).not.toContain('notice good')
  })

  it('has a form for each action, shown when it is allowed and told off before typing when it is not', async () => {
    for (const action of caseActions) {
      const { status } = await head.open(`${path}/${action}`)
      // Nothing was recommended, so there is nothing to settle.
      const idle = ['accept', 'waive', 'send-back'].includes(action)
      const open = caseLifecycle[action].from.includes('received') && !idle
      expect([action, status]).toEqual([action, open ? 200 : 409])
    }
    expect((await reviewer.open(`${path}/confirm`)).status).toBe(403)
  })

  it('does not exist for anybody else, whatever the page', async () => {
    for (const visitor of [director, stranger]) {
      for (const page of [path, `${path}/take`, `${path}/assess`]) {
        expect([page, (await visitor.open(page)).status]).toEqual([page, 404])
      }
      expect((await visitor.send(`${path}/take`, { _key: 'klucz-obcej-osoby', _version: '1' })).status).toBe(404)
    }
  })
})

describe('a question', () => {
  it('goes to the home with a week to answer, and comes back as a new version', async () => {
    await take()
    const form = await reviewer.open(`${path}/ask`)
    expect(form.html).toMatch(/name="\/dueOn"[^>]*value="2026-03-16"/)
    const sent = await reviewer.send(`${path}/ask`, { '/question': question, '/dueOn': '2026-03-20' }, form)
    expect(sent.location).toBe(`${path}?done=ask`)
    const shown = await reviewer.open(path)
    expect(shown.text).toContain(`Dom ma odpowiedzieć ${question}`)
    expect(shown.text).toContain('20.03.2026')
    expect((await reviewer.open(`${path}/ask`)).text).toContain('Nowe je zastąpi.')

    const { items } = await must(200, cast.director('GET', '/api/entries?limit=1'))
    const outgoing = await cast.director('GET', `/api/entries/${items[0].id}/outgoing`)
    const answer = { text: 'Tak, ocenę przeprowadzono w styczniu.', digest: outgoing.body.digest }
    await must(200, cast.director('POST', `/api/cases/${id}/answer`, answer, { 'if-match': outgoing.etag ?? '' }))
    const answered = await reviewer.open(path)
    expect(answered.text).toMatch(/wersja 2.* Zmieniono: odpowiedź na pytanie\./)
    expect(answered.text).toContain('Tak, ocenę przeprowadzono w styczniu.')
    expect(answered.text).toContain('Wcześniejsze wersje')
    expect(buttons(answered)).toEqual(['assess', 'ask'])
  })

  it('that is too short or due in the past comes back with what was typed and a link to each fault', async () => {
    await take()
    const short = await reviewer.send(`${path}/ask`, { '/question': 'Czemu?', '/dueOn': '2026-02-30' })
    expect(short.status).toBe(422)
    expect(short.html).toContain('href="#question"')
    expect(short.html).toContain('href="#dueOn"')
    expect(short.html).toMatch(/<textarea[^>]*>\s*Czemu\?/)
    const past = await reviewer.send(`${path}/ask`, { '/question': question, '/dueOn': '2026-03-08' })
    expect(past.status).toBe(422)
    expect(past.html).toContain('href="#dueOn"')
    expect(past.html).toContain(question)
  })

  it('waits, where the follow-up is unfinished, for a new version', async () => {
    await register(cast)
    await deliver(cast)
    const { id: unfinished } = await newestCase(cast)
    await reviewer.send(`/cases/${unfinished}/take`, {}, await reviewer.open(`/cases/${unfinished}`))
    const { text } = await reviewer.open(`/cases/${unfinished}`)
    expect(text).toContain('Dom nie zatwierdził jeszcze działań następczych.')
  })
})

describe('an assessment', () => {
  it('of the gravest kind is the reviewer’s opinion until the head confirms it', async () => {
    await take()
    const form = await reviewer.open(`${path}/assess`)
    expect(form.text).toContain('Ocena nie jest decyzją administracyjną.')
    expect(form.text).toContain(describing.description)
    const sent = await reviewer.send(`${path}/assess`, { '/outcome': 'inadequate', '/reasons': reasons }, form)
    expect(sent.location).toBe(`${path}?done=assess`)
    expect(buttons(await reviewer.open(path))).toEqual([])
    expect((await reviewer.open(path)).text).toContain('Na tym etapie nie ma tu nic do zrobienia dla Ciebie.')

    const confirming = await head.open(`${path}/confirm`)
    expect(confirming.text).toContain(`Proponowana ocena Niezasadne lub niewystarczające ${reasons}`)
    expect(confirming.html).toMatch(/value="inadequate" checked/)
    const confirmed = await head.send(`${path}/confirm`, { '/outcome': 'inadequate', '/reasons': '' }, confirming)
    expect(confirmed.location).toBe(`${path}?done=confirm`)
    const shown = await head.open(path)
    expect(shown.text).toContain('Domowi przekazano ocenę: 09.03.2026, 11:00.')
    expect(buttons(shown)).toEqual(['recommend', 'close'])
  })

  it('that the head changes needs reasons of the head’s own', async () => {
    await take()
    await act('assess', { outcome: 'inadequate', reasons })
    const refused = await head.send(`${path}/confirm`, { '/outcome': 'adequate_with_remarks', '/reasons': '' })
    expect(refused.status).toBe(422)
    expect(refused.html).toContain('href="#reasons"')
    expect(refused.html).toMatch(/value="adequate_with_remarks" checked/)
  })

  it('comes back from the head with what to correct, and is kept among the earlier notes', async () => {
    await take()
    await act('assess', { outcome: 'inadequate', reasons })
    const reason = 'Termin podano w odpowiedzi domu, proszę sprawdzić.'
    expect((await head.send(`${path}/return`, { '/reason': reason })).location).toBe(`${path}?done=return`)
    const { text } = await reviewer.open(path)
    expect(text).toContain(`Ocena wróciła do poprawienia ${reason}`)
    expect(text).toMatch(new RegExp(`Wcześniejsze zapisy weryfikacji .*${reasons}`))
  })

  it('without an outcome or reasons names both fields', async () => {
    await take()
    const refused = await reviewer.send(`${path}/assess`, { '/reasons': 'krótko' })
    expect(refused.status).toBe(422)
    expect(refused.html).toContain('href="#outcome"')
    expect(refused.html).toContain('href="#reasons"')
    expect(refused.html).toMatch(/<textarea[^>]*>\s*krótko/)
  })

  it('of a case that moved in the meantime is shown again with what was typed', async () => {
    await take()
    const form = await reviewer.open(`${path}/assess`)
    await act('assess', { outcome: 'adequate_with_remarks', reasons }, 'head')
    const typed = { '/outcome': 'inadequate', '/reasons': 'Brak terminu i osoby odpowiedzialnej.' }
    const stale = await reviewer.send(`${path}/assess`, typed, form)
    expect(stale.status).toBe(412)
    expect(stale.text).toContain('W międzyczasie ktoś to zmienił')
    expect(stale.text).toContain('Brak terminu i osoby odpowiedzialnej.')
  })

  it('is the head’s alone to confirm and to return', async () => {
    await take()
    await act('assess', { outcome: 'inadequate', reasons })
    for (const [action, fields] of [
      ['confirm', {}],
      ['return', { '/reason': reasons }],
    ] as const) {
      expect([action, (await reviewer.open(`${path}/${action}`)).status]).toEqual([action, 403])
      const sent = await reviewer.send(`${path}/${action}`, { _key: `klucz-${id}`, _version: '3', ...fields })
      expect([action, sent.status]).toEqual([action, 403])
    }
  })

  it('ends in closing, and a closed case can be reopened with a reason', async () => {
    await take()
    await act('assess', { outcome: 'adequate_with_remarks', reasons })
    expect((await reviewer.send(`${path}/close`)).location).toBe(`${path}?done=close`)
    expect(buttons(await reviewer.open(path))).toEqual(['reopen'])
    const reason = 'Dom przekazał nowe informacje o skutku.'
    expect((await reviewer.send(`${path}/reopen`, { '/reason': reason })).location).toBe(`${path}?done=reopen`)
    const reopened = await reviewer.open(path)
    expect(reopened.text).toContain(`Sprawę wznowiono ${reason}`)
    expect(reopened.text).toContain('Ostatnia weryfikacja Ty')
    expect((await reviewer.open('/cases?state=reopened')).text).toContain('Ostatnia weryfikacja: Ty')
  })
})

describe('the worklist', () => {
  it('finds cases by what its address says, and keeps it in the form', async () => {
    const { number } = await newestCase(cast)
    const one = await reviewer.open(`/cases?number=${encodeURIComponent(number)}&state=received`)
    expect(one.text).toContain('Znalezione sprawy: 1')
    expect(one.html).toContain(`href="/cases/${id}"`)
    expect(one.html).toMatch(/value="received" selected/)
    expect(one.text).toContain('Wyczyść filtry')
    expect((await reviewer.open('/cases')).text).not.toContain('Wyczyść filtry')
    expect((await reviewer.open('/cases?from=2026-03-08')).text).toContain('Żadna sprawa nie pasuje do filtrów')
    expect((await reviewer.open(`/cases?home=${there.organisations.home}&to=2026-03-07`)).status).toBe(200)
    expect((await reviewer.open('/cases?state=moot&home=&number=&from=&to=')).text).toContain('Znalezione sprawy: 0')
  })

  it('begins with the open cases; a number is found whatever its state, and what waits to be taken is one list', async () => {
    const { number } = await newestCase(cast)
    const total = async (query: string) =>
      Number(/Znalezione sprawy: (\d+)/.exec((await reviewer.open(`/cases${query}`)).text)?.[1])
    await take()
    await act('assess', { outcome: 'adequate_with_remarks', reasons })
    expect((await reviewer.send(`${path}/close`)).status).toBe(303)
    expect(await total('?state=closed')).toBe(1)
    expect(await total('')).toBe((await total('?state=all')) - 1)
    expect((await reviewer.open('/cases')).html).toMatch(/value="open" selected/)
    expect(await total('?state=to-take')).toBe((await total('?state=received')) + (await total('?state=reopened')))
    const named = await reviewer.open(`/cases?state=open&number=${encodeURIComponent(number)}`)
    expect([named.text.includes('Znalezione sprawy: 1'), /value="all" selected/.test(named.html)]).toEqual([true, true])
    expect((await reviewer.open('/start')).html).toContain('/cases?state=to-take&amp;organisation=')
  })

  it('names the field of the address that is wrong and keeps what was typed', async () => {
    for (const [query, field, typed] of [
      ['number=abc', 'number', 'abc'],
      ['from=2026-02-30', 'from', '2026-02-30'],
      ['from=2026-03-02&to=2026-03-01', 'to', '2026-03-01'],
      ['state=lost', 'state', undefined],
    ] as const) {
      const { status, html } = await reviewer.open(`/cases?${query}`)
      expect([query, status]).toEqual([query, 422])
      expect(html).toContain(`href="#${field}"`)
      expect(html).toContain(`id="${field}-error"`)
      if (typed) expect(html).toContain(`value="${typed}"`)
    }
  })

  it('marks a term that has passed', async () => {
    await take()
    await act('ask', { question, dueOn: '2026-03-09' })
    there.at('2026-03-10T10:00:00.000Z')
    const later = await visitorOf(there, 'reviewer', '2026-03-10T10:00:00.000Z')
    const { text } = await later.open('/cases?state=awaiting_home')
    there.at(now)
    expect(text).toContain('po terminie: 09.03.2026')
  })

  it('tells an authority without cases where they come from', async () => {
    const { text, html } = await stranger.open('/cases')
    expect(text).toContain('Sprawa powstaje, gdy dom przekaże informację')
    expect(html).toContain('href="/transfers"')
    expect((await director.open('/cases')).status).toBe(403)
  })
})
