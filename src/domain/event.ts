// What every subject of the register (entry, transfer, case, authorisation …) has in common: it is the fold of its events.
// An event's detail holds the coded fields it changes and references to sealed values; never a personal byte.

/** A sealed value as events name it: id, field and the SHA-256 of its ciphertext. */
export type SealedReference = { id: string; field: string; version: number; sha256: string }

/** With when it was written (instant in UTC). */
export type Written = SealedReference & { at: string }

/** The newest of every coded field, with the subject's version and all the sealed values ever written for it, in order. */
export type Subject<Fields> = Fields & { id: string; version: number; sealed: readonly Written[] }

/** A stored event of one subject, its detail parsed. `at` is an instant in UTC. */
export type SubjectEvent<Fields> = {
  subject: string
  version: number
  action: string
  at: string
  detail: Partial<Fields> & { sealed?: readonly SealedReference[] }
}

/** What `decide` answers: the event to write, its fields in the clear, and the texts to seal (never stored in the clear). */
export type Decision<Fields> = {
  action: string
  detail: Partial<Fields>
  texts?: Record<string, unknown>
}

/** Applies one event. Fields that a detail does not name keep their value. */
export function evolve<Fields>(subject: Subject<Fields> | undefined, event: SubjectEvent<Fields>): Subject<Fields> {
  const { sealed = [], ...fields } = event.detail
  return {
    ...(subject as Subject<Fields>),
    ...(fields as Partial<Fields>),
    id: event.subject,
    version: event.version,
    sealed: [...(subject?.sealed ?? []), ...sealed.map((one) => ({ ...one, at: event.at }))],
  }
}

/** The subject as its events tell it, in the order of their versions; `undefined` when there are none. */
export function replay<Fields>(events: readonly SubjectEvent<Fields>[]): Subject<Fields> | undefined {
  return events.reduce<Subject<Fields> | undefined>(evolve, undefined)
}
