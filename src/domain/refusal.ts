// The closed list of refusals: every "no" the register can give, with its HTTP status.
// The sentences people read are in words/; nothing here carries a submitted value.

/** Code → status of the answer on the wire (RFC 9457). Codes are never renamed once published. */
export const refusals = {
  malformed: 400,
  'idempotency-key-required': 400,
  unauthenticated: 401,
  'sign-in-failed': 401,
  'not-permitted': 403,
  'no-active-authorisation': 403,
  'foreign-origin': 403,
  'not-found': 404,
  'method-not-allowed': 405,
  'idempotency-mismatch': 409,
  'wrong-state': 409,
  'book-not-open': 409,
  'decline-needs-director': 403,
  'joining-shuts-out': 403,
  'reports-joined': 409,
  'follow-up-incomplete': 409,
  'closing-incomplete': 409,
  'breach-incomplete': 409,
  'description-unconfirmed': 409,
  'transfer-open': 409,
  'no-authority': 409,
  'not-nil': 409,
  'nothing-to-send': 409,
  'nothing-changed': 409,
  'no-open-question': 409,
  'recommendation-open': 409,
  'conflicting-roles': 409,
  'already-exists': 409,
  'already-set-up': 409,
  'retention-not-recorded': 409,
  'still-kept': 409,
  'legal-hold': 409,
  'second-person': 409,
  'request-unseen': 409,
  'census-unconfirmed': 409,
  'keys-not-pinned': 409,
  'key-unknown': 409,
  'not-for-us': 409,
  'already-taken-in': 409,
  'receipt-recorded': 409,
  'receipt-of-another': 409,
  'transfer-missing': 409,
  'transfer-forked': 409,
  stale: 412,
  'precondition-required': 428,
  'too-large': 413,
  'unsupported-media-type': 415,
  invalid: 422,
  'file-unreadable': 422,
  'file-altered': 422,
  'personal-data-in-text': 422,
  'too-many-attempts': 429,
  internal: 500,
  unavailable: 503,
} as const

export type RefusalCode = keyof typeof refusals

/** What may be wrong with one field. */
export const faults = [
  'required',
  'unknown-field',
  'unknown-code',
  'wrong-type',
  'too-short',
  'too-long',
  'too-small',
  'too-big',
  'too-many',
  'control-character',
  'ill-formed',
  'impossible-date',
  'impossible-month',
  'month-not-over',
  'impossible-time',
  'skipped-hour',
  'ambiguous-hour',
  'in-future',
  'too-old',
  'before-event',
  'before-start',
  'too-long-period',
  'over-31-days',
  'term-over',
  'after-own-end',
  'pesel',
  'phone',
  'e-mail',
  'name',
  'account-number',
  'address',
  'room',
  'exact-time',
  'pseudonym',
  'unanswered',
  'unknown-harm',
  'duplicate',
  'not-valid-here',
  'more-than-places',
  'unlike-previous',
  'unlike-next',
  'big-jump',
  'few-days',
  'not-of-home',
  'type-missing',
  'told-by-home',
  'not-supervised',
  'unclosed-quote',
] as const

export type FaultCode = (typeof faults)[number]

/** A fault of one field; `pointer` is a JSON Pointer (RFC 6901) into the submitted body, or a `?parameter`. */
export type Fault = { pointer: string; code: FaultCode }

/** Thrown wherever the register says no. Holds a code and pointers only: no submitted value, nothing internal. */
export class Refusal extends Error {
  readonly code: RefusalCode
  readonly faults: readonly Fault[]
  constructor(code: RefusalCode, faults: readonly Fault[] = []) {
    super(code)
    this.name = 'Refusal'
    this.code = code
    this.faults = faults
  }
}

/** Refuses as `invalid` when there is at least one fault. */
export function refuseFaults(faults: readonly Fault[]): void {
  if (faults.length > 0) throw new Refusal('invalid', faults)
}
