// The one hash of the ledger and the door: SHA-256 of a text, synchronous (performance.md: WebCrypto costs twenty times as much).
import { hash } from 'node:crypto'

/** Hex SHA-256 of the text's UTF-8 bytes. */
export const sha256 = (text: string): string => hash('sha256', text)
