// RODO art. 13, 14, 30 and 35 as documents to print: each says its articles and what they ask for, with the home's own facts,
// and promises nothing that no test holds.
import { existsSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { documentKinds, documentOn, fill, homeDocuments, type HomeDocument } from '../../src/domain/document.ts'
import { isDate } from '../../src/domain/zone.ts'
import { inProject } from '../support/readme.ts'
import { visitorOf } from '../support/visitor.ts'
import { world, type World } from '../support/world.ts'

const now = '2026-03-09T10:00:00.000Z'
const documents = documentKinds.flatMap((kind) => homeDocuments[kind].map((document) => [kind, document] as const))
const textOf = ({ opening, sections }: HomeDocument) =>
  [
    ...opening,
    ...sections.flatMap(({ heading, source, paragraphs = [], points = [] }) => [
      heading,
      source,
      ...paragraphs,
      ...points,
    ]),
  ].join('\n')

describe('a document', () => {
  it.each(documents)('names the article that asks for it, and every section its own: %s', (_kind, document) => {
    expect(isDate(document.fromOn)).toBe(true)
    expect(document.article).toMatch(/^art\. \d+.* RODO$/)
    for (const { heading, source } of document.sections)
      expect([heading, source]).toEqual([heading, expect.stringMatching(/art\. \d+/)])
  })

  it.each(documents)('has no fact in its braces that no home records: %s', (_kind, document) => {
    const named = [...textOf(document).matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name)
    expect(named.length).toBeGreaterThan(3)
    expect(named.filter((name) => !/^(home|authority|running|\?.{5,})$/.test(name))).toEqual([])
    expect(textOf(document)).not.toMatch(/\{[^}]*$/m)
  })

  /** What each act lists; a section that goes missing is a document that breaks it. */
  const asked: [kind: (typeof documentKinds)[number], what: RegExp[]][] = [
    [
      'notice-staff',
      [
        /art\. 13 ust\. 1 lit\. a/,
        /lit\. c RODO/,
        /ust\. 1 lit\. e/,
        /ust\. 2 lit\. a/,
        /ust\. 2 lit\. e/,
        /skarg/,
        /automatycznie/,
      ],
    ],
    [
      'notice-reporter',
      [/art\. 14 ust\. 1 lit\. d i ust\. 2 lit\. f/, /art\. 55c ust\. 4/, /skarg/, /ust\. 2 lit\. a/, /automatycznie/],
    ],
    [
      'notice-resident',
      [/art\. 14 ust\. 1 lit\. c i d/, /ust\. 2 lit\. f/, /ust\. 1 lit\. e/, /poskarżyć/, /w ciągu miesiąca/],
    ],
    [
      'processing-record',
      ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((letter) => new RegExp(`art\\. 30 ust\\. 1 lit\\. ${letter}\\b`)),
    ],
    ['impact-assessment', [/ust\. 7 lit\. a/, /ust\. 7 lit\. b/, /ust\. 7 lit\. c i d/, /ust\. 2 i 9/, /art\. 36/]],
  ]
  it.each(asked)('says all that its article lists: %s', (kind, what) => {
    const text = textOf(documentOn(kind, '2026-03-09'))
    expect(what.filter((one) => !one.test(text))).toEqual([])
  })

  it('on the impact names for every measure a place and a test that exist', () => {
    const measures = homeDocuments['impact-assessment'].flatMap(({ sections }) =>
      sections.flatMap((section) => ('measures' in section ? (section.measures ?? []) : [])),
    )
    expect(measures.length).toBeGreaterThan(10)
    const missing = measures.flatMap(({ place, test }) => [place, test].filter((path) => !existsSync(inProject(path))))
    expect(missing).toEqual([])
    for (const { test } of measures)
      expect([test, readFileSync(inProject(test), 'utf8').includes('expect(')]).toEqual([test, true])
  })

  it('tells the reporter nowhere: a resident’s notice says that it stays secret', () => {
    expect(textOf(documentOn('notice-resident', '2026-03-09'))).toContain('pozostaje tajemnicą')
  })
})

describe('a gap', () => {
  it('stands where nothing is recorded, and only there', () => {
    const facts = { home: 'Dom pod Zmyślonym Dębem', authority: undefined, running: undefined }
    expect(fill('{home}, {?adres}. Organ: {authority}.', facts)).toEqual([
      'Dom pod Zmyślonym Dębem',
      ', ',
      { gap: 'adres' },
      '. Organ: ',
      { gap: 'organ prowadzący lub zlecający' },
      '.',
    ])
  })
})

describe('the pages', () => {
  let there: World
  beforeAll(async () => {
    there = await world(now)
  })
  afterAll(() => there.end())

  it('print every document with the home’s own name and authority, for director and dpo', async () => {
    for (const name of ['director', 'dpo'] as const) {
      const visitor = await visitorOf(there, name, now)
      const { html } = await visitor.open('/documents')
      for (const kind of documentKinds) {
        expect(html).toContain(`/documents/${kind}`)
        const shown = await visitor.open(`/documents/${kind}`)
        expect([kind, shown.status]).toEqual([kind, 200])
        expect(shown.text).toContain('Dom pod Zmyślonym Dębem')
        expect(shown.text).toContain('PCPR Zmyślone')
        expect(shown.html).toContain('lang="pl"')
        expect(shown.text).toMatch(/\.{24} \(/)
      }
    }
  })
})
