/** The ground of the map, in drawing order: land and countries, then the lines of waters and borders. */
import type {
  ExpressionSpecification,
  FilterSpecification,
  LayerSpecification,
  LineLayerSpecification,
} from 'maplibre-gl'
import { groundLines, riversFrom, type Stops } from '../../logic/map/ground-lines.ts'
import { selectedCountryOpacity, towns } from '../../logic/map/look.ts'
import { mapColours } from '../../logic/map/map-colours.ts'
import type { Theme } from '../../model/view.ts'
import { hatchImage } from './image-name.ts'

export const groundLayers = (theme: Theme): LayerSpecification[] => [
  ...areas(theme),
  settlements(theme),
  ...waters(theme),
]

export const inCountries = (codes: readonly string[]): FilterSpecification => [
  'in',
  ['get', 'iso'],
  ['literal', [...codes]],
]

/** Of the tiles. */
const of = (layer: string) => ({ source: 'basemap', 'source-layer': layer }) as const

/** From here on a country fills the map: its neighbours stand back. */
const besideFrom = 4

const areas = (theme: Theme): LayerSpecification[] => {
  const { sea, land, beside, accent } = mapColours(theme)
  const countries = { ...of('countries'), type: 'fill' } as const
  return [
    { id: 'sea', type: 'background', paint: { 'background-color': sea } },
    { ...of('land'), id: 'land', type: 'fill', paint: { 'fill-color': land } },
    // Not seen: tells which country was clicked.
    { ...countries, id: 'countries', paint: { 'fill-color': land, 'fill-opacity': 0 } },
    {
      ...countries,
      id: 'beside',
      minzoom: besideFrom,
      filter: inCountries([]),
      paint: { 'fill-color': beside, 'fill-antialias': false },
    },
    {
      ...countries,
      id: 'hatched',
      filter: inCountries([]),
      // Its edge is a coast or a border, which has a line of its own.
      paint: { 'fill-pattern': hatchImage(theme), 'fill-antialias': false },
    },
    // Filled, not outlined: an outline would run along 180° through Russia and Fiji.
    {
      ...countries,
      id: 'selected-country',
      filter: inCountries([]),
      paint: { 'fill-color': accent, 'fill-opacity': selectedCountryOpacity },
    },
  ]
}

const byZoom = (stops: Stops): ExpressionSpecification => [
  'interpolate',
  ['linear'],
  ['zoom'],
  ...stops.flat(),
]

/** So fine that it needs no round joints, which would double the corners that a frame has to draw. */
const line = (kind: keyof typeof groundLines, colour: string): LineLayerSpecification => ({
  ...of(kind),
  id: kind,
  type: 'line',
  paint: {
    'line-color': colour,
    'line-width': byZoom(groundLines[kind].width),
    'line-opacity': byZoom(groundLines[kind].opacity),
  },
})

/** Nothing stands out less than a mark has to: they have the colour of hatching. */
const settlements = (theme: Theme): LayerSpecification => {
  const size: ExpressionSpecification = ['^', 2, ['/', ['get', 'size'], 4]]
  const [[far, small], [near, large]] = towns.radius
  return {
    ...of('towns'),
    id: 'towns',
    type: 'circle',
    minzoom: towns.from,
    paint: {
      'circle-color': mapColours(theme).town,
      'circle-radius': [
        'interpolate',
        ['exponential', 1.6],
        ['zoom'],
        far,
        ['*', small, size],
        near,
        ['*', large, size],
      ],
    },
  }
}

const waters = (theme: Theme): LayerSpecification[] => {
  const { sea, border, coast } = mapColours(theme)
  return [
    { ...of('lakes'), id: 'lakes', type: 'fill', paint: { 'fill-color': sea } },
    { ...line('rivers', sea), minzoom: riversFrom },
    line('borders', border),
    line('coast', coast),
  ]
}
