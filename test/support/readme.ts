// The parts of the README that follow from the code: lifecycles and routes. `node test/support/readme.ts` writes them into it.
// The README's test compares; nothing is derived by hand.
import { readFileSync, writeFileSync } from 'node:fs'
import { authorisationLifecycle } from '../../src/domain/authorisation.ts'
import { caseLifecycle } from '../../src/domain/case.ts'
import { entryLifecycle } from '../../src/domain/entry-lifecycle.ts'
import type { Lifecycle } from '../../src/domain/lifecycle.ts'
import { transferLifecycle } from '../../src/domain/transfer.ts'
import { makeApp } from '../../src/http/app.ts'

const code = (words: readonly string[]) => words.map((word) => `\`${word}\``).join(', ')

function lifecycleTable(name: string, lifecycle: Lifecycle<string, string>): string {
  const rows = Object.entries(lifecycle).map(([action, { from, to, by }]) => {
    const leads = to === 'same' ? '(stays)' : code(typeof to === 'string' ? [to] : to)
    const who = by.map(({ role, scope }) => (scope ? `${role} (${scope})` : role)).join(', ')
    return `| \`${action}\` | ${code(from)} | ${leads} | ${who} |`
  })
  return [`**${name}**`, '', '| Action | From | To | By |', '|---|---|---|---|', ...rows].join('\n')
}

export function lifecycles(): string {
  return [
    lifecycleTable('Entry', entryLifecycle),
    lifecycleTable('Transfer', transferLifecycle),
    lifecycleTable('Case', caseLifecycle),
    lifecycleTable('Authorisation', authorisationLifecycle),
  ].join('\n\n')
}

/** Every documented route with its summary, and the open ones that are pages or health. */
export async function routes(): Promise<string> {
  const app = makeApp({
    services: () => ({}) as never,
    settings: { publicUrl: 'http://localhost:8787', mode: 'real' },
    clock: () => new Date(0),
  })
  const document = (await (await app.request('/openapi.json')).json()) as {
    paths: Record<string, Record<string, { summary?: string }>>
  }
  const rows = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { summary }]) => `| \`${method.toUpperCase()} ${path}\` | ${summary ?? ''} |`),
  )
  const plain = ['/', '/setup', '/docs', '/openapi.json', '/health/live', '/health/ready', '/.well-known/jwks.json', '/problems/{code}']
  return ['| Path | For |', '|---|---|', ...rows, `| ${code(plain)} | open to anyone |`].join('\n')
}

export const sections: Record<string, () => string | Promise<string>> = { lifecycles, routes }

const readme = new URL('../../README.md', import.meta.url)
export const readReadme = () => readFileSync(readme, 'utf8')

/** What stands between the two marks of a section. */
export function sectionIn(text: string, name: string): string | undefined {
  return new RegExp(`<!-- ${name} -->\\n([\\s\\S]*?)\\n?<!-- /${name} -->`).exec(text)?.[1]
}

if (import.meta.main) {
  let text = readReadme()
  for (const [name, make] of Object.entries(sections)) {
    const made = await make()
    text = text.replace(new RegExp(`<!-- ${name} -->[\\s\\S]*?<!-- /${name} -->`), () => `<!-- ${name} -->\n${made}\n<!-- /${name} -->`)
  }
  writeFileSync(readme, text)
}
