// A Worker that writes files of statistics and nothing else, so that the suite can read what workerd makes of them.
import { fileOf, manifestOf, type FileFormat } from '../../src/exports/files.ts'
import { recordsFile, type RecordFormat } from '../../src/exports/records.ts'
import { manyRecords, recordList } from '../support/many-records.ts'
import { countyFigures, describing } from '../support/sample-figures.ts'

export default {
  async fetch(request: Request): Promise<Response> {
    const { pathname, searchParams } = new URL(request.url)
    const format = searchParams.get('format') ?? ''
    if (pathname === '/records') {
      const pages = manyRecords(Number(searchParams.get('rows')))
      return new Response(recordsFile(recordList, format as RecordFormat, pages, describing).body)
    }
    if (pathname === '/manifest') {
      const files = [await fileOf(countyFigures, 'csv', describing), await fileOf(countyFigures, 'json', describing)]
      return new Response((await manifestOf(countyFigures, describing, files)).body as Uint8Array<ArrayBuffer>)
    }
    if (pathname !== '/table') return new Response(null, { status: 404 })
    return new Response((await fileOf(countyFigures, format as FileFormat, describing)).body as Uint8Array<ArrayBuffer>)
  },
}
