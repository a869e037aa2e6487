// What people read when the register says no: what happened and what to do next, for every refusal code.
// Never repeats what was submitted, never tells what the reader may not know, never claims legal force.
import type { RefusalCode } from '../domain/refusal.ts'
import type { Notice } from './language.ts'
import { accessRefusals } from './refusals-access.ts'
import { entryRefusals } from './refusals-entry.ts'
import { outsideRefusals } from './refusals-outside.ts'
import { requestRefusals } from './refusals-request.ts'
import { censusRefusals } from './refusals-census.ts'
import { retentionRefusals } from './refusals-retention.ts'
import { transferRefusals } from './refusals-transfer.ts'

/** Every code has its words: a missing one does not compile. */
export const refusalWords: Record<RefusalCode, Notice> = {
  ...accessRefusals,
  ...requestRefusals,
  ...entryRefusals,
  ...transferRefusals,
  ...retentionRefusals,
  ...censusRefusals,
  ...outsideRefusals,
}
