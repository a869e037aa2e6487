// When the daily checkpoints are made: whenever a timer asks, one attempt after another. What is due is the use case's.
// Node only, as the sealer; on Workers a Cron Trigger calls the use case itself.
import { makeDailyCheckpoints } from '../register/common/checkpoints.ts'
import type { Chain } from '../register/common/ledger-ports.ts'
import type { Ports } from '../register/ports.ts'

/** Each hour: a server that stood still at midnight makes up for it. */
export const checkpointsEveryMs = 3_600_000

export type CheckpointJob = {
  run(): void
  /** Resolves when nothing is under way; for shutting down. */
  idle(): Promise<void>
}

/** @param failed receives what a run threw; the next one tries again */
export function makeCheckpointJob(
  { ports, chain }: { ports: Ports; chain: Pick<Chain, 'seal'> },
  clock: () => Date,
  failed: (error: unknown) => void,
): CheckpointJob {
  let last = Promise.resolve()
  return {
    run() {
      last = last
        .then(() => makeDailyCheckpoints(ports, chain, clock().toISOString()))
        .then(() => {})
        .catch(failed)
    },
    idle: () => last,
  }
}
