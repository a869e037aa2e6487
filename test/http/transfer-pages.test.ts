// The pages of the door: the director sees every word before it leaves, the authority's head what arrived, and nobody more.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { changeHome } from '../../src/register/common/organisations.ts'
import {
  approve,
  castOf,
  deliver,
  describing,
  followUp,
  ifMatch,
  must,
  register,
  report,
  type Cast,
  type Crew,
} from '../support/crew.ts'
import { people } from '../support/population.ts'
import { rowsOf } from '../support/rows.ts'
import { visitorOf, type Shown, type Visitor } from '../support/visitor.ts'
import { world, type World } from '../support/world.ts'

const now = '2026-03-09T10:00:00.000Z'
type Name = 'reporter' | 'unauthorised' | 'dpo' | 'officer' | 'director' | 'reviewer' | 'head' | 'otherDirector'
let there: World
let cast: Cast
const as = {} as Record<Name | 'otherHead', Visitor>
beforeAll(async () => {
  there = await world(now)
  cast = castOf(there)
  const names = ['reporter', 'unauthorised', 'dpo', 'officer', 'director', 'reviewer', 'head', 'otherDirector'] as const
  for (const name of [...names, 'otherHead'] as const) as[name] = await visitorOf(there, name, now)
})
afterAll(() => there.end())

const pathOf = ({ location }: Shown) => location?.split('?')[0] ?? ''
/** Prepared on the page by this visitor; the transfer's path. */
const prepared = async (who: Visitor) => pathOf(await who.send('/transfers'))
/** Entries with the names of residents in their annex. */
const named = { report: { who: { residents: [{ ...report.who.residents[0], name: 'Wanda Wymyślona' }] } } }
const describeEntry = async (id: string, description = describing.description, of: Crew = cast) => {
  const { version } = await must(200, of.director('GET', `/api/entries/${id}`))
  await must(200, of.director('POST', `/api/entries/${id}/describe`, { ...describing, description }, ifMatch(version)))
}
const hrefs = ({ html }: Shown) => [...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href)

describe('the list of transfers', () => {
  it('tells a home that nothing was sent this month, and how a nil return is made', async () => {
    const { text, status } = await as.director.open('/transfers')
    expect(status).toBe(200)
    expect(text).toContain('W tym miesiącu dom jeszcze nic nie przekazał.')
    expect(text).toContain('wyślij informację o braku zdarzeń')
  })

  it('is shut to who has no part in transfers', async () => {
    for (const name of ['reporter', 'unauthorised', 'dpo'] as const) {
      expect([name, (await as[name].open('/transfers')).status]).toEqual([name, 403])
    }
    expect((await as.unauthorised.open('/transfers')).text).toContain('Brak ważnego upoważnienia')
  })

  it('shows the authority what arrived, never what is only prepared', async () => {
    const path = await prepared(as.otherDirector)
    const before = await as.otherHead.open('/transfers')
    expect(before.text).toContain('Domy jeszcze nic nie przekazały.')
    expect((await as.otherHead.open(path)).status).toBe(404)
    await as.otherDirector.send(`${path}/send`, { '/nil:yes': 'yes' })
    const after = await as.otherHead.open('/transfers')
    expect(hrefs(after)).toContain(path)
    expect(after.text).toContain('Dom nad Urojoną Wodą')
  })
})

describe('preparing and sending', () => {
  let path: string
  let undescribed: string

  it('opens one transfer, and leads to the open one when there is one already', async () => {
    await approve(cast, named)
    undescribed = await register(cast)
    const form = await as.officer.open('/transfers')
    path = pathOf(await as.officer.send('/transfers', {}, form))
    expect(path).toMatch(/^\/transfers\/[\w-]+$/)
    const again = await as.director.send('/transfers', {}, { ...form, html: form.html.replace(/_key" value="/, '$&x') })
    expect(again.status).toBe(409)
    expect(again.text).toContain('Jedno przekazanie jest już przygotowane')
    expect(hrefs(again)).toContain(path)
  })

  it('shows every word that will leave, and what stands in the way with the way to mend it', async () => {
    const shown = await as.director.open(path)
    expect(shown.text).toContain(describing.description)
    expect(shown.text).toContain(followUp.causesText)
    expect(shown.text).toContain('PCPR Zmyślone')
    expect(shown.text).toContain('Nazwiska i tożsamość zgłaszającego nie wychodzą')
    expect(hrefs(shown)).toContain(`/entries/${undescribed}/describe`)
    expect(hrefs(shown)).not.toContain(`${path}/send`)
  })

  it('shows nothing of the reporter, the annex, the room or the report’s own words', async () => {
    const { html } = await as.director.open(path)
    for (const hidden of [people.reporter[2], 'Wymyślona', 'M-0147', 'pierwsze piętro', report.what.description]) {
      expect(html).not.toContain(hidden)
    }
  })

  it('leaves the sending to the director', async () => {
    expect((await as.officer.open(path)).text).toContain('Przekazuje dyrektor domu.')
    for (const name of ['officer', 'head', 'otherDirector'] as const) {
      expect([name, (await as[name].open(`${path}/send`)).status]).toEqual([name, name === 'officer' ? 403 : 404])
      expect((await as[name].send(`${path}/send`, {}, await as.director.open(`${path}/send`))).status).not.toBe(303)
    }
  })

  it('sends nothing while a description is unconfirmed, says which, and keeps what was typed', async () => {
    const refused = await as.director.send(`${path}/send`, { '/residents:number': '78' })
    expect(refused.status).toBe(409)
    expect(refused.text).toContain('Nie wszystkie opisy dla organu są potwierdzone')
    expect(hrefs(refused)).toContain(`/entries/${undescribed}/describe`)
    expect(refused.html).toMatch(/name="\/residents:number"[^>]*value="78"/)
  })

  it('points a wrong number at its field', async () => {
    const refused = await as.director.send(`${path}/send`, { '/residents:number': 'osiemdziesiąt' })
    expect(refused.status).toBe(422)
    expect(hrefs(refused)).toContain('#residents')
    expect(refused.html).toMatch(/id="residents"[^>]*aria-invalid="true"/)
  })

  it('says on the last step how much goes to whom, once, and folds the texts read before', async () => {
    await describeEntry(undescribed)
    const { html, text } = await as.director.open(`${path}/send`)
    expect(text).toContain('2 wpisy dla organu: PCPR Zmyślone')
    expect(text).toContain('Tego, co organ dostanie, nie da się cofnąć. Przekaż organowi Anuluj')
    expect(text).not.toContain('Nazwiska i tożsamość zgłaszającego nie wychodzą')
    expect(html.match(/<details[^>]*id="snapshots-\d"(?! open)/g)).toHaveLength(2)
  })

  it('sends nothing that changed since it was seen: it shows the new words first', async () => {
    const seen = await as.director.open(`${path}/send`)
    await describeEntry(undescribed, 'Osoba potknęła się na korytarzu, bez urazu.')
    const refused = await as.director.send(`${path}/send`, { '/residents:number': '78' }, seen)
    expect(refused.status).toBe(412)
    expect(refused.text).toContain('W międzyczasie ktoś to zmienił')
    expect(refused.text).toContain('Osoba potknęła się na korytarzu, bez urazu.')
    expect((await must(200, cast.director('GET', `/api${path}`))).state).toBe('prepared')

    const sent = await as.director.send(`${path}/send`, { '/residents:number': '78' }, refused)
    expect([sent.status, sent.location]).toEqual([303, `${path}?done=send`])
  })

  it('shows afterwards what left, and gives the list of it as a file', async () => {
    const { text, html } = await as.director.open(`${path}?done=send`)
    expect(text).toContain('Przekazano organowi.')
    expect(text).toContain('Osoba potknęła się na korytarzu, bez urazu.')
    expect(text).toContain('Liczba mieszkańców 78')
    expect(html).toContain('data-prints')
    const file = await as.director.open(`${path}/manifest`)
    expect(file.html).toBe((await must(200, cast.director('GET', `/api${path}`))).manifest)
    expect(file.headers.get('content-disposition')).toMatch(/^attachment; filename="[\x21-\x7e]+"$/)
    expect((await as.director.open(`${path}/receipt`)).status).toBe(404)
    expect((await as.otherDirector.open(`${path}/manifest`)).status).toBe(404)
    expect((await as.director.open(`${path}/send`)).status).toBe(409)
  })

  it('brings to the authority the cases only, by statements that name no table of the home', async () => {
    there.sql.length = 0
    const received = await as.reviewer.open(path)
    const list = await as.reviewer.open('/transfers')
    expect(there.sql.filter((text) => /home_/.test(text))).toEqual([])
    expect(hrefs(received).filter((href) => href?.startsWith('/cases/'))).toHaveLength(2)
    expect(received.text).toContain('Dom pod Zmyślonym Dębem')
    expect(received.html + list.html).not.toContain(undescribed)
    expect(hrefs(received)).not.toContain(`${path}/acknowledge`)
    expect((await as.reviewer.open(`${path}/acknowledge`)).status).toBe(403)
  })

  it('is acknowledged by the head, and the home sees when and by whom', async () => {
    const done = await as.head.send(`${path}/acknowledge`)
    expect([done.status, done.location]).toEqual([303, `${path}?done=acknowledge`])
    for (const who of [as.head, as.director]) {
      const { text } = await who.open(path)
      expect(text).toContain('Odbiór potwierdzono 09.03.2026, 11:00')
      expect(text).toContain('Odbiór potwierdził organ PCPR Zmyślone')
    }
    expect((await as.director.open(`${path}/receipt`)).html).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+$/)
    expect((await as.head.open(`${path}/return`)).status).toBe(409)
  })
})

describe('a nil return', () => {
  it('needs the director’s word that there is truly nothing', async () => {
    const path = await prepared(as.director)
    const form = await as.director.open(`${path}/send`)
    const refused = await as.director.send(`${path}/send`, {}, form)
    expect(refused.status).toBe(409)
    expect(hrefs(refused)).toContain('#nil')
    await describeEntry(await register(cast))
    const late = await as.director.send(`${path}/send`, { '/nil:yes': 'yes' }, form)
    expect(late.status).toBe(409)
    expect(late.text).toContain('Są wpisy, których jeszcze nie przekazano')
    expect((await as.director.send(`${path}/send`, {}, late)).status).toBe(303)

    const nil = await prepared(as.director)
    expect((await as.director.send(`${nil}/send`, { '/nil:yes': 'yes' })).status).toBe(303)
    expect((await as.head.open(nil)).text).toContain('Dom poinformował, że nie ma nowych ani zmienionych wpisów.')
  })
})

describe('what the detector finds', () => {
  it('is shown at the text it stands in and keeps the whole transfer at home', async () => {
    const id = await register(cast)
    const texts = { ...followUp, limiting: 'Ćwiczenia prowadzi Wymysława.' }
    await must(200, cast.officer('POST', `/api/entries/${id}/follow-up`, texts, ifMatch(2)))
    await describeEntry(id)
    // Only now does the home know somebody of that name.
    const later = { '/name': 'Wymysława Późniejsza', '/signInName': 'w.pozniejsza', '/roles:list': 'reporter' }
    expect((await (await visitorOf(there, 'admin', now)).send('/people/new', later)).status).toBe(200)
    const path = await prepared(as.director)
    const shown = await as.director.open(path)
    expect(shown.text).toContain('Możliwe dane osobowe (Co ograniczy skutki): Tekst zawiera')
    expect(shown.text).toContain('Przekazać będzie można, gdy poprawisz to, co wymieniono wyżej.')
    expect(hrefs(shown)).toContain(`/entries/${id}`)
    const refused = await as.director.send(`${path}/send`)
    expect(refused.status).toBe(422)
    expect(hrefs(refused)).toContain('#snapshots-0')
    expect(refused.html).toContain('id="snapshots-0"')
    const mended = { ...followUp, limiting: 'Sprzątanie po śniadaniu.' }
    await must(200, cast.officer('POST', `/api/entries/${id}/follow-up`, mended, ifMatch(4)))
    expect((await as.director.send(`${path}/send`)).status).toBe(303)
  })
})

describe('returning', () => {
  it('asks for a reason, closes the content, and makes it due again', async () => {
    await describeEntry(await register(cast), 'Osoba uderzyła się o framugę.')
    const path = `/transfers/${await deliver(cast)}`
    const unsaid = await as.head.send(`${path}/return`)
    expect(unsaid.status).toBe(422)
    expect(hrefs(unsaid)).toContain('#reason')
    expect((await as.head.send(`${path}/return`, { '/reason': 'unreadable' })).location).toBe(`${path}?done=return`)
    const { text } = await as.director.open(path)
    expect(text).toContain('Powód zwrotu nie da się odczytać')
    expect(text).not.toContain('Osoba uderzyła się o framugę.')
    await deliver(cast)
  })
})

it('a home without an authority is told so where it would prepare, and led to its details', async () => {
  const [founder] = await rowsOf(there.client, "SELECT person FROM credential WHERE id = 'c-founder'", [])
  const credential = { kind: 'client', id: 'c-founder', person: String(founder?.['person']), inHome: true } as const
  const { otherHome } = there.organisations
  const none = { action: 'supervision', basis: 'none', noAuthority: 'dom bez zlecenia', fromOn: '2026-03-09' } as const
  await changeHome(there.services.ports, otherHome, none, { credential, now })
  const refused = await as.otherDirector.send('/transfers')
  expect(refused.status).toBe(409)
  expect(refused.text).toContain('Dla tego domu nie zapisano organu')
  expect(hrefs(refused)).toContain(`/organisations?organisation=${otherHome}`)
})
