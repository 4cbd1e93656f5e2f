/**
 * What the data says of looks, as a style sheet: the colours of its marks and events in both themes (paper has the
 * light one), and what the map opens with.
 */
import { openingFrame, type Frame } from '../../src/logic/geo/drawn-view.ts'
import { drawnWorldSize, worldPixels } from '../../src/logic/geo/mercator.ts'
import { servedZooms } from '../../src/logic/map/map-scene.ts'
import { markValues } from '../../src/logic/records/atlas-facets.ts'
import type { AtlasInfo } from '../../src/model/atlas-info.ts'

export function subjectCss(info: AtlasInfo): string {
  const { eventColours } = info
  const marks = markValues(info)
  const properties = (theme: 'light' | 'dark'): string =>
    [
      ...marks.map((mark) => `--linked-${mark.id}:${mark[theme]}`),
      ...eventColours.map((colour) => `--event-${colour.id}:${colour[theme]}`),
    ].join(';')
  const dark = properties('dark')
  return [
    `:root{${properties('light')}}`,
    `@media screen and (prefers-color-scheme:dark){:root:not([data-theme=light]){${dark}}}`,
    `@media screen{[data-theme=dark]{${dark}}}`,
    ...eventColours.flatMap(({ id }) => [
      `.colour-${id}{color:var(--event-${id})}`,
      `.timeline-colour-${id}{--timeline-mark:var(--event-${id})}`,
      `:is(.evidence,.act-lines,.newest-events)>.event-${id}{--dot:var(--event-${id})}`,
    ]),
    ...marks.map(({ id }) => `.linked-${id}{color:var(--linked-${id})}`),
    ...openingMap(openingFrame(info.mapRegions?.[0]?.bounds)),
    '',
  ].join('\n')
}

const short = (value: number): string => String(Math.round(value * 1e4) / 1e4)

/**
 * The map in the page covers its box with this frame of the world. It has its marks grouped for some widths of the
 * world: those that fit the screen are shown.
 */
function openingMap({ x, y, width, height }: Frame): string[] {
  const world = drawnWorldSize
  const aside = (middle: number, size: number): string => `${short((0.5 - middle / size) * 100)}%`
  const properties = [
    `--opening-across:${short(world.width / width)}`,
    `--opening-down:${short(world.width / height)}`,
    `--opening-x:${aside(x + width / 2, world.width)}`,
    `--opening-y:${aside(y + height / 2, world.height)}`,
  ]
  return [
    `:root{${properties.join(';')}}`,
    ...servedZooms.slice(1).map((_, i) => `.served-${i + 1}{display:none}`),
    ...servedZooms.slice(1).map((zoom, i) => {
      const across = short((worldPixels(zoom) * width) / world.width)
      const down = short((worldPixels(zoom) * height) / world.width)
      return `@container (inline-size >= ${across}px) or (block-size >= ${down}px){.served-${i}{display:none}.served-${i + 1}{display:block}}`
    }),
  ]
}
