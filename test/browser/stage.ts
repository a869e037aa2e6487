// What the browser's tests of one runtime stand on: one instance, one browser, everybody signed in once. Asks nothing of a page.
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, vi } from 'vitest'
import { openBrowser, type TestBrowser, type Visiting } from '../support/browser.ts'
import { serve, type Served, type SignInName } from '../support/served.ts'
import type { Look } from './pages.ts'
import { makePast, type Past } from './past.ts'

export type Stage = {
  served: Served
  browser: TestBrowser
  /** A page of this person's own browser, or of a stranger's, until the test ends. */
  visit: (name: SignInName | undefined, path: string, look?: Omit<Visiting, 'url' | 'session'>) => Promise<Page>
  /** What there is to look at. */
  ids: Past & Record<'home' | 'authority' | 'voivode' | 'person' | 'client' | 'authorisation', string>
}

/** @param runtime under whose name pictures are kept; `start` is what serves (served.ts); `past` whether anything happened yet */
export function stage(runtime: string, start: Parameters<typeof serve>[0], past: 'past' | 'empty'): Stage {
  vi.setConfig({ testTimeout: 90_000 })
  const there = {} as Stage
  there.visit = async (name, path, look) => {
    const session = name && (await there.served.session(name))
    return there.browser.visit({ url: there.served.url + path, ...(session && { session }), ...look })
  }
  beforeAll(async () => {
    there.served = await serve(start)
    there.browser = await openBrowser({ pictures: runtime })
    if (past === 'empty') return
    const { organisations, people, authorisation } = there.served.instance
    const { person, client } = people.officer
    there.ids = {
      ...(await makePast(there.served)),
      home: organisations.home,
      authority: organisations.authority,
      voivode: organisations.voivode,
      person,
      client,
      authorisation,
    }
  }, 90_000)
  afterAll(async () => {
    await there.browser?.close()
    await there.served?.stop()
  }, 60_000)
  return there
}

/** Goes to all of these, and fails with everything that was found. In two windows at once: most of the time one waits for the other. */
export async function expectNoFaults(
  there: Stage,
  looks: readonly Look[],
  faultsOf: (page: Page, look: Look) => Promise<string[]>,
): Promise<void> {
  const faults: string[] = []
  const windows = [looks.filter((_, index) => index % 2 === 0), looks.filter((_, index) => index % 2 === 1)]
  const look = async (own: readonly Look[]) => {
    for (const [as, looks] of Map.groupBy(own, ({ as }) => as)) {
      const page = await there.visit(as, '/health/live')
      for (const look of looks)
        faults.push(...(await faultsOf(page, look)).map((fault) => `${as} at ${look.at}: ${fault}`))
    }
  }
  await Promise.all(windows.map(look))
  expect(faults.join('\n')).toBe('')
}
