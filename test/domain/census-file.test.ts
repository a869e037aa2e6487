// A file of censuses: read as offices and programs write it, and every fault named by its line and column.
import { describe, expect, it } from 'vitest'
import { censusesIn, censusHeadings, filedAt } from '../../src/domain/census-file.ts'
import { readCsv } from '../../src/exports/csv-reader.ts'

const now = '2026-03-09T10:00:00.000Z'
const heading = 'miesiac;typ;stan_na_1_dzien;przyjecia;ubycia;osobodni'
const read = (...lines: string[]) => {
  const file = readCsv([heading, ...lines].join('\r\n'))
  return 'rows' in file ? censusesIn(file.rows, now) : file
}
const faults = (...lines: string[]) => {
  const { faults: found } = read(...lines) as { faults: { pointer: string; code: string }[] }
  return found.map(({ pointer, code }) => `${pointer} ${code}`)
}

describe('a file of censuses', () => {
  it('tells each month whole, oldest first, with the lines it stands in', () => {
    expect(read('2026-02;PPCH;82;2;1;2291', '2026-01;PPCH;80;2;0;', '2026-02;pw;10;0;0;280')).toEqual({
      faults: [],
      months: [
        {
          month: '2026-01',
          at: [3],
          lines: [{ type: 'PPCH', first: 80, admitted: 2, departed: 0, residentDays: null }],
        },
        {
          month: '2026-02',
          at: [2, 4],
          lines: [
            { type: 'PPCH', first: 82, admitted: 2, departed: 1, residentDays: 2291 },
            { type: 'PW', first: 10, admitted: 0, departed: 0, residentDays: 280 },
          ],
        },
      ],
    })
  })

  it('knows its columns in any order, with diacritics, in English, and those of its template', () => {
    const one = (head: string, line: string) => {
      const file = readCsv(`${head}\n${line}`)
      return 'rows' in file && censusesIn(file.rows, now)
    }
    const told = { months: [{ month: '2026-02', lines: [{ type: 'UA', first: 9, departed: 1, residentDays: 250 }] }] }
    expect(one('Osobodni;Typ domu;Miesiąc;Ubycia;Przyjęcia;Stan na 1. dzień', '250;UA;2026-02;1;0;9')).toMatchObject(
      told,
    )
    expect(one('month,type,first,admitted,departed,resident_days', '2026-02,UA,9,0,1,250')).toMatchObject(told)
    expect(one(Object.values(censusHeadings).join(';'), '2026-02;UA;9;0;1;250')).toMatchObject(told)
  })

  it('takes months and numbers as spreadsheets show them', () => {
    expect(read('02.2026;PPCH;82;2;1;2 291', '2026-01-01;PPCH;80,0;2;0;2 480,00')).toMatchObject({
      months: [
        { month: '2026-01', lines: [{ first: 80, residentDays: 2480 }] },
        { month: '2026-02', lines: [{ residentDays: 2291 }] },
      ],
    })
    expect(faults('2026-02;PPCH;82,5;2;1;')).toEqual(['/csv/2/first wrong-type'])
    expect(faults('2026-02;PPCH;8 2;2;1;')).toEqual(['/csv/2/first wrong-type'])
  })

  it('names every fault by line and column, all at once', () => {
    expect(faults('2026-13;PPCH;x;;1;0', '2026-02;XX;1;0;0;0', '2026-01;PW;1;0;0;0;7')).toEqual([
      '/csv/2/month impossible-month',
      '/csv/2/first wrong-type',
      '/csv/2/admitted required',
      '/csv/3/type unknown-code',
      '/csv/4/7 unknown-field',
    ])
    expect(faults('2026-02;PPCH;1;0;2;0', '2026-03;PW;1;0;0;0', '2026-02;PPCH;1;0;0;0')).toEqual([
      '/csv/2/departed too-big',
      '/csv/4/type duplicate',
      '/csv/3/month month-not-over',
    ])
  })

  it('needs its heading, whole and known', () => {
    const head = (text: string) => {
      const file = readCsv(`${text}\n2026-02;PPCH;82;2;1;2291`)
      const { faults: found } = 'rows' in file ? censusesIn(file.rows, now) : { faults: [] }
      return found.map(({ pointer, code }) => `${pointer} ${code}`)
    }
    expect(head('miesiac;typ;stan_na_1_dzien;przyjecia;ubycia')).toEqual(['/csv/1/residentDays required'])
    expect(head(`${heading};uwagi`)).toEqual(['/csv/1/7 unknown-field'])
    expect(head('miesiac;miesiac;typ;stan_na_1_dzien;przyjecia;ubycia;osobodni')).toEqual(['/csv/1/2 duplicate'])
    expect(head(`${heading}${';uwagi'.repeat(50)}`)).toEqual(['/csv/1 too-many'])
    expect(faults()).toEqual(['/csv required'])
  })

  it('is read no further than ten years of a home with every type', () => {
    expect(faults(...Array.from({ length: 1001 }, () => '2026-02;PPCH;1;0;0;0'))).toEqual(['/csv too-many'])
  })

  it('says where in the file a remark on a month belongs', () => {
    const of = { month: '2026-02', lines: [], at: [7, 9] }
    const remarks = ['/lines/1/first', '/lines', '/month'].map((pointer) => ({ pointer }))
    expect(filedAt(of, remarks).map(({ pointer }) => pointer)).toEqual(['/csv/9/first', '/csv/7', '/csv/7/month'])
  })
})
