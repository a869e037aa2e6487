// For whom a key speaks: this instance's own keys for its own organisations, the pinned keys of a side outside for that side alone.
// Learns it from the ledger's own events or from who verifies; verifies nothing itself.
import type { LedgerEvent } from './chain.ts'

/** Whether a statement in the name of this organisation may be signed by the key of this name (or by one that it introduced). */
export type MayAttest = (kid: string, organisation: string) => boolean

/** Of a stream `<organisation>:<Warsaw year>`. */
export const organisationOf = (stream: string): string => stream.slice(0, Math.max(0, stream.lastIndexOf(':')))

/** As `confirm-pin` tells it (domain/outside.ts). */
type ToldPin = { of: string; whose: string; jwks: string; theirs: { home: string; authority: string } | null }
/** As the recording of a receipt tells it (domain/transfer.ts). */
type ToldReceipt = { authority: string; ledger: string | null }

/**
 * Follows the events of one register. A home outside is called in its files as its pin says; an authority outside as the receipts say
 * that the home recorded. A key taken back since still stands for what it signed.
 *
 * @param own names of this instance's own keys
 */
export function makeVoices(own: readonly string[]) {
  const here = new Set<string>()
  const outside = new Set<string>()
  /** Who is spoken for, by the two sides of a pin: `<of> <whose>`. */
  const ledgers = new Map<string, Set<string>>()
  const pins = new Map<string, Set<string>>()
  const add = (to: Map<string, Set<string>>, key: string, value: string) =>
    to.set(key, (to.get(key) ?? new Set()).add(value))
  const speaksAs = (side: string, organisation: string) => {
    add(ledgers, side, organisation)
    outside.add(organisation)
  }

  const hear = ({ stream, action, detail }: LedgerEvent): void => {
    here.add(organisationOf(stream))
    if (action === 'confirm-pin') {
      const { pin } = JSON.parse(detail) as { pin: ToldPin }
      const side = `${pin.of} ${pin.whose}`
      for (const { kid } of (JSON.parse(pin.jwks) as { keys: { kid: string }[] }).keys) add(pins, kid, side)
      if (pin.theirs) speaksAs(side, pin.theirs.home)
    }
    if (action !== 'acknowledge' && action !== 'return') return
    const { signedBy } = JSON.parse(detail) as { signedBy?: ToldReceipt }
    if (signedBy?.ledger) speaksAs(`${organisationOf(stream)} ${signedBy.authority}`, signedBy.ledger)
  }

  const mayAttest: MayAttest = (kid, organisation) =>
    (own.includes(kid) && (here.has(organisation) || !outside.has(organisation))) ||
    [...(pins.get(kid) ?? [])].some((side) => !here.has(organisation) && ledgers.get(side)?.has(organisation))

  return { hear, mayAttest }
}
