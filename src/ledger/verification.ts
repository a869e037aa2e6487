// Verifies what left the system, offline and with pinned keys: exports, transfer manifests, receipts and checkpoints of either side,
// held against each other. Opens no file and no database.
import type { JSONWebKeySet } from 'jose'
import { canonicalise } from './canonical.ts'
import type { ChainFault } from './chain.ts'
import { agreesWith, checkpointIn, checkpointStatement, type Checkpoint } from './checkpoint.ts'
import { readLine, type ExportLine } from './export-lines.ts'
import { follow, type Followed } from './following.ts'
import { sha256 } from './hash.ts'
import { changesIn, followChanges } from './key-change.ts'
import {
  keyNamedIn,
  StatementRefusal,
  typeOf,
  verifyStatement,
  type StatementRefusalCode,
  type StatementType,
} from './signature.ts'
import { transferIn } from './transfer-file.ts'
import { organisationOf, type MayAttest } from './voices.ts'

type Filed = Checkpoint & { file: string }

/**
 * `differs`: the stream up to there is not the one a checkpoint was signed for (then the first event that was made anew stands
 * after `after`), or two exports tell it differently. `cut-off`: it ends before a checkpoint.
 */
export type StreamFault = {
  seq: number
  why: ChainFault | 'differs' | 'cut-off'
  after?: number
  checkpoint?: Filed
}

/** `events`: those that hold. `checkpoints`: those that agree. `unsealed`: events at the end that have no link yet. */
export type StreamVerdict = {
  stream: string
  events: number
  unsealed: number
  checkpoints: number
  fault?: StreamFault
}

/**
 * What is wrong with a file itself. `line` from 1, where it is one. `other-contents`: not the snapshots that the manifest or receipt names.
 * `foreign-key`: signed by a known key that may not speak for this organisation.
 */
export type FileFault = {
  file: string
  line?: number
  why: StatementRefusalCode | 'unreadable' | 'cut-off' | 'other-contents' | 'foreign-key'
}

/** `statements`: signed ones that were verified. `beyond`: streams that checkpoints speak of and none of the files holds. */
export type Verification = {
  ok: boolean
  streams: StreamVerdict[]
  files: FileFault[]
  statements: number
  beyond: string[]
}

type Believed = { trusted: JSONWebKeySet; origin: (kid: string) => string }
type Statement = { file: string; line?: number; type: StatementType; jws: string }

/** Takes files one after another, then judges them together. `pinned`: the keys that are trusted beforehand. `mayAttest`: for whom each of them speaks. */
export function makeVerification(pinned: JSONWebKeySet, mayAttest: MayAttest = () => true) {
  const statements: Statement[] = []
  const followed = new Map<string, Followed[]>()
  const faults: FileFault[] = []
  const told = new Set<string>()
  let verified = 0
  /** By transfer: the hash of the list of its snapshots, from the manifest and from the receipt. */
  const contents = new Map<string, Map<string, string>>()

  return {
    /** A signed statement alone. */
    statement(file: string, jws: string): void {
      const type = typeOf(jws)
      if (type) statements.push({ file, type, jws })
      else faults.push({ file, why: 'not-signed' })
    },

    /** A transfer file: its manifest, and whether its snapshots are those that it names. */
    transfer(file: string, text: string): void {
      const found = transferIn(text)
      if (!found) return void faults.push({ file, why: 'unreadable' })
      statements.push({ file, type: 'transfer', jws: found.manifest })
      if (!found.whole) faults.push({ file, why: 'other-contents' })
    },

    /** An export, fed line by line. */
    export(file: string): { line(text: string): void; read(line: ExportLine): void; end(): void } {
      const following = follow()
      let at = 0
      let readable = true
      const read = (line: ExportLine) => {
        const place = { file, line: at }
        if ('keyChange' in line) statements.push({ ...place, type: 'key-change', jws: line.keyChange })
        if ('checkpoint' in line) statements.push({ ...place, type: 'checkpoint', jws: line.checkpoint })
        following.line(line)
      }
      return {
        line(text) {
          at += 1
          const line = readLine(text)
          if (line) return read(line)
          if (readable) faults.push({ file, line: at, why: 'unreadable' })
          readable = false
        },
        read,
        end() {
          if (!following.whole() && readable) faults.push({ file, why: 'cut-off' })
          for (const one of following.told) told.add(one)
          for (const one of following.streams) followed.set(one.stream, [...(followed.get(one.stream) ?? []), one])
        },
      }
    },

    /** What all of it together shows. */
    async verdict(): Promise<Verification> {
      const changes = statements.filter(({ type }) => type === 'key-change')
      const known = [...changesIn(pinned), ...changes.map(({ jws }) => jws)]
      const { trusted, refused, origin } = await followChanges(pinned, known)
      for (const { file, line, jws } of changes)
        if (refused.includes(jws)) faults.push({ file, ...(line && { line }), why: 'unknown-key' })
      const found: Filed[] = []
      for (const one of statements) if (one.type !== 'key-change') found.push(...(await open({ trusted, origin }, one)))
      // The same checkpoint lies with both sides, in an export and in what it was sent with.
      const checkpoints = [...new Map(found.map((one) => [canonicalise(checkpointStatement(one)), one])).values()]
      // A stream that a file should tell and does not was taken away whole.
      for (const { stream } of checkpoints)
        if (!followed.has(stream) && (told.has(stream) || told.has(stream.split(':')[0] ?? '')))
          followed.set(stream, [{ stream, hashes: [], unsealed: 0, fault: undefined }])
      const streams = [...followed.values()].map((tellings) => judge(tellings, checkpoints))
      const ok = faults.length === 0 && streams.every(({ fault }) => fault === undefined)
      const beyond = new Set(checkpoints.map(({ stream }) => stream).filter((stream) => !followed.has(stream)))
      return { ok, streams, files: faults, statements: verified, beyond: [...beyond].toSorted() }
    },
  }

  /** The checkpoints that a statement is or carries, each verified by itself. */
  async function open(by: Believed, { file, line, type, jws }: Statement): Promise<Filed[]> {
    const fault = (why: FileFault['why']) => (faults.push({ file, ...(line && { line }), why }), [])
    let payload: unknown
    try {
      payload = await verifyStatement(by.trusted, jws, type)
    } catch (error) {
      return fault(error instanceof StatementRefusal ? error.code : 'not-signed')
    }
    if (!mayAttest(by.origin(keyNamedIn(jws)), speakerOf(type, payload))) return fault('foreign-key')
    verified += 1
    if (type === 'checkpoint') {
      const checkpoint = checkpointIn(payload)
      return checkpoint ? [{ ...checkpoint, file }] : fault('unreadable')
    }
    const {
      transfer,
      checkpoints = [],
      snapshots,
      withdrawals = [],
      census = [],
      content,
    } = payload as Record<string, unknown>
    const listed = type === 'transfer' ? sha256(canonicalise([snapshots, withdrawals, census].flat())) : content
    const before = contents.get(String(transfer)) ?? new Map<string, string>()
    contents.set(String(transfer), before.set(type, String(listed)))
    if (new Set(before.values()).size > 1) fault('other-contents')
    const carried = Array.isArray(checkpoints) ? checkpoints : []
    const opened = await Promise.all(
      carried.map((one) => open(by, { file, ...(line && { line }), type: 'checkpoint', jws: String(one) })),
    )
    return opened.flat()
  }
}

/** Whose word a statement is: of a transfer the home's, of what was said of it the authority's, of a checkpoint that of whose ledger it is. */
function speakerOf(type: StatementType, payload: unknown): string {
  const { home, authority, stream } = (payload ?? {}) as Record<string, unknown>
  if (type === 'checkpoint') return organisationOf(String(stream))
  return String(type === 'transfer' ? home : authority)
}

/** The first fault of a stream: that of its chain, or what says otherwise (a checkpoint, another export), whichever stands before. */
function judge(tellings: readonly Followed[], checkpoints: readonly Filed[]): StreamVerdict {
  const [{ stream, hashes, unsealed, fault }, ...others] = tellings.toSorted(
    (a, b) => b.hashes.length - a.hashes.length,
  ) as [Followed, ...Followed[]]
  const own = checkpoints.filter((one) => one.stream === stream).toSorted((a, b) => a.seq - b.seq)
  const told = own.map((checkpoint) => {
    const { seq } = checkpoint
    const hash = hashes[seq - 1]
    return { seq, checkpoint, says: agreesWith(checkpoint, hash === undefined ? [] : [{ seq, hash }]) }
  })
  const agreeing = told.filter(({ says }) => says === 'agrees')
  const against = told.find(({ says }) => says === 'differs')
  const missing = told.find(({ says }) => says === 'missing')
  const faults: StreamFault[] = others.flatMap((other) => {
    const index = other.hashes.findIndex((hash, at) => hash !== hashes[at])
    return [...(index < 0 ? [] : [{ seq: index + 1, why: 'differs' } as const]), ...(other.fault ? [other.fault] : [])]
  })
  if (against) {
    const after = agreeing.findLast(({ seq }) => seq < against.seq)?.seq ?? 0
    faults.push({ seq: against.seq, why: 'differs', after, checkpoint: against.checkpoint })
  }
  if (fault) faults.push(fault)
  else if (missing) faults.push({ seq: hashes.length + 1, why: 'cut-off', checkpoint: missing.checkpoint })
  const [first] = faults.toSorted((a, b) => a.seq - b.seq)
  return {
    stream,
    events: hashes.length,
    unsealed,
    checkpoints: agreeing.length,
    ...(first && { fault: first }),
  }
}
