// What the program uses of a libSQL client, on a file or over HTTP. Interactive transactions are not among it.
import type { Client } from '@libsql/client/web'

/** Rows are read by name only. */
export type Database = Pick<Client, 'execute' | 'batch' | 'close'>
