// A list of anonymised records as a stream: the same records in every format, read page by page as bytes are taken.
import { setImmediate as turn } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { recordColumnCodes, type RecordRow } from '../../src/domain/statistics/record.ts'
import { recordFormats, recordsFile, type RecordFormat, type RecordList } from '../../src/exports/records.ts'
import { gathered } from '../../src/exports/spreadsheet.ts'
import { describing } from '../support/sample-figures.ts'
import { csvRows, sheetsOf, textOf } from '../support/reading-files.ts'
import { manyRecords, recordList } from '../support/many-records.ts'

const list: RecordList = {
  table: 'T13',
  from: '2026-03',
  to: '2026-03',
  by: 'event',
  asOf: '2026-04-02T06:30:00.000Z',
  columns: ['home', 'county', 'number', 'category', 'event-on', 'harm', 'action', 'hurt', 'description'],
}
const rows: RecordRow[] = [
  ['DPS „Lipa”', '1201', '17/2026', 'W01', '2026-03-09', '3', ['first-aid', 'ambulance'], 1, '=SUM(A1)\nzażółć'],
  ['DPS Dąb', '1261', 'N-4/2026', 'N01', '2026-03-31', null, null, 0, 'Їжак; "x"'],
]

async function* pagesOf(...pages: RecordRow[][]) {
  yield* pages
}
const bodyOf = (format: RecordFormat, pages = pagesOf(rows)) =>
  gathered(recordsFile(list, format, pages, describing).body as unknown as AsyncIterable<Uint8Array>)

const shown = [
  ['DPS „Lipa”', '1201', 'powiat bocheński', '17/2026', 'W01', expect.stringContaining('Upadek'), '2026-03-09'],
  ['DPS Dąb', '1261', 'm. Kraków', 'N-4/2026', 'N01', expect.stringContaining('Zgon nagły'), '2026-03-31'],
]
const further = [
  ['3', 'ciężki', 'pierwsza pomoc; pogotowie ratunkowe (112 / ZRM)', 1, '=SUM(A1)\nzażółć'],
  ['.', '.', '.', 0, 'Їжак; "x"'],
]
const wanted = shown.map((row, index) => [...row, ...(further[index] ?? [])])

describe('a list of records', () => {
  it('is for people a table of names, with the codes people know, dates, and a dot for what was not told', async () => {
    const [head, ...found] = csvRows(textOf(await bodyOf('csv')), ';')
    expect(head).toEqual([
      'Dom',
      'Powiat – kod',
      'Powiat',
      'Numer wpisu',
      'Kategoria zdarzenia – kod',
      'Kategoria zdarzenia',
      'Data zdarzenia',
      'Skutek dla mieszkańca – kod',
      'Skutek dla mieszkańca',
      'Działanie doraźne',
      'Liczba poszkodowanych',
      'Opis dla organu',
    ])
    const guarded = wanted.map((row) => row.map((cell) => (typeof cell === 'number' ? String(cell) : cell)))
    guarded[0]?.splice(-1, 1, "'=SUM(A1)\nzażółć")
    guarded[0]?.splice(3, 1, "'17/2026")
    expect(found).toEqual(guarded)
  })

  it.each(['xlsx', 'ods'] as const)(
    'is in a spreadsheet the same, with real dates and numbers, and Metadane: %s',
    async (format) => {
      const [sheet, about] = await sheetsOf(format, await bodyOf(format))
      const plain = sheet?.rows
        .slice(1)
        .map((row) => row.map((cell) => (cell instanceof Date ? cell.toISOString().slice(0, 10) : cell)))
      expect(plain).toEqual(wanted)
      expect(sheet?.rows[1]?.[6]).toBeInstanceOf(Date)
      expect(about?.name).toBe('Metadane')
      expect(about?.rows.map((row) => row.map((cell) => cell ?? ''))).toEqual(
        csvRows(textOf(await bodyOf('csv-metadata')), ';'),
      )
      expect(about?.rows.filter(([part]) => part === 'Kolumna')).toHaveLength(list.columns.length)
    },
  )

  it('is for machines codes with labels, empty where nothing was told, and its schema names every column', async () => {
    const [head = [], ...found] = csvRows(textOf(await bodyOf('machine-csv')), ',')
    const { fields, metadata } = JSON.parse(textOf(await bodyOf('schema')))
    expect(fields.map(({ name }: { name: string }) => name)).toEqual(head)
    expect(metadata.columns.map(({ meaning }: { meaning: string }) => meaning.length > 10)).not.toContain(false)
    const [first, second] = found.map((row) => Object.fromEntries(row.map((cell, at) => [head[at], cell])))
    expect(first).toMatchObject({ county: '1201', action: 'first-aid ambulance', description: '=SUM(A1)\nzażółć' })
    expect(second).toMatchObject({ harm: '', 'harm-label': '', action: '', hurt: '0' })
  })

  it('is JSON, whole with what it means or line by line, with codes and null for what was not told', async () => {
    const records = rows.map((row) => Object.fromEntries(list.columns.map((code, at) => [code, row[at]])))
    const whole = JSON.parse(textOf(await bodyOf('json')))
    expect(whole.records).toEqual(records)
    expect(whole.metadata).toMatchObject({ table: 'T13', suppression: { rule: 'complete' } })
    const harm = whole.metadata.columns.find(({ code }: { code: string }) => code === 'harm')
    expect(harm.codes).toContainEqual({ code: '4', name: 'zgon' })
    const lines = textOf(await bodyOf('json-lines'))
      .trimEnd()
      .split('\n')
    expect(lines.map((line) => JSON.parse(line))).toEqual(records)
    expect(JSON.parse(textOf(await bodyOf('json', pagesOf()))).records).toEqual([])
  })

  it('knows the words of every column a list may have', async () => {
    const every = recordsFile({ ...list, columns: recordColumnCodes }, 'csv-metadata', pagesOf(), describing)
    const about = csvRows(textOf(await gathered(every.body as unknown as AsyncIterable<Uint8Array>)), ';')
    const columns = about.filter(([part]) => part === 'Kolumna')
    expect(columns.map(([, code]) => code)).toEqual(recordColumnCodes)
    expect(columns.filter(([, code, name, meaning]) => name === code || meaning === '')).toEqual([])
    expect(every.name).toBe('rejestr55c_12_2026-03_T13_v1.metadane.csv')
  })
})

const streaming = recordFormats.filter((format) => format !== 'schema' && format !== 'csv-metadata')

describe('twenty thousand records', () => {
  it.each(streaming.filter((format) => format !== 'json-lines'))(
    'give their first bytes before the first page is there: %s',
    async (format) => {
      async function* waiting(): AsyncGenerator<RecordRow[]> {
        await new Promise(() => undefined)
      }
      const reader = recordsFile(recordList, format, waiting(), describing).body.getReader()
      expect((await reader.read()).value?.length).toBeGreaterThan(10)
    },
  )

  it.each(streaming)('are read page by page as bytes are taken: %s', async (format) => {
    const seen = { pages: 0, ended: false }
    const { body } = recordsFile(recordList, format, manyRecords(20_000, seen), describing)
    const reader = body.getReader()
    await reader.read()
    await turn()
    expect(seen.pages).toBeLessThanOrEqual(2)
    let [bytes, mostAtOnce, before] = [0, 0, seen.pages]
    for (let { done, value } = await reader.read(); !done; { done, value } = await reader.read()) {
      bytes += value?.length ?? 0
      mostAtOnce = Math.max(mostAtOnce, seen.pages - before)
      before = seen.pages
    }
    expect(seen).toEqual({ pages: 40, ended: true })
    // A piece is compressed from at most so many pages of 500 records; what is not yet taken waits in the source.
    expect(mostAtOnce).toBeLessThanOrEqual(12)
    expect(bytes).toBeGreaterThan(300_000)
  })

  it.each(streaming)('are not read on when nobody wants them any more: %s', async (format) => {
    const seen = { pages: 0, ended: false }
    const { body } = recordsFile(recordList, format, manyRecords(20_000, seen), describing)
    const reader = body.getReader()
    while (seen.pages < 5) await reader.read()
    await reader.cancel()
    for (let rounds = 0; rounds < 20 && !seen.ended; rounds++) await turn()
    expect(seen.ended).toBe(true)
    expect(seen.pages).toBeLessThan(30)
  })

  it.each(streaming)(
    'end in a failure, never in a file that looks whole, when a page cannot be read: %s',
    async (format) => {
      async function* broken() {
        yield* pagesOf(rows)
        throw new Error('the database is gone')
      }
      await expect(bodyOf(format, broken())).rejects.toThrow('the database is gone')
    },
  )
})
