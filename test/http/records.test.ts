// Lists of anonymised records on the wire: what is in them, whose they are, that each leaves one look that names them all, and that
// fifty thousand come as a stream.
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { recordFormats } from '../../src/exports/records.ts'
import { gathered } from '../../src/exports/spreadsheet.ts'
import { approve, castOf, deliver, ifMatch, must, newestCase, register, type Cast } from '../support/crew.ts'
import { handOverRecords } from '../support/handed-records.ts'
import { liveThrough, planted } from '../support/planted-life.ts'
import { csvRows, sheetsOf, textOf } from '../support/reading-files.ts'
import { addedBy, eventsOf } from '../support/rows.ts'
import { tracesIn } from '../support/traces.ts'
import { visitorOf } from '../support/visitor.ts'
import { world, type World } from '../support/world.ts'
import type { PersonName } from '../support/population.ts'

const now = '2026-04-02T10:00:00.000Z'
const period = 'from=2026-01&to=2026-12'

const fileFor = async (there: World, name: PersonName, path: string) => {
  const { token } = await there.services.tokens.issue(there.people[name], now)
  return there.request(path, { headers: { authorization: `Bearer ${token}` } })
}
const bytesOf = async (answer: Response) => new Uint8Array(await answer.arrayBuffer())

describe('a list of what was handed over', () => {
  let there: World
  let cast: Cast
  beforeAll(async () => {
    there = await world(now)
    cast = castOf(there)
    await register(cast)
    await register(cast, {
      report: { condition: { harm: 4 }, when: { on: '2026-04-01', time: '23:10' } },
      registering: { category: 'W01' },
    })
    await deliver(cast)
  })
  afterAll(() => there.end())

  it('holds every record once, by codes, numbers and dates alone', async () => {
    const { status, body, headers } = await cast.reviewer('GET', `/api/records/handed-over?${period}`)
    expect([status, headers.get('x-record-count'), body.records.length]).toEqual([200, '2', 2])
    expect(body.metadata).toMatchObject({
      table: 'handed-over',
      scope: { code: '1206' },
      suppression: { rule: 'complete' },
    })
    const [first] = body.records
    expect(first).toMatchObject({
      home: 'Dom pod Zmyślonym Dębem',
      version: 1,
      book: 'U',
      state: 'received',
      outcome: null,
    })
    expect(Object.keys(first)).not.toContain('description')
  })

  it('T13 holds severe harm and deaths, and nothing else', async () => {
    const { body } = await cast.head('GET', `/api/records/T13?${period}`)
    expect(body.records.map((one: any) => [one.category, one['event-on']])).toEqual([['W01', '2026-04-01']])
    expect((await cast.inspector('GET', `/api/records/T13?${period}`)).body.records).toEqual(body.records)
    expect((await cast.head('GET', '/api/records/T13?from=2026-01&to=2026-03')).body.records).toEqual([])
  })

  it('is whose it was handed over to, and nobody else’s', async () => {
    for (const name of ['reporter', 'officer', 'director', 'dpo', 'authorityDpo', 'admin', 'analyst'] as const)
      expect([name, (await cast[name]('GET', `/api/records/T13?${period}`)).status]).toEqual([name, 403])
    const other = await cast.otherReviewer('GET', `/api/records/handed-over?${period}`)
    expect([other.status, other.body.records]).toEqual([200, []])
    const named = `/api/records/handed-over?${period}&organisation=${there.organisations.authority}`
    expect((await cast.otherReviewer('GET', named)).status).toBe(404)
    const wrong = await cast.head('GET', '/api/records/T13?from=2026-13&to=2026-12')
    expect([wrong.status, wrong.body.errors[0].pointer]).toEqual([422, '?from'])
  })

  it('leaves one look with list, period and the ids of all cases, which the dpo finds by any of them', async () => {
    const { events } = await addedBy(there.client, () =>
      cast.head('GET', `/api/records/handed-over?${period}&format=csv`),
    )
    expect(events.map(({ action, subject }) => [action, subject])).toEqual([
      ['look-records', there.organisations.authority],
    ])
    const detail = events[0]?.detail ?? ''
    expect(detail).toMatch(
      /^\{"by":"event","from":"2026-01","ids":\["[^"]+","[^"]+"\],"list":"handed-over","to":"2026-12"\}$/,
    )
    const { id } = await newestCase(cast)
    const { body } = await cast.authorityDpo('GET', `/api/ledger?subject=${id}&kind=looks`)
    expect(body.items.map(({ action }: any) => action)).toContain('look-records')
  })

  it('shows nothing that its look does not name', async () => {
    const answer = await fileFor(there, 'head', `/api/records/handed-over?${period}&format=json-lines`)
    await register(cast)
    await deliver(cast)
    expect(
      textOf(await bytesOf(answer))
        .trim()
        .split('\n'),
    ).toHaveLength(2)
  })

  it('is without what either side hid, until it is replaced', async () => {
    const hiding = await world(now)
    const own = castOf(hiding)
    await approve(own)
    await deliver(own)
    const { id } = await newestCase(own)
    await must(200, own.reviewer('POST', `/api/cases/${id}/quarantine`, { version: 1 }, ifMatch(1)))
    const list = () => must(200, own.reviewer('GET', `/api/records/handed-over?${period}`))
    expect((await list()).records).toEqual([])
    hiding.at('2026-04-02T11:00:00.000Z')
    await deliver(own)
    expect((await list()).records).toMatchObject([{ number: '1/2026', version: 2 }])
    await hiding.end()
  })

  it('is offered with its rows and sizes, from the tables and from the cases, as a copy to be protected', async () => {
    const head = await visitorOf(there, 'head', now)
    expect((await head.open(`/statistics?${period}`)).html).toMatch(/href="\/records\?[^"]*list=T13"/)
    expect((await head.open('/cases')).html).toMatch(/href="\/records\?[^"]*list=handed-over"/)
    const { html, text } = await head.open(`/records?list=T13&${period}`)
    expect(text).toContain('Wierszy w wykazie: 1')
    expect(text).toContain('Proszę chronić plik jak dane osobowe')
    const files = [...html.matchAll(/href="(\/api\/records\/T13[^"]*)" download/g)].map(([, href = '']) => href)
    expect(files).toHaveLength(4)
    for (const file of files) expect((await head.open(file.replaceAll('&amp;', '&'))).status).toBe(200)
    const none = await head.open('/records?list=T13&from=2025-01&to=2025-02')
    expect([none.text.includes('nie ma żadnego zdarzenia'), none.html.includes('download')]).toEqual([true, false])
    const wrong = await head.open('/records?from=2026-13&to=2026-12')
    expect([wrong.status, wrong.html.includes('id="from-error"')]).toEqual([422, true])
    const director = await visitorOf(there, 'director', now)
    expect((await director.open(`/statistics?${period}`)).html).not.toContain('/records')
  })
})

describe('a list of a life in which identities were planted in every field', () => {
  it('holds none of them in any format, opened as its reader opens it', async () => {
    const there = await world()
    await liveThrough(castOf(there))
    const { token } = await there.services.tokens.issue(there.people.head, '2026-03-09T10:00:00.000Z')
    let seen = 0
    for (const list of ['T13', 'handed-over'])
      for (const format of recordFormats) {
        const path = `/api/records/${list}?${period}&format=${format}`
        const answer = await there.request(path, { headers: { authorization: `Bearer ${token}` } })
        const name = answer.headers.get('content-disposition')
        const bytes = await bytesOf(answer)
        const opened =
          format === 'xlsx' || format === 'ods' ? JSON.stringify(await sheetsOf(format, bytes)) : textOf(bytes)
        if (list === 'handed-over') seen += /W\d\d/.test(opened) ? 1 : 0
        expect([path, tracesIn(`${name} ${opened}`, Object.values(planted))]).toEqual([path, []])
      }
    expect(seen).toBeGreaterThan(5)
    await there.end()
  }, 60_000)
})

describe('fifty thousand records', () => {
  const count = 50_000
  let there: World
  let reads: () => number
  beforeAll(async () => {
    there = await world(now)
    await handOverRecords(there.client, there.organisations, count)
    reads = () => there.sql.filter((sql) => sql.includes('json_each((SELECT e.detail')).length
  }, 60_000)
  afterAll(() => there.end())

  it.each(['csv', 'xlsx', 'json-lines'] as const)(
    'come page by page, the first bytes after a few pages, with no more memory than those: %s',
    { timeout: 60_000 },
    async (format) => {
      there.sql.length = 0
      const answer = await fileFor(there, 'head', `/api/records/handed-over?${period}&format=${format}`)
      const reader = (answer.body as ReadableStream<Uint8Array>).getReader()
      await reader.read()
      expect(reads()).toBeLessThanOrEqual(12)
      let mostAtOnce = 0
      let pieces = 0
      for (let before = reads(), { done } = await reader.read(); !done; { done } = await reader.read()) {
        mostAtOnce = Math.max(mostAtOnce, reads() - before)
        before = reads()
        pieces++
      }
      expect([reads(), answer.headers.get('x-record-count')]).toEqual([count / 500, String(count)])
      expect(mostAtOnce).toBeLessThanOrEqual(12)
      expect(pieces).toBeGreaterThan(8)
    },
  )

  it('are all there, each once, in their order', async () => {
    const answer = await fileFor(there, 'head', `/api/records/T13?${period}&format=machine-csv`)
    const rows = csvRows(textOf(await gathered(answer.body as never)), ',')
    const at = rows[0]?.indexOf('number') ?? -1
    expect(new Set(rows.slice(1).map((row) => row[at])).size).toBe(count)
  }, 60_000)

  it('are not read on when the download is broken off, though its look stands', async () => {
    there.sql.length = 0
    const answer = await fileFor(there, 'head', `/api/records/handed-over?${period}&format=csv`)
    const reader = (answer.body as ReadableStream<Uint8Array>).getReader()
    await reader.read()
    await reader.cancel()
    await sleep(50)
    const stopped = reads()
    await sleep(100)
    expect([stopped < 12, reads() - stopped]).toEqual([true, 0])
    const last = (await eventsOf(there.client)).findLast(({ action }) => action === 'look-records')
    expect(JSON.parse(last?.detail ?? '{}').ids).toHaveLength(count)
  })
})
