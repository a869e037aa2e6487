// A filled table in every format: the same figures in each, and each says of itself what they mean (domain.md §9.4).
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codesAt, sizeOf, type Dimension, type Figures } from '../../src/domain/statistics/figures.ts'
import { measures, type MeasureCode } from '../../src/domain/statistics/measure.ts'
import { fileOf, fileFormats, manifestOf, type FileFormat } from '../../src/exports/files.ts'
import { anyFigures } from '../support/random-figures.ts'
import { countyFigures, describing } from '../support/sample-figures.ts'
import { csvRows, jsonStat, sheetsOf, textOf, told } from '../support/reading-files.ts'

const bodyOf = async (figures: Figures, format: FileFormat) => (await fileOf(figures, format, describing)).body
const jsonOf = async (figures: Figures, format: FileFormat) => JSON.parse(textOf(await bodyOf(figures, format)))

/** Every cell by the codes of its members, told as a decimal text or a sign. */
function expected({ dimensions, cells }: Figures): Map<string, string> {
  return new Map(
    cells.map((cell, position) => {
      const codes = codesAt(dimensions, position)
      return [codes.join('|'), told(cell, measures[codes.at(-1) as MeasureCode].decimals)]
    }),
  )
}

const named = ({ dimensions }: Figures, codes: readonly string[]) =>
  codes.map((code) => dimensions.find((dimension) => dimension.code === code) as Dimension)
const combinations = (dimensions: readonly Dimension[]) =>
  Array.from({ length: sizeOf(dimensions) }, (_, position) => codesAt(dimensions, position))

/** The codes of the cells of a table for people, row by row. */
function codesAcross(figures: Figures): string[][] {
  const order = [...figures.rows, ...figures.columns]
  const down = combinations(named(figures, figures.rows))
  const across = combinations(named(figures, figures.columns))
  return down.map((row) =>
    across.map((column) => {
      const all = [...row, ...column]
      return figures.dimensions.map(({ code }) => all[order.indexOf(code)]).join('|')
    }),
  )
}

/** What a format told of each cell: figures as decimal texts with all their decimals. */
const readers: Partial<Record<FileFormat, (figures: Figures) => Promise<Map<string, string>>>> = {
  csv: async (figures) => {
    const [, ...rows] = csvRows(textOf(await bodyOf(figures, 'csv')), ';')
    return new Map(
      codesAcross(figures).flatMap((codes, index) => {
        const figuresOfRow = (rows[index] ?? []).slice(-codes.length)
        return codes.map((code, at) => [code, (figuresOfRow[at] ?? '').replace(',', '.')] as const)
      }),
    )
  },
  'machine-csv': async (figures) => {
    const [head = [], ...rows] = csvRows(textOf(await bodyOf(figures, 'machine-csv')), ',')
    return new Map(
      rows.map((row) => {
        const at = (column: string) => row[head.indexOf(column)] ?? ''
        return [figures.dimensions.map(({ code }) => at(code)).join('|'), at('value') || at('sign')]
      }),
    )
  },
  json: async (figures) => {
    const { cells, metadata } = await jsonOf(figures, 'json')
    const decimals = new Map(
      metadata.measures.map((one: { code: string; decimals: number }) => [one.code, one.decimals]),
    )
    return new Map(
      cells.map((cell: Record<string, string> & { value: number | null; sign?: string }) => [
        figures.dimensions.map(({ code }) => cell[code]).join('|'),
        cell.value === null ? cell.sign : cell.value.toFixed(decimals.get(cell['measure']) as number),
      ]),
    )
  },
  'json-stat': async (figures) => {
    const dataset = jsonStat(await bodyOf(figures, 'json-stat'))
    return new Map(
      combinations(dataset.ids.map((id) => ({ code: id, members: dataset.codes(id).map((code) => ({ code })) }))).map(
        (codes) => {
          const figure = dataset.figure(Object.fromEntries(dataset.ids.map((id, index) => [id, codes[index] ?? ''])))
          const { decimals } = measures[codes.at(-1) as MeasureCode]
          return [codes.join('|'), typeof figure === 'number' ? figure.toFixed(decimals) : figure]
        },
      ),
    )
  },
}
for (const format of ['xlsx', 'ods'] as const) {
  readers[format] = async (figures) => {
    const [table] = await sheetsOf(format, await bodyOf(figures, format))
    const decimals = new Map(
      figures.dimensions.at(-1)?.members.map(({ code }) => [code, measures[code as MeasureCode].decimals]),
    )
    return new Map(
      codesAcross(figures).flatMap((codes, index) => {
        const cells = table?.rows[index + 1]?.slice(-codes.length) ?? []
        return codes.map((code, at) => {
          const cell = cells[at]
          const measure = code.split('|').at(-1) ?? ''
          return [code, typeof cell === 'number' ? cell.toFixed(decimals.get(measure)) : String(cell)] as const
        })
      }),
    )
  }
}
const read = Object.keys(readers) as FileFormat[]

describe('a table in every format', () => {
  it.each(read)('tells the same figures, decimals and signs: %s', async (format) => {
    expect(await readers[format]?.(countyFigures)).toEqual(expected(countyFigures))
  })

  it('tells the same figures whatever the table, its shape and its names', async () => {
    await fc.assert(
      fc.asyncProperty(anyFigures, async (figures) => {
        const figuresMeant = expected(figures)
        for (const format of read) expect(await readers[format]?.(figures), format).toEqual(figuresMeant)
      }),
      { numRuns: 60 },
    )
  })

  it('gives the same bytes for the same figures, told by nothing but them', async () => {
    const again = structuredClone(countyFigures)
    for (const format of fileFormats) {
      expect(await bodyOf(again, format), format).toEqual(await bodyOf(countyFigures, format))
    }
  })

  it('says in each format, or in the file beside it, as of when, of whom, and what each figure means', async () => {
    const csv = csvRows(textOf(await bodyOf(countyFigures, 'csv-metadata')), ';')
    expect(csv[0]).toEqual(['Część', 'Kod', 'Nazwa', 'Znaczenie', 'Jednostka'])
    expect(csv.slice(1, 9).map(([part, code, , meaning]) => [part, code, meaning])).toEqual([
      ['Tabela', 'T3', 'Zdarzenia według powiatu i rodzaju, wskaźniki na 1000 osobodni'],
      ['Zakres', '12', 'Województwo małopolskie'],
      ['Okres', '2026-Q1', 'I kwartał 2026, według daty zdarzenia'],
      ['Stan na', '2026-04-02T06:30:00.000Z', '2026-04-02 08:30 (Europe/Warsaw)'],
      ['Wersja pliku', 'v1', ''],
      ['Skrót zamknięcia (SHA-256)', 'a'.repeat(64), ''],
      ['Wersja listy kodów', '2026-1', ''],
      ['Ukrywanie małych liczb', 'complete', expect.stringContaining('art. 55c ust. 6–8')],
    ])
    expect(csv.slice(9).map(([part, code]) => `${part} ${code}`)).toEqual([
      'Znak 0',
      'Znak .',
      'Znak x',
      'Znak #',
      'Podział county',
      'Podział kind',
      'Podział measure',
      'Miara entries',
      'Miara rate',
    ])
    expect(csv.at(-1)?.slice(2)).toEqual([
      'Wskaźnik na 1000 osobodni',
      expect.stringMatching(/^Liczba zdarzeń podzielona przez osobodni/),
      'na 1000 osobodni',
    ])
    for (const format of ['xlsx', 'ods'] as const) {
      const sheets = await sheetsOf(format, await bodyOf(countyFigures, format))
      expect(sheets.map(({ name }) => name)).toEqual(['T3', 'Metadane'])
      expect(sheets[1]?.rows.map((row) => row.map((cell) => cell ?? ''))).toEqual(csv)
    }
    const { metadata } = await jsonOf(countyFigures, 'json')
    expect((await jsonOf(countyFigures, 'schema')).metadata).toEqual(metadata)
    expect((await jsonOf(countyFigures, 'json-stat')).extension.metadata).toEqual(metadata)
    expect(metadata.measures).toHaveLength(2)
    expect(metadata.dimensions.every(({ meaning }: { meaning: string }) => meaning.length > 20)).toBe(true)
  })

  it('names the homes that told nothing, where they may be named', async () => {
    const about = { ...describing, silent: ['DPS „Lipa”', 'DPS Dąb'] }
    const rows = csvRows(textOf((await fileOf(countyFigures, 'csv-metadata', about)).body), ';')
    const silent = rows.filter(([part]) => part?.startsWith('Dom, który nie przekazał'))
    expect(silent.map(([, , , name]) => name)).toEqual(['DPS „Lipa”', 'DPS Dąb'])
    const { metadata } = JSON.parse(textOf((await fileOf(countyFigures, 'json', about)).body))
    expect(metadata.silent).toEqual(['DPS „Lipa”', 'DPS Dąb'])
    expect(textOf(await bodyOf(countyFigures, 'json'))).not.toContain('silent')
  })

  it('names no close where there was none', async () => {
    const { close: _, ...live } = { ...describing, version: 0 }
    const { body, name } = await fileOf(countyFigures, 'csv-metadata', live)
    expect(name).toBe('rejestr55c_12_2026-Q1_T3_v0.metadane.csv')
    expect(textOf(body)).not.toContain('Skrót')
  })
})

describe('a table for people', () => {
  it('has one header row, codes as texts beside the names people know them by, and a decimal comma', async () => {
    expect(textOf(await bodyOf(countyFigures, 'csv'))).toBe(
      [
        '\uFEFFPowiat – kod;Powiat;Wypadki (W) – Zdarzenia (wpisy);Wypadki (W) – Wskaźnik na 1000 osobodni;' +
          'Rejestr razem – Zdarzenia (wpisy);Rejestr razem – Wskaźnik na 1000 osobodni',
        '1201;powiat bocheński;0;.;3;x',
        '1261;m. Kraków;17;12,05;#;#',
        ';Razem;17;12,30;1234567;0,05',
        '',
      ].join('\r\n'),
    )
  })

  it('keeps every letter, space and line of a name in a spreadsheet, as text and not as a formula or a number', async () => {
    const names = ['=1+1', '007', 'zażółć „gęślą”', 'Їжак ґанок', 'a\nb  c', '<b>&"\'', '_x0041_', '\u{1F9F8}']
    const members = names.map((name, index) => ({ code: `h${index}`, name }))
    const dimensions = [
      { code: 'home', members },
      { code: 'measure', members: [{ code: 'entries' }] },
    ]
    const figures = { ...countyFigures, dimensions, rows: ['home'], columns: ['measure'], cells: names.map(() => 1) }
    for (const format of ['xlsx', 'ods'] as const) {
      const [table] = await sheetsOf(format, await bodyOf(figures, format))
      expect(
        table?.rows.slice(1).map(([name]) => name),
        format,
      ).toEqual(names)
    }
  })

  it('lets no name begin as a formula in a CSV', async () => {
    const hostile = { ...countyFigures, rows: ['home'], columns: ['measure'], cells: [1, 2] }
    const home = {
      code: 'home',
      members: [
        { code: 'h1', name: '=HYPERLINK("http://example.org")' },
        { code: 'h2', name: '@x' },
      ],
    }
    const dimensions = [home, { code: 'measure', members: [{ code: 'entries' }] }]
    const [, first, second] = csvRows(textOf(await bodyOf({ ...hostile, dimensions }, 'csv')), ';')
    expect([first?.[0], second?.[0]]).toEqual(['\'=HYPERLINK("http://example.org")', "'@x"])
  })
})

describe('a table for machines', () => {
  it('has codes and labels, a decimal point, and a sign apart from the figure', async () => {
    const [head, first, second] = csvRows(textOf(await bodyOf(countyFigures, 'machine-csv')), ',')
    expect(head?.join()).toBe('county,county-label,kind,kind-label,measure,measure-label,value,sign')
    expect(first?.join()).toBe('1201,powiat bocheński,W,Wypadki (W),entries,Zdarzenia (wpisy),0,')
    expect(second?.slice(-2)).toEqual(['', '.'])
    expect(textOf(await bodyOf(countyFigures, 'machine-csv'))).not.toMatch(/^\uFEFF/)
  })

  it('has a schema that names every column, in their order', async () => {
    const { fields, primaryKey, missingValues } = await jsonOf(countyFigures, 'schema')
    const [head] = csvRows(textOf(await bodyOf(countyFigures, 'machine-csv')), ',')
    expect(fields.map(({ name }: { name: string }) => name)).toEqual(head)
    expect(fields.every(({ title }: { title: string }) => title.length > 0)).toBe(true)
    expect(primaryKey).toEqual(['county', 'kind', 'measure'])
    expect(missingValues).toEqual([''])
    expect(fields[0].categories[2]).toEqual({ value: 'total', label: 'Razem' })
  })

  it('is JSON-stat with roles, units, decimals, sums and statuses', async () => {
    const dataset = await jsonOf(countyFigures, 'json-stat')
    expect(dataset).toMatchObject({
      version: '2.0',
      class: 'dataset',
      updated: '2026-04-02T06:30:00.000Z',
      id: ['county', 'kind', 'measure'],
      size: [3, 2, 2],
      role: { geo: ['county'], metric: ['measure'] },
      status: { 1: '.', 3: 'x', 6: '#', 7: '#' },
    })
    expect(dataset.role).not.toHaveProperty('time')
    expect(dataset.dimension.county.category.child).toEqual({ total: ['1201', '1261'] })
    expect(dataset.dimension.measure.category.unit.rate).toEqual({ label: 'na 1000 osobodni', decimals: 2 })
    expect(dataset.value).toHaveLength(dataset.size.reduce((product: number, size: number) => product * size, 1))
  })
})

describe('the manifest', () => {
  it('lists files with their lengths and SHA-256', async () => {
    const csv = await fileOf(countyFigures, 'csv', describing)
    const { name, body } = await manifestOf(countyFigures, describing, [csv])
    expect(name).toBe('rejestr55c_12_2026-Q1_T3_v1.manifest.json')
    expect(JSON.parse(textOf(body))).toEqual({
      table: 'T3',
      title: 'Zdarzenia według powiatu i rodzaju, wskaźniki na 1000 osobodni',
      scope: { code: '12', name: 'Województwo małopolskie' },
      period: { from: '2026-01', to: '2026-03', by: 'event' },
      asOf: '2026-04-02T06:30:00.000Z',
      version: 1,
      close: 'a'.repeat(64),
      files: [{ name: csv.name, type: csv.type, bytes: csv.body.length, sha256: await sha256(csv.body) }],
    })
  })
})

describe('the archive', () => {
  it('holds every format and a manifest that names them with their hashes', async () => {
    const { name, body } = await fileOf(countyFigures, 'zip', describing)
    const files = storedIn(body)
    const [manifest] = [...files].filter(([path]) => path.endsWith('.manifest.json'))
    const listed = JSON.parse(textOf(manifest?.[1] ?? new Uint8Array())).files
    expect(name).toBe('rejestr55c_12_2026-Q1_T3_v1.zip')
    expect(listed.map(({ name }: { name: string }) => name)).toEqual([...files.keys()].slice(0, -1))
    expect(listed).toHaveLength(fileFormats.length - 1)
    for (const { name, sha256: hash } of listed)
      expect([name, await sha256(files.get(name) as Uint8Array)]).toEqual([name, hash])
    expect(files.get('rejestr55c_12_2026-Q1_T3_v1.json')).toEqual(await bodyOf(countyFigures, 'json'))
  })
})

/** The files of an archive that compresses none of them, by its local headers. */
function storedIn(archive: Uint8Array): Map<string, Uint8Array> {
  const view = new DataView(archive.buffer, archive.byteOffset)
  const files = new Map<string, Uint8Array>()
  let at = 0
  while (view.getUint32(at, true) === 0x04034b50) {
    const [size, path] = [view.getUint32(at + 18, true), view.getUint16(at + 26, true)]
    const start = at + 30 + path
    files.set(textOf(archive.slice(at + 30, start)), archive.slice(start, start + size))
    at = start + size
  }
  return files
}

const sha256 = async (body: Uint8Array) =>
  Buffer.from(await crypto.subtle.digest('SHA-256', Buffer.from(body))).toString('hex')
