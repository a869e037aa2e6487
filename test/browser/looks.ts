// Every page in the browser: accessible, silent, and no wider than its window, by day on a desktop and by night on a phone.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { beforeAll, expect, it } from 'vitest'
import { pictured } from '../../src/http/pages/entrance/help.tsx'
import { expectAccessible, expectAccessibleStill, expectNoSideways, picture } from '../support/browser-checks.ts'
import { mayOpen, pagesOpenToAnyone } from '../support/page-access.ts'
import type { SignInName } from '../support/served.ts'
import { looksAt, noPages, type Look } from './pages.ts'
import { expectNoFaults, type Stage } from './stage.ts'

const desktop = { width: 1280, height: 800 }
const phone = { width: 320, height: 640 }

export function looks(there: Stage): void {
  let all: Look[]
  beforeAll(() => {
    all = looksAt(there.ids)
  })

  it('is shown every page there is', () => {
    const open = pagesOpenToAnyone.flatMap((route) => (route.startsWith('GET ') ? [route.slice(4)] : []))
    const known = new Set([...all.map(({ path }) => path), ...noPages])
    expect([...open, ...Object.keys(mayOpen)].filter((path) => !known.has(path))).toEqual([])
  })

  it('has a picture for every role whose help shows one', () => {
    const there = readdirSync(join(import.meta.dirname, '../../src/http/assets/pictures'))
    expect(pictured.map((role) => `help-${role}.png`).filter((name) => !there.includes(name))).toEqual([])
  })

  const lookers = [
    'nobody',
    'reporter',
    'officer',
    'director',
    'reviewer',
    'head',
    'dpo',
    'admin',
    'operator',
    'others',
  ]
  it.each(lookers)('meets nothing that keeps anybody out: %s', async (looker) => {
    const own = all.filter(({ as = 'nobody' }) => (lookers.includes(as) ? as : 'others') === looker)
    await expectNoFaults(there, own, (page, look) => {
      const { path, at, as = 'nobody' } = look
      // Without a token there is nothing behind two of them.
      const status = /^\/(setup|activate)$/.test(at) ? 404 : 200
      const name = [String(all.indexOf(look)).padStart(3, '0'), ...(path.match(/[\w-]+/g) ?? ['front']), as].join('-')
      return faultsOf(page, there.served.url + at, name, status)
    })
  })

  it.each<[number, string, SignInName | undefined, (ids: Stage['ids']) => string]>([
    [403, 'what is another role’s', 'officer', ({ ready }) => `/entries/${ready}/approve`],
    [403, 'a register without an authorisation', 'unauthorised', () => '/entries'],
    [404, 'what does not exist', 'director', () => '/entries/nie-ma-takiego'],
    [404, 'what is somebody else’s', 'otherDirector', ({ closed }) => `/entries/${closed}`],
    [409, 'what cannot be done now', 'reviewer', ({ done }) => `/cases/${done}/take`],
    [422, 'a filter that cannot be', 'officer', () => '/entries?number=siedem'],
    [422, 'a month that is none', 'head', () => '/statistics?from=2026-13&to=2026-12'],
  ])('is told %i for %s', async (status, _, as, at) => {
    const page = await there.visit(as, '/health/live')
    expect(await faultsOf(page, there.served.url + at(there.ids), `refused-${status}-${as}`, status)).toEqual([])
  })

  it('shows the documentation of the API', async () => {
    const page = await there.visit(undefined, '/docs')
    await page.getByText('POST').first().waitFor()
    await picture(page, 'docs')
  })
}

async function faultsOf(page: Page, url: string, name: string, status: number): Promise<string[]> {
  const faults: string[] = []
  const note = (error: Error) => void faults.push(error.message)
  await page.setViewportSize(desktop)
  await page.emulateMedia({ colorScheme: 'light' })
  const answer = await page.goto(url)
  if (answer?.status() !== status) note(new Error(`${url}: ${answer?.status()} instead of ${status}`))
  await expectAccessible(page).catch(note)
  await picture(page, `${name}-desktop`)
  await page.setViewportSize(phone)
  await page.emulateMedia({ colorScheme: 'dark' })
  await expectAccessibleStill(page).catch(note)
  await expectNoSideways(page).catch(note)
  await picture(page, `${name}-phone`)
  return faults
}
