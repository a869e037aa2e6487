// What a form sends becomes the body a client of the API would send, and faults find their way back to the fields.
import fc from 'fast-check'
import { Hono } from 'hono'
import { describe, expect, it } from 'vitest'
import { formOf, withFaults, type Form } from '../../src/http/pages/form.ts'

async function sent(fields: readonly (readonly [string, string])[]): Promise<Form> {
  let form: Form | undefined
  const app = new Hono().post('/', async (c) => {
    form = await formOf(c as never)
    return c.text('')
  })
  const body = new URLSearchParams(fields as [string, string][]).toString()
  await app.request('/', { method: 'POST', body, headers: { 'content-type': 'application/x-www-form-urlencoded' } })
  if (!form) throw new Error('no form')
  return form
}

describe('a form', () => {
  it('fills what its names point at', async () => {
    const { body } = await sent([
      ['/what/description', 'Upadek w łazience'],
      ['/what/alleges:list', 'staff'],
      ['/what/alleges:list', 'crime'],
      ['/condition/harm:number', '2'],
      ['/condition/hospital:yes', 'no'],
      ['/when/on', '2026-03-07'],
    ])
    expect(body).toEqual({
      what: { description: 'Upadek w łazience', alleges: ['staff', 'crime'] },
      condition: { harm: 2, hospital: false },
      when: { on: '2026-03-07' },
    })
  })

  it('leaves out what was left empty', async () => {
    const { body } = await sent([
      ['/reason', '   '],
      ['/text', 'jest'],
    ])
    expect(body).toEqual({ text: 'jest' })
  })

  it('leaves out a row of which only companions are filled, without a gap', async () => {
    const { body, nameOf } = await sent([
      ['/residents/0/sex:with', 'F'],
      ['/residents/1/sex:with', 'M'],
      ['/residents/1/pseudonym', 'M-0147'],
      ['/residents/7/pseudonym', 'M-0002'],
    ])
    expect(body).toEqual({ residents: [{ sex: 'M', pseudonym: 'M-0147' }, { pseudonym: 'M-0002' }] })
    expect(nameOf('/residents/0/pseudonym')).toBe('/residents/1/pseudonym')
    expect(nameOf('/residents/1/ageBand')).toBe('/residents/7/ageBand')
    expect(nameOf('/residents')).toBe('/residents')
  })

  it('keeps what cannot be read as it was typed, for the schema to refuse', async () => {
    const { body } = await sent([
      ['/places:number', 'dużo'],
      ['/signed:yes', 'może'],
    ])
    expect(body).toEqual({ places: 'dużo', signed: 'może' })
  })

  it('that names one thing as a list and as something else is read as the list, never our fault', async () => {
    for (const before of ['/a:number', '/a:yes', '/a/0/x', '/a'])
      expect(
        (
          await sent([
            [before, before === '/a:yes' ? 'yes' : '1'],
            ['/a:list', '2'],
          ])
        ).body,
      ).toEqual({ a: ['2'] })
  })

  it('passes over names that are no pointers, and touches nothing but its body', async () => {
    const { body } = await sent([
      ['__proto__', 'x'],
      ['/__proto__/polluted', 'x'],
      ['/constructor/prototype/polluted', 'x'],
      ['name', 'x'],
      ['//', 'x'],
      ['/a:odd', 'x'],
    ])
    expect(body).toEqual({ constructor: { prototype: { polluted: 'x' } } })
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })

  it('is refused when it is no form, or not well-formed text', async () => {
    const app = new Hono().post('/', async (c) => c.json((await formOf(c as never)).body as object))
    app.onError((error, c) => c.text((error as unknown as { code: string }).code))
    const said = async (body: string, type: string) =>
      (await app.request('/', { method: 'POST', body, headers: { 'content-type': type } })).text()
    const form = 'application/x-www-form-urlencoded'
    expect(await said('/a=upad%ff%fe', form)).toBe('malformed')
    expect(await said('/a=b', 'text/plain')).toBe('unsupported-media-type')
    expect(await said('{"a":"b"}', 'application/json')).toBe('unsupported-media-type')
    expect(await said(`${'/a'.repeat(8000)}=b`, form)).toBe('{}')
    expect(await said('/a=b', `${form}; charset=UTF-8`)).toBe('{"a":"b"}')
  })

  it('is shown again as typed, its faults at its fields', async () => {
    const form = await sent([
      ['_key', 'abcdefgh'],
      ['_version', '7'],
      ['/bodies/3/answer', 'no'],
    ])
    const again = withFaults(form, [{ pointer: '/bodies/0/detail', code: 'required' }])
    expect(again.faults).toEqual([{ pointer: '/bodies/3/detail', code: 'required' }])
    expect(again.typed('/bodies/3/answer')).toEqual(['no'])
    expect(again).toMatchObject({ key: 'abcdefgh', version: 7, sent: true, resumed: false })
  })

  it('reads one line break for each, as browsers send two characters', async () => {
    expect((await sent([['/text', 'raz\r\ndwa']])).body).toEqual({ text: 'raz\ndwa' })
  })

  it('gives back any rows in their order, whatever numbers the page gave them', async () => {
    const rows = fc.uniqueArray(fc.integer({ min: 0, max: 999 }), { minLength: 1, maxLength: 20 })
    await fc.assert(
      fc.asyncProperty(rows, async (numbers) => {
        const { body, nameOf } = await sent(numbers.map((number) => [`/rows/${number}/text`, `nr ${number}`] as const))
        const sorted = numbers.toSorted((a, b) => a - b)
        expect(body).toEqual({ rows: sorted.map((number) => ({ text: `nr ${number}` })) })
        sorted.forEach((number, index) => expect(nameOf(`/rows/${index}/text`)).toBe(`/rows/${number}/text`))
      }),
    )
  })
})
