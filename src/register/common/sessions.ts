// Signing in and out with a name and a password. A session is a random token of which only the hash is stored.
// What a signed-in person may do is read with every request and not decided here.
import {
  minutesLater,
  mostFailures,
  normaliseSignInName,
  sessionIdleInMinutes,
  sessionInHours,
} from '../../domain/account.ts'
import { Refusal } from '../../domain/refusal.ts'
import type { Acting, Role } from '../../domain/role.ts'
import { sha256 } from '../../ledger/hash.ts'
import { randomToken } from '../../vault/password.ts'
import type { Credential, Ports } from '../ports.ts'
import { attemptOf, recordFailure, refuseTooMany } from './attempts.ts'
import { authenticated, eventOf } from './change.ts'
import { signInIndexOf } from './people.ts'
import { inTurn, isPassword } from './passwords.ts'

/** `cookie`: `<token>.<person>`, with a keyed mark for someone who works in a home, so that it names the person before anything is read. `untilAt`: instant in UTC. */
export type SignedIn = { cookie: string; person: string; untilAt: string }

/** The id under which a session's token is stored: hex SHA-256. */
export const sessionId = (token: string): string => sha256(token)

/**
 * Opens a session of at most 12 hours. A person without any role in force is as unknown as one without an account.
 *
 * @throws Refusal `sign-in-failed`, `too-many-attempts` (five failures of this name in its quarter of an hour, known or
 *   not; then the right password too), `unavailable`
 */
export function signIn(
  ports: Ports,
  { name, password }: { name: string; password: string },
  now: string,
): Promise<SignedIn> {
  const signInIndex = signInIndexOf(ports, name)
  const attempt = attemptOf(ports, 'sign-in', normaliseSignInName(name), now)
  // Failures are counted inside the turn: guesses made at once do not all see the count of before.
  return inTurn(async () => {
    const { failures, signIn: account } = await ports.store.read({ failures: attempt, signIn: { signInIndex, now } })
    refuseTooMany(failures)
    const right = await isPassword(password, account?.password)
    if (!account || !right) {
      await recordFailure(ports, attempt, account !== undefined, now)
      throw new Refusal('sign-in-failed')
    }
    const token = randomToken()
    const { person } = account
    const untilAt = minutesLater(now, sessionInHours * 60)
    const idleUntilAt = minutesLater(now, sessionIdleInMinutes)
    const committed = await ports.store.commit([
      { write: 'event', event: sessionEvent(ports, person, 'sign-in', account, now) },
      {
        write: 'session',
        session: { id: sessionId(token), person, createdAt: now, idleUntilAt, untilAt },
        password: account.password,
        attempt,
        mostFailures,
      },
    ])
    if (committed === 'moved') throw new Refusal('sign-in-failed')
    return {
      cookie: `${token}.${person}${account.in_home ? `.${ports.vault.index('in-home', token)}` : ''}`,
      person,
      untilAt,
    }
  })
}

/**
 * Ends this session, or all of the person's.
 *
 * @throws Refusal `unauthenticated`, `not-permitted` for a machine client, which has no session
 */
export async function signOut(ports: Ports, credential: Credential, now: string, everywhere = false): Promise<void> {
  const { actor: found } = await ports.store.read({ actor: { credential, now } })
  const { person, acting } = authenticated(found)
  if (credential.kind !== 'session') throw new Refusal('not-permitted')
  await ports.store.commit([
    { write: 'event', event: sessionEvent(ports, person, 'sign-out', acting[0], now) },
    everywhere ? { write: 'revoke-sessions', person, now } : { write: 'revoke-session', id: credential.id, now },
  ])
}

/** What a person does with the own sign-in, as an event of the stream `system`. */
export function sessionEvent(
  ports: Ports,
  person: string,
  action: string,
  first: { organisation: string; role: string } | undefined,
  now: string,
) {
  // Not the organisation's: beside an alias, an instant with a name would tell who reported (art. 55c ust. 4).
  const organisation = 'system'
  const acting: Acting = { organisation, role: (first?.role ?? 'former') as Role, scope: '', authorisation: null }
  return eventOf(ports, {
    organisation,
    subject: person,
    version: null,
    actor: person,
    acting,
    now,
    decision: { action, detail: {} },
  })
}
