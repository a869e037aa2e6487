// When the chain is sealed: right after a commit and whenever a timer asks. How it is sealed is the chain's.
// Node only: on Workers no promise is shared between requests (performance.md 3); there, `waitUntil(chain.seal())`.
import type { Chain } from '../register/common/ledger-ports.ts'

export type Sealer = {
  /** Asks for sealing and returns at once. Calls while it runs, and shortly after, are answered together by one more run. */
  wake(): void
  /** Resolves when nothing is left to do; for shutting down. */
  idle(): Promise<void>
}

/** After a sealing others may go on: each is a write of its own, as dear as the change it follows. */
const restInMs = 20

/** @param failed receives what a run threw; the next `wake` tries again */
export function makeSealer(chain: Pick<Chain, 'seal'>, failed: (error: unknown) => void): Sealer {
  let wanted = false
  let running: Promise<void> | undefined

  async function run() {
    while (wanted) {
      wanted = false
      await chain.seal().catch(failed)
      await new Promise((resume) => setTimeout(resume, restInMs))
    }
    running = undefined
  }

  return {
    wake() {
      wanted = true
      running ??= run()
    },
    idle: () => running ?? Promise.resolve(),
  }
}
