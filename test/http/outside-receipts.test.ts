// What an authority in another instance says of a transfer comes back as a file it signed; recorded in the home it means what it would have
// meant here.
import fc from 'fast-check'
import { decodeJwt } from 'jose'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { makeSigningKeys, signStatement } from '../../src/ledger/signature.ts'
import { readTransferFile } from '../../src/register/door/transfer-file.ts'
import { credentialOf } from '../support/counting.ts'
import { approve, castOf, deliver, followUp, ifMatch, must, register } from '../support/crew.ts'
import { eventsOf, rowsOf } from '../support/rows.ts'
import { told } from '../support/told.ts'
import { pinnedBothWays, twoInstances, type Instances } from '../support/two-instances.ts'
import { visitorOf } from '../support/visitor.ts'
import { world } from '../support/world.ts'

const now = '2026-03-09T10:00:00.000Z'
let of: Instances
beforeEach(async () => {
  of = await twoInstances()
  await pinnedBothWays(of)
})
afterEach(() => of.end())

type Said = 'acknowledge' | 'return'
const bodyOf = { acknowledge: {}, return: { reason: 'unreadable' } } as const

/** Takes the transfer in at the office and answers what its head signs of it. */
async function answered(transfer: string, said: Said): Promise<string> {
  const credential = credentialOf(of.home, 'director')
  const file = await readTransferFile(of.home.services.ports, transfer, { credential, now })
  const { id } = await must(201, of.atOffice.reviewer('POST', `/api/homes/${of.outside}/take-in`, { file }))
  await must(200, of.atOffice.head('POST', `/api/transfers/${id}/${said}`, bodyOf[said], ifMatch(1)))
  return (await must(200, of.atOffice.head('GET', `/api/transfers/${id}`))).receipt
}
const record = (transfer: string, file: string, who: keyof Instances['atHome'] = 'director', version = 2) =>
  (of.atHome[who] as Instances['atHome']['director'])(
    'POST',
    `/api/transfers/${transfer}/record-receipt`,
    { file },
    ifMatch(version),
  )
const theTransfer = (id: string) => must(200, of.atHome.director('GET', `/api/transfers/${id}`))

describe('a receipt that came as a file', () => {
  it('makes the transfer acknowledged, is kept beside its manifest, and brings the checkpoint of the authority', async () => {
    await approve(of.atHome)
    const transfer = await deliver(of.atHome)
    const receipt = await answered(transfer, 'acknowledge')
    await must(200, record(transfer, receipt))
    expect(await theTransfer(transfer)).toMatchObject({ state: 'acknowledged', receipt })
    const carried = decodeJwt(receipt)['checkpoints'] as string[]
    expect(carried).toHaveLength(1)
    const { items } = await must(200, of.atHome.director('GET', '/api/ledger/checkpoints?of=held'))
    expect(items.map(({ statement, transfer: with_ }: any) => [statement, with_])).toEqual([[carried[0], transfer]])
    const { text } = await (await visitorOf(of.home, 'director', now)).open(`/transfers/${transfer}`)
    expect(text).toContain('Odbiór potwierdzono')
  })

  it('or a return gives the entries back to be handed over again, with its reason', async () => {
    await register(of.atHome)
    const transfer = await deliver(of.atHome)
    await must(200, record(transfer, await answered(transfer, 'return')))
    expect(await theTransfer(transfer)).toMatchObject({ state: 'returned', returnReason: 'unreadable' })
    const { text } = await (await visitorOf(of.home, 'director', now)).open(`/transfers/${transfer}`)
    expect(text).toContain('Zwrócono')
    await must(200, record(await deliver(of.atHome), await answered((await newest()).id, 'acknowledge')))
    expect((await newest()).state).toBe('acknowledged')
  })

  it('may be recorded after a later one', async () => {
    const transfers: string[] = []
    const receipts: string[] = []
    for (let nth = 0; nth < 2; nth++) {
      await register(of.atHome)
      transfers.push(await deliver(of.atHome))
      receipts.push(await answered(transfers[nth]!, 'acknowledge'))
    }
    for (const nth of [1, 0]) await must(200, record(transfers[nth]!, receipts[nth]!))
  })

  const newest = async () => (await must(200, of.atHome.director('GET', '/api/transfers'))).items[0]
})

describe('nothing is recorded', () => {
  let transfer: string
  let receipt: string
  beforeEach(async () => {
    await register(of.atHome)
    transfer = await deliver(of.atHome)
    receipt = await answered(transfer, 'acknowledge')
  })

  const refused = async (file: string, code: string, who?: Parameters<typeof record>[2], id = transfer) => {
    const before = (await eventsOf(of.home.client)).filter(({ action }) => action !== 'refused').length
    expect(told(await record(id, file, who))).toBe(code)
    const added = (await eventsOf(of.home.client)).filter(({ action }) => action !== 'refused').slice(before)
    expect(added.filter(({ action }) => action !== 'create-client')).toEqual([])
    const { home } = of.home.organisations
    expect(await rowsOf(of.home.client, 'SELECT 1 FROM checkpoint WHERE holder = ?', [home])).toEqual([])
  }
  /** The same receipt with these changes, signed anew by these keys. */
  const anew = (changed: object, keys = of.office.keys.ledger, type: 'receipt' | 'return' | 'transfer' = 'receipt') =>
    signStatement(keys, { ...decodeJwt(receipt), ...changed }, type)

  it('of a file that is about another transfer, or about other content', async () => {
    await refused(await anew({ transfer: 'another' }), 'receipt-of-another')
    await refused(await anew({ home: of.outside }), 'receipt-of-another')
    await refused(await anew({ authority: of.home.organisations.authority }), 'receipt-of-another')
    await refused(await anew({ content: 'f'.repeat(64) }), 'receipt-of-another')
  })

  it('of a file that was altered, or is none', async () => {
    const [head, , signature] = receipt.split('.')
    const forged = Buffer.from(JSON.stringify({ ...decodeJwt(receipt), at: '2026-03-08T10:00:00.000Z' }))
    await refused([head, forged.toString('base64url'), signature].join('.'), 'file-altered')
    await refused('to nie jest plik', 'file-unreadable')
    await refused(await anew({}, undefined, 'transfer'), 'file-unreadable')
    await refused(await anew({ format: 3 }), 'file-unreadable')
    await refused(await anew({ format: 1, reason: 'because' }, undefined, 'return'), 'file-unreadable')
  })

  it('that no key pinned for this authority attests', async () => {
    await refused(await anew({}, await makeSigningKeys()), 'key-unknown')
    await refused(await anew({}, of.home.keys.ledger), 'key-unknown')
    const [{ id, version }] = (await must(200, of.atHome.director('GET', '/api/outside'))).items
    await must(200, of.atHome.director('POST', `/api/homes/${id}/unpin`, {}, ifMatch(version)))
    await refused(receipt, 'keys-not-pinned')
  })

  it('a second time, nor against what was said before', async () => {
    await must(200, record(transfer, receipt))
    expect(told(await record(transfer, receipt, 'director', 3))).toBe('receipt-recorded')
    const other = await anew({ format: 1, reason: 'unreadable' }, undefined, 'return')
    expect(told(await record(transfer, other, 'director', 3))).toBe('receipt-recorded')
  })

  it('by another than the director of the home', async () => {
    await refused(receipt, 'not-permitted', 'officer')
    await refused(receipt, 'not-found', 'otherDirector')
    await refused(receipt, 'not-found', 'head')
  })

  it('when the checkpoint in it is of this instance’s own ledger, or tells the authority’s past anew', async () => {
    const { home } = of.home.organisations
    const point = (stream: string, hash = 'a'.repeat(64), seq = 1) =>
      signStatement(of.office.keys.ledger, { format: 1, stream, seq, hash, at: now }, 'checkpoint')
    await refused(await anew({ checkpoints: [await point(`${home}:2026`)] }), 'transfer-forked')
    const theirs = `${of.office.organisations.authority}:2026`
    await refused(await anew({ checkpoints: [await point(theirs), await point('another:2026')] }), 'transfer-forked')
    await must(200, record(transfer, await anew({ checkpoints: [await point(theirs)] })))
    await register(of.atHome)
    const second = await deliver(of.atHome)
    receipt = await answered(second, 'acknowledge')
    const against = await anew({ checkpoints: [await point(theirs, 'b'.repeat(64))] })
    expect(told(await record(second, against))).toBe('transfer-forked')
  })
})

describe('in a browser without scripts', () => {
  it('the director chooses the file on the transfer’s page; a refusal says why in place', async () => {
    await register(of.atHome)
    const transfer = await deliver(of.atHome)
    const receipt = await answered(transfer, 'acknowledge')
    const director = await visitorOf(of.home, 'director', now)
    const path = `/transfers/${transfer}/record-receipt`
    expect((await director.open(`/transfers/${transfer}`)).html).toContain(path)
    const shown = await director.open(path)
    const version = /name="_version" value="(\d+)"/.exec(shown.html)?.[1] ?? ''
    const key = /name="_key" value="([^"]+)"/.exec(shown.html)?.[1] ?? ''
    const upload = async (text: string | undefined) => {
      const body = new FormData()
      body.set('_version', version)
      body.set('_key', key)
      body.set('/file', text === undefined ? new File([], '') : new File([`${text}\n`], 'receipt.jws'))
      const { cookie } = director
      const headers = { cookie, origin: 'http://localhost:8787', accept: 'text/html', 'accept-language': 'pl' }
      return of.home.request(path, { method: 'POST', headers, body })
    }
    const nothing = await upload(undefined)
    const empty = await nothing.text()
    expect(nothing.status).toBe(422)
    expect(empty).toContain('<a href="#file">Wybierz plik z odpowiedzią organu.</a>')
    const altered = await upload(receipt.slice(0, -4))
    expect([altered.status, (await altered.text()).includes('Treść pliku została zmieniona')]).toEqual([422, true])
    const taken = await upload(receipt)
    expect([taken.status, taken.headers.get('location')]).toEqual([303, `/transfers/${transfer}?done=record-receipt`])
    expect((await director.open(`/transfers/${transfer}?done=record-receipt`)).text).toContain(
      'Odpowiedź organu jest zapisana',
    )
    expect((await director.open(path)).status).toBe(409)
  })
})

/** What the home itself holds and is asked for, without ids, which are each instance's own. */
async function homeOf(cast: ReturnType<typeof castOf>) {
  const { items } = await must(200, cast.director('GET', '/api/transfers?limit=50'))
  const { id } = await must(201, cast.officer('POST', '/api/transfers', {}))
  const { snapshots, withdrawals } = await must(200, cast.director('GET', `/api/transfers/${id}`))
  const entries = (await must(200, cast.director('GET', '/api/entries?limit=50'))).items
  return {
    transfers: items.map(({ state, kind, version }: any) => [state, kind, version]),
    due: snapshots.map(({ number, content }: any) => [number, content]),
    withdrawals: withdrawals.map(({ number, reason }: any) => [number, reason]),
    entries: entries.map(({ number, state }: any) => [number, state]),
  }
}

describe('what an authority says of the transfers of a home', () => {
  const steps = ['register', 'approve', 'follow-up', 'cancel', 'deliver and acknowledge', 'deliver and return'] as const

  it('means the same in the home whether it was said here or came as files', { timeout: 180_000 }, () =>
    fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...steps), { maxLength: 10 }), async (past) => {
        const local = await world()
        const apart = await twoInstances()
        of = { ...apart, end: async () => {} }
        try {
          await pinnedBothWays(of)
          await live(castOf(local), past, async (transfer, said, cast) => {
            await must(200, cast.head('POST', `/api/transfers/${transfer}/${said}`, bodyOf[said], ifMatch(2)))
          })
          await live(of.atHome, past, async (transfer, said) => {
            await must(200, record(transfer, await answered(transfer, said)))
          })
          expect(await homeOf(of.atHome)).toEqual(await homeOf(castOf(local)))
        } finally {
          await Promise.all([local.end(), apart.end()])
        }
      }),
      {
        numRuns: 4,
        seed: 56,
        examples: [[['approve', 'register', 'deliver and return', 'cancel', 'deliver and acknowledge', 'follow-up']]],
      },
    ),
  )

  type Answers = (transfer: string, said: Said, cast: ReturnType<typeof castOf>) => Promise<unknown>
  async function live(cast: ReturnType<typeof castOf>, past: readonly (typeof steps)[number][], answer: Answers) {
    const open: string[] = []
    const acting = async (id: string, action: string, who: 'officer' | 'director', body: object) => {
      const { version } = await must(200, cast.director('GET', `/api/entries/${id}`))
      await must(200, cast[who]('POST', `/api/entries/${id}/${action}`, body, ifMatch(version)))
    }
    let undelivered = 0
    for (const step of past) {
      const [first] = open
      if (step === 'register') open.push(await register(cast))
      else if (step === 'approve') await approve(cast)
      else if (step === 'follow-up' && first) await acting(first, 'follow-up', 'officer', followUp)
      else if (step === 'cancel' && first) {
        await acting(first, 'cancel', 'director', { because: 'duplicate', reason: 'To samo zgłoszono dwa razy.' })
        open.shift()
      } else if (step.startsWith('deliver') && undelivered > 0) {
        await answer(await deliver(cast), step.endsWith('return') ? 'return' : 'acknowledge', cast)
        undelivered = step.endsWith('return') ? undelivered : 0
        continue
      }
      if (!step.startsWith('deliver')) undelivered += 1
    }
  }
})
