// A recommendation from its issue to its end, over the API: what crosses the door, in both directions, and what the other side may not.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { approve, castOf, deliver, ifMatch, must, newestCase, report, type Cast } from '../support/crew.ts'
import { rowsOf } from '../support/rows.ts'
import { world, type World } from '../support/world.ts'

const now = '2026-03-09T10:00:00.000Z'
let there: World
let cast: Cast
beforeAll(async () => {
  there = await world(now)
  cast = castOf(there)
})
afterAll(() => there.end())

const recommended = { text: 'Zamontować poręcze przy łóżkach.', owner: 'maintenance', dueOn: '2026-04-09' }
const named = { report: { who: { residents: [{ ...report.who.residents[0], name: 'Wanda Wymyślona' }] } } }

const caseOf = (id: string) => must(200, cast.reviewer('GET', `/api/cases/${id}`))
const entryOf = (id: string) => must(200, cast.director('GET', `/api/entries/${id}`))
async function act(id: string, action: string, body: object = {}, who: 'reviewer' | 'head' = 'reviewer') {
  const { version } = await caseOf(id)
  return cast[who]('POST', `/api/cases/${id}/${action}`, body, ifMatch(version))
}
async function tell(entry: string, file: string, body: object) {
  const { version } = await entryOf(entry)
  return cast.director('POST', `/api/cases/${file}/carry-out`, body, ifMatch(version))
}
/** An entry and its case, assessed with remarks. */
async function assessed(): Promise<{ entry: string; file: string }> {
  const entry = await approve(cast, named)
  await deliver(cast)
  const { id: file } = await newestCase(cast)
  await must(200, act(file, 'take'))
  await must(200, act(file, 'assess', { outcome: 'adequate_with_remarks', reasons: 'Zasadne, brakuje poręczy.' }))
  return { entry, file }
}
const issue = async (file: string, changed: object = {}): Promise<string> => {
  await must(200, act(file, 'recommend', { ...recommended, ...changed }))
  return (await caseOf(file)).recommendations.at(-1).id
}

describe('a recommendation', () => {
  let entry: string
  let file: string
  let one: string
  beforeAll(async () => {
    ;({ entry, file } = await assessed())
    one = await issue(file)
  })

  it('is read by the home word for word, with its term and who answers for it, and stands on its start page', async () => {
    const { recommendations, allowed } = await entryOf(entry)
    expect(recommendations).toEqual([
      {
        ...{ id: one, case: file, owner: 'maintenance', state: 'open', result: 'open', doneOn: null },
        ...{ issuedOn: '2026-03-09', dueOn: '2026-04-09' },
        said: [{ kind: 'recommend', at: now, text: recommended.text, dueOn: '2026-04-09', doneOn: null }],
      },
    ])
    expect(allowed).toContain('carry-out')
  })

  it('keeps the case from being closed, and the case says so', async () => {
    expect((await caseOf(file)).allowed).not.toContain('close')
    const refused = await act(file, 'close')
    expect([refused.status, refused.body.code]).toEqual([409, 'recommendation-open'])
  })

  it('is told by the director alone, of that home, of that case', async () => {
    const body = { recommendation: one, doneOn: '2026-03-09', text: 'Poręcze zamontowano przy łóżkach.' }
    const { version } = await entryOf(entry)
    const path = `/api/cases/${file}/carry-out`
    for (const who of ['officer', 'reporter'] as const)
      expect([who, (await cast[who]('POST', path, body, ifMatch(version))).status]).toEqual([who, 403])
    expect((await cast.otherDirector('POST', path, body, ifMatch(version))).status).toBe(404)
    for (const who of ['reviewer', 'head'] as const)
      expect([who, (await cast[who]('POST', path, body, ifMatch(version))).status]).toEqual([who, 404])
    const another = await tell(entry, file, { ...body, recommendation: 'nie-ma' })
    expect([another.status, another.body.errors]).toMatchObject([422, [{ pointer: '/recommendation' }]])
  })

  it('does not let a name, a telephone or a resident’s mark through, and repeats none of them', async () => {
    const text = 'Pani Wymyślona (M-0147) potwierdza, telefon 601 234 567.'
    const refused = await tell(entry, file, { recommendation: one, doneOn: '2026-03-09', text })
    expect([refused.status, refused.body.code]).toEqual([422, 'personal-data-in-text'])
    expect(JSON.stringify(refused.body)).not.toMatch(/Wymyślon|0147|601/)
    expect((await caseOf(file)).recommendations[0].state).toBe('open')
  })

  it('lets an everyday word through when the director says why it is nobody’s name', async () => {
    const text = 'Poręcze zamontowano w pokoju 12 i dalej.'
    const body = { recommendation: one, doneOn: '2026-03-06', text }
    const refused = await tell(entry, file, body)
    const { pointer, code } = refused.body.errors[0]
    const confirmed = [{ finding: pointer, kind: code, reason: 'Pokój wspólny, nie czyjś.' }]
    await must(200, tell(entry, file, { ...body, confirmed }))
  })

  it('then waits for the authority: the case keeps its assessment, no snapshot came, the home owes nothing new', async () => {
    const { state, outcome, snapshots, recommendations, allowed } = await caseOf(file)
    expect([state, outcome, snapshots.length]).toEqual(['assessed', 'adequate_with_remarks', 1])
    expect(recommendations[0]).toMatchObject({ state: 'told', result: 'told', doneOn: '2026-03-06' })
    expect(recommendations[0].said.map(({ kind }: { kind: string }) => kind)).toEqual(['recommend', 'carry-out'])
    expect(allowed).toEqual(expect.arrayContaining(['accept', 'waive', 'send-back', 'recommend']))
    const id = (await must(201, cast.director('POST', '/api/transfers', {}))).id
    expect((await must(200, cast.director('GET', `/api/transfers/${id}`))).snapshots).toEqual([])
    await must(200, cast.director('POST', `/api/transfers/${id}/discard`, {}, ifMatch(1)))
  })

  it('is told once', async () => {
    const again = await tell(entry, file, { recommendation: one, doneOn: '2026-03-09', text: 'Jeszcze raz to samo.' })
    expect([again.status, again.body.code]).toEqual([409, 'wrong-state'])
  })

  it('goes back to the home with a reason and a new term, and is told again', async () => {
    await must(
      200,
      act(file, 'send-back', { recommendation: one, reason: 'Brakuje poręczy na parterze.', dueOn: '2026-05-11' }),
    )
    const { recommendations } = await entryOf(entry)
    expect(recommendations[0]).toMatchObject({ state: 'open', dueOn: '2026-05-11', doneOn: null })
    expect(recommendations[0].said.at(-1)).toMatchObject({ kind: 'send-back', text: 'Brakuje poręczy na parterze.' })
    await must(
      200,
      tell(entry, file, { recommendation: one, doneOn: '2026-03-09', text: 'Uzupełniono poręcze na parterze.' }),
    )
  })

  it('is accepted, and then the case can be closed; nothing more is said of it', async () => {
    await must(200, act(file, 'accept', { recommendation: one }))
    expect((await entryOf(entry)).recommendations[0]).toMatchObject({ state: 'accepted', result: 'carried-out' })
    expect((await entryOf(entry)).allowed).not.toContain('carry-out')
    const again = await act(file, 'waive', { recommendation: one, reason: 'Już nie jest potrzebne, przyjęto.' })
    expect(again.status).toBe(422)
    expect((await must(200, act(file, 'close'))).state).toBe('closed')
  })

  it('stands in both ledgers as pairs of events that name each other, and nothing of its words does', async () => {
    const events = await rowsOf(
      there.client,
      `SELECT id, stream, subject, action, detail FROM event WHERE action IN
      ('recommend', 'carry-out', 'send-back', 'accept') AND detail LIKE '%counterpart%' ORDER BY at, id`,
    )
    const byId = new Map(events.map((event) => [event['id'], event]))
    expect(events).toHaveLength(2 * 5)
    for (const { id, stream, detail } of events) {
      const { event, content } = JSON.parse(String(detail)).counterpart
      const pair = byId.get(event)
      expect(pair?.['stream']).not.toBe(stream)
      expect(JSON.parse(String(pair?.['detail'])).counterpart).toEqual({ event: id, content })
    }
    const all = JSON.stringify(await rowsOf(there.client, 'SELECT detail FROM event'))
    for (const words of ['poręcze', 'Poręcze', 'parterze']) expect(all).not.toContain(words)
  })

  it('crosses by handover alone: no authority’s answer and no event of its ledger names the entry', async () => {
    const told = JSON.stringify(await caseOf(file))
    expect(told).not.toContain(entry)
    const ours = await rowsOf(there.client, `SELECT detail, subject FROM event WHERE stream LIKE ?`, [
      `${there.organisations.authority}:%`,
    ])
    expect(JSON.stringify(ours)).not.toContain(entry)
  })
})

describe('several recommendations of a case', () => {
  it('are each settled: one the home told by telephone, one waived; only then the case can be closed', async () => {
    const { entry, file } = await assessed()
    const [first, second] = [await issue(file), await issue(file, { owner: 'nursing' })]
    const known = { recommendation: first, doneOn: '2026-03-08' }
    const refused = await act(file, 'accept', known)
    expect([refused.status, refused.body.errors]).toMatchObject([422, [{ pointer: '/note', code: 'required' }]])
    await must(200, act(file, 'accept', { ...known, note: 'Rozmowa telefoniczna z domem.' }))
    expect((await act(file, 'close')).status).toBe(409)
    await must(200, act(file, 'waive', { recommendation: second, reason: 'Oddział zamknięto w marcu.' }, 'head'))
    const said = (await entryOf(entry)).recommendations.map((one: any) => [one.result, one.said.at(-1).text])
    expect(said).toEqual([
      ['carried-out', 'Rozmowa telefoniczna z domem.'],
      ['waived', 'Oddział zamknięto w marcu.'],
    ])
    await must(200, act(file, 'close'))
  })

  it('are no concern of another authority, and wait until an assessment stands', async () => {
    const { file } = await assessed()
    const one = await issue(file)
    const { version } = await caseOf(file)
    const foreign = await cast.otherReviewer(
      'POST',
      `/api/cases/${file}/waive`,
      { recommendation: one, reason: 'Nie jest już potrzebne wcale.' },
      ifMatch(version),
    )
    expect(foreign.status).toBe(404)
    await approve(cast)
    await deliver(cast)
    const { id } = await newestCase(cast)
    expect((await act(id, 'recommend', recommended)).status).toBe(409)
  })

  it('stay when a new version reopens the case, and lapse when the home takes the entry back', async () => {
    const { entry, file } = await assessed()
    await issue(file)
    const { version } = await entryOf(entry)
    const outcome = { residents: [{ physical: 2, psychological: 0, hospital: true }], reason: 'Wynik badania.' }
    await must(200, cast.officer('POST', `/api/entries/${entry}/update-outcome`, outcome, ifMatch(version)))
    await deliver(cast)
    expect(await caseOf(file)).toMatchObject({ state: 'reopened', recommendations: [{ state: 'open' }] })
    const cancelling = { because: 'duplicate', reason: 'Wpisano dwa razy to samo.' }
    const { version: later } = await entryOf(entry)
    await must(200, cast.director('POST', `/api/entries/${entry}/cancel`, cancelling, ifMatch(later)))
    await deliver(cast)
    expect(await caseOf(file)).toMatchObject({
      state: 'moot',
      recommendations: [{ state: 'lapsed', result: 'lapsed' }],
    })
  })
})
