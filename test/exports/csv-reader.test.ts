// A CSV file as people hand it in: whatever our own writer writes is read back, and what is broken says where.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { excelCsv } from '../../src/exports/csv.ts'
import { readCsv } from '../../src/exports/csv-reader.ts'

const rowsOf = (text: string) => {
  const file = readCsv(text)
  return 'rows' in file ? file.rows : file
}

it('is read with semicolons, commas or tabs, a byte order mark and any line break', () => {
  const told = [
    { line: 1, cells: ['a', 'b'] },
    { line: 2, cells: ['1', '2,5'] },
  ]
  expect(rowsOf('\uFEFFa;b\r\n1;2,5\r\n')).toEqual(told)
  expect(rowsOf('a,b\n1,"2,5"')).toEqual(told)
  expect(rowsOf('a\tb\r1\t2,5\r')).toEqual(told)
})

it('keeps what stands in quotes, counts lines through them and leaves empty lines out', () => {
  expect(rowsOf('a;b\n"x;""y""\nz"; 1 \n;\n\n2;3')).toEqual([
    { line: 1, cells: ['a', 'b'] },
    { line: 2, cells: ['x;"y"\nz', '1'] },
    { line: 6, cells: ['2', '3'] },
  ])
})

it('says in which line a quote does not end as it should', () => {
  expect(rowsOf('a;b\n1;"x')).toEqual({ unclosed: 2 })
  expect(rowsOf('a;b\n1;2\n"x" y;3\n')).toEqual({ unclosed: 3 })
  expect(rowsOf('a;b\n1;x"y"\n')).toEqual({ unclosed: 2 })
})

it('reads back whatever our own writer wrote', () => {
  const cell = fc.string().map((text) => text.replaceAll(/[^\p{L}\p{N};,"\n .]/gu, '').trim())
  const row = fc.array(cell, { minLength: 3, maxLength: 3 }).filter((cells) => cells.some((one) => one !== ''))
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), (rows) => {
      const text = excelCsv({ columns: ['a', 'b', 'c'], rows })
      const read = readCsv(text)
      const cells = 'rows' in read ? read.rows.map((one) => one.cells) : read
      expect(cells).toEqual([['a', 'b', 'c'], ...rows])
    }),
  )
})
