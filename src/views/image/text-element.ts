/** Texts of a picture; names on its map have a halo that keeps them apart from what lies beneath. */
import { element, escaped } from './svg-element.ts'

const sans = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', Arial, sans-serif"
const serif = "'Source Serif 4', Georgia, 'Times New Roman', serif"

type Text = {
  readonly text: string
  readonly x?: number
  /** Of the baseline. */
  readonly y: number
  readonly anchor?: 'start' | 'middle' | 'end'
  readonly family?: 'serif'
  readonly size: number
  readonly weight?: number
  readonly opacity?: number
  readonly fill: string
  /** Its width around the letters. */
  readonly halo?: number
  readonly haloColour?: string
}

export const textElement = ({ text, x, y, anchor, family, fill, halo, ...look }: Text): string =>
  element(
    'text',
    {
      ...{ x, y, 'text-anchor': anchor },
      'font-family': family ? serif : sans,
      'font-size': look.size,
      'font-weight': look.weight,
      ...{ fill, opacity: look.opacity, stroke: look.haloColour },
      ...(halo && {
        'stroke-width': 2 * halo,
        'stroke-linejoin': 'round',
        'paint-order': 'stroke',
      }),
    },
    escaped(text),
  )
