/** What the map draws, in drawing order, for a theme. */
import type {
  ExpressionSpecification,
  LayerSpecification,
  SymbolLayerSpecification,
} from 'maplibre-gl'
import { areaLook, placeRing } from '../../logic/map/look.ts'
import { arcLayers } from './arc-layer.ts'
import { groundLayers } from './ground-layers.ts'
import { letter, nameLayers } from './name-layers.ts'
import { shownOpacity } from './transitions.ts'
import { mapColours } from '../../logic/map/map-colours.ts'
import type { Theme } from '../../model/view.ts'

/** The chosen area, and the place that is open in the details. */
const overlay = (theme: Theme): LayerSpecification[] => {
  const { accent } = mapColours(theme)
  const part = (id: string, name: string) => ({
    ...{ id, source: 'overlay' },
    filter: ['==', ['get', 'part'], name] satisfies ExpressionSpecification,
  })
  return [
    {
      ...part('area-fill', 'fill'),
      type: 'fill',
      paint: {
        'fill-color': accent,
        'fill-opacity': areaLook.fillOpacity,
        'fill-antialias': false,
      },
    },
    {
      ...part('area-edge', 'edge'),
      type: 'line',
      layout: { 'line-join': 'round' },
      paint: { 'line-color': accent, 'line-width': areaLook.edge },
    },
    {
      ...part('place', 'place'),
      type: 'circle',
      paint: {
        'circle-radius': placeRing.radius,
        'circle-opacity': 0,
        'circle-stroke-color': accent,
        'circle-stroke-width': placeRing.width,
      },
    },
  ]
}

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

type Pictures = {
  readonly layout: SymbolLayerSpecification['layout']
  readonly opacity: number | ExpressionSpecification
}

/** Each stands at its place, whatever else is there. */
const pictures = (source: string, { layout, opacity }: Pictures): LayerSpecification => ({
  ...{ id: source, type: 'symbol', source },
  layout: {
    'icon-image': ['get', 'image'],
    'icon-allow-overlap': true,
    'icon-padding': 0,
    'symbol-z-order': 'source',
    ...layout,
  },
  paint: { 'icon-opacity': opacity },
})

/**
 * Later layers are placed first, so that labels yield to marks, and city names to labels. All have their
 * opacity of the same kind, though marks alone fade: to WebGL they are then one program, and no choice that
 * brings the first marks waits for another.
 */
const marks = ['rings', 'clusters', 'ghosts', 'marks'].map((source) => {
  const yields = source === 'rings' || source === 'ghosts'
  const layout = { 'icon-offset': pixelOffset, 'icon-ignore-placement': yields }
  return pictures(source, { layout, opacity: shownOpacity })
})

/** Placed first of all, since they are drawn last: no name lies under a button. */
const blockers = pictures('blockers', { layout: { 'icon-padding': 2 }, opacity: 0 })

/** @param scripts in which cities are called by their own names; none: all by the page's */
export const mapLayers = (theme: Theme, scripts: readonly string[] = []): LayerSpecification[] => [
  ...groundLayers(theme),
  ...overlay(theme),
  ...arcLayers(theme),
  ...nameLayers(theme, scripts),
  ...marks,
  letter,
  blockers,
]
