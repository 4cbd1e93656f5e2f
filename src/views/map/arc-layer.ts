/** Lines from the places of values on the live map: above the ground, below names and marks. */
import { featureCollection, lineString, point } from '@turf/turf'
import type { FeatureCollection, Geometry } from 'geojson'
import type { FilterSpecification, LayerSpecification, MapLibreMap } from 'maplibre-gl'
import type { ArcScene } from '../../logic/map/arcs.ts'
import { arcLines, arcOrigin, labelText } from '../../logic/map/look.ts'
import { valueColour, mapColours, palette, type MarkColour } from '../../logic/map/map-colours.ts'
import type { Theme } from '../../model/view.ts'
import { fillSource, keepNewest } from './watch-style.ts'
import { lettering } from './name-layers.ts'

/** Every feature has both colours, so that a theme repaints without new data. */
const colour = (theme: Theme): ['get', string] => ['get', theme]

const lineOf = (theme: Theme, kind: keyof typeof arcLines): LayerSpecification => {
  const { width, opacity, dash } = arcLines[kind]
  const [first] = dash
  return {
    id: kind === 'stated' ? 'arcs' : 'arcs-uncertain',
    type: 'line',
    source: 'arcs',
    filter: ['==', ['get', 'kind'], kind],
    layout: first === undefined ? { 'line-cap': 'round' } : {},
    paint: {
      'line-color': colour(theme),
      'line-width': width,
      'line-opacity': opacity,
      // MapLibre counts dashes in widths of the line.
      ...(first !== undefined && { 'line-dasharray': dash.map((length) => length / width) }),
    },
  }
}

const origins = {
  source: 'arcs',
  filter: ['==', ['get', 'kind'], 'origin'] satisfies FilterSpecification,
}

export const arcLayers = (theme: Theme): LayerSpecification[] => {
  const { layout, paint } = lettering(theme)
  return [
    lineOf(theme, 'uncertain'),
    lineOf(theme, 'stated'),
    {
      ...{ ...origins, id: 'arc-origins', type: 'circle' },
      paint: {
        'circle-radius': arcOrigin.radius,
        'circle-color': mapColours(theme).panel,
        'circle-stroke-color': colour(theme),
        'circle-stroke-width': arcOrigin.edge,
      },
    },
    {
      ...{ ...origins, id: 'arc-origin-names', type: 'symbol', paint },
      layout: {
        ...layout,
        'text-field': ['get', 'name'],
        'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
        'text-radial-offset': (arcOrigin.radius + arcOrigin.edge + labelText.gap) / labelText.size,
      },
    },
  ]
}

/** Lines and their starting points as features that carry their colours. */
export const arcFeatures = (
  { arcs, origins }: ArcScene,
  colours: readonly MarkColour[],
): FeatureCollection => {
  const known = { light: palette('light', colours), dark: palette('dark', colours) }
  const coloursOf = (value: string) => ({
    light: valueColour(known.light, value),
    dark: valueColour(known.dark, value),
  })
  return featureCollection<Geometry>([
    ...arcs.map(({ value, uncertain, line }) =>
      lineString(
        line.map(([lng, lat]) => [lng, lat]),
        { ...coloursOf(value), kind: uncertain ? 'uncertain' : 'stated' },
      ),
    ),
    ...origins.map(({ value, name, position }) =>
      point([...position], { ...coloursOf(value), kind: 'origin', name }),
    ),
  ])
}

/** @returns takes the newest lines */
export const createArcDrawing = (
  map: MapLibreMap,
  colours: readonly MarkColour[],
): ((scene: ArcScene) => void) =>
  keepNewest(map, (scene) => fillSource(map, 'arcs', arcFeatures(scene, colours)))
