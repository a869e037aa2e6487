// Filing a report as a carer meets it in a browser without scripts: every field and every fault, once and only once.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { changePerson } from '../../src/register/common/people.ts'
import { sessionId } from '../../src/register/common/sessions.ts'
import type { Credential } from '../../src/register/ports.ts'
import { faultsIn, fileBy, idIn, reportsOf, typical, type Fields } from '../support/filing.ts'
import { password, visitorOf, visitorWith, type Shown, type Visitor } from '../support/visitor.ts'
import { world, type World } from '../support/world.ts'

const now = '2026-03-09T10:00:00.000Z'
let there: World
let carer: Visitor
beforeAll(async () => {
  there = await world(now)
  carer = await visitorOf(there, 'reporter', now)
})
afterAll(() => there.end())

const file = (fields: Fields = {}, by = carer, page?: Shown) => fileBy(by, fields, page)
/** What is told at each field. */
const besideIn = ({ html }: Shown): Record<string, string> =>
  Object.fromEntries(
    [...html.matchAll(/id="([^"]+)-error"[^>]*>([^<]*)</g)].map(([, id = '', sentence = '']) => [id, sentence]),
  )
const readBy = async (name: 'officer' | 'otherOfficer', id: string) =>
  (await (await there.as(name))('GET', `/api/entries/${id}`)).body
const ownReports = () => reportsOf(carer)

describe('filing a report', () => {
  it('says first what to do first, who will read it and that the reporter is sealed', async () => {
    const { text } = await carer.open('/reports/new')
    const order = ['Najpierw pomoc', '112', 'Kto to przeczyta', 'art. 55c ust. 4', 'Co się stało', 'Wyślij zgłoszenie']
    expect(order.map((words) => text.indexOf(words)).every((at, i, all) => at > (all[i - 1] ?? -1))).toBe(true)
  })

  it('with few fields arrives whole, and its receipt shows the reference and nothing that was written', async () => {
    const sent = await file()
    expect(sent.status).toBe(303)
    const entry = await readBy('officer', idIn(sent))
    expect(entry).toMatchObject({
      state: 'reported',
      eventOn: '2026-03-09',
      partOfDay: '00-06',
      place: 'bathroom',
      immediateActions: ['first-aid', 'observation'],
      alleges: [],
      residents: [{ role: 'hurt', sex: 'unknown', ageBand: 'unknown', physical: 1, psychological: 9, hospital: false }],
      texts: { description: typical['/what/description'], people: [{ pseudonym: '', name: 'Wanda Wymyślona' }] },
    })
    const receipt = await carer.open(sent.location ?? '')
    expect(receipt.text).toContain(entry.reference)
    expect(receipt.text).toContain('Co dalej')
    expect(receipt.html).toMatch(/data-prints/)
    expect(receipt.html).not.toMatch(/umywalce|Wymyślona/)
  })

  it('with every field arrives as typed, and a resident of whom nothing is said is none', async () => {
    const sent = await file({
      '/who/residents/0/pseudonym': 'm-0147 ',
      '/who/residents/0/sex': 'F',
      '/who/residents/0/ageBand': '75-84',
      '/who/residents/1/role:with': 'hurt',
      '/who/residents/2/sex': 'M',
      '/who/residents/2/role:with': 'other',
      '/when/time': '05:40',
      '/where/detail': 'przy oknie',
      '/done/text': 'Zimny okład.',
      '/condition/hospital:yes': 'yes',
      '/condition/psychological:number': '1',
      '/condition/text': 'Spokojna.',
      '/what/alleges:list': 'staff',
      '/reporterFunction': 'nurse',
    })
    expect(await readBy('officer', idIn(sent))).toMatchObject({
      partOfDay: '00-06',
      alleges: ['staff'],
      residents: [
        { role: 'hurt', sex: 'F', ageBand: '75-84', physical: 1, psychological: 1, hospital: true },
        { role: 'other', sex: 'M', ageBand: 'unknown', physical: 0, hospital: false },
      ],
      texts: {
        eventTime: '05:40',
        placeDetail: 'przy oknie',
        immediateText: 'Zimny okład.',
        conditionText: 'Spokojna.',
        people: [
          { pseudonym: 'M-0147', name: 'Wanda Wymyślona' },
          { pseudonym: '', name: '' },
        ],
      },
    })
  })

  it('is open to officers and directors too, to nobody else of the home and nobody outside it', async () => {
    for (const name of ['unauthorised', 'director'] as const) {
      const visitor = await visitorOf(there, name, now)
      expect((await visitor.open((await file({}, visitor)).location ?? '')).text).toContain('Zgłoszenie wysłane')
    }
    for (const [name, status] of [
      ['dpo', 403],
      ['reviewer', 404],
    ] as const) {
      const visitor = await visitorOf(there, name, now)
      expect([(await visitor.open('/reports/new')).status, name]).toEqual([status, name])
      expect([(await file({}, visitor, await carer.open('/reports/new'))).status, name]).toEqual([status, name])
    }
    expect((await visitorWith(there, '').open('/reports/new')).location).toBe('/sign-in?next=%2Freports%2Fnew')
  })

  it('asks in which home only of a person who works in several', async () => {
    expect((await carer.open('/reports/new')).html).not.toContain('name="/home"')
    const two = await inTwoHomes()
    expect((await two.open('/reports/new')).text).toContain(
      'W którym domu Wybierz Dom pod Zmyślonym Dębem Dom nad Urojoną Wodą',
    )
    expect(besideIn(await file({}, two))).toEqual({ home: 'Wybierz dom.' })
    const sent = await file({ '/home': there.organisations.otherHome }, two)
    expect((await readBy('otherOfficer', idIn(sent))).home).toBe(there.organisations.otherHome)
  })

  /** The colleague, who also works in the other home. */
  async function inTwoHomes(): Promise<Visitor> {
    const { ports } = there.services
    const { otherHome } = there.organisations
    const founder = await there.client.execute({ sql: `SELECT person FROM client WHERE id = 'c-founder'`, args: [] })
    const operator: Credential = {
      kind: 'client',
      id: 'c-founder',
      person: String(founder.rows[0]?.['person']),
      inHome: true,
    }
    const grant = { action: 'grant-role', organisation: otherHome } as const
    await changePerson(ports, there.people.admin.person, { ...grant, role: 'admin' }, { credential: operator, now })
    const { cookie } = await visitorOf(there, 'admin', now)
    const session = sessionId(/=([^.]+)/.exec(cookie)?.[1] ?? '')
    const admin: Credential = { kind: 'session', id: session, person: there.people.admin.person, inHome: true }
    await changePerson(ports, there.people.colleague.person, { ...grant, role: 'reporter' }, { credential: admin, now })
    return visitorOf(there, 'colleague', now)
  }
})

describe('a report that cannot be taken', () => {
  it('empty, names every answer that is missing, each at its field', async () => {
    const left = await carer.send('/reports/new', { '/who/residents/0/role:with': 'hurt' })
    expect(left.status).toBe(422)
    expect(besideIn(left)).toEqual({
      'what-description': 'Napisz, co się stało.',
      'who-residents-0-name': 'Podaj imię i nazwisko albo oznaczenie mieszkańca.',
      'when-on': 'Podaj dzień.',
      'where-place': 'Wybierz miejsce.',
      'done-actions': 'Zaznacz, co zrobiono.',
      'condition-harm': 'Zaznacz, w jakim stanie jest mieszkaniec.',
    })
    for (const id of Object.keys(besideIn(left))) expect(left.html).toContain(`<li><a href="#${id}">`)
  })

  it.each<[string, Fields, string, string]>([
    ['a text too short', { '/what/description': 'upadek' }, 'what-description', 'za krótki'],
    ['a text too long', { '/condition/text': 'a'.repeat(2001) }, 'condition-text', 'za długi'],
    ['an invisible character', { '/where/detail': 'okno\u0007' }, 'where-detail', 'niewidoczny znak'],
    ['a label of another form', { '/who/residents/0/pseudonym': 'Wanda' }, 'who-residents-0-pseudonym', 'postać'],
    [
      'the label of the third row',
      { '/who/residents/2/pseudonym': '7', '/who/residents/2/role:with': 'hurt' },
      'who-residents-2-pseudonym',
      'postać',
    ],
    ['no day', { '/when/on': '' }, 'when-on', 'Podaj dzień'],
    ['a day that is none', { '/when/on': '2026-02-30' }, 'when-on', 'Takiej daty nie ma'],
    ['tomorrow', { '/when/on': '2026-03-10' }, 'when-on', 'jeszcze nie nadeszła'],
    ['more than a year ago', { '/when/on': '2025-03-08' }, 'when-on', 'ponad rok'],
    ['later today', { '/when/time': '11:01' }, 'when-time', 'jeszcze nie nadeszła'],
    ['a time that is none', { '/when/time': '25:00' }, 'when-time', 'Takiej godziny nie ma'],
    ['the hour skipped in March', { '/when/on': '2025-03-30', '/when/time': '02:30' }, 'when-time', 'nie było'],
    ['a place of its own making', { '/where/place': 'piwnica' }, 'where-place', 'z listy'],
    ['nothing done', { '/done/actions:list': '' }, 'done-actions', 'Zaznacz, co zrobiono'],
  ])('is shown again with what was typed, and the fault at its field: %s', async (_what, fields, id, sentence) => {
    const before = (await ownReports()).length
    const left = await file(fields)
    expect(left.status).toBe(422)
    expect(besideIn(left)).toEqual({ [id]: expect.stringContaining(sentence) })
    expect(left.text).toContain(fields['/what/description'] ?? typical['/what/description'])
    expect(left.html.includes('value="Wanda Wymyślona"')).toBe(true)
    expect(left.html.includes('name="/condition/harm:number" type="radio" value="1" checked=""')).toBe(true)
    expect(await ownReports()).toHaveLength(before)
  })

  it('of the hour that comes twice in October asks which it was, and takes the answer', async () => {
    const night = { '/when/on': '2025-10-26', '/when/time': '02:30' }
    expect((await carer.open('/reports/new')).text).not.toContain('cofnięto zegary')
    const left = await file(night)
    expect(faultsIn(left)).toEqual({ 'when-time': expect.stringContaining('dwa razy') })
    expect(left.text).toContain('Tej nocy cofnięto zegary. Który to był raz?')
    const sent = await file({ ...night, '/when/offset': '+02:00' }, carer, left)
    expect((await readBy('officer', idIn(sent))).texts.eventTime).toBe('02:30+02:00')
  })

  it('opens the part that is folded away when there is something in it', async () => {
    const folded = /<details class="govuk-details">/g
    const open = /<details class="govuk-details" open="">/g
    const count = (shown: Shown) => [shown.html.match(folded)?.length ?? 0, shown.html.match(open)?.length ?? 0]
    expect(count(await carer.open('/reports/new'))).toEqual([3, 0])
    const left = await file({ '/where/place': '', '/who/residents/1/sex': 'M' })
    expect(count(left)).toEqual([2, 1])
  })
})

describe('a report', () => {
  it('sent twice, by a double click or after going back, is one report with one receipt', async () => {
    const before = (await ownReports()).length
    const form = await carer.open('/reports/new')
    const [first, second] = await Promise.all([file({}, carer, form), file({}, carer, form)])
    const third = await file({}, carer, form)
    expect(first.location).toMatch(/^\/reports\//)
    expect([second.location, third.location]).toEqual([first.location, first.location])
    expect(await ownReports()).toHaveLength(before + 1)
  })

  it('found again by going back in a browser is the same form, and sent from there the same report', async () => {
    const headers = { cookie: carer.cookie, accept: 'text/html', 'sec-fetch-dest': 'document' }
    const led = await there.request('/reports/new', { headers })
    const address = led.headers.get('location') ?? ''
    expect([led.status, address]).toEqual([303, expect.stringMatching(/^\/reports\/new\?form=[\da-f-]{36}$/)])
    expect((await there.request(address, { headers })).status).toBe(200)
    const before = (await ownReports()).length
    const first = await carer.send(address, typical, await carer.open(address))
    const again = await carer.send(address, typical, await carer.open(address))
    expect(first.location).toMatch(/^\/reports\/[\w-]+\?done=file$/)
    expect(again.location).toBe(first.location)
    expect(await ownReports()).toHaveLength(before + 1)
  })

  it('changed after it was sent tells so before it becomes a second one', async () => {
    const form = await carer.open('/reports/new')
    await file({}, carer, form)
    const before = (await ownReports()).length
    const told = await file({ '/where/detail': 'przy drzwiach' }, carer, form)
    expect(told.status).toBe(409)
    expect(told.text).toContain('Ten formularz już do nas dotarł')
    expect(told.html).toContain('value="przy drzwiach"')
    expect(await ownReports()).toHaveLength(before)
    expect((await file({ '/where/detail': 'przy drzwiach' }, carer, told)).status).toBe(303)
    expect(await ownReports()).toHaveLength(before + 1)
  })

  it('typed until the session ended comes back after signing in, and is then sent once', async () => {
    const before = (await ownReports()).length
    const stranger = visitorWith(there, '')
    const ended = await file({ '/where/detail': 'przy "oknie" <tu>' }, stranger, await carer.open('/reports/new'))
    expect(ended.status).toBe(401)
    const wrong = await stranger.send('/sign-in', { '/name': 'reporter', '/password': 'nie to' }, ended)
    expect(wrong.status).toBe(401)
    const back = await stranger.send('/sign-in', { '/name': 'reporter', '/password': password }, wrong)
    const signedIn = visitorWith(there, (back.headers.get('set-cookie') ?? '').split(';')[0] ?? '')
    const resumed = await signedIn.send('/reports/new', {}, back)
    expect([resumed.status, await ownReports()]).toMatchObject([200, { length: before }])
    expect(resumed.text).toContain('nic nie zginęło')
    expect(resumed.text).toContain(typical['/what/description'])
    expect(resumed.html).toContain('value="przy &quot;oknie&quot; &lt;tu&gt;"')
    expect(resumed.html).toContain('value="00-06" selected=""')
    for (const chosen of ['first-aid', 'observation', 'hurt']) {
      expect(resumed.html).toMatch(new RegExp(`value="${chosen}" checked=""`))
    }
    const [first, again] = [await file({}, signedIn, resumed), await file({}, signedIn, resumed)]
    expect(first.location).toMatch(/^\/reports\//)
    expect(again.location).toBe(first.location)
    expect(await ownReports()).toHaveLength(before + 1)
  })

  it('can be written in Ukrainian and in English, with no word left in Polish', async () => {
    const sent = await file()
    for (const language of ['uk', 'en']) {
      const foreign = visitorWith(there, `${carer.cookie}; language=${language}`)
      const pages = ['/reports/new', '/reports', sent.location ?? '', `/reports/${idIn(sent)}`]
      for (const path of pages) {
        const { text } = await foreign.open(path)
        const own = text.replaceAll(
          /Mieszkanka.*nadgarstek\.|Grażyna Fikcyjna|Władysława Urojona|Zenon Bezpapierowy|Wanda Wymyślona|Dom pod Zmyślonym Dębem/g,
          '',
        )
        expect([path, own.match(/\p{L}*[ąćęłńśźż]\p{L}*/giu) ?? []]).toEqual([path, []])
      }
    }
  })
})
