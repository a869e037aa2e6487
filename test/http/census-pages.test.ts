// The census on pages without scripts: a month typed, asked about, amended; a file previewed, corrected in place and confirmed.
import { beforeEach, expect, it } from 'vitest'
import { castOf, counted, recordCensus, type Cast } from '../support/crew.ts'
import { rowsOf } from '../support/rows.ts'
import { visitorOf, type Shown, type Visitor } from '../support/visitor.ts'
import { publicUrl, world, type World } from '../support/world.ts'

const now = '2026-03-09T10:00:00.000Z'
let there: World
let cast: Cast
let officer: Visitor
beforeEach(async () => {
  there = await world(now)
  cast = castOf(there)
  officer = await visitorOf(there, 'officer', now)
  return () => there.end()
})

const recorded = async () =>
  rowsOf(
    there.client,
    `SELECT c.month AS month, l.type AS type, l.resident_days AS days FROM home_census c
      JOIN home_census_line l ON l.census = c.id AND l.version = c.version ORDER BY month, type`,
  )
const types = async () =>
  (await rowsOf(there.client, 'SELECT type FROM care_type WHERE home = ?', [there.organisations.home])).length
/** Chooses a file on the page and sends it, as a browser without scripts does. */
async function upload(content: BlobPart): Promise<Shown> {
  const body = new FormData()
  body.append('file', new Blob([content], { type: 'text/csv' }), 'osobodni.csv')
  const headers = { cookie: officer.cookie, accept: 'text/html', origin: publicUrl, 'sec-fetch-site': 'same-origin' }
  const answer = await there.request('/census/file', { method: 'POST', headers, body })
  const html = await answer.text()
  return {
    status: answer.status,
    html,
    text: html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' '),
    location: null,
    headers: answer.headers,
  }
}
const heading = 'miesiac;typ;stan_na_1_dzien;przyjecia;ubycia;osobodni'
const typedText = (page: Shown) => /<textarea[^>]*>([^<]*)</.exec(page.html)?.[1]?.trim()

it('shows what is missing, a year back or as far as was ever recorded, and the way to fill it in', async () => {
  const page = await officer.open('/census')
  expect(page.text).toContain('Miesiące bez danych: 12')
  expect(page.html).toContain('href="/census/new?month=2026-02"')
  const form = await officer.open('/census/new?month=2025-12')
  expect(form.html).toContain('value="2025-12"')
  expect(form.html.match(/<fieldset/g)).toHaveLength(await types())
  await recordCensus(cast, { month: '2024-06' })
  expect((await officer.open('/census')).text).toContain('Miesiące bez danych: 20')
})

it('a month is typed, asked about where it is unusual with everything kept, and confirmed', async () => {
  await recordCensus(cast, { month: '2026-01', lines: [counted] })
  const path = '/census/new?month=2026-02'
  const fields = {
    '/month': '2026-02',
    '/lines/0/first:number': '60',
    '/lines/0/admitted:number': '0',
    '/lines/0/departed:number': '1',
    '/lines/0/residentDays:number': '60',
  }
  const asked = await officer.send(path, fields)
  expect(asked.status).toBe(409)
  expect(asked.text).toContain('Sprawdź te liczby i potwierdź')
  expect(asked.html).toContain('value="60"')
  const codes = [...asked.html.matchAll(/name="\/confirmed:list"[^>]*value="([\w-]+)"/g)].map(([, code]) => code ?? '')
  expect(codes).toContain('few-days')
  const done = await officer.send(path, { ...fields, '/confirmed:list': codes }, asked)
  expect([done.status, done.location]).toEqual([303, '/census?done=record'])
  const list = await officer.open('/census?done=record')
  expect(list.text).toContain('Miesiąc zapisany.')
  expect(list.text).toContain('luty 2026')
  expect((await recorded()).map(({ month }) => month)).toEqual(['2026-01', '2026-02'])
})

it('a month is amended with a reason', async () => {
  const { id } = await recordCensus(cast)
  const path = `/census/${id}/amend`
  const form = await officer.open(path)
  expect(form.html).toContain('value="2291"')
  const fields = { '/lines/0/first:number': '82', '/lines/0/admitted:number': '2', '/lines/0/departed:number': '1' }
  const without = await officer.send(path, fields, form)
  expect([without.status, without.text.includes('Dlaczego liczby się zmieniają: Wybierz')]).toEqual([422, true])
  const all = { ...fields, '/reason': 'slip', '/confirmed:list': ['not-of-home', 'type-missing', 'more-than-places'] }
  expect((await officer.send(path, all, form)).location).toBe('/census?done=amend')
  expect(await recorded()).toEqual([{ month: '2026-02', type: counted.type, days: 2310 }])
  expect((await officer.open('/census')).text).toContain('szacunek')
})

it('a file is previewed, its faults told by line and column, corrected in place and recorded in one go', async () => {
  const broken = await upload(`\uFEFF${heading}\r\n2026-01;PPCH;81;dwa;1;2530\r\n2026-02;PPCH;82;2;1;2291\r\n`)
  expect(broken.status).toBe(422)
  expect(broken.text).toContain('Wiersz 2, Przyjęcia: Ta wartość ma niewłaściwą postać.')
  expect(typedText(broken)).toContain('2026-01;PPCH;81;dwa;1;2530')
  const csv = `${heading}\n2026-01;PPCH;81;2;1;2530\n2026-02;PPCH;82;2;1;2291`
  const seen = await officer.send('/census/import', { '/csv': csv }, broken)
  expect(seen.status).toBe(409)
  expect(seen.text).toContain('To jest podgląd. Niczego jeszcze nie zapisano.')
  expect(seen.text).toContain('styczeń 2026 – nowy')
  expect(await recorded()).toEqual([])
  const confirmed = ['not-of-home', 'type-missing', 'more-than-places', 'unlike-previous', 'unlike-next']
  const done = await officer.send('/census/import', { '/csv': csv, '/confirmed:list': confirmed }, seen)
  expect([done.status, done.location]).toEqual([303, '/census?done=import'])
  expect((await recorded()).map(({ days }) => days)).toEqual([2530, 2291])
})

it('what was changed after the preview is shown again before it is recorded', async () => {
  const csv = `${heading}\n2026-02;PPCH;82;2;1;2291`
  const seen = await officer.send('/census/import', { '/csv': csv }, await officer.open('/census/import'))
  const confirmed = ['not-of-home', 'type-missing', 'more-than-places']
  const other = { '/csv': csv.replace('2291', '2290'), '/confirmed:list': confirmed }
  const again = await officer.send('/census/import', other, seen)
  expect([again.status, await recorded()]).toEqual([409, []])
  expect((await officer.send('/census/import', other, again)).status).toBe(303)
  expect((await recorded())[0]).toMatchObject({ days: 2290 })
})

it('a file is read as Windows writes Polish, and a workbook is no CSV', async () => {
  const head = [
    ...'miesi\u00b9c;typ;stan na 1. dzie\u00f1;przyj\u00eacia;ubycia;osobodni\r\n2026-02;PPCH;82;2;1;2291\r\n',
  ]
  const page = await upload(new Uint8Array(head.map((letter) => letter.charCodeAt(0))))
  expect(page.text).toContain('luty 2026 – nowy')
  const workbook = await upload(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0x8f, 0xff]))
  expect(workbook.status).toBe(422)
  expect(typedText(workbook)).toBe('')
  expect((await upload('')).status).toBe(422)
})

it('the template has the home’s types in the month before this one and is read back once it is filled in', async () => {
  const { html } = await officer.open('/census/template')
  expect(html.startsWith(`\uFEFF${heading}\r\n2026-02;`) || html.startsWith(`${heading}\r\n2026-02;`)).toBe(true)
  const filled = html.replaceAll(/;;;;/g, ';10;0;0;280')
  const page = await upload(filled)
  expect(page.text).toContain('luty 2026 – nowy')
})
