// What can happen in an invented home: the shape of a story and how its words follow the resident's sex.
// Stories hold no name, number or room; who, when and what became of it are added by plan.ts.
import type { Cause } from '../domain/cause.ts'
import type { Allegation } from '../domain/entry.ts'
import type { HarmLevel } from '../domain/harm.ts'
import type { ImmediateAction } from '../domain/immediate-action.ts'
import type { MeasureOwner, PreventiveKind } from '../domain/preventive-measure.ts'
import type { PartOfDay } from '../domain/part-of-day.ts'
import type { Sex } from '../domain/person-band.ts'
import type { Place } from '../domain/place.ts'

/** `{y|a}` in a text: the masculine and the feminine ending. */
export type Telling = { place: Place; parts: readonly PartOfDay[]; description: string; outgoing: string }

export type Story = {
  /** Code of the catalogue. */
  category: string
  /** How often among the stories of a home; 0 is told only where plan.ts asks for it. */
  weight: number
  /** Months 1–12 in which it happens; always when absent. */
  months?: readonly number[]
  tellings: readonly Telling[]
  /** Physical and psychological harm of those hurt. */
  harm: readonly (readonly [HarmLevel, HarmLevel])[]
  hospital?: true
  /** Residents hurt, 1 when absent, and others who took part. */
  hurt?: number
  others?: number
  alleges?: readonly Allegation[]
  actions: readonly ImmediateAction[]
  immediately: string
  condition: string
  causes: readonly Cause[]
  causesText: string
  limiting: string
  preventive: string
  /** What is planned so that it does not happen again, and who sees to it. */
  measures: readonly (readonly [PreventiveKind, MeasureOwner])[]
}

export function told(text: string, sex: Sex): string {
  return text.replace(/\{([^|}]*)\|([^}]*)\}/g, (_, masculine: string, feminine: string) =>
    sex === 'F' ? feminine : masculine,
  )
}
