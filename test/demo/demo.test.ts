// The invented voivodeship, filled once and whole: its homes and authorities, two years of events, and people who can sign in.
import { beforeAll, describe, expect, it } from 'vitest'
import { demoAccounts, demoPassword } from '../../src/demo/accounts.ts'
import { organisations } from '../../src/demo/cast.ts'
import { homes } from '../../src/demo/homes.ts'
import { seedDemo } from '../../src/demo/seed.ts'
import { people } from '../../src/demo/staff.ts'
import { caseStates } from '../../src/domain/case.ts'
import { entryStates } from '../../src/domain/entry-lifecycle.ts'
import { authorityBodies, runningForms } from '../../src/domain/organisation.ts'
import { findPersonalData } from '../../src/domain/personal-data-detector.ts'
import { roleNames } from '../../src/domain/role.ts'
import { transferKinds, transferStates } from '../../src/domain/transfer.ts'
import { addDays, warsawDate } from '../../src/domain/zone.ts'
import { recordListCodes } from '../../src/domain/statistics/record.ts'
import { recordsFile } from '../../src/exports/records.ts'
import { gathered } from '../../src/exports/spreadsheet.ts'
import { aboutBytes, offeredFormats } from '../../src/http/pages/statistics/records.tsx'
import { openRecords } from '../../src/register/authority/records.ts'
import { canonicalise } from '../../src/ledger/canonical.ts'
import { sha256 } from '../../src/ledger/hash.ts'
import { tablesOfClose } from '../../src/domain/statistics/closing.ts'
import { readOpenPage } from '../../src/register/authority/open-statistics.ts'
import { madeWith, recompute, type CloseContent } from '../../src/register/authority/closing.ts'
import { listOwnReports, readOwnReport } from '../../src/register/home/own-reports.ts'
import { signIn } from '../../src/register/common/sessions.ts'
import { walk, type People } from '../support/walk.ts'
import { story } from './story-of.ts'
import { seeded, seededPartly, type Seeded } from './seeding.ts'

const now = '2026-11-22T09:00:00.000Z'
const today = '2026-11-22'
let there: Seeded & { lines: string[] }
beforeAll(async () => {
  there = await seeded(now)
}, 120_000)

const homeNames = homes.map(({ key }) => organisations[key].name)
const named = (column: string) => `JOIN organisation o ON o.id = ${column}`

describe('the voivodeship', () => {
  it('has twelve homes with 12 to 387 places, under five authorities of every kind', async () => {
    const places = await there.values(`SELECT places FROM organisation WHERE kind = 'home' ORDER BY places`)
    expect(places).toEqual([12, 18, 25, 38, 45, 64, 80, 95, 120, 160, 240, 387])
    const bodies = await there.values(`SELECT body FROM organisation WHERE kind = 'authority' ORDER BY body`)
    expect(bodies).toEqual(['MOPS', 'OPS', 'PCPR', 'PCPR', 'ROPS'])
    expect(authorityBodies.every((body) => bodies.includes(body))).toBe(true)
    const others = await there.values(
      `SELECT kind FROM organisation WHERE kind IN ('voivode', 'observer') ORDER BY kind`,
    )
    expect(others).toEqual(['observer', 'voivode'])
  })

  it('knows homes of every form and type, in at least six counties', async () => {
    const distinct = (sql: string) => there.values(`SELECT DISTINCT ${sql} ORDER BY 1`)
    expect(await distinct(`running FROM organisation WHERE kind = 'home'`)).toEqual(runningForms.toSorted())
    expect(await distinct('type FROM care_type')).toHaveLength(7)
    expect((await distinct(`county FROM organisation WHERE kind = 'home'`)).length).toBeGreaterThanOrEqual(6)
  })

  it('has a foundation’s home, commissioned and sending as the others do', async () => {
    const foundation = await there.rows(`SELECT v.basis AS basis, a.body AS body FROM organisation o
      JOIN supervision v ON v.home = o.id JOIN organisation a ON a.id = v.authority WHERE o.running = 'commissioned'`)
    expect(foundation).toEqual([{ basis: 'commissions', body: 'MOPS' }])
    const sent = await there.values(
      `SELECT count(*) FROM door_transfer t ${named('t.home')} WHERE o.running = 'commissioned'`,
    )
    expect(Number(sent[0])).toBeGreaterThan(5)
  })

  it('has a home without an authority, which registers and closes, and hands nothing over', async () => {
    const alone = `${named('e.home')} WHERE o.running = 'other'`
    const [supervision] = await there.rows(
      `SELECT e.basis, e.authority, length(e.no_authority) > 20 AS reasoned FROM supervision e ${alone}`,
    )
    expect(supervision).toEqual({ basis: 'none', authority: null, reasoned: 1 })
    expect(await there.values(`SELECT e.id FROM door_transfer e ${alone}`)).toEqual([])
    const [closed] = await there.values(`SELECT count(*) FROM home_entry e ${alone} AND e.state = 'closed'`)
    expect(Number(closed)).toBeGreaterThan(3)
  })
})

describe('its two years', () => {
  it('lie before today, without an empty month, in the order in which they happened', async () => {
    const months = await there.values('SELECT DISTINCT substr(event_on, 1, 7) FROM home_entry ORDER BY 1')
    expect(months.length).toBeGreaterThanOrEqual(24)
    const [range] = await there.rows('SELECT min(event_on) AS first, max(event_on) AS last FROM home_entry')
    expect(String(range?.['first']) < addDays(today, -700)).toBe(true)
    expect(range?.['last']).toBe(addDays(today, -1))
    const later = `SELECT a.stream, a.seq FROM event a JOIN event b ON b.stream = a.stream AND b.seq = a.seq + 1
      WHERE b.at < a.at OR b.at > '${now}'`
    expect(await there.rows(later)).toEqual([])
  })

  it('number every home’s entries from 1 in each year, without a gap', async () => {
    const series =
      await there.rows(`SELECT home, book, year, count(*) AS entries, min(number) AS first, max(number) AS last
      FROM home_number GROUP BY home, book, year`)
    expect(new Set(series.map(({ year }) => year))).toEqual(new Set([2024, 2025, 2026]))
    expect(series.filter(({ first, last, entries }) => first !== 1 || last !== entries)).toEqual([])
  })

  it('bring a big home some entries a month, and a small one often none', async () => {
    const perMonth = async (places: number) => {
      const [entries] = await there.values(
        `SELECT count(*) FROM home_entry e ${named('e.home')} WHERE o.places = ${places} AND e.book = 'U'`,
      )
      return Number(entries) / 24
    }
    expect(await perMonth(387)).toBeGreaterThan(2)
    expect(await perMonth(387)).toBeLessThan(6)
    expect(await perMonth(12)).toBeLessThan(0.5)
    const [reports] = await there.values('SELECT count(*) FROM home_entry')
    expect(Number(reports)).toBeGreaterThan(500)
  })

  it('keep book N only where it was opened', async () => {
    const books = await there.values(`SELECT DISTINCT o.name FROM home_entry e ${named('e.home')} WHERE e.book = 'N'`)
    expect(books.toSorted()).toEqual(['Dom pod Siódmym Klonem', 'Dom przy Alei Latarników'])
  })

  it('hold a quarter without a transfer for one home only, whose next one brought what was missing', async () => {
    const sent = await there.rows(
      `SELECT o.name AS home, t.sent_at AS at FROM door_transfer t ${named('t.home')} WHERE t.kind IN ('periodic', 'nil')`,
    )
    const quarter = (at: unknown) => {
      const [year, month] = warsawDate(String(at)).split('-').map(Number) as [number, number]
      return year * 4 + Math.floor((month - 1) / 3)
    }
    const gaps = [...Map.groupBy(sent, ({ home }) => home)].map(([home, own]) => {
      const quarters = new Set(own.map(({ at }) => quarter(at)))
      return [home, Math.max(...quarters) - Math.min(...quarters) + 1 - quarters.size] as const
    })
    expect(gaps).toHaveLength(11)
    expect(gaps.filter(([, missing]) => missing > 0)).toEqual([['Dom pod Blaszanym Kogutem', 1]])
  })

  it('hold nil returns of a small home', async () => {
    const nil = await there.rows(
      `SELECT DISTINCT o.places FROM door_transfer t ${named('t.home')} WHERE t.kind = 'nil' AND t.state = 'acknowledged'`,
    )
    expect(nil).toContainEqual({ places: 12 })
  })

  it('let nothing leave in which the detector finds a name or a number', async () => {
    const values = await there.rows(`SELECT id, subject, field, version, jwe FROM door_sealed WHERE field = 'snapshot'`)
    expect(values.length).toBeGreaterThan(500)
    const names = [
      ...Object.values(people).map(([, , name]) => name),
      ...homes.flatMap(({ residents }) => residents.map(({ name }) => name)),
    ].flatMap((name) => name.split(' '))
    const words = [...new Set(names)]
    const found = []
    for (const value of values) {
      const { content } = (await there.ports.vault.open({
        ...(value as unknown as { id: string; subject: string; field: string; version: number; jwe: string }),
        sha256: sha256(String(value['jwe'])),
      })) as { content: { description: string; followUp: object; answers: { text: string }[] } }
      const { description, followUp, answers } = content
      expect(description.length).toBeGreaterThan(10)
      const text = [description, ...Object.values(followUp), ...answers.map((answer) => answer.text)].join('\n')
      found.push(...findPersonalData(text, words))
    }
    expect(found).toEqual([])
  }, 60_000)
})

describe('its register', () => {
  it('shows every state of an entry, a transfer and a case', async () => {
    const states = (table: string) => there.values(`SELECT DISTINCT state FROM ${table} ORDER BY 1`)
    expect(await states('home_entry')).toEqual(entryStates.toSorted())
    expect(await states('case_file')).toEqual(caseStates.toSorted())
    expect(await states('door_transfer')).toEqual(transferStates.filter((state) => state !== 'discarded').toSorted())
    const kinds = 'SELECT DISTINCT kind FROM door_transfer WHERE kind IS NOT NULL ORDER BY 1'
    expect(await there.values(kinds)).toEqual(transferKinds.toSorted())
    // A home was moved: its next authority is told which entry counts with the one before.
    const elsewhere = 'SELECT count(*) FROM door_snapshot WHERE counted_before = 1'
    expect(Number((await there.values(elsewhere))[0])).toBeGreaterThan(0)
  })
})

describe('its people', () => {
  it('sign in on the pages, one account for every role', async () => {
    expect(demoAccounts.map(({ role }) => role)).toEqual(roleNames)
    for (const { role, signInName } of [...demoAccounts, { role: 'officer', signInName: 'demo-bridge-officer' }]) {
      const { person } = await signIn(there.ports, { name: signInName, password: demoPassword }, now)
      expect(await there.values(`SELECT role FROM role_grant WHERE person = '${person}'`)).toEqual([role])
    }
    await expect(signIn(there.ports, { name: 'demo-officer', password: 'demo demo' }, now)).rejects.toThrow()
    expect(await there.values('SELECT count(*) FROM person WHERE password IS NULL')).toEqual([0])
  }, 30_000)

  it('have clients that may do no more than the role gives', async () => {
    const names = Object.keys(people) as (keyof typeof people)[]
    const answers = await Promise.all(
      names.map(async (name) => [name, (await (await there.as(name))('GET', '/api/entries')).status] as const),
    )
    const readers = answers.flatMap(([name, status]) => (status === 200 ? [name] : []))
    expect(readers.toSorted()).toEqual(homes.flatMap(({ officer, director }) => [officer, director]).toSorted())
    const refused = await Promise.all(
      ['former-officer', 'new-officer'].map(
        async (name) => (await (await there.as(name))('GET', '/api/entries')).body.code,
      ),
    )
    expect(refused).toEqual(['no-active-authorisation', 'no-active-authorisation'])
  }, 60_000)

  it('hold authorisations that wait, work, end soon, ended and were revoked', async () => {
    const states = `SELECT a.state || CASE WHEN until_on < '${today}' THEN ', ended'
      WHEN until_on <= '${addDays(today, 30)}' THEN ', ends soon' ELSE '' END FROM authorisation a ${named('a.home')}`
    const first = await there.values(`${states} WHERE o.name = 'Dom pod Siódmym Klonem' ORDER BY 1`)
    expect(first).toEqual(['active', 'active, ended', 'active, ends soon', 'granted', 'revoked'])
    const other = await there.values(`${states} WHERE o.name = 'Dom przy Papierowym Młynie' ORDER BY 1`)
    expect(other).toEqual(['active', 'active, ends soon'])
  })

  it.each(['demo-reporter', 'demo-other-reporter'])('find answers to their own reports as %s', async (id) => {
    const [person] = await there.values(`SELECT person FROM client WHERE id = '${id}'`)
    const looking = { credential: { kind: 'client', id, person: String(person), inHome: true } as const, now }
    const { items } = await listOwnReports(there.ports, { limit: 20 }, looking)
    expect(items.length).toBeGreaterThan(5)
    const reports = await Promise.all(items.map((item) => readOwnReport(there.ports, item.id, looking)))
    expect(reports.some((report) => report.feedback?.text)).toBe(true)
    expect(reports.some((report) => report.state === 'declined' && report.declinedBecause)).toBe(true)
    expect(reports.some((report) => report.state === 'reported')).toBe(true)
  })
})

describe('its filling', () => {
  it('tells how far it is, and of every home what it brought', () => {
    const { lines } = there
    const parts = lines.filter((line) => /^\d+%$/.test(line))
    expect(parts).toEqual(['10%', '20%', '30%', '40%', '50%', '60%', '70%', '80%', '90%', '100%'])
    for (const name of homeNames) expect(lines.some((line) => line.startsWith(`${name}: miejsc`))).toBe(true)
    expect(lines.at(-1)).toBe('Gotowe.')
  })

  it('tells the same every time, apart from ids and what is sealed', async () => {
    const of = homes.slice(0, 2)
    const [one, other] = [await story(there, of), await story(await seededPartly(now, of), of)]
    expect(one.entries.length).toBeGreaterThan(150)
    expect(one).toEqual(other)
  }, 60_000)

  it('happens once: started again, even later, the demo stays as it is', async () => {
    const events = 'SELECT count(*) FROM event'
    const before = await there.values(events)
    const lines: string[] = []
    await seedDemo(there.ports, { now: '2027-02-01T09:00:00.000Z', print: (line) => lines.push(line) })
    expect(lines).toEqual([])
    expect(await there.values(events)).toEqual(before)
  })
})

describe('the closes', () => {
  it('were made of every month and quarter of the two years and of the whole year, and each can be made again from the ledger', async () => {
    const contents = (await there.values('SELECT content FROM case_close_edition')).map(
      (content) => JSON.parse(String(content)) as CloseContent,
    )
    expect(new Set(contents.map(({ from, to }) => `${from} ${to}`)).size).toBe(24 + 7 + 1)
    expect(contents.filter(({ edition, changes }) => edition === 2 && changes.length > 0)).toHaveLength(1)
    for (const content of contents) {
      const { from, to, asOf, frame } = content
      const facts = await recompute(there.ports.store, content)
      const tables = tablesOfClose({ from, to, by: 'event', asOf }, frame, facts, madeWith(content))
      expect(sha256(canonicalise({ facts, tables }))).toBe(
        sha256(canonicalise({ facts: content.facts, tables: content.tables })),
      )
    }
  }, 60_000)
})

describe('the public page', () => {
  it('is open, and shows everybody the last whole year with its two tables', async () => {
    const { releases } = await readOpenPage(there.ports)
    expect(releases.map(({ period, edition, tables }) => [period, edition, tables.map(({ table }) => table)])).toEqual([
      ['2025', 1, ['T2', 'T3']],
    ])
    const counts = releases.flatMap(({ tables }) => tables.flatMap(({ cells }) => cells))
    expect(counts.filter((cell) => typeof cell === 'number' && cell > 4).length).toBeGreaterThan(20)
  })
})

describe('the lists of records', () => {
  it('take about as many bytes a row as the page says before they are downloaded', async () => {
    const ofInspector = (column: string) =>
      there.values(
        `SELECT c.${column} FROM client c JOIN role_grant g ON g.person = c.person WHERE g.role = 'inspector' LIMIT 1`,
      )
    const [id, person] = [String(await ofInspector('id')), String(await ofInspector('person'))]
    const looking = { credential: { kind: 'client', id, person, inHome: false }, now } as const
    for (const list of recordListCodes) {
      const wish = { list, from: '2024-11', to: '2026-10', by: 'event' } as const
      for (const format of offeredFormats) {
        const { list: of, pages, count, describing } = await openRecords(there.ports, looking, wish)
        const { length } = await gathered(recordsFile(of, format, pages, describing).body)
        const about = aboutBytes(list, format, count) / length
        expect([list, format, about > 2 / 3 && about < 4 / 3 ? 'about so' : about]).toEqual([list, format, 'about so'])
      }
    }
  }, 60_000)
})

describe('the journey', () => {
  // Last: it adds to the demo.
  it('can be walked by every reader', async () => {
    const roles = ['reporter', 'officer', 'director', 'dpo', 'reviewer', 'head'] as const
    const clients = await Promise.all(roles.map(async (role) => [role, await there.as(role)]))
    const seen = await walk(Object.fromEntries(clients) as People, today)
    expect(seen.csv).toContain('Dom pod Siódmym Klonem')
  }, 30_000)
})
