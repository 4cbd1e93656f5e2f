/** What the map draws, in drawing order, for a theme. */
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl'
import { areaLook, cityText, labelText, placeRing } from '../../logic/map/look.ts'
import { arcLayers } from './arc-layer.ts'
import { groundLayers } from './ground-layers.ts'
import { shownOpacity } from './transitions.ts'
import { mapColours, type MapColours } from '../../logic/map/map-colours.ts'
import type { Theme } from '../../model/view.ts'

/** Sources that a scene fills. */
export const sceneSources = ['labels', 'rings', 'clusters', 'marks'] as const
export type SceneSource = (typeof sceneSources)[number]

/** A font that is there only where the page has loaded it, for letters that the system lacks. */
export const ownFont = 'Atlas Han'

/** Names are drawn by the browser from these, since the style names no glyphs. */
const font = ['system-ui', 'sans-serif', ownFont]

/** The chosen area, and the place that is open in the details. */
const overlay = (theme: Theme): LayerSpecification[] => {
  const { accent } = mapColours(theme)
  const source = 'overlay'
  return [
    {
      id: 'area-fill',
      type: 'fill',
      source,
      filter: ['==', ['get', 'part'], 'fill'],
      paint: {
        'fill-color': accent,
        'fill-opacity': areaLook.fillOpacity,
        'fill-antialias': false,
      },
    },
    {
      id: 'area-edge',
      type: 'line',
      source,
      filter: ['==', ['get', 'part'], 'edge'],
      layout: { 'line-join': 'round' },
      paint: { 'line-color': accent, 'line-width': areaLook.edge },
    },
    {
      id: 'place',
      type: 'circle',
      source,
      filter: ['==', ['get', 'part'], 'place'],
      paint: {
        'circle-radius': placeRing.radius,
        'circle-opacity': 0,
        'circle-stroke-color': accent,
        'circle-stroke-width': placeRing.width,
      },
    },
  ]
}

/** Its own name, where it is in one of these scripts; else the page's. */
const cityName = (scripts: readonly string[]): ExpressionSpecification =>
  scripts.length === 0
    ? ['get', 'name']
    : [
        'case',
        ['in', ['get', 'script'], ['literal', [...scripts]]],
        ['get', 'own'],
        ['get', 'name'],
      ]

const names = (theme: Theme, scripts: readonly string[]): LayerSpecification[] => {
  const { quiet, ink, land } = mapColours(theme)
  return [
    {
      id: 'city-names',
      type: 'symbol',
      source: 'basemap',
      'source-layer': 'cities',
      minzoom: cityText.from,
      filter: ['<=', ['get', 'rank'], ['zoom']],
      layout: {
        'text-field': cityName(scripts),
        'text-font': font,
        'text-size': cityText.size,
        'text-padding': cityText.padding,
        'symbol-sort-key': ['-', 0, ['get', 'population']],
      },
      paint: {
        'text-color': quiet,
        'text-opacity': cityText.opacity,
        'text-halo-color': land,
        'text-halo-width': cityText.halo,
      },
    },
    ...(['start', 'end'] as const).map((side) => stationLabels(side, { ink, land })),
  ]
}

/** Each label stands where the drawn map has it, if there is room: before its marks or after them. */
const stationLabels = (
  side: 'start' | 'end',
  { ink, land }: Pick<MapColours, 'ink' | 'land'>,
): LayerSpecification => ({
  id: side === 'end' ? 'labels' : 'labels-start',
  type: 'symbol',
  source: 'labels',
  filter: ['==', ['get', 'side'], side],
  layout: {
    'text-field': ['get', 'text'],
    'text-font': font,
    'text-size': labelText.size,
    'text-variable-anchor': [
      ...(side === 'end' ? (['left', 'right'] as const) : (['right', 'left'] as const)),
      'top',
      'bottom',
      'top-left',
      'bottom-left',
    ],
    'text-radial-offset': ['get', 'offset'],
    'text-justify': 'auto',
    'text-padding': 0,
  },
  paint: { 'text-color': ink, 'text-halo-color': land, 'text-halo-width': labelText.halo },
})

/** Further than any mark from the point of its city (CSS pixels). */
const farthest = 1000
const alongY = (x: number): ExpressionSpecification => [
  'interpolate',
  ['linear'],
  ['get', 'dy'],
  -farthest,
  ['literal', [x, -farthest]],
  farthest,
  ['literal', [x, farthest]],
]
/**
 * A feature's `dx` and `dy` as one value. A list among its properties would reach the worker as text,
 * and expressions make no list of two numbers: interpolation between four corners does.
 */
const pixelOffset: ExpressionSpecification = [
  'interpolate',
  ['linear'],
  ['get', 'dx'],
  -farthest,
  alongY(-farthest),
  farthest,
  alongY(farthest),
]

/**
 * Later layers are placed first, so that labels yield to marks, and city names to labels. All have their
 * opacity of the same kind, though marks alone fade: to WebGL they are then one program, and no choice that
 * brings the first marks waits for another.
 */
const overlays = (): LayerSpecification[] =>
  (['rings', 'clusters', 'ghosts', 'marks'] as const).map((source) => ({
    id: source,
    type: 'symbol',
    source,
    layout: {
      'icon-image': ['get', 'image'],
      'icon-offset': pixelOffset,
      'icon-allow-overlap': true,
      'icon-ignore-placement': source === 'rings' || source === 'ghosts',
      'icon-padding': 0,
      'symbol-z-order': 'source',
    },
    paint: { 'icon-opacity': shownOpacity },
  }))

/** Placed first of all, since they are drawn last: no name lies under a button. */
const blockers: LayerSpecification = {
  id: 'blockers',
  type: 'symbol',
  source: 'blockers',
  layout: {
    'icon-image': ['get', 'image'],
    'icon-allow-overlap': true,
    'icon-padding': 2,
    'symbol-z-order': 'source',
  },
  paint: { 'icon-opacity': 0 },
}

/**
 * A letter that nobody sees: the program that draws letters is made ready with the first frames, and no
 * choice that brings the first names waits for it.
 */
const letter: LayerSpecification = {
  id: 'letter',
  type: 'symbol',
  source: 'blockers',
  layout: {
    'text-field': '.',
    'text-font': font,
    'text-size': 1,
    'text-allow-overlap': true,
    'text-ignore-placement': true,
  },
  // Of no opacity at all it would not be drawn; a colour has steps of 1/255.
  paint: { 'text-opacity': 0.001 },
}

/** @param scripts in which cities are called by their own names; none: all by the page's */
export const mapLayers = (theme: Theme, scripts: readonly string[] = []): LayerSpecification[] => [
  ...groundLayers(theme),
  ...overlay(theme),
  ...arcLayers(theme),
  ...names(theme, scripts),
  ...overlays(),
  letter,
  blockers,
]
