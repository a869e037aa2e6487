// What stands inside XLSX and ODS files where another's reader is kinder than an office program.
import { describe, expect, it } from 'vitest'
import { odsParts } from '../../src/exports/ods.ts'
import { streamOf, type Sheet } from '../../src/exports/sheet.ts'
import { gathered } from '../../src/exports/spreadsheet.ts'
import { xlsxParts } from '../../src/exports/xlsx.ts'
import type { Part } from '../../src/exports/zip.ts'
import { textOf } from '../support/reading-files.ts'

const sheet: Sheet = {
  name: 'T1',
  columns: ['Dom', 'Dzień', 'Wskaźnik', 'Liczba'],
  rows: [['a\r\nb  c ', { on: '2026-03-09' }, { scaled: 5, decimals: 2 }, null]],
}

async function xmlOf(parts: Iterable<Part>, path: string): Promise<string> {
  for (const part of parts) {
    if (part.path === path) return textOf('body' in part ? part.body : await gathered(part.pieces))
  }
  throw new Error(`no part ${path}`)
}

describe('an XLSX', () => {
  it('has texts in their cells, dates and decimals as numbers with their formats, and the header row in sight', async () => {
    const xml = await xmlOf(xlsxParts([streamOf(sheet)], 'T'), 'xl/worksheets/sheet1.xml')
    expect(xml).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>')
    expect(xml).toContain(
      '<row r="2"><c r="A2" t="inlineStr"><is><t xml:space="preserve">a\nb  c </t></is></c><c r="B2" s="4"><v>46090</v></c>' +
        '<c r="C2" s="3"><v>0.05</v></c><c r="D2" t="inlineStr"><is><t xml:space="preserve">.</t></is></c></row>',
    )
    expect(xml).not.toMatch(/<f[ >]|mergeCell/)
  })

  it('names columns past Z as spreadsheets do', async () => {
    const columns = Array.from({ length: 704 }, () => 'x')
    const xml = await xmlOf(xlsxParts([streamOf({ name: 'x', columns, rows: [] })], 'T'), 'xl/worksheets/sheet1.xml')
    const places = [...xml.matchAll(/<c r="([A-Z]+)1"/g)].map(([, place]) => place)
    expect([25, 26, 51, 52, 701, 702, 703].map((at) => places[at])).toEqual(['Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA', 'AAB'])
  })
})

describe('an ODS', () => {
  it('has each line as a paragraph, spaces that would be lost counted, and numbers apart from how they are shown', async () => {
    const xml = await xmlOf(odsParts([streamOf(sheet)], 'T'), 'content.xml')
    expect(xml).toContain(
      '<table:table-cell office:value-type="string"><text:p>a</text:p><text:p>b<text:s text:c="2"/>c<text:s text:c="1"/></text:p></table:table-cell>',
    )
    expect(xml).toContain(
      '<table:table-cell table:style-name="date" office:value-type="date" office:date-value="2026-03-09"><text:p>2026-03-09</text:p></table:table-cell>' +
        '<table:table-cell table:style-name="d2" office:value-type="float" office:value="0.05"><text:p>0,05</text:p></table:table-cell>' +
        '<table:table-cell office:value-type="string"><text:p>.</text:p></table:table-cell>',
    )
    expect(xml).not.toMatch(/table:formula|spanned/)
  })

  it('begins with its media type, stored, as the format demands', async () => {
    const [first] = odsParts([streamOf(sheet)], 'T')
    expect(first).toEqual({
      path: 'mimetype',
      body: new TextEncoder().encode('application/vnd.oasis.opendocument.spreadsheet'),
    })
  })
})
