/** The flat map of a picture: worlds side by side that cover its box. */
import type { LngLat } from '../../model/ids.ts'
import { geoIdentity, geoPath, range } from 'd3'
import { areaShape } from '../places/area-shape.ts'
import {
  isInside,
  tenth,
  tileZoom,
  wideBox,
  type ImageView,
  type Point,
  type ShownTile,
  type ViewQuestion,
} from './image-view-types.ts'
import { flatPaths, flatPoint, type FlatWorld } from '../geo/flat-path.ts'
import type { Size } from '../geo/size.ts'
import { drawnWorldSize, worldAtZoom0, worldPoint } from '../geo/mercator.ts'

export function flatView({ size, camera }: ViewQuestion): ImageView {
  const worldPixels = worldAtZoom0 * 2 ** camera.zoom
  const scale = worldPixels / drawnWorldSize.width
  const [x, y] = worldPoint([camera.lng, camera.lat])
  const corner: Point = [size.width / 2 - x * scale, size.height / 2 - y * scale]
  const world: FlatWorld = {
    ...{ left: corner[0], top: corner[1], width: worldPixels, box: size, digits: 1 },
  }
  const first = Math.floor(-corner[0] / worldPixels)
  const last = Math.ceil((size.width - corner[0]) / worldPixels)
  const turns = range(first, last)
  const around = range(first - 1, last + 1)
  const paths = (line: readonly LngLat[]): string[] => flatPaths(line, world, around)
  return {
    size,
    zoom: camera.zoom,
    seen: (position, [dx, dy] = [0, 0]) => {
      const [left, top] = flatPoint(position, world)
      return around
        .map((turn): Point => [tenth(left + dx + turn * worldPixels), tenth(top + dy)])
        .filter((point) => isInside(point, size))
    },
    line: paths,
    area: (area) => {
      const { fill, edge } = areaShape(area)
      return { fill: fill.flatMap(paths).join(''), edge: edge.flatMap(paths).join('') }
    },
    ...flatTiles({ size, corner, worldPixels, turns, zoom: camera.zoom }),
    world: {
      xs: turns.map((turn) => tenth(corner[0] + turn * worldPixels)),
      y: tenth(corner[1]),
      scale,
    },
    disc: null,
  }
}

type Worlds = {
  readonly size: Size
  /** Of the first world. */
  readonly corner: Point
  readonly worldPixels: number
  readonly turns: readonly number[]
  readonly zoom: number
}

function flatTiles({ size, corner, worldPixels, turns, zoom }: Worlds) {
  const z = tileZoom(zoom)
  const pixels = worldPixels / 2 ** z
  const within = (from: number, to: number): number[] =>
    range(Math.max(0, Math.floor(from / pixels)), Math.min(2 ** z, Math.ceil(to / pixels)))
  const rows = within(-corner[1], size.height - corner[1])
  const tiles = turns.flatMap((turn) => {
    const left = corner[0] + turn * worldPixels
    return within(-left, size.width - left).flatMap((x) =>
      rows.map((y): ShownTile => ({ z, x, y, turn })),
    )
  })
  const tilePath: ImageView['tilePath'] = ({ x, y, turn }, shape) => {
    const at: [number, number] = [
      corner[0] + turn * worldPixels + x * pixels,
      corner[1] + y * pixels,
    ]
    const toBox = geoIdentity().scale(pixels).translate(at).clipExtent(wideBox(size))
    return geoPath(toBox).digits(1)(shape) ?? ''
  }
  return { tiles, tilePath }
}
