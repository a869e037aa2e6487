// When a step of a Hrana batch may run: conditions over the steps before it. Runs nothing.

export type Condition =
  | { type: 'ok' | 'error'; step: number }
  | { type: 'not'; cond: Condition }
  | { type: 'and' | 'or'; conds: Condition[] }
  | { type: 'is_autocommit' }

/** What became of the steps so far: a skipped step has neither result nor error. */
export type BatchState = { results: (object | null)[]; errors: (object | null)[]; isAutocommit: boolean }

export const holds = (condition: Condition, state: BatchState): boolean => {
  switch (condition.type) {
    case 'ok':
      return state.results[condition.step] != null
    case 'error':
      return state.errors[condition.step] != null
    case 'not':
      return !holds(condition.cond, state)
    case 'and':
      return condition.conds.every((each) => holds(each, state))
    case 'or':
      return condition.conds.some((each) => holds(each, state))
    case 'is_autocommit':
      return state.isAutocommit
  }
}
