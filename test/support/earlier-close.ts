// A close as an earlier version of the program made it: with the tables of its day, committed by the very event.
import { canonicalise } from '../../src/ledger/canonical.ts'
import { sha256 } from '../../src/ledger/hash.ts'
import { evolve } from '../../src/domain/event.ts'
import { closePeriod, type CloseFields } from '../../src/domain/statistics/close.ts'
import { tablesOfVersion, type CloseVersion } from '../../src/domain/statistics/closed-tables.ts'
import { closeManifest } from '../../src/register/authority/close-files.ts'
import { freeze, gather } from '../../src/register/authority/closing.ts'
import { eventOf, parsed } from '../../src/register/common/change.ts'
import type { World } from './world.ts'

/** The id of the close of a month, by the head or, of the voivode, by the inspector. */
export async function closedEarlier(
  there: World,
  name: 'head' | 'otherHead' | 'inspector',
  month: string,
  version: CloseVersion,
  now: string,
): Promise<string> {
  const { ports } = there.services
  const { person, client } = there.people[name]
  const credential = { kind: 'client', id: client, person, inHome: false } as const
  const { actor } = await ports.store.read({ actor: { credential, now } })
  const [acting] = actor?.acting ?? []
  if (!acting) throw new Error(`${name} is nobody`)
  const { organisation } = acting
  const months = { from: month, to: month }
  const kind = name === 'inspector' ? 'voivode' : 'authority'
  const gathered = await gather(ports, organisation, kind, months, now, tablesOfVersion(version))
  const made = await freeze(ports, organisation, gathered, months, now)
  const content = canonicalise(made)
  const hash = sha256(content)
  const manifest = await closeManifest(made, content, hash)
  const frozen = { position: gathered.position, hash, manifest: sha256(manifest) }
  const event = eventOf(ports, {
    ...{ organisation, version: 1, actor: person, acting, now },
    subject: await ports.vault.takeSubject('opaque'),
    decision: closePeriod(acting, months, frozen, now),
    numbering: { closesOf: organisation, year: Number(now.slice(0, 4)) },
  })
  const close = evolve<CloseFields>(undefined, parsed({ ...event, seq: 0 }))
  await ports.store.commit([
    { write: 'event', event },
    { write: 'close', close, content, manifest, at: now, event: event.id },
  ])
  return event.subject ?? ''
}
