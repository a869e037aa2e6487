// README.md is true: it lists every code, route, variable, script and dependency, and its lifecycles are those of the domain.
import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { edgeVariables, nodeVariables } from '../../src/config.ts'
import { refusals, faults } from '../../src/domain/refusal.ts'
import { roleNames, scopes } from '../../src/domain/role.ts'
import { faultWords } from '../../src/words/faults.ts'
import { refusalWords } from '../../src/words/refusals.ts'
import { openToAnyone } from '../support/access.ts'
import { chapter, inProject, lifecycleTable, markedPart, packageJson, readme } from '../support/readme.ts'
import { documentOf, isPage, routesOf } from '../support/requests.ts'
import { makeApp } from '../../src/http/app.ts'

const app = makeApp({
  services: () => ({}) as never,
  settings: { publicUrl: 'http://localhost:8787', mode: 'real' },
  clock: () => new Date('2026-03-09T10:00:00.000Z'),
})

/** The cells of a table's row, by its first cell. */
const rowsOf = (text: string) =>
  new Map(
    [...text.matchAll(/^\| (.+) \|$/gm)]
      .map(([, row = '']) => row.split(' | '))
      .map(([first = '', ...rest]) => [first, rest]),
  )

describe('README.md', () => {
  it('lists every refusal with its status and what people read, and no other', () => {
    const rows = rowsOf(chapter('Refusals'))
    for (const [code, status] of Object.entries(refusals)) {
      const { pl, en } = refusalWords[code as keyof typeof refusals]
      expect([code, rows.get(`\`${code}\``)]).toEqual([code, [String(status), pl.title, en.title]])
    }
    for (const fault of faults)
      expect([fault, rows.get(`\`${fault}\``)]).toEqual([fault, [faultWords[fault].pl, faultWords[fault].en]])
    const known = [...Object.keys(refusals), ...faults].map((code) => `\`${code}\``)
    expect([...rows.keys()].filter((first) => first.startsWith('`') && !known.includes(first))).toEqual([])
  })

  it('shows the lifecycles of the domain', () => expect(markedPart('lifecycles')).toBe(lifecycleTable()))

  it('lists every route, and no other', async () => {
    const document = await documentOf({ request: async (path: string) => app.request(path) } as never)
    const rows = rowsOf(markedPart('routes'))
    const documented = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.entries(methods as object).map(
        ([method, { summary }]) => [`\`${method.toUpperCase()} ${path}\``, summary] as const,
      ),
    )
    for (const [route, summary] of documented)
      expect([route, rows.get(route)?.[0]]).toEqual([route, expect.stringContaining(summary.split(' (')[0])])
    const known: string[] = documented.map(([route]) => route)
    expect([...rows.keys()].filter((first) => /^`[A-Z]+ /.test(first) && !known.includes(first))).toEqual([])
    const routes = routesOf({ app } as never).filter((route) => !isPage(route))
    const running = routes.map((route) => route.replaceAll(/:(\w+)/g, '{$1}'))
    for (const route of running.filter((one) => !known.includes(`\`${one}\``))) {
      const path = route.split(' ')[1] ?? ''
      expect([route, openToAnyone.map((one) => one.replaceAll(/:(\w+)/g, '{$1}')).includes(route)]).toEqual([
        route,
        true,
      ])
      if (!path.startsWith('/assets'))
        expect([route, markedPart('routes')]).toEqual([route, expect.stringContaining(`\`${path}\``)])
    }
  })

  it('lists every place of the pages, and no other', () => {
    const listed = [...markedPart('pages').matchAll(/`(\/[\w-]*)`/g)].map(([, path]) => path)
    const places = routesOf({ app } as never)
      .filter((route) => isPage(route) && route.startsWith('GET '))
      .map((route) => `/${route.split('/')[1] ?? ''}`)
    expect(new Set(listed)).toEqual(new Set(places))
  })

  it('lists every variable of both runtimes', () => {
    for (const name of [...nodeVariables, ...edgeVariables])
      expect([name, chapter('Configuration')]).toEqual([name, expect.stringContaining(`\`${name}\``)])
  })

  it('says of every dependency why, and each is pinned to one version', () => {
    const why = chapter('Dependencies and why')
    const { dependencies, devDependencies } = packageJson
    const known = { ...dependencies, ...devDependencies }
    for (const [name, version] of Object.entries(known)) {
      expect([name, why]).toEqual([name, expect.stringContaining(`\`${name}\``)])
      expect([name, version]).toEqual([name, expect.stringMatching(/^\d+\.\d+\.\d+$/)])
    }
    const named = [...why.matchAll(/^\| (.+?) \|/gm)].flatMap(([, cell = '']) =>
      [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name),
    )
    expect(named.filter((name) => !Object.hasOwn(known, name ?? ''))).toEqual([])
  })

  it('says what every script is for', () => {
    const rows = [...rowsOf(chapter('Two commands')).keys()].join(' ')
    for (const script of Object.keys(packageJson.scripts)) {
      const command = ['start', 'test'].includes(script) ? `npm ${script}` : `npm run ${script}`
      expect([script, rows]).toEqual([script, expect.stringMatching(new RegExp(`\`${command}[\` ]`))])
    }
  })

  it('says what every role and every scope may do', () => {
    const rows = rowsOf(chapter('Roles'))
    for (const name of [...roleNames, ...scopes]) expect([name, rows.has(`\`${name}\``)]).toEqual([name, true])
  })

  it('names no file of the program that is not there', () => {
    const named = [...readme.matchAll(/`([\w-]+(?:\/[\w-]+)+\.(?:test\.)?ts)`/g)].map(([, path = '']) => path)
    expect(named.length).toBeGreaterThan(5)
    expect(named.filter((path) => !existsSync(inProject(path)) && !existsSync(inProject(`src/${path}`)))).toEqual([])
  })
})
