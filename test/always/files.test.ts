// How files are written (design.md §7): headed, small, named for what they are, nothing left lying about.
import { basename } from 'node:path'
import { describe, expect, it } from 'vitest'
import { filesOf, nameOf, placeOf, sourcesOf, textOf, type Node, type Source } from '../support/source-tree.ts'

const sources = sourcesOf('src')
const written = ['src', 'test'].flatMap(filesOf)
const linesOf = (path: string) => textOf(path).trimEnd().split('\n')

/** A picture of points or a font holds no comment. */
const commented = written.filter((path) => !/\.(png|webp|woff2)$/.test(path))

/** Lines of comment before anything else. */
const headerOf = (path: string): number => {
  const [, block] = /^(?:\/\*|<!--)([^]*?)(?:\*\/|-->)/.exec(textOf(path)) ?? []
  if (block !== undefined) return block.split('\n').length
  const lines = linesOf(path)
  const end = lines.findIndex((line) => !line.startsWith('// '))
  return end === -1 ? lines.length : end
}

describe('a file', () => {
  it('opens with one or two lines, four at most, on what it is responsible for', () => {
    expect(commented.filter((path) => headerOf(path) < 1 || headerOf(path) > 4)).toEqual([])
  })

  it('is small', () => {
    const lengths = sources.map(({ path }) => linesOf(path).length).toSorted((a, b) => a - b)
    expect(sources.map(({ path }) => path).filter((path) => linesOf(path).length > 300)).toEqual([])
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThan(100)
  })

  it('has a name of small letters and hyphens', () => {
    const name = /^[a-z\d]+(-[a-z\d]+)*((\.test)?\.ts|\.(tsx|js|css|scss|svg|png|webp|woff2))$/
    expect(written.filter((path) => !name.test(basename(path)))).toEqual([])
  })
})

/** Words that name nothing. Personal data is what the act calls it (RODO art. 4): there the word says something. */
const saysNothing = (name: string) =>
  /(^|-)(managers?|helpers?|utils?|utility|utilities|data|infos?)(-|$)/.test(
    name
      .replaceAll(/([a-z\d])([A-Z])/g, '$1-$2')
      .toLowerCase()
      .replace('personal-data', ''),
  )

function exportedNames({ nodes }: Source): string[] {
  return nodes
    .filter(({ type }) => type === 'ExportNamedDeclaration')
    .flatMap(({ declaration, specifiers }) => [
      nameOf((declaration as Node | null)?.['id']),
      ...(((declaration as Node | null)?.['declarations'] as Node[] | undefined) ?? []).map(({ id }) => nameOf(id)),
      ...(specifiers as Node[]).map(({ exported }) => nameOf(exported)),
    ])
    .filter((name) => name !== undefined)
}

describe('a name', () => {
  it('says what the thing is', () => {
    expect(sources.flatMap(exportedNames).length).toBeGreaterThan(300)
    expect(written.filter((path) => saysNothing(basename(path).replace(/(\.test)?\.\w+$/, '')))).toEqual([])
    expect(
      sources.flatMap((source) =>
        exportedNames(source)
          .filter(saysNothing)
          .map((name) => `${source.path}: ${name}`),
      ),
    ).toEqual([])
  })

  it('says nothing when it could stand anywhere', () => {
    const empty = ['dateUtils', 'EntryManager', 'data', 'entry-info', 'formHelper', 'entryData']
    expect(empty.filter(saysNothing)).toEqual(empty)
    const meant = ['dataset', 'update', 'PersonalDataDetector', 'findPersonalData', 'information']
    expect(meant.filter(saysNothing)).toEqual([])
  })
})

const matching = (paths: readonly string[], pattern: RegExp) =>
  paths.flatMap((path) => linesOf(path).flatMap((line, index) => (pattern.test(line) ? `${path}:${index + 1}` : [])))

describe('what is unfinished or unsafe', () => {
  it('is not noted in a comment to be done some day', () => {
    const later = /(^|\s)(\/\/|\/?\*\*?|--) .*\b(TODO|FIXME|XXX|HACK)\b/
    expect('// a note: TO' + 'DO').toMatch(later)
    expect(matching([...commented, ...filesOf('migrations')], later)).toEqual([])
  })

  it('is not hidden from the compiler', () => {
    const hidden = sources.flatMap((source) =>
      source.nodes.filter(({ type }) => type === 'TSAnyKeyword').map((node) => placeOf(source, node)),
    )
    expect(hidden).toEqual([])
    expect(matching(commented, /\/[/*] *(@ts-(ignore|expect-error|nocheck)|eslint-disable|prettier-ignore)/)).toEqual(
      [],
    )
  })

  it('is not left out of the tests', () => {
    expect(matching(filesOf('test'), /\b(it|test|describe)(\.\w+)*\.(only|skip|todo|fails)\b/)).toEqual([])
  })
})
