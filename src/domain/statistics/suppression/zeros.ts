// Which zeros of new tables are shown whatever else is hidden. Hides nothing itself.
import type { Relation, Unknown } from './system.ts'

/**
 * Shows the zeros of new tables. One that would tell that a count hidden before is none now, or that such a zero is one, stays
 * open: it may be hidden.
 *
 * @param unknowns changed in place; `zeros` indexes into them, `sums` with all their parts
 */
export function showZeros(unknowns: readonly Unknown[], zeros: ReadonlySet<number>, sums: readonly Relation[]): void {
  const telling = new Set<number>()
  for (let before = -1; before !== telling.size;) {
    before = telling.size
    for (const { total, parts } of sums) {
      const tells = parts.some((part) => unknowns[part]?.state === 'hidden' || telling.has(part))
      if (tells && zeros.has(total)) telling.add(total)
    }
  }
  for (const zero of zeros) {
    const unknown = unknowns[zero]
    if (unknown?.state === 'open' && !telling.has(zero)) unknown.state = 'shown'
  }
}
