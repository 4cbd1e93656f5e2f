/** The map of a picture: where each thing of the scene stands in its box, in CSS pixels. */
import type { LngLat } from '../../model/ids.ts'
import type { Area } from '../../model/area.ts'
import type { ArcScene } from '../map/arcs.ts'
import { drawnLabels, labelsWithRoom, type PlacedLabel } from '../map/drawn-labels.ts'
import { labelText } from '../map/look.ts'
import { withOriginNames } from '../map/origin-drawing.ts'
import { selectionRings } from '../map/selection-rings.ts'
import { tenth, type DrawnWorlds, type ImageView, type Point } from './image-view-types.ts'
import type { MapScene, SceneCluster, SceneMark } from '../map/map-scene-types.ts'
import type { Size } from '../geo/size.ts'
import { drawnWorldSize } from '../geo/mercator.ts'
import { textWidth } from '../text/text-width.ts'

export type ImageMap = Size & {
  /** Where the drawn world stands, if that is the ground; null on the globe. */
  readonly world: DrawnWorlds | null
  /** What the ball is seen as; null on the flat map. */
  readonly disc: ImageView['disc']
  readonly hatched: readonly string[]
  readonly selectedCountry: string | null
  /** The chosen area as path data. */
  readonly area: { readonly fill: string; readonly edge: string } | null
  readonly arcs: readonly {
    readonly linkedCity: string
    readonly uncertain: boolean
    readonly d: string
  }[]
  readonly origins: readonly { readonly linkedCity: string; readonly at: Point }[]
  readonly labels: readonly (PlacedText & { readonly text: string })[]
  readonly marks: readonly { readonly mark: SceneMark; readonly at: Point }[]
  readonly clusters: readonly { readonly cluster: SceneCluster; readonly at: Point }[]
  /** Around what is selected. */
  readonly rings: readonly { readonly at: Point; readonly radius: number }[]
}
type PlacedText = { readonly at: Point; readonly anchor: 'start' | 'end' }

export type ImageMapQuestion = {
  readonly view: ImageView
  readonly scene: MapScene
  readonly arcs: ArcScene
  /** The chosen area; null for none. */
  readonly area: Area | null
}

export function imageMap({ view, scene, arcs, area }: ImageMapQuestion): ImageMap {
  const { size, seen } = view
  return {
    ...size,
    world: view.world,
    disc: view.disc,
    hatched: scene.hatched.map(({ iso2 }) => iso2),
    selectedCountry: scene.selectedCountry,
    area: area && view.area(area),
    arcs: arcs.arcs.flatMap(({ linkedCity, uncertain, line }) =>
      view.line(line).map((d) => ({ linkedCity, uncertain, d })),
    ),
    origins: arcs.origins.flatMap(({ linkedCity, position }) =>
      seen(position).map((at) => ({ linkedCity, at })),
    ),
    labels: placedLabels(withOriginNames(scene, arcs), view).flatMap((placed) =>
      labelsOf(placed, size, seen),
    ),
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

/** A flat world has the same labels wherever it is cut; on the ball they depend on how it is turned. */
const placedLabels = (scene: MapScene, { world, size, seen }: ImageView): PlacedLabel[] =>
  world
    ? drawnLabels(scene, world.scale * drawnWorldSize.width)
    : labelsWithRoom(scene, (position) => seen(position)[0] ?? null, size)

/** A label stands where its place is in sight and all of it has room: none is cut by the edge. */
function labelsOf(
  { label, side }: PlacedLabel,
  size: Size,
  seen: (position: LngLat) => Point[],
): ImageMap['labels'] {
  const away = label.offset + labelText.gap
  const far = away + textWidth(label.text, labelText.size)
  return seen(label.position)
    .filter(([x]) => x >= 0 && x <= size.width)
    .filter(([x]) => (side === 'end' ? x + far <= size.width : x - far >= 0))
    .map(([x, y]) => ({
      at: [tenth(side === 'end' ? x + away : x - away), y + 4],
      anchor: side === 'end' ? 'start' : 'end',
      text: label.text,
    }))
}
