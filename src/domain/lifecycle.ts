// What a lifecycle is: a table of actions, each with the states it starts from, where it leads and who may do it.
// Server, pages, README and tests are derived from the tables; nothing else decides on a transition.
import { Refusal } from './refusal.ts'
import { permit, actsAs, type Acting, type Actor, type Permit } from './role.ts'

/** `to: 'same'` keeps the state; several `to` states mean that `decide` chooses among them. */
export type Move<State extends string> = {
  from: readonly State[]
  to: 'same' | State | readonly State[]
  by: readonly Permit[]
}
export type Lifecycle<State extends string, Action extends string> = { readonly [A in Action]: Move<State> }

/**
 * May this actor take this action from this state? Permission is asked first, so that a stranger learns nothing of the state.
 *
 * @throws Refusal `not-permitted`, `no-active-authorisation`, then `wrong-state`.
 */
export function move<State extends string, Action extends string>(
  lifecycle: Lifecycle<State, Action>,
  action: Action,
  state: State,
  actor: Actor,
  organisation: string,
): Acting {
  const { from, by } = lifecycle[action]
  const acting = permit(actor, organisation, by)
  if (!from.includes(state)) throw new Refusal('wrong-state')
  return acting
}

/** The actions this actor may take now: the buttons of a page and the `allowed` of the API. */
export function allowed<State extends string, Action extends string>(
  lifecycle: Lifecycle<State, Action>,
  state: State,
  actor: Actor,
  organisation: string,
): Action[] {
  return (Object.keys(lifecycle) as Action[]).filter((action) => {
    const { from, by } = lifecycle[action]
    return from.includes(state) && actsAs(actor, organisation, by) !== undefined
  })
}

/** Every state a move may lead to from a given state. */
export function targets<State extends string>(move: Move<State>, from: State): readonly State[] {
  if (move.to === 'same') return [from]
  return typeof move.to === 'string' ? [move.to] : move.to
}
