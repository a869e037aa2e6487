// Readers of exported files, apart from the code that writes them: each gives back the figures it finds, by codes or in order.
import { readOds } from 'hucre/ods'
import { readXlsx } from 'hucre/xlsx'
import JsonStat from 'jsonstat-toolkit'
import { decimalOf, type Cell } from '../../src/domain/statistics/figures.ts'

export const textOf = (body: Uint8Array): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(body)

/** The rows of a CSV without its byte order mark. */
export function csvRows(text: string, between: ',' | ';'): string[][] {
  const rows: string[][] = []
  const cells = new RegExp(`(^|${between}|\\r\\n)(?:"((?:[^"]|"")*)"|([^${between}"\\r\\n]*))`, 'g')
  for (const [, start, quoted, plain] of text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n$/, '')
    .matchAll(cells)) {
    if (start !== between) rows.push([])
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '')
  }
  return rows
}

/** A figure as every format must tell it: decimal text with a point and all its decimals, or its sign. */
export const told = (cell: Cell, decimals: number): string => decimalOf(cell, decimals)

type Found = {
  ids: string[]
  codes: (id: string) => string[]
  figure: (codes: Record<string, string>) => number | string
}

/** A JSON-stat dataset as the toolkit of its author reads it. */
export function jsonStat(body: Uint8Array): Found {
  const dataset = JsonStat(JSON.parse(textOf(body)) as object)
  return {
    ids: dataset.id,
    codes: (id) => dataset.Dimension(id).id,
    figure: (codes) => {
      const { value, status } = dataset.Data(codes)
      return value ?? status ?? ''
    },
  }
}

/** The sheets of a spreadsheet as another's library reads them: their names, and their rows with the header first. */
export async function sheetsOf(format: 'xlsx' | 'ods', body: Uint8Array) {
  const { sheets } = await (format === 'xlsx' ? readXlsx : readOds)(body)
  return sheets.map(({ name, rows }) => ({ name, rows }))
}
