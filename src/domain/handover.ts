// An entry that was handed over under more than one handover, because its home was moved to another authority or its case was destroyed:
// where it counts, and what of it must leave again (art. 55c ust. 6 u.p.s.). Pure; reads nothing.
import type { SnapshotContent } from './snapshot.ts'

/**
 * Whether what leaves under a handover counts elsewhere: an entry counts where it was handed over first, for as long as that is neither
 * returned nor taken back.
 *
 * @param counting the handovers that count the entry now; `under` is the one it leaves under, `undefined` when it has none yet
 */
export const countedBefore = (counting: readonly string[], under: string | undefined): boolean =>
  counting.some((handover) => handover !== under)

/** What of an entry was delivered and stands: to whom, when it was made (UTC), whether its content was hidden since. */
export type Delivered = { authority: string; madeAt: string; hidden: boolean }

/**
 * What the entry is compared with: what today's authority holds of it, otherwise what was told last to whoever ran the home before.
 * What is hidden tells nothing.
 *
 * @param today the authority that runs or commissions the home, `null` when there is none
 */
export function lastTold<Of extends Delivered>(delivered: readonly Of[], today: string | null): Of | undefined {
  const own = delivered.filter(({ authority }) => authority === today)
  const readable = (own.length > 0 ? own : delivered).filter(({ hidden }) => !hidden)
  return readable.toSorted((a, b) => (a.madeAt < b.madeAt ? -1 : 1)).at(-1)
}

/**
 * Whether the entry must leave for today's authority: it says something else than it did, or it counts nowhere, because whoever it was
 * handed over to first returned it. Where an entry counts is no news to an authority that was never told of it.
 *
 * @param told what `lastTold` names; `own`: today's authority holds it
 * @param counting the handovers that count the entry now
 */
export function mustLeave(
  next: SnapshotContent,
  told: { content: SnapshotContent; own: boolean } | undefined,
  counting: readonly string[],
  same: (a: SnapshotContent, b: SnapshotContent) => boolean,
): boolean {
  if (!told || counting.length === 0) return true
  return told.own ? !same(told.content, next) : !same(unmarked(told.content), unmarked(next))
}

const unmarked = ({ countedBefore: _, ...content }: SnapshotContent): SnapshotContent => content
