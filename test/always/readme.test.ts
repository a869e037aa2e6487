// The README against the code: a document nobody checks falls behind (examples.md 8.12).
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { edgeVariables, nodeVariables } from '../../src/config.ts'
import { refusals } from '../../src/domain/refusal.ts'
import { roleNames, scopes } from '../../src/domain/role.ts'
import { readReadme, sectionIn, sections } from '../support/readme.ts'

const readme = readReadme()
const packageFile = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as Record<
  'scripts' | 'dependencies' | 'devDependencies',
  Record<string, string>
>
const missing = (words: readonly string[]) => words.filter((word) => !readme.includes(`\`${word}\``))

describe('the README', () => {
  it.each(Object.keys(sections))('shows the %s as the code has them', async (name) => {
    expect(sectionIn(readme, name)).toBe(await sections[name]?.())
  })

  it('names every refusal with its status', () => {
    const rows = Object.entries(refusals).filter(([code, status]) => !readme.includes(`| \`${code}\` | ${status} |`))
    expect(rows).toEqual([])
  })

  it('names every role, scope and variable of the configuration', () => {
    expect(missing([...roleNames, ...scopes, ...nodeVariables, ...edgeVariables])).toEqual([])
  })

  it('says why each dependency is there', () => {
    expect(missing(Object.keys({ ...packageFile.dependencies, ...packageFile.devDependencies }))).toEqual([])
  })

  it('names every script', () => {
    const known = Object.keys(packageFile.scripts).filter((script) => !new RegExp(`npm (run )?${script}\\b`).test(readme))
    expect(known).toEqual([])
  })

  it('has exact versions only to speak of', () => {
    const versions = Object.values({ ...packageFile.dependencies, ...packageFile.devDependencies })
    expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([])
  })
})
