// A list of fifty thousand records downloaded in a real browser: how far it is can be seen and heard, it can be stopped, and what did not
// come whole is not saved. A gate stands between browser and server, and lets through as much as a test wants.
import { readFileSync } from 'node:fs'
import { createServer, request, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { noiseOf } from '../support/browser.ts'
import { expectAccessible, expectNoSideways, focusedName, picture } from '../support/browser-checks.ts'
import { handOverRecords } from '../support/handed-records.ts'
import { csvRows, sheetsOf, textOf } from '../support/reading-files.ts'
import { serveOnNode, type SignInName } from '../support/served.ts'
import { today } from '../runtime/report.ts'
import { stage } from './stage.ts'

// The compiler's world has no DOM, because the program has none; this stands in the page.
declare const document: any

const count = 50_000
const month = today.slice(0, 7)
const path = `/records?list=handed-over&from=${month}&to=${month}`
const busy = 'Pobieranie pliku:'

/** What becomes of a file after so many bytes: it is kept waiting, cut off, or ended as if it were whole. */
type Gate = { after: number; then: 'wait' | 'cut' | 'end' } | undefined

describe('a list of fifty thousand rows, in a browser, on Node,', () => {
  const there = stage('node', serveOnNode, 'empty')
  let gate: Gate
  let held: ServerResponse | undefined
  let proxy: Server
  let url: string

  beforeAll(async () => {
    const { instance } = there.served
    const { client, end } = await instance.open()
    await handOverRecords(client, instance.organisations, count, today)
    end()
    proxy = createServer((asked, answer) => {
      const { method = 'GET', headers, url: at = '/' } = asked
      const through = request(there.served.url + at, { method, headers, agent: false }, (found) => {
        answer.writeHead(found.statusCode ?? 502, found.headers)
        const own = at.startsWith('/api/') ? gate : undefined
        let bytes = 0
        found.on('data', (piece: Buffer) => {
          bytes += piece.length
          answer.write(piece)
          if (!own || bytes < own.after) return
          found.pause()
          if (own.then === 'cut') answer.destroy()
          else if (own.then === 'end') answer.end()
          else held = answer.once('close', () => found.destroy())
          if (own.then !== 'wait') found.destroy()
        })
        found.on('end', () => answer.end())
        found.on('error', () => undefined)
      })
      asked.pipe(through)
    }).listen(0)
    url = `http://localhost:${(proxy.address() as AddressInfo).port}`
  }, 60_000)
  afterAll(() => proxy?.closeAllConnections())
  afterAll(() => void proxy?.close())

  const open = async (at: Gate, name: SignInName = 'head', look: { width?: number; dark?: boolean } = {}) => {
    gate = at
    const session = await there.served.session(name)
    const page = await there.browser.visit({ url: url + path, session, ...look })
    page.setDefaultTimeout(30_000)
    return page
  }
  const file = (page: Page, name: string) => page.getByRole('link', { name })
  const saved = async (page: Page, name: string) => {
    const [download] = await Promise.all([page.waitForEvent('download'), file(page, name).click()])
    await page.getByText('Plik jest cały i zapisany').waitFor()
    return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) }
  }
  const outcome = (page: Page) => page.locator('[data-outcome]').innerText()

  it('comes whole under the server’s name, in a text and in spreadsheets', async () => {
    const page = await open(undefined)
    const stem = `rejestr55c_1206_${month}_handed-over_v0`
    const csv = await saved(page, 'CSV')
    expect([csv.name, csvRows(textOf(csv.bytes), ';').length]).toEqual([`${stem}.csv`, count + 1])
    for (const format of ['xlsx', 'ods'] as const) {
      const found = await saved(page, format.toUpperCase())
      const [sheet] = await sheetsOf(format, found.bytes)
      expect([found.name, sheet?.rows.length]).toEqual([`${stem}.${format}`, count + 1])
    }
    expect(await focusedName(page)).toMatch(/^ODS/)
  }, 180_000)

  it('says while it comes how many of its rows are there, to be seen and to be heard', async () => {
    const page = await open({ after: 3_000_000, then: 'wait' }, 'head', { width: 360, dark: true })
    await file(page, 'CSV').click()
    await page.getByText(/\d+\s\d{3} z 50\s000 wierszy/).waitFor()
    const value = () => page.getByLabel(busy).evaluate((bar: any) => bar.value)
    await expect.poll(value, { timeout: 30_000 }).toBeGreaterThan(8000)
    const bar = await page.getByLabel(busy).evaluate(({ value, max }: any) => ({ value, max }))
    expect([bar.max, bar.value > 8000, bar.value < 20_000]).toEqual([count, true, true])
    expect(await focusedName(page)).toBe('Przerwij pobieranie')
    expect(await file(page, 'XLSX').count()).toBe(0)
    await expectAccessible(page)
    await expectNoSideways(page)
    await picture(page, 'download-phone')
    held?.end()
    await page.getByText('Pliku nie zapisano').waitFor()
  })

  it('says of a spreadsheet how much of about how much is there', async () => {
    const page = await open({ after: 300_000, then: 'wait' })
    await file(page, 'XLSX').click()
    await page.getByText(/z około 6,5\sMB/).waitFor()
    await picture(page, 'download-desktop')
    await page.getByRole('button', { name: 'Przerwij pobieranie' }).click()
    expect(await outcome(page)).toBe('Pobieranie przerwano. Pliku nie zapisano.')
    expect(await focusedName(page)).toMatch(/^XLSX/)
    await expectAccessible(page)
  })

  it('tells a screen reader how far it is every ten seconds, not at every step', async () => {
    const page = await open({ after: 1_000_000, then: 'wait' })
    await page.clock.install()
    await page.evaluate(() => {
      document.heard = []
      const spoken = document.querySelector('[data-spoken]')
      new (globalThis as any).MutationObserver(() => document.heard.push(spoken.textContent)).observe(spoken, {
        childList: true,
      })
    })
    await file(page, 'CSV').click()
    await page.getByText(/z 50\s000 wierszy/).waitFor()
    const heard = () => page.evaluate(() => document.heard.filter((text: string) => text !== ''))
    expect(await heard()).toEqual([])
    await page.clock.fastForward(11_000)
    gate = undefined
    held?.write('x\r\n'.repeat(10))
    await expect.poll(async () => (await heard()).length, { timeout: 10_000 }).toBe(1)
    await page.getByRole('button', { name: 'Przerwij pobieranie' }).click()
  })

  it.each([
    ['JSON', 'cut'],
    ['CSV', 'end'],
    ['XLSX', 'end'],
  ] as const)('is not saved when the connection breaks off before its end: %s, %s', async (format, then) => {
    const page = await open({ after: 300_000, then })
    let downloads = 0
    page.on('download', () => (downloads += 1))
    await file(page, format).click()
    await page.getByText('Połączenie urwało się, zanim przyszedł cały plik.').waitFor()
    expect(await outcome(page)).toMatch(/Pliku nie zapisano\. Proszę pobrać go jeszcze raz\./)
    await expectAccessible(page)
    expect([downloads, (await saved(((gate = undefined), page), format)).bytes.length > 300_000]).toEqual([0, true])
    noiseOf(page).length = 0
  })

  it('says in plain words why it was refused', async () => {
    const page = await open(undefined)
    await page.context().clearCookies()
    await file(page, 'CSV').click()
    await page.getByText('Trzeba się zalogować.').waitFor()
    expect(await outcome(page)).toContain('Pliku nie zapisano.')
    noiseOf(page).length = 0
  })

  it('is without scripts what it was: the browser’s own download', async () => {
    gate = undefined
    const session = await there.served.session('head')
    const page = await there.browser.visit({ url: url + path, session, javaScript: false })
    const [download] = await Promise.all([page.waitForEvent('download'), file(page, 'CSV').click()])
    expect(csvRows(textOf(readFileSync(await download.path())), ';').length).toBe(count + 1)
    expect(await page.locator('[data-downloading]').isVisible()).toBe(false)
  })
})
