// What is asked of every page in a browser: accessible by axe, nothing sideways, a focus that can be seen, a picture to look at.
// Each works on pages without scripts too.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { heldOf } from './browser.ts'

// The compiler's world has no DOM, because the program has none; these stand in the page.
declare const document: any
declare const axe: any
declare const innerWidth: number
declare const innerHeight: number

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
/** What may change with colours and the width of the window. */
const rulesOfLooks = ['color-contrast', 'link-in-text-block', 'scrollable-region-focusable', 'target-size']
const mostTabs = 80

type Violation = Awaited<ReturnType<AxeBuilder['analyze']>>['violations'][number]

/** All of them in the message, which the difference of two lists would cut. */
function refuseAny(faults: readonly string[], where: string): void {
  if (faults.length > 0) throw new Error(`${where}:\n  ${faults.join('\n  ')}`)
}

/** No violation of WCAG 2.2 A and AA and of axe's good practice. */
export async function expectAccessible(page: Page): Promise<void> {
  const { devtools, javaScript } = heldOf(page)
  const allow = (scripts: boolean) => devtools.send('Emulation.setScriptExecutionDisabled', { value: !scripts })
  // The page's own scripts stay unrun: they were passed over when it was parsed.
  if (!javaScript) await allow(true)
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().withTags(tags).analyze()
  if (!javaScript) await allow(false)
  refuseAny(violations.flatMap(told), `axe on ${page.url()}`)
}

/** The same page once more, now that it looks different: only what that may change, with the axe that is already there. */
export async function expectAccessibleStill(page: Page): Promise<void> {
  const violations = await page.evaluate(
    async (runOnly) => (await axe.run(document, { runOnly })).violations,
    rulesOfLooks,
  )
  refuseAny(violations.flatMap(told), `axe on ${page.url()}`)
}

const told = ({ id, help, nodes }: Violation): string[] =>
  nodes.map(({ target, failureSummary }) => {
    const why = (failureSummary ?? '').split('\n').slice(1).join(';')
    return `${id} (${help}) at ${target.join(' ')}:${why}`
  })

/** The page is no wider than its window: nobody scrolls in two directions to read. */
export async function expectNoSideways(page: Page): Promise<void> {
  const sideways = await page.evaluate(() => {
    const { scrollWidth } = document.documentElement
    if (scrollWidth <= innerWidth) return []
    const wide = [...document.body.querySelectorAll('*')].filter(
      (element: any) => element.getBoundingClientRect().right > innerWidth + 1,
    )
    const innermost = wide.filter((element) => !wide.some((other) => other !== element && element.contains(other)))
    return [
      `${scrollWidth} px in a window of ${innerWidth} px`,
      ...innermost.map(({ outerHTML }) => outerHTML.slice(0, 120)),
    ]
  })
  refuseAny(sideways, `width of ${page.url()}`)
}

/** Keeps the whole page as dist/screenshots/<runtime>/<name>.png, for people to look at. */
export async function picture(page: Page, name: string): Promise<void> {
  const folder = join(import.meta.dirname, '../../dist/screenshots', heldOf(page).pictures)
  mkdirSync(folder, { recursive: true })
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true })
}

/** The accessible name of what has the focus, as a screen reader says it; `undefined` when nothing has. */
export async function focusedName(page: Page): Promise<string | undefined> {
  const { devtools } = heldOf(page)
  const expression = 'document.activeElement === document.body ? null : document.activeElement'
  const { result } = await devtools.send('Runtime.evaluate', { expression })
  if (result.objectId === undefined) return undefined
  const { objectId } = result
  const { nodes } = await devtools.send('Accessibility.getPartialAXTree', { objectId, fetchRelatives: false })
  return String(nodes[0]?.name?.value ?? '')
}

/** Presses Tab until this, or what has this accessible name, has the focus, which must be seen. Fails after 80 times. */
export async function tabTo(page: Page, target: string | RegExp | Locator): Promise<void> {
  const passed: (string | undefined)[] = []
  const isThere = async () => {
    if (typeof target === 'object' && 'evaluate' in target)
      return target.evaluate((element) => element === document.activeElement)
    const found = passed.at(-1)
    return found !== undefined && (typeof target === 'string' ? found === target : target.test(found))
  }
  while (!(await isThere())) {
    if (passed.length === mostTabs)
      throw new Error(`no Tab leads to ${target}, only to: ${[...new Set(passed)].join(' | ')}`)
    await page.keyboard.press('Tab')
    passed.push(await focusedName(page))
  }
  await expectFocusSeen(page)
}

/** Presses Tab once through the page; the focus must be seen on every stop. @returns their accessible names, in order */
export async function tabThrough(page: Page): Promise<string[]> {
  const passed: string[] = []
  for (let tabs = 0; tabs < mostTabs; tabs++) {
    await page.keyboard.press('Tab')
    const name = await focusedName(page)
    if (name === undefined) return passed
    passed.push(name)
    // The parts of a date are stops of one field.
    if (await isElsewhere(page)) await expectFocusSeen(page)
  }
  throw new Error(`Tab does not come to an end: ${passed.join(' | ')}`)
}

/** Whether the focus is on another element than when this was last asked. */
const isElsewhere = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const before = document.lastStop
    document.lastStop = document.activeElement
    return before !== document.lastStop
  })

/** What has the focus is in sight, uncovered, and looks different from how it looks without. */
export async function expectFocusSeen(page: Page): Promise<void> {
  const name = await focusedName(page)
  const { uncovered, ...box } = await page.evaluate(() => {
    const focused = document.activeElement
    const { left, top, width, height } = focused.getBoundingClientRect()
    // Of something large a part may stand outside the window.
    const middle = (start: number, size: number, most: number) =>
      (Math.max(start, 0) + Math.min(start + size, most)) / 2
    const at = document.elementFromPoint(middle(left, width, innerWidth), middle(top, height, innerHeight))
    const own = [focused, ...(focused.labels ?? [])]
    const uncovered = own.some((element) => at && (element.contains(at) || at.contains(element)))
    return { uncovered, left, top, width, height }
  })
  expect(uncovered, `“${name}” has the focus and is out of sight on ${page.url()}`).toBe(true)
  const margin = 8
  const [x, y] = [Math.max(0, box.left - margin), Math.max(0, box.top - margin)]
  const clip = { x, y, width: box.left + box.width + margin - x, height: box.top + box.height + margin - y }
  const focused = await page.screenshot({ clip, animations: 'disabled' })
  const handle = await page.evaluateHandle(() => document.activeElement)
  await handle.evaluate((element) => element.blur())
  const blurred = await page.screenshot({ clip, animations: 'disabled' })
  await handle.evaluate((element) => element.focus({ preventScroll: true }))
  expect(focused.equals(blurred), `“${name}” has the focus and does not show it on ${page.url()}`).toBe(false)
}
