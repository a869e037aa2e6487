// Sheets as the parts of an ODS spreadsheet (OpenDocument 1.3, ISO/IEC 26300), streamed row by row. No formulas, macros or
// merged cells; the header row stays in sight.
import type { SheetStream, Value } from './sheet.ts'
import { textOf } from './sheet.ts'
import { declaration, escaped, inPieces, xmlBytes } from './xml.ts'
import type { Part } from './zip.ts'

export const odsType = 'application/vnd.oasis.opendocument.spreadsheet'
const named = (names: readonly string[]) =>
  names.map((name) => ` xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`).join('')
const version = ' office:version="1.3"'

/** The parts of a spreadsheet; `title` is what a reader of the file's properties sees. The media type stands first, as it must. */
export function* odsParts(sheets: readonly SheetStream[], title: string): Generator<Part> {
  const files = ['content.xml', 'styles.xml', 'meta.xml', 'settings.xml']
  const entry = (path: string, type: string) =>
    `<manifest:file-entry manifest:full-path="${path}" manifest:media-type="${type}"/>`
  yield { path: 'mimetype', body: new TextEncoder().encode(odsType) }
  yield {
    path: 'META-INF/manifest.xml',
    body: xmlBytes(
      `<manifest:manifest${named(['manifest'])} manifest:version="1.3">${entry('/', odsType)}${files.map((path) => entry(path, 'text/xml')).join('')}</manifest:manifest>`,
    ),
  }
  yield {
    path: 'meta.xml',
    body: xmlBytes(
      `<office:document-meta${named(['office', 'meta'])} xmlns:dc="http://purl.org/dc/elements/1.1/"${version}><office:meta><dc:title>${escaped(title)}</dc:title><dc:language>pl</dc:language></office:meta></office:document-meta>`,
    ),
  }
  yield {
    path: 'styles.xml',
    body: xmlBytes(`<office:document-styles${named(['office'])}${version}><office:styles/></office:document-styles>`),
  }
  yield { path: 'settings.xml', body: xmlBytes(settings(sheets)) }
  yield { path: 'content.xml', pieces: inPieces(contentXml(sheets)) }
}

/** The header row of each sheet is frozen. */
function settings(sheets: readonly SheetStream[]): string {
  const item = (name: string, type: string, value: string) =>
    `<config:config-item config:name="${name}" config:type="${type}">${value}</config:config-item>`
  const frozen = item('VerticalSplitMode', 'short', '2') + item('VerticalSplitPosition', 'int', '1')
  const views = sheets
    .map(
      ({ name }) =>
        `<config:config-item-map-entry config:name="${escaped(name)}">${frozen}${item('ActiveSplitRange', 'short', '2')}${item('PositionTop', 'int', '0')}${item('PositionBottom', 'int', '1')}</config:config-item-map-entry>`,
    )
    .join('')
  return (
    `<office:document-settings${named(['office', 'config'])} xmlns:ooo="http://openoffice.org/2004/office"${version}><office:settings><config:config-item-set config:name="ooo:view-settings"><config:config-item-map-indexed config:name="Views"><config:config-item-map-entry>` +
    `${item('ViewId', 'string', 'view1')}<config:config-item-map-named config:name="Tables">${views}</config:config-item-map-named>${item('ActiveTable', 'string', escaped(sheets[0]?.name ?? ''))}` +
    '</config:config-item-map-entry></config:config-item-map-indexed></config:config-item-set></office:settings></office:document-settings>'
  )
}

const decimalStyle = (decimals: number) =>
  `<number:number-style style:name="N${decimals}"><number:number number:decimal-places="${decimals}" number:min-decimal-places="${decimals}" number:min-integer-digits="1"/></number:number-style>`
const cellStyle = (name: string, numbers: string, properties = '') =>
  `<style:style style:name="${name}" style:family="table-cell"${numbers && ` style:data-style-name="${numbers}"`}>${properties}</style:style>`
const wrap = '<style:table-cell-properties fo:wrap-option="wrap" style:vertical-align="top"/>'

/** Cell styles `head`, `text`, `d1`, `d2` and `date`; column styles `w10` … by width in characters of a fifth of a centimetre. */
function automaticStyles(sheets: readonly SheetStream[]): string {
  const widths = [...new Set(sheets.flatMap((sheet) => sheet.widths))]
  return (
    decimalStyle(1) +
    decimalStyle(2) +
    '<number:date-style style:name="ND"><number:year number:style="long"/><number:text>-</number:text><number:month number:style="long"/><number:text>-</number:text><number:day number:style="long"/></number:date-style>' +
    cellStyle('head', '', `${wrap}<style:text-properties fo:font-weight="bold"/>`) +
    cellStyle('text', '', wrap) +
    cellStyle('d1', 'N1') +
    cellStyle('d2', 'N2') +
    cellStyle('date', 'ND') +
    widths
      .map(
        (width) =>
          `<style:style style:name="w${width}" style:family="table-column"><style:table-column-properties style:column-width="${width * 2}mm"/></style:style>`,
      )
      .join('')
  )
}

async function* contentXml(sheets: readonly SheetStream[]): AsyncGenerator<string> {
  yield `${declaration}<office:document-content${named(['office', 'table', 'text', 'style'])} xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"${version}>`
  yield `<office:automatic-styles>${automaticStyles(sheets)}</office:automatic-styles><office:body><office:spreadsheet>`
  for (const { name, columns, pages, widths, wrapped } of sheets) {
    yield `<table:table table:name="${escaped(name)}">`
    yield* widths.map((width) => `<table:table-column table:style-name="w${width}"/>`)
    yield rowXml(columns, 'head')
    for await (const page of pages) for (const values of page) yield rowXml(values, wrapped ? 'text' : '')
    yield '</table:table>'
  }
  yield '</office:spreadsheet></office:body></office:document-content>'
}

const rowXml = (values: readonly Value[], style: string): string =>
  `<table:table-row>${values.map((value) => cellXml(value, style)).join('')}</table:table-row>`

function cellXml(value: Value, style: string): string {
  const cell = (type: string, attributes: string, text: string, ownStyle = '') =>
    `<table:table-cell${ownStyle && ` table:style-name="${ownStyle}"`} office:value-type="${type}"${attributes}>${text}</table:table-cell>`
  if (value === null || typeof value === 'string') return cell('string', '', paragraphs(value ?? '.'), style)
  const text = textOf(value)
  const shown = `<text:p>${text.replace('.', ',')}</text:p>`
  if (typeof value === 'number') return cell('float', ` office:value="${text}"`, shown)
  if ('on' in value) return cell('date', ` office:date-value="${text}"`, shown, 'date')
  return cell('float', ` office:value="${text}"`, shown, `d${value.decimals}`)
}

/** A line is a paragraph; spaces that a reader of XML would drop or join are counted. The register refuses tabs. */
const paragraphs = (text: string): string =>
  escaped(text)
    .split('\n')
    .map((line) => line.replaceAll(/ {2,}|^ | $/g, (spaces) => `<text:s text:c="${spaces.length}"/>`))
    .map((line) => `<text:p>${line}</text:p>`)
    .join('')
