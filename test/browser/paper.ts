// Pages in other circumstances than on a screen as it comes: on paper, in forced colours, with text twice as large.
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { expectNoSideways, picture, tabThrough } from '../support/browser-checks.ts'
import type { SignInName } from '../support/served.ts'
import type { Stage } from './stage.ts'

type Key = readonly [name: string, as: SignInName | undefined, at: (ids: Stage['ids']) => string]

/** What people put on paper. */
const printed: readonly Key[] = [
  ['receipt', 'reporter', ({ closed }) => `/reports/${closed}?done=file`],
  ['entry', 'officer', ({ closed }) => `/entries/${closed}`],
  ['history', 'director', ({ closed }) => `/entries/${closed}/history`],
  ['transfer', 'director', ({ acknowledged }) => `/transfers/${acknowledged}`],
  ['checkpoint', 'dpo', ({ checkpoint }) => `/checkpoints/${checkpoint}`],
  ['case', 'reviewer', ({ done }) => `/cases/${done}`],
  ['statistics', 'head', () => '/statistics?from=2026-01&to=2026-12'],
]
/** Where people spend their time. */
const keyPages: readonly Key[] = [
  ...printed,
  ['sign-in', undefined, () => '/sign-in'],
  ['report', 'reporter', () => '/reports/new'],
  ['start', 'director', () => '/start'],
  ['entries', 'officer', () => '/entries'],
  ['follow-up', 'officer', ({ registered }) => `/entries/${registered}/follow-up`],
  ['send', 'director', ({ prepared }) => `/transfers/${prepared}/send`],
  ['ledger', 'dpo', () => '/ledger'],
  ['person', 'admin', ({ person }) => `/people/${person}`],
]

export function paper(there: Stage): void {
  it('print as documents: without what only a screen needs', async () => {
    for (const [name, as, at] of printed) {
      const page = await there.visit(as, at(there.ids))
      await page.emulateMedia({ media: 'print' })
      const left = page
        .locator('header.head, nav, footer, button, .govuk-button, .govuk-skip-link')
        .filter({ visible: true })
      expect(await left.allInnerTexts(), name).toEqual([])
      expect(await page.locator('h1').isVisible(), name).toBe(true)
      await picture(page, `print-${name}`)
    }
  })

  it.each([
    ['forced colours', { forcedColors: true, width: 360, height: 740 }],
    ['text twice as large', { zoomText: 2, width: 1280 }],
    ['no motion and no scripts', { reducedMotion: true, javaScript: false, width: 360, height: 740 }],
  ])('are whole and silent: %s', async (way, look) => {
    const faults: string[] = []
    const pages = new Map<SignInName | undefined, Page>()
    for (const [name, as, at] of keyPages) {
      const page = pages.get(as) ?? (await there.visit(as, '/health/live', look))
      pages.set(as, page)
      await page.goto(there.served.url + at(there.ids))
      await expectNoSideways(page).catch((error: Error) => void faults.push(`${way}: ${error.message}`))
      await picture(page, `${way.replaceAll(' ', '-')}-${name}`)
    }
    expect(faults.join('\n')).toBe('')
  })

  it('show where the keyboard is, on every stop', async () => {
    for (const [as, path] of [
      [undefined, '/sign-in'],
      ['officer', `/entries/${there.ids.registered}`],
      ['head', '/statistics?from=2026-01&to=2026-12'],
    ] as const) {
      expect(await tabThrough(await there.visit(as, path))).not.toEqual([])
    }
  })
}
