// Checkpoints of the ledger over HTTP: made daily and with what crosses the door, held by both sides, verifiable with the published keys.
import { decodeJwt, decodeProtectedHeader, type JSONWebKeySet } from 'jose'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { checkpointIn } from '../../src/ledger/checkpoint.ts'
import { statementKeys, verifyStatement } from '../../src/ledger/signature.ts'
import { makeVerification } from '../../src/ledger/verification.ts'
import { makeDailyCheckpoints } from '../../src/register/common/checkpoints.ts'
import type { CheckpointRow } from '../../src/register/common/checkpoint-ports.ts'
import type { Call } from '../support/client.ts'
import { approve, castOf, deliver, ifMatch, must, register, type Cast } from '../support/crew.ts'
import { visitorOf } from '../support/visitor.ts'
import { world, type World } from '../support/world.ts'

const now = '2026-03-09T10:00:00.000Z'
let there: World
let cast: Cast
beforeEach(async () => {
  there = await world(now)
  cast = castOf(there)
})
afterEach(() => there.end())

const listed = async (who: Call, of: 'own' | 'held'): Promise<CheckpointRow[]> =>
  (await must(200, who('GET', `/api/ledger/checkpoints?of=${of}`))).items
const keys = async () => statementKeys((await (await there.request('/.well-known/jwks.json')).json()) as JSONWebKeySet)
const acknowledge = (transfer: string) =>
  must(200, cast.head('POST', `/api/transfers/${transfer}/acknowledge`, {}, ifMatch(2)))
const daily = (at: string) => makeDailyCheckpoints(there.services.ports, there.services.chain, at)
const carriedBy = (jws: string) => decodeJwt(jws)['checkpoints'] as string[]

describe('a transfer', () => {
  it('carries the home’s checkpoint, and its receipt that of the authority: each side holds the other’s', async () => {
    await register(cast)
    const transfer = await deliver(cast)
    await acknowledge(transfer)
    const { manifest, receipt } = await must(200, cast.director('GET', `/api/transfers/${transfer}`))
    const { home, authority } = there.organisations
    const [given] = await listed(cast.dpo, 'own')
    const [received] = await listed(cast.dpo, 'held')
    expect(given).toMatchObject({ organisation: home, holder: authority, transfer, occasion: 'send', at: now })
    expect(received).toMatchObject({ organisation: authority, holder: home, transfer, occasion: 'acknowledge' })
    expect(carriedBy(manifest)).toEqual([given?.statement])
    expect(carriedBy(receipt)).toEqual([received?.statement])
    for (const who of [cast.authorityDpo, cast.head]) expect(await listed(who, 'held')).toEqual([given])
    expect(await listed(cast.director, 'held')).toEqual([received])

    const { stream, seq, hash } = checkpointIn(
      await verifyStatement(await keys(), given?.statement ?? '', 'checkpoint'),
    )!
    const { rows } = await there.client.execute(`SELECT hash FROM link WHERE stream = '${stream}' AND seq = ${seq}`)
    expect(rows[0]?.['hash']).toBe(hash)
  })

  it('carries a checkpoint that counts sealed events only: the chain is sealed first, and ends before the sending itself', async () => {
    await register(cast)
    await deliver(cast)
    const [{ stream, seq } = { stream: '', seq: 0 }] = await listed(cast.dpo, 'own')
    const { rows } = await there.client.execute(`SELECT seq, action FROM event WHERE stream = '${stream}' ORDER BY seq`)
    const sending = Number(rows.find(({ action }) => action === 'send')?.['seq'])
    expect(seq).toBe(sending - 1)
  })

  it('that is returned brings the home the authority’s checkpoint too', async () => {
    await register(cast)
    const transfer = await deliver(cast)
    await must(200, cast.head('POST', `/api/transfers/${transfer}/return`, { reason: 'unreadable' }, ifMatch(2)))
    expect(await listed(cast.dpo, 'held')).toMatchObject([{ transfer, occasion: 'return' }])
  })

  it('of the new year carries the end of the old year’s stream once, so that nothing of December stays unheld', async () => {
    there.at('2026-12-30T10:00:00.000Z')
    await register(cast)
    await deliver(cast)
    there.at('2027-01-04T10:00:00.000Z')
    const years = async (transfer: string) =>
      carriedBy((await must(200, cast.director('GET', `/api/transfers/${transfer}`))).manifest).map(
        (jws) => String(decodeJwt(jws)['stream']).split(':')[1],
      )
    await register(cast)
    expect(await years(await deliver(cast))).toEqual(['2026', '2027'])
    await register(cast)
    expect(await years(await deliver(cast))).toEqual(['2027'])
  })

  it('is one file that an instance without this database verifies: manifest, snapshots, receipt', async () => {
    await approve(cast)
    const transfer = await deliver(cast)
    await acknowledge(transfer)
    const director = await visitorOf(there, 'director', now)
    const { html: text, headers } = await director.open(`/transfers/${transfer}/file`)
    expect(headers.get('content-disposition')).toBe(`attachment; filename="transfer-${transfer}.json"`)
    const { html: receipt } = await director.open(`/transfers/${transfer}/receipt`)
    const judged = async (file: string) => {
      const verification = makeVerification(await keys())
      verification.transfer('transfer', file)
      verification.statement('receipt', receipt)
      return verification.verdict()
    }
    const { home, authority } = there.organisations
    const beyond = [`${authority}:2026`, `${home}:2026`].toSorted()
    expect(await judged(text)).toMatchObject({ ok: true, files: [], beyond })
    const altered = text.replace('doznała urazu ręki', 'nie doznała urazu')
    expect(altered).not.toBe(text)
    expect(await judged(altered)).toMatchObject({ ok: false, files: [{ why: 'other-contents' }] })
    const without = JSON.stringify({ ...JSON.parse(text), snapshots: [] })
    expect(await judged(without)).toMatchObject({ ok: false, files: [{ why: 'other-contents' }] })
  })

  it('whose receipt confirms other contents is found', async () => {
    await register(cast)
    const first = await deliver(cast)
    await acknowledge(first)
    const { receipt } = await must(200, cast.director('GET', `/api/transfers/${first}`))
    await register(cast)
    const second = await deliver(cast)
    const { manifest } = await must(200, cast.director('GET', `/api/transfers/${second}`))
    const payload = { ...decodeJwt(receipt), transfer: second }
    const forged = await there.services.ports.signer.sign(payload, 'receipt')
    const verification = makeVerification(await keys())
    verification.statement('manifest', manifest)
    verification.statement('receipt', forged)
    expect(await verification.verdict()).toMatchObject({
      ok: false,
      files: [{ file: 'receipt', why: 'other-contents' }],
    })
  })
})

describe('every day', () => {
  it('each stream that moved has one checkpoint more, at most one a Warsaw day, and a still one none', async () => {
    await register(cast)
    const first = await daily('2026-03-09T23:30:00.000Z')
    expect(first).toBeGreaterThan(1)
    expect(await daily('2026-03-09T23:31:00.000Z')).toBe(0)
    expect(await daily('2026-03-11T00:30:00.000Z')).toBe(0)
    await cast.director('GET', '/api/entries')
    expect(await daily('2026-03-11T01:30:00.000Z')).toBe(1)
    await cast.director('GET', '/api/entries')
    // In Warsaw it is 23:59, then midnight.
    expect(await daily('2026-03-11T22:59:00.000Z')).toBe(0)
    expect(await daily('2026-03-11T23:00:00.000Z')).toBe(1)
    const { rows } = await there.client.execute(
      `SELECT stream FROM checkpoint WHERE organisation = '${there.organisations.home}'`,
    )
    expect(rows).toHaveLength(3)
  })

  it('a checkpoint reaches the last sealed event, and its making leaves none', async () => {
    await register(cast)
    await daily(now)
    const { rows } = await there.client.execute(`SELECT c.stream, c.seq, (SELECT max(e.seq) FROM event e
      WHERE e.stream = c.stream) AS last, (SELECT max(l.seq) FROM link l WHERE l.stream = c.stream) AS sealed FROM checkpoint c`)
    expect(rows.length).toBeGreaterThan(1)
    for (const { seq, last, sealed } of rows) expect([seq, seq]).toEqual([last, sealed])
  })

  it('nothing is counted beyond a gap that the chain could not seal', async () => {
    await register(cast)
    const stream = `${there.organisations.home}:2026`
    await there.client.execute('DROP TRIGGER event_kept')
    await there.client.execute(`DELETE FROM event WHERE stream = '${stream}' AND seq = 3`)
    await daily(now)
    const { rows } = await there.client.execute(`SELECT seq FROM checkpoint WHERE stream = '${stream}'`)
    expect(rows.map(({ seq }) => seq)).toEqual([2])
  })
})

describe('the list of checkpoints', () => {
  it('is paged, newest first, and each page is a look', async () => {
    for (const day of ['10', '11', '12']) {
      await cast.director('GET', '/api/entries')
      await daily(`2026-03-${day}T01:00:00.000Z`)
    }
    const first = await cast.dpo('GET', '/api/ledger/checkpoints?limit=2')
    expect(first.body.items.map(({ at }: CheckpointRow) => at.slice(0, 10))).toEqual(['2026-03-12', '2026-03-11'])
    const rest = await cast.dpo('GET', `/api/ledger/checkpoints?limit=2&before=${encodeURIComponent(first.body.next)}`)
    expect(rest.body.items.map(({ at }: CheckpointRow) => at.slice(0, 10))).toEqual(['2026-03-10'])
    expect(rest.body.next).toBeNull()
    const { items } = await must(200, cast.dpo('GET', '/api/ledger?limit=200'))
    expect(items.filter(({ action }: { action: string }) => action === 'look-checkpoints')).toHaveLength(2)
  })

  it('is a page with each to print and to keep as a file whose name says nothing of people', async () => {
    await register(cast)
    const transfer = await deliver(cast)
    await acknowledge(transfer)
    const dpo = await visitorOf(there, 'dpo', now)
    const list = await dpo.open('/checkpoints?of=held')
    expect(list.text).toContain('potwierdzenie odbioru')
    const [, href = ''] = /href="(\/checkpoints\/[^"]+)"/.exec(list.html) ?? []
    const one = await dpo.open(href)
    const [received] = await listed(cast.dpo, 'held')
    expect(one.text).toContain(decodeProtectedHeader(received?.statement ?? '').kid)
    expect(one.text).not.toContain(received?.statement)
    expect(one.text.replaceAll(' ', '')).toContain(received?.hash)
    const file = await dpo.open(href.replace('?', '/file?'))
    expect([file.status, file.html]).toEqual([200, received?.statement])
    expect(file.headers.get('content-disposition')).toBe(`attachment; filename="checkpoint-${received?.id}.jws"`)
  })

  it.each(['director', 'head', 'dpo'] as const)(
    'is found by the %s from the first page, both sides beside each other',
    async (who) => {
      await register(cast)
      await acknowledge(await deliver(cast))
      const visitor = await visitorOf(there, who, now)
      for (const path of who === 'dpo' ? ['/start', '/ledger'] : ['/start', '/transfers']) {
        expect((await visitor.open(path)).html).toMatch(/href="\/checkpoints["?]/)
      }
      const { html, text } = await visitor.open('/checkpoints')
      const [own, held] = [(await listed(cast[who], 'own'))[0], (await listed(cast[who], 'held'))[0]]
      for (const one of [own, held]) expect(html).toContain(`/checkpoints/${one?.id}`)
      expect(text.indexOf('Z własnego dziennika')).toBeLessThan(text.indexOf('Otrzymane od drugiej strony'))
    },
  )

  it('is closed to another home and another authority', async () => {
    await register(cast)
    await deliver(cast)
    const [{ id } = { id: '' }] = await listed(cast.dpo, 'own')
    for (const name of ['otherDpo', 'otherDirector', 'otherHead'] as const) {
      const { status } = await (await visitorOf(there, name, now)).open(`/checkpoints/${id}`)
      expect([name, status]).toEqual([name, 404])
    }
  })
})
