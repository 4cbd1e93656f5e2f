/** Names on a map, with a halo that keeps them apart from what lies beneath. */
import { element, escaped } from './svg-element.ts'

export const sans = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', Arial, sans-serif"

type Haloed = {
  readonly x: number
  readonly y: number
  readonly text: string
  readonly anchor: 'start' | 'middle' | 'end'
  readonly size: number
  readonly fill: string
  readonly halo: string
}

export const haloed = ({ x, y, text, anchor, size, fill, halo }: Haloed): string =>
  element(
    'text',
    {
      x,
      y,
      'text-anchor': anchor,
      'font-family': sans,
      'font-size': size,
      'font-weight': anchor === 'middle' ? undefined : 500,
      fill,
      stroke: halo,
      'stroke-width': 3,
      'stroke-linejoin': 'round',
      'paint-order': 'stroke',
    },
    escaped(text),
  )
