// Runs the real Worker bundle in workerd for black-box tests, through wrangler's own test harness, which turns
// wrangler.toml (assets, flags, date) into the same runtime as `wrangler dev`. Offline: nothing but loopback is reached.
// Not for measuring speed: its proxies make every request several times slower than bare workerd.
import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

export type Worker = {
  /** `http://127.0.0.1:port`, without a slash at the end. */
  url: string
  /** Fires the cron trigger once and waits for it; throws when the handler fails. */
  runScheduled: (cron?: string) => Promise<void>
  /** What the Worker wrote to its console so far, one text a line. */
  logs: () => string[]
  /** Ends workerd too. */
  close: () => Promise<void>
}

const root = join(import.meta.dirname, '../..')
const offline = { WRANGLER_SEND_METRICS: 'false', WRANGLER_LOG: 'error', CLOUDFLARE_CF_FETCH_ENABLED: 'false', CI: '1' }

/** Bundles the Worker of `configFile` into `bundleDir` as a deployment would, without deploying. */
export const buildWorker = async (bundleDir: string, configFile = join(root, 'wrangler.toml')): Promise<void> => {
  const wrangler = join(root, 'node_modules/wrangler/bin/wrangler.js')
  const args = [wrangler, 'deploy', '--dry-run', '--config', configFile, '--outdir', bundleDir]
  await promisify(execFile)(process.execPath, args, { cwd: root, env: environment() })
}

/**
 * Starts a bundle made by `buildWorker` with `vars` as its secrets (those of `.dev.vars` are overridden name by name) on
 * a free port, and resolves when it answers `readyPath` with any status.
 */
export const startWorker = async (options: {
  bundleDir: string
  vars: Record<string, string>
  configFile?: string
  readyPath?: string
}): Promise<Worker> => {
  const { bundleDir, vars, configFile = join(root, 'wrangler.toml'), readyPath = '/health/live' } = options
  Object.assign(process.env, offline)
  // Loaded here, not above: it costs 0.8 s, and it reads the environment when loaded.
  const { createTestHarness } = await import('wrangler')
  const harness = createTestHarness({
    root,
    workers: [{ configPath: configFile, prebuiltWorkerDir: bundleDir, secrets: vars }],
  })
  try {
    const { url } = await harness.listen()
    await (await fetch(new URL(readyPath, url))).arrayBuffer()
    return {
      url: url.origin,
      runScheduled: async (cron = '* * * * *') => {
        const { outcome } = await harness.getWorker().scheduled({ cron, scheduledTime: new Date() })
        if (outcome !== 'ok') throw new Error(`the scheduled handler ended with ${outcome}`)
      },
      logs: () => harness.getLogs().map(({ message }) => message),
      close: () => harness.close(),
    }
  } catch (error) {
    await harness.close()
    throw error
  }
}

/** A Worker of a test's own, at `main`: bundled and started; `close` takes the bundle away too. */
export async function startTestWorker(main: string): Promise<Pick<Worker, 'url' | 'close'>> {
  const folder = mkdtempSync(join(tmpdir(), 'rejestr-worker-'))
  const [configFile, bundleDir] = [join(folder, 'wrangler.toml'), join(folder, 'bundle')]
  const lines = ['name = "test"', `main = "${main}"`, 'compatibility_date = "2026-08-01"']
  writeFileSync(configFile, [...lines, 'compatibility_flags = ["nodejs_compat"]', ''].join('\n'))
  await buildWorker(bundleDir, configFile)
  const { url, close } = await startWorker({ bundleDir, vars: {}, configFile })
  const end = async () => {
    await close()
    rmSync(folder, { recursive: true })
  }
  return { url, close: end }
}

const environment = (): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(CLOUDFLARE|CF)_/.test(name))),
  ...offline,
})
