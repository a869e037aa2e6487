// A series of months as SVG: points joined by a line, with centre and control limits where they are known. Time runs down, so
// that each month has its name and its printed figure on the narrowest screen too. Knows nothing of what it shows.
import { scaleOf } from './chart-bars.tsx'

/** All in units of the last decimal; `text` is what is printed beside the point, or instead of it. */
export type Month = { label: string; value?: number; text: string; centre?: number; low?: number; high?: number }
/** `before`: place of the month before whose row the mark stands. */
type Mark = { before: number; text: string }
type Props = {
  id: string
  title: string
  description: string
  rows: readonly Month[]
  /** How a value of the scale is printed. */
  print: (value: number) => string
  names: { value: string; centre: string; limits: string; outside: string }
  mark?: Mark | undefined
}

/** In percent of the width: names of months left of it, figures right of it. */
const [left, widthOfValues] = [26, 58] as const
const [rowHeight, markHeight, legendLine] = [24, 26, 24] as const

export const isOutside = ({ value, low, high }: Month): boolean =>
  value !== undefined && ((low !== undefined && value < low) || (high !== undefined && value > high))

export function Series({ id, title, description, rows, print, names, mark }: Props) {
  const known = rows.flatMap(({ value, high }) => [value ?? 0, high ?? 0])
  const { top, ticks } = scaleOf(Math.max(...known, 0))
  const at = (value: number) => `${left + (value / top) * widthOfValues}%`
  const limited = rows.some(({ centre }) => centre !== undefined)
  const outside = rows.some(isOutside)
  const legend = [
    { name: names.value, sample: <circle class="point" cx="10" cy="10" r="4" /> },
    ...(limited
      ? [
          { name: names.centre, sample: <line class="centre" x1="0" x2="20" y1="10" y2="10" /> },
          { name: names.limits, sample: <line class="limit" x1="0" x2="20" y1="10" y2="10" /> },
        ]
      : []),
    ...(outside ? [{ name: names.outside, sample: <path class="point" d={diamond(10, 10)} /> }] : []),
  ]
  const head = legend.length * legendLine + 12
  const yOf = (row: number) => head + row * rowHeight + (mark && row >= mark.before ? markHeight : 0)
  const bottom = yOf(rows.length - 1) + rowHeight
  return (
    <svg class="chart" role="img" aria-labelledby={`${id}-title ${id}-desc`} width="100%" height={bottom + 22}>
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-desc`}>{description}</desc>
      {legend.map(({ name, sample }, line) => (
        <svg y={line * legendLine} class="figure">
          {sample}
          <text x="28" y="15">
            {name}
          </text>
        </svg>
      ))}
      {ticks.map((tick) => (
        <>
          <line class="grid" x1={at(tick)} x2={at(tick)} y1={head} y2={bottom} />
          <text class="tick" x={at(tick)} y={bottom + 16} text-anchor="middle">
            {print(tick)}
          </text>
        </>
      ))}
      {mark ? (
        <svg class="figure" y={yOf(mark.before) - markHeight}>
          <text x="0" y="16">
            {mark.text}
          </text>
          <line class="axis" x1="0" x2="100%" y1={markHeight - 3} y2={markHeight - 3} />
        </svg>
      ) : null}
      {rows.map(({ centre, low, high }, row) => {
        const lines = { centre, low, high }
        return Object.entries(lines).map(([name, value]) =>
          value === undefined ? null : (
            <line
              class={name === 'centre' ? 'centre' : 'limit'}
              x1={at(value)}
              x2={at(value)}
              y1={yOf(row)}
              y2={yOf(row) + rowHeight}
            />
          ),
        )
      })}
      {rows.map(({ value }, row) => {
        const next = rows[row + 1]?.value
        return value === undefined || next === undefined ? null : (
          <line
            class="joining"
            x1={at(value)}
            x2={at(next)}
            y1={yOf(row) + rowHeight / 2}
            y2={yOf(row + 1) + rowHeight / 2}
          />
        )
      })}
      {rows.map((month, row) => (
        <svg class="figure" y={yOf(row)}>
          <text x="0" y="17">
            {month.label}
          </text>
          <svg class="figure" x={at(month.value ?? 0)}>
            {month.value === undefined ? null : isOutside(month) ? (
              <path class="point" d={diamond(0, rowHeight / 2)} />
            ) : (
              <circle class="point" cx="0" cy={rowHeight / 2} r="4" />
            )}
            <text class="halo" x="12" y="17">
              {month.text}
            </text>
          </svg>
        </svg>
      ))}
    </svg>
  )
}

const diamond = (x: number, y: number) => `M${x} ${y - 7}L${x + 7} ${y}L${x} ${y + 7}L${x - 7} ${y}Z`
