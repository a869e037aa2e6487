// What statistics count of an entry besides its row: codes alone, the same for an entry of the home and for what it handed over.
import type { Resident } from '../entry.ts'
import { highestHarm, type HarmLevel } from '../harm.ts'

/**
 * Codes in the order they were given; a list that is absent was not told (the coded supplement needs a basis), an empty one says none.
 * `residents`: the hurt ones, each `[sex, age band, worse of physical and psychological harm]`.
 */
export type Coded = {
  causes: readonly string[]
  actions?: readonly string[]
  bodies?: readonly (readonly [body: string, answer: string])[]
  residents?: readonly (readonly [sex: string, ageBand: string, harm: HarmLevel])[]
  /** The type of care it concerns; absent where it was not told. */
  type?: string
}

type Telling = {
  immediateActions: readonly string[]
  bodies: readonly { body: string; answer: string }[]
  residents: readonly Pick<Resident, 'sex' | 'ageBand' | 'physical' | 'psychological'>[]
  careType?: string | undefined
}

/** @param residents the hurt ones only */
export function codedOf(causes: readonly string[], told: Telling | null): Coded {
  if (!told) return { causes }
  return {
    causes,
    actions: told.immediateActions,
    bodies: told.bodies.map(({ body, answer }) => [body, answer] as const),
    residents: told.residents.map(
      ({ sex, ageBand, physical, psychological }) => [sex, ageBand, highestHarm([physical, psychological])] as const,
    ),
    ...(told.careType !== undefined && { type: told.careType }),
  }
}
