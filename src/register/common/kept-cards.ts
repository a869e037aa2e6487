// Opens residents' cards, and says which of a home's cards nothing holds any more: the stay is over and no entry that is kept is about
// the resident. Names are opened to compare, and given to nobody here.
import { labelOf, type Card } from '../../domain/resident.ts'
import { isDueSoon, keptUntilOn } from '../../domain/retention.ts'
import type { Ports, ResidentRow } from '../ports.ts'
import { indexesOf } from './resident-index.ts'

/** The cards with the days they hold for, in the order of the rows; for comparing and counting, or for a look that was recorded. */
export async function openCards(
  { vault }: Pick<Ports, 'vault'>,
  rows: readonly ResidentRow[],
): Promise<(Card & { fromOn: string; untilOn: string })[]> {
  const opened = (await vault.openAll(rows.map(({ card, sha256 }) => ({ ...card, sha256 })))) as Card[]
  return opened.map(({ name, sex, bornIn, ageBand, careType }, index) => {
    const row = rows[index] as ResidentRow
    const told = { name, sex, bornIn, ageBand, ...(careType && { careType }) }
    return { ...told, fromOn: row.from_on, untilOn: row.until_on }
  })
}

/** When the stay ended, as a clock goes by it. */
export const stayEndedAt = (untilOn: string): string => `${untilOn}T12:00:00.000Z`

/** `free`: ids of cards; `indexes`: under which an entry about one of them would lie. */
export type FreeCards = { free: string[]; indexes: string[] }

/**
 * Of the cards asked for, those that may go once their time is over. One that still shares a key with others is not among them: it
 * cannot be destroyed alone.
 *
 * @param which these ids, or all that are due soon when kept by this class
 */
export async function freeCards(
  ports: Ports,
  home: string,
  which: { named: readonly string[] } | { dueBy: string; todayOn: string },
): Promise<FreeCards> {
  const { residentCards } = await ports.store.read({ residentCards: { home, state: 'ended' } })
  const asked = residentCards.filter(
    ({ id, card, until_on }) =>
      card.subject === id &&
      ('named' in which
        ? which.named.includes(id)
        : isDueSoon(
            keptUntilOn({ registeredAt: null, finishedAt: stayEndedAt(until_on) }, which.dueBy),
            which.todayOn,
          )),
  )
  if (asked.length === 0) return { free: [], indexes: [] }
  const cards = await openCards(ports, asked)
  const told = asked.map(({ id, number }, index) => ({
    id,
    indexes: indexesOf(ports, home, [{ pseudonym: labelOf(number), name: cards[index]?.name ?? '' }]),
  }))
  const { annexed } = await ports.store.read({ annexed: told.flatMap(({ indexes }) => indexes) })
  const kept = new Set(annexed.map(({ resident_index }) => resident_index))
  const free = told.filter(({ indexes }) => !indexes.some((index) => kept.has(index)))
  return { free: free.map(({ id }) => id), indexes: free.flatMap(({ indexes }) => indexes) }
}
