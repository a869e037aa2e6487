// The one hash of the ledger and the door: SHA-256 of a text, synchronous (performance.md: WebCrypto costs twenty times as much).
import { hash } from 'node:crypto'

/** Hex SHA-256 of the bytes; of a text's UTF-8 bytes. */
export const sha256 = (written: string | Uint8Array): string => hash('sha256', written)
