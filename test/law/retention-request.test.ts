// A person's request is forgotten like what it was about: past its class its texts and key are destroyed on the word of two people;
// right, way and dates stay, to show that it was answered in time (art. 5 ust. 1 lit. e and ust. 2, art. 12 ust. 3 RODO).
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { verifyLedger } from '../support/chains.ts'
import { ask, castOf, ifMatch, must, type Cast } from '../support/crew.ts'
import { projected } from '../support/projection.ts'
import { eventsOf, rowsOf } from '../support/rows.ts'
import { visitorOf } from '../support/visitor.ts'
import { world, type World } from '../support/world.ts'

const inTime = '2026-03-09T10:00:00.000Z'
/** The first day after the last day of keeping under B5 of what was answered in 2026. */
const over = '2032-01-01T10:00:00.000Z'
const consent = { number: 'OP.421.7.2032', issuedOn: '2031-12-20' }
const rule = { class: 'B5', number: 'SO.12.2025', issuedOn: '2025-12-15' }
const answer = { on: '2026-03-09', text: 'Wydano kopię danych osobiście.' }

const sides = [
  { of: 'home', keeper: 'director', sealed: 'home_sealed', table: 'home_request' },
  { of: 'authority', keeper: 'head', sealed: 'case_sealed', table: 'case_request' },
] as const

describe.each(sides)('a request to the $of', ({ of, keeper, sealed, table }) => {
  let there: World
  let cast: Cast
  let id: string
  const organisations = () => must(200, cast[keeper]('GET', '/api/organisations'))
  const propose = () => cast[keeper]('POST', '/api/disposals', { entries: [id] })
  /** Another person who has answered for the files long enough. */
  const second = of === 'home' ? ('officer' as const) : ('reviewer' as const)
  const confirm = async (list: string) =>
    cast[second]('POST', `/api/disposals/${list}/confirm`, { agreed: true, consent }, ifMatch(1))
  const keys = () => rowsOf(there.keysClient, 'SELECT subject FROM subject_key WHERE subject = ?', [id])

  beforeEach(async () => {
    there = await world(inTime)
    cast = castOf(there)
    id = await ask({ director: cast[keeper] })
    const organisation = there.organisations[of]
    const { items } = await organisations()
    const { version } = items.find((one: { id: string }) => one.id === organisation)
    await must(200, cast[keeper]('POST', `/api/organisations/${organisation}/retention`, rule, ifMatch(version)))
  })
  afterEach(() => there.end())

  /** The officer's authorisation of 2026 has ended; the home gave another more than thirty days ago. */
  async function later(): Promise<void> {
    if (of === 'home') {
      there.at('2031-11-01T10:00:00.000Z')
      const paper = {
        person: there.people.officer.person,
        number: '9/2031',
        issuedOn: '2031-10-31',
        scopes: ['verify'],
      }
      const { id: given } = await must(
        201,
        cast.director('POST', '/api/authorisations', { ...paper, fromOn: '2031-11-01', untilOn: '2033-12-31' }),
      )
      const signed = { documentSigned: true, confidentialityStatement: true }
      await must(200, cast.director('POST', `/api/authorisations/${given}/confirm`, signed, ifMatch(1)))
    }
    there.at(over)
  }

  it('art. 5 ust. 1 lit. e: is destroyed with its key when it is over; right and dates stay, and the ledger holds', async () => {
    await must(200, cast[keeper]('POST', `/api/requests/${id}/answer`, answer, ifMatch(1)))
    await later()
    const { due } = await must(200, cast[keeper]('GET', '/api/retention'))
    expect(due).toEqual([
      expect.objectContaining({
        id,
        number: 'art. 15 RODO, 02.03.2026',
        of: 'request',
        keptUntilOn: '2031-12-31',
        over: true,
      }),
    ])
    const list = (await must(201, propose())).id
    expect(await keys()).toHaveLength(1)
    await must(200, confirm(list))
    expect(await rowsOf(there.client, `SELECT id FROM ${sealed} WHERE subject = ?`, [id])).toEqual([])
    expect(await keys()).toEqual([])
    expect(await must(200, cast[keeper]('GET', `/api/requests/${id}`))).toMatchObject({
      state: 'answered',
      right: 'access',
      receivedOn: '2026-03-02',
      closedOn: '2026-03-09',
      who: '',
      texts: [],
      allowed: [],
      destroyed: list,
    })
    const { text } = await (await visitorOf(there, keeper, over)).open(`/requests/${id}`)
    expect(text).toContain('Treść zniszczona')
    expect((await must(200, cast[keeper]('GET', '/api/retention'))).due).toEqual([])
    expect(await rowsOf(there.client, `SELECT * FROM ${table}`)).toEqual(projected(await eventsOf(there.client))[table])
    await there.services.chain.seal()
    expect((await verifyLedger(there.services.chain)).filter(({ ok }) => !ok)).toEqual([])
  })

  it('art. 5 ust. 2: is not destroyed while it is open, nor before its last day', async () => {
    await later()
    expect((await propose()).body.code).toBe('wrong-state')
    await must(200, cast[keeper]('POST', `/api/requests/${id}/answer`, { ...answer, on: '2032-01-01' }, ifMatch(1)))
    expect((await propose()).body.code).toBe('still-kept')
  })

  it('art. 17 ust. 3 lit. e: is kept all the same while it is on hold, and the hold is listed', async () => {
    const change = (action: string, version: number, body: object) =>
      cast[keeper]('POST', `/api/requests/${id}/${action}`, body, ifMatch(version))
    await must(200, change('answer', 1, answer))
    await must(200, change('hold', 2, { text: 'Osoba złożyła skargę do Prezesa UODO.' }))
    expect((await change('hold', 3, { text: 'Jeszcze raz.' })).body.code).toBe('wrong-state')
    const lists = async () => must(200, cast[keeper]('GET', '/api/retention'))
    expect((await lists()).held).toEqual([expect.objectContaining({ id, of: 'request', held: true })])
    const { text } = await (await visitorOf(there, keeper, inTime)).open(`/requests/${id}`)
    expect(text).toContain('Usunięcie wstrzymane')
    expect(text).toContain('Osoba złożyła skargę do Prezesa UODO.')
    await later()
    expect((await propose()).body.code).toBe('legal-hold')
    await must(200, change('release', 3, { text: 'Postępowanie zakończono.' }))
    const list = (await must(201, propose())).id
    await must(200, change('hold', 4, { text: 'Sąd zażądał akt.' }))
    expect((await confirm(list)).body.code).toBe('legal-hold')
    await must(200, change('release', 5, { text: 'Sąd zwrócił akta.' }))
    await must(200, confirm(list))
    expect((await change('hold', 7, { text: 'Za późno.' })).body.code).toBe('wrong-state')
    expect(await rowsOf(there.client, `SELECT * FROM ${table}`)).toEqual(projected(await eventsOf(there.client))[table])
  })

  it('is shown to who confirms by its right and its day alone, and on the page', async () => {
    await must(200, cast[keeper]('POST', `/api/requests/${id}/answer`, answer, ifMatch(1)))
    await later()
    const list = (await must(201, propose())).id
    const other = await visitorOf(there, second, over)
    for (const at of ['/retention', `/disposals/${list}`]) {
      const { html, text } = await other.open(at)
      expect(text).toContain('art. 15 RODO, 02.03.2026')
      expect(html).not.toContain(`/requests/${id}`)
      expect(text).not.toContain('M-0147')
    }
    expect((await other.open(`/requests/${id}`)).status).toBe(403)
    expect((await (await visitorOf(there, keeper, over)).open('/retention')).html).toContain(`/requests/${id}`)
  })
})
