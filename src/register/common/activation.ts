// Activating an account: an invited person hands in the token and sets the first password. Works once.
// Never says whose token it was before it is used.
import { evolvePerson, passwordBounds, type PersonState } from '../../domain/account.ts'
import { Refusal, refuseFaults, type Fault } from '../../domain/refusal.ts'
import type { Role } from '../../domain/role.ts'
import { hashSecret } from '../../vault/password.ts'
import type { Ports } from '../ports.ts'
import { untilCommitted, eventOf, parsed, type Done } from './change.ts'
import { hashInTurn } from './passwords.ts'
import { personOf } from './people.ts'

/**
 * The person sets the first password. Works once and for seven days.
 *
 * @throws Refusal `not-found` (unknown, used, expired), `invalid` (`/password`: 12 to 200 characters), `unavailable`
 */
export async function activate(ports: Ports, token: string, password: string, now: string): Promise<Done> {
  refuseFaults(faultsOfPassword(password, '/password'))
  const { activation } = await ports.store.read({ activation: { tokenHash: hashSecret(token), now } })
  if (activation === undefined) throw new Refusal('not-found')
  return activateHashed(ports, token, await hashInTurn(password), now)
}

/**
 * As `activate`, with a password already hashed: for the demo, whose many people share one and start in a second.
 *
 * @throws Refusal `not-found`
 */
export function activateHashed(ports: Ports, token: string, hashed: string, now: string): Promise<Done> {
  const tokenHash = hashSecret(token)
  return untilCommitted(async () => {
    const { activation: id } = await ports.store.read({ activation: { tokenHash, now } })
    if (id === undefined) throw new Refusal('not-found')
    const read = await ports.store.read({ events: id, firstRole: { person: id, now } })
    const person = personOf(read.events)
    if (!person || !read.firstRole) throw new Refusal('not-found')
    const { organisation, role } = read.firstRole
    const event = eventOf(ports, {
      organisation,
      subject: id,
      version: person.version + 1,
      actor: id,
      acting: { organisation, role: role as Role, scope: '', authorisation: null },
      now,
      decision: { action: 'activate', detail: { state: 'active' satisfies PersonState } },
    })
    const committed = await ports.store.commit([
      { write: 'event', event },
      { write: 'use-activation', tokenHash, now },
      { write: 'person', person: evolvePerson(person, parsed({ ...event, seq: 0 })) },
      { write: 'password', person: id, password: hashed },
    ])
    return committed === 'moved' ? committed : { id, version: person.version + 1, state: 'active', at: now }
  })
}

/** In characters; nothing else is asked of a password. */
export function faultsOfPassword(password: string, pointer: string): Fault[] {
  const length = [...password].length
  if (length < passwordBounds.min) return [{ pointer, code: 'too-short' }]
  return length > passwordBounds.max ? [{ pointer, code: 'too-long' }] : []
}
