// What an office asks of statistics, over registers that differ in one thing: ten times the years, ten times the rows of a month, all
// homes under one authority. Says rates, times and processor times; fills its databases by voivodeship.ts.
import { makeInstance, type Instance } from '../support/instance.ts'
import { startNode, type NodeProcess } from '../support/node-process.ts'
import type { Load, Measured } from './load.ts'
import { cpuMs, tokenOf } from './server-process.ts'
import { authorityOf, handOver, headOf, lastYear, type Size } from './voivodeship.ts'

export type Options = {
  /** Snapshots of a month where it is not ten times as many. */
  perMonth: number
  rounds: number
  ms: number
  measure: (of: Load) => Promise<Measured>
  note: (name: string, value: number) => void
}

type Timed = Pick<Measured, 'requests' | 'perSecond'>
type Subject = { name: string; size: Size; instance: Instance; server: NodeProcess; heads: string[]; inspector: string }

const counties = 22
/** The steps that are measured in each; `close` of all homes: each authority's and the voivode's made of them. */
export const statisticsSteps = ['T1', 'T3', 'close'] as const
export const registers = {
  base: '1 year',
  years: '10 years of such months',
  rows: '10 times the rows in the month',
  one: 'all homes under one authority',
} as const

const monthsOf = (rounds: number) =>
  Array.from({ length: rounds }, (_, round) => `${lastYear}-${String(12 - round).padStart(2, '0')}`)

async function subject(name: string, size: Size, note: Options['note']): Promise<Subject> {
  const instance = await makeInstance()
  const { client, chain, end } = await instance.open()
  const seconds = await handOver(client, instance, size)
  note(`statistics: ${name}: snapshots written a second`, (size.years * 12 * size.perMonth) / seconds)
  await chain.seal()
  end()
  const server = await startNode(instance)
  const { inspector, head } = instance.people
  const heads: string[] = []
  for (let a = 0; a < size.authorities; a++)
    heads.push(await tokenOf(server.url, { client: headOf(a), secret: head.secret }))
  return { name, size, instance, server, heads, inspector: await tokenOf(server.url, inspector) }
}

/** Looked at and closed, as a head or an inspector does. */
async function close(url: string, token: string, organisation: string, month: string): Promise<void> {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
  const period = { organisation, from: month, to: month }
  const seen = await fetch(`${url}/api/closes/preview?${new URLSearchParams(period)}`, { headers })
  const { digest, homes: shown } = (await seen.json()) as { digest: string; homes: unknown[] }
  if (shown.length === 0) throw new Error(`${seen.status}: no homes to close`)
  const body = JSON.stringify({ ...period, digest })
  const key = { 'idempotency-key': `close-${organisation}-${month}` }
  const answer = await fetch(`${url}/api/closes`, { method: 'POST', headers: { ...headers, ...key }, body })
  if (answer.status !== 201) throw new Error(`closing: ${answer.status} ${await answer.text()}`)
}

/** The longest that another request waited while something else was done, in ms. */
async function longestWait(url: string, during: () => Promise<void>): Promise<number> {
  let [longest, over] = [0, false]
  const asking = async () => {
    while (!over) {
      const startedAt = performance.now()
      await (await fetch(`${url}/health/live`)).text()
      longest = Math.max(longest, performance.now() - startedAt)
    }
  }
  await Promise.all([asking(), during().finally(() => (over = true))])
  return longest
}

/** A table of one month, of all homes: asked for by the voivode, or by the one authority there is. */
const asking = ({ server, size, heads, inspector }: Subject, table: 'T1' | 'T3', most: Load['most']): Load => ({
  url: server.url,
  token: size.authorities > 1 ? inspector : (heads[0] ?? ''),
  connections: 16,
  most,
  paths: [`/api/statistics/${table}?from=${lastYear}-06&to=${lastYear}-06`],
})

/** Measures all of them in alternating rounds; the databases are gone afterwards. */
export async function measureStatistics({ perMonth, rounds, ms, measure, note }: Options): Promise<void> {
  const closing = monthsOf(rounds)
  const base: Size = { authorities: counties, years: 1, perMonth, closing }
  const subjects = [
    await subject(registers.base, base, note),
    await subject(registers.years, { ...base, years: 10 }, note),
    await subject(registers.rows, { ...base, perMonth: perMonth * 10, closing: closing.slice(0, 1) }, note),
    await subject(registers.one, { ...base, authorities: 1 }, note),
  ]
  for (const of of subjects)
    for (const table of ['T1', 'T3'] as const) await measure(asking(of, table, { requests: 150, ms: 10_000 }))
  for (let round = 0; round < rounds; round++) {
    for (const of of subjects) {
      const { name, size, instance, server, heads, inspector } = of
      const step = async (what: (typeof statisticsSteps)[number], run: () => Promise<Timed>) => {
        const cpuBefore = cpuMs(server.pid)
        const { requests, perSecond } = await run()
        note(`statistics: ${name}: ${what}`, perSecond)
        note(`statistics: ${name}: ${what}: cpu`, (cpuMs(server.pid) - cpuBefore) / requests)
      }
      for (const table of ['T1', 'T3'] as const)
        await step(table, () => measure(asking(of, table, { requests: 4000, ms })))
      const month = size.closing[round]
      if (month === undefined) continue
      await step('close', async () => {
        const startedAt = performance.now()
        const waited = await longestWait(server.url, async () => {
          for (const [a, head] of heads.entries()) await close(server.url, head, authorityOf(a), month)
          if (size.authorities > 1) await close(server.url, inspector, instance.organisations.voivode, month)
        })
        note(`statistics: ${name}: close: longest wait of another`, waited)
        return { requests: 1, perSecond: 1000 / (performance.now() - startedAt) }
      })
    }
  }
  for (const { server, instance } of subjects) {
    await server.stop()
    instance.remove()
  }
}
