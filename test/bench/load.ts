// The other end of the benchmark, in a process of its own: so many requests over so many kept connections, and what they took.
// Started by bench.ts, which sends one `Load` at a time.
import { Agent, request } from 'node:http'

export type Load = {
  url: string
  token: string
  connections: number
  /** It ends with whichever comes first. */
  most: { requests: number; ms: number }
  /** Requested in turn; `bodies`, in turn too, make it a POST with a new Idempotency-Key each time. */
  paths: string[]
  bodies?: string[]
}
/** `failed` counts answers that are no 200 or 201. */
export type Measured = { requests: number; perSecond: number; p50Ms: number; failed: number; ids: string[] }

async function run({ url, token, connections, most, paths, bodies }: Load): Promise<Measured> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const latencies: number[] = []
  const ids: string[] = []
  let [sent, failed] = [0, 0]
  const startedAt = performance.now()
  const one = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const number = sent++
      const sentAt = performance.now()
      const body = bodies?.[number % bodies.length]
      const headers = {
        authorization: `Bearer ${token}`,
        ...(body && {
          'content-type': 'application/json',
          'content-length': Buffer.byteLength(body),
          'idempotency-key': `bench-${process.pid}-${startedAt}-${number}`,
        }),
      }
      const options = { agent, method: body ? 'POST' : 'GET', headers }
      const outgoing = request(url + (paths[number % paths.length] ?? ''), options, (answer) => {
        const chunks: Buffer[] = []
        answer.on('data', (chunk: Buffer) => chunks.push(chunk))
        answer.on('end', () => {
          latencies.push(performance.now() - sentAt)
          if (answer.statusCode !== 200 && answer.statusCode !== 201) failed++
          else if (body && ids.length < 50) ids.push(JSON.parse(Buffer.concat(chunks).toString()).id)
          resolve()
        })
      })
      outgoing.on('error', reject)
      outgoing.end(body)
    })
  const work = async () => {
    while (sent < most.requests && performance.now() - startedAt < most.ms) await one()
  }
  await Promise.all(Array.from({ length: connections }, work))
  const seconds = (performance.now() - startedAt) / 1000
  agent.destroy()
  latencies.sort((a, b) => a - b)
  const p50Ms = latencies[Math.floor(latencies.length / 2)] ?? 0
  return { requests: latencies.length, perSecond: latencies.length / seconds, p50Ms, failed, ids }
}

process.on('message', async (load: Load) => process.send?.(await run(load)))
process.once('disconnect', () => process.exit())
