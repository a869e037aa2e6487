// The part of a table in which something was counted, its commonest members first. Changes no figure.
import { codesAt, isSum, positionOf, withOnly, type Figures, type Member } from './figures.ts'

/** Without the members for which nothing was counted anywhere; the measures all stay. */
export function occurringIn<Of extends Figures>(figures: Of): Of {
  const { dimensions, cells } = figures
  const used = dimensions.map(() => new Set<string>())
  for (const [position, cell] of cells.entries()) {
    if (typeof cell !== 'number' || cell === 0) continue
    for (const [index, code] of codesAt(dimensions, position).entries()) used[index]?.add(code)
  }
  const left = dimensions.map(({ code, members }, index) => ({
    code,
    members: members.filter((member) => code === 'measure' || used[index]?.has(member.code)),
  }))
  return withOnly(figures, left)
}

/** The members of a dimension that are no sums, by the sum of their row, commonest first and at most so many; then the whole, where it is one. */
export function commonestFirst<Of extends Figures>(figures: Of, by: string, most = Infinity): Of {
  const { dimensions, cells } = figures
  const countOf = ({ code: own }: Member): number => {
    const codes = dimensions.map(({ code, members }) =>
      code === by ? own : ((members.find((member) => member.code === 'total') ?? members[0])?.code ?? ''),
    )
    const cell = cells[positionOf(dimensions, codes)]
    return typeof cell === 'number' ? cell : 0
  }
  const ordered = (members: readonly Member[]) => [
    ...members
      .filter((member) => !isSum(member))
      .toSorted((a, b) => countOf(b) - countOf(a))
      .slice(0, most),
    ...members.filter(({ code }) => code === 'total'),
  ]
  return withOnly(
    figures,
    dimensions.map(({ code, members }) => ({ code, members: code === by ? ordered(members) : members })),
  )
}
