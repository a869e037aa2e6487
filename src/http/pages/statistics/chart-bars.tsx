// Horizontal stacked bars as SVG: one bar a row, one part a series, told apart by pattern as well as colour, with printed figures.
// Lengths are shares of the width, so that texts keep their size on any screen. Knows nothing of what it shows.

/** `instead` is printed where a bar would have no length. */
export type Bar = { label: string; parts: readonly number[]; instead?: string }
type Props = { id: string; title: string; description: string; series: readonly string[]; rows: readonly Bar[] }

const fills = ['first', 'second', 'third', 'fourth'] as const
/** Lines over the fill, none over the first. */
const hatches = [
  '',
  'M-2 2 2 -2M0 8 8 0M6 10 10 6',
  'M0 4H8',
  'M-2 2 2 -2M0 8 8 0M6 10 10 6M-2 6 2 10M0 0 8 8M6 -2 10 2',
]

/** Percent of the width left of the totals. */
const widthOfBars = 88
const narrowestWithFigure = 5
const lettersInLine = 40
const lineHeight = 20
const barHeight = 24
const rowGap = 16

/** Whole steps of 1, 2 or 5 times a power of ten, at most five of them, up to at least the largest. */
export function scaleOf(largest: number): { top: number; ticks: number[] } {
  const power = 10 ** Math.floor(Math.log10(Math.max(largest, 1) / 5))
  const step = [1, 2, 5, 10].map((times) => Math.max(1, times * power)).find((one) => one * 5 >= largest) ?? 1
  const count = Math.max(1, Math.ceil(largest / step))
  return { top: count * step, ticks: Array.from({ length: count + 1 }, (_, index) => index * step) }
}

/** Where each part of a bar lies, in percent of the width; parts of nothing are left out. */
export function segmentsOf(parts: readonly number[], top: number) {
  const percent = (value: number) => Math.round((value / top) * widthOfBars * 1000) / 1000
  return parts.flatMap((value, series) => {
    const before = parts.slice(0, series).reduce((sum, one) => sum + one, 0)
    return value > 0 ? [{ series, value, x: percent(before), width: percent(value) }] : []
  })
}

/** A long name in lines, broken between words. */
export function linesOf(label: string, most = lettersInLine): string[] {
  return label.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1)
    if (last === undefined || last.length + 1 + word.length > most) return [...lines, word]
    return [...lines.slice(0, -1), `${last} ${word}`]
  }, [])
}

/** Half the width of a figure's ground, in pixels. */
const halfOf = (value: number) => 4 + 4 * String(value).length
const sumOf = (parts: readonly number[]) => parts.reduce((sum, one) => sum + one, 0)

export function Bars({ id, title, description, series, rows }: Props) {
  const { top, ticks } = scaleOf(Math.max(...rows.map(({ parts }) => sumOf(parts)), 0))
  const legendHeight = series.length * (lineHeight + 4) + rowGap
  let bottom = legendHeight
  const placed = rows.map((row) => {
    const lines = linesOf(row.label)
    const y = bottom
    bottom += lines.length * lineHeight + barHeight + rowGap
    return { ...row, lines, y }
  })
  return (
    <svg class="chart" role="img" aria-labelledby={`${id}-title ${id}-desc`} width="100%" height={bottom + lineHeight}>
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-desc`}>{description}</desc>
      <defs>
        {series.map((_, index) => (
          <pattern id={`${id}-${index}`} width="8" height="8" patternUnits="userSpaceOnUse">
            <rect class={fills[index % fills.length]} width="8" height="8" />
            <path class="mark" d={hatches[index % hatches.length]} />
          </pattern>
        ))}
      </defs>
      {series.map((name, index) => (
        <>
          <rect
            class="part"
            fill={`url(#${id}-${index})`}
            x="1"
            y={index * (lineHeight + 4) + 1}
            width="18"
            height="18"
          />
          <text x="28" y={index * (lineHeight + 4) + 15}>
            {name}
          </text>
        </>
      ))}
      {ticks.map((tick) => {
        const x = `${(tick / top) * widthOfBars}%`
        return (
          <>
            <line class="grid" x1={x} x2={x} y1={legendHeight} y2={bottom} />
            <text class="tick" x={x} y={bottom + 14} text-anchor={tick === 0 ? 'start' : 'middle'}>
              {tick}
            </text>
          </>
        )
      })}
      {placed.map((row) => (
        <Row id={id} row={row} top={top} />
      ))}
    </svg>
  )
}

type RowProps = { id: string; row: Bar & { lines: string[]; y: number }; top: number }

function Row({ id, row: { parts, instead, lines, y }, top }: RowProps) {
  const total = sumOf(parts)
  const barY = y + lines.length * lineHeight
  const textY = barY + 17
  return (
    <>
      {lines.map((line, index) => (
        <text class="halo" x="0" y={y + 14 + index * lineHeight}>
          {line}
        </text>
      ))}
      {segmentsOf(parts, top).map(({ series, value, x, width }) => (
        <>
          <rect
            class="part"
            fill={`url(#${id}-${series})`}
            x={`${x}%`}
            y={barY}
            width={`${width}%`}
            height={barHeight}
          />
          {width >= narrowestWithFigure ? (
            <svg class="figure" x={`${x + width / 2}%`} y={barY + barHeight / 2}>
              <rect class="chip" x={-halfOf(value)} y="-9" width={2 * halfOf(value)} height="18" rx="4" />
              <text y="5" text-anchor="middle">
                {value}
              </text>
            </svg>
          ) : null}
        </>
      ))}
      <text class="halo total" x={`${(total / top) * widthOfBars}%`} dx="8" y={textY}>
        {total === 0 ? (instead ?? 0) : total}
      </text>
    </>
  )
}
