// Horizontal stacked bars as SVG: one bar a row, one part a series, told apart by pattern as well as colour, with printed figures.
// Lengths are shares of the width, so that texts keep their size on any screen. Knows nothing of what it shows.

import { Figure, fillOf, Legend, legendHeightOf, Patterns, type Palette } from './chart-fill.tsx'

/** `instead` is printed where a bar would have no length. */
export type Bar = { label: string; parts: readonly number[]; instead?: string }
type Props = {
  id: string
  title: string
  description: string
  series: readonly string[]
  rows: readonly Bar[]
  palette?: Palette
}

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

const sumOf = (parts: readonly number[]) => parts.reduce((sum, one) => sum + one, 0)

export function Bars({ id, title, description, series, rows, palette = 'kinds' }: Props) {
  const { top, ticks } = scaleOf(Math.max(...rows.map(({ parts }) => sumOf(parts)), 0))
  const legendHeight = legendHeightOf(series.length)
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
      <Patterns id={id} palette={palette} />
      <Legend id={id} lines={series.map((name, of) => ({ of, name }))} />
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
          <rect class="part" fill={fillOf(id, series)} x={`${x}%`} y={barY} width={`${width}%`} height={barHeight} />
          {width >= narrowestWithFigure ? (
            <Figure x={x + width / 2} y={barY + barHeight / 2} text={String(value)} />
          ) : null}
        </>
      ))}
      <text class="halo total" x={`${(total / top) * widthOfBars}%`} dx="8" y={textY}>
        {total === 0 ? (instead ?? 0) : total}
      </text>
    </>
  )
}
