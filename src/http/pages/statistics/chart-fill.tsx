// What the parts of every chart are filled with: a shade and lines over it, so that they differ without colour; their legend.
// Knows nothing of what is drawn.

/** `light`: the lines are dark, the shade is not. */
type Fill = { shade: string; hatch: string; light?: true }

const slanted = 'M-2 2 2 -2M0 8 8 0M6 10 10 6'
const crossed = `${slanted}M-2 6 2 10M0 0 8 8M6 -2 10 2`
const level = 'M0 4H8'
const upright = 'M4 0V8'
const dots = 'M1.5 2H3.5M5.5 6H7.5'

/** `kinds`: equal among themselves. `harm`: from none to death, then what is not known. `amounts`: nothing, then five steps up. */
export const palettes = {
  kinds: [
    { shade: 'first', hatch: '' },
    { shade: 'second', hatch: slanted },
    { shade: 'third', hatch: level },
    { shade: 'fourth', hatch: crossed },
  ],
  harm: [
    { shade: 'tint-1', hatch: '' },
    { shade: 'tint-2', hatch: slanted, light: true },
    { shade: 'tint-3', hatch: level },
    { shade: 'first', hatch: crossed },
    { shade: 'full', hatch: upright },
    { shade: 'fourth', hatch: dots },
    { shade: 'blank', hatch: slanted, light: true },
  ],
  // Fewer lines the more there is: with colours forced, full is most.
  amounts: [
    { shade: 'blank', hatch: '' },
    { shade: 'tint-1', hatch: `${crossed}${level}` },
    { shade: 'tint-2', hatch: crossed },
    { shade: 'tint-3', hatch: slanted },
    { shade: 'first', hatch: dots },
    { shade: 'full', hatch: '' },
  ],
} as const satisfies Record<string, readonly Fill[]>
export type Palette = keyof typeof palettes

export const fillOf = (id: string, index: number) => `url(#${id}-${index})`

/** One pattern for each fill of a palette, named by the chart's id and its place. */
export const Patterns = ({ id, palette }: { id: string; palette: Palette }) => (
  <defs>
    {(palettes[palette] as readonly Fill[]).map(({ shade, hatch, light }, index) => (
      <pattern id={`${id}-${index}`} width="8" height="8" patternUnits="userSpaceOnUse">
        <rect class={shade} width="8" height="8" />
        <path class={light ? 'mark dark' : 'mark'} d={hatch} />
      </pattern>
    ))}
  </defs>
)

const lineHeight = 24
export const legendHeightOf = (lines: number): number => lines * lineHeight + 16

/** One line under the other, each with its fill. `of`: its place in the palette. */
export const Legend = ({ id, lines }: { id: string; lines: readonly { of: number; name: string }[] }) => (
  <>
    {lines.map(({ of, name }, line) => (
      <>
        <rect class="part" fill={fillOf(id, of)} x="1" y={line * lineHeight + 1} width="18" height="18" />
        <text x="28" y={line * lineHeight + 15}>
          {name}
        </text>
      </>
    ))}
  </>
)

/** A figure on a ground of its own, legible over any pattern. `x` in percent of the width, `y` in pixels: its middle. */
export function Figure({ x, y, text }: { x: number; y: number; text: string }) {
  const half = 4 + 4 * text.length
  return (
    <svg class="figure" x={`${x}%`} y={y}>
      <rect class="chip" x={-half} y="-9" width={2 * half} height="18" rx="4" />
      <text y="5" text-anchor="middle">
        {text}
      </text>
    </svg>
  )
}
