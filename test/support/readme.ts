// The parts of README.md that follow from the code: generated here, pasted there, held together by test/always/readme.test.ts.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { appointmentLifecycle } from '../../src/domain/appointment.ts'
import { authorisationLifecycle } from '../../src/domain/authorisation.ts'
import { residentLifecycle } from '../../src/domain/resident.ts'
import { breachLifecycle } from '../../src/domain/breach.ts'
import { caseLifecycle } from '../../src/domain/case.ts'
import { censusLifecycle } from '../../src/domain/census.ts'
import { disclosureLifecycle } from '../../src/domain/disclosure.ts'
import { disposalLifecycle } from '../../src/domain/disposal.ts'
import { entryLifecycle } from '../../src/domain/entry-lifecycle.ts'
import type { Move } from '../../src/domain/lifecycle.ts'
import { requestLifecycle } from '../../src/domain/rights-request.ts'
import type { Permit } from '../../src/domain/role.ts'
import { transferLifecycle } from '../../src/domain/transfer.ts'

export const inProject = (path: string) => join(import.meta.dirname, '../..', path)
export const readme = readFileSync(inProject('README.md'), 'utf8')
export const packageJson = JSON.parse(readFileSync(inProject('package.json'), 'utf8')) as {
  scripts: Record<string, string>
  dependencies: Record<string, string>
  devDependencies: Record<string, string>
}

/** What stands between `<!-- name -->` and `<!-- /name -->`. */
export function markedPart(name: string): string {
  const [, part] = readme.split(`<!-- ${name} -->\n`)
  if (part === undefined) throw new Error(`README.md has no part “${name}”`)
  return part.split(`\n<!-- /${name} -->`)[0] ?? ''
}

/** What stands under a heading of the second level, up to the next. */
export function chapter(title: string): string {
  const found = readme.split(/^## /m).find((part) => part.startsWith(`${title}\n`))
  if (found === undefined) throw new Error(`README.md has no chapter “${title}”`)
  return found
}

const code = (text: string) => `\`${text}\``
const codes = (texts: readonly string[]) => texts.map(code).join(', ')
const whoOf = ({ role, scope }: Permit) => (scope ? `${role} (${scope})` : role)
const target = ({ to }: Move<string>) => (to === 'same' ? '(stays)' : codes(typeof to === 'string' ? [to] : to))

const table = (columns: readonly string[], rows: readonly (readonly string[])[]) =>
  [columns, columns.map(() => '---'), ...rows]
    .map((row) => `|${row.map((cell) => (cell === '---' ? cell : ` ${cell} `)).join('|')}|`)
    .join('\n')

/** The lifecycles as the tables of the domain tell them. */
export function lifecycleTable(): string {
  const lifecycles: Record<string, Record<string, Move<string>>> = {
    Entry: entryLifecycle,
    Transfer: transferLifecycle,
    Case: caseLifecycle,
    Authorisation: authorisationLifecycle,
    'Breach record': breachLifecycle,
    'Acting director': appointmentLifecycle,
    Disclosure: disclosureLifecycle,
    Disposal: disposalLifecycle,
    'Request of a person': requestLifecycle,
    'Resident’s card': residentLifecycle,
    Census: censusLifecycle,
  } as never
  return Object.entries(lifecycles)
    .map(([name, lifecycle]) => {
      const rows = Object.entries(lifecycle).map(([action, move]) => [
        code(action),
        codes(move.from),
        target(move),
        move.by.map(whoOf).join(', ') || '(the program)',
      ])
      return `**${name}**\n\n${table(['Action', 'From', 'To', 'By'], rows)}`
    })
    .join('\n\n')
}
