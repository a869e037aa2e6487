// A name that slipped through: hidden on both sides at once, the home's breach record opens, a replacement is sent, the key is gone.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { finishDestroying } from '../../src/jobs/destroying.ts'
import { whatWaitsInHome } from '../../src/register/home/waiting.ts'
import { credentialOf } from '../support/counting.ts'
import { visitorOf } from '../support/visitor.ts'
import {
  approve,
  castOf,
  checklist,
  deliver,
  describing,
  followUp,
  ifMatch,
  must,
  newestCase,
  prepare,
  type Cast,
} from '../support/crew.ts'
import { told } from '../support/told.ts'
import { rowsOf } from '../support/rows.ts'
import { world, type World } from '../support/world.ts'

/** Nobody of the home is called so: the detector could not know. */
const slipped = 'Wiesława Podkówka'
const clean = 'Mieszkanka A upadła w łazience.'
const record = {
  what: 'W opisie dla organu zostało imię i nazwisko mieszkanki.',
  consequences: 'Przeczytała je jedna osoba w PCPR.',
  measures: 'Treść ukryto, opis napisano na nowo.',
  notified: 'no',
  notifiedText: 'Ryzyko dla tej osoby jest mało prawdopodobne.',
  residentsTold: 'yes',
  residentsToldOn: '2026-03-09',
}
let there: World
let cast: Cast
let entry: string
let transfer: string
let file: string
beforeEach(async () => {
  there = await world()
  cast = castOf(there)
  entry = await approve(cast)
  const described = { ...describing, description: `${slipped} upadła w łazience.` }
  await must(200, cast.director('POST', `/api/entries/${entry}/describe`, described, ifMatch(6)))
  transfer = await deliver(cast)
  file = (await newestCase(cast)).id
})
afterEach(() => there.end())

const caseNow = () => must(200, cast.reviewer('GET', `/api/cases/${file}`))
const transferNow = (id = transfer) => must(200, cast.director('GET', `/api/transfers/${id}`))
const byAuthority = (version = 1) =>
  cast.reviewer('POST', `/api/cases/${file}/quarantine`, { version }, ifMatch(version))
const byHome = () =>
  cast.officer('POST', `/api/transfers/${transfer}/quarantine`, { handover: file, version: 1 }, ifMatch(2))
const describeAnew = async () => {
  const { version } = await must(200, cast.director('GET', `/api/entries/${entry}`))
  const anew = { ...describing, description: clean, again: ['causesText', 'limiting', 'preventive'] }
  return must(200, cast.director('POST', `/api/entries/${entry}/describe`, anew, ifMatch(version)))
}
/** A replacement is sent an hour later. */
const replace = async () => {
  there.at('2026-03-09T11:00:00.000Z')
  await describeAnew()
  return deliver(cast)
}
const breaches = async () => (await must(200, cast.director('GET', '/api/breaches'))).items
const keyOf = async (snapshot: unknown) =>
  rowsOf(there.keysClient, 'SELECT subject FROM subject_key WHERE subject = ?', [String(snapshot)])

describe.each([
  ['the authority', byAuthority],
  ['the home', byHome],
])('when %s hides a snapshot', (_who, hide) => {
  it('its content is read by nobody any more, on no route of either side', async () => {
    expect(JSON.stringify(await caseNow())).toContain(slipped)
    await must(200, hide())
    const seen = await Promise.all([
      caseNow(),
      transferNow(),
      must(200, cast.reviewer('GET', '/api/cases')),
      must(200, cast.reviewer('GET', `/api/transfers/${transfer}`)),
      must(200, cast.head('GET', '/api/statistics/T1?from=2026-03&to=2026-03')),
    ])
    expect(JSON.stringify(seen)).not.toContain('Podkówka')
    expect(seen[0].hidden).toMatchObject([{ version: 1, number: '1/2026', replaced: false }])
    expect(seen[1]).toMatchObject({ snapshots: [], hidden: [{ case: file, version: 1 }] })
  })

  it('the case waits: nothing can be done with it until a replacement arrives', async () => {
    await must(200, hide())
    expect(await caseNow()).toMatchObject({ state: 'moot', allowed: ['quarantine'] })
    expect(told(await cast.reviewer('POST', `/api/cases/${file}/take`, {}, ifMatch(2)))).toBe('wrong-state')
    await replace()
    expect(await caseNow()).toMatchObject({ state: 'received', snapshot: 2, snapshots: [{ version: 2 }] })
  })

  it('the home’s breach record opens with its 72 hours', async () => {
    await must(200, hide())
    const [{ id }] = await breaches()
    expect(await must(200, cast.dpo('GET', `/api/breaches/${id}`))).toMatchObject({
      state: 'open',
      noticedAt: '2026-03-09T10:00:00.000Z',
      dueAt: '2026-03-12T10:00:00.000Z',
      handover: file,
      snapshot: 1,
      number: '1/2026',
    })
  })

  it('the entry is due and its description must be confirmed anew', async () => {
    await must(200, hide())
    there.at('2026-03-09T11:00:00.000Z')
    const id = await prepare(cast)
    expect((await transferNow(id)).snapshots).toMatchObject([{ entry, described: false }])
    await describeAnew()
    const { digest, snapshots } = await transferNow(id)
    expect(snapshots).toMatchObject([{ entry, described: true, content: { description: clean } }])
    await must(200, cast.director('POST', `/api/transfers/${id}/send`, { digest }, ifMatch(1)))
  })

  it('its key is destroyed once the replacement was sent, and not before; hash and number stay', async () => {
    const [{ id: snapshot, hash } = {}] = await rowsOf(there.client, 'SELECT id, hash FROM door_snapshot')
    await must(200, hide())
    expect(await keyOf(snapshot)).toHaveLength(1)
    await replace()
    expect(await keyOf(snapshot)).toEqual([])
    expect(await rowsOf(there.client, 'SELECT hash, number FROM door_snapshot WHERE version = 1')).toEqual([
      { hash, number: '1/2026' },
    ])
    const [{ id }] = await breaches()
    expect((await must(200, cast.director('GET', `/api/breaches/${id}`))).destroyedAt).toBe('2026-03-09T11:00:00.000Z')
  })
})

it('a replacement that was sent is sent, although the key store failed; the timer destroys the key', async () => {
  await must(200, byAuthority())
  const [{ id: snapshot } = {}] = await rowsOf(there.client, 'SELECT id FROM door_snapshot')
  const failing = `CREATE TRIGGER disk_fails BEFORE DELETE ON subject_key BEGIN SELECT RAISE(ABORT, 'disk'); END`
  await there.keysClient.execute(failing)
  await replace()
  expect(await keyOf(snapshot)).toHaveLength(1)
  await there.keysClient.execute('DROP TRIGGER disk_fails')
  expect(await finishDestroying(there.services.ports, '2026-03-09T11:01:00.000Z')).toBe(1)
  expect(await keyOf(snapshot)).toEqual([])
  const [{ id }] = await breaches()
  expect((await must(200, cast.director('GET', `/api/breaches/${id}`))).destroyedAt).toBe('2026-03-09T11:01:00.000Z')
  expect(await finishDestroying(there.services.ports, '2026-03-09T11:02:00.000Z')).toBe(0)
})

describe('what left in a hidden version and was not in the description', () => {
  const entryNow = () => must(200, cast.director('GET', `/api/entries/${entry}`))
  const describe = async (changed: object = {}) => {
    const { version } = await entryNow()
    const body = { ...describing, description: clean, ...changed }
    return cast.director('POST', `/api/entries/${entry}/describe`, body, ifMatch(version))
  }
  const answer = async (text: string) => {
    const { digest, version } = await must(200, cast.director('GET', `/api/entries/${entry}/outgoing`))
    return cast.director('POST', `/api/cases/${file}/answer`, { text, digest }, ifMatch(version))
  }
  const hideNewest = async () => {
    const { snapshot, version } = await caseNow()
    return must(200, cast.reviewer('POST', `/api/cases/${file}/quarantine`, { version: snapshot }, ifMatch(version)))
  }
  const asked = { question: 'Kiedy wymieniono maty w łazienkach?', dueOn: '2026-03-23' }
  const hideAnswered = async () => {
    await must(200, cast.reviewer('POST', `/api/cases/${file}/take`, {}, ifMatch(1)))
    await must(200, cast.reviewer('POST', `/api/cases/${file}/ask`, asked, ifMatch(2)))
    await must(200, answer(`Maty wymieniono, ${slipped} już chodzi.`))
    await hideNewest()
    there.at('2026-03-09T11:00:00.000Z')
  }
  const waiting = (now: string) =>
    whatWaitsInHome(there.services.ports, there.organisations.home, {
      credential: credentialOf(there, 'director'),
      now,
    })

  it('a follow-up text does not leave again as it was until somebody confirms it: until then nothing is sent', async () => {
    await must(200, byAuthority())
    there.at('2026-03-09T11:00:00.000Z')
    await must(200, describe())
    const id = await prepare(cast)
    const { digest, snapshots } = await transferNow(id)
    expect(snapshots).toMatchObject([{ entry, described: false }])
    expect(told(await cast.director('POST', `/api/transfers/${id}/send`, { digest }, ifMatch(1)))).toBe(
      'description-unconfirmed /snapshots/0 unanswered',
    )
    expect((await entryNow()).leftHidden.texts).toEqual(['causesText', 'limiting', 'preventive'])
    await must(200, describe({ again: ['causesText', 'limiting', 'preventive'] }))
    await must(200, cast.director('POST', `/api/transfers/${id}/send`, { digest }, ifMatch(1)))
  })

  it('a follow-up text that was written anew leaves; one left as it was in the same form does not', async () => {
    await must(200, byAuthority())
    there.at('2026-03-09T11:00:00.000Z')
    const { version } = await entryNow()
    await must(200, cast.director('POST', `/api/entries/${entry}/return`, { reason: asked.question }, ifMatch(version)))
    const anew = { ...followUp, causesText: 'Mokra posadzka po sprzątaniu, nie było maty.', limiting: 'Maty leżą.' }
    await must(200, cast.officer('POST', `/api/entries/${entry}/follow-up`, anew, ifMatch(version + 1)))
    await must(200, describe())
    expect((await entryNow()).leftHidden.texts).toEqual(['preventive'])
    await must(200, describe({ again: ['preventive'] }))
    expect(await entryNow()).toMatchObject({ leftHidden: { texts: [], answers: [] } })
    await deliver(cast)
    expect((await caseNow()).snapshots).toMatchObject([{ version: 2, followUp: { limiting: 'Maty leżą.' } }])
  })

  it('the description does not leave word for word as it was, unless somebody says so', async () => {
    await must(200, byAuthority())
    there.at('2026-03-09T11:00:00.000Z')
    const again = ['causesText', 'limiting', 'preventive']
    await must(200, describe({ description: `${slipped} upadła w łazience.`, again }))
    expect((await entryNow()).leftHidden.texts).toEqual(['description'])
    const id = await prepare(cast)
    expect((await transferNow(id)).snapshots).toMatchObject([{ described: false }])
  })

  it('an answer leaves no more: the replacement goes without it, and the question waits for an answer on both sides', async () => {
    await hideAnswered()
    const [{ question }] = (await entryNow()).leftHidden.answers
    await deliver(cast)
    expect(await caseNow()).toMatchObject({ state: 'received', question, snapshots: [{ version: 1 }, { answers: [] }] })
    expect((await waiting('2026-03-09T11:00:00.000Z')).questions).toMatchObject([{ case: file }])
    there.at('2026-03-09T12:00:00.000Z')
    await must(200, answer('Maty wymieniono w lutym.'))
    const { snapshots, ...now } = await caseNow()
    expect(now).toMatchObject({ question: null })
    expect(snapshots.at(-1)).toMatchObject({ answers: [{ question, text: 'Maty wymieniono w lutym.' }] })
    expect(JSON.stringify(snapshots)).not.toContain('chodzi')
    expect((await waiting('2026-03-09T12:00:00.000Z')).questions).toEqual([])
  })

  it('an answer that a person confirms leaves again with the replacement, and answers the question', async () => {
    await hideAnswered()
    const { leftHidden } = await entryNow()
    const again = [...leftHidden.texts, ...leftHidden.answers.map(({ question }: { question: string }) => question)]
    await must(200, describe({ again }))
    expect((await entryNow()).leftHidden).toEqual({ texts: [], answers: [] })
    await deliver(cast)
    expect(await caseNow()).toMatchObject({ question: null })
    expect((await waiting('2026-03-09T12:00:00.000Z')).questions).toEqual([])
  })

  it('the page of the description shows each of them, word for word, to be ticked', async () => {
    await hideAnswered()
    const visitor = await visitorOf(there, 'director', '2026-03-09T11:00:00.000Z')
    expect((await visitor.open(`/entries/${entry}`)).text).toContain(asked.question)
    const path = `/entries/${entry}/describe`
    const page = await visitor.open(path)
    const { text } = page
    const { answers, texts } = (await entryNow()).leftHidden
    expect(text).toContain('Ta treść wyszła w ukrytej wersji')
    for (const left of [followUp.causesText, followUp.limiting, followUp.preventive, answers[0].text]) {
      expect(text).toContain(left)
    }
    const agreed = Object.keys(checklist).map((item) => [`/checklist/${item}:yes`, 'yes'])
    const fields = { '/description': clean, '/again:list': texts.slice(1), ...Object.fromEntries(agreed) }
    expect(await visitor.send(path, fields, page)).toMatchObject({ status: 303 })
    expect((await entryNow()).leftHidden).toEqual({ texts: [], answers })
    const after = (await visitor.open(path)).text
    expect(after).toContain(answers[0].text)
    expect((await visitor.open(`/cases/${file}/answer?entry=${entry}`)).text).not.toContain('Dom już raz')
  })

  it('what is let go again is a text that leaves or a question that was answered', async () => {
    expect(told(await describe({ again: ['answer'] }))).toBe('invalid /again/0 unknown-code')
  })
})

it('a snapshot is hidden once, and only where it is', async () => {
  await must(200, byAuthority())
  expect(told(await cast.reviewer('POST', `/api/cases/${file}/quarantine`, { version: 1 }, ifMatch(2)))).toBe(
    'invalid /version not-valid-here',
  )
  expect(told(await byHome())).toBe('invalid /version not-valid-here')
  expect(await breaches()).toHaveLength(1)
})

it('an older version that was replaced already loses its key at once, and the case goes on', async () => {
  await replace()
  const [{ id: snapshot } = {}] = await rowsOf(there.client, 'SELECT id FROM door_snapshot WHERE version = 1')
  const { version } = await caseNow()
  await must(200, cast.reviewer('POST', `/api/cases/${file}/quarantine`, { version: 1 }, ifMatch(version)))
  expect(await keyOf(snapshot)).toEqual([])
  expect(await caseNow()).toMatchObject({ state: 'received', snapshot: 2, hidden: [{ version: 1, replaced: true }] })
})

it('the record is written down by the director or the dpo and closed by the director, when it says everything', async () => {
  await must(200, byAuthority())
  const [{ id }] = await breaches()
  const path = `/api/breaches/${id}`
  expect(told(await cast.director('POST', `${path}/close`, {}, ifMatch(1)))).toBe('breach-incomplete')
  await must(200, cast.dpo('POST', `${path}/record`, record, ifMatch(1)))
  expect(told(await cast.dpo('POST', `${path}/close`, {}, ifMatch(2)))).toBe('not-permitted')
  expect(await must(200, cast.director('GET', path))).toMatchObject({ texts: { what: record.what }, notified: 'no' })
  await must(200, cast.director('POST', `${path}/close`, {}, ifMatch(2)))
  expect(told(await cast.director('POST', `${path}/record`, record, ifMatch(3)))).toBe('wrong-state')
})

it.each([
  ['no without a reason', { notifiedText: '' }, 'invalid /notifiedText required'],
  ['yes without a date', { notified: 'yes' }, 'invalid /notifiedOn required'],
  ['before it was noticed', { notified: 'yes', notifiedOn: '2026-03-08' }, 'invalid /notifiedOn before-start'],
  [
    'after the 72 hours, without a reason',
    { notified: 'yes', notifiedOn: '2026-03-13', notifiedText: '' },
    'invalid /notifiedText required',
  ],
  ['the person not told, without a reason', { residentsTold: 'no' }, 'invalid /residentsToldText required'],
])('the Prezes UODO is notified or not, with its date or its reason: %s', async (_what, changed, expected) => {
  await must(200, byAuthority())
  const [{ id }] = await breaches()
  there.at('2026-03-14T10:00:00.000Z')
  expect(told(await cast.director('POST', `/api/breaches/${id}/record`, { ...record, ...changed }, ifMatch(1)))).toBe(
    expected,
  )
})

it('the authority never sees the record, and learns nothing of the home’s entry', async () => {
  await must(200, byAuthority())
  const [{ id }] = await breaches()
  const events = JSON.stringify(await must(200, cast.authorityDpo('GET', '/api/ledger?limit=200')))
  expect(told(await cast.head('GET', `/api/breaches/${id}`))).toBe('not-found')
  expect(events).not.toContain(entry)
  expect(events).not.toContain(id)
})
