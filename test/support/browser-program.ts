// Where the tests' Chromium lies: unpacked once from the npm package @sparticuz/chromium into node_modules/.cache, with the
// libraries and the one font it needs, so that no package of the system is asked for. Linux on x64; elsewhere the variable
// CHROMIUM names another Chromium. Safe when several test files start at once: each unpacks aside, the first one counts.
import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'

/** `env` is all the environment Chromium gets. */
export type BrowserProgram = { executablePath: string; env: Record<string, string> }

const { resolve } = createRequire(import.meta.url)
const packed = dirname(dirname(resolve('@sparticuz/chromium')))
const { version } = createRequire(import.meta.url)(join(packed, 'package.json')) as { version: string }
const cache = join(import.meta.dirname, '../../node_modules/.cache')
const folder = join(cache, `chromium-${version}`)

export async function browserProgram(): Promise<BrowserProgram> {
  const other = process.env['CHROMIUM']
  if (other !== undefined) return { executablePath: other, env: { HOME: cache } }
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error('The Chromium of the tests is for Linux on x64; set CHROMIUM to the path of another one.')
  if (!existsSync(folder)) await unpack()
  return {
    executablePath: join(folder, 'chromium'),
    env: { LD_LIBRARY_PATH: join(folder, 'al2023/lib'), FONTCONFIG_FILE: join(folder, 'fonts.conf'), HOME: folder },
  }
}

async function unpack(): Promise<void> {
  await mkdir(cache, { recursive: true })
  const aside = await mkdtemp(`${folder}-`)
  // The package unpacks into the temp folder only: hence a process whose temp folder is ours.
  const script = `import { inflate } from '@sparticuz/chromium'; await Promise.all(process.argv.slice(1).map(inflate))`
  const archives = ['chromium.br', 'al2023.tar.br', 'fonts.tar.br'].map((name) => join(packed, 'bin', name))
  const options = { cwd: import.meta.dirname, env: { TMPDIR: aside } }
  await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script, ...archives], options)
  // The package's own points to /tmp. This one's cache is below HOME.
  await writeFile(
    join(aside, 'fonts.conf'),
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
    <fontconfig><dir prefix="relative">fonts</dir><cachedir prefix="xdg">fontconfig</cachedir></fontconfig>`,
  )
  // Refused when another test file was first.
  await rename(aside, folder).catch(() => rm(aside, { recursive: true }))
}
