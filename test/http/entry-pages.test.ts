// The pages of the home's register: the worklist, an entry, every form that changes it, its history and what of it leaves.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bodyCodes, type BodyCode } from '../../src/domain/body.ts'
import {
  approve,
  castOf,
  deliver,
  describing,
  file,
  followUp,
  ifMatch,
  must,
  register,
  report,
  type Cast,
} from '../support/crew.ts'
import { people, type PersonName } from '../support/population.ts'
import { addedBy } from '../support/rows.ts'
import { visitorOf, type Visitor } from '../support/visitor.ts'
import { world, type World } from '../support/world.ts'

const now = '2026-03-09T10:00:00.000Z'
let there: World
let cast: Cast
let officer: Visitor
let director: Visitor
beforeAll(async () => {
  there = await world(now)
  cast = castOf(there)
  officer = await visitorOf(there, 'officer', now)
  director = await visitorOf(there, 'director', now)
})
afterAll(() => there.end())

const rowOf = (body: BodyCode) => `/bodies/${bodyCodes.indexOf(body)}`
const followUpFields = {
  '/causes:list': followUp.causes,
  '/causesText': followUp.causesText,
  '/limiting': followUp.limiting,
  '/preventive': followUp.preventive,
  '/measures/0/kind': 'surroundings',
  '/measures/0/by': 'administration',
  '/measures/0/dueOn': '2026-03-31',
}
const checked = Object.fromEntries(Object.keys(describing.checklist).map((item) => [`/checklist/${item}:yes`, 'yes']))
const named = { who: { residents: [{ ...report.who.residents[0], name: 'Wanda Wymyślona' }] } }
const textAreaOf = (html: string, name: string) =>
  new RegExp(`<textarea[^>]*name="${name}"[^>]*>([^<]*)</textarea>`).exec(html)?.[1]

describe('the worklist', () => {
  it('says that the register is empty, and how it fills', async () => {
    const { text, html } = await (await visitorOf(there, 'otherDirector', now)).open('/entries')
    expect(text).toContain('Rejestr jest jeszcze pusty')
    expect(html).toContain('href="/reports/new"')
  })

  it('shows the books apart, finds by the address, and keeps what was asked', async () => {
    const reported = await file(cast)
    await register(cast)
    await register(cast, { registering: { category: 'N03', threat: false } })
    const all = await officer.open('/entries')
    const [withoutNumber, bookU, bookN] = all.html.split('<caption>').slice(1)
    expect(withoutNumber).toContain(reported.reference)
    expect(bookU).toMatch(/>1\/2026</)
    expect(bookU).not.toContain('N-1/2026')
    expect(bookN).toContain('N-1/2026')
    expect(bookN).toContain('P0 – krytyczna')

    const found = await officer.open(`/entries?state=reported&number=${reported.reference.toLowerCase()}&from=&to=`)
    expect(found.text).toContain('Znaleziono: 1')
    expect(found.html).toMatch(/<option value="reported" selected=""/)
    expect((await officer.open('/entries?book=N')).html.match(/<caption>/g)).toHaveLength(1)
    expect((await officer.open('/entries?state=closed')).text).toContain('Nic nie pasuje do tych filtrów')
  })

  it('goes on to the next page with the same filters', async () => {
    const first = await officer.open('/entries?book=U&limit=1&state=registered')
    await register(cast)
    const next = /href="([^"]*)" rel="next"/.exec(first.html)?.[1]?.replaceAll('&amp;', '&') ?? ''
    expect(next).toContain('book=U')
    expect((await officer.open(next)).status).toBe(200)
  })

  it('says at the filter what is wrong with it', async () => {
    const { status, html, text } = await officer.open('/entries?from=2026-02-30&number=siedemnaście')
    expect(status).toBe(422)
    expect(html).toContain('href="#from"')
    expect(html).toContain('value="siedemnaście"')
    expect(text).toContain('Takiej daty nie ma')
    const { html: misnamed } = await officer.open('/entries?number=siedem')
    expect(misnamed).toMatch(/id="number-error"/)
  })
})

describe('an entry on its way', () => {
  it('is received, followed up, told, approved, described and closed with forms alone', async () => {
    const { id } = await file(cast, named)
    const entry = `/entries/${id}`
    const opened = await officer.open(entry)
    expect(opened.text).toContain('Zgłoszenie Z-')
    expect(opened.text).toContain('Wanda Wymyślona')
    expect(opened.html).toMatch(new RegExp(`<a class="govuk-button" href="${entry}/register"`))

    const done = async (who: Visitor, action: string, fields: Parameters<Visitor['send']>[1]) => {
      const sent = await who.send(`${entry}/${action}`, fields)
      expect([action, sent.status, sent.location]).toEqual([action, 303, `${entry}?done=${action}`])
      return who.open(sent.location ?? '')
    }
    const registered = await done(officer, 'register', {
      '/category': 'W01',
      '/threat:yes': 'yes',
      '/secondary/0': 'O06',
    })
    expect(registered.text).toContain('Zapisano: Wpis do rejestru')
    expect(registered.text).toMatch(/Wpis \d+\/2026/)
    expect(registered.text).toContain('brak odpowiedzi')

    const told = {
      [`${rowOf('family-or-guardian')}/answer`]: 'yes',
      [`${rowOf('family-or-guardian')}/on`]: '2026-03-08',
    }
    await done(officer, 'follow-up', { ...followUpFields, ...told, '/riskKnown:yes': 'no' })
    const again = await officer.open(`${entry}/follow-up`)
    expect(textAreaOf(again.html, '/limiting')).toBe(followUp.limiting)
    expect(again.html).toMatch(/value="surroundings" checked=""/)
    expect(again.html).toContain('value="2026-03-08"')
    await done(officer, 'feedback', { '/how': 'orally', '/text': 'Dziękujemy, będą maty.' })
    const approved = await done(director, 'approve', {})
    expect(approved.text).toContain('Działania następcze zatwierdzone')
    await done(director, 'describe', { '/description': describing.description, ...checked })
    await done(director, 'update-outcome', {
      '/residents/0/physical:number': '2',
      '/residents/0/psychological:number': '0',
      '/residents/0/hospital:yes': 'yes',
    })
    const closed = await done(director, 'close', {
      '/noCaseReason': 'Dom nie ma jeszcze organu, któremu by przekazywał.',
    })
    expect(closed.text).toContain('Skutek dla mieszkańca: umiarkowany')
    expect(closed.text).toContain('Dlaczego nie było sprawy u organu Dom nie ma jeszcze organu')
    const reopened = await done(director, 'reopen', { '/reason': 'Nowe informacje ze szpitala o skutku.' })
    expect(reopened.text).toContain('Wpisane do rejestru')
    expect(reopened.text).toContain('Dlaczego wznowiono Nowe informacje ze szpitala o skutku.')
  })

  it('is amended one part at a time, the others staying as they are', async () => {
    const id = await register(cast)
    const path = `/entries/${id}/amend?what=where`
    const shown = await officer.open(path)
    expect(shown.html).toContain('value="pierwsze piętro"')
    expect(textAreaOf(shown.html, '/description')).toBeUndefined()
    const reason = { '/reason': 'Pomyłka w miejscu zdarzenia, było na schodach.' }
    const sent = await officer.send(path, { '/where/place': 'stairs', '/where/detail': 'przy windzie', ...reason })
    expect(sent.status).toBe(303)
    const { text } = await officer.open(`/entries/${id}`)
    expect(text).toContain('schody, przy windzie')
    expect(text).toContain(`Dlaczego sprostowano wpis ${reason['/reason']}`)
    expect(text).toContain(report.what.description)
    const night = { '/when/on': '2026-03-07', '/when/time': '25:00', '/when/partOfDay': '00-06', ...reason }
    const refused = await officer.send(`/entries/${id}/amend?what=when`, night)
    expect([refused.status, refused.html.includes('id="when-time-error"')]).toEqual([422, true])
    expect(refused.html).toContain('name="/when/on"')
  })

  it('is declined, and goes back from approval, for a reason that is shown', async () => {
    const { id } = await file(cast)
    const reason = 'To zdarzenie dotyczyło odwiedzającego, nie mieszkańca.'
    await officer.send(`/entries/${id}/decline`, { '/reason': reason })
    expect((await officer.open(`/entries/${id}`)).text).toContain(`Dlaczego nie zakwalifikowano ${reason}`)
    const approved = await approve(cast)
    expect(
      (await director.send(`/entries/${approved}/return`, { '/reason': 'Brakuje terminu zakupu mat.' })).status,
    ).toBe(303)
    expect((await officer.open(`/entries/${approved}`)).text).toContain('Brakuje terminu zakupu mat.')
  })
})

describe('closing', () => {
  it('shows beforehand what it takes, ticked where it is there, and asks for a reason only of what was not handed over', async () => {
    const id = await approve(cast, { report: { condition: { ...report.condition, psychological: 9 } } })
    const { html, text } = await director.open(`/entries/${id}/close`)
    expect(text).toContain('Informacja zwrotna dla osoby zgłaszającej ✓ jest')
    expect(html).toContain(`<a href="/entries/${id}/update-outcome">`)
    expect(html).toContain('name="/noCaseReason"')

    const handed = await approve(cast.other)
    await deliver(cast.other)
    const closing = await (await visitorOf(there, 'otherDirector', now)).open(`/entries/${handed}/close`)
    expect(closing.text).toContain('Skutek jest znany ✓ jest')
    expect(closing.text).toContain('Organ nie zakończył jeszcze sprawy brakuje')
    expect(closing.html).not.toContain('noCaseReason')
  })
})

describe('whose turn it is', () => {
  it('is told beside the state, and a return takes it back with its reason above', async () => {
    const id = await register(cast)
    const turn = async () => /Czeka na zatwierdzenie/.test((await officer.open(`/entries/${id}`)).text)
    expect(await turn()).toBe(false)
    await must(200, cast.officer('POST', `/api/entries/${id}/follow-up`, followUp, ifMatch(2)))
    expect(await turn()).toBe(true)
    await must(200, cast.director('POST', `/api/entries/${id}/approve`, {}, ifMatch(3)))
    const reason = 'Brakuje terminu zakupu mat.'
    await must(200, cast.director('POST', `/api/entries/${id}/return`, { reason }, ifMatch(4)))
    expect(await turn()).toBe(false)
    for (const path of ['', '/follow-up'])
      expect((await officer.open(`/entries/${id}${path}`)).text).toContain(`Co trzeba uzupełnić ${reason}`)
    expect((await director.open(`/entries/${id}`)).html).toContain(
      `<a class="govuk-button" href="/entries/${id}/follow-up"`,
    )
  })
})

describe('a form that is refused', () => {
  it('keeps what was typed and links each fault to its field', async () => {
    const { id } = await file(cast)
    const { status, html, text } = await officer.send(`/entries/${id}/register`, {
      '/category': 'W02',
      '/secondary/1': 'O06',
    })
    expect(status).toBe(422)
    expect(html).toContain('href="#threat"')
    expect(html).toMatch(/<option value="W02" selected=""/)
    expect(html).toMatch(/<details class="govuk-details" open="">[^]*<option value="O06" selected=""/)
    expect(text).toContain('Zaznacz „tak” albo „nie”.')
    const unsafe = await officer.send(`/entries/${id}/register`, { '/category': 'W02', '/threat:yes': 'no' })
    expect([unsafe.status, unsafe.html.includes('id="threat-error"')]).toEqual([422, true])
  })

  it('names the body whose answer lacks a reason', async () => {
    const id = await register(cast, { registering: { category: 'W01' } })
    const row = rowOf('family-or-guardian')
    const sent = await officer.send(`/entries/${id}/follow-up`, { ...followUpFields, [`${row}/answer`]: 'no' })
    expect(sent.status).toBe(422)
    expect(sent.html).toContain(`id="${row.slice(1).replace('/', '-')}-detail-error"`)
    expect(textAreaOf(sent.html, '/preventive')).toBe(followUp.preventive)
  })

  it('leads the director to where the other book is opened, and tells the officer to ask', async () => {
    const { id } = await file(cast.other)
    const fields = { '/category': 'N03', '/threat:yes': 'no' }
    const byDirector = await (await visitorOf(there, 'otherDirector', now)).send(`/entries/${id}/register`, fields)
    expect([byDirector.status, byDirector.html.includes('href="/organisations"')]).toEqual([409, true])
    const byOfficer = await (await visitorOf(there, 'otherOfficer', now)).send(`/entries/${id}/register`, fields)
    expect([byOfficer.status, byOfficer.html.includes('href="/organisations"')]).toEqual([409, false])
    expect(byOfficer.text).toContain('Otwiera ją dyrektor')
  })

  it('leaves a grave report to the director, with the officer’s words still there', async () => {
    const { id } = await file(cast, { condition: { ...report.condition, harm: 3 } })
    const reason = 'Upadek był skutkiem choroby, a nie zdarzenia w domu.'
    const { status, text, html } = await officer.send(`/entries/${id}/decline`, { '/reason': reason })
    expect(status).toBe(403)
    expect(text).toContain('Tylko dyrektor domu może nie zakwalifikować tego zgłoszenia')
    expect(textAreaOf(html, '/reason')).toBe(reason)
  })

  it('says what is missing for approval and closing, and where each is put right', async () => {
    const id = await register(cast, {
      registering: { category: 'W01' },
      report: { condition: { ...report.condition, psychological: 9 } },
    })
    const entry = `/entries/${id}`
    const early = await director.send(`${entry}/approve`)
    expect(early.status).toBe(409)
    expect(early.html).toContain(`href="${entry}/follow-up"`)
    expect(early.html).toContain(`href="${entry}/follow-up#bodies-${bodyCodes.indexOf('family-or-guardian')}-answer"`)
    expect(early.text).toContain('Kogo powiadomiono: Rodzina')

    const told = { [`${rowOf('family-or-guardian')}/answer`]: 'yes' }
    await director.send(`${entry}/follow-up`, { ...followUpFields, ...told })
    await director.send(`${entry}/approve`)
    const { status, html } = await director.send(`${entry}/close`)
    expect(status).toBe(409)
    for (const way of [`${entry}/update-outcome`, `${entry}/feedback`, '#noCaseReason'])
      expect(html).toContain(`<li><a href="${way}">`)
  })

  it('names the kind of personal data in the text for the authority, and records the attempt', async () => {
    const id = await register(cast, { report: named })
    const description = 'Pani Wymyślona upadła w łazience, tel. 601 202 303.'
    const { events } = await addedBy(there.client, async () => {
      const { status, html, text } = await director.send(`/entries/${id}/describe`, {
        '/description': description,
        ...checked,
      })
      expect(status).toBe(422)
      expect(text).toContain('Tekst zawiera imię lub nazwisko.')
      expect(text).toContain('wygląda jak telefon')
      expect(html).toContain('id="description-error"')
      expect(textAreaOf(html, '/description')).toBe(description)
    })
    expect(events.map(({ action }) => action)).toContain('refused')
    const unchecked = await director.send(`/entries/${id}/describe`, { '/description': describing.description })
    expect([unchecked.status, unchecked.html.includes('href="#checklist-noNames"')]).toEqual([422, true])
  })

  it('shows the present entry beside what was typed when somebody changed it meanwhile, and then goes through', async () => {
    const id = await register(cast)
    const path = `/entries/${id}/follow-up`
    const mine = await officer.open(path)
    const theirs = { ...followUp, limiting: 'Dyżurny sprawdza łazienki co godzinę.' }
    await must(200, cast.director('POST', `/api/entries/${id}/follow-up`, theirs, ifMatch(2)))
    const moved = await officer.send(path, followUpFields, mine)
    expect(moved.status).toBe(412)
    expect(moved.text).toContain('W międzyczasie ktoś to zmienił')
    expect(moved.html).toMatch(/<details class="govuk-details no-print" open="">[^]*Dyżurny sprawdza[^]*<\/details>/)
    expect(textAreaOf(moved.html, '/limiting')).toBe(followUp.limiting)
    expect((await officer.send(path, followUpFields, moved)).status).toBe(303)
  })
})

describe('who is not meant', () => {
  it('is refused the page before anything is typed', async () => {
    const id = await register(cast)
    const asked = async (name: PersonName, path: string) =>
      (await (await visitorOf(there, name, now)).open(path)).status
    for (const [name, path, status] of [
      ['officer', 'approve', 403],
      ['director', 'register', 409],
      ['dpo', '', 403],
      ['dpo', 'history', 200],
      ['dpo', 'outgoing', 403],
      ['unauthorised', '', 403],
      ['unauthorised', 'follow-up', 403],
      ['colleague', '', 404],
      ['otherDirector', 'history', 404],
      ['reviewer', '', 404],
      ['admin', 'outgoing', 404],
    ] as const)
      expect([name, path, await asked(name, `/entries/${id}${path && `/${path}`}`)]).toEqual([name, path, status])
    expect(await asked('unauthorised', '/entries')).toBe(403)
    expect(await asked('reporter', '/entries')).toBe(403)
  })

  it('sees no way to what the API would refuse, and first what is due', async () => {
    const id = await register(cast)
    expect((await officer.open(`/entries/${id}`)).html).not.toContain(`/entries/${id}/approve`)
    const button = `<a class="govuk-button" href="/entries/${id}/`
    expect((await director.open(`/entries/${id}`)).html).toContain(`${button}follow-up"`)
    await must(200, cast.officer('POST', `/api/entries/${id}/follow-up`, followUp, ifMatch(2)))
    expect((await director.open(`/entries/${id}`)).html).toContain(`${button}approve"`)
    expect((await officer.open(`/entries/${id}`)).html).not.toContain(`/entries/${id}/approve`)
  })
})

describe('the history and what leaves', () => {
  it('names who did and who saw, and the reporter never', async () => {
    const id = await approve(cast)
    const dpo = await visitorOf(there, 'dpo', now)
    for (const who of [director, dpo]) {
      const { html, text } = await who.open(`/entries/${id}/history`)
      expect(text).toContain('Zatwierdzenie działań następczych Władysława Urojona')
      expect(text).toContain('Zgłoszenie osoba zgłaszająca')
      expect(html).not.toContain(people.reporter[2])
    }
    expect((await dpo.open(`/entries/${id}/history`)).html).not.toContain(`href="/entries/${id}"`)
    expect((await director.open(`/entries/${id}/history?only=changes`)).text).not.toContain('Wgląd')
  })

  it('shows word for word what would go, and nothing of the annex', async () => {
    const id = await approve(cast, { report: named })
    const { html, text } = await director.open(`/entries/${id}/outgoing`)
    expect(text).toContain(describing.description)
    expect(html).not.toMatch(/Wymyślona|M-0147|pierwsze piętro|Przytomna/)
  })

  it('shows what the detector found, with the form in which it is mended', async () => {
    const id = await register(cast)
    const limiting = 'Matę kupi dzienna zmiana, dopilnuje tego Późniejsza.'
    await must(200, cast.officer('POST', `/api/entries/${id}/follow-up`, { ...followUp, limiting }, ifMatch(2)))
    const person = { name: 'Bolesława Późniejsza', signInName: 'boleslawa', roles: ['reporter'] }
    await must(201, (await there.as('admin'))('POST', '/api/people', person))
    const { html, text } = await director.open(`/entries/${id}/outgoing`)
    expect(text).toContain('Tekst zawiera imię lub nazwisko.')
    expect(html).toContain(`href="/entries/${id}/follow-up#limiting"`)
    expect(text).toContain('Opis dla organu trzeba jeszcze potwierdzić.')
  })
})
