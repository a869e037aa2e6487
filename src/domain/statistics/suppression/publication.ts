// A table as observers and the public may see it: small counts hidden, and as many others as it takes that no hidden one can
// be told from all that was released (domain.md §9.3). Keeps nothing; who publishes keeps the release for the next time.
import type { Cell, Figures } from '../figures.ts'
import { countiesOf } from '../county-group.ts'
import { measures, type MeasureCode } from '../measure.ts'
import { knowledgeOf, smallest, type Knowledge, type Release } from './knowledge.ts'
import { common, familiesOf, isCount, measuresOf } from './place.ts'
import { protecting } from './protection.ts'
import { tiedTo, type System } from './system.ts'

/**
 * @property figures what may be shown: `#` where something is hidden
 * @property primary counts hidden because they are small or were hidden before, `secondary` those hidden to protect them
 * @property release what to keep, beside the true figures, for publishing the next table
 */
export type Publication = { figures: Figures; primary: number; secondary: number; release: Release }

/**
 * Hides what must be hidden in tables that come out together, given everything published before.
 *
 * Counts of 1 to 4 are hidden, so are the counts linked with them, and further ones until each hidden count could as well
 * be at least five apart; zeros are shown, unless one would tell that a count hidden before is none now. A rate or median is hidden with the counts it is made of. Where nothing
 * helps any more, because too much is known already, nothing of the table is shown. Yields often, in short slices.
 *
 * @param earlier releases to the same recipients, in their order, corrections included
 * @throws RangeError when a sum is not the sum of its parts, periods overlap, counties were merged otherwise before, or a
 *   table counts entries under several codes
 */
export function* publishing(tables: readonly Figures[], earlier: readonly Release[]): Generator<void, Publication[]> {
  refuseOtherPlaces(tables, earlier)
  const made = tables.map((figures) => ({
    figures,
    cells: [...figures.cells],
    primary: 0,
    secondary: 0,
    withheld: false,
  }))
  for (const family of familiesOf(tables)) {
    const knowledge = yield* knowledgeOf(tables, family, earlier)
    const { unknowns } = knowledge.system
    const { hidden, exposed } = yield* protecting(knowledge.system, smallest, touchedBy(knowledge))
    const further = new Set(hidden)
    for (const [table, one] of made.entries()) {
      const places = knowledge.places[table] ?? []
      const unknownOf = knowledge.unknownOf[table] ?? []
      one.withheld ||= exposed.length > 0 || isHalfKnown(knowledge)
      for (const [place, { counts }] of places.entries()) {
        const unknown = unknownOf[place] ?? -1
        const isPrimary = unknowns[unknown]?.state === 'hidden'
        if (!isPrimary && !further.has(unknown)) continue
        for (const { at } of counts) one.cells[at] = '#'
        if (isPrimary) one.primary += counts.length
        else one.secondary += counts.length
      }
    }
  }
  return made.map(({ figures, cells, primary, secondary, withheld }) => {
    for (const at of derivedFrom(figures, cells)) cells[at] = '#'
    const shown = withheld ? withheldCells(figures) : cells
    return { figures: { ...figures, cells: shown }, primary, secondary, release: { figures, cells: shown, withheld } }
  })
}

const ofWholeSeries: readonly MeasureCode[] = ['centre', 'limit-low', 'limit-high']

/** One table at one go, where it is small enough. */
export function published(figures: Figures, earlier: readonly Release[]): Publication {
  const work = publishing([figures], earlier)
  for (;;) {
    const step = work.next()
    const [publication] = step.value ?? []
    if (publication) return publication
  }
}

/** The hidden counts that sums tie to the new table, however far: only they can be told better than before. */
function touchedBy({ system, unknownOf }: Knowledge): number[] {
  return tiedTo(
    system,
    unknownOf.flat().filter((unknown) => unknown !== -1),
  ).filter((unknown) => isHidden(system, unknown))
}

/** A small count whose linked count was shown before, in another table: it cannot move with it, and is not shown at all. */
function isHalfKnown({ system, unknownOf, places }: Knowledge): boolean {
  return places.some((of, table) =>
    of.some(
      ({ counts }, place) =>
        system.unknowns[unknownOf[table]?.[place] ?? -1]?.state === 'shown' &&
        counts.some(({ value }) => value > 0 && value < smallest),
    ),
  )
}

function isHidden({ unknowns }: System, unknown: number): boolean {
  return unknowns[unknown]?.state === 'hidden' && unknowns[unknown].guarded
}

/**
 * Cells of measures that are made of counts: hidden where a count of the same place is, also the sign that there are too few
 * for a rate; the centre and the limits of a series where any count is, because they tell its sum. Without a count beside it
 * nothing says how small it is: hidden.
 */
function* derivedFrom(figures: Figures, cells: readonly Cell[]): Generator<number> {
  const across = measuresOf(figures)
  const counted = across.flatMap((measure, at) => (isCount(measure) ? [at] : []))
  const isOpen = (place: number): boolean =>
    counted.length > 0 && counted.every((measure) => cells[place * across.length + measure] !== '#')
  const allOpen = Array.from({ length: cells.length / across.length }, (_, place) => place).every(isOpen)
  for (const [at, cell] of cells.entries()) {
    const measure = across[at % across.length] ?? 'entries'
    if (cell === '.' || measures[measure].additive || common.includes(measure)) continue
    if (!(ofWholeSeries.includes(measure) ? allOpen : isOpen(Math.floor(at / across.length)))) yield at
  }
}

/** Counties merged in two ways would tell their difference, which no sum of either table shows. */
function refuseOtherPlaces(tables: readonly Figures[], earlier: readonly Release[]): void {
  const placesOf = ({ dimensions }: Figures): string[] =>
    (dimensions.find(({ code }) => code === 'county')?.members ?? []).flatMap(({ code, sumOf }) =>
      sumOf ? [] : [code],
    )
  for (const figures of tables) {
    const before = earlier.filter(({ figures: { from, to } }) => from <= figures.to && figures.from <= to)
    const others = new Set(before.flatMap((one) => placesOf(one.figures)))
    for (const place of placesOf(figures)) {
      const crossing = [...others].find(
        (other) => other !== place && countiesOf(other).some((county) => countiesOf(place).includes(county)),
      )
      if (crossing !== undefined) throw new RangeError(`${place} was published as ${crossing} for the same months.`)
    }
  }
}

function withheldCells(figures: Figures): Cell[] {
  const across = measuresOf(figures)
  return figures.cells.map((cell, at) =>
    cell !== '.' && !common.includes(across[at % across.length] ?? 'entries') ? '#' : cell,
  )
}
