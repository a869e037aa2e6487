// The command of closes beside the server: whether a close is what its counts make and what the ledger tells. Exit codes: 0 all
// holds, 1 something differs, 2 the command was not understood. Prints hashes and codes, no figure and no secret.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openEmbedded } from './embedded.ts'
import { canonicalise } from './ledger/canonical.ts'
import { sha256 } from './ledger/hash.ts'
import { closeFormat, closeVersion, recompute, type CloseContent } from './register/authority/closing.ts'
import { tablesOfClose } from './domain/statistics/closing.ts'
import { changedCells } from './domain/statistics/difference.ts'
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
  const content = misused ? undefined : readClose(path)
  if (!path || !content) {
    console.error(
      misused ? closeUsage : `${path}: no close of this program, or of a version it does not know\n${closeUsage}`,
    )
    return 2
  }
  const text = canonicalise(content)
  console.log(`${path}: ${sha256(text)}`)
  const wrongs = [...wrongTables(content)]
  if (text !== readFileSync(path, 'utf8')) wrongs.push('not in canonical spelling: its hash is that of no close')
  const register = edge
    ? place.edge()
    : existsSync(join(place.dataDir, 'register.db'))
      ? await openEmbedded(place.dataDir, place.keysDir)
      : undefined
  if (register) {
    wrongs.push(...(await wrongFacts(register.client, content, sha256(text))))
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

function readClose(path: string): CloseContent | undefined {
  try {
    const content = JSON.parse(readFileSync(path, 'utf8')) as CloseContent
    return content.format === closeFormat && content.version === closeVersion ? content : undefined
  } catch {
    return undefined
  }
}

/** The tables that the counts in the file do not make. */
function wrongTables({ from, to, asOf, frame, facts, tables }: CloseContent): string[] {
  const made = tablesOfClose({ from, to, by: 'event', asOf }, frame, facts)
  if (canonicalise(made) === canonicalise(tables)) return []
  const cells = changedCells(tables, made)
  return [
    `its tables are not those its counts make: ${cells.length} cells differ, the first in ${cells[0]?.table ?? 'none'}`,
  ]
}

/** What the ledger tells otherwise: the hash in its event, the counts at its position. */
async function wrongFacts(client: Database, content: CloseContent, hash: string): Promise<string[]> {
  const { organisation, edition, position, from, to } = content
  const store = makeStore(makeBatches(client, 1))
  const { closesOf } = await store.read({ closesOf: { of: { authority: organisation }, from, to } })
  const [close] = closesOf
  if (!close) return [`${organisation}: the register knows no close of these months`]
  const { events } = await store.read({ events: close.id })
  const told = events.map(({ detail }) => JSON.parse(detail) as { hash: string; edition: number })
  const wrongs = told.some((one) => one.hash === hash && one.edition === edition)
    ? []
    : ['the ledger has no event of this hash']
  const facts = await recompute(store, content)
  if (canonicalise(facts) === canonicalise(content.facts)) return wrongs
  return [...wrongs, `its counts are not those the ledger tells at ${position.stream} ${position.seq}`]
}
