// The extract of a disclosure: what its entries hold, opened by its director within its days. Each opening is a look with their ids;
// who reported is opened only where the disclosure says so, by one reveal of each entry in the same batch.
import { permitExtract, type Disclosure } from '../../domain/disclosure.ts'
import { harmOf, numberOf, type Entry, type EntryTexts } from '../../domain/entry.ts'
import { looks } from '../../domain/looking.ts'
import type { Acting } from '../../domain/role.ts'
import { warsawDate } from '../../domain/zone.ts'
import { canonicalise } from '../../ledger/canonical.ts'
import { authenticated, eventOf, untilCommitted } from '../common/change.ts'
import { lookAt, type Looking } from '../common/look.ts'
import type { Ports, SealedRow, Write } from '../ports.ts'
import { disclosureOf, lineOf, reachable, type DisclosureLine } from './disclosures.ts'
import { reporterShown, sealedReason, type Revealed } from './reveal.ts'
import { entryOf } from './entries.ts'
import { textsOf } from './texts.ts'

/** The texts that leave with an extract: no reason given inside the home, nothing said to or by the reporter. */
const shownTexts = [
  ...['description', 'eventTime', 'placeDetail', 'immediateText', 'conditionText'],
  ...['causesText', 'limiting', 'preventive'],
] as const satisfies readonly (keyof EntryTexts)[]

/** `people`, `residents`: of the annex, none without it. `reporter`: null where it is not disclosed, or gone. */
export type ExtractedEntry = Pick<
  Entry,
  'id' | 'state' | 'reportedAt' | 'eventOn' | 'partOfDay' | 'place' | 'immediateActions' | 'residents'
> &
  Partial<Pick<Entry, 'registeredAt' | 'category' | 'secondary' | 'bodies' | 'causes' | 'measures' | 'careType'>> & {
    name: string
    harm: number
    /** Its content was destroyed since: codes and dates are all that is left. */
    destroyed: boolean
    texts: Partial<Pick<EntryTexts, (typeof shownTexts)[number] | 'people'>>
    reporter: Revealed | null
  }

/** `at`: instant of this opening (UTC). */
export type Extract = Omit<DisclosureLine, 'entries'> & { at: string; entries: ExtractedEntry[] }

/**
 * @throws Refusal `unauthenticated`, `not-found`, `not-permitted`, `wrong-state` (withdrawn, or its last day is over), `stale`
 */
export function readExtract(ports: Ports, id: string, looking: Looking): Promise<Extract> {
  return untilCommitted(async () => {
    const before = await ports.store.read({ actor: looking, events: id, disclosures: { id } })
    const actor = authenticated(before.actor)
    const disclosure = await reachable(ports, disclosureOf(before.events), actor)
    const acting = permitExtract(disclosure, actor, looking.now)
    const ids = disclosure.entries
    const why = reasonOf(await lineOf(ports, disclosure, [], before.disclosures.sealed, looking.now))
    const told = disclosure.withReporters ? disclosure.named.filter(({ destroyed }) => !destroyed) : []
    const reveals = await Promise.all(told.map((entry) => revealed(ports, entry.id, why, acting, looking)))
    const target = { of: 'disclosure', id, openOn: warsawDate(looking.now) } as const
    const look = lookAt(ports, looking, 'look-extract', target, looks.extract)
    const seen = await ports.store.look(
      { ...look, detail: canonicalise({ ids }), also: [...(look.also ?? []), ...reveals.flat()] },
      {
        disclosures: { id },
        eventsOf: { subjects: ids },
        homeSealed: { subjects: ids },
        ...(disclosure.withReporters && { reporters: ids }),
      },
    )
    if (!seen) return 'moved'
    const { reporters = [] } = seen as { reporters?: { entry: string; jwe: string }[] }
    const entries = disclosure.entries.flatMap(
      (one) => entryOf(seen.eventsOf.filter(({ subject }) => subject === one)) ?? [],
    )
    const { entries: _names, ...about } = await lineOf(ports, disclosure, [], seen.disclosures.sealed, looking.now)
    return {
      ...about,
      at: looking.now,
      entries: await Promise.all(
        entries.map(async (entry) => {
          const jwe = told.some((one) => one.id === entry.id) && reporters.find((row) => row.entry === entry.id)?.jwe
          const reporter = jwe ? await reporterShown(ports, entry, jwe, looking.now) : null
          return extracted(ports, entry, disclosure, seen.homeSealed, reporter)
        }),
      ),
    }
  })
}

/** What the reporter is told of it: which disclosure, for whom and on what basis. */
const reasonOf = ({ number, recipient, basis, mark }: DisclosureLine): string =>
  `${number}: ${recipient}; ${basis}; ${mark}`

async function revealed(
  ports: Ports,
  entry: string,
  reason: string,
  acting: Acting,
  { credential, now }: Looking,
): Promise<Write[]> {
  const sealed = await sealedReason(ports, entry, ports.mint(), reason)
  const event = eventOf(ports, {
    ...{ organisation: acting.organisation, subject: entry, version: null, actor: credential.person, acting, now },
    decision: { action: 'reveal', detail: sealed.detail },
  })
  return [{ write: 'event', event }, sealed.write]
}

async function extracted(
  ports: Ports,
  entry: Entry,
  { extent }: Disclosure,
  rows: readonly SealedRow[],
  reporter: Revealed | null,
): Promise<ExtractedEntry> {
  const { id, state, reportedAt, eventOn, partOfDay, place, immediateActions, residents } = entry
  const { registeredAt, category, secondary, bodies, causes, measures, careType } = entry
  const opened = entry.destroyed ? {} : await textsOf(ports, entry, rows)
  const whole = extent === 'whole'
  const texts = Object.fromEntries(
    [...shownTexts, ...(whole ? (['people'] as const) : [])].flatMap((name) =>
      opened[name] === undefined ? [] : [[name, opened[name]]],
    ),
  )
  return {
    ...{ id, state, reportedAt, eventOn, partOfDay, place, immediateActions },
    ...(registeredAt !== undefined && { registeredAt }),
    ...(category !== undefined && { category }),
    ...(secondary && { secondary }),
    ...(bodies && { bodies }),
    ...(causes && { causes }),
    ...(careType && { careType }),
    ...(measures && { measures }),
    name: numberOf(entry) ?? entry.reference,
    harm: harmOf(residents),
    residents: whole ? residents : [],
    destroyed: entry.destroyed !== undefined,
    texts,
    reporter,
  }
}
