// What a home lived through means the same to its authority whether it was handed over here or came as files from another instance.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { censusWarnings } from '../../src/domain/census-warning.ts'
import { readTransferFile } from '../../src/register/door/transfer-file.ts'
import { credentialOf } from '../support/counting.ts'
import { approve, counted, deliver, followUp, ifMatch, must, recordCensus, register } from '../support/crew.ts'
import { closeMonth } from '../support/every-subject.ts'
import { rowsOf } from '../support/rows.ts'
import { pinned, twoInstances, type Instances } from '../support/two-instances.ts'

const now = '2026-03-09T10:00:00.000Z'
const steps = ['register', 'approve', 'follow-up', 'cancel', 'census', 'amend-census', 'deliver'] as const
type Step = (typeof steps)[number]
const inFebruary = { report: { when: { on: '2026-02-20', partOfDay: '00-06' } } }

/** Lives the steps in the home, each delivery as a file too, then takes the files in. A step that nothing is there for is left out. */
async function live(of: Instances, past: readonly Step[]): Promise<void> {
  const { atHome, atOffice, home, outside } = of
  const credential = credentialOf(home, 'director')
  const open: { id: string; version: number }[] = []
  const months = ['2026-02', '2026-01', '2025-12', '2025-11']
  const census: { id: string; version: number }[] = []
  const files: string[] = []
  const does: Record<Step, () => Promise<unknown>> = {
    register: async () => open.push({ id: await register(atHome, inFebruary), version: 2 }),
    approve: () => approve(atHome, inFebruary),
    'follow-up': async () => {
      const one = open.find(({ version }) => version > 0)
      if (!one) return
      const { version } = await must(200, atHome.officer('GET', `/api/entries/${one.id}`))
      await must(200, atHome.officer('POST', `/api/entries/${one.id}/follow-up`, followUp, ifMatch(version)))
    },
    cancel: async () => {
      const one = open.shift()
      if (!one) return
      const { version } = await must(200, atHome.officer('GET', `/api/entries/${one.id}`))
      const because = { because: 'duplicate', reason: 'To samo zdarzenie zgłoszono dwa razy.' }
      await must(200, atHome.director('POST', `/api/entries/${one.id}/cancel`, because, ifMatch(version)))
    },
    census: async () => {
      const month = months.shift()
      if (month) census.push(await recordCensus(atHome, { month }))
    },
    'amend-census': async () => {
      const one = census.at(-1)
      if (!one) return
      const lines = [{ ...counted, residentDays: 2000 + one.version }]
      const body = { lines, confirmed: censusWarnings, reason: 'slip' }
      await must(200, atHome.officer('POST', `/api/census/${one.id}/amend`, body, ifMatch(one.version)))
      one.version += 1
    },
    deliver: async () =>
      files.push(await readTransferFile(home.services.ports, await deliver(atHome), { credential, now })),
  }
  for (const step of [...past, 'deliver'] as const) await does[step]()
  for (const file of files) await must(201, atOffice.reviewer('POST', `/api/homes/${outside}/take-in`, { file }))
}

/** Without the ids, which are each instance's own. */
const own = ['id', 'handover', 'transfer', 'home', 'authority', 'at']
const plain = (rows: readonly any[]) =>
  rows.map((row) => JSON.stringify(Object.entries(row).filter(([name]) => !own.includes(name)))).toSorted()

async function toAuthority(of: Instances, there: 'home' | 'office') {
  const { client } = of[there]
  const who = there === 'home' ? of.atHome : of.atOffice
  const tables = ['door_snapshot', 'door_withdrawal', 'door_census', 'case_file']
  const rows = await Promise.all(tables.map(async (table) => plain(await rowsOf(client, `SELECT * FROM ${table}`))))
  const { items } = await must(200, who.reviewer('GET', '/api/cases?limit=50'))
  const cases = await Promise.all(items.map(({ id }: any) => must(200, who.reviewer('GET', `/api/cases/${id}`))))
  return {
    tables: Object.fromEntries(tables.map((table, index) => [table, rows[index]])),
    contents: cases
      .map(({ number, state, snapshots }) => JSON.stringify([number, state, snapshots.map((one: any) => one.content)]))
      .toSorted(),
  }
}

async function withInstances(then: (of: Instances) => Promise<void>): Promise<void> {
  const of = await twoInstances()
  try {
    await pinned(of)
    await then(of)
  } finally {
    await of.end()
  }
}

const example: Step[] = [
  ...(['approve', 'register', 'census', 'deliver', 'follow-up', 'amend-census', 'deliver'] as const),
  ...(['cancel', 'census', 'deliver'] as const),
]

describe('a home outside', () => {
  it('leaves the same snapshots, cases, withdrawals and censuses as one that shares the instance', async () => {
    await withInstances(async (of) => {
      await live(of, example)
      const here = await toAuthority(of, 'home')
      expect(Object.values(here.tables).map((rows) => rows?.length)).toEqual([3, 1, 3, 2])
      expect(await toAuthority(of, 'office')).toEqual(here)
    })
  })

  it('whatever it lived through', { timeout: 120_000 }, () =>
    fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...steps), { maxLength: 12 }), (past) =>
        withInstances(async (of) => {
          await live(of, past)
          expect(await toAuthority(of, 'office')).toEqual(await toAuthority(of, 'home'))
        }),
      ),
      { numRuns: 5, seed: 55 },
    ),
  )

  it('is counted the same when its authority closes the month', async () => {
    await withInstances(async (of) => {
      await live(of, example)
      const closed = async (there: 'home' | 'office') => {
        const who = there === 'home' ? of.atHome : of.atOffice
        const { facts } = await must(200, who.head('GET', `/api/closes/${await closeMonth(who, '2026-02')}`))
        const ids = new RegExp([of.outside, of.home.organisations.home].join('|'), 'g')
        const { authority } = of[there].organisations
        return JSON.parse(JSON.stringify(facts).replaceAll(ids, 'the-home').replaceAll(authority, 'the-authority'))
      }
      const there = await closed('office')
      expect([there.counted.length > 0, there.census.length]).toEqual([true, 1])
      expect(there).toEqual(await closed('home'))
    })
  })
})
