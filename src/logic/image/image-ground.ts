/** The ground of a picture, from the tiles that the live map shows too. */
import { clusterRadius } from '../map/cluster.ts'
import type { Box } from '../geo/room.ts'
import { boxAround, overlap } from '../map/drawn-labels.ts'
import { atZoom, groundLines, riversFrom } from '../map/ground-lines.ts'
import { cityText, labelText, markReach } from '../map/look.ts'
import type { ImageMap } from './image-map.ts'
import {
  placeInTile,
  type ImageView,
  type Point,
  type ShownTile,
  type TileShape,
} from './image-view-types.ts'
import { textWidth } from '../text/text-width.ts'

export const groundLayers = ['land', 'countries', 'lakes', 'rivers', 'borders', 'coast'] as const
export type GroundLayer = (typeof groundLayers)[number]

export type TileCity = {
  readonly name: string
  /** In units of the tile's side. */
  readonly at: Point
  /** The zoom from which on it is shown. */
  readonly rank: number
  readonly population: number
}

/** What a tile holds. */
export type TileContent = {
  readonly shapes: readonly {
    readonly layer: GroundLayer
    /** Of a country: ISO 3166-1 alpha-2. */
    readonly iso: string | null
    readonly shape: TileShape
  }[]
  readonly cities: readonly TileCity[]
}

/** The tile alone, on whichever turn of the world it is shown. */
export const tileKey = ({ z, x, y }: ShownTile): string => [z, x, y].join('/')

type Question = {
  readonly view: ImageView
  readonly tiles: ReadonlyMap<string, TileContent>
  /** The rest of the map: names of cities yield to it. */
  readonly map: ImageMap
}

/** Each thing as path data, in the map's pixels. */
export function imageGround({ view, tiles, map }: Question) {
  const shapes = view.tiles.flatMap((tile) =>
    (tiles.get(tileKey(tile))?.shapes ?? []).map((one) => ({ ...one, tile })),
  )
  const pathOf = (layer: GroundLayer, codes: readonly (string | null)[] | null = null): string =>
    shapes
      .filter((one) => one.layer === layer && (codes === null || codes.includes(one.iso ?? '')))
      .map(({ tile, shape }) => view.tilePath(tile, shape))
      .join('')
  /** CSS pixels, and opacity. */
  const styleOf = (kind: keyof typeof groundLines) => ({
    width: atZoom(groundLines[kind].width, view.zoom),
    opacity: atZoom(groundLines[kind].opacity, view.zoom),
  })
  return {
    land: pathOf('land'),
    lakes: pathOf('lakes'),
    rivers: view.zoom < riversFrom ? '' : pathOf('rivers'),
    borders: pathOf('borders'),
    coast: pathOf('coast'),
    hatched: pathOf('countries', map.hatched),
    /** The country that is selected; empty for none. */
    selected: pathOf('countries', [map.selectedCountry]),
    lines: { rivers: styleOf('rivers'), borders: styleOf('borders'), coast: styleOf('coast') },
    /** Centred at a point. */
    cities: view.zoom < cityText.from ? [] : cityNames({ view, tiles, map }),
  }
}
export type ImageGround = ReturnType<typeof imageGround>

/** The larger cities first, where there is room. */
function cityNames({ view, tiles, map }: Question): { at: Point; text: string }[] {
  const taken: Box[] = [
    ...map.marks.map(({ at }) => boxAround(at, markReach + 1)),
    ...map.clusters.map(({ at, cluster }) => boxAround(at, clusterRadius(cluster.count))),
    ...map.labels.map(({ at: [x, y], anchor, text }): Box => {
      const width = textWidth(text, labelText.size)
      const left = anchor === 'start' ? x : x - width
      return { left, top: y - labelText.size, right: left + width, bottom: y + 4 }
    }),
  ]
  const named = new Map(
    view.tiles
      .flatMap((tile) =>
        (tiles.get(tileKey(tile))?.cities ?? []).map((city) => ({ ...city, tile })),
      )
      .filter(({ rank }) => rank <= view.zoom)
      .map((city) => [`${tileKey(city.tile)} ${city.name}`, city] as const),
  )
  return [...named.values()]
    .toSorted((a, b) => b.population - a.population)
    .flatMap(({ name, at, tile }) =>
      view.seen(placeInTile(tile, at)).flatMap((point) => {
        const halfWidth = textWidth(name, cityText.size) / 2 + cityText.padding
        const box = boxAround(point, halfWidth, cityText.size / 2 + cityText.padding)
        const isCut = box.left < 0 || box.right > view.size.width
        if (isCut || taken.some((other) => overlap(other, box))) return []
        taken.push(box)
        return [{ at: point, text: name }]
      }),
    )
}
