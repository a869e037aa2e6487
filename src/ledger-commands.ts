// The commands of the ledger beside the server: verify the register or files, export, change the key. Each gives its exit code:
// 0 all holds, 1 something is broken, 2 the command was not understood. Prints no secret and no content.
import { closeSync, createReadStream, existsSync, openSync, readFileSync, unlinkSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import type { JSONWebKeySet } from 'jose'
import { migrations, openEmbedded } from './embedded.ts'
import { KeyFolderError, readLedgerKeys, writeLedgerKeys } from './key-folder.ts'
import { chainStart, extendChain, verifyChain } from './ledger/chain.ts'
import { exportFormat, exportVersion, spellLine } from './ledger/export-lines.ts'
import { changeKeys, changesIn } from './ledger/key-change.ts'
import { statementKeys, typeOf } from './ledger/signature.ts'
import { transferFormat, transferVersion } from './ledger/transfer-file.ts'
import { makeVoices } from './ledger/voices.ts'
import { makeVerification, type StreamVerdict, type Verification } from './ledger/verification.ts'
import { exportLedger } from './register/common/ledger-export.ts'
import { makeBatches } from './store/batches.ts'
import { makeChain } from './store/common/chain.ts'
import type { Database } from './store/database.ts'
import { openFile } from './store/file-client.ts'
import { migrate } from './store/migrate.ts'
import { makeStore } from './store/store.ts'
import { untoldIn } from './store/untold.ts'

export const ledgerUsage = `usage:
  ledger verify [--edge]                                   follows the register in DATA_DIR, or the edge's, with its own keys
  ledger verify FILE… --jwks [ORGANISATION,…=]FILE         verifies files offline: exports, transfers, receipts, checkpoints;
                                                           these keys speak for these organisations only, or for any
  ledger export [ORGANISATION | STREAM] --out FILE [--edge]  writes the ledger to a file
  ledger rotate                                            puts a new key before those of the ledger in KEYS_DIR`

/** Where the ledger of this command lies. `edge` opens the database that the environment of the edge names. */
export type LedgerPlace = {
  dataDir: string
  keysDir: string
  edge: () => { client: Database; close(): void; keys: JSONWebKeySet }
  now: string
}

/** Told on standard error, exit code 2. */
class Misunderstood extends Error {}

const options = {
  jwks: { type: 'string', multiple: true },
  out: { type: 'string' },
  edge: { type: 'boolean' },
} as const

export async function ledgerCommand(given: readonly string[], place: LedgerPlace): Promise<number> {
  try {
    const { positionals, values } = parseArgs({ args: [...given], options, allowPositionals: true })
    const [name, ...rest] = positionals
    const { jwks, out, edge = false } = values
    if (name === 'verify' && rest.length > 0 && jwks && !out && !edge)
      return tell(await verifyFiles(rest, jwks.map(readPinned)))
    if (name === 'verify' && rest.length === 0 && !jwks && !out) return await verifyRegister(place, edge)
    if (name === 'export' && rest.length <= 1 && out && !jwks) return await writeExport(place, rest[0], out, edge)
    if (name === 'rotate' && rest.length === 0 && !jwks && !out && !edge) return await rotate(place)
    throw new Misunderstood(
      name === 'verify' && rest.length > 0 ? 'files are verified with pinned keys: --jwks FILE' : '',
    )
  } catch (error) {
    const { message, code } = error as Error & { code?: string }
    if (!(error instanceof Misunderstood || error instanceof KeyFolderError) && !code) throw error
    console.error(message ? `${message}\n${ledgerUsage}` : ledgerUsage)
    return 2
  }
}

function readJwks(path: string): JSONWebKeySet {
  try {
    return statementKeys(JSON.parse(readFileSync(path, 'utf8')) as JSONWebKeySet)
  } catch {
    throw new Misunderstood(`${path}: not a JWK set`)
  }
}

/** `speaksFor`: undefined when nobody said whose they are. */
type Pinned = { keys: JSONWebKeySet['keys']; speaksFor: readonly string[] | undefined }

function readPinned(given: string): Pinned {
  const [, organisations, path = given] = (existsSync(given) ? null : /^([\w,-]+)=(.+)$/.exec(given)) ?? []
  return { keys: readJwks(path).keys, speaksFor: organisations?.split(',') }
}

async function verifyFiles(paths: readonly string[], pinned: readonly Pinned[]): Promise<Verification> {
  const mayAttest = (named: string, organisation: string) =>
    pinned.some(
      ({ keys, speaksFor }) =>
        keys.some(({ kid }) => kid === named) && (speaksFor === undefined || speaksFor.includes(organisation)),
    )
  const verification = makeVerification({ keys: pinned.flatMap(({ keys }) => keys) }, mayAttest)
  for (const path of paths) {
    if (!existsSync(path)) throw new Misunderstood(`${path}: no such file`)
    const lines = createInterface({ input: createReadStream(path), crlfDelay: Infinity })
    let file: ReturnType<typeof verification.export> | undefined
    let empty = true
    for await (const line of lines) {
      empty = false
      if (file) file.line(line)
      else if (typeOf(line.trim())) verification.statement(path, line.trim())
      else if (formatOf(line) === `${transferFormat}/${transferVersion}`) verification.transfer(path, line)
      else if (formatOf(line) === `${exportFormat}/${exportVersion}`) (file = verification.export(path)).line(line)
      else throw new Misunderstood(`${path}: no file of this program, or of a version it does not know`)
    }
    if (empty) throw new Misunderstood(`${path}: empty`)
    file?.end()
  }
  return verification.verdict()
}

function formatOf(line: string): string | undefined {
  try {
    const { format, version } = JSON.parse(line) as Record<string, unknown>
    return `${String(format)}/${String(version)}`
  } catch {
    return undefined
  }
}

type Opened = { client: Database; close(): void; keys: JSONWebKeySet }

async function opened({ dataDir, keysDir, edge }: LedgerPlace, ofEdge: boolean): Promise<Opened> {
  if (ofEdge) return edge()
  if (!existsSync(join(dataDir, 'register.db'))) throw new Misunderstood('no register.db in DATA_DIR')
  const keys = keysIn(keysDir)
  return { ...(await openEmbedded(dataDir, keysDir)), keys }
}

function keysIn(folder: string): JSONWebKeySet {
  const keys = readLedgerKeys(folder)
  if (!keys) throw new Misunderstood('no ledger.jwks.json in KEYS_DIR')
  return keys
}

async function* linesOf({ client, keys }: Opened, of: string | undefined, now: string) {
  const batches = makeBatches(client, 1)
  const chain = makeChain(batches, { chainStart, extendChain, verifyChain })
  yield* exportLedger({ store: makeStore(batches) }, chain, { of, keyChanges: changesIn(keys), now })
}

/** The chains, and what can be done beside them: guards of the schema, rows that open doors. */
async function verifyRegister(place: LedgerPlace, ofEdge: boolean): Promise<number> {
  const register = await opened(place, ofEdge)
  const trusted = statementKeys(register.keys)
  const voices = makeVoices(trusted.keys.map(({ kid }) => kid ?? ''))
  const verification = makeVerification(trusted, voices.mayAttest)
  const file = verification.export('register')
  for await (const line of linesOf(register, undefined, place.now)) {
    file.read(line)
    if (!('event' in line)) continue
    voices.hear(line.event)
    // What sides outside gave is attested by their keys, as two people pinned them.
    if (line.event.action === 'confirm-pin')
      trusted.keys.push(...statementKeys(JSON.parse(JSON.parse(line.event.detail).pin.jwks)).keys)
  }
  file.end()
  const made = openFile(':memory:', 0)
  await migrate(made, migrations.data)
  const untold = await untoldIn(makeBatches(register.client, 1), makeBatches(made, 1))
  made.close()
  register.close()
  for (const line of untold) console.log(line)
  const code = tell(await verification.verdict())
  return untold.length > 0 ? 1 : code
}

async function writeExport(place: LedgerPlace, of: string | undefined, out: string, ofEdge: boolean): Promise<number> {
  const register = await opened(place, ofEdge)
  const file = openSync(out, 'wx', 0o600)
  let streams = 0
  for await (const line of linesOf(register, of, place.now)) {
    if ('stream' in line) streams += 1
    writeSync(file, `${spellLine(line)}\n`)
  }
  closeSync(file)
  register.close()
  if (streams === 0) {
    unlinkSync(out)
    throw new Misunderstood(`${of ?? 'register'}: no such organisation or stream`)
  }
  console.log(`${out}: ${streams} streams`)
  return 0
}

async function rotate({ keysDir, now }: LedgerPlace): Promise<number> {
  const changed = await changeKeys(keysIn(keysDir), now)
  writeLedgerKeys(keysDir, changed)
  const [fresh, old] = changed.keys
  console.log(`key ${old?.kid} introduced ${fresh?.kid} and signs nothing any more; its private part is gone
restart the server; on the edge: npx wrangler secret put LEDGER_JWKS < ${join(keysDir, 'ledger.jwks.json')}`)
  return 0
}

/** Says what was found, the broken first. */
function tell({ ok, streams, files, statements, beyond }: Verification): number {
  for (const { file, line, why } of files) console.log(`${file}${line ? ` line ${line}` : ''}: ${why}`)
  for (const verdict of streams) console.log(`${verdict.stream}: ${wordsOf(verdict)}`)
  for (const stream of beyond) console.log(`${stream}: not here, its checkpoints were held against nothing`)
  console.log(`${statements} signed statements hold`)
  return ok && streams.length + statements > 0 ? 0 : 1
}

function wordsOf({ events, unsealed, checkpoints, fault }: StreamVerdict): string {
  if (fault) {
    const { seq, why, after, checkpoint } = fault
    const made = after === undefined ? '' : `, made anew after ${after}`
    return `broken at ${seq}, ${why}${made}${checkpoint ? `, checkpoint of ${checkpoint.at} in ${checkpoint.file}` : ''}`
  }
  return `${events} events hold, ${checkpoints} checkpoints agree${unsealed > 0 ? `, ${unsealed} not sealed yet` : ''}`
}
