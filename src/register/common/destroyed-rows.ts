// What becomes of the rows of what is destroyed: an entry, a case, a request of a person, a resident's card, told apart by how its events begin.
// Writes nothing; the batch is disposals.ts's, the keys are destroying.ts's.
import type { CaseFields } from '../../domain/case.ts'
import type { EntryFields } from '../../domain/entry.ts'
import { keeperOf } from '../../domain/keeper.ts'
import type { ResidentFields } from '../../domain/resident.ts'
import type { RequestFields } from '../../domain/rights-request.ts'
import type { StoredEvent, Write } from '../ports.ts'
import { subjectOf } from './change.ts'

const entries = ['file']
const cases = ['receive']
const requests = ['record-request']
const cards = ['make-resident-card']

/** Its version and state before it is destroyed. */
export const disposedOf = (events: readonly StoredEvent[]) =>
  subjectOf<{ state: string }>(events, [...entries, ...cases, ...requests, ...cards]) ?? missing()

/** @param events its own, with the one that destroys it last; `disposal`: by which decision */
export function destroyedRows(events: readonly StoredEvent[], disposal: string): Write[] {
  const last = events.at(-1) ?? missing()
  const entry = subjectOf<EntryFields>(events, entries)
  if (entry)
    return [
      { write: 'entry', entry: { ...entry, sealed: [] }, event: last.id },
      { write: 'entry-destroyed', entry: entry.id, disposal },
    ]
  const request = subjectOf<RequestFields>(events, requests)
  if (request)
    return [
      { write: 'request', request, recordedAt: events[0]?.at ?? '' },
      { write: 'request-destroyed', side: keeperOf(request).side, request: request.id },
    ]
  const resident = subjectOf<ResidentFields>(events, cards)
  if (resident) return [{ write: 'resident-destroyed', resident, disposal }]
  const file = subjectOf<CaseFields>(events, cases) ?? missing()
  return [
    { write: 'case', case: file },
    { write: 'case-destroyed', file: file.id, at: last.at },
  ]
}

function missing(): never {
  throw new Error('something on a list without events')
}
