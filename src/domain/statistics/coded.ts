// What statistics count of an entry besides its row: codes alone, the same for an entry of the home and for what it handed over.
import type { Resident } from '../entry.ts'
import { highestHarm, type HarmLevel } from '../harm.ts'
import { effectOf, kindsOf, type Measure } from '../preventive-measure.ts'

/**
 * Codes in the order they were given; a list that is absent was not told (the coded supplement needs a basis), an empty one says none.
 * `residents`: the hurt ones, each `[sex, age band, worse of physical and psychological harm]`. `preventive`: the kinds of measures, each
 * once; `measures`: every one as `[kind, what became of it]`, in the home alone.
 */
export type Coded = {
  causes: readonly string[]
  preventive?: readonly string[]
  measures?: readonly (readonly [kind: string, effect: string])[]
  actions?: readonly string[]
  bodies?: readonly (readonly [body: string, answer: string])[]
  residents?: readonly (readonly [sex: string, ageBand: string, harm: HarmLevel])[]
  /** The type of care it concerns; absent where it was not told. */
  type?: string
}

/** What follow-up established: the kinds of its measures, or in the home the measures themselves. */
type Established = { causes: readonly string[]; preventive?: readonly string[] | undefined }

type Telling = {
  immediateActions: readonly string[]
  bodies: readonly { body: string; answer: string }[]
  residents: readonly Pick<Resident, 'sex' | 'ageBand' | 'physical' | 'psychological'>[]
  careType?: string | undefined
}

/** @param told its residents: the hurt ones only */
export function codedOf({ causes, preventive }: Established, told: Telling | null): Coded {
  const established = { causes, ...(preventive && { preventive }) }
  if (!told) return established
  return {
    ...established,
    actions: told.immediateActions,
    bodies: told.bodies.map(({ body, answer }) => [body, answer] as const),
    residents: told.residents.map(
      ({ sex, ageBand, physical, psychological }) => [sex, ageBand, highestHarm([physical, psychological])] as const,
    ),
    ...(told.careType !== undefined && { type: told.careType }),
  }
}

/** What a home counts of its measures. */
export const codedMeasures = (measures: readonly Measure[]): Pick<Coded, 'preventive' | 'measures'> => ({
  preventive: kindsOf(measures),
  measures: measures.map((one) => [one.kind, effectOf(one)] as const),
})
