/** Names on a map, with a halo that keeps them apart from what lies beneath. */
import { element, escaped } from './svg-element.ts'

export const sans = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', Arial, sans-serif"

type Haloed = {
  readonly x: number
  readonly y: number
  readonly text: string
  readonly anchor: 'start' | 'middle' | 'end'
  readonly size: number
  readonly weight?: number
  readonly opacity?: number
  readonly fill: string
  /** Its width around the letters. */
  readonly halo: number
  readonly haloColour: string
}

export const haloed = ({ x, y, text, anchor, fill, ...look }: Haloed): string =>
  element(
    'text',
    {
      x,
      y,
      'text-anchor': anchor,
      'font-family': sans,
      'font-size': look.size,
      'font-weight': look.weight,
      fill,
      opacity: look.opacity,
      stroke: look.haloColour,
      'stroke-width': 2 * look.halo,
      'stroke-linejoin': 'round',
      'paint-order': 'stroke',
    },
    escaped(text),
  )
