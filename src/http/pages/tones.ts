// The colour in which a state or an urgency is told, the same on every page. A tone only repeats what the word says.
// wait: somebody has to act; calm: under way; good: as it should be; alert: look here first; still: over.
import type { CaseState } from '../../domain/case.ts'
import type { EntryState } from '../../domain/entry-lifecycle.ts'
import type { Priority } from '../../domain/priority.ts'
import type { TransferState } from '../../domain/transfer.ts'
import type { RecommendationResult } from '../../domain/recommendation.ts'
import type { Tone } from './parts.tsx'

export const tones = {
  entry: {
    reported: 'wait',
    registered: 'calm',
    approved: 'good',
    closed: 'still',
    declined: 'still',
    cancelled: 'still',
    merged: 'still',
  },
  case: {
    received: 'wait',
    in_review: 'calm',
    awaiting_home: 'wait',
    to_sign: 'wait',
    assessed: 'good',
    closed: 'still',
    reopened: 'wait',
    moot: 'still',
  },
  transfer: { prepared: 'wait', sent: 'calm', acknowledged: 'good', returned: 'alert', discarded: 'still' },
  recommendation: {
    'carried-out': 'good',
    'carried-out-late': 'good',
    waived: 'still',
    lapsed: 'still',
    told: 'wait',
    open: 'calm',
    overdue: 'alert',
  },
  /** Ordinary urgency draws no eye: no tag at all. */
  priority: { P0: 'alert', P1: 'wait', P2: undefined, P3: undefined },
} as const satisfies {
  entry: Record<EntryState, Tone>
  case: Record<CaseState, Tone>
  transfer: Record<TransferState, Tone>
  recommendation: Record<RecommendationResult, Tone>
  priority: Record<Priority, Tone | undefined>
}
