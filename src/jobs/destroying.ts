// What every timer finishes of destructions that were decided: keys of entries and cases past their time, keys of hidden contents that
// were replaced; and the keys that cards of a home still share, so that each card can be destroyed alone.
// Decides nothing itself, and may run twice at once.
import type { Ports } from '../register/ports.ts'
import { destroyReplaced } from '../register/door/destroying.ts'
import { sealCardsApart } from '../register/home/sealing-apart.ts'
import { destroyConfirmed } from '../register/common/destroying.ts'

/** `now`: instant in UTC. @returns how many lists, contents and cards were completed */
export async function finishDestroying(ports: Ports, now: string): Promise<number> {
  return (await destroyConfirmed(ports, now)) + (await destroyReplaced(ports, now)) + (await sealCardsApart(ports, now))
}
