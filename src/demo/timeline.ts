// Lets steps happen in the order of their instants. Steps of different ledgers go on side by side, so that their commits share
// transactions; within one ledger each waits for the one before it, and so it reads as it was lived.

/** Something somebody does at an instant. `ledgers`: the organisations in whose streams it is recorded. */
export type Step = { at: string; ledgers: readonly string[]; run: (now: string) => Promise<unknown> }

/** @param until instant (exclusive): later steps stay undone; @param passed told after each step, by how many of all were done */
export async function live(
  steps: readonly Step[],
  until: string,
  passed: (done: number, all: number) => void,
): Promise<void> {
  const lived = steps.filter(({ at }) => at < until).sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
  const last = new Map<string, Promise<void>>()
  let done = 0
  for (const { at, ledgers, run } of lived) {
    const before = Promise.all(ledgers.map((ledger) => last.get(ledger)))
    const now = before.then(() => run(at)).then(() => passed(++done, lived.length))
    for (const ledger of ledgers) last.set(ledger, now)
  }
  await Promise.all(last.values())
}
