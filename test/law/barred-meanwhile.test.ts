// An exclusion (art. 55c ust. 5: only who is authorised, and not the one it is about) that comes between what was read for deciding
// and what is written or shown: the write is refused and nothing of it stands, and nothing is shown.
import { expect, it, onTestFinished } from 'vitest'
import type { Write } from '../../src/register/ports.ts'
import {
  ask,
  castOf,
  deliver,
  discloseOne,
  file,
  hideAnother,
  ifMatch,
  must,
  prepare,
  register,
} from '../support/crew.ts'
import { proposeDisposal } from '../support/proposed.ts'
import { rowsOf } from '../support/rows.ts'
import { world } from '../support/world.ts'

const reason = 'Zgłoszenie dotyczy postępowania tej osoby.'

/** With a second director, who shuts out the first or the officer from the home's first entry. */
async function directedByTwo() {
  const there = await world()
  onTestFinished(() => there.end())
  const cast = castOf(there)
  const { unauthorised, director, officer, dpo } = there.people
  await must(200, cast.admin('POST', `/api/people/${unauthorised.person}/grant-role`, { role: 'director' }, ifMatch(1)))
  const exclude = async (id: string, who: 'director' | 'officer' | 'dpo') => {
    const { version } = await must(200, cast.unauthorised('GET', `/api/entries/${id}`))
    const body = { person: { director, officer, dpo }[who].person, reason }
    await must(200, cast.unauthorised('POST', `/api/entries/${id}/exclude`, body, ifMatch(version)))
  }
  const { store } = there.services.ports
  const { commit } = store
  /** Between what was read for deciding and what is written, once. */
  const meanwhile = (isIt: (write: Write) => boolean, comes: () => Promise<void>) => {
    store.commit = async (writes) => {
      if (!writes.some(isIt)) return commit(writes)
      store.commit = commit
      await comes()
      return commit(writes)
    }
  }
  const events = async (action: string) =>
    (await rowsOf(there.client, 'SELECT id FROM event WHERE action = ?', [action])).length
  return { there, cast, exclude, meanwhile, events }
}

const record = {
  what: 'W opisie dla organu zostało imię i nazwisko mieszkanki.',
  consequences: 'Przeczytała je jedna osoba w PCPR.',
  measures: 'Treść ukryto, opis napisano na nowo.',
  notified: 'no',
  notifiedText: 'Ryzyko dla tej osoby jest mało prawdopodobne.',
  residentsTold: 'no',
  residentsToldText: 'Nie ma wysokiego ryzyka.',
}

it('art. 55c ust. 5: a breach record is not written by who was excluded from its entry in that moment', async () => {
  const { there, cast, exclude, meanwhile, events } = await directedByTwo()
  const breach = await hideAnother(cast)
  const [entry] = (await must(200, cast.director('GET', '/api/entries'))).items
  meanwhile(
    ({ write }) => write === 'breach',
    () => exclude(entry.id, 'director'),
  )
  const refused = await cast.director('POST', `/api/breaches/${breach}/record`, record, ifMatch(1))
  expect([refused.status, refused.body.code]).toEqual([404, 'not-found'])
  expect(await events('record-breach')).toBe(0)
  expect(await rowsOf(there.client, 'SELECT version FROM breach')).toEqual([{ version: 1 }])
})

it('art. 55c ust. 5: what left is not hidden by who was excluded from its entry in that moment', async () => {
  const { there, cast, exclude, meanwhile, events } = await directedByTwo()
  const entry = await register(cast)
  const transfer = await deliver(cast)
  const { version, snapshots } = await must(200, cast.director('GET', `/api/transfers/${transfer}`))
  meanwhile(
    ({ write }) => write === 'quarantine',
    () => exclude(entry, 'director'),
  )
  const hidden = { handover: snapshots[0].case, version: snapshots[0].version }
  const refused = await cast.director('POST', `/api/transfers/${transfer}/quarantine`, hidden, ifMatch(version))
  expect([refused.status, refused.body.code]).toEqual([404, 'not-found'])
  expect(await events('quarantine')).toBe(0)
  expect(await rowsOf(there.client, 'SELECT snapshot FROM door_quarantine')).toEqual([])
  expect(await rowsOf(there.client, 'SELECT id FROM breach')).toEqual([])
})

it('art. 55c ust. 5: on a joined report nothing is written by who was excluded from the entry in that moment', async () => {
  const { there, cast, exclude, meanwhile, events } = await directedByTwo()
  const entry = await register(cast)
  const { id: joined } = await file({ ...cast, reporter: cast.colleague })
  await must(200, cast.officer('POST', `/api/entries/${joined}/merge`, { into: '1/2026' }, ifMatch(1)))
  meanwhile(
    (write) => write.write === 'event' && write.event.action === 'feedback',
    () => exclude(entry, 'officer'),
  )
  const told = { how: 'in-system', text: 'Dziękujemy za zgłoszenie.' }
  const refused = await cast.officer('POST', `/api/entries/${joined}/feedback`, told, ifMatch(2))
  expect([refused.status, refused.body.code]).toEqual([404, 'not-found'])
  expect(await events('feedback')).toBe(0)
  expect(await rowsOf(there.client, 'SELECT version FROM home_entry WHERE id = ?', [joined])).toEqual([{ version: 2 }])
})

it('art. 55c ust. 4: who reported it adds to an own joined report, excluded from the entry in that moment or not', async () => {
  const { there, cast, meanwhile, events } = await directedByTwo()
  const entry = await register(cast)
  const { id: joined } = await file({ ...cast, reporter: cast.colleague })
  await must(200, cast.officer('POST', `/api/entries/${joined}/merge`, { into: '1/2026' }, ifMatch(1)))
  await must(200, cast.officer('POST', `/api/entries/${joined}/ask`, { question: 'Kto był na dyżurze?' }, ifMatch(2)))
  meanwhile(
    (write) => write.write === 'event' && write.event.action === 'supplement',
    async () => {
      const { version } = await must(200, cast.director('GET', `/api/entries/${entry}`))
      const body = { person: there.people.colleague.person, reason }
      await must(200, cast.director('POST', `/api/entries/${entry}/exclude`, body, ifMatch(version)))
    },
  )
  const text = 'Była nas dwójka.'
  await must(200, cast.colleague('POST', `/api/entries/${joined}/supplement`, { text }, ifMatch(3)))
  expect(await events('supplement')).toBe(1)
})

it('art. 55c ust. 5: a disclosure is not ended by who was excluded from its entry in that moment', async () => {
  const { cast, exclude, meanwhile, events } = await directedByTwo()
  const entry = await register(cast)
  const disclosure = await discloseOne(cast, '1/2026')
  meanwhile(
    ({ write }) => write === 'disclosure',
    () => exclude(entry, 'director'),
  )
  const refused = await cast.director('POST', `/api/disclosures/${disclosure}/withdraw`, { reason }, ifMatch(1))
  expect([refused.status, refused.body.code]).toEqual([404, 'not-found'])
  expect(await events('withdraw-disclosure')).toBe(0)
})

it.each([
  ['what is held on a person', 'dpo', 'look-held', async ({ cast }: Two) => `/api/requests/${await ask(cast)}/held`],
  ['what would leave', 'director', 'look-outgoing', async ({ cast }: Two) => `/api/transfers/${await prepare(cast)}`],
  [
    'a list to be destroyed',
    'officer',
    'look-retention',
    async ({ there }: Two, entry: string) => `/api/disposals/${await proposeDisposal(there, entry)}`,
  ],
] as const)(
  'art. 55c ust. 5: %s shows nothing of an entry its reader was excluded from in that moment',
  async (_what, who, look, made) => {
    const two = await directedByTwo()
    const entry = await register(two.cast)
    const path = await made(two, entry)
    expect(JSON.stringify((await two.cast[who]('GET', path)).body)).toContain(entry)
    const { store } = two.there.services.ports
    const { look: looked } = store
    store.look = async (of, ask) => {
      if (of.action === look) {
        store.look = looked
        await two.exclude(entry, who)
      }
      return looked(of, ask)
    }
    const before = await two.events(look)
    const { status, body } = await two.cast[who]('GET', path)
    expect([status, JSON.stringify(body).includes(entry)]).toEqual([412, false])
    expect(await two.events(look)).toBe(before)
  },
)
type Two = Awaited<ReturnType<typeof directedByTwo>>
