// The CSV a Polish Excel opens, byte by byte.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { excelCsv } from '../../src/exports/csv.ts'
import { csvRows } from '../support/reading-files.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const written = (...cells: (string | number | null)[]) =>
  excelCsv({ columns: ['a'], rows: [cells] }).slice('\uFEFFa\r\n'.length)

describe('CSV for a Polish Excel', () => {
  it('begins with the bytes of the byte order mark, once', () => {
    const csv = bytes(excelCsv({ columns: ['Dom'], rows: [['zażółć gęślą jaźń']] }))
    expect([...csv.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    expect([...csv.slice(3, 6)]).toEqual([...bytes('Dom')])
    expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(csv)).toBe('\uFEFFDom\r\nzażółć gęślą jaźń\r\n')
  })

  it('has the header first, semicolons between cells and CRLF after every row', () => {
    expect(
      excelCsv({
        columns: ['Dom', 'W'],
        rows: [
          ['Lipa', 3],
          ['Dąb', 0],
        ],
      }),
    ).toBe('\uFEFFDom;W\r\nLipa;3\r\nDąb;0\r\n')
  })

  it('writes a zero as 0 and what is not known as a dot', () => {
    expect(written(0, null, '')).toBe('0;.;\r\n')
  })

  it('writes fractions with a decimal comma and negative numbers as numbers', () => {
    expect(written(1.25, -3)).toBe('1,25;-3\r\n')
  })

  it('quotes what would break a row, and doubles quotes', () => {
    expect(written('a;b')).toBe('"a;b"\r\n')
    expect(written('dom "Lipa"')).toBe('"dom ""Lipa"""\r\n')
    expect(written('pierwszy\nwiersz')).toBe('"pierwszy\nwiersz"\r\n')
    expect(written('a\r\nb')).toBe('"a\r\nb"\r\n')
    expect(written('a, b')).toBe('"a, b"\r\n')
  })

  it('lets no cell begin as a formula', () => {
    expect(written('=1+1')).toBe("'=1+1\r\n")
    expect(written('+48', '-1', '@SUM(A1)', '\tx')).toBe("'+48;'-1;'@SUM(A1);\"'\tx\"\r\n")
    expect(written('＝1+1', ' =1', '\u00a0@x')).toBe("'＝1+1;' =1;'\u00a0@x\r\n")
    expect(written('\r=1+1')).toBe('"\'\r=1+1"\r\n')
    expect(written('=HYPERLINK("http://example.org";"x")')).toBe('"\'=HYPERLINK(""http://example.org"";""x"")"\r\n')
    expect(written('1=1', 'Dom-Lipa')).toBe('1=1;Dom-Lipa\r\n')
    expect(excelCsv({ columns: ['=1+1'], rows: [] })).toBe("\uFEFF'=1+1\r\n")
    // Where a comma stands between cells, the second part would begin one.
    expect(written('Dom,=1+1,x', 'Dom\t=1+1')).toBe('"Dom,=1+1,x";"Dom\t=1+1"\r\n')
  })

  it('lets no number of an entry become a month', () => {
    expect(written('3/2026', '17/2026', 'N-4/2026', '123/2026')).toBe("'3/2026;'17/2026;N-4/2026;123/2026\r\n")
  })

  it('gives any texts back, apart from the apostrophe before a formula', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'ż', ';', '"', '\r', '\n', '=', '-', '\t', ' ', "'") })
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1 }), (rows) => {
        const expected = rows.map((row) =>
          row.map((text) =>
            '=+-@'.includes(text.trim()[0] ?? ' ') || '\t\r'.includes(text[0] ?? ' ') ? `'${text}` : text,
          ),
        )
        const found = csvRows(excelCsv({ columns: ['a', 'b'], rows }), ';')
        expect(found).toEqual([['a', 'b'], ...expected])
      }),
    )
  })
})
