// What the demo's people write and when it happens, before anything is filed.
import { describe, expect, it } from 'vitest'
import { accidents } from '../../src/demo/accidents.ts'
import { people, residents } from '../../src/demo/cast.ts'
import { injuries } from '../../src/demo/injuries.ts'
import { answers, heads, opinions, questions, reasons } from '../../src/demo/phrases.ts'
import { first, incidents, second } from '../../src/demo/plan.ts'
import { makeRandom } from '../../src/demo/random.ts'
import { seasonal } from '../../src/demo/seasonal.ts'
import { told, type Story } from '../../src/demo/story.ts'
import { supervised } from '../../src/demo/supervised.ts'
import { category } from '../../src/domain/catalogue.ts'
import { findPersonalData } from '../../src/domain/personal-data-detector.ts'
import { toInstant } from '../../src/domain/zone.ts'
import { entryBodies, report } from '../../src/http/api/entry-commands.ts'

describe('what the demo’s people write', () => {
  const stories: Story[] = [accidents, seasonal, injuries, supervised].flatMap((of) => Object.values<Story>(of))
  const both = (text: string) => [told(text, 'F'), told(text, 'M')]
  const spoken = Object.values(reasons).flatMap((reason) =>
    typeof reason === 'string' ? [reason] : Object.values(reason),
  )

  it('names nobody and nothing a detector finds', () => {
    const names = [
      ...Object.values(people).map(([, , name]) => name),
      ...residents(80, ['85+']).map(({ name }) => name),
    ]
    const texts = [
      ...stories.flatMap(textsOf),
      ...spoken,
      ...questions,
      ...answers,
      ...Object.values(opinions),
      ...Object.values(heads),
    ]
    expect(texts.length).toBeGreaterThan(200)
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
  const told = (today: string, seed = 1) => [first, second].flatMap((plan) => incidents(plan, today, makeRandom(seed)))

  it('every hour they name exists once on the nights when the clocks change', () => {
    const events = Array.from({ length: 30 }, (_, seed) => told('2026-04-05', seed)).flat()
    expect(events.filter(({ time }) => time < '06:00').length).toBeGreaterThan(50)
    const doubtful = events.filter(({ time }) => ['2026-03-29', '2026-10-25'].some((on) => !toInstant(on, time).ok))
    expect(doubtful).toEqual([])
  })

  it('wasps sting in summer and paths freeze in winter', () => {
    const months = (story: Story) =>
      new Set(
        Array.from({ length: 12 }, (_, month) => `2026-${String(month + 1).padStart(2, '0')}-28`)
          .flatMap((today) => told(today))
          .flatMap((event) => (event.story === story ? [Number(event.eventOn.slice(5, 7))] : [])),
      )
    expect([...months(seasonal.sting)].filter((month) => month < 6 || month > 9)).toEqual([])
    expect([...months(seasonal.ice)].filter((month) => month > 2 && month < 12)).toEqual([])
    expect(months(seasonal.sting).size * months(seasonal.ice).size).toBeGreaterThan(0)
  })

  it('one resident falls again and again', () => {
    const falls = told('2026-11-22').filter(({ story }) => story.category === 'W01')
    const byResident = Map.groupBy(falls, ({ hurt }) => hurt[0]?.pseudonym)
    expect(Math.max(...[...byResident.values()].map((of) => of.length))).toBeGreaterThanOrEqual(3)
  })

  it('nothing happens to a resident who died', () => {
    for (const seed of [1, 2, 3, 4, 5]) {
      const events = told('2026-11-22', seed)
      const death = events.find(({ story }) => story.category === 'N01')
      const dead = death?.hurt[0]
      expect(dead).toBeDefined()
      expect(events.filter(({ hurt, others }) => dead && [...hurt, ...others].includes(dead))).toEqual([death])
    }
  })

  it('no two residents of a home share a name or a mark', () => {
    for (const { residents: of } of [first, second]) {
      expect(new Set(of.map(({ name }) => name)).size).toBe(of.length)
      expect(new Set(of.map(({ pseudonym }) => pseudonym)).size).toBe(of.length)
    }
  })
})
