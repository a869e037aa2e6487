// The bodies of joining a report to the entry of the same event, and of taking it apart again.
import { z } from '@hono/zod-openapi'
import { text } from '../input.ts'

export const mergeBody = z.strictObject({
  into: text(1, 20).openapi({ description: 'Numer wpisu albo zgłoszenia: 17/2026, N-4/2026, Z-7K4Q' }),
})
export const mergeExample = { into: 'Z-7K4Q' }

export const separateBody = z.strictObject({ reason: text(20, 2000) })
export const separateExample = { reason: 'To były dwa różne upadki tego samego dnia.' }
