// A signed-in person changes the own password and ends every other session. A wrong current one counts like a failed sign-in.
// Nobody changes somebody else's: a lost password is a new invitation's matter.
import { mostFailures, normaliseSignInName } from '../../domain/account.ts'
import { Refusal, refuseFaults } from '../../domain/refusal.ts'
import { hashPassword } from '../../vault/password.ts'
import type { Credential, Ports } from '../ports.ts'
import { faultsOfPassword } from './activation.ts'
import { attemptOf, recordFailure, refuseTooMany } from './attempts.ts'
import { authenticated } from './change.ts'
import { inTurn, isPassword } from './passwords.ts'
import { signInIndexOf } from './people.ts'
import { openProfiles } from './profiles.ts'
import { sessionEvent } from './sessions.ts'

/**
 * The session that asks goes on; all others of the person end.
 *
 * @throws Refusal `unauthenticated`, `not-permitted` (a machine client, which has no session), `invalid` (`/password`: 12 to
 *   200 characters), `sign-in-failed` (the current password), `too-many-attempts`, `stale` (it was changed meanwhile), `unavailable`
 */
export async function changePassword(
  ports: Ports,
  { current, password }: { current: string; password: string },
  credential: Credential,
  now: string,
): Promise<void> {
  const { actor: found } = await ports.store.read({ actor: { credential, now } })
  const { person, acting } = authenticated(found)
  if (credential.kind !== 'session') throw new Refusal('not-permitted')
  refuseFaults(faultsOfPassword(password, '/password'))
  const [profile] = await openProfiles(ports, [person])
  const name = profile?.signInName ?? ''
  const attempt = attemptOf(ports, 'sign-in', normaliseSignInName(name), now)
  await inTurn(async () => {
    const { failures, signIn } = await ports.store.read({
      failures: attempt,
      signIn: { signInIndex: signInIndexOf(ports, name), now },
    })
    refuseTooMany(failures)
    const right = await isPassword(current, signIn?.password)
    if (!signIn || !right) {
      await recordFailure(ports, attempt, signIn !== undefined, now)
      throw new Refusal('sign-in-failed')
    }
    const committed = await ports.store.commit([
      { write: 'event', event: sessionEvent(ports, person, 'change-password', acting[0], now) },
      {
        write: 'replace-password',
        session: credential.id,
        person,
        current: signIn.password,
        password: await hashPassword(password),
        attempt,
        mostFailures,
        now,
      },
      { write: 'revoke-sessions', person, except: credential.id, now },
    ])
    if (committed === 'moved') throw new Refusal('stale')
  })
}
