// Somebody who reads everything that was released and asks a solver (HiGHS) for the least and the greatest value each hidden
// count can have. Written apart from src/domain/statistics/suppression, with its own idea of which sums hold.
import loadHighs from 'highs'
import { makeRandom } from '../../src/demo/random.ts'
import type { Cell, Figures } from '../../src/domain/statistics/figures.ts'

const highs = await loadHighs()

/** What the attacker holds of one release, in the order they were made; `figures` is the truth, for judging only. */
export type Seen = { figures: Figures; cells: readonly Cell[]; withheld: boolean }
/** A hidden count with values it can have, whole numbers from `least` to `most`. */
export type Found = { name: string; value: number; least: number; most: number; withheld: boolean }

type Term = { cell: string; factor: number }
type Known = { value: number; shown: Cell; least: number; most: number; withheld: boolean }
type Cells = Map<string, Known>

const counted = ['entries', 'hurt', 'cases', 'transfers']
/** Far above every count of these tests: an open end. */
const open = 100_000

/**
 * Every hidden count with its bounds.
 *
 * The attacker knows every sum in a table and over time, which counts a correction left alone, that the same count stands in
 * several tables, that a hidden count is not zero (where zeros are shown), that no entry of the register hurts nobody
 * (`hurt` ≥ `entries`, where it is so), and that there is no rate of fewer than five.
 *
 * @param how `quickly`: bounds are the utmost only where they are fewer than five apart; `exactly`: always
 */
export function attack(releases: readonly Seen[], how: 'quickly' | 'exactly' = 'quickly'): Found[] {
  const cells: Cells = new Map()
  const sums: Term[][] = []
  const linked: Term[][] = []
  const latest = new Map<string, string>()
  for (const [number, release] of releases.entries()) {
    const { figures } = release
    const all = combinations(figures)
    for (const [at, codes] of all.entries()) {
      const known = knownOf(release, all, at)
      if (!known) continue
      const name = nameOf(number, codes)
      cells.set(name, known)
      const before = latest.get(meaningOf(figures, codes))
      if (before !== undefined && cells.get(before)?.value === known.value) sums.push(difference(name, before))
    }
    sums.push(...sumsWithin(figures, number))
    for (const codes of all) {
      if (cells.has(nameOf(number, codes))) latest.set(meaningOf(figures, codes), nameOf(number, codes))
    }
    sums.push(...sumsOverTime(releases.slice(0, number + 1), latest, cells))
    for (const codes of all.filter((some) => cells.has(nameOf(number, some)) && !some.includes('N'))) {
      const [hurt, entries] = ['hurt', 'entries'].map((code) => latest.get(meaningOf(figures, codes.with(-1, code))))
      if (!hurt || !entries || !isOfOneTime(releases, hurt, entries)) continue
      if ((cells.get(hurt)?.value ?? 0) >= (cells.get(entries)?.value ?? 0)) linked.push(difference(hurt, entries))
    }
  }
  const value = (terms: readonly Term[]): number =>
    terms.reduce((sum, { cell, factor }) => sum + factor * (cells.get(cell)?.value ?? NaN), 0)
  const untrue = sums.find((terms) => value(terms) !== 0)
  if (untrue) throw new Error(`the attacker believes in a sum that does not hold: ${JSON.stringify(untrue)}`)
  return solve(cells, sums, linked, how)
}

/** What the cell itself says, and the sign that stands for its rate: every place of these tests has days enough for one. */
function knownOf({ figures, cells, withheld }: Seen, all: readonly string[][], at: number): Known | undefined {
  const value = figures.cells[at]
  const codes = all[at] ?? []
  const measure = codes.at(-1) ?? ''
  if (!counted.includes(measure) || typeof value !== 'number') return undefined
  const measures = figures.dimensions.at(-1)?.members ?? []
  const rate = measures.findIndex(({ code }) => code === 'rate')
  const beside = rate === -1 ? undefined : cells[at + rate - measures.findIndex(({ code }) => code === measure)]
  const least = value === 0 || withheld ? 0 : 1
  const told =
    measure !== 'entries'
      ? {}
      : beside === 'x'
        ? { most: 4 }
        : typeof beside === 'number'
          ? { least: value, most: value }
          : {}
  return { value, shown: cells[at] ?? '.', least, most: open, withheld, ...told }
}

const difference = (more: string, less: string): Term[] => [
  { cell: more, factor: 1 },
  { cell: less, factor: -1 },
]

/** Of tables that were made from the same facts. */
function isOfOneTime(releases: readonly Seen[], ...names: readonly string[]): boolean {
  const made = names.map((name) => releases[Number(/^r(\d+)/.exec(name)?.[1])]?.figures)
  return made.every((one) => one?.asOf === made[0]?.asOf && one?.from === made[0]?.from && one?.to === made[0]?.to)
}

export const width = ({ least, most }: Found): number => most - least

function combinations({ dimensions }: Figures): string[][] {
  return dimensions.reduce<string[][]>(
    (so, { members }) => so.flatMap((codes) => members.map(({ code }) => [...codes, code])),
    [[]],
  )
}

export const nameOf = (release: number, codes: readonly string[]): string => `r${release}/${codes.join('/')}`

/** What a cell counts, whichever table it stands in: the sum of all, and the register (W, S, O), restrict nothing. */
function meaningOf({ dimensions, from, to }: Figures, codes: readonly string[]): string {
  const restrictions = dimensions.slice(0, -1).flatMap(({ code }, at) => {
    const member = codes[at] ?? ''
    if (member === 'total' || member === 'U') return []
    return [['W', 'S', 'O', 'N'].includes(member) ? member : `${code}=${member}`]
  })
  return [`${from}..${to}`, codes.at(-1), ...restrictions.toSorted()].join(' ')
}

function sumsWithin(figures: Figures, number: number): Term[][] {
  return figures.dimensions.flatMap(({ members }, axis) =>
    members
      .filter(({ sumOf }) => sumOf)
      .flatMap(({ code, sumOf = [] }) =>
        combinations(figures)
          .filter((codes) => codes[axis] === code && counted.includes(codes.at(-1) ?? ''))
          .map((codes) => [
            { cell: nameOf(number, codes), factor: -1 },
            ...sumOf.map((part) => ({ cell: nameOf(number, codes.with(axis, part)), factor: 1 })),
          ]),
      ),
  )
}

/** Each period against the months and against the quarters inside it, as far as all of them are out and not outdated. */
function sumsOverTime(releases: readonly Seen[], latest: ReadonlyMap<string, string>, cells: Cells): Term[][] {
  const tables = [
    ...new Map(releases.map(({ figures }) => [`${figures.table} ${figures.from}..${figures.to}`, figures])).values(),
  ]
  return tables.flatMap((whole) =>
    [1, 3, 6].flatMap((months) => {
      if (lengthOf(whole) <= months) return []
      const parts = tables.filter(
        (part) =>
          part.table === whole.table && lengthOf(part) === months && whole.from <= part.from && part.to <= whole.to,
      )
      if (parts.length * months !== lengthOf(whole)) return []
      return combinations(whole).flatMap((codes) => {
        const total = latest.get(meaningOf(whole, codes))
        const of = parts.flatMap((part) => latest.get(meaningOf(part, codes)) ?? [])
        const sum = of.reduce((so, cell) => so + (cells.get(cell)?.value ?? NaN), 0)
        if (total === undefined || of.length !== parts.length || cells.get(total)?.value !== sum) return []
        return [[{ cell: total, factor: -1 }, ...of.map((cell) => ({ cell, factor: 1 }))]]
      })
    }),
  )
}

const monthOf = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5))
const lengthOf = ({ from, to }: Figures): number => monthOf(to) - monthOf(from) + 1

function solve(cells: Cells, sums: readonly Term[][], linked: readonly Term[][], how: 'quickly' | 'exactly'): Found[] {
  const hidden = [...cells].filter(([, { shown }]) => shown === '#').map(([name]) => name)
  const variable = new Map(hidden.map((name, at) => [name, `x${at}`]))
  const sumOf = (terms: readonly Term[], values: ReadonlyMap<string, number>): number =>
    terms.reduce((sum, { cell, factor }) => sum + factor * (values.get(cell) ?? Number(cells.get(cell)?.shown)), 0)
  const rows = [...sums.map((terms) => [terms, '='] as const), ...linked.map((terms) => [terms, '>='] as const)].map(
    ([terms, sign]) => {
      const unknown = terms.filter(({ cell }) => variable.has(cell))
      const known = terms.filter(({ cell }) => !variable.has(cell))
      const holds = (sum: number): boolean => (sign === '=' ? sum === 0 : sum >= 0)
      return {
        unknown,
        terms: { terms, holds },
        text: `${unknown.map(termOf).join(' ')} ${sign} ${-sumOf(known, new Map())}`,
      }
    },
  )
  function termOf({ cell, factor }: Term): string {
    return `${factor < 0 ? '-' : '+'} ${Math.abs(factor)} ${variable.get(cell)}`
  }
  const binding = rows.filter(({ unknown }) => unknown.length > 0)
  return partsOf(
    hidden,
    binding.map(({ unknown }) => unknown.map(({ cell }) => cell)),
  ).flatMap((part) => {
    const within = new Set(part)
    const text = new Map(
      binding.filter(({ unknown }) => within.has(unknown[0]?.cell ?? '')).map((row) => [row.text, row.terms] as const),
    )
    const bounds = part.map((name) => {
      const { least = 0, most = open } = cells.get(name) ?? {}
      return `${least} <= ${variable.get(name)} <= ${most}`
    })
    const seen = new Map(
      part.map((name) => [name, { least: cells.get(name)?.value ?? NaN, most: cells.get(name)?.value ?? NaN }]),
    )
    const isNarrow = (name: string): boolean => (seen.get(name)?.most ?? 0) - (seen.get(name)?.least ?? 0) < 5
    /** Tables that look the same: each shows at once how far every count of it can be from the truth. */
    const ask = (objective: string, presolve: 'on' | 'off' = 'on'): void => {
      const problem = [
        ...['Maximize', `obj: ${objective}`, 'Subject To'],
        ...[...text.keys()].map((row, at) => `c${at}: ${row}`),
        ...(text.size === 0 ? [`c: ${objective} >= -${open}`] : []),
        ...['Bounds', ...bounds, 'General', part.map((one) => variable.get(one)).join(' '), 'End'],
      ].join('\n')
      const { Status, Columns } = highs.solve(problem, { presolve })
      if (Status !== 'Optimal') throw new Error(`${Status} for ${objective}`)
      const found = new Map(part.map((name) => [name, Math.round(Columns[variable.get(name) ?? '']?.Primal ?? NaN)]))
      for (const { terms, holds } of text.values()) if (!holds(sumOf(terms, found))) throw new Error('no table at all')
      for (const [name, value] of found) {
        const { least = value, most = value } = seen.get(name) ?? {}
        seen.set(name, { least: Math.min(least, value), most: Math.max(most, value) })
      }
    }
    const random = makeRandom(55)
    for (let tries = 0; tries < 12 && part.length > 20 && how === 'quickly'; tries++) {
      const narrow = part.filter(isNarrow)
      if (narrow.length > 0)
        ask(narrow.map((name) => `${random.below(2) === 0 ? '+' : '-'} ${variable.get(name)}`).join(' '))
    }
    // HiGHS 1.15.3 presolves some of these problems to a bound that is not the utmost; a table it shows is always checked.
    for (const presolve of ['on', 'off'] as const) {
      for (const name of part) {
        for (const sign of ['', '- ']) {
          if (how === 'exactly' || isNarrow(name)) ask(`${sign}${variable.get(name)}`, presolve)
        }
      }
    }
    return part.map((name) => ({
      ...{ name, value: cells.get(name)?.value ?? NaN, withheld: cells.get(name)?.withheld ?? false },
      ...{ least: 0, most: 0, ...seen.get(name) },
    }))
  })
}

/** What no sum ties together is asked for apart. */
function partsOf(names: readonly string[], ties: readonly (readonly string[])[]): string[][] {
  const group = new Map(names.map((name) => [name, [name]]))
  for (const [first = '', ...others] of ties) {
    for (const other of others) {
      const [into, from] = [group.get(first) ?? [], group.get(other) ?? []]
      if (into === from) continue
      into.push(...from)
      for (const name of from) group.set(name, into)
    }
  }
  return [...new Set(group.values())]
}
