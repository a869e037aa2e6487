// The source files as syntax trees, for the tests that state facts about the whole code base. Reads files, judges nothing.
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseAst } from 'vitest/node'

export type Node = { type: string; start: number; end: number; [part: string]: unknown }

/** `path` from the root of the project, with slashes. */
export type Source = { path: string; text: string; nodes: readonly Node[] }

/**
 * `to`: a path from the root, or the specifier of a package (`node:fs`, `hono/html`). `typeOnly`: gone at run time
 * (`import { type A }` is not: the module is still loaded). `names`: what is taken, `*` for everything.
 */
export type Import = { from: string; line: number; to: string; typeOnly: boolean; names: readonly string[] }

const root = join(import.meta.dirname, '../..')

/** Every file below the folder, in code-unit order. */
export const filesOf = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name).slice(root.length + 1))
    .toSorted()

export const textOf = (path: string): string => readFileSync(join(root, path), 'utf8')

/** The TypeScript files below the folder, parsed; those with JSX too. */
export const sourcesOf = (folder: string): Source[] =>
  filesOf(folder)
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => parseSource(path, textOf(path)))

export const parseSource = (path: string, text: string): Source => ({
  path,
  text,
  nodes: [...everyNode(parseAst(text, { lang: path.endsWith('.tsx') ? 'tsx' : 'ts' }) as unknown as Node)],
})

function* everyNode(node: Node): Generator<Node> {
  yield node
  for (const part of Object.values(node).flat()) if (isNode(part)) yield* everyNode(part)
}

const isNode = (part: unknown): part is Node => typeof (part as Node | null)?.type === 'string'

/** `path:line` of a node, to click on. */
export const placeOf = ({ path, text }: Source, { start }: Node): string => `${path}:${lineAt(text, start)}`

const lineAt = (text: string, offset: number) => text.slice(0, offset).split('\n').length

const importKinds = [
  'ImportDeclaration',
  'ExportNamedDeclaration',
  'ExportAllDeclaration',
  'ImportExpression',
  'TSImportType',
]

/** Static and dynamic imports, re-exports and type imports. Throws where a dynamic import does not name its module. */
export const importsOf = (source: Source): Import[] =>
  source.nodes
    .filter(({ type, source: from }) => importKinds.includes(type) && from !== null)
    .map((node) => {
      const to = (node['source'] as Node)['value']
      if (typeof to !== 'string') throw new Error(`${placeOf(source, node)} imports what it computes`)
      return {
        from: source.path,
        line: lineAt(source.text, node.start),
        to: to.startsWith('.') ? join(dirname(source.path), to) : to,
        typeOnly: node.type === 'TSImportType' || node['importKind'] === 'type' || node['exportKind'] === 'type',
        names: ((node['specifiers'] ?? []) as Node[]).map((specifier) => nameOf(specifier['imported']) ?? '*'),
      }
    })

/** The name of an identifier, or of the member it ends in: `now` of `Date.now`. */
export const nameOf = (node: unknown): string | undefined => {
  if (!isNode(node)) return undefined
  if (node.type === 'MemberExpression') return nameOf(node['property'])
  return node.type === 'Identifier' ? String(node['name']) : undefined
}

/** A string literal's value, or the text of one piece of a template. */
export const stringOf = ({ type, value }: Node): string | undefined => {
  if (type === 'TemplateElement') return (value as { raw: string }).raw
  return type === 'Literal' && typeof value === 'string' ? value : undefined
}
