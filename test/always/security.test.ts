// SECURITY.md promises nothing that no test holds: every row of its tables of promises names sentences that exist.
import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { textOf } from '../support/source-tree.ts'

const page = textOf('SECURITY.md')
const cited = [...page.matchAll(/`(test\/[\w./-]+\.ts)`((?:\s*“[^”]+”,?)*)/g)].map(([, path = '', sentences = '']) => ({
  path,
  sentences: [...sentences.matchAll(/“([^”]+)”/g)].map(([, sentence = '']) => sentence),
}))
/** The rows of the table under a heading, without its head. */
const rowsUnder = (heading: string): string[] => {
  const section = page.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? ''
  return section
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .slice(1)
    .filter((line) => !line.startsWith('|---'))
}

describe('SECURITY.md', () => {
  it('names sentences that stand in the tests it names', () => {
    expect(cited.length).toBeGreaterThan(20)
    const missing = cited.flatMap(({ path, sentences }) =>
      existsSync(path)
        ? sentences.filter((sentence) => !textOf(path).includes(sentence)).map((sentence) => `${path}: ${sentence}`)
        : [path],
    )
    expect(missing).toEqual([])
  })

  it('gives every promise and every theft its test', () => {
    for (const heading of ['What a thief gets', 'What always holds']) {
      const rows = rowsUnder(heading)
      expect([heading, rows.length > 5]).toEqual([heading, true])
      expect(rows.filter((row) => !/`test\/[^`]+` “/.test(row))).toEqual([])
    }
  })
})
