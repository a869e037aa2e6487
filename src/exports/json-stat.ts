// A filled table as a JSON-stat 2.0 dataset (json-stat.org/full): roles, units and decimals of measures, signs as status.
import { codesAt, type Dimension, type Figures } from '../domain/statistics/figures.ts'
import { unitWords } from '../words/statistics-measures.ts'
import { numberOf } from './json.ts'
import { dimensionLabel, measureOf, memberLabel } from './labels.ts'
import type { Metadata } from './metadata.ts'

const roles = { time: ['month', 'quarter'], geo: ['county'], metric: ['measure'] }

/** Cells as in the figures: row-major, a sign is `null` with the sign as its status. What the file means stands under `extension`. */
export function jsonStatOf({ dimensions, cells, asOf }: Figures, metadata: Metadata): object {
  const ids = dimensions.map(({ code }) => code)
  const signed = cells.flatMap((cell, position) => (typeof cell === 'number' ? [] : [[position, cell]]))
  return {
    version: '2.0',
    class: 'dataset',
    label: `${metadata.table}. ${metadata.title}`,
    source: metadata.scope.name,
    updated: asOf,
    note: [metadata.suppression.meaning, ...metadata.signs.map(({ sign, meaning }) => `${sign} – ${meaning}`)],
    id: ids,
    size: dimensions.map(({ members }) => members.length),
    role: Object.fromEntries(
      Object.entries(roles).flatMap(([role, codes]) => {
        const playing = ids.filter((id) => codes.includes(id))
        return playing.length === 0 ? [] : [[role, playing]]
      }),
    ),
    dimension: Object.fromEntries(dimensions.map((dimension) => [dimension.code, dimensionOf(dimension, metadata)])),
    value: cells.map((cell, position) =>
      typeof cell === 'number' ? numberOf(cell, codesAt(dimensions, position).at(-1)) : null,
    ),
    ...(signed.length > 0 && { status: Object.fromEntries(signed) }),
    extension: { metadata },
  }
}

function dimensionOf({ code, members }: Dimension, metadata: Metadata): object {
  const { name, meaning } = dimensionLabel({ code })
  const sums = members.flatMap((member) => (member.sumOf ? [[member.code, member.sumOf] as const] : []))
  const units = members.flatMap((member) => {
    const measure = code === 'measure' ? measureOf(member.code) : undefined
    return measure ? [[member.code, { label: unitWords[measure.unit].pl, decimals: measure.decimals }] as const] : []
  })
  const notes = code === 'measure' ? metadata.measures.map((measure) => [measure.code, [measure.meaning]] as const) : []
  return {
    label: name,
    ...(meaning && { note: [meaning] }),
    category: {
      index: members.map((member) => member.code),
      label: Object.fromEntries(members.map((member) => [member.code, memberLabel(code, member)])),
      ...(sums.length > 0 && { child: Object.fromEntries(sums) }),
      ...(units.length > 0 && { unit: Object.fromEntries(units) }),
      ...(notes.length > 0 && { note: Object.fromEntries(notes) }),
    },
  }
}
