// Somebody who reads everything that was released and asks a solver (HiGHS) for the least and the greatest value each hidden
// count can have. Written apart from src/domain/statistics/suppression, with its own idea of which sums hold.
import loadHighs from 'highs'
import type { Cell, Figures } from '../../src/domain/statistics/figures.ts'

const highs = await loadHighs()

/** What the attacker holds of one release, in the order they were made; `figures` is the truth, for judging only. */
export type Seen = { figures: Figures; cells: readonly Cell[]; withheld: boolean }
/** A hidden count with all the values it can have: whole numbers from `least` to `most`. */
export type Found = { name: string; value: number; least: number; most: number; withheld: boolean }

type Term = { cell: string; factor: number }
type Cells = Map<string, { value: number; shown: Cell; least: number; withheld: boolean }>

const counted = ['entries', 'hurt', 'cases', 'transfers']
/** Far above every count of these tests: an open end. */
const open = 100_000

/**
 * Every hidden count with its bounds.
 *
 * The attacker knows every sum in a table and over time, which counts a correction left alone, that a hidden count is not
 * zero (where zeros are shown), that nobody is hurt without an entry (`hurt` ≥ `entries`, when that is so everywhere), and `equal` pairs of cells.
 */
export function attack(releases: readonly Seen[], equal: readonly (readonly [string, string])[] = []): Found[] {
  const cells: Cells = new Map()
  const sums: Term[][] = equal.map(([a, b]) => [
    { cell: a, factor: 1 },
    { cell: b, factor: -1 },
  ])
  const linked: Term[][] = []
  const latest = new Map<string, string>()
  for (const [number, { figures, cells: shown, withheld }] of releases.entries()) {
    const all = combinations(figures)
    for (const [at, codes] of all.entries()) {
      const value = figures.cells[at]
      if (!counted.includes(codes.at(-1) ?? '') || typeof value !== 'number') continue
      const name = nameOf(number, codes)
      cells.set(name, { value, shown: shown[at] ?? '.', least: value === 0 || withheld ? 0 : 1, withheld })
      const before = latest.get(timeless(figures, codes))
      if (before !== undefined && cells.get(before)?.value === value) {
        sums.push([
          { cell: name, factor: 1 },
          { cell: before, factor: -1 },
        ])
      }
    }
    sums.push(...sumsWithin(figures, number))
    for (const codes of all) {
      if (cells.has(nameOf(number, codes))) latest.set(timeless(figures, codes), nameOf(number, codes))
    }
    sums.push(...sumsOverTime(releases, latest, cells))
    for (const codes of all.filter((code) => code.at(-1) === 'entries')) {
      const [entries, hurt] = [nameOf(number, codes), nameOf(number, [...codes.slice(0, -1), 'hurt'])]
      if (cells.has(hurt)) {
        linked.push([
          { cell: hurt, factor: 1 },
          { cell: entries, factor: -1 },
        ])
      }
    }
  }
  const value = (terms: readonly Term[]): number =>
    terms.reduce((sum, { cell, factor }) => sum + factor * (cells.get(cell)?.value ?? NaN), 0)
  const untrue = sums.find((terms) => value(terms) !== 0)
  if (untrue) throw new Error(`the attacker believes in a sum that does not hold: ${JSON.stringify(untrue)}`)
  return solve(cells, sums, linked.every((terms) => value(terms) >= 0) ? linked : [])
}

export const width = ({ least, most }: Found): number => most - least

function combinations({ dimensions }: Figures): string[][] {
  return dimensions.reduce<string[][]>(
    (so, { members }) => so.flatMap((codes) => members.map(({ code }) => [...codes, code])),
    [[]],
  )
}

export const nameOf = (release: number, codes: readonly string[]): string => `r${release}/${codes.join('/')}`
const timeless = ({ table, from, to }: Figures, codes: readonly string[]): string =>
  `${table} ${from}..${to} ${codes.join('/')}`

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
        const total = latest.get(timeless(whole, codes))
        const of = parts.flatMap((part) => latest.get(timeless(part, codes)) ?? [])
        const sum = of.reduce((so, cell) => so + (cells.get(cell)?.value ?? NaN), 0)
        if (total === undefined || of.length !== parts.length || cells.get(total)?.value !== sum) return []
        return [[{ cell: total, factor: -1 }, ...of.map((cell) => ({ cell, factor: 1 }))]]
      })
    }),
  )
}

const monthOf = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5))
const lengthOf = ({ from, to }: Figures): number => monthOf(to) - monthOf(from) + 1

function solve(cells: Cells, sums: readonly Term[][], linked: readonly Term[][]): Found[] {
  const hidden = [...cells].filter(([, { shown }]) => shown === '#').map(([name]) => name)
  const variable = new Map(hidden.map((name, at) => [name, `x${at}`]))
  const rows = [...sums.map((terms) => [terms, '='] as const), ...linked.map((terms) => [terms, '>='] as const)].map(
    ([terms, sign]) => {
      const unknown = terms.filter(({ cell }) => variable.has(cell))
      const known = terms.filter(({ cell }) => !variable.has(cell))
      const constant = known.reduce((sum, { cell, factor }) => sum + factor * Number(cells.get(cell)?.shown), 0)
      return { unknown, text: `${unknown.map(termOf).join(' ')} ${sign} ${-constant}` }
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
    const text = [
      ...new Set(binding.filter(({ unknown }) => within.has(unknown[0]?.cell ?? '')).map((row) => row.text)),
    ]
    const bounds = part.map((name) => `${cells.get(name)?.least ?? 0} <= ${variable.get(name)} <= ${open}`)
    const ask = (sense: 'Minimize' | 'Maximize', name: string): number => {
      const problem = [
        sense,
        `obj: ${variable.get(name)}`,
        'Subject To',
        ...text.map((row, at) => `c${at}: ${row}`),
        ...(text.length === 0 ? [`c: ${variable.get(name)} >= 0`] : []),
        'Bounds',
        ...bounds,
        'General',
        part.map((one) => variable.get(one)).join(' '),
        'End',
      ].join('\n')
      const { Status, ObjectiveValue } = highs.solve(problem)
      if (Status !== 'Optimal') throw new Error(`${Status} for ${name}`)
      return Math.round(ObjectiveValue)
    }
    return part.map((name) => ({
      name,
      value: cells.get(name)?.value ?? NaN,
      least: ask('Minimize', name),
      most: ask('Maximize', name),
      withheld: cells.get(name)?.withheld ?? false,
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
