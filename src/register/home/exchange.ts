// What was said between the home and the reporter of one report, through the alias: questions asked, texts added, in order.
// Overwrites nothing that was reported; knows no name.
import type { EntryTexts } from '../../domain/entry.ts'
import type { StoredEvent } from '../ports.ts'
import type { Writing } from './texts.ts'

/** `ask`: the home asked. `supplement`: the reporter added. `at`: instant in UTC. */
export type Said = { what: 'ask' | 'supplement'; text: string; at: string }

export function exchangeOf(writings: readonly Writing[], events: readonly StoredEvent[]): Said[] {
  const instants = new Map(events.map(({ version, at }) => [version, at]))
  return writings.flatMap(({ action, version, texts }) => {
    const at = instants.get(version)
    if (at === undefined || (action !== 'ask' && action !== 'supplement')) return []
    return [{ what: action, text: textOf(action, texts), at }]
  })
}

const textOf = (what: Said['what'], { question = '', supplement = '' }: Partial<EntryTexts>): string =>
  what === 'ask' ? question : supplement
