/** The ground of a picture: sea, land, waters, borders and the names of cities. */
import type { ImageGround } from '../../logic/image/image-ground.ts'
import type { ImageScene } from '../../logic/image/image-scene.ts'
import { hatching, hatchSide } from '../../logic/map/hatching.ts'
import { cityText, selectedCountryOpacity } from '../../logic/map/look.ts'
import type { Palette } from '../../logic/map/map-colours.ts'
import { drawPaths } from './draw-paths.ts'
import { element, line } from './svg-element.ts'
import { textElement } from './text-element.ts'

/** The ground as it was served: path data in the drawn map's units, for a flat map alone. */
export type ImageWorld = {
  readonly kind: 'drawn'
  readonly land: string
  readonly lakes: string
  readonly borders: string
  /** By ISO 3166-1 alpha-2: the countries that may be hatched. */
  readonly countries: ReadonlyMap<string, string>
}
/** The ground from the tiles that the live map shows. */
export type ImageTiles = ImageGround & { readonly kind: 'tiles' }
export type Ground = ImageWorld | ImageTiles

/** The drawn world is enlarged with its pattern. */
export const groundPattern = (
  { world }: ImageScene['map'],
  ground: Ground | null,
  colours: Palette,
): string =>
  hatchPattern('hatch-ground', ground?.kind === 'drawn' && world ? 1 / world.scale : 1, colours)

export const hatchPattern = (id: string, scale: number, colours: Palette): string =>
  element(
    'pattern',
    {
      id,
      width: hatchSide,
      height: hatchSide,
      patternUnits: 'userSpaceOnUse',
      patternTransform: scale === 1 ? undefined : `scale(${scale})`,
    },
    drawPaths([hatching], colours),
  )

export const groundDrawing = (
  map: ImageScene['map'],
  colours: Palette,
  ground: Ground,
): string[] => [
  ...seaDrawing(map, colours),
  ...(ground.kind === 'tiles' ? tilesDrawing(ground, colours) : worldDrawing(map, colours, ground)),
]

function seaDrawing({ width, height, disc }: ImageScene['map'], { sea, sky }: Palette): string[] {
  const box = element('rect', { width, height, fill: disc ? sky : sea })
  if (!disc) return [box]
  const [cx, cy] = disc.at
  return [box, element('circle', { cx, cy, r: disc.radius, fill: sea })]
}

/** Rings of neighbouring tiles overlap: all of one kind is one shape, filled wherever a ring runs. */
function tilesDrawing(ground: ImageTiles, { sea, land, border, coast, accent }: Palette): string[] {
  const edge = (kind: keyof ImageTiles['lines'], stroke: string): string => {
    const { width, opacity } = ground.lines[kind]
    const faint = opacity === 1 ? undefined : rounded(opacity)
    const joined = { 'stroke-opacity': faint, 'stroke-linejoin': 'round' }
    return line({ d: ground[kind], stroke, width: rounded(width) }, joined)
  }
  return [
    element('path', { d: ground.land, fill: land }),
    ground.hatched && element('path', { d: ground.hatched, fill: 'url(#hatch-ground)' }),
    ground.selected && selectedDrawing(ground.selected, accent),
    element('path', { d: ground.lakes, fill: sea }),
    ground.rivers && edge('rivers', sea),
    edge('borders', border),
    edge('coast', coast),
  ].filter((one) => one !== '')
}

const selectedDrawing = (d: string, accent: string): string =>
  element('path', { d, fill: accent, 'fill-opacity': selectedCountryOpacity })

const rounded = (value: number): number => Math.round(value * 100) / 100

export const cityNames = ({ cities }: ImageTiles, { quiet, land }: Palette): string[] =>
  cities.map(({ at: [x, y], text }) =>
    textElement({
      ...{ x, y: y + 4, text, anchor: 'middle', fill: quiet, haloColour: land },
      ...cityText,
    }),
  )

function worldDrawing(
  { world: worlds, hatched, selectedCountry }: ImageScene['map'],
  colours: Palette,
  world: ImageWorld,
): string[] {
  if (!worlds) return []
  const { xs, y, scale } = worlds
  const chosen = selectedCountry === null ? undefined : world.countries.get(selectedCountry)
  const even = { 'fill-rule': 'evenodd' }
  const ground = [
    element('path', {
      d: world.land,
      ...even,
      fill: colours.land,
      stroke: colours.coast,
      'stroke-width': 0.75 / scale,
    }),
    element('path', { d: world.lakes, ...even, fill: colours.sea }),
    ...hatched.flatMap((iso2) => {
      const d = world.countries.get(iso2)
      return d === undefined ? [] : [element('path', { d, ...even, fill: 'url(#hatch-ground)' })]
    }),
    ...(chosen === undefined ? [] : [selectedDrawing(chosen, colours.accent)]),
    line({ d: world.borders, stroke: colours.border, width: 0.8 / scale }),
  ].join('\n')
  return xs.map((x) =>
    element('g', { transform: `translate(${x} ${y}) scale(${scale})` }, `\n${ground}\n`),
  )
}
