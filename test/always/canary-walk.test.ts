// The door as a property: random entries with an identity in every text anybody may type walk the whole workflow, action by action
// as the lifecycles list them, and nothing the authority's side can get holds any of them in any disguise.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { mayUse } from '../support/access.ts'
import { castOf } from '../support/crew.ts'
import { mayOpen } from '../support/page-access.ts'
import { everyAction, walkRandomly } from '../support/random-walk.ts'
import { aimAt, documentOf, requestFor } from '../support/requests.ts'
import { rowsOf } from '../support/rows.ts'
import { inflectedIn, said, tracesIn } from '../support/traces.ts'
import { visitorOf } from '../support/visitor.ts'
import { world } from '../support/world.ts'

const now = '2026-03-09T10:00:00.000Z'
const readers = ['reviewer', 'head', 'authorityDpo', 'inspector', 'analyst'] as const
const done = new Set<string>()
const refused = new Map<string, string>()

/** Signed statements opened: what a JWS holds is readable by whoever has it. */
const opened = (text: string) =>
  [...text.matchAll(/eyJ[\w-]+\.(eyJ[\w-]+)\.[\w-]+/g)].map(([, payload = '']) =>
    Buffer.from(payload, 'base64url').toString(),
  )

async function betrayed(picks: readonly number[]): Promise<string[]> {
  const there = await world(now)
  try {
    const cast = castOf(there)
    const document = await documentOf(there)
    const walked = await walkRandomly(there, cast, document, picks)
    for (const name of walked.done) done.add(name)
    for (const [name, why] of walked.refused) refused.set(name, why)
    const labels = (await rowsOf(there.client, 'SELECT id FROM home_entry')).map(({ id }) => String(id))
    const found: string[] = []
    const look = (what: string, text: string) => {
      const whole = [text, ...opened(text)].join('\n')
      const traces = [...tracesIn(whole, [...walked.identities, ...labels]), ...inflectedIn(whole, walked.identities)]
      if (traces.length > 0) found.push(`${what}: ${traces.join(', ')}`)
    }
    for (const { what, answer } of walked.outside) look(what, said(answer))
    const ids = async (table: string) =>
      (await rowsOf(there.client, `SELECT id FROM ${table}`)).map(({ id }) => String(id))
    const aims = [...(await ids('case_file')), ...(await ids('door_transfer'))]
    for (const name of readers) {
      const visitor = await visitorOf(there, name, now)
      const routes = Object.keys(mayUse).filter((route) => route.startsWith('GET') && mayUse[route]?.includes(name))
      const pages = Object.keys(mayOpen).filter((path) => mayOpen[path]?.includes(name))
      for (const id of aims) {
        for (const route of routes.filter((one) => one.includes(':id'))) {
          const { path } = requestFor(document, route, aimAt(there, id))
          look(`${name} ${path}`, said(await cast[name]('GET', path)))
        }
        for (const path of pages.filter((one) => one.includes(':id'))) {
          const { html, headers } = await visitor.open(path.replace(':id', id))
          look(`${name} ${path}`, [...headers].flat().join('\n') + html)
        }
      }
      for (const route of routes.filter((one) => !one.includes(':id'))) {
        const { path } = requestFor(document, route, aimAt(there, ''))
        look(`${name} ${path}`, said(await cast[name]('GET', path)))
      }
      for (const path of pages.filter((one) => !one.includes(':id')))
        look(`${name} ${path}`, (await visitor.open(path)).html)
    }
    look('the log', JSON.stringify(there.errors))
    // The search would find them where they are.
    const home = await cast.director('GET', `/api/entries/${labels[0]}`)
    if (tracesIn(said(home), walked.identities).length === 0) found.push('nothing was planted')
    return found
  } finally {
    there.end()
  }
}

const picks = fc.array(fc.nat({ max: 9999 }), { minLength: 180, maxLength: 200, size: 'max' })

it('no identity planted in any text of a random walk is found in anything the authority’s side can get, in any disguise', async () => {
  await fc.assert(
    fc.asyncProperty(picks, async (chosen) => {
      expect(await betrayed(chosen)).toEqual([])
    }),
    { numRuns: 2, endOnFailure: true },
  )
}, 400_000)

it('walks every action of every lifecycle: one that nobody can be brought to carry out has no walk yet', async () => {
  const missing = () => everyAction.filter((name) => !done.has(name))
  for (let seed = 1; missing().length > 0 && seed <= 10; seed++) {
    const [chosen = []] = fc.sample(picks, { numRuns: 1, seed })
    expect(await betrayed(chosen)).toEqual([])
  }
  expect(missing().map((name) => `${name}: ${refused.get(name) ?? 'never possible'}`)).toEqual([])
}, 400_000)
