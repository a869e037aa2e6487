// Entries are disclosed to an inspection, a prosecutor, a court or a person who asks: numbered, until a day, every opening a look
// (design.md §4; art. 55c ust. 4 u.p.s.).
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { castOf, discloseOne, disclosing, file, ifMatch, must, register, report, type Cast } from '../support/crew.ts'
import { people } from '../support/population.ts'
import { projected } from '../support/projection.ts'
import { addedBy, eventsOf, rowsOf, tablesOf } from '../support/rows.ts'
import { tracesIn } from '../support/traces.ts'
import { visitorOf } from '../support/visitor.ts'
import { world, type World } from '../support/world.ts'

const now = '2026-03-09T10:00:00.000Z'
let there: World
let cast: Cast
let entry: string
beforeEach(async () => {
  there = await world(now)
  cast = castOf(there)
  entry = await register(cast)
})
afterEach(() => there.end())

const secrets = [disclosing.recipient, disclosing.basis, disclosing.mark]
const disclose = (changed: object = {}) =>
  cast.director('POST', '/api/disclosures', { ...disclosing, entries: ['1/2026'], ...changed })
const extract = (id: string, who: keyof typeof people = 'director') =>
  cast[who]('GET', `/api/disclosures/${id}/extract`)

describe('a disclosure', () => {
  it('has a number of the home and year, without gaps however many are made at once', async () => {
    const made = await Promise.all(Array.from({ length: 12 }, () => must(201, disclose())))
    expect(made.map(({ number }) => number).toSorted()).toEqual(
      Array.from({ length: 12 }, (_, index) => `UD-${index + 1}/2026`).toSorted(),
    )
    // In the last hour of the Polish year the number is still of that year, an hour later of the next.
    there.at('2026-12-31T22:59:00.000Z')
    expect((await must(201, disclose())).number).toBe('UD-13/2026')
    there.at('2026-12-31T23:00:00.000Z')
    expect((await must(201, disclose({ untilOn: '2027-01-31' }))).number).toBe('UD-1/2027')
  })

  it('stands in the register with whom, why, what and until when; its texts lie sealed', async () => {
    const { id: other, reference } = await file(cast)
    const id = (await must(201, disclose({ entries: ['1/2026', reference, ' 1/2026'] }))).id
    const { items } = await must(200, cast.dpo('GET', '/api/disclosures'))
    const line = {
      ...{ id, number: 'UD-1/2026', state: 'valid', open: true, madeAt: now, reason: null },
      ...disclosing,
    }
    expect(items).toEqual([expect.objectContaining(line)])
    expect(items[0].entries).toEqual(
      expect.arrayContaining([
        { id: entry, name: '1/2026' },
        { id: other, name: reference },
      ]),
    )
    expect(await must(200, cast.director('GET', `/api/disclosures/${id}`))).toMatchObject({
      ...line,
      mayExtract: true,
      allowed: ['withdraw'],
    })
    expect(tracesIn(JSON.stringify(await tablesOf(there.client)), secrets)).toEqual([])
  })

  it('is told by its events alone, and stands in the history of every entry it names, which stays as it was', async () => {
    const before = await rowsOf(there.client, 'SELECT * FROM home_entry')
    const { result, events } = await addedBy(there.client, () => must(201, disclose()))
    expect(events.map(({ action, subject, version }) => ({ action, subject, version }))).toEqual([
      { action: 'disclose', subject: result.id, version: 1 },
      { action: 'disclose-entry', subject: entry, version: null },
    ])
    expect(JSON.parse(events[1]?.detail ?? '{}')).toEqual({ disclosure: result.id })
    expect(await rowsOf(there.client, 'SELECT * FROM home_entry')).toEqual(before)
    const told = expect.objectContaining({ action: 'disclose-entry', actorName: people.director[2] })
    expect((await must(200, cast.dpo('GET', `/api/entries/${entry}/history`))).items).toContainEqual(told)
    expect((await must(200, cast.dpo('GET', `/api/entries/${entry}/seen`))).items).toContainEqual(told)
    const rows = projected(await eventsOf(there.client))
    for (const table of ['home_disclosure', 'home_disclosed'])
      expect(await rowsOf(there.client, `SELECT * FROM ${table}`)).toEqual(rows[table])
  })

  it.each([
    [{ entries: [] }, '/entries required'],
    [{ entries: ['1/2026', '7/2026'] }, '/entries/1 unknown-code'],
    [{ entries: ['nie wiem'] }, '/entries/0 unknown-code'],
    [{ requestedOn: '2026-03-10' }, '/requestedOn in-future'],
    [{ untilOn: '2026-03-08' }, '/untilOn before-start'],
    [{ recipient: ' ' }, '/recipient too-short'],
    [{ occasion: 'access-request', withReporters: true }, '/withReporters not-valid-here'],
  ])('is refused with %j', async (changed, fault) => {
    const { status, body } = await disclose(changed)
    const found = body.errors?.map(({ pointer, code }: Record<string, string>) => `${pointer} ${code}`)
    expect([status, found]).toEqual([422, [fault]])
    expect(await rowsOf(there.client, 'SELECT id FROM home_disclosure')).toEqual([])
  })

  it('asked for again with the same key is one disclosure', async () => {
    const body = { ...disclosing, entries: ['1/2026'] }
    const key = { 'idempotency-key': 'udostępnienie-1'.replace('ę', 'e') }
    const first = await must(201, cast.director('POST', '/api/disclosures', body, key))
    expect(await must(201, cast.director('POST', '/api/disclosures', body, key))).toEqual(first)
    expect(await rowsOf(there.client, 'SELECT number FROM home_disclosure')).toEqual([{ number: 1 }])
  })

  it('of an entry from which the director is excluded is not there for that director, nor can it be made', async () => {
    const id = await discloseOne(cast, '1/2026')
    const { person } = there.people.director
    await must(
      200,
      cast.director(
        'POST',
        `/api/entries/${entry}/exclude`,
        { person, reason: 'Zgłoszenie dotyczy postępowania dyrektora.' },
        ifMatch(2),
      ),
    )
    expect((await disclose()).body.errors).toEqual([
      expect.objectContaining({ pointer: '/entries/0', code: 'unknown-code' }),
    ])
    expect((await must(200, cast.director('GET', '/api/disclosures'))).items).toEqual([])
    for (const answer of [
      await cast.director('GET', `/api/disclosures/${id}`),
      await extract(id),
      await cast.director('POST', `/api/disclosures/${id}/withdraw`, { reason: 'Nie.' }, ifMatch(1)),
    ])
      expect([answer.status, answer.body.code]).toEqual([404, 'not-found'])
    expect((await must(200, cast.dpo('GET', '/api/disclosures'))).items).toHaveLength(1)
  })
})

describe('the extract', () => {
  it('holds what the entry holds, and each opening is a look with the ids of its entries', async () => {
    const id = await discloseOne(cast, '1/2026')
    const { result, events } = await addedBy(there.client, () => must(200, extract(id)))
    expect(result).toMatchObject({ number: 'UD-1/2026', at: now, recipient: disclosing.recipient })
    expect(result.entries).toEqual([
      expect.objectContaining({ id: entry, name: '1/2026', destroyed: false, reporter: null }),
    ])
    expect(result.entries[0].texts).toMatchObject({
      description: report.what.description,
      people: [expect.objectContaining({ pseudonym: 'M-0147' })],
    })
    expect(events).toMatchObject([{ action: 'look-extract', subject: id, version: null, role: 'director' }])
    expect(JSON.parse(events[0]?.detail ?? '{}')).toEqual({ ids: [entry] })
    await must(200, extract(id))
    const { items } = await must(200, cast.dpo('GET', `/api/entries/${entry}/seen`))
    expect(items.filter(({ action }: { action: string }) => action === 'look-extract')).toHaveLength(2)
  })

  it('leaves the residents out where it is to', async () => {
    const id = await discloseOne(cast, '1/2026', { extent: 'without-annex' })
    const found = await must(200, extract(id))
    expect(found.entries[0]).toMatchObject({ residents: [], texts: { description: report.what.description } })
    expect(tracesIn(JSON.stringify(found), ['M-0147'])).toEqual([])
  })

  it('opens through its last day in Warsaw and no minute longer; then, and once withdrawn, nothing is read', async () => {
    const id = await discloseOne(cast, '1/2026', { untilOn: '2026-03-31' })
    there.at('2026-03-31T21:59:00.000Z')
    await must(200, extract(id))
    there.at('2026-03-31T22:00:00.000Z')
    const { result, events } = await addedBy(there.client, () => extract(id))
    expect([result.status, result.body.code]).toEqual([409, 'wrong-state'])
    expect(events.map(({ action }) => action)).not.toContain('look-extract')
    expect(await must(200, cast.director('GET', `/api/disclosures/${id}`))).toMatchObject({
      open: false,
      mayExtract: false,
    })
    const other = await discloseOne(cast, '1/2026')
    const reason = 'Prokuratura wycofała żądanie.'
    const path = `/api/disclosures/${other}/withdraw`
    expect((await cast.dpo('POST', path, { reason }, ifMatch(1))).body.code).toBe('not-permitted')
    await must(200, cast.director('POST', path, { reason }, ifMatch(1)))
    expect((await extract(other)).body.code).toBe('wrong-state')
    expect((await cast.director('POST', path, { reason }, ifMatch(2))).body.code).toBe('wrong-state')
    expect(await must(200, cast.dpo('GET', `/api/disclosures/${other}`))).toMatchObject({ state: 'withdrawn', reason })
  })

  it('is the director’s alone: the dpo reads the register, others find nothing', async () => {
    const id = await discloseOne(cast, '1/2026')
    expect((await extract(id, 'dpo')).body.code).toBe('not-permitted')
    expect((await extract(id, 'officer')).body.code).toBe('not-permitted')
    for (const name of ['otherDirector', 'head', 'reviewer', 'authorityDpo'] as const)
      expect([name, (await extract(id, name)).status]).toEqual([name, 404])
  })

  it('tells who reported only where it says so, by one reveal of each entry that the reporter sees', async () => {
    const without = await discloseOne(cast, '1/2026')
    expect(tracesIn(JSON.stringify(await must(200, extract(without))), [people.reporter[2]])).toEqual([])
    expect(await must(200, cast.reporter('GET', `/api/reports/${entry}`))).toMatchObject({ reveals: [] })

    const { id: second, reference } = await file(cast)
    const id = (await must(201, disclose({ entries: ['1/2026', reference], withReporters: true }))).id
    there.at('2026-03-10T09:00:00.000Z')
    const { result, events } = await addedBy(there.client, () => must(200, extract(id)))
    expect(result.entries.map(({ reporter }: any) => reporter.name)).toEqual([people.reporter[2], people.reporter[2]])
    expect(events.map(({ action, subject }) => `${action} ${subject}`).toSorted()).toEqual(
      [`look-extract ${id}`, `reveal ${entry}`, `reveal ${second}`].toSorted(),
    )
    expect(tracesIn(JSON.stringify(events), [...secrets, people.reporter[2]])).toEqual([])
    for (const of of [entry, second])
      expect((await must(200, cast.reporter('GET', `/api/reports/${of}`))).reveals).toEqual([
        {
          at: '2026-03-10T09:00:00.000Z',
          role: 'director',
          name: people.director[2],
          reason: `UD-2/2026: ${secrets.join('; ')}`,
        },
      ])
    await must(200, extract(id))
    expect((await must(200, cast.reporter('GET', `/api/reports/${entry}`))).reveals).toHaveLength(2)
  })
})

describe('the pages of disclosures', () => {
  const fields = {
    '/occasion': 'prosecutor',
    '/recipient': disclosing.recipient,
    '/basis': disclosing.basis,
    '/mark': disclosing.mark,
    '/requestedOn': '2026-03-02',
    '/untilOn': '2026-12-31',
    '/entries': '1/2026,',
    '/extent': 'whole',
    '/withReporters:yes': 'no',
  }

  it('make one, keep what was typed on a refusal, print the extract, withdraw it with a reason', async () => {
    const director = await visitorOf(there, 'director', now)
    const refused = await director.send('/disclosures/new', { ...fields, '/entries': '1/2026, 99/2026' })
    expect([refused.status, refused.html.includes('1/2026, 99/2026')]).toEqual([422, true])
    const { location } = await director.send('/disclosures/new', fields)
    const [, id] = /^\/disclosures\/([\w-]+)\?done=disclose$/.exec(location ?? '') ?? []
    expect((await director.open(location ?? '')).text).toContain(disclosing.recipient)
    const printed = await director.open(`/disclosures/${id}/extract`)
    for (const text of ['UD-1/2026', disclosing.mark, report.what.description, 'M-0147'])
      expect(printed.text).toContain(text)
    expect(printed.text).not.toContain(people.reporter[2])
    const done = await director.send(`/disclosures/${id}/withdraw`, { '/reason': 'Kontrola zakończona.' })
    expect(done.location).toBe(`/disclosures/${id}?done=withdraw`)
    expect((await director.open(`/disclosures/${id}/extract`)).status).toBe(409)
    const dpo = await visitorOf(there, 'dpo', now)
    expect((await dpo.open('/disclosures')).text).toContain(disclosing.recipient)
    expect((await dpo.open(`/disclosures/${id}`)).text).toContain('Kontrola zakończona.')
  })
})
