// One filled table for tests, and what its files say about themselves. Computes no figure.
import type { Figures } from '../../src/domain/statistics/figures.ts'
import type { Describing } from '../../src/exports/describing.ts'

/** Counties by kind with a sum and two measures: whole numbers, two decimals, and every sign. */
export const countyFigures: Figures = {
  table: 'T3',
  from: '2026-01',
  to: '2026-03',
  by: 'event',
  asOf: '2026-04-02T06:30:00.000Z',
  rows: ['county'],
  columns: ['kind', 'measure'],
  dimensions: [
    { code: 'county', members: [{ code: '1201' }, { code: '1261' }, { code: 'total', sumOf: ['1201', '1261'] }] },
    { code: 'kind', members: [{ code: 'W' }, { code: 'U', sumOf: ['W'] }] },
    { code: 'measure', members: [{ code: 'entries' }, { code: 'rate' }] },
  ],
  cells: [0, '.', 3, 'x', 17, 1205, '#', '#', 17, 1230, 1234567, 5],
}

export const describing: Describing = {
  scope: { code: '12', name: 'Województwo małopolskie' },
  version: 1,
  codeLists: ['2026-1'],
  suppression: 'complete',
  close: 'a'.repeat(64),
}
