// A Hrana-over-HTTP endpoint that behaves like sqld over a file, for tests of the edge runtime: the JSON pipelines of
// versions 2 and 3, batons, bearer token, and ways to lose a connection. Never a server for real data: no cursors, no
// protobuf, no replication, one shared token.
import { randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { json } from 'node:stream/consumers'
import Database from 'libsql'
import { HranaStream, type StreamRequest } from './hrana-stream.ts'

export type HranaEndpoint = {
  /** `http://127.0.0.1:port`, for `createClient({ url, authToken })`. */
  url: string
  close: () => Promise<void>
  /** Pipelines received so far, lost ones included. */
  roundTrips: () => number
  /** The next pipeline that makes a change durable gets no answer: the client sees a network error, the rows stay. */
  cutAfterNextCommit: () => void
  /** The next pipeline is lost before anything runs. */
  cutBeforeNextPipeline: () => void
  /** Streams that are still open; 0 when every client tidied up. */
  openStreams: () => number
}

type Pipeline = { baton?: string | null; requests: StreamRequest[] }

const streamExpiresInMs = 10_000

/** Opens `file` (created if missing, turned to WAL) on a free loopback port. `statements` hears every SQL text run. */
export const startHrana = async (options: {
  file: string
  token: string
  statements?: (sql: string) => void
}): Promise<HranaEndpoint> => {
  const { file, token, statements = () => {} } = options
  const keeper = new Database(file)
  keeper.prepare('pragma journal_mode = wal').all([])

  const idle = new Map<string, { stream: HranaStream; expiry: NodeJS.Timeout }>()
  const streams = new Set<HranaStream>()
  let roundTrips = 0
  let cut: 'before' | 'after-commit' | undefined

  const open = (): HranaStream => {
    const stream = new HranaStream(file, statements)
    streams.add(stream)
    return stream
  }
  const close = (stream: HranaStream) => {
    stream.close()
    streams.delete(stream)
  }
  /** A baton is good for one pipeline: used twice, or after the stream expired, it is unknown. */
  const take = (baton: string): HranaStream | undefined => {
    const held = idle.get(baton)
    idle.delete(baton)
    clearTimeout(held?.expiry)
    return held?.stream
  }
  const keep = (stream: HranaStream): string => {
    const baton = randomUUID()
    const expiry = setTimeout(() => {
      idle.delete(baton)
      close(stream)
    }, streamExpiresInMs).unref()
    idle.set(baton, { stream, expiry })
    return baton
  }

  const runPipeline = async (request: IncomingMessage, response: ServerResponse, version: number) => {
    roundTrips += 1
    const { baton, requests } = (await json(request)) as Pipeline
    if (cut === 'before') {
      cut = undefined
      request.socket.destroy()
      return
    }
    if (version < 3 && usesVersion3(requests)) return send(response, 400, problem('needs Hrana 3'))
    const stream = baton == null ? open() : take(baton)
    if (stream === undefined) return send(response, 400, problem('Received an invalid baton'))
    try {
      const results: object[] = []
      for (const step of requests) results.push(await stream.answer(step))
      if (cut === 'after-commit' && stream.committed) {
        cut = undefined
        close(stream)
        request.socket.destroy()
        return
      }
      stream.committed = false
      if (!stream.isOpen) close(stream)
      send(response, 200, { baton: stream.isOpen ? keep(stream) : null, base_url: null, results })
    } catch (error) {
      close(stream)
      send(response, 400, problem((error as Error).message))
    }
  }

  const server = createServer((request, response) => {
    const [, version, path] = /^\/v([23])(\/pipeline)?$/.exec(request.url ?? '') ?? []
    if (version === undefined) return send(response, 404, { error: 'not found' })
    if (request.method === 'GET' && path === undefined) return send(response, 200, {})
    if (request.method !== 'POST' || path === undefined) return send(response, 405, { error: 'method not allowed' })
    if (request.headers.authorization !== `Bearer ${token}`) return send(response, 401, { error: 'unauthorized' })
    runPipeline(request, response, Number(version)).catch((error) => send(response, 500, problem(String(error))))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      const closed = new Promise((resolve) => server.close(resolve))
      server.closeAllConnections()
      await closed
      for (const { expiry } of idle.values()) clearTimeout(expiry)
      for (const stream of streams) close(stream)
      keeper.close()
    },
    roundTrips: () => roundTrips,
    cutAfterNextCommit: () => {
      cut = 'after-commit'
    },
    cutBeforeNextPipeline: () => {
      cut = 'before'
    },
    openStreams: () => streams.size,
  }
}

const usesVersion3 = (requests: readonly StreamRequest[]): boolean =>
  requests.some(({ type }) => type === 'get_autocommit') || JSON.stringify(requests).includes('"type":"is_autocommit"')

const problem = (message: string) => ({ message, code: 'HRANA_PROTOCOL_ERROR' })

const send = (response: ServerResponse, status: number, body: object): void => {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}
