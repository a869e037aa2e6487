// Sheets as a spreadsheet file, as a stream of bytes. Why our own and no library: those that were tried write no second sheet
// (Metadane) and no ODS as a stream, and in ODS neither widths nor line breaks (libraries.md §2). Read in the tests by another's.
import { odsParts, odsType } from './ods.ts'
import type { SheetStream } from './sheet.ts'
import { xlsxParts } from './xlsx.ts'
import { zip } from './zip.ts'

export const spreadsheets = {
  xlsx: { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', parts: xlsxParts },
  ods: { type: odsType, parts: odsParts },
} as const
export type SpreadsheetFormat = keyof typeof spreadsheets

/** @param title what the properties of the file say; the sheets are written in their order, the rows of each as they come */
export function spreadsheet(
  format: SpreadsheetFormat,
  sheets: readonly SheetStream[],
  title: string,
): AsyncGenerator<Uint8Array> {
  return zip(spreadsheets[format].parts(sheets, title))
}

/** All of a stream as one. */
export async function gathered(pieces: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const all: Uint8Array[] = []
  let length = 0
  for await (const piece of pieces) {
    all.push(piece)
    length += piece.length
  }
  const whole = new Uint8Array(length)
  let at = 0
  for (const piece of all) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}
