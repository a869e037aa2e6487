// What the demo's people write and when it happens, before anything is filed.
import { describe, expect, it } from 'vitest'
import { homes } from '../../src/demo/homes.ts'
import { answers, heads, opinions, questions, reasons } from '../../src/demo/phrases.ts'
import { incidents, type Incident } from '../../src/demo/plan.ts'
import { makeRandom } from '../../src/demo/random.ts'
import { residents } from '../../src/demo/residents.ts'
import { seasonal } from '../../src/demo/seasonal.ts'
import { dispatches } from '../../src/demo/sending.ts'
import { people } from '../../src/demo/staff.ts'
import { allStories } from '../../src/demo/story-lists.ts'
import { told, type Story } from '../../src/demo/story.ts'
import { supervised } from '../../src/demo/supervised.ts'
import { live } from '../../src/demo/timeline.ts'
import { category } from '../../src/domain/catalogue.ts'
import { findPersonalData } from '../../src/domain/personal-data-detector.ts'
import { toInstant } from '../../src/domain/zone.ts'
import { entryBodies, report } from '../../src/http/api/entry-commands.ts'

describe('what the demo’s people write', () => {
  const stories = allStories
  const both = (text: string) => [told(text, 'F'), told(text, 'M')]
  const spoken = Object.values(reasons).flatMap((reason) =>
    typeof reason === 'string' ? [reason] : Object.values(reason),
  )

  it('names nobody and nothing a detector finds', () => {
    const names = [
      ...Object.values(people).map(([, , name]) => name),
      ...residents(387, ['85+'], []).map(({ name }) => name),
    ]
    const texts = [
      ...stories.flatMap(textsOf),
      ...spoken,
      ...questions,
      ...answers,
      ...Object.values(opinions).flat(),
      ...Object.values(heads),
    ]
    expect(texts.length).toBeGreaterThan(280)
    expect(
      texts.flatMap(both).filter(
        (text) =>
          findPersonalData(
            text,
            names.flatMap((name) => name.split(' ')),
          ).length > 0,
      ),
    ).toEqual([])
  })

  it('leaves no ending undecided', () => {
    expect(
      stories
        .flatMap(textsOf)
        .flatMap(both)
        .filter((text) => /[{|}]/.test(text)),
    ).toEqual([])
  })

  it('would be taken by the API as it stands, under a code of the list', () => {
    for (const story of stories) {
      const { causes, causesText, limiting, preventive } = story
      expect(entryBodies['follow-up'].safeParse({ causes, causesText, limiting, preventive }).error).toBeUndefined()
      expect(category(story.category, '2026-06-01')?.code).toBe(story.category)
      for (const { description, outgoing } of story.tellings) {
        expect(report.shape.what.safeParse({ description: told(description, 'M') }).error).toBeUndefined()
        expect(entryBodies.describe.shape.description.safeParse(outgoing).error).toBeUndefined()
      }
    }
    for (const reason of spoken) expect(entryBodies.decline.safeParse({ reason }).error).toBeUndefined()
  })

  function textsOf({ tellings, immediately, condition, causesText, limiting, preventive }: Story): string[] {
    const told = tellings.flatMap(({ description, outgoing }) => [description, outgoing])
    return [...told, immediately, condition, causesText, limiting, preventive]
  }
})

describe('when the demo’s events happen', () => {
  const happened = (today: string, seed = 1, of = homes.slice(0, 3)) =>
    of.flatMap((home) => incidents(home, today, makeRandom(seed)))
  const monthsOf = (events: readonly Incident[], ...stories: Story[]) =>
    new Set(events.flatMap(({ story, eventOn }) => (stories.includes(story) ? [Number(eventOn.slice(5, 7))] : [])))

  it('every hour they name exists once on the nights when the clocks change', () => {
    const events = Array.from({ length: 12 }, (_, seed) => happened('2026-11-05', seed, [...homes])).flat()
    expect(events.filter(({ time }) => time < '06:00').length).toBeGreaterThan(50)
    const changing = ['2025-03-30', '2025-10-26', '2026-03-29', '2026-10-25']
    const doubtful = events.filter(({ eventOn, time }) => !toInstant(eventOn, time).ok)
    expect(doubtful).toEqual([])
    expect(events.some(({ eventOn }) => changing.includes(eventOn))).toBe(true)
  })

  it('wasps sting and people walk away in summer, paths freeze in winter', () => {
    const events = happened('2026-11-22', 1, [...homes])
    const summer = monthsOf(events, seasonal.sting, seasonal.heat, supervised.summerWalk)
    const winter = monthsOf(events, seasonal.ice, seasonal.outbreak)
    expect([...summer].filter((month) => month < 5 || month > 9)).toEqual([])
    expect([...winter].filter((month) => month > 3 && month < 11)).toEqual([])
    expect(summer.size * winter.size).toBeGreaterThan(8)
  })

  it('one resident falls again and again', () => {
    const [home] = homes
    const falls = happened('2026-11-22', 1, home && [home]).filter(({ story }) => story.category === 'W01')
    const byResident = Map.groupBy(falls, ({ hurt }) => hurt[0]?.pseudonym)
    expect(Math.max(...[...byResident.values()].map((of) => of.length))).toBeGreaterThanOrEqual(3)
  })

  it('some of it happens at night', () => {
    const events = happened('2026-11-22', 1, [...homes])
    const nights = events.filter(({ time }) => time < '06:00' || time >= '22:00')
    expect(nights.length / events.length).toBeGreaterThan(0.1)
  })

  it('nothing happens to a resident who died', () => {
    for (const seed of [1, 2, 3, 4, 5]) {
      const events = happened('2026-11-22', seed, homes.slice(0, 1))
      const dead = events.filter(({ story }) => story.category === 'N01').map(({ hurt }) => hurt[0])
      expect(dead.length).toBe(1)
      const met = events.flatMap(({ hurt, others }) => [...hurt, ...others]).filter((one) => dead.includes(one))
      expect(met).toEqual(dead)
    }
  })

  it('no two residents of a home share a name or a mark', () => {
    for (const { residents: of } of homes) {
      expect(new Set(of.map(({ name }) => name)).size).toBe(of.length)
      expect(new Set(of.map(({ pseudonym }) => pseudonym)).size).toBe(of.length)
    }
  })
})

describe('when the demo’s homes send', () => {
  const on = (of: Parameters<typeof dispatches>[0]) =>
    dispatches(of, '2024-11-22', '2026-11-22').map((dispatch) => dispatch.on)

  it('at the beginning of every quarter, on a workday', () => {
    expect(on({})).toEqual([
      '2025-01-08',
      '2025-04-04',
      '2025-07-04',
      '2025-10-06',
      '2026-01-08',
      '2026-04-06',
      '2026-07-06',
      '2026-10-06',
    ])
  })

  it('one forgets a quarter', () => {
    expect(on({}).filter((one) => !on({ forgot: 3 }).includes(one))).toEqual(['2026-04-06'])
  })
})

describe('the timeline', () => {
  const step = (at: string, ledgers: string[], run: () => Promise<unknown>) => ({ at, ledgers, run })

  it('keeps the order of each ledger and leaves undone what lies ahead', async () => {
    const done: string[] = []
    const slow = (name: string) => () => new Promise<void>((ready) => setTimeout(() => ready(void done.push(name)), 5))
    const quick = (name: string) => async () => void done.push(name)
    await live(
      [
        step('3', ['a', 'b'], quick('both')),
        step('1', ['a'], slow('a first')),
        step('2', ['b'], quick('b first')),
        step('4', ['b'], quick('ahead')),
      ],
      '4',
      () => {},
    )
    expect(done).toEqual(['b first', 'a first', 'both'])
  })

  it('stops a ledger at the first failure and says so', async () => {
    const done: string[] = []
    const failing = step('1', ['a'], () => Promise.reject(new Error('broken')))
    const after = step('2', ['a'], async () => void done.push('after'))
    await expect(live([failing, after], '9', () => {})).rejects.toThrow('broken')
    expect(done).toEqual([])
  })
})
