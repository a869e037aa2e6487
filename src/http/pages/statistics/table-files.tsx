// The files of one table, in every format, each called by what it is for. Of live figures, a close, a release, the public page alike.
import { fileFormats, type FileFormat } from '../../../exports/files.ts'
import { statisticsWords as words } from '../../../words/pages-statistics.ts'
import { formatWords } from '../../../words/statistics-files.ts'
import type { Reader } from '../reader.ts'

/** `file`: the address of a format. */
type Props = { reader: Reader; table: string; file: (format: FileFormat) => string }

export const TableFiles = ({ reader: { say }, table, file }: Props) => (
  <nav class="buttons no-print" aria-label={`${say(words.files)}: ${table}`}>
    <span>{say(words.files)}:</span>
    {fileFormats.map((format) => (
      <a href={file(format)} download>
        {say(formatWords[format])}
      </a>
    ))}
  </nav>
)
