// Who may import whom, and where the world may be touched (design.md §7). Knows the code by its syntax, not by running it.
import { describe, expect, it } from 'vitest'
import {
  filesOf,
  importsOf,
  nameOf,
  parseSource,
  placeOf,
  sourcesOf,
  stringOf,
  type Import,
  type Node,
  type Source,
} from '../support/source-tree.ts'

const sources = sourcesOf('src')
const imports = sources.flatMap(importsOf)

const ports = ['src/register/ports.ts', ...filesOf('src/register/common').filter((path) => path.endsWith('-ports.ts'))]
const pure = ['src/domain/', 'src/words/']
const useCases = [...pure, 'src/ledger/', 'src/vault/', 'src/exports/', 'src/register/common/', 'src/register/ports.ts']
const tables = ['batches', 'part', 'schema', 'statement'].map((name) => `src/store/${name}.ts`)
const ofPlane = ['src/domain/', 'src/store/common/', ...tables, 'drizzle-orm']
// The store gives back what the ledger chains and keeps the vault's keys: it implements their shapes and runs nothing of them.
const implemented = [...ports, 'src/ledger/', 'src/vault/']
// A CSV is one representation of an answer as JSON is another; the use case gives the table. Hence exports.
const shown = [...pure, 'src/register/', 'src/exports/', 'src/http/', 'hono', 'zod', '@hono/zod-openapi']

/** A folder or file → what it may import; `types` only as types. A name that ends in `/` is a folder; the longest prefix decides. */
const rules: Record<string, { may: readonly string[]; types?: readonly string[] }> = {
  'src/domain/': { may: ['src/domain/'] },
  'src/words/': { may: ['src/words/'], types: ['src/domain/'] },
  'src/ledger/': { may: [...pure, 'src/ledger/', 'jose', 'node:crypto'] },
  // Public halves of all keys are made in one place, the ledger's signatures; the ledger never knows the vault.
  'src/vault/': { may: [...pure, 'src/vault/', 'src/ledger/', 'jose', 'uuidv7', 'node:crypto'] },
  'src/exports/': { may: [...pure, 'src/exports/'] },
  'src/register/ports.ts': { may: [], types: ['src/domain/', 'src/ledger/', 'src/vault/', ...ports] },
  'src/register/common/': { may: useCases },
  'src/register/home/': { may: [...useCases, 'src/register/home/'] },
  'src/register/authority/': { may: [...useCases, 'src/register/authority/'] },
  'src/register/door/': { may: [...useCases, 'src/register/'] },
  'src/store/': { may: ['src/domain/', 'src/store/', 'drizzle-orm'], types: [...implemented, '@libsql/client'] },
  'src/store/file-client.ts': { may: ['libsql'], types: ['@libsql/client', 'src/store/database.ts'] },
  'src/store/migration-files.ts': { may: ['src/store/migrate.ts', 'node:crypto', 'node:fs', 'node:path'] },
  'src/store/common/': { may: ofPlane, types: implemented },
  'src/store/home/': { may: [...ofPlane, 'src/store/home/'], types: implemented },
  'src/store/door/': { may: [...ofPlane, 'src/store/door/'], types: implemented },
  'src/store/authority/': { may: [...ofPlane, 'src/store/authority/'], types: implemented },
  'src/files/': { may: ['src/domain/', 'src/files/'], types: ports },
  'src/notify/': { may: ['src/domain/', 'src/words/', 'src/notify/'], types: ports },
  'src/jobs/': { may: [...pure, 'src/register/', 'src/jobs/'] },
  'src/demo/': { may: [...pure, 'src/register/', 'src/demo/'] },
  'src/http/': { may: shown },
  'src/config.ts': { may: [] },
}
const entries = [
  'build',
  'cli',
  'config',
  'embedded',
  'key-commands',
  'key-folder',
  'close-commands',
  'ledger-commands',
  'node',
  'program',
  'remote',
  'worker',
].map((name) => `src/${name}.ts`)

const within = (allowed: readonly string[], to: string) =>
  allowed.some((name) => to === name || to.startsWith(name.endsWith('/') ? name : `${name}/`))

function ruleOf(path: string) {
  const [place] = Object.keys(rules)
    .filter((prefix) => path === prefix || (prefix.endsWith('/') && path.startsWith(prefix)))
    .toSorted((a, b) => b.length - a.length)
  return place === undefined ? undefined : rules[place]
}

const isForbidden = ({ from, to, typeOnly }: Import) => {
  const rule = ruleOf(from)
  if (rule === undefined) return !entries.includes(from)
  return !within(rule.may, to) && !(typeOnly && within(rule.types ?? [], to))
}

const told = ({ from, line, to }: Import) => `${from}:${line} → ${to}`

describe('imports', () => {
  it('go only where the house allows', () => {
    expect(imports.length).toBeGreaterThan(300)
    expect(imports.filter(isForbidden).map(told)).toEqual([])
  })

  it('are seen in each of their forms', () => {
    const text = `import { a } from './a.ts'
      import type { B } from './b.ts'
      import { type C } from './c.ts'
      import './d.ts'
      import * as e from 'e'
      export { f } from './f.ts'
      export * from './g.ts'
      export type { H } from './h.ts'
      const i = await import('./i.ts')
      type J = import('./j.ts').J
      // import './not.ts'
      export const k = "import './not.ts'"`
    const seen = importsOf(parseSource('src/x/y.ts', text))
    expect(seen.map(({ to }) => to.replace('src/x/', ''))).toEqual([
      'a.ts',
      'b.ts',
      'c.ts',
      'd.ts',
      'e',
      'f.ts',
      'g.ts',
      'h.ts',
      'i.ts',
      'j.ts',
    ])
    expect(seen.flatMap(({ typeOnly }, index) => (typeOnly ? 'abcdefghij'[index] : []))).toEqual(['b', 'h', 'j'])
  })

  it('never lead into the entries, of which there is a closed list', () => {
    const top = sources.map(({ path }) => path).filter((path) => !path.slice('src/'.length).includes('/'))
    expect(top.filter((path) => !entries.includes(path))).toEqual([])
    expect(sources.filter(({ path }) => !ruleOf(path) && !entries.includes(path)).map(({ path }) => path)).toEqual([])
  })

  it('never let the edge load what only Node has', () => {
    const reached = new Set(['src/worker.ts'])
    const loaded = imports.filter(({ typeOnly }) => !typeOnly)
    for (const path of reached) for (const { from, to } of loaded) if (from === path) reached.add(to)
    expect(reached).toContain('src/store/store.ts')
    const onNodeOnly =
      /^(node:(?!crypto$)|libsql$|@libsql\/client$|@hono\/node-server)|\/(embedded|key-folder|migration-files)\.ts$/
    expect([...reached].filter((to) => onNodeOnly.test(to))).toEqual([])
  })

  it('of Hono, Drizzle and the libSQL client stay where these are known', () => {
    const homes: [RegExp, RegExp][] = [
      [/^(hono|zod|@hono\/zod-openapi)(\/|$)/, /^src\/http\//],
      [/^@hono\/node-server(\/|$)/, /^src\/node\.ts$/],
      [/^drizzle-orm(\/|$)/, /^src\/store\//],
      [/^(@libsql\/|libsql$)/, /^src\/(store\/|\w[\w-]*\.ts$)/],
    ]
    for (const [what, where] of homes) {
      const of = imports.filter(({ to }) => what.test(to))
      expect(of, String(what)).not.toEqual([])
      expect(of.filter(({ from }) => !where.test(from)).map(told)).toEqual([])
    }
  })
})

/** Names of a plane's tables in SQL text (`home_entry`), in what is taken from the schema (`homeEntry`, `*`) and in `sealedOf.home`. */
function planeNames({ text, nodes, ...source }: Source): string[] {
  const inSql = nodes.flatMap((node) => stringOf(node)?.match(/\b(home|door|case)_\w+/g) ?? [])
  const sealed = nodes
    .filter(({ type, object }) => type === 'MemberExpression' && nameOf(object) === 'sealedOf')
    .map((node) => nameOf(node['property']) ?? '*')
  const taken = importsOf({ text, nodes, ...source })
    .filter(({ to }) => to === 'src/store/schema.ts')
    .flatMap(({ names }) => names)
  return [...inSql, ...sealed, ...taken]
}

describe('the tables of a plane', () => {
  it.each([
    ['src/store/authority/', /^(\*|home)/],
    ['src/store/door/', /^(\*|home|case)/],
    ['src/store/home/', /^(\*|case)/],
  ])('are not named by another: %s', (folder, foreign) => {
    const own = sources.filter(({ path }) => path.startsWith(folder))
    expect(own.flatMap(planeNames)).not.toEqual([])
    const naming = own.flatMap((source) =>
      planeNames(source)
        .filter((name) => foreign.test(name))
        .map((name) => `${source.path}: ${name}`),
    )
    expect(naming).toEqual([])
  })
})

type Touch = { what: string; only: readonly string[]; found: (node: Node, text: string) => boolean }

const isName = (pattern: RegExp) => (node: Node, text: string) =>
  ['Identifier', 'MemberExpression'].includes(node.type) && pattern.test(text)
const isCallOf =
  (method: RegExp) =>
  ({ type, callee }: Node) =>
    type === 'CallExpression' && (callee as Node).type === 'MemberExpression' && method.test(nameOf(callee) ?? '')
const isSql = (pattern: RegExp) => (node: Node) => pattern.test(stringOf(node) ?? '')
const isTimeless = ({ type, callee, arguments: given }: Node) =>
  ['NewExpression', 'CallExpression'].includes(type) && nameOf(callee) === 'Date' && (given as Node[]).length === 0

const running = ['node', 'worker', 'cli', 'close-commands', 'ledger-commands'].map((name) => `src/${name}.ts`)
const touches: Touch[] = [
  { what: 'the clock', only: running, found: isName(/^(Date|performance)\.now$/) },
  { what: 'the clock', only: running, found: isTimeless },
  // jose reads the clock when it is not told the time.
  {
    what: 'the clock',
    only: [],
    found: (node) => isCallOf(/^setIssuedAt$/)(node) && (node['arguments'] as Node[]).length === 0,
  },
  {
    what: 'chance',
    // The id of a request is no part of the register and is made before anything of it is known.
    only: [...entries, 'src/vault/', 'src/http/app.ts'],
    found: isName(/^(\w+\.)?(getRandomValues|randomUUID|randomBytes|randomInt|uuidv7)$|^Math\.random$/),
  },
  { what: 'the process and its environment', only: ['src/node.ts', 'src/cli.ts'], found: isName(/^process$/) },
  { what: 'the console', only: running, found: isName(/^console$/) },
  {
    what: 'a database client',
    only: ['batches', 'key-store', 'migrate']
      .map((name) => `src/store/${name}.ts`)
      .concat('src/embedded.ts', 'src/remote.ts'),
    found: isCallOf(/^(execute|batch)$/),
  },
  { what: 'a transaction of several round trips', only: [], found: isCallOf(/^(transaction|executeMultiple)$/) },
]
/** What SQL of ours never says: in the store's files and in the entries, where the other texts of a program are not. */
const unsaid: Touch[] = [
  {
    what: 'a transaction of several round trips',
    only: ['src/store/file-client.ts'],
    found: isSql(/^\s*(begin|commit|rollback|savepoint|release|end transaction)\b/i),
  },
  { what: 'the clock', only: [], found: isSql(/\bcurrent_(time|date)|'now'|\bunixepoch\b/i) },
  { what: 'chance', only: [], found: isSql(/\brandom(blob)?\s*\(/i) },
  // REPLACE deletes the old row without asking the triggers that keep the ledger and the sealed values.
  { what: 'a replaced row', only: [], found: isSql(/\bor\s+replace\b|\breplace\s+into\b/i) },
]
const speakSql = (path: string) => path.startsWith('src/store/') || entries.includes(path)

const touching = ({ only, found }: Touch, among: readonly Source[]) =>
  among
    .filter(({ path }) => !within(only, path))
    .flatMap((source) =>
      source.nodes
        .filter((node) => found(node, source.text.slice(node.start, node.end)))
        .map((node) => placeOf(source, node)),
    )

describe('the world outside', () => {
  it('is touched only in its place', () => {
    for (const touch of touches) expect([...new Set(touching(touch, sources))], touch.what).toEqual([])
    for (const touch of unsaid) {
      expect(
        touching(
          touch,
          sources.filter(({ path }) => speakSql(path)),
        ),
        touch.what,
      ).toEqual([])
    }
  })

  it('would be noticed', () => {
    const text = `const a = [Date.now(), performance.now(), new Date(), Date()]
      jwt.setIssuedAt()
      const b = [crypto.getRandomValues(c), crypto.randomUUID(), randomBytes(16), { mint: uuidv7 }, Math.random()]
      process.env['A']
      console.log(1)
      client.batch([]); client.execute('')
      db.transaction(async () => {}); client.executeMultiple('')
      const sql = ['BEGIN IMMEDIATE', "SELECT datetime('now')", 'SELECT random()', 'INSERT OR REPLACE INTO event']`
    const source = parseSource('src/store/x.ts', text)
    for (const touch of [...touches, ...unsaid]) expect(touching(touch, [source]), touch.what).not.toEqual([])
  })

  it('speaks of its environment only to the configuration', () => {
    for (const source of sources.filter(({ path }) => ['src/node.ts', 'src/cli.ts'].includes(path))) {
      const readers = importsOf(source)
        .filter(({ to }) => to === 'src/config.ts')
        .flatMap(({ names }) => names)
      const textOf = ({ start, end }: Node) => source.text.slice(start, end)
      const isEnvironment = (node: Node) => node.type === 'MemberExpression' && textOf(node) === 'process.env'
      const told = source.nodes.filter(
        ({ type, callee, arguments: given }) =>
          type === 'CallExpression' && readers.includes(nameOf(callee) ?? '') && (given as Node[]).some(isEnvironment),
      )
      expect(source.nodes.filter(isEnvironment).length, source.path).toBe(told.length)
    }
  })
})
