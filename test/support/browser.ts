// A real, headless Chromium for tests of pages: opens pages as a person of the world would and hears everything they complain of.
// Our own few arguments only (the package's switch web security off); the sandbox is off because containers run as root. CSP,
// SameSite, Secure cookies on localhost and CORS work as at home. Nothing beyond this machine can be reached.
import { chromium, type Browser, type BrowserContextOptions, type CDPSession, type Page } from 'playwright-core'
import { expect, onTestFinished } from 'vitest'
import { browserProgram } from './browser-program.ts'

export type Visiting = {
  url: string
  /** Value of the session's cookie: who is signed in (`Served.session`). */
  session?: string
  /** Without it every script is off, `<noscript>` shows. */
  javaScript?: boolean
  width?: number
  height?: number
  dark?: boolean
  forcedColors?: boolean
  reducedMotion?: boolean
  /** 2: the person's own font is twice as large, set in the browser as people do; layout in `rem` and `em` follows. */
  zoomText?: number
  /** The language of the browser. */
  locale?: string
}

export type TestBrowser = {
  /**
   * Opens an address in a browser profile of its own. Until the test ends the page has to be silent: no message on its console,
   * no error, no request that failed or went to another server. What may be heard, a test takes out of `noiseOf(page)`.
   */
  visit: (visiting: Visiting) => Promise<Page>
  close: () => Promise<void>
}

const pointers = 'primaryHoverType=2,availableHoverTypes=2,primaryPointerType=4,availablePointerTypes=4'
const fontSizePx = 16

type Held = { noise: string[]; devtools: CDPSession; javaScript: boolean; pictures: string }
const held = new WeakMap<Page, Held>()
export const heldOf = (page: Page): Held => {
  const found = held.get(page)
  if (!found) throw new Error('this page was not opened by visit')
  return found
}

/** What the page complained of so far; a test may empty it. */
export const noiseOf = (page: Page): string[] => heldOf(page).noise

/** @param pictures folder below dist/screenshots in which `picture` keeps its pictures */
export async function openBrowser({ pictures }: { pictures: string }): Promise<TestBrowser> {
  const program = await browserProgram()
  const running = new Map<number, Promise<Browser>>()
  const start = (zoomText: number) =>
    chromium.launch({
      ...program,
      args: [
        '--disable-gpu',
        // The loopback only, under both of its names: as each other's foreign site.
        '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
        `--blink-settings=${pointers},defaultFontSize=${fontSizePx * zoomText}`,
      ],
    })

  const visit = async ({ url, javaScript = true, zoomText = 1, ...visiting }: Visiting): Promise<Page> => {
    const browser = running.get(zoomText) ?? start(zoomText)
    running.set(zoomText, browser)
    const context = await (await browser).newContext(profileOf(visiting))
    context.setDefaultTimeout(5000)
    if (visiting.session) await context.addCookies([sessionCookieOf(url, visiting.session)])
    const page = await context.newPage()
    const devtools = await context.newCDPSession(page)
    // Not Playwright's own switch: axe needs scripts for a moment, and only who switched them off can lend them.
    if (!javaScript) await devtools.send('Emulation.setScriptExecutionDisabled', { value: true })
    held.set(page, { noise: listen(page, new URL(url).origin), devtools, javaScript, pictures })
    onTestFinished(async () => {
      await context.close()
      expect(noiseOf(page), `what ${url} complained of`).toEqual([])
    })
    await page.goto(url)
    return page
  }
  const close = async () => {
    for (const browser of running.values()) await (await browser).close()
  }
  return { visit, close }
}

function profileOf(visiting: Omit<Visiting, 'url'>): BrowserContextOptions {
  const { width = 1280, height = 800, dark, forcedColors, reducedMotion, locale = 'pl-PL' } = visiting
  return {
    viewport: { width, height },
    locale,
    timezoneId: 'Europe/Warsaw',
    colorScheme: dark ? 'dark' : 'light',
    forcedColors: forcedColors ? 'active' : 'none',
    reducedMotion: reducedMotion ? 'reduce' : 'no-preference',
  }
}

const sessionCookieOf = (url: string, value: string) =>
  ({
    name: '__Host-session',
    value,
    domain: new URL(url).hostname,
    path: '/',
    secure: true,
    httpOnly: true,
    sameSite: 'Lax',
  }) as const

function listen(page: Page, origin: string): string[] {
  const noise: string[] = []
  const documents = new Set<string>()
  page.on('request', (request) => {
    if (request.isNavigationRequest()) documents.add(request.url())
    const { origin: to, protocol } = new URL(request.url())
    if (to !== origin && !['data:', 'blob:'].includes(protocol)) noise.push(`foreign request: ${request.url()}`)
  })
  page.on('requestfailed', (request) => {
    // Aborted: what was on its way when the page was left.
    const why = request.failure()?.errorText ?? ''
    if (why !== 'net::ERR_ABORTED') noise.push(`failed request: ${request.url()}: ${why}`)
  })
  page.on('console', (message) => {
    // That a page's own status is 422 or 404 is for the test to judge.
    const ofDocument = message.text().startsWith('Failed to load resource') && documents.has(message.location().url)
    if (!ofDocument) noise.push(`console ${message.type()}: ${message.text()} (${message.location().url})`)
  })
  page.on('pageerror', (error) => noise.push(`error: ${error.message}`))
  return noise
}
