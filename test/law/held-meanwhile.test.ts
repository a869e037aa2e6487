// What a court asked for is not destroyed, also when its hold comes at the very moment of destroying (art. 17 ust. 3 lit. e RODO);
// nor destroys who is excluded from it in that moment (art. 55c ust. 5).
import { expect, it, onTestFinished } from 'vitest'
import { castOf, file, followUp, ifMatch, must, register, report } from '../support/crew.ts'
import { world } from '../support/world.ts'

type Act = (who: 'officer' | 'director', id: string, action: string, body?: object) => Promise<unknown>

/** A second director confirms the destruction of a report joined to an entry; `comes` between what was read and what is written. */
async function destroyedWhile(
  comes: (act: Act, entry: string, second: string, longer: () => Promise<unknown>) => Promise<unknown>,
) {
  const there = await world()
  onTestFinished(() => there.end())
  const cast = castOf(there)
  const act: Act = async (who, id, action, body = {}) => {
    const { version } = await must(200, cast.director('GET', `/api/entries/${id}`))
    return must(200, cast[who]('POST', `/api/entries/${id}/${action}`, body, ifMatch(version)))
  }
  const entry = await register(cast)
  const { id: joined } = await file({ ...cast, reporter: cast.colleague })
  await act('officer', joined, 'merge', { into: '1/2026' })
  await act('officer', entry, 'follow-up', followUp)
  for (const id of [entry, joined]) await act('officer', id, 'feedback', { how: 'orally' })
  await act('director', entry, 'approve')
  await act('director', entry, 'close', { noCaseReason: 'Zdarzenie sprzed przyjęcia, bez sprawy u organu.' })
  const { home } = there.organisations
  const { items } = await must(200, cast.director('GET', '/api/homes'))
  const { version } = items.find(({ id }: any) => id === home)
  const rule = { class: 'B5', number: '5/2025', issuedOn: '2025-12-15' }
  await must(200, cast.director('POST', `/api/organisations/${home}/retention`, rule, ifMatch(version)))
  there.at('2032-12-01T10:00:00.000Z')
  const second = there.people.unauthorised.person
  await must(200, cast.admin('POST', `/api/people/${second}/grant-role`, { role: 'director' }, ifMatch(1)))
  there.at('2033-01-02T10:00:00.000Z')
  const { id } = await must(201, cast.director('POST', '/api/disposals', { entries: [joined] }))
  const longer = () =>
    cast.director('POST', `/api/organisations/${home}/retention`, { ...rule, class: 'B25' }, ifMatch(version + 1))
  const { store } = there.services.ports
  const { commit } = store
  store.commit = async (writes) => {
    if (!writes.some(({ write }) => write === 'entry-destroyed')) return commit(writes)
    store.commit = commit
    await comes(act, entry, second, longer)
    return commit(writes)
  }
  const consent = { number: 'OP.421.7.2032', issuedOn: '2031-12-20' }
  const confirmed = await cast.unauthorised(
    'POST',
    `/api/disposals/${id}/confirm`,
    { agreed: true, consent },
    ifMatch(1),
  )
  const kept = (await must(200, cast.director('GET', `/api/entries/${joined}`))).texts.description
  expect(kept).toBe(report.what.description)
  return confirmed.body.code
}

it('a hold that comes while a report joined to the entry is being destroyed keeps the report', async () => {
  const refused = await destroyedWhile((act, entry) =>
    act('director', entry, 'hold', { reason: 'Sąd zażądał akt tej sprawy.' }),
  )
  expect(refused).toBe('legal-hold')
})

it('art. 55c ust. 5: who is excluded from the entry while destroying a report joined to it destroys nothing', async () => {
  const refused = await destroyedWhile((act, entry, person) =>
    act('director', entry, 'exclude', { person, reason: 'Zgłoszenie dotyczy tej osoby.' }),
  )
  expect(refused).toBe('not-found')
})

it('a longer class that is recorded in the moment of destroying keeps what is listed', async () => {
  expect(await destroyedWhile(async (_act, _entry, _second, longer) => longer())).toBe('still-kept')
})
