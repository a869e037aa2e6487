// How a change of an account, authorisation, organisation or client is committed: one event and the rows that follow from it.
// Decides nothing.
import type { Decision, SubjectEvent } from '../../domain/event.ts'
import type { Acting } from '../../domain/role.ts'
import type { SealedValue } from '../../vault/vault.ts'
import type { Ports, Write } from '../ports.ts'
import { eventOf, parsed, surroundings, type Asked, type Committed } from './change.ts'

/**
 * @param of `organisation`: whose stream tells it; the actor may act in another (an admin of the operator).
 *   `rows` may come before the sealed values that refer to them.
 */
export async function commitChange<Fields>(
  ports: Ports,
  asked: Asked,
  of: {
    organisation: string
    subject: string
    version: number
    decision: Decision<object> & { acting: Acting }
    sealed?: readonly SealedValue[]
    rows: (event: SubjectEvent<Fields>) => Write[]
  },
): Promise<Committed> {
  const { acting } = of.decision
  const { sealed = [] } = of
  const event = eventOf(ports, { ...of, actor: asked.credential.person, acting, now: asked.now })
  const status = of.version === 1 ? 201 : 200
  return ports.store.commit([
    { write: 'event', event },
    ...of.rows(parsed<Fields>({ ...event, seq: 0 })),
    ...surroundings(ports, asked, {
      organisation: acting.organisation,
      acting,
      event,
      plane: 'person',
      sealed,
      status,
    }),
  ])
}

/** The last write of a batch that makes somebody acting director, or dpo. */
export const rolesApart = (person: string, { now }: Pick<Asked, 'now'>): Write => ({
  write: 'guard',
  guard: { on: 'roles-apart', person, now },
})
