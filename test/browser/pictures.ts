// `npm run pictures`: small pictures of the demonstration in Polish, for the help (src/http/assets/pictures) and the README. Starts
// the built program on a folder of its own. Taken when pages have changed, looked at, and committed; no test runs it.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { chromium, type Browser } from 'playwright-core'
import { browserProgram } from '../support/browser-program.ts'

const root = join(import.meta.dirname, '../..')
const folder = join(root, 'src/http/assets/pictures')
const mostBytes = 120 * 1024

type Picture = {
  name: string
  role: string
  path: string
  /** The link to follow from there, by a selector. */
  follow?: string
  /** What shall stand at the top of the picture. */
  top?: string
  width?: number
  height?: number
}

const thisMonth = new Date().toISOString().slice(0, 7)
const lastYear = `/statistics?from=${Number(thisMonth.slice(0, 4)) - 1}${thisMonth.slice(4)}&to=${thisMonth}`

const pictures: readonly Picture[] = [
  { name: 'help-reporter', role: 'reporter', path: '/reports/new', top: 'h1' },
  { name: 'help-officer', role: 'officer', path: '/entries', follow: 'main tbody a[href^="/entries/"]' },
  { name: 'help-director', role: 'director', path: '/start' },
  { name: 'help-dpo', role: 'dpo', path: '/ledger' },
  { name: 'help-reviewer', role: 'reviewer', path: '/cases?state=in_review', follow: 'main tbody a[href^="/cases/"]' },
  { name: 'help-head', role: 'head', path: lastYear, top: '.filters' },
  { name: 'help-admin', role: 'admin', path: '/people' },
  { name: 'readme-report', role: 'reporter', path: '/reports/new', width: 390, height: 760 },
  { name: 'readme-statistics', role: 'head', path: lastYear, top: '.scroll', width: 1040, height: 1000 },
]

const { url, end } = await startDemo()
const program = await browserProgram()
const browser = await chromium.launch({ ...program, args: ['--disable-gpu', '--hide-scrollbars'] })
try {
  mkdirSync(folder, { recursive: true })
  for (const picture of pictures) await take(browser, picture)
} finally {
  await browser.close()
  await end()
}

async function take(browser: Browser, picture: Picture): Promise<void> {
  const { name, role, path, follow, top, width = 800, height = 600 } = picture
  const context = await browser.newContext({
    viewport: { width, height },
    locale: 'pl-PL',
    timezoneId: 'Europe/Warsaw',
  })
  const page = await context.newPage()
  await page.goto(`${url}/sign-in?next=${encodeURIComponent(path)}`)
  await page.locator(`form[action="/demo/sign-in"]:has([name=role][value=${role}]) button`).first().click()
  await page.waitForURL((address) => address.pathname + address.search === path || address.pathname === path)
  if (follow) {
    const address = await page.locator(follow).first().getAttribute('href')
    await page.goto(url + address)
  }
  if (top)
    await page
      .locator(top)
      .first()
      .evaluate((element) => element.scrollIntoView())
  const file = join(folder, `${name}.png`)
  await page.screenshot({ path: file, animations: 'disabled' })
  const { size } = statSync(file)
  console.log(`${name}.png: ${Math.round(size / 1024)} KB`)
  if (size > mostBytes) throw new Error(`${name}.png is larger than ${mostBytes} bytes`)
  await context.close()
}

/** The demonstration on a free port; `end` leaves nothing of it. */
async function startDemo(): Promise<{ url: string; end: () => Promise<void> }> {
  const temp = mkdtempSync(join(tmpdir(), 'rejestr-pictures-'))
  const env = { ...process.env, PORT: '0', DATA_DIR: join(temp, 'data'), KEYS_DIR: join(temp, 'keys') }
  const child = spawn(process.execPath, [join(root, 'dist/node.js'), '--demo'], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = once(child, 'exit')
  const end = async () => {
    child.kill('SIGTERM')
    await ended
    rmSync(temp, { recursive: true, force: true })
  }
  for await (const line of createInterface(child.stdout)) {
    const found = /^Rejestr .*: (http:\S+)$/.exec(line)?.[1]
    if (found) return { url: found, end }
  }
  throw new Error('the demonstration did not start')
}
