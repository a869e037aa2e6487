// Every page of the running app, against everybody without scripts: strangers, wrong roles, other homes and authorities.
// The list is literal on purpose, as that of the API: a new page is closed to all until somebody writes down who may open it.
import { beforeAll, describe, expect, it } from 'vitest'
import { openToAnyone } from '../support/access.ts'
import { castOf } from '../support/crew.ts'
import { mayOpen, onlyOpened, onlySent, pagesOpenToAnyone } from '../support/page-access.ts'
import type { PersonName } from '../support/population.ts'
import { isPage, routesOf } from '../support/requests.ts'
import { addedBy, tablesOf, withoutLedger } from '../support/rows.ts'
import { everybody, visitorOf, visitorWith, type Visitor } from '../support/visitor.ts'
import { everySubject } from '../support/every-subject.ts'
import { world, type World } from '../support/world.ts'

const now = '2026-03-09T10:00:00.000Z'
const closed = Object.keys(mayOpen)
let there: World
let ids: Record<string, string>
const visitors = new Map<PersonName, Visitor>()
/** Every page somebody could open, by its address. */
const opened = new Map<string, string[]>()

beforeAll(async () => {
  there = await world(now)
  const cast = castOf(there)
  ids = await everySubject(there, cast)
  for (const name of everybody) visitors.set(name, await visitorOf(there, name, now))
  return () => there.end()
}, 30_000)

const addressOf = (path: string) => path.replace(/^\/(\w+)\/:id/, (_, kind: string) => `/${kind}/${ids[kind]}`)

describe('the list of pages', () => {
  it('is told whole: open to anyone, or with who may open it', () => {
    const open = [...pagesOpenToAnyone, ...openToAnyone].filter(isPage)
    const sent = closed.filter((path) => !onlyOpened.includes(path)).map((path) => `POST ${path}`)
    const told = [...open, ...closed.map((path) => `GET ${path}`), ...sent, ...onlySent]
    expect(routesOf(there).filter(isPage)).toEqual(told.toSorted())
  })
})

describe('a stranger', () => {
  it('is led from every page to signing in, and learns nothing of it', async () => {
    const stranger = visitorWith(there, '')
    for (const path of closed) {
      const { status, location, html } = await stranger.open(addressOf(path))
      expect([path, status, location?.startsWith('/sign-in')]).toEqual([path, 303, true])
      expect(html).toBe('')
    }
  })

  it('can send no form', async () => {
    const before = await tablesOf(there.client)
    const stranger = visitorWith(there, '')
    for (const path of closed) {
      const { status, text } = await stranger.send(addressOf(path), { _key: 'nieznajomy-1', _version: '1' })
      expect([path, status, /Sesja wygasła/.test(text)]).toEqual([path, 401, true])
    }
    expect(withoutLedger(await tablesOf(there.client))).toEqual(withoutLedger(before))
  })
})

describe('a person', () => {
  it('opens the pages that are for this role here, and no other', async () => {
    for (const path of closed) {
      for (const [name, visitor] of visitors) {
        const { status, html } = await visitor.open(addressOf(path))
        if (status === 200) opened.set(addressOf(path), [...(opened.get(addressOf(path)) ?? []), html])
        const past = ![303, 403, 404].includes(status)
        // An answer needs a question, its carrying out a recommendation, a receipt an acknowledgement, which this case has not.
        const lacking = /answer$|carry-out$|receipt$/.test(path) && status === 404
        expect([path, name, past || (lacking && mayOpen[path]?.includes(name))]).toEqual([
          path,
          name,
          mayOpen[path]?.includes(name),
        ])
        expect([path, name, status < 500]).toEqual([path, name, true])
      }
    }
  }, 60_000)

  it('is led to what ends, hides or takes back something by links that all look so, unless it is the next step', () => {
    const asksInRed = [...opened].filter(([, [html = '']]) => html.includes('govuk-button govuk-button--warning"'))
    const grave = asksInRed.map(([address]) => address)
    const kinds = new Set(grave.map((address) => address.replace(/\/[^/]+\//, '/:id/')))
    expect(kinds.size).toBeGreaterThan(15)
    const links = [...opened.values()]
      .flat()
      .flatMap((html) => [...html.matchAll(/<a\b([^>]*?)href="([^"?#]*)[^"]*"([^>]*)>/g)])
      .map(([, before = '', href = '', after = '']) => ({
        href,
        look: /class="([^"]*)"/.exec(before + after)?.[1] ?? '',
      }))
    const ways = links.filter(({ href }) => grave.includes(href) && !href.endsWith('/reports'))
    expect(ways.length).toBeGreaterThan(15)
    expect(ways.filter(({ look }) => !/(^| )danger( |$)/.test(look) && look !== 'govuk-button')).toEqual([])
    const looksSo = links.filter(({ look }) => look.includes('danger')).map(({ href }) => href)
    expect(looksSo.filter((href) => opened.has(href) && !grave.includes(href))).toEqual([])
  })

  it('sends no form that is for another role: nothing is written but that it was tried', async () => {
    const before = withoutLedger(await tablesOf(there.client))
    const { events } = await addedBy(there.client, async () => {
      for (const path of closed.filter((one) => !onlyOpened.includes(one) && one.includes(':id'))) {
        for (const [name, visitor] of visitors) {
          if (mayOpen[path]?.includes(name)) continue
          const fields = { _key: `obca-rola-${name}`, _version: '1' }
          const { status } = await visitor.send(addressOf(path), fields)
          // Who may see the subject is told first what is wrong with what was sent, as by the API.
          expect([path, name, [403, 404, 412, 422].includes(status)]).toEqual([path, name, true])
        }
      }
    })
    expect(withoutLedger(await tablesOf(there.client))).toEqual(before)
    const looks = /^(refused|look-)/
    expect(events.map(({ action }) => action).filter((action) => !looks.test(action))).toEqual([])
  }, 60_000)
})
