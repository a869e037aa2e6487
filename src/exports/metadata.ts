// Metadane: what a file says about itself, once as a structure for machines and once as rows for people. Polish, as the files are.
import type { Figures } from '../domain/statistics/figures.ts'
import { nameOfPeriod } from '../domain/statistics/months.ts'
import { warsawDate, warsawTime } from '../domain/zone.ts'
import type { Words } from '../words/language.ts'
import { fileWords as words, monthOfWords, signWords, suppressionWords } from '../words/statistics-files.ts'
import { measureWords, unitWords } from '../words/statistics-measures.ts'
import type { Describing } from './describing.ts'
import { dimensionLabel, measureOf, memberLabel, periodLabel, titleOf } from './labels.ts'
import type { Sheet } from './sheet.ts'

export type Defined = { code: string; name: string; meaning: string }

/** What every file says; `close` only of what was closed, `silent` only where homes told nothing and may be named. */
export type About = {
  table: string
  title: string
  scope: { code: string; name: string }
  period: { from: string; to: string; by: Figures['by'] }
  asOf: string
  version: number
  close?: string
  codeLists: readonly string[]
  suppression: { rule: string; meaning: string }
  silent?: readonly string[]
  signs: { sign: string; meaning: string }[]
}

/** `dimensions` in the order of the figures, `measures` those that the table has. */
export type Metadata = About & { dimensions: Defined[]; measures: (Defined & { unit: string; decimals: number })[] }

type Shown = Pick<Figures, 'table' | 'from' | 'to' | 'by' | 'asOf'> & Partial<Pick<Figures, 'dimensions'>>

export function aboutOf(
  { table, from, to, by, asOf, dimensions = [] }: Shown,
  { scope, version, codeLists, suppression, close, silent = [] }: Describing,
): About {
  return {
    table,
    title: titleOf({ table, dimensions }),
    scope: { code: scope.code, name: scope.name },
    period: { from, to, by },
    asOf,
    version,
    ...(close !== undefined && { close }),
    codeLists,
    suppression: { rule: suppression, meaning: suppressionWords[suppression].pl },
    ...(silent.length > 0 && { silent }),
    signs: (['0', '.', 'x', '#'] as const).map((sign) => ({ sign, meaning: signWords[sign].pl })),
  }
}

/** Everything a reader of the figures needs who has nothing but the file. */
export function metadataOf(figures: Figures, describing: Describing): Metadata {
  const counted = figures.dimensions.find(({ code }) => code === 'measure')?.members ?? []
  return {
    ...aboutOf(figures, describing),
    dimensions: figures.dimensions.map(({ code }) => ({ code, ...dimensionLabel({ code }) })),
    measures: counted.map((member) => {
      const measure = measureOf(member.code)
      const meaning = (measureWords as Readonly<Record<string, { meaning: Words }>>)[member.code]?.meaning.pl ?? ''
      const unit = measure ? unitWords[measure.unit].pl : ''
      return {
        code: member.code,
        name: memberLabel('measure', member),
        meaning,
        unit,
        decimals: measure?.decimals ?? 0,
      }
    }),
  }
}

/** An instant as people of the register write it: Warsaw date and time of day. */
const said = (atIso: string): string => `${warsawDate(atIso)} ${warsawTime(atIso)} (Europe/Warsaw)`

/** What a file says about itself in rows, and after it what is defined, under the name of each part: code, name, meaning, unit. */
export function aboutSheet(about: About, defined: readonly (readonly [string, Defined & { unit?: string }])[]): Sheet {
  const { period, suppression, close, silent = [] } = about
  const code = nameOfPeriod(period.from, period.to)
  const told: [Words, string, string][] = [
    [words.table, about.table, about.title],
    [words.scope, about.scope.code, about.scope.name],
    [words.period, code, `${periodLabel(code) ?? `${period.from} – ${period.to}`}, ${monthOfWords[period.by].pl}`],
    [words.asOf, about.asOf, said(about.asOf)],
    [words.version, `v${about.version}`, ''],
    ...(close === undefined ? [] : [[words.close, close, ''] satisfies [Words, string, string]]),
    [words.codeLists, about.codeLists.join(', '), ''],
    [words.suppression, suppression.rule, suppression.meaning],
    ...silent.map((name): [Words, string, string] => [words.silent, '', name]),
    ...about.signs.map(({ sign, meaning }): [Words, string, string] => [words.sign, sign, meaning]),
  ]
  return {
    name: words.about.pl,
    columns: [words.part, words.code, words.name, words.meaning, words.unit].map(({ pl }) => pl),
    rows: [
      ...told.map(([part, code, meaning]) => [part.pl, code, '', meaning, '']),
      ...defined.map(([part, { code, name, meaning, unit = '' }]) => [part, code, name, meaning, unit]),
    ],
  }
}

/** The Metadane of a table with figures. */
export const metadataSheet = (metadata: Metadata): Sheet =>
  aboutSheet(metadata, [
    ...metadata.dimensions.map((dimension) => [words.dimension.pl, dimension] as const),
    ...metadata.measures.map((measure) => [words.measure.pl, measure] as const),
  ])
