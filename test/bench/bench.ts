// `npm run bench`: the product beside the bare limits, in alternating rounds of one run, so that what else the machine does
// falls on all alike. Prints rates and ratios with median, least and most; writes into no folder but its own in /tmp.
// `--quick`: two or three minutes. `--entries 100000`: how much the grown register holds. `--only register` or `statistics`: half of it.
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { createRequire } from 'node:module'
import { availableParallelism, loadavg } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { createClient } from '@libsql/client'
import { build } from 'esbuild'
import { chainStart, extendChain, verifyChain } from '../../src/ledger/chain.ts'
import { makeInstance, type Instance } from '../support/instance.ts'
import { startNode, type NodeProcess } from '../support/node-process.ts'
import { filing, today } from '../runtime/report.ts'
import type { Load, Measured } from './load.ts'
import { grow, insertsOf, templateOf } from './rows.ts'
import { cpuMs, residentMb, tokenOf } from './server-process.ts'
import { measureStatistics } from './statistics.ts'
import { printRegister, printStatistics, type Rates } from './table.ts'

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    entries: { type: 'string', default: '20000' },
    only: { type: 'string' },
  },
})
const { quick, only } = values
const entries = Number(values.entries)
const rounds = quick ? 3 : 4
const ms = quick ? 700 : 2000
// Each instance and each server is gone when the benchmark is.
process.setMaxListeners(50)
/** Reports about the residents of a large home, each with a name of their own. */
const bodies = Array.from({ length: 200 }, (_, number) => {
  const [first, second] = [number / 16, number].map((one) => 'abcdefghijklmnop'[Math.floor(one) % 16] ?? '')
  const [resident] = filing.who.residents
  const other = { ...resident, pseudonym: `M-${1000 + number}`, name: `Wanda Wymyślona${first}${second}` }
  return JSON.stringify({ ...filing, who: { residents: [other] } })
})

// Bundled, because Node by itself reads no pages written with JSX.
const lessOneThing = 'dist/bench-server.js'
await build({
  absWorkingDir: join(import.meta.dirname, '../..'),
  entryPoints: ['test/bench/server.ts'],
  outfile: lessOneThing,
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  logLevel: 'warning',
})

const load = fork(join(import.meta.dirname, 'load.ts'))
const measure = async (of: Load): Promise<Measured> => {
  load.send(of)
  const [measured]: Measured[] = await once(load, 'message')
  if (!measured) throw new Error('the load ended')
  if (measured.failed > 0) throw new Error(`${measured.failed} of ${measured.requests} requests were refused`)
  return measured
}

type Subject = {
  name: string
  instance: Instance
  server: NodeProcess
  tokens: { reporter: string; officer: string; head: string }
  ids: string[]
}

async function subject(name: string, grown: number, less?: 'groups' | 'protection' | 'erasure'): Promise<Subject> {
  const instance = await makeInstance()
  const { dataDir, keysDir } = instance
  const open = () => startNode({ dataDir, keysDir, ...(less && { entry: lessOneThing, env: { LESS: less } }) })
  let server = await open()
  const warm = async () => {
    const { reporter, officer, head } = instance.people
    const tokens = {
      reporter: await tokenOf(server.url, reporter),
      officer: await tokenOf(server.url, officer),
      head: await tokenOf(server.url, head),
    }
    const { ids } = await file({ name, instance, server, tokens, ids: [] }, 16, 300)
    return { name, instance, server, tokens, ids }
  }
  await warm()
  await server.stop()
  const { client, end } = await instance.open()
  await grow(client, await templateOf(client), grown)
  end()
  server = await open()
  return warm()
}

const file = ({ server, tokens }: Subject, connections: number, requests: number) =>
  measure({
    url: server.url,
    token: tokens.reporter,
    connections,
    most: { requests, ms },
    paths: ['/api/entries'],
    bodies,
  })
const read = ({ server }: Subject, token: string, paths: string[], connections = 16) =>
  measure({ url: server.url, token, connections, most: { requests: 4000, ms }, paths })

const steps = {
  'file, 1 connection': (of: Subject) => file(of, 1, 200),
  'file, 16': (of: Subject) => file(of, 16, 600),
  'file, 64': (of: Subject) => file(of, 64, 1000),
  'open an entry, 16': (of: Subject) =>
    read(
      of,
      of.tokens.officer,
      of.ids.map((id) => `/api/entries/${id}`),
    ),
  'worklist of 25, 16': (of: Subject) => read(of, of.tokens.officer, ['/api/entries?state=reported&limit=25']),
  'month table, 16': (of: Subject) => read(of, of.tokens.head, [`/api/statistics/T1?from=${month}&to=${month}`]),
}
const month = `${Number(today.slice(0, 4)) - 1}-06`

/** Reports a second that plain @libsql/client batches write into a database of the same schema. */
async function bare({ dataDir }: Instance, group: number): Promise<number> {
  const client = createClient({ url: `file:${dataDir}/register.db`, concurrency: 1 })
  await client.execute('PRAGMA synchronous = FULL')
  const template = await templateOf(client)
  const [last] = (await client.execute(`SELECT coalesce(max(seq), 0) AS seq FROM event WHERE stream = 'bare:2026'`))
    .rows
  let seq = Number(last?.['seq'])
  const [first, startedAt] = [seq, performance.now()]
  while (performance.now() - startedAt < ms / 2 && seq - first < 2000) {
    const inserts = Array.from({ length: group }, () => insertsOf(template, ++seq))
    await client.batch(inserts.flat(), 'write')
  }
  const perSecond = ((seq - first) / (performance.now() - startedAt)) * 1000
  client.close()
  return perSecond
}

/** Milliseconds from the start of the process to its first answer, and its memory then. */
async function start({ dataDir, keysDir }: Instance): Promise<{ ms: number; idleMb: number }> {
  const startedAt = performance.now()
  const server = await startNode({ dataDir, keysDir })
  await (await fetch(`${server.url}/health/live`)).text()
  const ms = performance.now() - startedAt
  const idleMb = residentMb(server.pid)
  await server.stop()
  return { ms, idleMb }
}

function chainRate(): number {
  const event = {
    stream: 'home:2026',
    subject: 's',
    version: 1,
    action: 'file',
    actor: 'alias',
    role: 'reporter',
    authorisation: null,
  }
  const detail = JSON.stringify({ state: 'reported', text: 'x'.repeat(500) })
  const events = Array.from({ length: 50_000 }, (_, i) => ({
    ...event,
    seq: i + 1,
    id: `event-${i}`,
    at: '2026-03-09T10:00:00.000Z',
    detail,
  }))
  const links = extendChain(chainStart.hash, events).map((hash, i) => ({ seq: i + 1, hash }))
  const startedAt = performance.now()
  if (!verifyChain({ events, links }).ok) throw new Error('the chain does not hold')
  return (events.length / (performance.now() - startedAt)) * 1000
}

const seen: Rates = new Map()
const note = (name: string, value: number) => seen.set(name, [...(seen.get(name) ?? []), value])

/** Filing, opening, listing: the product, ten times as full, less one thing, and the bare limits. */
async function measureRegister(): Promise<void> {
  const [product, grown, single, open, plain, blank] = [
    await subject(`product, ${entries / 10} entries`, entries / 10),
    await subject(`product, ${entries} entries`, entries),
    await subject('groups of one', entries / 10, 'groups'),
    await subject('unprotected', entries / 10, 'protection'),
    await subject('what is deleted stays in the file', entries / 10, 'erasure'),
    await subject('bare', entries / 10),
  ]
  await blank.server.stop()
  for (let round = 0; round < rounds; round++) {
    for (const [step, run] of Object.entries(steps)) {
      for (const of of step.startsWith('file')
        ? [product, grown, single, open, plain]
        : [product, grown, open, plain]) {
        const cpuBefore = cpuMs(of.server.pid)
        const { perSecond, p50Ms, requests } = await run(of)
        note(`${of.name}: ${step}`, perSecond)
        note(`${of.name}: ${step}: p50`, p50Ms)
        note(`${of.name}: ${step}: cpu`, (cpuMs(of.server.pid) - cpuBefore) / requests)
        await sleep(50)
      }
    }
    note('bare: one by one', await bare(blank.instance, 1))
    note('bare: in groups of 64', await bare(blank.instance, 64))
    const { ms: startMs, idleMb } = await start(blank.instance)
    note('start ms', startMs)
    note('idle MB', idleMb)
    note('chain', chainRate())
  }
  note('loaded MB', residentMb(product.server.pid))
  const [first, ...others] = [product, grown, single, open, plain, blank]
  printRegister(seen, {
    steps: Object.keys(steps),
    product: first.name,
    grown: grown.name,
    single: single.name,
    open: open.name,
    plain: plain.name,
  })
  for (const { server, instance } of [first, ...others]) {
    await server.stop()
    instance.remove()
  }
}

const beganAt = performance.now()
console.log(
  `Load of the machine before: ${loadavg()
    .map((one) => one.toFixed(1))
    .join(' ')}, ${availableParallelism()} cores`,
)
if (only !== 'statistics') await measureRegister()
if (only !== 'register') {
  // A hundred thousand entries and a million; quickly, a tenth of both.
  await measureStatistics({ perMonth: quick ? 833 : 8333, rounds, ms, measure, note })
  printStatistics(seen)
}
try {
  createRequire(import.meta.url).resolve('directus/package.json')
  console.log('Directus is installed, but this benchmark does not start it yet.')
} catch {
  console.log('Directus is not installed: no comparison with it.')
}
console.log(`${rounds} rounds in ${Math.round((performance.now() - beganAt) / 1000)} s`)
load.disconnect()
