// The Node runtime as a process of its own, as `npm start` runs it, on a free port. Ends it, or kills it as a power cut would.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

export type NodeProcess = {
  /** `http://localhost:port`, without a slash at the end. */
  url: string
  pid: number
  /** What it printed so far, line by line, errors too. */
  lines: () => readonly string[]
  /** SIGTERM; resolves with the exit code. */
  stop: () => Promise<number | null>
  /** SIGKILL; nothing of the process runs any more when it resolves. */
  kill: () => Promise<void>
}

const root = join(import.meta.dirname, '../..')

/** @param entry `dist/node.js` is what users start. `env` is all it gets besides PATH. */
export async function startNode(options: {
  dataDir: string
  keysDir: string
  entry?: 'dist/node.js' | 'dist/bench-server.js'
  env?: Record<string, string>
}): Promise<NodeProcess> {
  const { dataDir, keysDir, entry = 'dist/node.js', env = {} } = options
  const child = spawn(process.execPath, [join(root, entry)], {
    env: { PATH: process.env['PATH'], PORT: '0', DATA_DIR: dataDir, KEYS_DIR: keysDir, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const orphan = () => child.kill('SIGKILL')
  process.once('exit', orphan)
  const ended = once(child, 'exit').then(([code]) => {
    process.off('exit', orphan)
    return code as number | null
  })
  const lines: string[] = []
  const url = await new Promise<string>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      createInterface(stream).on('line', (line) => {
        lines.push(line)
        const found = /^Rejestr .*: (http:\S+)$/.exec(line)?.[1]
        if (found) resolve(found)
      })
    }
    ended.then((code) => reject(new Error(`${entry} ended with ${code} before it answered:\n${lines.join('\n')}`)))
  })
  return {
    url,
    pid: child.pid ?? 0,
    lines: () => lines,
    stop: () => {
      child.kill('SIGTERM')
      return ended
    },
    kill: async () => {
      child.kill('SIGKILL')
      await ended
    },
  }
}
