/** The ground of the map, in drawing order: land and countries, then the lines of waters and borders. */
import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl'
import { groundLines, riversFrom } from '../../logic/map/ground-lines.ts'
import { selectedCountryOpacity } from '../../logic/map/look.ts'
import { mapColours } from '../../logic/map/map-colours.ts'
import type { Theme } from '../../model/view.ts'
import { hatchImage } from './image-name.ts'

export const groundLayers = (theme: Theme): LayerSpecification[] => [
  ...areas(theme),
  ...waters(theme),
]

export const inCountries = (codes: readonly string[]): FilterSpecification => [
  'in',
  ['get', 'iso'],
  ['literal', [...codes]],
]

const areas = (theme: Theme): LayerSpecification[] => {
  const { sea, land, accent } = mapColours(theme)
  const countries = { type: 'fill', source: 'basemap', 'source-layer': 'countries' } as const
  return [
    { id: 'sea', type: 'background', paint: { 'background-color': sea } },
    {
      id: 'land',
      type: 'fill',
      source: 'basemap',
      'source-layer': 'land',
      paint: { 'fill-color': land },
    },
    // Not seen: tells which country was clicked.
    { ...countries, id: 'countries', paint: { 'fill-color': land, 'fill-opacity': 0 } },
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

const byZoom = (...stops: readonly (readonly [zoom: number, value: number])[]) => {
  const pairs = stops.flatMap(([zoom, value]) => [zoom, value])
  const expression: ExpressionSpecification = ['interpolate', ['linear'], ['zoom'], ...pairs]
  return expression
}

/** Lines so fine need no round joints, which would double the corners that a frame has to draw. */
const waters = (theme: Theme): LayerSpecification[] => {
  const { sea, border } = mapColours(theme)
  return [
    {
      id: 'lakes',
      type: 'fill',
      source: 'basemap',
      'source-layer': 'lakes',
      paint: { 'fill-color': sea },
    },
    {
      id: 'rivers',
      type: 'line',
      source: 'basemap',
      'source-layer': 'rivers',
      minzoom: riversFrom,
      paint: {
        'line-color': sea,
        'line-opacity': byZoom(...groundLines.rivers.opacity),
        'line-width': byZoom(...groundLines.rivers.width),
      },
    },
    {
      id: 'borders',
      type: 'line',
      source: 'basemap',
      'source-layer': 'borders',
      paint: {
        'line-color': border,
        'line-width': byZoom(...groundLines.borders.width),
      },
    },
    {
      id: 'coast',
      type: 'line',
      source: 'basemap',
      'source-layer': 'coast',
      paint: {
        'line-color': border,
        'line-width': byZoom(...groundLines.coast.width),
        'line-opacity': byZoom(...groundLines.coast.opacity),
      },
    },
  ]
}
