// Priority of an entry and how it is computed (domain.md 3.3). Deadlines that follow from it are an authority's policy, not here.
import type { Category, CategoryFacts } from './catalogue.ts'

/** From the most to the least urgent. */
export const priorities = ['P0', 'P1', 'P2', 'P3'] as const
export type Priority = (typeof priorities)[number]

export const priorityLabels: Readonly<Record<Priority, string>> = {
  P0: 'krytyczna',
  P1: 'pilna',
  P2: 'ważna',
  P3: 'zwykła',
}

/**
 * The most urgent of the category's default and what the facts ask for (domain.md 3.3): death P0, severe harm P1,
 * moderate P2; suspicion of a crime or of staff P0; a minor hurt or three hurt at least P1. Unknown harm and unknown
 * facts raise nothing: what a category alleges by itself is already in its default.
 */
export function computePriority(category: Pick<Category, 'priority'>, facts: CategoryFacts): Priority {
  const asked: Priority[] = [category.priority]
  if (facts.harm === 4 || facts.crimeSuspected || facts.staffSuspected) asked.push('P0')
  if (facts.harm === 3 || facts.minorHurt || facts.hurtCount >= 3) asked.push('P1')
  if (facts.harm === 2) asked.push('P2')
  return priorities.find((priority) => asked.includes(priority)) ?? category.priority
}

/** Whether `chosen` is a lowering of `computed`, which needs a reason and the director (domain.md 3.3); raising is free. */
export function lowersPriority(computed: Priority, chosen: Priority): boolean {
  return priorities.indexOf(chosen) > priorities.indexOf(computed)
}
