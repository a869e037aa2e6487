// How a person works a page: with a mouse or a finger, or with the keyboard alone. Knows no page and expects nothing of it
// but that the focus can be seen.
import type { Locator } from 'playwright-core'
import { tabTo } from '../support/browser-checks.ts'

// The compiler's world has no DOM, because the program has none; this stands in the page.
declare const document: any

export type Hand = {
  /** A link, a button, or what unfolds something. */
  use: (target: Locator) => Promise<void>
  /** A month as the field itself wants it: `2026-11`. */
  write: (target: Locator, text: string) => Promise<void>
  /** A radio button or a checkbox. */
  tick: (target: Locator) => Promise<void>
  /** The option of a list by how it is written. */
  choose: (target: Locator, option: string) => Promise<void>
}

export const mouse: Hand = {
  use: (target) => target.click(),
  write: (target, text) => target.fill(text),
  tick: (target) => target.check(),
  choose: async (target, option) => void (await target.selectOption({ label: option })),
}

export const keyboard: Hand = {
  use: async (target) => {
    await tabTo(target.page(), target)
    await target.page().keyboard.press('Enter')
  },
  write: async (target, text) => {
    const { keyboard } = target.page()
    await tabTo(target.page(), target)
    if ((await target.getAttribute('type')) === 'month') {
      const [year = '', month = ''] = text.split('-')
      await keyboard.type(year)
      // The year has no end of its own.
      await keyboard.press('ArrowRight')
      return keyboard.type(month)
    }
    await keyboard.press('Control+A')
    await keyboard.type(text)
  },
  tick: async (target) => {
    const { keyboard } = target.page()
    if ((await target.getAttribute('type')) === 'checkbox') {
      await tabTo(target.page(), target)
      return keyboard.press('Space')
    }
    // Tab leads to a group of radio buttons, arrows lead through it and choose.
    await tabTo(target.page(), target.page().locator(await tabStopOf(target)))
    for (let steps = 0; steps < 20 && !(await hasFocus(target)); steps++) await keyboard.press('ArrowDown')
    if (!(await target.isChecked())) await keyboard.press('Space')
  },
  choose: async (target, option) => {
    await tabTo(target.page(), target)
    const written = () => target.evaluate((select: any) => select.selectedOptions[0].text)
    await target.page().keyboard.press('Home')
    for (let steps = 0; steps < 100 && (await written()) !== option; steps++) {
      await target.page().keyboard.press('ArrowDown')
    }
  },
}

const hasFocus = (target: Locator): Promise<boolean> => target.evaluate((element) => element === document.activeElement)

/** The radio button of the group that Tab stops at: the chosen one, else the first. */
const tabStopOf = (target: Locator): Promise<string> =>
  target.evaluate((radio: any) => {
    const group = [...document.getElementsByName(radio.name)]
    return `[id="${(group.find(({ checked }) => checked) ?? group[0]).id}"]`
  })
