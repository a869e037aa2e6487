// The shape of a snapshot's content as a file from another instance holds it: exactly what the door lets out (domain/snapshot.ts),
// nothing beside. Checks codes and lengths; whether it is what was signed is asked elsewhere.
import { z } from '@hono/zod-openapi'
import { bodyCodes } from '../domain/body.ts'
import { eventTypeCodes } from '../domain/care-type.ts'
import { causeCodes } from '../domain/cause.ts'
import { bodyAnswers, books } from '../domain/entry.ts'
import { harmLevels } from '../domain/harm.ts'
import { immediateActionCodes } from '../domain/immediate-action.ts'
import { partOfDayCodes } from '../domain/part-of-day.ts'
import { ageBandCodes, sexCodes } from '../domain/person-band.ts'
import { placeGroups, type PlaceGroup } from '../domain/place.ts'
import { priorities } from '../domain/priority.ts'
import { preventiveKindCodes } from '../domain/preventive-measure.ts'
import type { SnapshotContent } from '../domain/snapshot.ts'
import { faultOfText } from '../domain/text.ts'
import { date } from './input.ts'

/** Exactly as it was signed: a text that would be kept otherwise is refused, not mended. */
const written = (max: number) => z.string().refine((text) => faultOfText(text, { min: 0, max }) === undefined)
const code = z.string().regex(/^[A-Z][\w.-]{0,9}$/)
const number = z.string().regex(/^(?:N-)?\d{1,7}\/\d{4}$/)
const harm = z.literal(harmLevels)

const content = z.strictObject({
  book: z.enum(books),
  number,
  formerNumbers: z.array(number).max(20).optional(),
  catalogue: z.string().min(1).max(40),
  category: code,
  threat: z.boolean(),
  reportedOn: date,
  registeredOn: date,
  eventOn: date,
  place: z.enum(Object.keys(placeGroups) as [PlaceGroup, ...PlaceGroup[]]),
  hurt: z.int().min(0).max(1000),
  description: written(10_000),
  followUp: z.strictObject({
    state: z.enum(['in-progress', 'approved']),
    causes: z.array(z.enum(causeCodes)).max(causeCodes.length),
    causesText: written(10_000),
    limiting: written(10_000),
    preventive: written(10_000),
    // Not in files of an earlier version.
    measures: z.array(z.enum(preventiveKindCodes)).max(preventiveKindCodes.length).optional(),
  }),
  supplement: z
    .strictObject({
      secondary: z.array(code).max(20),
      priority: z.enum(priorities),
      bodies: z.array(z.strictObject({ body: z.enum(bodyCodes), answer: z.enum(bodyAnswers) })).max(bodyCodes.length),
      partOfDay: z.enum(partOfDayCodes),
      immediateActions: z.array(z.enum(immediateActionCodes)).max(immediateActionCodes.length),
      harm,
      careType: z.enum(eventTypeCodes).optional(),
      residents: z
        .array(
          z.strictObject({
            sex: z.enum(sexCodes),
            ageBand: z.enum(ageBandCodes),
            physical: harm,
            psychological: harm,
            hospital: z.boolean(),
          }),
        )
        .max(1000),
    })
    .nullable(),
  answers: z.array(z.strictObject({ question: z.string().min(1).max(64), text: written(10_000) })).max(200),
  countedBefore: z.literal(true).optional(),
})

/** `undefined` for what has not this shape. */
export function readContent(given: unknown): SnapshotContent | undefined {
  const { data } = content.safeParse(given)
  return data as SnapshotContent | undefined
}
