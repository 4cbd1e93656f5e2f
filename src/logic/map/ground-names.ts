/** Names of countries and seas, and which of them the drawn map has room for. */
import type { LngLat } from '../../model/ids.ts'
import { drawnWorldSize, worldPixels, worldPoint } from '../geo/mercator.ts'
import type { Frame } from '../geo/drawn-view.ts'
import type { Box } from '../geo/room.ts'
import { textWidth } from '../text/text-width.ts'
import { boxAround, drawnLabels, labelBoxes, overlap } from './drawn-labels.ts'
import { nameText } from './look.ts'
import type { MapScene } from './map-scene-types.ts'

export type GroundName = {
  readonly kind: 'country' | 'sea'
  readonly name: string
  readonly at: LngLat
  /** The zoom from which on it has room. */
  readonly from: number
}

/** Those of a country stand in one line of spaced capitals, those of a sea in a line for each word. */
export const linesOf = ({ kind, name }: Pick<GroundName, 'kind' | 'name'>): string[] =>
  kind === 'country' ? [name.toUpperCase()] : name.split(' ')

/** CSS pixels. */
export function nameWidth(one: Pick<GroundName, 'kind' | 'name'>): number {
  const { size } = nameText[one.kind]
  const spacing = one.kind === 'country' ? one.name.length * size * nameText.country.spacing : 0
  return Math.max(...linesOf(one).map((line) => textWidth(line, size))) + spacing
}

/** CSS pixels around a name. */
const free = 3

type Room = {
  readonly scene: MapScene
  /** That the scene was made for: the world is drawn at it, or a little larger. */
  readonly zoom: number
  readonly frame: Frame
}

/** Those that touch no mark, no label, no edge and no name before them; the largest come first. */
export function namesWithRoom(
  names: readonly GroundName[],
  { scene, zoom, frame }: Room,
): GroundName[] {
  const world = worldPixels(zoom)
  const scale = world / drawnWorldSize.width
  const taken: Box[] = labelBoxes(scene, drawnLabels(scene, world), world)
  const edges: Box = {
    ...{ left: frame.x * scale, top: frame.y * scale },
    ...{ right: (frame.x + frame.width) * scale, bottom: (frame.y + frame.height) * scale },
  }
  return names
    .filter(({ from }) => from <= zoom)
    .toSorted((a, b) => a.from - b.from)
    .filter((one) => {
      const [x, y] = worldPoint(one.at)
      const height = linesOf(one).length * nameText[one.kind].size
      const box = boxAround([x * scale, y * scale], nameWidth(one) / 2 + free, height / 2 + free)
      const isInside =
        box.left >= edges.left &&
        box.right <= edges.right &&
        box.top >= edges.top &&
        box.bottom <= edges.bottom
      if (!isInside || taken.some((other) => overlap(other, box))) return false
      taken.push(box)
      return true
    })
}
