// What an authority must forget is forgotten: a case past its term is destroyed with everything that crossed the door for it, on the
// word of two people and with the archive's consent; number, statistics and chain stay (art. 5 ust. 1 lit. e RODO; art. 5 ust. 2 pkt 2
// ustawy o narodowym zasobie archiwalnym; design.md §5). What a home's entry needs is in retention.test.ts.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { verifyLedger } from '../support/chains.ts'
import { approve, castOf, deliver, ifMatch, must, newestCase, report, type Cast } from '../support/crew.ts'
import { projected } from '../support/projection.ts'
import { eventsOf, rowsOf } from '../support/rows.ts'
import { visitorOf } from '../support/visitor.ts'
import { world, type World } from '../support/world.ts'

const inTime = '2026-03-09T10:00:00.000Z'
/** The first day after the last day of keeping under B5 of what was closed in 2026. */
const over = '2032-01-01T10:00:00.000Z'
const consent = { number: 'OP.421.7.2032', issuedOn: '2031-12-20' }
const rule = { class: 'B5', number: 'SO.12.2025', issuedOn: '2025-12-15' }
const reasons = 'Działania odpowiadają przyczynom zdarzenia.'
const question = 'Czy ryzyko upadku było oceniane przed zdarzeniem?'
const reason = 'Prokurator zażądał akt tej sprawy.'

let there: World
let cast: Cast
let entry: string
let file: string

const theCase = (of = cast.head) => must(200, of('GET', `/api/cases/${file}`))
async function act(name: 'reviewer' | 'head', action: string, body: object = {}) {
  const { version } = await theCase()
  return must(200, cast[name]('POST', `/api/cases/${file}/${action}`, body, ifMatch(version)))
}

/** A case that was asked about, answered, assessed and closed; the authority has recorded its class. */
beforeEach(async () => {
  there = await world(inTime)
  cast = castOf(there)
  entry = await approve(cast, { report })
  await deliver(cast)
  file = (await newestCase(cast)).id
  await act('reviewer', 'take')
  await act('reviewer', 'ask', { question, dueOn: '2026-03-20' })
  const { etag, body } = await cast.director('GET', `/api/entries/${entry}/outgoing`)
  const answer = { text: 'Ocenę przeprowadzono w styczniu.', digest: body.digest }
  await must(200, cast.director('POST', `/api/cases/${file}/answer`, answer, { 'if-match': etag ?? '' }))
  await act('reviewer', 'assess', { outcome: 'adequate', reasons })
  if ((await theCase()).state === 'to_sign') await act('head', 'confirm')
  const { authority } = there.organisations
  const { items } = await must(200, cast.head('GET', '/api/organisations'))
  const { version } = items.find(({ id }: { id: string }) => id === authority)
  await must(200, cast.head('POST', `/api/organisations/${authority}/retention`, rule, ifMatch(version)))
})
afterEach(() => there.end())

const lists = (of = cast.head) => must(200, of('GET', '/api/retention'))
const propose = async (of = cast.head): Promise<string> =>
  (await must(201, of('POST', '/api/disposals', { entries: [file] }))).id
const confirm = (id: string, of = cast.reviewer, more: object = { consent }) =>
  of('POST', `/api/disposals/${id}/confirm`, { agreed: true, ...more }, ifMatch(1))
const destroy = async () => must(200, confirm(await propose()))
const frozen = async () =>
  (await rowsOf(there.client, 'SELECT id FROM door_snapshot WHERE handover = ?', [file])).map(({ id }) => String(id))
const keysOf = async (ids: readonly string[]) =>
  rowsOf(there.keysClient, `SELECT subject FROM subject_key WHERE subject IN (${ids.map(() => '?').join()})`, [...ids])

describe('a case in its time', () => {
  it('shows until when it is kept, on the API and on its page', async () => {
    expect((await theCase()).retention).toEqual({
      keptUntilOn: '2031-12-31',
      class: 'B5',
      recorded: true,
      held: false,
      destroyedOn: null,
    })
    const { text } = await (await visitorOf(there, 'head', inTime)).open(`/cases/${file}`)
    expect(text).toContain('Przechowywany do 31.12.2031 (kategoria B5)')
  })

  it('is announced to the authority 90 days before, not earlier, and by the name of its home', async () => {
    there.at('2031-10-01T10:00:00.000Z')
    expect((await lists()).due).toEqual([])
    there.at('2031-10-02T10:00:00.000Z')
    expect((await lists()).due).toEqual([
      expect.objectContaining({ id: file, number: '1/2026', home: expect.stringMatching(/\p{L}/u), over: false }),
    ])
  })

  it('cannot be destroyed, by anybody', async () => {
    there.at('2031-12-31T22:00:00.000Z')
    const { status, body } = await cast.head('POST', '/api/disposals', { entries: [file] })
    expect([status, body.code]).toEqual([409, 'still-kept'])
  })

  it('is not the home’s to destroy, and an entry is not the authority’s', async () => {
    there.at(over)
    const crossed = await cast.head('POST', '/api/disposals', { entries: [entry] })
    expect([crossed.status, crossed.body.errors[0].pointer]).toEqual([422, '/entries'])
    const other = await cast.otherHead('POST', '/api/disposals', { entries: [file] })
    expect(other.status).toBe(409)
  })
})

describe('a case that is over', () => {
  beforeEach(() => there.at(over))

  it('is destroyed on the word of two people with everything that crossed for it: number, codes and history stay', async () => {
    const snapshots = await frozen()
    expect(snapshots.length).toBeGreaterThan(1)
    const id = await propose()
    expect((await confirm(id, cast.head)).body.code).toBe('second-person')
    expect((await theCase()).snapshots.length).toBe(snapshots.length)
    expect((await confirm(id)).status).toBe(200)
    const after = await theCase()
    expect([after.number, after.category, after.state, after.outcome]).toEqual(['1/2026', 'W99', 'closed', 'adequate'])
    expect([after.destroyed, after.snapshots, after.notes, after.allowed]).toEqual([id, [], [], []])
    expect(after.retention.destroyedOn).toBe('2032-01-01')
    expect(after.replies.map(({ kind, text }: any) => [kind, text])).toEqual([
      ['question', null],
      ['assessment', null],
      ['closed', null],
    ])
    for (const table of ['door_sealed', 'case_sealed']) {
      const sealed = `SELECT id FROM ${table} WHERE subject IN (${[file, ...snapshots].map(() => '?').join()})`
      expect(await rowsOf(there.client, sealed, [file, ...snapshots])).toEqual([])
    }
    expect(await keysOf([file, ...snapshots])).toEqual([])
    const { text } = await (await visitorOf(there, 'reviewer', over)).open(`/cases/${file}`)
    expect(text).toContain('Treść zniszczona, 01.01.2032')
    expect(text).not.toContain(report.what.description)
  })

  it('needs the consent of the state archive: an authority is public', async () => {
    const { status, body } = await confirm(await propose(), cast.reviewer, {})
    expect([status, body.errors]).toEqual([422, [expect.objectContaining({ pointer: '/consent', code: 'required' })]])
    expect((await theCase()).snapshots).not.toEqual([])
  })

  it('leaves a protocol that the authority’s dpo reads and the home does not', async () => {
    const id = await propose()
    await confirm(id)
    expect(await must(200, cast.authorityDpo('GET', `/api/disposals/${id}`))).toMatchObject({
      side: 'authority',
      state: 'destroyed',
      rule,
      consent,
      entries: [{ id: file, number: '1/2026', home: expect.any(String), keptUntilOn: '2031-12-31' }],
      left: [],
      disclosed: [],
      backupsGoneOn: '2032-02-05',
      allowed: [],
    })
    expect((await cast.director('GET', `/api/disposals/${id}`)).status).toBe(404)
    expect((await cast.dpo('GET', `/api/disposals/${id}`)).status).toBe(404)
  })

  it('is kept all the same while it is on hold, and the hold is listed and shown with its reason', async () => {
    const id = await propose()
    await act('head', 'hold', { reason })
    expect((await confirm(id)).body.code).toBe('legal-hold')
    expect((await lists()).held.map((line: any) => line.id)).toEqual([file])
    const { text } = await (await visitorOf(there, 'head', over)).open(`/cases/${file}`)
    expect(text).toContain(`Usunięcie wstrzymane: ${reason}`)
    await act('head', 'release', { reason: 'Postępowanie umorzono.' })
    expect((await confirm(id)).status).toBe(200)
  })

  it('stays in the figures, and in the home’s register with what came back: kinds, dates, the result', async () => {
    const figures = () => must(200, cast.head('GET', '/api/statistics/T1?from=2026-01&to=2026-12'))
    const before = await figures()
    await destroy()
    expect(await figures()).toEqual(before)
    const { replies, texts } = await must(200, cast.director('GET', `/api/entries/${entry}`))
    expect(texts.description).toBe(report.what.description)
    expect(replies.map(({ kind, outcome, text }: any) => [kind, outcome, text])).toEqual([
      ['question', null, null],
      ['assessment', 'adequate', null],
      ['closed', null, null],
    ])
    const { items } = await must(200, cast.director('GET', '/api/transfers'))
    for (const { id } of items) await must(200, cast.director('GET', `/api/transfers/${id}`))
  })

  it('is refused every further change; what the home tells later opens a case of its own', async () => {
    await destroy()
    const { version } = await theCase()
    const reopening = await cast.head('POST', `/api/cases/${file}/reopen`, { reason }, ifMatch(version))
    expect([reopening.status, reopening.body.code]).toEqual([409, 'wrong-state'])
    expect((await cast.head('POST', '/api/disposals', { entries: [file] })).body.code).toBe('wrong-state')
    const { version: now } = await must(200, cast.director('GET', `/api/entries/${entry}`))
    const residents = [{ physical: 3, psychological: 0, hospital: true }]
    await must(200, cast.director('POST', `/api/entries/${entry}/update-outcome`, { residents }, ifMatch(now)))
    await deliver(cast)
    const later = await newestCase(cast)
    expect([later.id === file, later.state, later.number]).toEqual([false, 'received', '1/2026'])
    await must(200, cast.reviewer('POST', `/api/cases/${later.id}/take`, {}, ifMatch(1)))
    const asking = { question, dueOn: '2032-02-20' }
    await must(200, cast.reviewer('POST', `/api/cases/${later.id}/ask`, asking, ifMatch(2)))
  })

  it('leaves the chain whole, and the events give the rows back', async () => {
    await destroy()
    await there.services.chain.seal()
    expect((await verifyLedger(there.services.chain)).filter(({ ok }) => !ok)).toEqual([])
    const told = projected(await eventsOf(there.client))
    for (const table of ['case_file', 'case_disposal', 'retention_rule']) {
      const rows = told[table] ?? []
      const read = await rowsOf(there.client, `SELECT ${Object.keys(rows[0] ?? {}).join(', ')} FROM ${table}`)
      expect([table, read.length > 0, new Set(read)]).toEqual([table, true, new Set(rows)])
    }
  })

  it('loses its content with the event that says so, and not without', async () => {
    for (const table of ['door_sealed', 'case_sealed'])
      await expect(there.client.execute(`DELETE FROM ${table}`)).rejects.toThrow('never altered')
  })

  it('is destroyed without a question to the home’s own tables', async () => {
    there.sql.length = 0
    await lists()
    const id = await propose()
    await confirm(id)
    await must(200, cast.head('GET', `/api/disposals/${id}`))
    await theCase()
    expect(there.sql.length).toBeGreaterThan(20)
    expect(there.sql.filter((text) => /\bhome_/.test(text))).toEqual([])
  })
})
