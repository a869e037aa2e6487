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

type Defined = { code: string; name: string; meaning: string }

/** `close` only of what was closed; `dimensions` in the order of the figures, `measures` those that the table has. */
export type Metadata = {
  table: string
  title: string
  scope: { code: string; name: string }
  period: { from: string; to: string; by: Figures['by'] }
  asOf: string
  version: number
  close?: string
  codeLists: readonly string[]
  suppression: { rule: string; meaning: string }
  signs: { sign: string; meaning: string }[]
  dimensions: Defined[]
  measures: (Defined & { unit: string; decimals: number })[]
}

/** Everything a reader of the figures needs who has nothing but the file. */
export function metadataOf(figures: Figures, { scope, version, codeLists, suppression, close }: Describing): Metadata {
  const { table, from, to, by, asOf, dimensions } = figures
  const counted = dimensions.find(({ code }) => code === 'measure')?.members ?? []
  return {
    table,
    title: titleOf(table),
    scope: { code: scope.code, name: scope.name },
    period: { from, to, by },
    asOf,
    version,
    ...(close !== undefined && { close }),
    codeLists,
    suppression: { rule: suppression, meaning: suppressionWords[suppression].pl },
    signs: signsMeant(),
    dimensions: dimensions.map(({ code }) => ({ code, ...dimensionLabel({ code }) })),
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

const signsMeant = () => (['0', '.', 'x', '#'] as const).map((sign) => ({ sign, meaning: signWords[sign].pl }))

/** An instant as people of the register write it: Warsaw date and time of day. */
const said = (atIso: string): string => `${warsawDate(atIso)} ${warsawTime(atIso)} (Europe/Warsaw)`

/** The same in rows: part, code, name, meaning, unit. */
export function metadataSheet(metadata: Metadata): Sheet {
  const { period, suppression } = metadata
  const code = nameOfPeriod(period.from, period.to)
  const about: [Words, string, string][] = [
    [words.table, metadata.table, metadata.title],
    [words.scope, metadata.scope.code, metadata.scope.name],
    [words.period, code, `${periodLabel(code) ?? `${period.from} – ${period.to}`}, ${monthOfWords[period.by].pl}`],
    [words.asOf, metadata.asOf, said(metadata.asOf)],
    [words.version, `v${metadata.version}`, ''],
    ...(metadata.close === undefined ? [] : [[words.close, metadata.close, ''] satisfies [Words, string, string]]),
    [words.codeLists, metadata.codeLists.join(', '), ''],
    [words.suppression, suppression.rule, suppression.meaning],
  ]
  const defined = (part: string, { code, name, meaning }: Defined, unit = '') => [part, code, name, meaning, unit]
  return {
    name: words.about.pl,
    columns: [words.part, words.code, words.name, words.meaning, words.unit].map(({ pl }) => pl),
    rows: [
      ...about.map(([part, code, meaning]) => [part.pl, code, '', meaning, '']),
      ...metadata.signs.map(({ sign, meaning }) => [words.sign.pl, sign, '', meaning, '']),
      ...metadata.dimensions.map((dimension) => defined(words.dimension.pl, dimension)),
      ...metadata.measures.map((measure) => defined(words.measure.pl, measure, measure.unit)),
    ],
  }
}
