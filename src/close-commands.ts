// The command of closes beside the server: whether a close is what its counts make and what the ledger tells. Exit codes: 0 all
// holds, 1 something differs, 2 the command was not understood. Prints hashes and codes, no figure and no secret.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openEmbedded } from './embedded.ts'
import { canonicalise } from './ledger/canonical.ts'
import { sha256 } from './ledger/hash.ts'
import { makesItsTables, mismatchesWith, parsedClose } from './register/authority/close-verification.ts'
import type { CloseContent } from './register/authority/closing.ts'
import { makeBatches } from './store/batches.ts'
import type { Database } from './store/database.ts'
import { makeStore } from './store/store.ts'

export const closeUsage = `usage:
  close verify FILE [--edge]   recomputes a close: its tables from its counts, and its counts from the ledger of the register in
                               DATA_DIR, or the edge's; without a register only the tables`

/** `edge` opens the database that the environment of the edge names. */
export type ClosePlace = { dataDir: string; keysDir: string; edge: () => { client: Database; close(): void } }

export async function closeCommand(given: readonly string[], place: ClosePlace): Promise<number> {
  const [name, path, option, ...more] = given
  const edge = option === '--edge'
  const misused = name !== 'verify' || !path || more.length > 0 || (option !== undefined && !edge)
  const content = misused || !existsSync(path) ? undefined : parsedClose(readFileSync(path, 'utf8'))
  if (!path || !content) {
    console.error(
      misused ? closeUsage : `${path}: no close of this program, or of a version it does not know\n${closeUsage}`,
    )
    return 2
  }
  const text = canonicalise(content)
  console.log(`${path}: ${sha256(text)}`)
  const wrongs: string[] = makesItsTables(content) ? [] : [wrongWords.tables]
  if (text !== readFileSync(path, 'utf8')) wrongs.push('not in canonical spelling: its hash is that of no close')
  const register = edge
    ? place.edge()
    : existsSync(join(place.dataDir, 'register.db'))
      ? await openEmbedded(place.dataDir, place.keysDir)
      : undefined
  if (register) {
    wrongs.push(...(await wrongByLedger(register.client, content, sha256(text))))
    register.close()
  }
  for (const wrong of wrongs) console.log(wrong)
  if (wrongs.length > 0) return 1
  console.log(
    register
      ? 'the ledger tells these counts, and they make these tables'
      : 'the counts make these tables; no register was asked',
  )
  return 0
}

const wrongWords = {
  hash: 'the ledger has no event of this hash',
  counts: 'its counts are not those the ledger tells at its position',
  tables: 'its tables are not those its counts make',
} as const

/** What the ledger tells otherwise; its own tables are not looked at again. */
async function wrongByLedger(client: Database, content: CloseContent, hash: string): Promise<string[]> {
  const { organisation, from, to } = content
  const store = makeStore(makeBatches(client, 1))
  const { closesOf } = await store.read({ closesOf: { of: { authority: organisation }, from, to } })
  const [close] = closesOf
  if (!close) return [`${organisation}: the register knows no close of these months`]
  const { events } = await store.read({ events: close.id })
  const mismatches = await mismatchesWith(store, events, content, { hash })
  return mismatches.flatMap((one) => (one === 'hash' || one === 'counts' ? [wrongWords[one]] : []))
}
