// A home and its authority in two instances: the transfer leaves as a file, is taken in, and means what it would have meant here.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { decodeJwt } from 'jose'
import { makeSigningKeys, publicJwks, signStatement, statementKeys } from '../../src/ledger/signature.ts'
import { makeVerification } from '../../src/ledger/verification.ts'
import { readTransferFile } from '../../src/register/door/transfer-file.ts'
import { approve, deliver, describing, ifMatch, must, prepare, register, describeAll } from '../support/crew.ts'
import { credentialOf } from '../support/counting.ts'
import { eventsOf, rowsOf } from '../support/rows.ts'
import { told } from '../support/told.ts'
import { pinned, pinOf, twoInstances, keysOf, type Instances } from '../support/two-instances.ts'
import { visitorOf } from '../support/visitor.ts'

const now = '2026-03-09T10:00:00.000Z'
let of: Instances
beforeEach(async () => {
  of = await twoInstances()
  await pinned(of)
})
afterEach(() => of.end())

const fileOf = (transfer: string): Promise<string> =>
  readTransferFile(of.home.services.ports, transfer, { credential: credentialOf(of.home, 'director'), now })
const take = (file: string, who: 'reviewer' | 'head' | 'otherHead' | 'authorityDpo' = 'reviewer') =>
  of.atOffice[who]('POST', `/api/homes/${of.outside}/take-in`, { file })
/** Everything the office's database holds of what crossed. */
const held = async () =>
  Object.fromEntries(
    await Promise.all(
      ['event', 'door_transfer', 'door_snapshot', 'door_handover', 'door_sealed', 'case_file', 'door_import'].map(
        async (table) => [table, (await rowsOf(of.office.client, `SELECT count(*) AS n FROM ${table}`))[0]?.['n']],
      ),
    ),
  )
/** The same file, its manifest signed anew by these keys with these changes. */
async function signedAnew(file: string, changed: object, keys = of.home.keys.ledger): Promise<string> {
  const { manifest, ...rest } = JSON.parse(file)
  return JSON.stringify({
    ...rest,
    manifest: await signStatement(keys, { ...decodeJwt(manifest), ...changed }, 'transfer'),
  })
}
describe('a transfer file', () => {
  it('opens a case that is reviewed like any other, and lies sealed under keys of this instance', async () => {
    await approve(of.atHome)
    const file = await fileOf(await deliver(of.atHome))
    const { id } = await must(201, take(file))
    const { snapshots } = await must(200, of.atOffice.head('GET', `/api/transfers/${id}`))
    const path = `/api/cases/${snapshots[0].case}`
    await must(200, of.atOffice.reviewer('POST', `${path}/take`, {}, ifMatch(1)))
    const assessed = { outcome: 'adequate', reasons: 'Działania są wystarczające.' }
    expect((await must(200, of.atOffice.reviewer('POST', `${path}/assess`, assessed, ifMatch(2)))).state).toBe('closed')
    const dump = JSON.stringify([
      await rowsOf(of.office.client, 'SELECT * FROM event'),
      await rowsOf(of.office.client, 'SELECT * FROM door_sealed'),
      of.office.errors,
    ])
    expect(file).toContain(describing.description)
    expect(dump).not.toContain('łazience')
  })

  it('is acknowledged with a receipt that names what the home calls it and holds against the home’s own manifest', async () => {
    await approve(of.atHome)
    const transfer = await deliver(of.atHome)
    const file = await fileOf(transfer)
    const { id } = await must(201, take(file))
    await must(200, of.atOffice.head('POST', `/api/transfers/${id}/acknowledge`, {}, ifMatch(1)))
    const { receipt } = await must(200, of.atOffice.head('GET', `/api/transfers/${id}`))
    const { home, authority } = of.home.organisations
    expect(decodeJwt(receipt)).toMatchObject({ transfer, home, authority, at: now })
    const keys = [await keysOf(of.home), await keysOf(of.office)].flatMap(
      (text) => statementKeys(JSON.parse(text)).keys,
    )
    const verification = makeVerification({ keys })
    verification.transfer('transfer', file)
    verification.statement('receipt', receipt)
    expect(await verification.verdict()).toMatchObject({ ok: true, files: [] })
  })

  it('brings the home’s checkpoint, which its authority then holds', async () => {
    await register(of.atHome)
    await must(201, take(await fileOf(await deliver(of.atHome))))
    const [given] = (await must(200, of.atHome.director('GET', '/api/ledger/checkpoints'))).items
    const [received] = (await must(200, of.atOffice.head('GET', '/api/ledger/checkpoints?of=held'))).items
    expect(received).toMatchObject({
      statement: given.statement,
      seq: given.seq,
      stream: given.stream,
      organisation: of.outside,
    })
  })
})

describe('nothing of a file is kept', () => {
  const refused = async (file: string, code: string, who?: Parameters<typeof take>[1]) => {
    const before = await held()
    const answer = await take(file, who)
    expect(told(answer)).toBe(code)
    const after = await held()
    expect({ ...after, event: before['event'] }).toEqual(before)
  }
  let file: string
  beforeEach(async () => {
    await approve(of.atHome)
    file = await fileOf(await deliver(of.atHome))
  })

  it('that comes a second time, whoever brings it; the same request again is answered as before', async () => {
    const key = { 'idempotency-key': 'the-same-file-once' }
    const path = `/api/homes/${of.outside}/take-in`
    const first = await must(201, of.atOffice.reviewer('POST', path, { file }, key))
    expect(await must(201, of.atOffice.reviewer('POST', path, { file }, key))).toEqual(first)
    await refused(file, 'already-taken-in', 'head')
  })

  it('when one before it is missing', async () => {
    await register(of.atHome)
    const second = await fileOf(await deliver(of.atHome))
    await refused(second, 'transfer-missing')
    await must(201, take(file))
    await must(201, take(second))
  })

  it('when the home tells its past anew', async () => {
    await must(201, take(file))
    const { transfer: previous } = decodeJwt(JSON.parse(file).manifest)
    await refused(await signedAnew(file, { transfer: 'another' }), 'transfer-forked')
    await refused(await signedAnew(file, { transfer: 'another', previous }), 'transfer-forked')
    const anew = { transfer: 'another', previous, checkpoints: [], sentAt: '2026-03-08T10:00:00.000Z' }
    await refused(await signedAnew(file, anew), 'transfer-forked')
  })

  it('when anything in it was altered, or nothing of it is to be read', async () => {
    await refused(file.replace('doznała urazu ręki', 'nie doznała urazu'), 'file-altered')
    const { manifest, ...rest } = JSON.parse(file)
    const [head, payload, signature] = manifest.split('.')
    const forged = [
      head,
      Buffer.from(JSON.stringify({ ...decodeJwt(manifest), counts: { U: 9, N: 0 } })).toString('base64url'),
      signature,
    ]
    await refused(JSON.stringify({ ...rest, manifest: forged.join('.') }), 'file-altered')
    await refused(JSON.stringify({ ...rest, manifest: [head, payload].join('.') }), 'file-unreadable')
    await refused('to nie jest plik', 'file-unreadable')
    await refused(await signedAnew(file, { counts: { U: -1, N: 0 } }), 'file-unreadable')
  })

  it('when its content is signed and whole and yet of a shape the door never lets out', async () => {
    const { canonicalise } = await import('../../src/ledger/canonical.ts')
    const { sha256 } = await import('../../src/ledger/hash.ts')
    const { manifest, snapshots, ...rest } = JSON.parse(file)
    const [{ id, ...frozen }] = snapshots
    const wider = { ...frozen, content: { ...frozen.content, reporter: 'Anna Zmyślona' } }
    const [named] = decodeJwt(manifest)['snapshots'] as object[]
    const text = JSON.stringify({ ...rest, manifest, snapshots: [{ id, ...wider }] })
    await refused(
      await signedAnew(text, { snapshots: [{ ...named, hash: sha256(canonicalise(wider)) }] }),
      'file-unreadable',
    )
  })

  it('when no pinned key attests it, or it is of another home, or for another authority', async () => {
    await refused(await signedAnew(file, {}, await makeSigningKeys()), 'key-unknown')
    await refused(await signedAnew(file, { home: of.home.organisations.otherHome }), 'not-for-us')
    await refused(await signedAnew(file, { authority: of.home.organisations.otherAuthority }), 'not-for-us')
  })

  it('once the keys were taken back', async () => {
    await must(200, of.atOffice.head('POST', `/api/homes/${of.outside}/unpin`, {}, ifMatch(4)))
    await refused(file, 'keys-not-pinned')
  })

  it('for who does not review in its authority', async () => {
    await refused(file, 'not-found', 'otherHead')
    await refused(file, 'not-permitted', 'authorityDpo')
  })

  it('when two bring it at once, more than once', async () => {
    const answers = await Promise.all([take(file), take(file, 'head'), take(file)])
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409, 409])
    expect(await rowsOf(of.office.client, 'SELECT version FROM door_snapshot')).toEqual([{ version: 1 }])
  })
})

describe('the keys of a home outside', () => {
  it('are believed only once another person of the same side confirmed them', async () => {
    const file = await fileOf(await (await approve(of.atHome), deliver(of.atHome)))
    const path = `/api/homes/${of.outside}`
    const others = JSON.stringify(publicJwks(await makeSigningKeys()))
    const wish = { ...(await pinOf(of)), jwks: others }
    await must(200, of.atOffice.head('POST', `${path}/pin`, wish, ifMatch(4)))
    expect(told(await of.atOffice.head('POST', `${path}/confirm-pin`, { compared: true }, ifMatch(5)))).toBe(
      'second-person',
    )
    // Until then those from before hold.
    await must(201, take(file))
    await must(200, of.atOffice.authorityDpo('POST', `${path}/confirm-pin`, { compared: true }, ifMatch(5)))
    const events = (await eventsOf(of.office.client)).filter(({ action }) => /pin$/.test(action))
    expect(events.map(({ action, role }) => [action, role])).toEqual([
      ['pin', 'head'],
      ['confirm-pin', 'reviewer'],
      ['pin', 'head'],
      ['confirm-pin', 'dpo'],
    ])
    expect(JSON.stringify(events)).not.toContain('"d"')
  })

  it('are refused when what people would compare is not their thumbprint', async () => {
    const {
      keys: [theirs],
    } = publicJwks(of.home.keys.ledger)
    const {
      keys: [another],
    } = publicJwks(await makeSigningKeys())
    const wish = { ...(await pinOf(of)), jwks: JSON.stringify({ keys: [{ ...another, kid: theirs?.kid }] }) }
    expect(told(await of.atOffice.head('POST', `/api/homes/${of.outside}/pin`, wish, ifMatch(4)))).toBe(
      'invalid /jwks not-valid-here',
    )
  })

  it('are pinned by its head only, never for a home whose people work in this program', async () => {
    const wish = await pinOf(of)
    const path = (home: string) => `/api/homes/${home}/pin`
    expect(told(await of.atOffice.reviewer('POST', path(of.outside), wish, ifMatch(4)))).toBe('not-permitted')
    expect(told(await of.atOffice.otherHead('POST', path(of.outside), wish, ifMatch(4)))).toBe('not-found')
    const { version } = (await must(200, of.atOffice.head('GET', '/api/homes'))).items.find(
      ({ id }: any) => id === of.office.organisations.home,
    )
    const inside = await of.atOffice.head('POST', path(of.office.organisations.home), wish, ifMatch(version))
    expect(told(inside)).toBe('wrong-state')
    expect(told(await of.atOffice.head('POST', path(of.outside), { ...wish, jwks: '{}' }, ifMatch(4)))).toBe(
      'invalid /jwks not-valid-here',
    )
  })
})

describe('on paper and in a browser without scripts', () => {
  it('a file is chosen, looked at, and only then taken in; a refusal says why in place', async () => {
    await approve(of.atHome)
    const file = await fileOf(await deliver(of.atHome))
    const reviewer = await visitorOf(of.office, 'reviewer', now)
    expect((await reviewer.open('/transfers')).html).toContain('href="/outside"')
    expect((await reviewer.open('/outside')).html).toContain(`/homes/${of.outside}/take-in`)
    const path = `/homes/${of.outside}/take-in`
    const upload = async (text: string) => {
      const body = new FormData()
      body.set('/file', new File([text], text && 'transfer.json', { type: 'application/json' }))
      const headers = {
        cookie: reviewer.cookie,
        origin: 'http://localhost:8787',
        accept: 'text/html',
        'accept-language': 'pl',
      }
      const answer = await of.office.request(path, { method: 'POST', headers, body })
      return { status: answer.status, html: await answer.text(), text: '', location: null, headers: answer.headers }
    }
    const before = await held()
    const preview = await upload(file)
    expect(preview.status).toBe(200)
    expect(preview.html).toContain('Plik jest cały i poświadczony')
    expect({ ...(await held()), event: 0 }).toEqual({ ...before, event: 0 })
    const nothing = await upload('')
    expect([nothing.status, nothing.html.includes('<a href="#file">Wybierz plik przekazania.</a>')]).toEqual([
      422,
      true,
    ])
    const altered = await upload(file.replace('urazu', 'czegoś'))
    expect([altered.status, altered.html.includes('Treść pliku została zmieniona')]).toEqual([422, true])
    const taken = await reviewer.send(path, {}, preview)
    expect([taken.status, taken.location]).toEqual([303, expect.stringMatching(/^\/transfers\/[\w-]+\?done=take-in$/)])
    expect((await reviewer.open(taken.location ?? '')).text).toContain('Wczytano przekazanie')
  })

  it('the transfer’s page tells the home what to let its authority know', async () => {
    await approve(of.atHome)
    const director = await visitorOf(of.home, 'director', now)
    const { text } = await director.open(`/transfers/${await deliver(of.atHome)}`)
    expect(text).toContain(of.home.organisations.home)
    expect(text).toContain(of.home.organisations.authority)
  })
})

it('a preview is refused to who may not take it in', async () => {
  await prepare(of.atHome).then((id) => describeAll(of.atHome, id))
  const dpo = await visitorOf(of.office, 'authorityDpo', now)
  expect((await dpo.open(`/homes/${of.outside}/take-in`)).status).toBe(403)
})
