// What a file of censuses says: a heading, then one line for each month and care type. Every fault names its line and column.
// Knows nothing of how the file was written down; what the numbers may be is in census-line.ts.
import { faultsOfCensus, isMonth, type CensusLine } from './census-line.ts'
import { homeTypeCodes, type HomeType } from './home-type.ts'
import type { Fault, FaultCode } from './refusal.ts'

/** Column → the headings it is known by, without case, diacritics, spaces and punctuation; the first in Polish templates. */
export const censusColumns = {
  month: ['miesiac', 'month'],
  type: ['typ', 'typdomu', 'type', 'caretype'],
  first: ['stanna1dzien', 'first', 'residentsonfirstday'],
  admitted: ['przyjecia', 'admitted', 'admissions'],
  departed: ['ubycia', 'departed', 'departures'],
  residentDays: ['osobodni', 'residentdays'],
} as const
export type CensusColumn = keyof typeof censusColumns
export const censusColumnNames = Object.keys(censusColumns) as CensusColumn[]

/** The headings of the template: letters any program writes alike, whatever its code page. */
export const censusHeadings: Record<CensusColumn, string> = {
  month: 'miesiac',
  type: 'typ',
  first: 'stan_na_1_dzien',
  admitted: 'przyjecia',
  departed: 'ubycia',
  residentDays: 'osobodni',
}

/** Ten years of a home with all seven types. */
export const mostFileLines = 1000

/** What a month of a file does: is recorded, takes the place of what stands, or says the same. */
export const censusChanges = ['new', 'amended', 'same'] as const
export type CensusChange = (typeof censusChanges)[number]

/** More headings than this are no census. */
const mostColumns = 50

type Row = { line: number; cells: readonly string[] }

/** A month as the file tells it, whole; `at`: the line of the file of each of its lines. */
export type FiledMonth = { month: string; lines: CensusLine[]; at: number[] }

/**
 * The months of a file, oldest first, or what is wrong: `/csv/<line>/<column>` (a heading not known: its number).
 *
 * @param rows as they stand, the heading first
 */
export function censusesIn(
  rows: readonly Row[],
  now: string,
): { months: FiledMonth[]; faults: [] } | { faults: Fault[] } {
  const [heading, ...rest] = rows
  if (!heading || rest.length === 0) return { faults: [{ pointer: '/csv', code: 'required' }] }
  if (rest.length > mostFileLines) return { faults: [{ pointer: '/csv', code: 'too-many' }] }
  const columns = columnsOf(heading)
  if ('faults' in columns) return columns
  const read = rest.map((row) => ({ at: row.line, ...lineOf(row, columns) }))
  const faults = read.flatMap((one) => one.faults)
  if (faults.length > 0) return { faults }
  const months = [...Map.groupBy(read, ({ month }) => month)]
    .map(([month, own]) => ({ month, lines: own.map(({ counted }) => counted), at: own.map(({ at }) => at) }))
    .toSorted((a, b) => (a.month < b.month ? -1 : 1))
  const impossible = months.flatMap((of) => filedAt(of, faultsOfCensus(of.month, of.lines, now)))
  return impossible.length > 0 ? { faults: impossible } : { months, faults: [] }
}

/** Pointers into a month's lines as pointers into the file: `/lines/1/first` is `/csv/<its line>/first`. */
export function filedAt<Of extends { pointer: string }>({ at }: FiledMonth, faults: readonly Of[]): Of[] {
  return faults.map((fault) => {
    const [, index, name] = /^\/lines\/(\d+)\/(\w+)$/.exec(fault.pointer) ?? []
    const column = name ?? (fault.pointer === '/month' ? 'month' : '')
    return { ...fault, pointer: `/csv/${at[Number(index ?? 0)]}${column && `/${column}`}` }
  })
}

function columnsOf({ line, cells }: Row): Map<CensusColumn, number> | { faults: Fault[] } {
  if (cells.length > mostColumns) return { faults: [{ pointer: `/csv/${line}`, code: 'too-many' }] }
  const known = cells.map((cell) => censusColumnNames.find((name) => isHeading(name, cell)))
  const unknown = known.flatMap((name, index) => {
    const twice = name !== undefined && known.indexOf(name) < index
    const code: FaultCode | undefined = twice ? 'duplicate' : name || cells[index] === '' ? undefined : 'unknown-field'
    return code ? [{ pointer: `/csv/${line}/${index + 1}`, code }] : []
  })
  const missing = censusColumnNames.flatMap((name): Fault[] =>
    known.includes(name) ? [] : [{ pointer: `/csv/${line}/${name}`, code: 'required' }],
  )
  if (unknown.length + missing.length > 0) return { faults: [...unknown, ...missing] }
  return new Map(censusColumnNames.map((name) => [name, known.indexOf(name)]))
}

const isHeading = (name: CensusColumn, cell: string) => (censusColumns[name] as readonly string[]).includes(bare(cell))

const bare = (heading: string) =>
  heading
    .toLowerCase()
    .normalize('NFD')
    .replaceAll('ł', 'l')
    .replaceAll(/[^a-z0-9]/g, '')

function lineOf({ line, cells }: Row, columns: ReadonlyMap<CensusColumn, number>) {
  const cell = (name: CensusColumn) => cells[columns.get(name) ?? -1] ?? ''
  const faults: Fault[] = []
  const fault = (name: CensusColumn, code: FaultCode) => faults.push({ pointer: `/csv/${line}/${name}`, code })
  const number = (name: CensusColumn) => {
    const value = numberIn(cell(name))
    if (value === undefined) fault(name, cell(name) === '' ? 'required' : 'wrong-type')
    return value ?? 0
  }
  const month = monthIn(cell('month'))
  if (month === undefined) fault('month', cell('month') === '' ? 'required' : 'impossible-month')
  const type = homeTypeCodes.find((code) => code === cell('type').toUpperCase())
  if (type === undefined) fault('type', cell('type') === '' ? 'required' : 'unknown-code')
  const counted: CensusLine = {
    type: type as HomeType,
    first: number('first'),
    admitted: number('admitted'),
    departed: number('departed'),
    residentDays: cell('residentDays') === '' ? null : number('residentDays'),
  }
  const more = cells.findIndex((one, index) => one !== '' && ![...columns.values()].includes(index))
  if (more !== -1) faults.push({ pointer: `/csv/${line}/${more + 1}`, code: 'unknown-field' })
  return { month: month ?? '', counted, faults }
}

/** `2026-03`, `03.2026`, and what a spreadsheet makes of them: `2026-03-01`, `01.03.2026`. */
function monthIn(text: string): string | undefined {
  const [, year, month] = /^(\d{4})-(\d{1,2})(?:-0?1)?$/.exec(text) ?? []
  const [, ofMonth, inYear] = /^(?:0?1\.)?(\d{1,2})\.(\d{4})$/.exec(text) ?? []
  const found = `${year ?? inYear}-${(month ?? ofMonth ?? '').padStart(2, '0')}`
  return isMonth(found) ? found : undefined
}

/** A whole number as spreadsheets show it: `2542`, `2 542`, `2542,0`, `2542.00`. */
function numberIn(text: string): number | undefined {
  const plain = text.replaceAll(/(?<=\d)[\s\u00a0\u202f](?=\d{3}(?!\d))/g, '')
  const [, whole] = /^(-?\d{1,9})(?:[.,]0+)?$/.exec(plain) ?? []
  return whole === undefined ? undefined : Number(whole)
}
