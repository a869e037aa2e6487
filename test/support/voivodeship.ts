// A voivodeship of the real size for statistics: 88 homes in 22 counties as the voivode lists them (domain.md §9.5), each living
// the demo's stories, counted as a close counts them. Without a database; everything that happens is invented.
import { category } from '../../src/domain/catalogue.ts'
import { countyCodes } from '../../src/domain/county.ts'
import { highestHarm } from '../../src/domain/harm.ts'
import { partOfDay } from '../../src/domain/part-of-day.ts'
import type { AgeBand } from '../../src/domain/person-band.ts'
import { placeGroup } from '../../src/domain/place.ts'
import { countingsIn, newestVersion, tablesOfVersion } from '../../src/domain/statistics/closed-tables.ts'
import type { ClosedFacts } from '../../src/domain/statistics/closing.ts'
import { frameOf, type CountedHome, type EventDimension, type Tally } from '../../src/domain/statistics/facts.ts'
import { daysIn, monthsBetween } from '../../src/domain/statistics/months.ts'
import { monthOf } from '../../src/domain/zone.ts'
import { incidents, type Incident } from '../../src/demo/plan.ts'
import { makeRandom } from '../../src/demo/random.ts'
import { residents } from '../../src/demo/residents.ts'
import type { Story } from '../../src/demo/story.ts'
import { elderly, intellectual, mental, supervisory } from '../../src/demo/story-lists.ts'

/** The tables of a close made today. */
export const closedTables = tablesOfVersion(newestVersion)

/** What a close counts of an entry: one code of each dimension, and who was hurt. */
export type Happened = {
  month: string
  codes: Readonly<Partial<Record<EventDimension, string>>>
  hurt: readonly Readonly<Record<'sex' | 'age-band' | 'harm', string>>[]
}

/** DPS, places of each county in the order of the codes (MUW, 31 July 2026). */
const mapped = [
  ...[
    [1, 157],
    [3, 173],
    [1, 101],
    [2, 105],
    [4, 309],
    [9, 817],
    [6, 497],
    [5, 331],
    [3, 211],
    [4, 286],
    [2, 163],
  ],
  ...[
    [1, 98],
    [3, 323],
    [2, 175],
    [2, 175],
    [7, 568],
    [2, 140],
    [5, 396],
    [5, 210],
    [14, 2158],
    [3, 333],
    [4, 348],
  ],
] as const

export const homes: readonly CountedHome[] = mapped.flatMap(([count, places], at) =>
  Array.from({ length: count }, (_, index) => ({
    ...{ id: `${countyCodes[at]}-${index}`, name: 'Dom Zmyślony', county: countyCodes[at] ?? null },
    ...{ types: ['PW'] as const, form: 'public' as const, places: Math.round(places / count), delivered: true },
  })),
)

const lives: readonly (readonly [stories: readonly Story[], ages: readonly AgeBand[]])[] = [
  [
    [...elderly, ...supervisory],
    ['75-84', '85+', '65-74', '75-84', '85+'],
  ],
  [mental, ['40-59', '60-64', '65-74', '18-39', '40-59']],
  [
    [...mental, ...supervisory],
    ['40-59', '60-64', '65-74', '18-39', '40-59'],
  ],
  [intellectual, ['18-39', '<18', '18-39', '40-59']],
]

/**
 * Everything that happens in all homes from the first to the last month.
 *
 * @param rate entries per 1,000 days of residents; the law's kinds come to 0.5 to 3 (domain.md §9.6)
 */
export function happenings(from: string, to: string, rate: number, seed = 55, some = homes): Happened[] {
  const months = monthsBetween(from, to)
  const days = months.reduce((sum, month) => sum + daysIn(month), 0)
  const random = makeRandom(seed)
  const today = `${to}-${daysIn(to)}`
  return some.flatMap(({ id, places }, at) => {
    const [stories, ages] = lives[at % lives.length] ?? [elderly, ['85+']]
    const events = Math.round(((places ?? 0) * days * rate) / 1000)
    const plan = {
      ...{ residents: residents(places ?? 0, ages, []), stories, script: [], reporters: ['reporter'] as const },
      chance: [{ days: [-days + 1, 0] as const, events }],
    }
    return incidents(plan, today, random).flatMap((one) => happened(id, one))
  })
}

function happened(home: string, { story, telling, eventOn, time, hurt, harm, fate }: Incident): Happened[] {
  const listed = category(story.category, eventOn)
  if (!listed?.travels || fate.declined) return []
  const [level, mildly] = [highestHarm(harm), highestHarm(harm) === 9 ? 9 : Math.min(1, highestHarm(harm))]
  return [
    {
      month: monthOf(eventOn),
      codes: {
        ...{ home, kind: listed.kind, category: listed.code, harm: String(level) },
        ...{ place: placeGroup(telling.place), 'part-of-day': partOfDay(time) },
      },
      hurt: hurt.map(({ sex, ageBand }, index) => ({
        ...{ sex, 'age-band': ageBand, harm: String(index === 0 ? level : mildly) },
      })),
    },
  ]
}

/** The facts of a close of these months; what no public table counts by is not counted. */
export function closed(events: readonly Happened[], { from, to }: { from: string; to: string }, some = homes) {
  const months = monthsBetween(from, to)
  const own = events.filter(({ month }) => from <= month && month <= to)
  const counted = countingsIn(closedTables).map(({ by, book }) => {
    const lines = own
      .filter(({ codes }) => !book || (codes.kind === 'N') === (book === 'N'))
      .flatMap(({ codes, hurt }) =>
        by.includes('sex')
          ? hurt.map((one) => ({ codes: { ...codes, ...one }, hurt: 1 }))
          : [{ codes, hurt: hurt.length }],
      )
      .map((line) => ({ ...line, codes: by.map((code) => [code, line.codes[code]] as const) }))
    if (lines.some(({ codes }) => codes.some(([, code]) => code === undefined))) return []
    return [...Map.groupBy(lines, ({ codes }) => codes.join()).values()].map((group): Tally => ({
      codes: Object.fromEntries((group[0]?.codes ?? []).map(([name, code]) => [name, code ?? ''])),
      entries: group.length,
      hurt: group.reduce((sum, one) => sum + one.hurt, 0),
    }))
  })
  const census = some.flatMap(({ id: home, places }) =>
    months.map((month) => ({
      ...{ home, month, residents: places ?? 0, residentDays: (places ?? 0) * daysIn(month), estimated: false },
    })),
  )
  const facts: ClosedFacts = { counted, durations: [], cases: [], transfers: [], census }
  return { frame: frameOf({ from, to }, some, []), facts }
}
