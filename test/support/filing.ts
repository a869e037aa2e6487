// Filing a report on the page: what a carer typically fills in, and what the page answers.
// Reads HTML by pattern, as the visitor does.
import { expect } from 'vitest'
import type { Shown, Visitor } from './visitor.ts'

export type Fields = Record<string, string | readonly string[]>

/** What a carer must fill in, and what the form says already. */
export const typical = {
  '/what/description': 'Mieszkanka przewróciła się przy umywalce, boli ją nadgarstek.',
  '/who/residents/0/name': 'Wanda Wymyślona',
  '/who/residents/0/role:with': 'hurt',
  '/when/on': '2026-03-09',
  '/when/partOfDay': '00-06',
  '/where/place': 'bathroom',
  '/done/actions:list': ['first-aid', 'observation'],
  '/condition/harm:number': '1',
  '/condition/psychological:number': '9',
}

export const fileBy = (by: Visitor, fields: Fields = {}, page?: Shown) =>
  by.send('/reports/new', { ...typical, ...fields }, page)

/** Of the report that was filed. */
export const idIn = ({ location }: Shown): string =>
  /^\/reports\/([\w-]+)\?done=file$/.exec(location ?? '')?.[1] ?? `no report: ${location}`

/** The ids on a list of reports, in its order. */
export const reportsIn = ({ html }: Shown): string[] =>
  [...html.matchAll(/href="\/reports\/([\w-]{20,})"/g)].map(([, id]) => id ?? '')

export const reportsOf = async (by: Visitor) => reportsIn(await by.open('/reports?limit=200'))

/** The faults of a page: field → its label and sentence. Each is told at its field and linked from the summary. */
export function faultsIn({ html }: Shown): Record<string, string> {
  const summary = /<ul class="govuk-list govuk-error-summary__list">(.*?)<\/ul>/.exec(html)?.[1] ?? ''
  const links = [...summary.matchAll(/<li><a href="#([^"]+)">([^<]+)<\/a><\/li>/g)]
  expect(links).toHaveLength(summary.split('<li>').length - 1)
  return Object.fromEntries(
    links.map(([, id, sentence = '']) => {
      const beside = new RegExp(`id="${id}-error"[^>]*>([^<]*)<`).exec(html)?.[1]
      expect([id, html.includes(` id="${id}"`), sentence === beside || sentence.endsWith(`: ${beside}`)]).toEqual([
        id,
        true,
        true,
      ])
      return [id, sentence]
    }),
  )
}
