/** The flat map of a picture: worlds side by side that cover its box. */
import type { LngLat } from '../../model/ids.ts'
import { geoIdentity, geoPath } from 'd3'
import { areaShape } from '../places/area-shape.ts'
import {
  isInside,
  tenth,
  tileZoom,
  wideBox,
  type ImageView,
  type Point,
  type ShownTile,
  type Size,
  type ViewQuestion,
} from './image-view-types.ts'
import { drawnWorldSize, worldAtZoom0, worldPoint } from '../geo/mercator.ts'

export function flatView({ size, camera }: ViewQuestion): ImageView {
  const worldPixels = worldAtZoom0 * 2 ** camera.zoom
  const scale = worldPixels / drawnWorldSize.width
  const centre = worldPoint([camera.lng, camera.lat])
  const place = (position: LngLat): Point => {
    const [x, y] = worldPoint(position)
    return [(x - centre[0]) * scale + size.width / 2, (y - centre[1]) * scale + size.height / 2]
  }
  const corner: Point = [size.width / 2 - centre[0] * scale, size.height / 2 - centre[1] * scale]
  const first = Math.floor(-corner[0] / worldPixels)
  const last = Math.ceil((size.width - corner[0]) / worldPixels) - 1
  const turns = range(first, last)
  const around = range(first - 1, last + 1)
  const paths = (line: readonly LngLat[]): string[] =>
    around.flatMap((turn) => pixelPath(line.map(place), turn * worldPixels, size) ?? [])
  const everywhere = (lines: readonly (readonly LngLat[])[]): string =>
    lines.flatMap(paths).join('')
  return {
    size,
    zoom: camera.zoom,
    seen: (position, [dx, dy] = [0, 0]) => {
      const [x, y] = place(position)
      return around
        .map((turn): Point => [tenth(x + dx + turn * worldPixels), tenth(y + dy)])
        .filter((point) => isInside(point, size))
    },
    line: paths,
    area: (area) => {
      const { fill, edge } = areaShape(area)
      return { fill: everywhere(fill), edge: everywhere(edge) }
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

const range = (first: number, last: number): number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i)

/** null where the line stays out of sight. */
function pixelPath(points: readonly Point[], shift: number, size: Size): string | null {
  const moved = points.map(([x, y]): Point => [tenth(x + shift), tenth(y)])
  const xs = moved.map(([x]) => x)
  const ys = moved.map(([, y]) => y)
  const apart =
    Math.max(...xs) < 0 ||
    Math.min(...xs) > size.width ||
    Math.max(...ys) < 0 ||
    Math.min(...ys) > size.height
  return apart ? null : `M${moved.map((point) => point.join(' ')).join('L')}`
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
    range(Math.max(0, Math.floor(from / pixels)), Math.min(2 ** z, Math.ceil(to / pixels)) - 1)
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
