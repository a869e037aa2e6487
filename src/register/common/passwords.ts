// Runs scrypt for the accounts, at most two at a time: each takes 16 MiB and a tenth of a second of a thread.
// Never decides who may try how often (attempts.ts).
import { Refusal } from '../../domain/refusal.ts'
import { hashPassword, verifyPassword } from '../../vault/password.ts'

const mostAtOnce = 2
const mostWaiting = 200
const pauseInMs = 10

/** Nobody's: verified for an unknown name, so that it takes as long as a known one. Its parameters are those of `hashPassword`. */
export const nobodysPassword = `$scrypt$ln=14,r=8,p=5$${'A'.repeat(22)}$${'A'.repeat(43)}`

const pause = () => new Promise((resume) => setTimeout(resume, pauseInMs))

let running = 0
let waiting = 0

/**
 * Waits for a place. Requests share two numbers and no promise, which workerd forbids (performance.md 3).
 *
 * @throws Refusal `unavailable` when too many wait
 */
export async function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  if (waiting >= mostWaiting) throw new Refusal('unavailable')
  waiting++
  try {
    while (running >= mostAtOnce) await pause()
  } finally {
    waiting--
  }
  running++
  try {
    return await work()
  } finally {
    running--
  }
}

export const hashInTurn = (password: string) => inTurn(() => hashPassword(password))

/** For work that is already in its turn. */
export const isPassword = (password: string, stored: string | undefined) =>
  verifyPassword(password, stored ?? nobodysPassword)
