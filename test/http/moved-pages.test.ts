// What people read when a home was moved: the home, of what leaves to whom; either authority, of what it is told.
import { afterEach, beforeEach, expect, it } from 'vitest'
import { approve, castOf, deliver, ifMatch, must, newestCase, prepare, type Cast } from '../support/crew.ts'
import { runBy } from '../support/moving.ts'
import { visitorOf } from '../support/visitor.ts'
import { world, type World } from '../support/world.ts'

const later = '2026-03-10T10:00:00.000Z'
let there: World
let cast: Cast
let entry: string
beforeEach(async () => {
  there = await world()
  cast = castOf(there)
  entry = await approve(cast)
  await deliver(cast)
  there.at(later)
  await runBy(there, there.organisations.otherAuthority, '2026-03-10', later)
})
afterEach(() => there.end())

it('the case of the second authority says that the entry counts with another one', async () => {
  const residents = [{ physical: 2, psychological: 0, hospital: true }]
  await must(200, cast.officer('POST', `/api/entries/${entry}/update-outcome`, { residents }, ifMatch(6)))
  await deliver(cast)
  const { id } = await newestCase({ ...cast, reviewer: cast.otherReviewer })
  const says = 'Przekazane wcześniej innemu organowi i tam liczone w statystyce.'
  const reviewer = await visitorOf(there, 'otherReviewer', later)
  expect((await reviewer.open(`/cases/${id}`)).text).toContain(says)
  const { id: before } = await newestCase(cast)
  expect((await (await visitorOf(there, 'reviewer', later)).open(`/cases/${before}`)).text).not.toContain(says)
})

it('what is taken back stands under the name of the authority it goes to, before it leaves and in the last step', async () => {
  const why = { because: 'duplicate', reason: 'To samo zdarzenie zgłoszono dwa razy.' }
  await must(200, cast.director('POST', `/api/entries/${entry}/cancel`, why, ifMatch(6)))
  const id = await prepare(cast)
  const director = await visitorOf(there, 'director', later)
  for (const path of [`/transfers/${id}`, `/transfers/${id}/send`]) {
    const { text } = await director.open(path)
    expect(text).toContain('Wycofane wpisy – dla poprzedniego organu: PCPR Zmyślone')
    expect(text).toContain('1/2026')
  }
  const agreed = 'nie przybyło wpisów dla dzisiejszego organu'
  expect((await director.open(`/transfers/${id}/send`)).text).toContain(agreed)
  await director.send(`/transfers/${id}/send`, { '/nil:yes': 'yes' })
  expect((await must(200, cast.director('GET', `/api/transfers/${id}`))).state).toBe('sent')
  const [told] = (await must(200, cast.reviewer('GET', '/api/transfers?side=authority'))).items
  for (const [who, path] of [
    ['director', `/transfers/${told.id}`],
    ['head', `/transfers/${told.id}`],
  ] as const) {
    const { text } = await (await visitorOf(there, who, later)).open(path)
    expect(text).toContain('Wycofanie wpisów – dla poprzedniego organu')
    expect(text).toContain('Dom prowadzi teraz inny organ.')
    expect(text).toContain('1/2026')
    expect(text).not.toContain('Zgłoszenia czekające w domu')
  }
})
