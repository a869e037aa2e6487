// What forms do when something goes wrong: faults lead to their fields, nothing typed is lost, and what was sent twice happened once.
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { expectAccessible, expectNoSideways, focusedName, picture } from '../support/browser-checks.ts'
import { password } from '../support/served.ts'
import { mouse } from './hand.ts'
import { at, writeReport } from './journey.ts'
import { looksAt, type Look } from './pages.ts'
import { expectNoFaults, type Stage } from './stage.ts'

// The compiler's world has no DOM, because the program has none; this stands in the page.
declare const document: any

const form = 'main form[method=post]:has(input:not([type=hidden]), textarea, select)'
const summary = '.govuk-error-summary'
/** Sent as they come they say yes to what is proposed. */
const needNothing = ['/cases/:id/confirm', '/cases/:id/accept', '/clients/new']

export function forms(there: Stage): void {
  let all: Look[]
  beforeAll(() => {
    all = looksAt(there.ids)
  })

  const fillers = ['nobody', 'reporter', 'officer', 'director', 'reviewer', 'head', 'admin', 'operator']
  it.each(fillers)('lead from each fault to its field, when sent empty by: %s', async (filler) => {
    const own = all.filter(({ as = 'nobody', path }) => as === filler && !needNothing.includes(path))
    await expectNoFaults(there, own, async (page, { at }) => {
      await page.goto(there.served.url + at)
      if ((await page.locator(form).count()) === 0) return []
      const faults = await faultsOf(page, await sendEmpty(page))
      await expectAccessible(page).catch((error: Error) => faults.push(error.message))
      return faults
    })
  })

  it('show who was second what the first one changed, with what was typed still there', async () => {
    const path = `/entries/${there.ids.registered}/feedback`
    const [officer, director] = [await there.visit('officer', path), await there.visit('director', path)]
    for (const [page, text] of [
      [director, 'Dziękujemy, będą nowe maty.'],
      [officer, 'Dziękujemy za czujność i szybką pomoc.'],
    ] as const) {
      const hand = at(page, mouse)
      await hand.tick('ustnie')
      await hand.write('Co przekazano', text)
      await hand.press('Odnotuj informację zwrotną')
    }
    const text = await officer.locator('main').innerText()
    expect(text).toContain('W międzyczasie ktoś to zmienił')
    expect(text).toContain('Dziękujemy, będą nowe maty.')
    expect(await officer.getByLabel('Co przekazano').inputValue()).toBe('Dziękujemy za czujność i szybką pomoc.')
    await expectAccessible(officer)
    await picture(officer, 'conflict')
    await at(officer, mouse).press('Odnotuj informację zwrotną', 'Dziękujemy za czujność')
  })

  describe.each([
    ['with', true],
    ['without', false],
  ])('%s scripts', (_, javaScript) => {
    it('make one report of a double click, and of going back and sending again', async () => {
      const page = await there.visit('reporter', '/start', { javaScript })
      const before = await reportsOf(page, there)
      const reporter = at(page, mouse)
      await reporter.press('Zgłoś zdarzenie')
      await writeReport(reporter)
      await page.getByRole('button', { name: 'Wyślij zgłoszenie' }).dblclick()
      await page.getByRole('heading', { name: 'Zgłoszenie wysłane' }).waitFor()
      await page.goBack()
      // Browsers bring back what was typed, but not what they were asked never to remember.
      await reporter.press('Wyślij zgłoszenie', 'Ten formularz już do nas dotarł')
      expect(await reportsOf(page, there)).toBe(before + 1)
    })

    it('keep what was typed when the session has ended meanwhile', async () => {
      const page = await there.visit('colleague', '/reports/new', { javaScript, width: 360 })
      const colleague = at(page, mouse)
      await writeReport(colleague)
      await page.context().clearCookies()
      await colleague.press('Wyślij zgłoszenie', 'Sesja wygasła')
      await expectAccessible(page)
      await picture(page, 'expired')
      await colleague.write('Nazwa użytkownika', 'colleague')
      await colleague.write('Hasło', 'nie to hasło')
      await colleague.press('Zaloguj się')
      await expectAccessible(page)
      await picture(page, 'expired-wrong-password')
      await colleague.write('Hasło', password)
      await colleague.press('Zaloguj się')
      await expectAccessible(page)
      await colleague.press('Otwórz formularz', 'nic nie zginęło')
      await expectNoSideways(page)
      await picture(page, 'resumed')
      await colleague.press('Wyślij zgłoszenie', 'Zgłoszenie wysłane')
    })
  })
}

/** Sends the page's form with nothing in it. @returns the status of the answer */
async function sendEmpty(page: Page): Promise<number> {
  await page.evaluate((form) => {
    const fields = document.querySelectorAll(`:is(${form}) :is(input:not([type=hidden]), textarea, select)`)
    for (const field of fields) {
      if (['radio', 'checkbox'].includes(field.type)) field.checked = false
      else field.value = ''
    }
  }, form)
  const [answer] = await Promise.all([
    page.waitForResponse((response) => response.request().method() === 'POST'),
    page.waitForEvent('load'),
    page.locator(form).locator('button[type=submit]').last().click(),
  ])
  return answer.status()
}

async function faultsOf(page: Page, status: number): Promise<string[]> {
  if ((await page.locator(summary).count()) === 0) return [`${status} without a summary of faults`]
  const told = await page.evaluate((summary) => {
    const found = document.querySelector(summary)
    const faults = document.activeElement === found ? [] : ['the summary has not the focus']
    const links = [...found.querySelectorAll('a[href^="#"]')]
    return [
      ...faults,
      ...links.flatMap((link) => (document.querySelector(link.hash) ? [] : [`no target: ${link.hash}`])),
    ]
  }, summary)
  const link = page.locator(`${summary} a[href^="#"]`).first()
  // Who cannot sign in is not told which of the two was wrong.
  if (status !== 401 && (await page.locator(`${summary} a`).count()) === 0) told.push('the summary leads nowhere')
  if (told.length > 0 || (await link.count()) === 0) return told
  await link.click()
  const focused = await focusedName(page)
  return focused === undefined || (await page.locator(`${summary} :focus`).count()) > 0
    ? [`“${await link.innerText()}” leads to no field`]
    : []
}

async function reportsOf(page: Page, there: Stage): Promise<number> {
  const own = await page.context().request.get(`${there.served.url}/api/reports?limit=200`)
  return (await own.json()).items.length
}
