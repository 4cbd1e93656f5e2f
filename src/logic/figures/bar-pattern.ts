/** What fills a bar besides its colour, as lines of a path: a pattern of SVG would need an id of its own. */
import { range } from 'd3'
import type { Box } from '../../timeline/scene/box.ts'

/** How a value came about decides the looks of its bar. */
export type BarStyle = 'published' | 'derived' | 'background' | 'part-year'

/** Pixels. */
const step = 6
/** More lines than a screen is wide would only slow the page down. */
const longest = 4000

/** Slanting lines for what was worked out, crossed ones where no source was read; null for a plain bar. */
export function barPattern(style: BarStyle, box: Box): string | null {
  switch (style) {
    case 'derived':
      return rising(box)
    case 'background':
      return rising(box) + falling(box)
    case 'published':
    case 'part-year':
      return null
  }
}

/** Lines from the lower start to the upper end, cut at the edges. */
export function rising(box: Box): string {
  return slanting(box, (down) => box.y + down)
}

/** Lines from the upper start to the lower end, cut at the edges. */
function falling(box: Box): string {
  return slanting(box, (down) => box.y + box.height - down)
}

/** `yAt` gives the place of a distance from the edge that the lines start at. */
function slanting({ x, width, height }: Box, yAt: (down: number) => number): string {
  return range(step / 2, Math.min(width + height, longest), step)
    .map((at) => {
      const [x0, y0] = at <= height ? [x, yAt(at)] : [x + at - height, yAt(height)]
      const [x1, y1] = at <= width ? [x + at, yAt(0)] : [x + width, yAt(at - width)]
      return line(x0, y0) + line(x1, y1, 'L')
    })
    .join('')
}

const round = (value: number): number => Math.round(value * 10) / 10
const line = (x: number, y: number, command = 'M'): string => `${command}${round(x)} ${round(y)}`
