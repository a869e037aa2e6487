// The pages of people's accounts and of machine credentials, walked by people with a browser without scripts.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { signIn } from '../../src/register/common/sessions.ts'
import { visitorOf, visitorWith, type Shown, type Visitor } from '../support/visitor.ts'
import { publicUrl, world, type World } from '../support/world.ts'

const now = '2026-03-09T10:00:00.000Z'
let there: World
let admin: Visitor
beforeAll(async () => {
  there = await world(now)
  admin = await visitorOf(there, 'admin', now)
})
afterAll(() => there.end())

const anna = { '/name': 'Anna Zmyślona', '/signInName': 'a.zmyslona', '/roles:list': ['reporter', 'officer'] }
const zofia = { ...anna, '/name': 'Zofia Zmyślona', '/signInName': 'z.zmyslona' }
const piotr = { ...anna, '/name': 'Piotr Zmyślony', '/signInName': 'p.zmyslony' }
const linkIn = ({ text }: Shown) => /http\S+\/activate\?token=\S+/.exec(text)?.[0] ?? ''
const stranger = () => visitorWith(there, '')

/** The page of the person of this name, as the list links to it. */
async function pathOf(name: string): Promise<string> {
  const { html } = await admin.open('/people')
  return new RegExp(`href="(/people/[^"]+)">${name}<`).exec(html)?.[1] ?? ''
}

describe('an account is made', () => {
  it('with the roles of a home only, and the invitation is handed out once, for a week', async () => {
    const form = await admin.open('/people/new')
    expect(form.text).toContain('Dyrektor (kierownik) domu')
    expect(form.text).not.toContain('Osoba weryfikująca')
    const answer = await admin.send('/people/new', anna, form)
    expect([answer.status, answer.location]).toEqual([200, null])
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(answer.text).toMatch(
      /Dzień dobry, Anna Zmyślona! .*Dom pod Zmyślonym Dębem.*16\.03\.2026, 11:00 .*a\.zmyslona/,
    )
    expect(linkIn(answer).startsWith(`${publicUrl}/activate?token=`)).toBe(true)
    expect(linkIn(await admin.send('/people/new', anna, form))).toBe(linkIn(answer))
    for (const path of ['/people', await pathOf('Anna Zmyślona')]) {
      expect((await admin.open(path)).html).not.toContain('/activate?')
    }
  })

  it('and the invited person sets a password, once, and signs in', async () => {
    const path = linkIn(await admin.send('/people/new', piotr)).replace(publicUrl, '')
    const form = await stranger().open(path)
    expect([form.status, form.headers.get('referrer-policy')]).toEqual([200, 'no-referrer'])
    expect(form.html).toContain('action="/activate"')

    const apart = await stranger().send('/activate', { '/password': 'dwa różne hasła', '/again': 'inne' }, form)
    expect(apart.status).toBe(422)
    expect(apart.html).toContain('href="#again"')
    const short = await stranger().send('/activate', { '/password': 'byle co', '/again': 'byle co' }, apart)
    expect(short.status).toBe(422)
    expect(short.html).toContain('href="#password"')
    expect(short.html).not.toContain('byle co')

    const chosen = { '/password': 'cztery żółte kalosze', '/again': 'cztery żółte kalosze' }
    const done = await stranger().send('/activate', chosen, short)
    expect([done.status, done.text]).toEqual([200, expect.stringContaining('Hasło jest ustawione')])
    expect(done.html).toContain('href="/sign-in"')
    const credentials = { name: 'p.zmyslony', password: 'cztery żółte kalosze' }
    expect(await signIn(there.services.ports, credentials, now)).toMatchObject({ untilAt: '2026-03-09T22:00:00.000Z' })
    const again = await stranger().send('/activate', chosen, form)
    expect([again.status, again.text]).toEqual([404, expect.stringContaining('poproś administratora kont')])
    expect((await stranger().open('/activate')).status).toBe(404)
  })

  it('not without a role, nor with a name somebody has; what was typed stays', async () => {
    const bad = await admin.send('/people/new', { ...anna, '/signInName': 'a', '/roles:list': [] })
    expect(bad.status).toBe(422)
    expect(bad.html).toContain('value="Anna Zmyślona"')
    for (const field of ['signInName', 'roles']) expect(bad.html).toContain(`href="#${field}"`)
    const taken = await admin.send('/people/new', { ...anna, '/signInName': 'Officer' })
    expect([taken.status, taken.text]).toEqual([409, expect.stringContaining('To już istnieje')])
    expect(taken.html).toMatch(/value="officer"\s+checked/)
  })

  it('in another organisation only by the operator, and only for its first administrator', async () => {
    const { cookie } = await signIn(
      there.services.ports,
      { name: 'operator', password: 'dostatecznie długie hasło' },
      now,
    )
    const operator = visitorWith(there, `__Host-session=${cookie}`)
    const path = `/people/new?organisation=${there.organisations.otherAuthority}`
    const form = await operator.open(path)
    expect(form.text).toContain('MOPS Wymyślony')
    expect(form.html).not.toContain('value="reviewer"')
    const answer = await operator.send(path, { ...anna, '/signInName': 'pierwsza', '/roles:list': 'admin' })
    expect([answer.status, linkIn(answer) === '']).toEqual([200, false])
    expect((await admin.open(path)).status).toBe(404)
  })
})

describe('an account is changed', () => {
  it('by giving and taking roles; a form of yesterday shows that something moved', async () => {
    const path = await pathOf('Bożena Nieprawdziwa')
    const old = await admin.open(`${path}/grant-role`)
    expect(await admin.send(`${path}/grant-role`, { '/role': 'officer' })).toMatchObject({
      status: 303,
      location: `${path}?done=grant-role`,
    })
    const granted = await admin.open(`${path}?done=grant-role`)
    expect(granted.text).toMatch(/Nadano rolę.*Zgłaszający Osoba upoważniona/)
    const stale = await admin.send(`${path}/grant-role`, { '/role': 'admin' }, old)
    expect([stale.status, stale.text]).toEqual([412, expect.stringContaining('W międzyczasie ktoś to zmienił')])
    expect(stale.html).toMatch(/value="admin"\s+checked/)
    expect((await admin.send(`${path}/end-role`, { '/role': 'officer' })).location).toBe(`${path}?done=end-role`)
    expect((await admin.open(path)).text).not.toContain('Osoba upoważniona')
  })

  it('never so that the officer of data protection becomes director', async () => {
    const path = await pathOf('Ireneusz Baśniowy')
    const refused = await admin.send(`${path}/grant-role`, { '/role': 'director' })
    expect([refused.status, refused.text]).toEqual([409, expect.stringContaining('nie może łączyć jedna osoba')])
  })

  it('by ending it: the person is signed out, and nothing more is offered', async () => {
    const colleague = await visitorOf(there, 'colleague', now)
    const path = await pathOf('Bożena Nieprawdziwa')
    expect((await admin.open(`${path}/deactivate`)).text).toContain('nie zaloguje się więcej')
    expect((await admin.send(`${path}/deactivate`)).location).toBe(`${path}?done=deactivate`)
    expect((await colleague.open('/account')).location).toContain('/sign-in')
    const shown = await admin.open(`${path}?done=deactivate`)
    expect(shown.text).toContain('Konto jest wyłączone. Nazwa użytkownika')
    expect(shown.html).not.toContain(`${path}/`)
  })

  it('by a new invitation, while the first was not used', async () => {
    const first = linkIn(await admin.send('/people/new', zofia))
    const path = await pathOf('Zofia Zmyślona')
    const second = await admin.send(`${path}/invite`)
    expect([second.status, linkIn(second) === first]).toEqual([200, false])
    const chosen = { '/password': 'cztery żółte kalosze', '/again': 'cztery żółte kalosze' }
    const by = async (link: string) => {
      const form = await stranger().open(link.replace(publicUrl, ''))
      return (await stranger().send('/activate', chosen, form)).status
    }
    expect([await by(first), await by(linkIn(second))]).toEqual([404, 200])
    expect((await admin.open(path)).html).not.toContain('/invite')
  })

  it('and whoever forgot a password is helped by ending the account and making another', async () => {
    await visitorOf(there, 'reporter', now)
    const { text } = await admin.open(await pathOf('Halina Zmyślona-Żak'))
    expect(text).toContain('Zapomnianego hasła nikt nie może odczytać')
    expect(text).toContain('Wyłącz to konto i załóż nowe.')
  })

  it('never by oneself', async () => {
    const path = await pathOf('Kazimierz Bajeczny')
    const { html } = await admin.open(path)
    expect(html).not.toMatch(/grant-role|deactivate/)
    expect((await admin.send(`${path}/deactivate`)).status).toBe(403)
  })
})

describe('who reads', () => {
  it('the director and the dpo see names and roles, no sign-in names and nothing to change', async () => {
    for (const name of ['director', 'dpo'] as const) {
      const reader = await visitorOf(there, name, now)
      const list = await reader.open('/people')
      expect(list.text).toContain('Halina Zmyślona-Żak')
      expect(list.text).not.toContain('colleague')
      expect(list.html).not.toContain('href="/people/new"')
      const person = await reader.open(await pathOf('Halina Zmyślona-Żak'))
      expect(person.html).not.toMatch(/grant-role|end-role|deactivate/)
      expect((await reader.open(`${await pathOf('Halina Zmyślona-Żak')}/grant-role`)).status).toBe(403)
    }
  })

  it('everybody else is refused, and a person of another home does not exist', async () => {
    for (const name of ['reporter', 'officer', 'reviewer'] as const) {
      const { open } = await visitorOf(there, name, now)
      const register = name === 'reporter' || name === 'officer'
      for (const path of ['/people', '/people/new', ...(register ? ['/clients', '/clients/new'] : [])]) {
        expect([name, path, (await open(path)).status]).toEqual([name, path, 403])
      }
    }
    const { open } = await visitorOf(there, 'head', now)
    expect((await open('/people')).text).not.toContain('Halina Zmyślona-Żak')
    expect((await open('/people/new')).status).toBe(403)
    expect((await admin.open(`/people/${there.people.otherDirector.person}`)).status).toBe(404)
  })
})

describe('a machine', () => {
  it('is connected as who connects it; its secret is shown once and works; the administrator sees it and can end it', async () => {
    const dpo = await visitorOf(there, 'dpo', now)
    expect((await dpo.open('/account')).html).toContain('href="/clients"')
    const form = await dpo.open('/clients/new')
    expect(form.text).toContain('Ireneusz Baśniowy')
    expect(form.html).not.toContain('name="/person"')
    const made = await dpo.send('/clients/new', {}, form)
    expect([made.status, made.location]).toEqual([200, null])
    const [id = '', secret = ''] = [...made.html.matchAll(/<code>([^<]+)<\/code>/g)].map(([, code]) => code)
    expect((await dpo.send('/clients/new', {}, form)).html).toContain(secret)
    const token = () =>
      there.request('/oauth/token', {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams({
          grant_type: 'client_credentials',
          client_id: id,
          client_secret: secret,
        }).toString(),
      })
    expect((await token()).status).toBe(200)
    for (const reader of [dpo, admin]) {
      const list = await reader.open('/clients')
      expect(list.text).toContain(`${id} Ireneusz Baśniowy`)
      expect(list.html).not.toContain(secret)
    }
    expect((await admin.send(`/clients/${id}/end`)).location).toBe('/clients?done=end')
    expect((await admin.open('/clients?done=end')).text).toContain('System jest odłączony.')
    expect((await token()).status).toBe(401)
    expect((await admin.open('/clients/c-unknown/end')).status).toBe(404)
  })

  it('is made to read statistics only when that is chosen, and the list says what each may', async () => {
    const head = await visitorOf(there, 'head', now)
    await head.send('/clients/new', {})
    expect((await head.open('/clients')).text).toContain('Wszystko, co ta osoba')
    expect((await head.open('/clients')).text).not.toContain('Tylko odczyt statystyk')
    await head.send('/clients/new', { '/scope': 'statistics' })
    expect((await head.open('/clients')).text).toContain('Tylko odczyt statystyk')
    expect((await admin.open('/clients')).text).not.toContain('Tylko odczyt statystyk')
  })
})
