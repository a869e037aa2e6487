// Every field of an entry, declared: which part it belongs to, on what basis it is kept, whether it lies sealed, whether it leaves
// the home. The door and the vault are derived from this table; nothing about the reporter travels, neither function nor source.

/** rejestr: the closed catalogue of art. 55c ust. 2–3; karta: the home's internal card; aneks: residents and people. */
export type FieldPart = 'rejestr' | 'karta' | 'aneks'

/**
 * `always`: with every snapshot. `coded`: as a code, under a recorded basis, coarsened where it could point at somebody.
 * `own-text`: a text written or confirmed for the authority, past the detector. `never`: stays in the home.
 */
export type FieldTravel = 'always' | 'coded' | 'own-text' | 'never'

/** `sealed`: stored only encrypted under the entry's key (design.md §5); else in the clear as a code, an opaque id or a date. */
export type Field = { name: string; part: FieldPart; basis: string; sealed: boolean; travels: FieldTravel }

const kind = 'art. 55c ust. 2 u.p.s.'
const reporter = 'art. 55c ust. 3 pkt 1 u.p.s.'
const reportDate = 'art. 55c ust. 3 pkt 2 u.p.s.'
const event = 'art. 55c ust. 3 pkt 3 u.p.s.'
const followUp = 'art. 55c ust. 3 pkt 4 u.p.s.'
const handover = 'art. 55c ust. 6 u.p.s.'
const confidential = 'art. 55c ust. 4 u.p.s.'
const book = 'prowadzenie rejestru, art. 55c ust. 1 u.p.s.'
const card = 'karta wewnętrzna domu (domain.md 6.1)'
const inquiry = 'karta działań następczych (domain.md 6.2)'
const notices = 'obowiązki zawiadomienia (domain.md 1.4)'
const annex = 'aneks – dane mieszkańca (domain.md 6.1)'
const grades = 'skala skutków (domain.md 3.2)'

/** Sealed by the rule that every free text, name, exact time and room is; the reporter's function too, for it may name one person. */
export const fields = [
  { name: 'number', part: 'rejestr', basis: book, sealed: false, travels: 'always' },
  { name: 'formerNumbers', part: 'rejestr', basis: book, sealed: false, travels: 'always' },
  { name: 'book', part: 'rejestr', basis: book, sealed: false, travels: 'always' },
  { name: 'category', part: 'rejestr', basis: kind, sealed: false, travels: 'always' },
  { name: 'secondary', part: 'karta', basis: card, sealed: false, travels: 'coded' },
  { name: 'threat', part: 'rejestr', basis: kind, sealed: false, travels: 'always' },
  { name: 'reportedOn', part: 'rejestr', basis: reportDate, sealed: false, travels: 'always' },
  { name: 'source', part: 'karta', basis: card, sealed: false, travels: 'never' },
  { name: 'reporterName', part: 'rejestr', basis: reporter, sealed: true, travels: 'never' },
  { name: 'reporterFunction', part: 'karta', basis: confidential, sealed: true, travels: 'never' },
  { name: 'eventOn', part: 'rejestr', basis: event, sealed: false, travels: 'always' },
  { name: 'eventTime', part: 'karta', basis: card, sealed: true, travels: 'never' },
  { name: 'partOfDay', part: 'karta', basis: card, sealed: false, travels: 'coded' },
  { name: 'learnedAt', part: 'karta', basis: card, sealed: true, travels: 'never' },
  // The statute wants the place; the authority gets its group, and words only in outgoingDescription.
  { name: 'place', part: 'rejestr', basis: event, sealed: false, travels: 'always' },
  { name: 'placeDetail', part: 'karta', basis: card, sealed: true, travels: 'never' },
  { name: 'description', part: 'rejestr', basis: event, sealed: true, travels: 'never' },
  { name: 'outgoingDescription', part: 'rejestr', basis: handover, sealed: true, travels: 'own-text' },
  { name: 'immediateActions', part: 'karta', basis: card, sealed: false, travels: 'coded' },
  { name: 'immediateText', part: 'karta', basis: card, sealed: true, travels: 'never' },
  { name: 'conditionText', part: 'karta', basis: card, sealed: true, travels: 'never' },
  { name: 'residentPseudonym', part: 'aneks', basis: annex, sealed: true, travels: 'never' },
  { name: 'residentName', part: 'aneks', basis: annex, sealed: true, travels: 'never' },
  { name: 'residentRole', part: 'aneks', basis: annex, sealed: false, travels: 'never' },
  { name: 'careType', part: 'karta', basis: card, sealed: false, travels: 'coded' },
  { name: 'sex', part: 'aneks', basis: annex, sealed: false, travels: 'coded' },
  { name: 'ageBand', part: 'aneks', basis: annex, sealed: false, travels: 'coded' },
  { name: 'physicalHarm', part: 'aneks', basis: grades, sealed: false, travels: 'coded' },
  { name: 'psychologicalHarm', part: 'aneks', basis: grades, sealed: false, travels: 'coded' },
  { name: 'hospital', part: 'aneks', basis: annex, sealed: false, travels: 'coded' },
  { name: 'harm', part: 'karta', basis: grades, sealed: false, travels: 'coded' },
  { name: 'priority', part: 'karta', basis: 'pilność (domain.md 3.3)', sealed: false, travels: 'coded' },
  { name: 'bodies', part: 'karta', basis: notices, sealed: false, travels: 'coded' },
  { name: 'bodyDetail', part: 'karta', basis: notices, sealed: true, travels: 'never' },
  { name: 'causes', part: 'rejestr', basis: followUp, sealed: false, travels: 'always' },
  { name: 'causesText', part: 'rejestr', basis: followUp, sealed: true, travels: 'own-text' },
  { name: 'limiting', part: 'rejestr', basis: followUp, sealed: true, travels: 'own-text' },
  { name: 'preventive', part: 'rejestr', basis: followUp, sealed: true, travels: 'own-text' },
  { name: 'measureKinds', part: 'rejestr', basis: followUp, sealed: false, travels: 'always' },
  { name: 'measures', part: 'karta', basis: inquiry, sealed: false, travels: 'never' },
  { name: 'measureReason', part: 'karta', basis: inquiry, sealed: true, travels: 'never' },
  { name: 'riskKnown', part: 'karta', basis: inquiry, sealed: false, travels: 'never' },
  { name: 'feedback', part: 'karta', basis: inquiry, sealed: true, travels: 'never' },
  {
    name: 'declineReason',
    part: 'karta',
    basis: 'weryfikacja zgłoszenia, art. 55c ust. 4–5 u.p.s.',
    sealed: true,
    travels: 'never',
  },
  { name: 'amendReason', part: 'karta', basis: book, sealed: true, travels: 'never' },
] as const satisfies readonly Field[]

export type FieldName = (typeof fields)[number]['name']
