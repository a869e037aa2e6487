// The columns a list of anonymised records may have (table T13, and what an authority was handed over): what kind of value stands
// in each. Codes and what the allow-list of the door lets out (snapshot.ts); no reporter, no label, no hour, no room.

/** `code`: one code of a list; `codes`: several, in the order they were given; `date`: Warsaw calendar date. */
export type RecordColumn = { type: 'text' | 'number' | 'date' } | { type: 'code' | 'codes'; of: string }

/** `of`: the dimension or list whose codes they are. */
export const recordColumns = {
  home: { type: 'text' },
  county: { type: 'code', of: 'county' },
  number: { type: 'text' },
  version: { type: 'number' },
  book: { type: 'code', of: 'book' },
  kind: { type: 'code', of: 'kind' },
  category: { type: 'code', of: 'category' },
  'event-on': { type: 'date' },
  'part-of-day': { type: 'code', of: 'part-of-day' },
  place: { type: 'code', of: 'place' },
  'reported-on': { type: 'date' },
  'registered-on': { type: 'date' },
  'handed-over-on': { type: 'date' },
  threat: { type: 'code', of: 'answer' },
  hurt: { type: 'number' },
  harm: { type: 'code', of: 'harm' },
  priority: { type: 'code', of: 'priority' },
  sex: { type: 'codes', of: 'sex' },
  'age-band': { type: 'codes', of: 'age-band' },
  action: { type: 'codes', of: 'action' },
  body: { type: 'codes', of: 'body' },
  description: { type: 'text' },
  'follow-up': { type: 'code', of: 'follow-up' },
  cause: { type: 'codes', of: 'cause' },
  'causes-text': { type: 'text' },
  limiting: { type: 'text' },
  preventive: { type: 'text' },
  state: { type: 'code', of: 'state' },
  outcome: { type: 'code', of: 'outcome' },
} as const satisfies Record<string, RecordColumn>

export type RecordColumnCode = keyof typeof recordColumns
export const recordColumnCodes = Object.keys(recordColumns) as RecordColumnCode[]

/** In the order of the columns; `null`: not told (the coded supplement needs a basis), which is no zero and no empty list. */
export type RecordValue = string | number | null | readonly string[]
export type RecordRow = readonly RecordValue[]
