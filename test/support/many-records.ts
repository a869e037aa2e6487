// Many invented anonymised records, page by page, made as they are asked for. Same on both runtimes: no chance in them.
import { countyCodes } from '../../src/domain/county.ts'
import { causeCodes } from '../../src/domain/cause.ts'
import type { RecordRow } from '../../src/domain/statistics/record.ts'
import type { RecordList } from '../../src/exports/records.ts'

export const recordList: RecordList = {
  table: 'handed-over',
  from: '2026-01',
  to: '2026-12',
  by: 'event',
  asOf: '2027-01-31T08:00:00.000Z',
  columns: [
    'home',
    'county',
    'number',
    'kind',
    'category',
    'event-on',
    'place',
    'harm',
    'hurt',
    'cause',
    'description',
  ],
}

const two = (number: number) => String(number).padStart(2, '0')

const recordAt = (index: number): RecordRow => [
  `Dom Pomocy Społecznej nr ${index % 88}`,
  countyCodes[index % countyCodes.length] ?? '',
  `${index + 1}/2026`,
  'W',
  `W0${(index % 9) + 1}`,
  `2026-${two((index % 12) + 1)}-${two((index % 28) + 1)}`,
  index % 7 === 0 ? null : 'common',
  String(index % 5),
  index % 3,
  [causeCodes[index % 11] ?? 'health', causeCodes[(index * 7 + 1) % 11] ?? 'leki'],
  `Mieszkanka nr ${(index * 7919) % 104729} przewróciła się w korytarzu; „zażółć gęślą jaźń” ${(index * 31) % 997}.`,
]

/** Pages of 500; `seen` counts those that were asked for, and whether the reading of them was ended. */
export async function* manyRecords(count: number, seen = { pages: 0, ended: false }): AsyncGenerator<RecordRow[]> {
  try {
    for (let from = 0; from < count; from += 500) {
      seen.pages += 1
      yield Array.from({ length: Math.min(500, count - from) }, (_, index) => recordAt(from + index))
    }
  } finally {
    seen.ended = true
  }
}
