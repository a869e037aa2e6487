// What became of one's reports, as a carer reads it in a browser without scripts: the list, the steps, the feedback, another look.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { faultsIn, fileBy, idIn, reportsIn, typical } from '../support/filing.ts'
import { visitorOf, type Visitor } from '../support/visitor.ts'
import { world, type World } from '../support/world.ts'

const now = '2026-03-09T10:00:00.000Z'
let there: World
let carer: Visitor
beforeAll(async () => {
  there = await world(now)
  carer = await visitorOf(there, 'reporter', now)
})
afterAll(() => there.end())

describe('one’s own reports', () => {
  it('stand newest first, in pages, with the way to each; nobody else’s are among them', async () => {
    const other = await visitorOf(there, 'otherReporter', now)
    expect((await other.open('/reports')).text).toContain('Nie masz jeszcze zgłoszeń.')
    const ids: string[] = []
    for (const minute of [1, 2, 3]) {
      there.at(`2026-03-09T10:0${minute}:00.000Z`)
      ids.unshift(idIn(await fileBy(other)))
    }
    const first = await other.open('/reports?limit=2')
    expect(reportsIn(first)).toEqual(ids.slice(0, 2))
    expect(first.text).toContain('09.03.2026, łazienka / WC Zgłoszone – czeka na przyjęcie')
    const older = /href="([^"]+)" rel="next"/.exec(first.html)?.[1]?.replaceAll('&amp;', '&') ?? ''
    expect(reportsIn(await other.open(older))).toEqual(ids.slice(2))
    expect((await carer.open(`/reports/${ids[0]}`)).status).toBe(404)
    expect((await carer.open(`/reports/${ids[0]}?done=file`)).status).toBe(404)
    expect((await carer.open(`/reports/${ids[0]}/reconsider`)).status).toBe(404)
    there.at(now)
  })

  it('tell how far they are, and the feedback to who reported', async () => {
    const id = idIn(await fileBy(carer))
    const waiting = await carer.open(`/reports/${id}`)
    expect(waiting.html).toMatch(/<li aria-current="step">Zgłoszone – czeka na przyjęcie<\/li>/)
    expect(waiting.text).toContain('Jeszcze jej nie ma.')
    const officer = await there.as('officer')
    const act = (action: string, body: object, version: number) =>
      officer('POST', `/api/entries/${id}/${action}`, body, { 'if-match': `"v${version}"` })
    const { number } = (
      await act(
        'register',
        { category: 'W01', threat: true, bodies: [{ body: 'family-or-guardian', answer: 'yes' }] },
        1,
      )
    ).body
    await act('feedback', { how: 'in-system', text: 'Dziękujemy.\nKupujemy maty.' }, 2)
    const waits = async () => /Masz odpowiedź/.test((await carer.open('/reports')).text)
    expect(await waits()).toBe(true)
    const answered = await carer.open(`/reports/${id}`)
    expect(await waits()).toBe(false)
    expect(answered.html).toMatch(/<li class="past">Wysłane<\/li><li aria-current="step">Wpisane do rejestru<\/li>/)
    expect(answered.html).toContain('<p class="words">Dziękujemy.\nKupujemy maty.</p>')
    expect(answered.text).toContain(`Numer w rejestrze ${number}`)
    expect(answered.text).toContain(typical['/what/description'])
    expect(answered.html).not.toContain('reconsider')
    for (const said of [
      '09.03.2026, w nocy (0–6)',
      'łazienka / WC',
      'pierwsza pomoc, obserwacja',
      'łagodny',
      'Poszkodowany mieszkaniec',
    ]) {
      expect(answered.text).toContain(said)
    }
  })

  it('when declined say why, and can be asked about once more', async () => {
    const id = idIn(await fileBy(carer))
    expect((await carer.open(`/reports/${id}/reconsider`)).status).toBe(409)
    const director = await there.as('director')
    const decline = { reason: 'Zdarzenie nie dotyczyło mieszkańca domu.' }
    await director('POST', `/api/entries/${id}/decline`, decline, { 'if-match': '"v1"' })
    const declined = await carer.open(`/reports/${id}`)
    expect(declined.text).toContain(`Dlaczego nie zakwalifikowano ${decline.reason}`)
    expect(declined.html).toContain(`href="/reports/${id}/reconsider"`)

    const path = `/reports/${id}/reconsider`
    const short = await carer.send(path, { '/reason': 'Bo nie.' })
    expect(faultsIn(short)).toEqual({ reason: expect.stringContaining('za krótki') })
    const asking = await carer.open(path)
    const thanks = { how: 'orally', text: 'Rozmawiałyśmy.' }
    await director('POST', `/api/entries/${id}/feedback`, thanks, { 'if-match': '"v2"' })
    const reason = { '/reason': 'To była mieszkanka, wróciła tego dnia z przepustki.' }
    const moved = await carer.send(path, reason, asking)
    expect([moved.status, moved.text.includes('W międzyczasie'), moved.text.includes('wróciła tego dnia')]).toEqual([
      412,
      true,
      true,
    ])
    const [sent, again] = [await carer.send(path, reason, moved), await carer.send(path, reason, moved)]
    expect([sent.location, again.location]).toEqual([
      `/reports/${id}?done=reconsider`,
      `/reports/${id}?done=reconsider`,
    ])
    const done = await carer.open(sent.location ?? '')
    expect(done.text).toContain('Prośba wysłana.')
    expect(done.text).toContain('Zgłoszone – czeka na przyjęcie')
    expect((await carer.open(path)).status).toBe(409)
  })
})
