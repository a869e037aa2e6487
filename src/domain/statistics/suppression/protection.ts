// Which further counts must be hidden so that no hidden one can be told (secondary suppression), and the proof of it: for
// every hidden count two tables that look the same to the reader and differ in it by the width. Knows no table, only sums.
import type { Field } from './field.ts'
import { Fields } from './fields.ts'
import { staysUnnoticed, tiedTo, type Move, type System, type Unknown } from './system.ts'

/** @property hidden further unknowns to hide, by index; `exposed` those that stay too certain whatever is hidden */
export type Protection = { hidden: readonly number[]; exposed: readonly number[] }

/** The proof that a hidden count is uncertain: a move that takes it down and one that takes it up. */
type Proof = { down: Move; up: Move }

const nothing: Move = new Map()
// A hidden count moves almost for nothing; hiding another one is what costs.
const costOfHiding = 16

/**
 * Finds what to hide beside what is hidden, little by little: yields after each question, so that the
 * caller can let others work. Deterministic: the same system gives the same answer, in whole numbers on any runtime.
 *
 * First every hidden count gets its proof, where nothing else helps by hiding what costs least (a hidden one must be
 * proven in turn). Then each of these, the greatest loss first, is shown again if all proofs can do without it.
 *
 * @param width greatest minus least possible value of a hidden count must be at least this
 * @param asked the unknowns to prove; what is hidden and guarded elsewhere is not looked at
 */
export function* protecting(system: System, width: number, asked: readonly number[]): Generator<void, Protection> {
  const search = new Search(system, width, asked)
  const queue = [...asked]
  for (let target = queue.shift(); target !== undefined; target = queue.shift()) {
    queue.push(...(yield* search.prove(target)))
  }
  for (const one of search.byLoss()) yield* search.showAgain(one)
  const hidden = search.hidden()
  return { hidden, exposed: [...asked, ...hidden].filter((target) => !search.isProven(target)) }
}

class Search {
  readonly #unknowns: Unknown[]
  readonly #system: System
  readonly #width: number
  readonly #tied: readonly number[]
  readonly #fields: Fields
  readonly #proofs = new Map<number, Proof>()
  readonly #hidden = new Set<number>()

  constructor({ unknowns, relations }: System, width: number, asked: readonly number[]) {
    this.#unknowns = unknowns.map((unknown) => ({ ...unknown }))
    this.#system = { unknowns: this.#unknowns, relations }
    this.#width = width
    this.#tied = tiedTo(this.#system, asked)
    this.#fields = new Fields(this.#system, this.#tied, width)
  }

  /** What was hidden beside what already was, by index. */
  hidden(): number[] {
    return [...this.#hidden].toSorted((a, b) => a - b)
  }

  byLoss(): number[] {
    const weight = (one: number): number => this.#unknowns[one]?.weight ?? 0
    return this.hidden().toSorted((a, b) => weight(b) - weight(a) || a - b)
  }

  isProven(target: number): boolean {
    return this.#movedBy(target, 'down') + this.#movedBy(target, 'up') >= this.#width
  }

  /** Proves a hidden count, hiding more where it must: what moves it, and in the end all there is. @returns what it hid */
  *prove(target: number): Generator<void, number[]> {
    if (yield* this.#provenAsIs(target)) return []
    const before = new Set(this.#hidden)
    const cost = (one: number): number | undefined => {
      const { state = 'shown', weight = 0 } = this.#unknowns[one] ?? {}
      return state === 'shown' ? undefined : state === 'hidden' ? 1 : costOfHiding * weight
    }
    for (const field of this.#fields.of(target)) {
      for (const direction of [1, -1] as const) {
        if (this.isProven(target)) break
        const move = field.furthest(target, direction, cost) ?? nothing
        for (const one of move.keys()) if (this.#unknowns[one]?.state === 'open') this.#hide(one)
        this.#keep(move)
        yield
      }
      if (this.isProven(target) || (yield* this.#provenAsIs(target))) break
    }
    if (!this.isProven(target)) {
      for (const one of this.#tied) if (this.#unknowns[one]?.state === 'open') this.#hide(one)
    }
    return this.hidden().filter((one) => !before.has(one))
  }

  /** Shows a count that was hidden for others, if none of their proofs fails without it. */
  *showAgain(one: number): Generator<void, void> {
    const before = new Map(this.#proofs)
    const unknown = this.#unknowns[one]
    if (!unknown) return
    unknown.state = 'shown'
    this.#hidden.delete(one)
    const leaning = [...before].filter(([target, { down, up }]) => target !== one && (down.has(one) || up.has(one)))
    for (const [target, { down, up }] of leaning) {
      this.#proofs.set(target, { down: down.has(one) ? nothing : down, up: up.has(one) ? nothing : up })
    }
    for (const [target] of leaning) {
      if (yield* this.#provenAsIs(target, [this.#fields.nearest(target)])) continue
      this.#hide(one)
      for (const [proven, proof] of before) this.#proofs.set(proven, proof)
      return
    }
  }

  #hide(one: number): void {
    const unknown = this.#unknowns[one]
    if (!unknown) return
    unknown.state = 'hidden'
    this.#hidden.add(one)
  }

  *#provenAsIs(target: number, fields: Iterable<Field> = this.#fields.of(target)): Generator<void, boolean> {
    const cost = (one: number): number | undefined => (this.#unknowns[one]?.state === 'hidden' ? 1 : undefined)
    for (const field of fields) {
      for (const direction of [1, -1] as const) {
        if (this.isProven(target)) return true
        this.#keep(field.furthest(target, direction, cost) ?? nothing)
        yield
      }
    }
    return this.isProven(target)
  }

  /** Remembers a move for every count it moves, also the other way round and as far as it goes. */
  #keep(move: Move): void {
    for (const way of [move, turned(move)]) {
      const longest = stretched(this.#unknowns, way, this.#width)
      if (longest.size === 0 || !staysUnnoticed(this.#system, longest)) continue
      for (const [one, by] of longest) {
        const side = by > 0 ? 'up' : 'down'
        if (this.#unknowns[one]?.guarded !== true || Math.abs(by) <= this.#movedBy(one, side)) continue
        this.#proofs.set(one, { ...(this.#proofs.get(one) ?? { down: nothing, up: nothing }), [side]: longest })
      }
    }
  }

  #movedBy(target: number, side: keyof Proof): number {
    return Math.abs(this.#proofs.get(target)?.[side].get(target) ?? 0)
  }
}

const turned = (move: Move): Move => new Map([...move].map(([one, by]) => [one, -by]))

/** The move as often as every room allows, at most `most` times; none when it allows not even once. */
function stretched(unknowns: readonly Unknown[], move: Move, most: number): Move {
  const times = [...move].map(([one, by]) => (by < 0 ? Math.floor((unknowns[one]?.room ?? 0) / -by) : most))
  const often = Math.min(most, ...times)
  return often < 1 ? nothing : new Map([...move].map(([one, by]) => [one, by * often]))
}
