/** The flat map of a picture: worlds side by side that cover its box. */
import { geoIdentity, geoPath, range } from 'd3'
import type { LngLat } from '../../model/ids.ts'
import { flatPaths, flatPoint, type FlatWorld } from '../geo/flat-path.ts'
import { drawnWorldSize, worldPixels, worldPoint } from '../geo/mercator.ts'
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

export function flatView({ size, camera }: ViewQuestion): ImageView {
  const width = worldPixels(camera.zoom)
  const scale = width / drawnWorldSize.width
  const [x, y] = worldPoint([camera.lng, camera.lat])
  const [left, top] = [size.width / 2 - x * scale, size.height / 2 - y * scale]
  const world: FlatWorld = { left, top, width, box: size, digits: 1 }
  const first = Math.floor(-left / width)
  const last = Math.ceil((size.width - left) / width)
  const turns = range(first, last)
  const around = range(first - 1, last + 1)
  const line = (points: readonly LngLat[]): string[] => flatPaths(points, world, around)
  return {
    size,
    zoom: camera.zoom,
    seen: (position, [dx, dy] = [0, 0]) => {
      const [atX, atY] = flatPoint(position, world)
      return around
        .map((turn): Point => [tenth(atX + dx + turn * width), tenth(atY + dy)])
        .filter((point) => isInside(point, size))
    },
    line,
    area: (area) => {
      const { fill, edge } = areaShape(area)
      return { fill: fill.flatMap(line).join(''), edge: edge.flatMap(line).join('') }
    },
    ...flatTiles(world, turns, camera.zoom),
    world: { xs: turns.map((turn) => tenth(left + turn * width)), y: tenth(top), scale },
    disc: null,
  }
}

function flatTiles({ left, top, width, box }: FlatWorld, turns: readonly number[], zoom: number) {
  const z = tileZoom(zoom)
  const pixels = width / 2 ** z
  const within = (from: number, to: number): number[] =>
    range(Math.max(0, Math.floor(from / pixels)), Math.min(2 ** z, Math.ceil(to / pixels)))
  const rows = within(-top, box.height - top)
  const tiles = turns.flatMap((turn) => {
    const start = left + turn * width
    return within(-start, box.width - start).flatMap((x) =>
      rows.map((y): ShownTile => ({ z, x, y, turn })),
    )
  })
  const tilePath: ImageView['tilePath'] = ({ x, y, turn }, shape) => {
    const toBox = geoIdentity()
      .scale(pixels)
      .translate([left + turn * width + x * pixels, top + y * pixels])
      .clipExtent(wideBox(box))
    return geoPath(toBox).digits(1)(shape) ?? ''
  }
  return { tiles, tilePath }
}
