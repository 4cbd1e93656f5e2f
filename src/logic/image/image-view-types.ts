/** What the flat map and the globe of a picture have in common. */
import type { LngLat } from '../../model/ids.ts'
import { drawnWorldSize, placeAt } from '../geo/mercator.ts'
import type { Size } from '../geo/size.ts'
import type { Camera } from '../../model/view.ts'
import type { MultiLineString, MultiPolygon } from 'geojson'
import type { Area } from '../../model/area.ts'

/** CSS pixels from the left and upper edge of the map's box. */
export type Point = readonly [x: number, y: number]

/** `turn`: how many worlds east of the first one it is shown, since a flat world repeats sideways. */
export type ShownTile = {
  readonly z: number
  readonly x: number
  readonly y: number
  readonly turn: number
}
/** In units of the tile's side, from its left and upper edge. */
export type TileShape = MultiPolygon | MultiLineString

export type ImageView = {
  readonly size: Size
  /** Tells how fine the ground is drawn. */
  readonly zoom: number
  /** Every point at which a place is seen: none, or one for each turn of the world. */
  readonly seen: (position: LngLat, offset?: Point) => Point[]
  /** Path data of a line, as often as it is seen; longitudes may run on beyond ±180°. */
  readonly line: (line: readonly LngLat[]) => string[]
  readonly area: (area: Area) => { readonly fill: string; readonly edge: string }
  /** The tiles that together show the ground. */
  readonly tiles: readonly ShownTile[]
  /** Path data; empty where nothing is seen. */
  readonly tilePath: (tile: ShownTile, shape: TileShape) => string
  /** Where the drawn world stands beneath; null on the globe, which it does not fit. */
  readonly world: DrawnWorlds | null
  /** What the ball is seen as; null on the flat map, which fills its box. */
  readonly disc: { readonly at: Point; readonly radius: number } | null
}
/** A copy of the drawn world stands at each x; its units are `scale` pixels. */
export type DrawnWorlds = {
  readonly xs: readonly number[]
  readonly y: number
  readonly scale: number
}

export type ViewQuestion = { readonly size: Size; readonly camera: Camera }

/** What stands this far outside of the box (pixels) can still reach into it. */
const reach = 24
/** The tiles end here. */
const lastTileZoom = 6

/** The tiles that the live map shows at a zoom. */
export const tileZoom = (zoom: number): number =>
  Math.max(0, Math.min(lastTileZoom, Math.floor(zoom)))

/** Longitude and latitude of a point of a tile. */
export function placeInTile(
  { z, x, y }: Omit<ShownTile, 'turn'>,
  [u, v]: Point,
): [lng: number, lat: number] {
  const units = drawnWorldSize.width / 2 ** z
  return placeAt([(x + u) * units, (y + v) * units])
}

export const tenth = (pixels: number): number => Math.round(pixels * 10) / 10 + 0

export const isInside = ([x, y]: Point, { width, height }: Size): boolean =>
  x > -reach && y > -reach && x < width + reach && y < height + reach

/** The box with what can reach into it. */
export const wideBox = ({ width, height }: Size): [[number, number], [number, number]] => [
  [-reach, -reach],
  [width + reach, height + reach],
]
