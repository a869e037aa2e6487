// The parameters by which a list of entries or cases is narrowed to what stands behind a figure of statistics.
import { z } from '@hono/zod-openapi'
import { recommendationResults } from '../../domain/recommendation.ts'
import { anyRecommendation, countedCodes } from '../../domain/statistics/counted.ts'

const month = z.string().max(7).optional().openapi({ description: 'Miesiąc RRRR-MM, włącznie', example: '2026-01' })

/** Any of them narrows the list to what statistics count. */
export const countedQuery = {
  fromMonth: month,
  toMonth: month,
  by: z.enum(['event', 'report']).optional(),
  kind: z.enum(countedCodes.kind).optional(),
  book: z.enum(countedCodes.book).optional(),
  category: z.string().max(8).optional(),
  harm: z.enum(countedCodes.harm).optional(),
  place: z.enum(countedCodes.place).optional(),
  careType: z.enum(countedCodes.careType).optional(),
  partOfDay: z.enum(countedCodes.partOfDay).optional(),
  cause: z.enum(countedCodes.cause).optional(),
  preventive: z.enum(countedCodes.preventive).optional(),
}

/** Of cases: by a recommendation of theirs. */
export const recommendedQuery = {
  recommendation: z.enum([...recommendationResults, anyRecommendation]).optional(),
  issuedFrom: month,
  issuedTo: month,
}

/** A home's own entries say what became of their measures. */
export const effect = z.enum(countedCodes.effect).optional()

/** An authority's homes may lie in several counties. */
export const county = z.string().max(8).optional().openapi({ description: 'Powiat domu, TERYT' })
