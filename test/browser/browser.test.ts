// That the tests' own browser is a true one and its checks can fail: on pages made to be wrong.
import { execFileSync } from 'node:child_process'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { noiseOf, openBrowser, type TestBrowser } from '../support/browser.ts'
import { expectAccessible, expectNoSideways, focusedName, tabThrough, tabTo } from '../support/browser-checks.ts'
import { browserProgram } from '../support/browser-program.ts'

// The compiler's world has no DOM, because the program has none; these stand in the page.
declare const document: any
declare const Image: any

vi.setConfig({ testTimeout: 20_000 })

const good = '<h1>Dobra strona</h1><p><a href="/a">Dalej</a> <input id="i" /><label for="i">Imię</label></p>'
const bodies: Record<string, string> = {
  '/': good,
  '/script': `${good}<noscript>bez skryptów</noscript><script src="/own.js"></script>`,
  '/inline': `${good}<script>document.title = 'inline'</script>`,
  '/wrong': '<h1>Zła strona</h1><button></button><img src="/own.js">',
  '/wide': '<h1>Szeroka</h1><p style="width: 900px">za szeroka</p>',
  '/blind': '<h1>Bez fokusu</h1><a href="/a">widać</a> <a href="/b" style="outline: none">nie widać</a>',
  '/rem': '<h1>Tekst</h1><style>p { width: 10rem }</style><p>dziesięć</p>',
}
const received: IncomingMessage[] = []
let server: Server
let [url, elsewhere] = ['', '']
let browser: TestBrowser

beforeAll(async () => {
  server = createServer((request, response) => {
    received.push(request)
    const path = request.url ?? ''
    response.setHeader('content-type', path === '/own.js' ? 'text/javascript' : 'text/html; charset=utf-8')
    if (path === '/inline') response.setHeader('content-security-policy', "script-src 'self'")
    if (path === '/own.js') return response.end(`document.title = 'own'`)
    response.statusCode = path in bodies ? 200 : 404
    response.end(`<!doctype html><html lang="pl"><title>Próba</title><main>${bodies[path] ?? good}</main></html>`)
  }).listen(0)
  const { port } = server.address() as AddressInfo
  url = `http://localhost:${port}`
  elsewhere = `http://127.0.0.1:${port}`
  browser = await openBrowser({ pictures: 'trial' })
}, 30_000)
afterAll(async () => {
  await browser?.close()
  server?.close()
})

describe('the browser', () => {
  it('needs no library that Node itself does not need', async () => {
    const { executablePath, env } = await browserProgram()
    const ofSystem = (program: string) =>
      [...String(execFileSync('ldd', [program], { env })).matchAll(/(\S+) => (\S+)/g)]
        .filter(([, , path = '']) => !path.startsWith(env['LD_LIBRARY_PATH'] ?? executablePath))
        .map(([, name]) => name)
    expect(ofSystem(executablePath).filter((name) => !ofSystem(process.execPath).includes(name))).toEqual([])
  })

  it('is in Poland and speaks Polish', async () => {
    const page = await browser.visit({ url })
    expect(await page.evaluate(() => [navigator.language, new Date(Date.UTC(2026, 2, 9, 10)).getHours()])).toEqual([
      'pl-PL',
      11,
    ])
  })

  it('obeys the content security policy', async () => {
    const page = await browser.visit({ url: `${url}/inline` })
    expect(await page.title()).toBe('Próba')
    expect(noiseOf(page).splice(0)).toEqual([expect.stringContaining('Content Security Policy')])
  })

  it('sends the cookie of a session to its own site and with no form of another', async () => {
    for (const [from, cookie] of [
      [url, '__Host-session=x.y'],
      [elsewhere, undefined],
    ] as const) {
      const page = await browser.visit({ url, session: 'x.y' })
      await page.goto(from)
      await page.evaluate((action) => {
        document.body.innerHTML = `<form method="post" action="${action}/sent"><button>Wyślij</button></form>`
      }, url)
      await page.getByRole('button').click()
      await page.waitForURL('**/sent')
      expect(received.findLast(({ method }) => method === 'POST')?.headers.cookie).toBe(cookie)
      noiseOf(page).splice(0)
    }
  })

  it('keeps one site from reading another, and reaches nothing beyond this machine', async () => {
    const page = await browser.visit({ url: elsewhere })
    const read = (from: string) =>
      page.evaluate(
        (from) =>
          fetch(from).then(
            () => 'read',
            () => 'refused',
          ),
        from,
      )
    expect([await read(url), await read('https://example.com/')]).toEqual(['refused', 'refused'])
    expect(noiseOf(page).splice(0).join()).toContain('foreign request: https://example.com/')
  })

  it('runs no script where scripts are off, not even while axe runs', async () => {
    const page = await browser.visit({ url: `${url}/script`, javaScript: false })
    await expectAccessible(page)
    expect([await page.title(), await page.locator('noscript').isVisible()]).toEqual(['Próba', true])
    await page.getByRole('link').click()
    expect(page.url()).toBe(`${url}/a`)
  })

  it('makes the text larger as people do', async () => {
    const widthOf = async (zoomText: number) =>
      (await (await browser.visit({ url: `${url}/rem`, zoomText })).locator('p').boundingBox())?.width
    expect([await widthOf(1), await widthOf(2)]).toEqual([160, 320])
  })
})

describe('the checks', () => {
  it('are content with a good page', async () => {
    const page = await browser.visit({ url })
    await expectAccessible(page)
    await expectNoSideways(page)
    expect(await tabThrough(page)).toEqual(['Dalej', 'Imię'])
    await tabTo(page, 'Dalej')
    expect(await focusedName(page)).toBe('Dalej')
  })

  it('name the rule and the place of what is not accessible', async () => {
    const page = await browser.visit({ url: `${url}/wrong` })
    await expect(expectAccessible(page)).rejects.toThrow(/button-name .* at button/)
    noiseOf(page).splice(0)
  })

  it('notice what is too wide', async () => {
    const page = await browser.visit({ url: `${url}/wide`, width: 320 })
    await expect(expectNoSideways(page)).rejects.toThrow('za szeroka')
  })

  it('notice a focus that cannot be seen, and a name no Tab leads to', async () => {
    const page = await browser.visit({ url: `${url}/blind` })
    await tabTo(page, 'widać')
    await expect(tabTo(page, 'nie widać')).rejects.toThrow('“nie widać” has the focus and does not show it')
    await expect(tabTo(page, 'nie ma')).rejects.toThrow('widać | nie widać')
  })

  it('notice what a page complains of', async () => {
    const page = await browser.visit({ url })
    await page.evaluate(() => {
      console.warn('ostrzeżenie')
      document.body.append(Object.assign(new Image(), { src: '/brak.png', alt: '' }))
      setTimeout(() => {
        throw new Error('błąd')
      })
    })
    await expect.poll(() => noiseOf(page).length).toBe(3)
    expect(noiseOf(page).splice(0).toSorted()).toEqual([
      expect.stringContaining('Failed to load resource'),
      expect.stringContaining('console warning: ostrzeżenie'),
      'error: błąd',
    ])
  })
})
