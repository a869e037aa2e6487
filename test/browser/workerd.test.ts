// The journey and a few pages as the edge serves them, in a real browser on a phone without scripts. What pages look like does
// not depend on who serves them: the rest is tried on Node.
import { describe, expect, it } from 'vitest'
import { expectAccessible, expectNoSideways, picture } from '../support/browser-checks.ts'
import { serveInWorkerd } from '../support/served.ts'
import { mouse } from './hand.ts'
import { journey } from './journey.ts'
import { stage } from './stage.ts'

const phone = { javaScript: false, width: 360, height: 740 }

describe('in a browser, in workerd', () => {
  const there = stage('workerd', serveInWorkerd, 'empty')

  it('the journey is walked on a phone, without scripts', () =>
    journey((name) => there.visit(name, '/start', phone), mouse))

  it.each([
    ['front', undefined, '/'],
    ['help', undefined, '/help/reporter'],
    ['report', 'reporter', '/reports/new'],
    ['entries', 'officer', '/entries'],
    ['statistics', 'head', '/statistics'],
  ] as const)('a page is whole and silent: %s', async (name, as, path) => {
    const page = await there.visit(as, path, phone)
    expect(await page.locator('h1').count()).toBe(1)
    await expectAccessible(page)
    await expectNoSideways(page)
    await picture(page, name)
  })
})
