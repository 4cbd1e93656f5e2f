/** The map of a picture: where each thing of the scene stands in its box, in CSS pixels. */
import type { Area } from '../../model/area.ts'
import type { ArcScene } from '../map/arcs.ts'
import { drawnLabels, labelsWithRoom, type PlacedLabel } from '../map/drawn-labels.ts'
import { labelText } from '../map/look.ts'
import { withOriginNames } from '../map/place-drawing.ts'
import { selectionRings } from '../map/selection-rings.ts'
import { tenth, type ImageView } from './image-view-types.ts'
import type { MapScene } from '../map/map-scene-types.ts'
import { drawnWorldSize } from '../geo/mercator.ts'
import { textWidth } from '../text/text-width.ts'

export type ImageMapQuestion = {
  readonly view: ImageView
  readonly scene: MapScene
  readonly arcs: ArcScene
  /** The chosen area; null for none. */
  readonly area: Area | null
}

export function imageMap({ view, scene, arcs, area }: ImageMapQuestion) {
  const { size, seen, world, disc } = view
  return {
    ...{ ...size, world, disc },
    hatched: scene.hatched.map(({ iso2 }) => iso2),
    selectedCountry: scene.selectedCountry,
    /** The chosen area as path data. */
    area: area && view.area(area),
    arcs: arcs.arcs.flatMap(({ value, uncertain, line }) =>
      view.line(line).map((d) => ({ value, uncertain, d })),
    ),
    origins: arcs.origins.flatMap(({ value, position }) =>
      seen(position).map((at) => ({ value, at })),
    ),
    labels: placedLabels(withOriginNames(scene, arcs), view).flatMap((placed) =>
      labelsOf(placed, view),
    ),
    /** Around what is selected. */
    rings: selectionRings(scene).flatMap(({ position, offset, radius }) =>
      seen(position, offset).map((at) => ({ at, radius })),
    ),
    clusters: scene.clusters.flatMap((cluster) =>
      seen(cluster.position).map((at) => ({ cluster, at })),
    ),
    marks: scene.marks.flatMap((mark) =>
      seen(mark.position, mark.offset).map((at) => ({ mark, at })),
    ),
  }
}
export type ImageMap = Readonly<ReturnType<typeof imageMap>>

/** A flat world has the same labels wherever it is cut; on the ball they depend on how it is turned. */
const placedLabels = (scene: MapScene, { world, size, seen }: ImageView): PlacedLabel[] =>
  world
    ? drawnLabels(scene, world.scale * drawnWorldSize.width)
    : labelsWithRoom(scene, (position) => seen(position)[0] ?? null, size)

/** A label stands where its place is in sight and all of it has room: none is cut by the edge. */
function labelsOf({ label: { text, position, offset }, side }: PlacedLabel, view: ImageView) {
  const { size, seen } = view
  const away = offset + labelText.gap
  const far = away + textWidth(text, labelText.size)
  const isEnd = side === 'end'
  const anchor: 'start' | 'end' = isEnd ? 'start' : 'end'
  return seen(position)
    .filter(([x]) => x >= 0 && x <= size.width)
    .filter(([x]) => (isEnd ? x + far <= size.width : x - far >= 0))
    .map(([x, y]) => ({ at: [tenth(isEnd ? x + away : x - away), y + 4] as const, anchor, text }))
}
