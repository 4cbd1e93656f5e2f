/** The ground of a picture, from the tiles that the live map shows too. */
import { clusterRadius } from '../map/cluster.ts'
import { overlap, type Box } from '../map/drawn-labels.ts'
import { atZoom, groundLines, riversFrom } from '../map/ground-lines.ts'
import { cityText, labelText, markReach } from '../map/look.ts'
import type { ImageMap } from './image-map.ts'
import type { ImageView, Point, ShownTile, TileShape } from './image-view-types.ts'
import { drawnWorldSize, placeAt } from '../geo/mercator.ts'
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

/** Each thing as path data, in the map's pixels. */
export type ImageGround = Readonly<Record<Exclude<GroundLayer, 'countries'>, string>> & {
  readonly hatched: string
  /** The country that is selected; empty for none. */
  readonly selected: string
  /** CSS pixels, and opacity, by kind of line. */
  readonly lines: Readonly<Record<keyof typeof groundLines, LineStyle>>
  /** Centred at a point. */
  readonly cities: readonly { readonly at: Point; readonly text: string }[]
}
type LineStyle = { readonly width: number; readonly opacity: number }

/** The tile alone, on whichever turn of the world it is shown. */
export const tileKey = ({ z, x, y }: ShownTile): string => [z, x, y].join('/')

type Question = {
  readonly view: ImageView
  readonly tiles: ReadonlyMap<string, TileContent>
  /** The rest of the map: names of cities yield to it. */
  readonly map: ImageMap
}

export function imageGround({ view, tiles, map }: Question): ImageGround {
  const shapes = view.tiles.flatMap((tile) =>
    (tiles.get(tileKey(tile))?.shapes ?? []).map((one) => ({ ...one, tile })),
  )
  const pathOf = (layer: GroundLayer, codes: ReadonlySet<string> | null = null): string =>
    shapes
      .filter((one) => one.layer === layer && (codes === null || codes.has(one.iso ?? '')))
      .map(({ tile, shape }) => view.tilePath(tile, shape))
      .join('')
  const styleOf = (kind: keyof typeof groundLines): LineStyle => ({
    width: atZoom(groundLines[kind].width, view.zoom),
    opacity: atZoom(groundLines[kind].opacity, view.zoom),
  })
  return {
    land: pathOf('land'),
    lakes: pathOf('lakes'),
    rivers: view.zoom < riversFrom ? '' : pathOf('rivers'),
    borders: pathOf('borders'),
    coast: pathOf('coast'),
    hatched: pathOf('countries', new Set(map.hatched)),
    selected: pathOf('countries', new Set([map.selectedCountry].filter((iso) => iso !== null))),
    lines: { rivers: styleOf('rivers'), borders: styleOf('borders'), coast: styleOf('coast') },
    cities: view.zoom < cityText.from ? [] : cityNames({ view, tiles, map }),
  }
}

const boxOf = ([x, y]: Point, halfWidth: number, halfHeight = halfWidth): Box => ({
  ...{ left: x - halfWidth, right: x + halfWidth },
  ...{ top: y - halfHeight, bottom: y + halfHeight },
})

/** The larger cities first, where there is room. */
function cityNames({ view, tiles, map }: Question): ImageGround['cities'] {
  const taken: Box[] = [
    ...map.marks.map(({ at }) => boxOf(at, markReach + 1)),
    ...map.clusters.map(({ at, cluster }) => boxOf(at, clusterRadius(cluster.count))),
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
      view.seen(placeIn(tile, at)).flatMap((point) => {
        const halfWidth = textWidth(name, cityText.size) / 2 + cityText.padding
        const box = boxOf(point, halfWidth, cityText.size / 2 + cityText.padding)
        const isCut = box.left < 0 || box.right > view.size.width
        if (isCut || taken.some((other) => overlap(other, box))) return []
        taken.push(box)
        return [{ at: point, text: name }]
      }),
    )
}

/** Longitude and latitude of a point of a tile. */
function placeIn({ z, x, y }: ShownTile, [u, v]: Point): [lng: number, lat: number] {
  const units = drawnWorldSize.width / 2 ** z
  return placeAt([(x + u) * units, (y + v) * units])
}
