// Sheets as the parts of an XLSX workbook (ECMA-376 part 1, SpreadsheetML), streamed row by row: texts stand in their cells,
// so nothing grows with the rows. No formulas, macros or merged cells; the header row stays in sight; printed across one A4 page.
import type { SheetStream, Value } from './sheet.ts'
import { textOf } from './sheet.ts'
import { escaped, inPieces, xmlBytes, declaration } from './xml.ts'
import type { Part } from './zip.ts'

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packaged = 'http://schemas.openxmlformats.org/package/2006'
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** Places in the list of formats below. */
const formats = { plain: 0, head: 1, 1: 2, 2: 3, date: 4, wrapped: 5 } as const

const format = (numFmt: number, font = 0, wrap = false) =>
  `<xf numFmtId="${numFmt}" fontId="${font}" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"` +
  (wrap ? ' applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>' : '/>')

const styles =
  `<styleSheet xmlns="${main}"><numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/><numFmt numFmtId="165" formatCode="0.0"/></numFmts>` +
  '<fonts count="2"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font><font><b/><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  `<cellXfs count="6">${format(0)}${format(0, 1, true)}${format(165)}${format(2)}${format(164)}${format(0, 0, true)}</cellXfs>` +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'

/** The parts of a workbook; `title` is what a reader of the file's properties sees. */
export function* xlsxParts(sheets: readonly SheetStream[], title: string): Generator<Part> {
  const numbered = sheets.map((sheet, index) => ({ sheet, number: index + 1 }))
  const part = (path: string, xml: string): Part => ({ path, body: xmlBytes(xml) })
  const typed = (path: string, type: string) => `<Override PartName="/${path}" ContentType="${type}"/>`
  const related = (id: number | string, type: string, target: string) =>
    `<Relationship Id="rId${id}" Type="${type}" Target="${target}"/>`
  yield part(
    '[Content_Types].xml',
    `<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      typed('xl/workbook.xml', `${spreadsheet}.sheet.main+xml`) +
      numbered.map(({ number }) => typed(`xl/worksheets/sheet${number}.xml`, `${spreadsheet}.worksheet+xml`)).join('') +
      typed('xl/styles.xml', `${spreadsheet}.styles+xml`) +
      typed('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml') +
      '</Types>',
  )
  yield part(
    '_rels/.rels',
    `<Relationships xmlns="${packaged}/relationships">` +
      related(1, `${relations}/officeDocument`, 'xl/workbook.xml') +
      related(2, `${packaged}/relationships/metadata/core-properties`, 'docProps/core.xml') +
      '</Relationships>',
  )
  yield part(
    'docProps/core.xml',
    `<cp:coreProperties xmlns:cp="${packaged}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escaped(title)}</dc:title><dc:language>pl</dc:language></cp:coreProperties>`,
  )
  yield part(
    'xl/workbook.xml',
    `<workbook xmlns="${main}" xmlns:r="${relations}"><bookViews><workbookView activeTab="0"/></bookViews><sheets>` +
      numbered
        .map(({ sheet, number }) => `<sheet name="${escaped(sheet.name)}" sheetId="${number}" r:id="rId${number}"/>`)
        .join('') +
      '</sheets></workbook>',
  )
  yield part(
    'xl/_rels/workbook.xml.rels',
    `<Relationships xmlns="${packaged}/relationships">` +
      numbered
        .map(({ number }) => related(number, `${relations}/worksheet`, `worksheets/sheet${number}.xml`))
        .join('') +
      related('Styles', `${relations}/styles`, 'styles.xml') +
      '</Relationships>',
  )
  yield part('xl/styles.xml', styles)
  for (const { sheet, number } of numbered) {
    yield { path: `xl/worksheets/sheet${number}.xml`, pieces: inPieces(sheetXml(sheet, number === 1)) }
  }
}

async function* sheetXml({ columns, pages, widths, wrapped }: SheetStream, shown: boolean): AsyncGenerator<string> {
  const letters = columns.map((_, index) => lettersOf(index))
  const row = (number: number, cells: readonly string[]) => `<row r="${number}">${cells.join('')}</row>`
  yield `${declaration}<worksheet xmlns="${main}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0"${shown ? ' tabSelected="1"' : ''}>`
  yield '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>'
  yield* widths.map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`)
  yield '</cols><sheetData>'
  yield row(
    1,
    columns.map((head, at) => cellXml(`${letters[at]}1`, head, formats.head)),
  )
  let number = 1
  for await (const page of pages) {
    for (const values of page) {
      number += 1
      yield row(
        number,
        values.map((value, at) => cellXml(`${letters[at]}${number}`, value, wrapped ? formats.wrapped : formats.plain)),
      )
    }
  }
  yield '</sheetData><pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/></worksheet>'
}

/** `A` … `Z`, `AA` … */
function lettersOf(index: number): string {
  const last = String.fromCharCode(65 + (index % 26))
  return index < 26 ? last : lettersOf(Math.floor(index / 26) - 1) + last
}

function cellXml(place: string, value: Value, format: number): string {
  const styled = (number: number) => (number === 0 ? '' : ` s="${number}"`)
  if (value === null || typeof value === 'string') {
    const text = escaped(value ?? '.').replaceAll(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_')
    return `<c r="${place}"${styled(format)} t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`
  }
  if (typeof value === 'number') return `<c r="${place}"><v>${value}</v></c>`
  if ('on' in value) return `<c r="${place}"${styled(formats.date)}><v>${serialOf(value.on)}</v></c>`
  return `<c r="${place}"${styled(formats[value.decimals as 1 | 2])}><v>${textOf(value)}</v></c>`
}

/** Days since 30 December 1899, as spreadsheets count them from March 1900 on. */
const serialOf = (date: string): number => Date.parse(`${date}T00:00:00Z`) / 86_400_000 + 25_569
