// Who can write the database file but has no keys: what they move, exchange, take away or put back is refused, never shown as
// somebody's text (art. 32 RODO; design.md §5, Vault). A second SQLite tool does it, past every trigger.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { castOf, deliver, ifMatch, must, newestCase, register, report, type Cast } from '../support/crew.ts'
import { world, type World } from '../support/world.ts'

let there: World
let cast: Cast
/** Two entries of one home: the first was amended twice. */
let first: string
let second: string

const words = {
  first: 'Pierwszy tekst o upadku.',
  older: 'Drugi tekst o upadku.',
  newest: 'Trzeci tekst o upadku.',
  other: 'Inny wpis.',
}

beforeEach(async () => {
  there = await world()
  cast = castOf(there)
  const what = (description: string) => ({ report: { ...report, what: { description } } })
  first = await register(cast, what(words.first))
  second = await register(cast, what(words.other))
  await amend(first, 2, words.older)
  await amend(first, 3, words.newest)
})
afterEach(() => there.end())

const amend = (id: string, version: number, description: string) =>
  must(
    200,
    cast.director(
      'POST',
      `/api/entries/${id}/amend`,
      { description, reason: 'Doprecyzowanie po rozmowie.' },
      ifMatch(version),
    ),
  )
const read = (id: string) => cast.director('GET', `/api/entries/${id}`)

/** Takes away first the triggers that keep rows as they are: a thief has another tool than ours. */
async function steal(...statements: string[]): Promise<void> {
  const { rows } = await there.client.execute(
    `SELECT name FROM sqlite_schema WHERE type = 'trigger' AND name <> 'guard_holds'`,
  )
  await there.client.batch([...rows.map(({ name }) => `DROP TRIGGER ${String(name)}`), ...statements], 'write')
}
const sealedAt = (subject: string, field: string, version: number, of = 'jwe') =>
  `(SELECT ${of} FROM home_sealed WHERE subject = '${subject}' AND field = '${field}' AND version = ${version})`
const place = (subject: string, field: string, version: number) =>
  `subject = '${subject}' AND field = '${field}' AND version = ${version}`

/** An answer that says something went wrong and nothing else. */
async function expectRefused(id: string, ...texts: string[]): Promise<void> {
  const { status, body } = await read(id)
  expect([status, body.code]).toEqual([500, 'internal'])
  for (const text of [...Object.values(words), ...texts]) expect(JSON.stringify(body)).not.toContain(text)
  expect(JSON.stringify(there.errors)).not.toMatch(/tekst|wpis\./)
}

describe('a thief of the database without the keys', () => {
  it('reads no text from it, and what was not touched opens', async () => {
    await steal()
    expect((await read(first)).body.texts.description).toBe(words.newest)
    expect((await read(second)).body.texts.description).toBe(words.other)
    const { rows } = await there.client.execute(`SELECT group_concat(jwe) AS all_of_it FROM home_sealed`)
    expect(String(rows[0]?.['all_of_it'])).not.toContain('tekst')
  })

  it('cannot show the text of one entry in another', async () => {
    await steal(`UPDATE home_sealed SET jwe = ${sealedAt(second, 'report', 1)} WHERE ${place(first, 'report', 1)}`)
    await expectRefused(first)
    expect((await read(second)).body.texts.description).toBe(words.other)
  })

  it('nor when the ledger is made to name the stolen row too', async () => {
    const [mine, theirs] = [sealedAt(first, 'report', 1, 'id'), sealedAt(second, 'report', 1, 'id')]
    const detailOf = (id: string) => `(SELECT detail FROM event WHERE subject = '${id}' AND version = 1)`
    await steal(
      `UPDATE event SET detail = json_replace(detail, '$.sealed', json(json_extract(${detailOf(second)}, '$.sealed')))
        WHERE subject = '${first}' AND version = 1 AND ${mine} <> ${theirs}`,
    )
    await expectRefused(first)
  })

  it('cannot put an older text in place of the newer', async () => {
    await steal(`UPDATE home_sealed SET jwe = ${sealedAt(first, 'amend', 3)} WHERE ${place(first, 'amend', 4)}`)
    await expectRefused(first)
  })

  it('nor with the hash in the ledger changed to that of the older', async () => {
    await steal(
      `UPDATE event SET detail = json_replace(detail, '$.sealed[0].sha256',
          json_extract((SELECT detail FROM event WHERE subject = '${first}' AND version = 3), '$.sealed[0].sha256'))
        WHERE subject = '${first}' AND version = 4`,
      `UPDATE home_sealed SET jwe = ${sealedAt(first, 'amend', 3)} WHERE ${place(first, 'amend', 4)}`,
    )
    await expectRefused(first)
  })

  it('nor by taking the newer away', async () => {
    await steal(`DELETE FROM home_sealed WHERE ${place(first, 'amend', 4)}`)
    await expectRefused(first)
  })

  it('cannot move a text from one field to another', async () => {
    await steal(`UPDATE home_sealed SET jwe = ${sealedAt(first, 'report', 1)} WHERE ${place(first, 'amend', 3)}`)
    await expectRefused(first)
  })

  it('cannot put in a text of their own', async () => {
    const foreign = `'eyJhbGciOiJkaXIiLCJlbmMiOiJBMjU2R0NNIn0..AAAAAAAAAAAAAAAA.AAAA.AAAAAAAAAAAAAAAAAAAAAA'`
    await steal(`UPDATE home_sealed SET jwe = ${foreign} WHERE ${place(first, 'amend', 4)}`)
    await expectRefused(first)
  })

  it('cannot exchange the wrapped keys of two entries', async () => {
    const key = (id: string) => `(SELECT wrapped FROM subject_key WHERE subject = '${id}')`
    await there.keysClient.execute(`UPDATE subject_key SET wrapped = ${key(second)} WHERE subject = '${first}'`)
    there.at('2026-03-09T10:02:00.000Z')
    await expectRefused(first)
  })

  it('cannot give one person the name of another', async () => {
    expect((await cast.director('GET', `/api/entries/${first}/history`)).status).toBe(200)
    const [mine, theirs] = [there.people.officer.person, there.people.director.person]
    const jwe = (person: string) => `(SELECT jwe FROM person_sealed WHERE subject = '${person}')`
    await steal(`UPDATE person_sealed SET jwe = ${jwe(theirs)} WHERE subject = '${mine}'`)
    expect((await cast.director('GET', `/api/entries/${first}/history`)).status).toBe(500)
  })
})

describe('across the door', () => {
  let cases: { id: string; version: number }[]

  beforeEach(async () => {
    await deliver(cast)
    cases = (await must(200, cast.reviewer('GET', '/api/cases?limit=200'))).items
    for (const { id, version } of cases) {
      await must(200, cast.reviewer('POST', `/api/cases/${id}/take`, {}, ifMatch(version)))
      const question = { question: `Pytanie do sprawy ${id.slice(0, 4)}.`, dueOn: '2026-03-20' }
      await must(200, cast.reviewer('POST', `/api/cases/${id}/ask`, question, ifMatch(version + 1)))
    }
  })
  const handovers = () => cases.map(({ id }) => id) as [string, string]
  async function expectCaseRefused(id: string): Promise<void> {
    const { status, body } = await cast.reviewer('GET', `/api/cases/${id}`)
    expect([status, body.code]).toEqual([500, 'internal'])
  }

  it('both cases open as long as nobody touched them', async () => {
    await steal()
    expect(cases).toHaveLength(2)
    expect(await newestCase(cast)).toBeDefined()
    for (const id of handovers()) expect((await cast.reviewer('GET', `/api/cases/${id}`)).status).toBe(200)
  })

  it('the snapshot of one case cannot stand in another', async () => {
    const [one, other] = handovers()
    await steal(
      `UPDATE door_snapshot SET version = 9 WHERE handover = '${one}'`,
      `UPDATE door_snapshot SET handover = '${one}' WHERE handover = '${other}'`,
    )
    await expectCaseRefused(one)
  })

  it('nor its sealed content', async () => {
    const [one, other] = handovers()
    const jwe = `(SELECT s.jwe FROM door_sealed s JOIN door_snapshot d ON d.id = s.subject WHERE d.handover = '${other}')`
    await steal(
      `UPDATE door_sealed SET jwe = ${jwe} WHERE subject = (SELECT id FROM door_snapshot WHERE handover = '${one}')`,
    )
    await expectCaseRefused(one)
  })

  it('the question of one case cannot be read in another, by the authority or the home', async () => {
    const [one, other] = handovers()
    const value = (column: string) =>
      `(SELECT ${column} FROM door_reply WHERE handover = '${other}' AND kind = 'question')`
    await steal(
      `UPDATE door_reply SET sealed = ${value('sealed')}, sha256 = ${value('sha256')}
        WHERE handover = '${one}' AND kind = 'question'`,
    )
    await expectCaseRefused(one)
    const { rows } = await there.client.execute(`SELECT entry FROM home_handover WHERE handover = '${one}'`)
    await expectRefused(String(rows[0]?.['entry']), 'Pytanie do sprawy')
  })
})
