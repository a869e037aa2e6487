// The own account: what I may do and until when, signing out here and everywhere, another password.
import { beforeEach, expect, it, onTestFinished } from 'vitest'
import { signIn } from '../../src/register/common/sessions.ts'
import { password, visitorOf, type Visitor } from '../support/visitor.ts'
import { publicUrl, world, type World } from '../support/world.ts'

const now = '2026-03-09T10:00:00.000Z'
let there: World
beforeEach(async () => {
  there = await world(now)
  onTestFinished(() => there.end())
})

const signOut = (cookie: string, body = '') =>
  there.request('/sign-out', {
    method: 'POST',
    headers: { cookie, origin: publicUrl, 'content-type': 'application/x-www-form-urlencoded', accept: 'text/html' },
    body,
  })
const isIn = async ({ open }: Visitor) => (await open('/account')).status === 200

it('an officer sees home, role, what the authorisation covers and its last day', async () => {
  const { text } = await (await visitorOf(there, 'officer', now)).open('/account')
  expect(text).toMatch(
    /Grażyna Fikcyjna Dom pod Zmyślonym Dębem .* Osoba upoważniona .*Przyjmowanie zgłoszeń .* 31\.12\.2027/,
  )
  expect(text).not.toContain('Niedługo się kończy')
})

it('is warned a month before the authorisation ends, and told when there is none', async () => {
  there.at('2027-12-05T10:00:00.000Z')
  expect((await (await visitorOf(there, 'officer', '2027-12-05T10:00:00.000Z')).open('/account')).text).toContain(
    'Niedługo się kończy',
  )
  const { text } = await (await visitorOf(there, 'unauthorised', '2027-12-05T10:00:00.000Z')).open('/account')
  expect(text).toContain('Nie masz teraz ważnego upoważnienia')
})

it('signing out ends this session; everywhere ends them all', async () => {
  const [phone, desk, home] = [
    await visitorOf(there, 'reporter', now),
    await visitorOf(there, 'reporter', now),
    await visitorOf(there, 'reporter', now),
  ]
  const page = await phone.open('/account')
  expect(page.html).toContain('name="everywhere" value="yes"')
  await signOut(phone.cookie)
  expect([await isIn(phone), await isIn(desk), await isIn(home)]).toEqual([false, true, true])
  await signOut(desk.cookie, 'everywhere=yes')
  expect([await isIn(desk), await isIn(home)]).toEqual([false, false])
})

it('the password is changed by who knows the old one; other devices are signed out', async () => {
  const [phone, desk] = [await visitorOf(there, 'reporter', now), await visitorOf(there, 'reporter', now)]
  const chosen = { '/password': 'siedem cichych kotów', '/again': 'siedem cichych kotów' }
  const wrong = await phone.send('/account/password', { ...chosen, '/current': 'nie to hasło' })
  expect(wrong.location).toBe('/account/password?wrong')
  expect((await phone.open('/account/password?wrong')).text).toContain('Obecne hasło się nie zgadza')
  const apart = await phone.send('/account/password', { ...chosen, '/current': password, '/again': 'siedem' })
  expect([apart.status, apart.html]).toEqual([422, expect.stringContaining('href="#again"')])
  expect(apart.html).not.toContain('siedem')
  const done = await phone.send('/account/password', { ...chosen, '/current': password })
  expect(done.location).toBe('/account?done=password')
  expect([await isIn(phone), await isIn(desk)]).toEqual([true, false])
  const credentials = { name: 'reporter', password: 'siedem cichych kotów' }
  expect(await signIn(there.services.ports, credentials, now)).toMatchObject({
    person: there.people.reporter.person,
  })
})
