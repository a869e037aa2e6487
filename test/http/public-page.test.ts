// The public page of the voivodeship: closed until the inspector opens it, then a part of what observers see, for everybody, without a
// person and without a cookie; closed again it is gone.
import { createHash } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { approve, castOf, deliver, ifMatch, must, type Cast } from '../support/crew.ts'
import { closeMonth, publish, publishMonth } from '../support/every-subject.ts'
import { addTwoHomes } from '../support/more-homes.ts'
import { rowsOf, tablesOf } from '../support/rows.ts'
import { visitorOf } from '../support/visitor.ts'
import { publicUrl, world, type World } from '../support/world.ts'

const january = '2027-01-20T10:00:00.000Z'
const year = { from: '2026-01', to: '2026-12' }
const opened = { contact: 'statystyka@urzad.example', terms: 'CC-BY-4.0', understood: true }

let there: World
let cast: Cast
beforeEach(async () => {
  there = await world('2026-03-09T10:00:00.000Z')
  cast = castOf(there)
  for (let entries = 0; entries < 6; entries++) await approve(cast)
  await deliver(cast)
  await addTwoHomes(there)
  there.at(january)
  cast = castOf(there)
  await closeMonth(cast, year.from, year.to)
})
afterEach(() => there.end())

const voivode = () => there.organisations.voivode
const versionNow = async () => (await must(200, cast.inspector('GET', '/api/public-page'))).version as number
const turn = async (action: 'open' | 'close', body: object) =>
  cast.inspector('POST', `/api/organisations/${voivode()}/${action}-page`, body, ifMatch(await versionNow()))
const open = async () => must(200, turn('open', opened))
const html = { headers: { accept: 'text/html' } }
const addresses = [
  '/open',
  '/open/catalogue.jsonld',
  '/open/2026',
  '/open/2026/v1',
  '/open/2026/v1/content',
  '/open/2026/v1/manifest',
  '/open/2026/v1/T2/csv',
  '/open/2026/v1/T2/json-stat',
]
const statuses = async () => Promise.all(addresses.map(async (path) => (await there.request(path)).status))

describe('while nobody opened it', () => {
  it('the public page answers as if nothing had ever been published', async () => {
    await publishMonth(there, year.from, year.to)
    expect(new Set(await statuses())).toEqual(new Set([404]))
    const bodies = await Promise.all(
      [...addresses, '/open/1999', '/open/x/y/z/a'].map(async (path) => {
        const { requestId: _, ...body } = await (await there.request(path)).json()
        return JSON.stringify(body)
      }),
    )
    expect(new Set(bodies).size).toBe(1)
    expect((await (await there.request('/', html)).text()).includes('/open')).toBe(false)
  })
})

describe('the inspector', () => {
  it('opens and closes it; each is an event with what was said', async () => {
    expect(await must(200, cast.inspector('GET', '/api/public-page'))).toMatchObject({ page: null, releases: [] })
    await open()
    expect((await there.request('/open')).status).toBe(200)
    expect(await must(200, cast.inspector('GET', '/api/public-page'))).toMatchObject({
      page: { open: true, contact: opened.contact },
    })
    await must(200, turn('close', { reason: 'fault' }))
    expect(new Set(await statuses())).toEqual(new Set([404]))
    const events = await rowsOf(
      there.client,
      "SELECT action, role, detail FROM event WHERE subject = ? AND action LIKE '%public-page' ORDER BY version",
      [voivode()],
    )
    expect(events.map(({ action, role, detail }) => [action, role, JSON.parse(String(detail))])).toEqual([
      [
        'open-public-page',
        'inspector',
        { publicPage: { open: true, contact: opened.contact, terms: 'CC-BY-4.0', reason: null } },
      ],
      ['close-public-page', 'inspector', { publicPage: { open: false, contact: null, terms: null, reason: 'fault' } }],
    ])
  })

  it('must know that nothing can be taken back, name an office’s address, and cannot close what is closed', async () => {
    expect((await turn('open', { ...opened, understood: false })).status).toBe(422)
    expect((await turn('open', { ...opened, contact: 'Jan Kowalski' })).status).toBe(422)
    const twice = await turn('close', { reason: 'decision' })
    expect([twice.status, twice.body.code]).toEqual([409, 'wrong-state'])
  })

  it('is the only one who may: to everybody else there is no such voivode', async () => {
    for (const who of [cast.analyst, cast.head, cast.director, cast.admin]) {
      const answer = await who('POST', `/api/organisations/${voivode()}/open-page`, opened, ifMatch(1))
      expect(answer.status).toBe(404)
    }
    expect((await cast.analyst('GET', '/api/public-page')).status).toBe(403)
  })

  it('opens one page for an instance: a second voivode finds it taken', async () => {
    await rowsOf(
      there.client,
      `INSERT INTO organisation (id, kind, name, version) VALUES ('elsewhere', 'voivode', 'Inny Wydział', 1)`,
    )
    const terms = `'CC0-1.0'`
    await rowsOf(there.client, `INSERT INTO public_page VALUES ('elsewhere', 1, 'a@b.example', ${terms}, NULL)`)
    const refused = await turn('open', opened)
    expect([refused.status, refused.body.code]).toEqual([409, 'already-exists'])
    await expect(
      rowsOf(there.client, `INSERT INTO public_page VALUES ('${voivode()}', 1, 'c@d.example', ${terms}, NULL)`),
    ).rejects.toThrow('UNIQUE')
  })

  it('does it on pages too, finding the way from the start and from the publications', async () => {
    await publishMonth(there, year.from, year.to)
    const inspector = await visitorOf(there, 'inspector', january)
    expect((await inspector.open('/start')).html).toContain('href="/public-page"')
    expect((await inspector.open('/publications')).html).toContain('href="/public-page"')
    const form = await inspector.open(`/organisations/${voivode()}/open-page`)
    expect(form.text).toContain('rok 2026')
    const refused = await inspector.send(`/organisations/${voivode()}/open-page`, { '/contact': 'nikt' }, form)
    expect([refused.status, refused.text.includes('statystyka@urzad.pl')]).toEqual([422, true])
    const sent = { '/contact': opened.contact, '/terms': 'CC0-1.0', '/understood:yes': 'yes' }
    expect(await inspector.send(`/organisations/${voivode()}/open-page`, sent)).toMatchObject({
      status: 303,
      location: '/public-page',
    })
    expect((await inspector.open('/public-page')).text).toContain('Otwarta')
    expect((await (await visitorOf(there, 'analyst', january)).open('/publications')).html).toContain('href="/open"')
    await inspector.send(`/organisations/${voivode()}/close-page`, { '/reason': 'recognisable' })
    expect((await inspector.open('/public-page')).text).toContain('można rozpoznać')
  })
})

describe('the open page', () => {
  beforeEach(async () => {
    await publishMonth(there, year.from, year.to)
    await open()
  })

  it('shows of a year what the public may have, each figure as observers see it', async () => {
    const { items } = await must(200, cast.analyst('GET', '/api/publications'))
    const seen = await must(200, cast.analyst('GET', `/api/publications/${items[0].id}`))
    const given = await (await there.request('/open/2026/v1/content')).json()
    expect(given.tables.map(({ table }: any) => table)).toEqual(['T2', 'T3'])
    expect(seen.tables.length).toBeGreaterThan(given.tables.length)
    for (const figures of given.tables) {
      const whole = seen.tables.find(({ table }: any) => table === figures.table)
      const cells = placed(figures)
      expect(Object.keys(cells).length).toBe(figures.cells.length)
      expect(placed(whole)).toMatchObject(cells)
    }
    const [t2, t3] = given.tables
    expect(t2.dimensions.find(({ code }: any) => code === 'harm').members).toEqual([{ code: 'total' }])
    expect(t3.dimensions.find(({ code }: any) => code === 'kind').members.map(({ code }: any) => code)).toEqual([
      'W',
      'S',
      'O',
      'U',
    ])
    const page = await (await there.request('/open/2026', html)).text()
    for (const said of ['Wydział Zmyślony', 'To nie jest ranking', opened.contact, 'CC BY 4.0', 'art. 38'])
      expect([said, page.includes(said)]).toEqual([said, true])
  })

  it('calls the table by code what it is, since harm is not in it: on the page, in its files and in the catalogue', async () => {
    const textOf = async (path: string) => (await there.request(path, html)).text()
    for (const [language, title, said] of [
      ['pl', 'T2. Zdarzenia według kodu', 'liczb według skutku dla mieszkańca tu nie ma'],
      ['en', 'T2. Events by code', 'no figures by harm to the resident here'],
      ['uk', 'T2. Події за кодом', 'чисел за наслідком для мешканця тут немає'],
    ] as const) {
      const page = await textOf(`/open/2026?language=${language}`)
      expect([language, page.includes(`>${title}</h2>`), page.includes(said)]).toEqual([language, true, true])
      expect(await textOf(`/open?language=${language}`)).toContain(`${title};`)
      const [dataset] = JSON.parse(await textOf('/open/catalogue.jsonld'))['dcat:dataset']
      const in_ = (texts: any[]) => texts.find((one) => one['@language'] === language)['@value']
      expect([in_(dataset['dct:title']), in_(dataset['dct:description']).includes(said)]).toEqual([
        `${title}, 2026`,
        true,
      ])
    }
    const file = (format: string) => textOf(`/open/2026/v1/T2/${format}`)
    expect(JSON.parse(await file('json-stat')).label).toBe('T2. Zdarzenia według kodu')
    expect(JSON.parse(await file('json')).metadata.title).toBe('Zdarzenia według kodu')
    expect(await file('csv-metadata')).toContain('Zdarzenia według kodu;')
    // What observers get has harm in it, and says so.
    const { items } = await must(200, cast.analyst('GET', '/api/publications'))
    const whole = await must(200, cast.analyst('GET', `/api/publications/${items[0].id}/tables/T2?format=json-stat`))
    expect(whole.label).toBe('T2. Zdarzenia według kodu i skutku')
  })

  it('names no home, no authority, no id and no hash of a close or release', async () => {
    const known = [
      ...(await rowsOf(there.client, "SELECT id AS one FROM organisation WHERE id NOT IN ('third', 'fourth')")),
      ...(await rowsOf(there.client, 'SELECT id AS one FROM case_close UNION ALL SELECT hash FROM case_close')),
      ...(await rowsOf(there.client, 'SELECT id AS one FROM case_release UNION ALL SELECT hash FROM case_release')),
    ].map(({ one }) => String(one))
    const formats = ['csv', 'csv-metadata', 'machine-csv', 'schema', 'json', 'json-stat', 'zip', 'xlsx', 'ods']
    const files = ['T2', 'T3'].flatMap((table) => formats.map((format) => `/open/2026/v1/${table}/${format}`))
    for (const path of [...addresses, ...files]) {
      const answer = await there.request(path)
      const text = Buffer.from(await answer.arrayBuffer()).toString()
      expect([path, answer.status]).toEqual([path, 200])
      expect([path, known.filter((one) => text.includes(one))]).toEqual([path, []])
      expect([path, /Dom pod|Dom nad|PCPR|MOPS/.test(text)]).toEqual([path, false])
    }
  })

  it('asks for no person, sets no cookie, writes nothing, and is the same with a session as without', async () => {
    const { cookie } = await visitorOf(there, 'director', january)
    const before = await tablesOf(there.client)
    for (const path of addresses) {
      const plain = await there.request(path, html)
      const answer = await there.request(path, { headers: { ...html.headers, cookie: `${cookie}; language=uk` } })
      expect([path, await answer.text()]).toEqual([path, await plain.text()])
      expect([answer.headers.get('set-cookie'), answer.headers.get('vary')?.includes('Cookie') ?? false]).toEqual([
        null,
        false,
      ])
      expect(plain.headers.get('content-security-policy')).toContain("default-src 'none'")
    }
    expect(await tablesOf(there.client)).toEqual(before)
  })

  it('may be kept for five minutes and is asked for again by its tag', async () => {
    for (const path of addresses) {
      const first = await there.request(path, html)
      const tag = first.headers.get('etag') ?? ''
      expect([path, first.headers.get('cache-control')]).toEqual([path, 'public, max-age=300'])
      there.at('2027-01-20T10:03:00.000Z')
      const again = await there.request(path, { headers: { ...html.headers, 'if-none-match': `W/"x", ${tag}` } })
      expect([path, again.status, await again.text()]).toEqual([path, 304, ''])
      const other = await there.request(path, { headers: { ...html.headers, 'if-none-match': '"x"' } })
      expect(other.status).toBe(200)
    }
  })

  it('speaks the language of its address, else the browser’s', async () => {
    const titleOf = async (path: string, accepted = 'pl') =>
      /<title>(.*?) –/.exec(
        await (await there.request(path, { headers: { accept: 'text/html', 'accept-language': accepted } })).text(),
      )?.[1]
    expect(await titleOf('/open/2026')).toBe('Otwarte dane: rok 2026')
    expect(await titleOf('/open/2026', 'uk')).toContain('Відкриті дані')
    expect(await titleOf('/open/2026?language=en', 'uk')).toContain('Open data')
    const page = await (await there.request('/open/2026?language=en', html)).text()
    expect(page).toContain('href="/open?language=en"')
    expect(page).toContain('href="/open/2026?language=uk"')
    expect(page).not.toContain('/language/')
  })

  it('lists its files with sums that hold, and a catalogue whose addresses all answer', async () => {
    const { files } = await (await there.request('/open/2026/v1/manifest')).json()
    expect(files.length).toBe(13)
    for (const { path, bytes, sha256, name } of files) {
      const answer = await there.request(`/open/2026/v1/${path}`)
      const body = Buffer.from(await answer.arrayBuffer())
      expect([path, body.length, createHash('sha256').update(body).digest('hex')]).toEqual([path, bytes, sha256])
      expect(answer.headers.get('content-disposition')).toContain(name)
      expect(answer.headers.get('access-control-allow-origin')).toBe('*')
    }
    const catalogue = await (await there.request('/open/catalogue.jsonld')).json()
    const distributions = catalogue['dcat:dataset'].flatMap((one: any) => one['dcat:distribution'])
    expect(distributions.length).toBe(18)
    for (const one of distributions) {
      const address = one['dcat:downloadURL']['@id']
      expect([address, (await there.request(address.replace(publicUrl, ''))).status]).toEqual([address, 200])
    }
  })

  it('keeps an edition as it was when a correction comes, and leads to the newer one', async () => {
    const before = await (await there.request('/open/2026/v1/content')).text()
    const correct = async (who: Cast['head']) => {
      const { items } = await must(200, who('GET', '/api/closes'))
      await must(200, who('POST', `/api/closes/${items[0].id}/correct`, {}, ifMatch(items[0].version)))
      return items[0].id as string
    }
    for (let more = 0; more < 3; more++) await approve(cast)
    await deliver(cast)
    await correct(cast.head)
    await publish(cast.inspector, await correct(cast.inspector))
    expect(await (await there.request('/open/2026/v1/content')).text()).toBe(before)
    const old = await (await there.request('/open/2026/v1', html)).text()
    expect(old).toContain('Jest nowsze wydanie')
    expect(await (await there.request('/open/2026', html)).text()).not.toContain('Jest nowsze wydanie')
  })

  it('has nothing of a shorter period, though observers have it', async () => {
    await closeMonth(cast, '2025-03')
    await publishMonth(there, '2025-03')
    expect((await must(200, cast.analyst('GET', '/api/publications'))).items).toHaveLength(2)
    const catalogue = await (await there.request('/open/catalogue.jsonld')).json()
    expect(new Set(catalogue['dcat:dataset'].map((one: any) => one['dct:identifier'].slice(0, 4)))).toEqual(
      new Set(['2026']),
    )
    expect((await there.request('/open/2025')).status).toBe(404)
    for (const path of [
      '/open/2026-03',
      '/open/2026-Q1',
      '/open/2026/v2',
      '/open/2026/v1/T5/csv',
      '/open/2026/v1/T2/exe',
    ])
      expect([path, (await there.request(path)).status]).toEqual([path, 404])
  })
})

/** Each cell by the codes of its members. */
function placed({ dimensions, cells }: any): Record<string, unknown> {
  const all = dimensions.reduce(
    (so: string[], { members }: any) => so.flatMap((codes) => members.map(({ code }: any) => `${codes}/${code}`)),
    [''],
  )
  return Object.fromEntries(all.map((codes: string, at: number) => [codes, cells[at]]))
}
