/** The pen of pictures: a display list as SVG text, with its colours inside. */
import type { DrawnPath } from '../../logic/map/display-list.ts'
import { colourOf, type Palette } from '../../logic/map/map-colours.ts'
import { element } from './svg-element.ts'

/** @param value of all paths that name none */
export const drawPaths = (paths: readonly DrawnPath[], palette: Palette, value?: string): string =>
  paths
    .map(({ d, fill, stroke, width, dash, cap, ...path }) => {
      const its = path.value ?? value
      const ends = stroke === 'none' ? {} : { 'stroke-linecap': cap, 'stroke-linejoin': 'round' }
      return element('path', {
        d,
        fill: colourOf(palette, fill, its),
        stroke: stroke === 'none' ? undefined : colourOf(palette, stroke, its),
        'stroke-width': width || undefined,
        'stroke-dasharray': dash.length > 0 ? dash.join(' ') : undefined,
        ...ends,
      })
    })
    .join('')
