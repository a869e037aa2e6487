// What a file of statistics must say about itself besides its figures, and how it is called. Names no home.
import type { Figures } from '../domain/statistics/figures.ts'
import { nameOfPeriod } from '../domain/statistics/months.ts'
import type { suppressionWords } from '../words/statistics-files.ts'

/**
 * @property scope whom the figures are about: `code` stands in the file's name (a TERYT code, `12` or `1201`, or a plain
 *   word; never a home's name or id), `name` only in the file
 * @property version 0 for a live table; 1 for a close, then its corrections
 * @property codeLists versions of the code lists of the entries counted
 * @property silent names of homes that told nothing for the end of the period, so that their zeros are none; never where homes
 *   may not be named
 * @property close hex SHA-256 of the close of which the file is a rendering; absent from a live table
 */
export type Describing = {
  scope: { code: string; name: string }
  version: number
  codeLists: readonly string[]
  suppression: keyof typeof suppressionWords
  silent?: readonly string[]
  close?: string
}

/** `rejestr55c_1201_2026-Q1_T1_v1` (domain.md §9.4): ASCII, and `-` for whatever else a code holds. */
export function fileStem(
  { table, from, to }: Pick<Figures, 'table' | 'from' | 'to'>,
  { scope, version }: Pick<Describing, 'scope' | 'version'>,
): string {
  const parts = [scope.code, nameOfPeriod(from, to), table].map((part) => part.replaceAll(/[^\w-]+/g, '-'))
  return ['rejestr55c', ...parts, `v${version}`].join('_')
}
