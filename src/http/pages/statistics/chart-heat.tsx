// A heat map as SVG: a name over each row of cells, five shades with patterns up to the largest, the figure in every cell.
// Widths are shares of the whole, so that texts keep their size on any screen. Knows nothing of what it shows.
import { Figure, fillOf, Legend, legendHeightOf, Patterns } from './chart-fill.tsx'

/** `text`: what is printed in the cell. */
export type HeatCell = { value: number; text: string }
/** `notes`: what short heads of columns stand for, a line each. */
type Props = {
  id: string
  title: string
  description: string
  columns: readonly string[]
  notes: readonly string[]
  rows: readonly { label: string; cells: readonly HeatCell[] }[]
}

const shades = 5
const [headHeight, nameHeight, cellHeight, gap, noteHeight] = [24, 20, 32, 8, 20] as const

/** Nothing is 0; anything else one of five equal steps up to the largest. */
export const shadeOf = (value: number, largest: number): number =>
  value === 0 ? 0 : Math.max(1, Math.ceil((value * shades) / largest))

/** Which whole numbers each shade stands for; a step without one is left out. */
export function shadeRanges(largest: number): { shade: number; from: number; to: number }[] {
  return Array.from({ length: shades }, (_, index) => ({
    shade: index + 1,
    from: Math.floor((index * largest) / shades) + 1,
    to: Math.floor(((index + 1) * largest) / shades),
  })).filter(({ from, to }) => from <= to)
}

export function Heat({ id, title, description, columns, notes, rows }: Props) {
  const largest = Math.max(...rows.flatMap(({ cells }) => cells.map(({ value }) => value)), 0)
  const legend = shadeRanges(largest).map(({ shade, from, to }) => ({
    of: shade,
    name: from === to ? String(from) : `${from}–${to}`,
  }))
  const top = legendHeightOf(legend.length)
  const bodyTop = top + headHeight
  const rowHeight = nameHeight + cellHeight + gap
  const bottom = bodyTop + rows.length * rowHeight
  const width = 100 / columns.length
  return (
    <svg
      class="chart"
      role="img"
      aria-labelledby={`${id}-title ${id}-desc`}
      width="100%"
      height={bottom + notes.length * noteHeight + gap}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-desc`}>{description}</desc>
      <Patterns id={id} palette="amounts" />
      <Legend id={id} lines={legend} />
      {columns.map((name, index) => (
        <text class="tick" x={`${(index + 0.5) * width}%`} y={top + 14} text-anchor="middle">
          {name}
        </text>
      ))}
      {rows.map(({ label, cells }, row) => {
        const y = bodyTop + row * rowHeight
        return (
          <>
            <text x="0" y={y + 14}>
              {label}
            </text>
            {cells.map(({ value, text }, column) => (
              <>
                <rect
                  class="part"
                  fill={fillOf(id, shadeOf(value, largest))}
                  x={`${column * width + 0.25}%`}
                  y={y + nameHeight}
                  width={`${width - 0.5}%`}
                  height={cellHeight}
                />
                <Figure x={(column + 0.5) * width} y={y + nameHeight + cellHeight / 2} text={text} />
              </>
            ))}
          </>
        )
      })}
      {notes.map((note, index) => (
        <text class="tick" x="0" y={bottom + (index + 1) * noteHeight - 6}>
          {note}
        </text>
      ))}
    </svg>
  )
}
