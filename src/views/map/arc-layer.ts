/** Lines from linked cities on the live map: above the ground, below names and marks. */
import type { Feature, FeatureCollection } from 'geojson'
import type { LayerSpecification, MapLibreMap, SourceSpecification } from 'maplibre-gl'
import type { ArcScene } from '../../logic/map/arcs.ts'
import type { LinkedCityColour } from '../../logic/map/map-scene-types.ts'
import { mapColours, type MapTheme } from './map-colours.ts'
import { keepNewestData } from './newest-data.ts'

const empty: FeatureCollection = { type: 'FeatureCollection', features: [] }

/** Simplified less than usual: a curve would show its corners. */
export const arcSources: Record<'arcs', SourceSpecification> = {
  arcs: { type: 'geojson', data: empty, tolerance: 0.1 },
}

/** Every feature has both colours, so that a theme repaints without new data. */
const colour = (theme: MapTheme): ['get', string] => ['get', theme]

export const arcLayers = (theme: MapTheme): LayerSpecification[] => {
  const { paper, ink } = mapColours(theme)
  const line = { type: 'line', source: 'arcs', layout: { 'line-cap': 'round' } } as const
  return [
    {
      ...line,
      id: 'arcs-uncertain',
      layout: {},
      filter: ['==', ['get', 'kind'], 'uncertain'],
      paint: {
        'line-color': colour(theme),
        'line-width': 1.2,
        'line-opacity': 0.55,
        'line-dasharray': [3, 3],
      },
    },
    {
      ...line,
      id: 'arcs',
      filter: ['==', ['get', 'kind'], 'stated'],
      paint: { 'line-color': colour(theme), 'line-width': 1.6, 'line-opacity': 0.8 },
    },
    {
      id: 'arc-origins',
      type: 'circle',
      source: 'arcs',
      filter: ['==', ['get', 'kind'], 'origin'],
      paint: {
        'circle-radius': 4,
        'circle-color': paper,
        'circle-stroke-color': colour(theme),
        'circle-stroke-width': 2,
      },
    },
    {
      id: 'arc-origin-names',
      type: 'symbol',
      source: 'arcs',
      filter: ['==', ['get', 'kind'], 'origin'],
      layout: {
        'text-field': ['get', 'name'],
        'text-font': ['system-ui', 'sans-serif'],
        'text-size': 12.5,
        'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
        'text-radial-offset': 0.6,
        'text-justify': 'auto',
      },
      paint: { 'text-color': ink, 'text-halo-color': paper, 'text-halo-width': 1.5 },
    },
  ]
}

/** Lines and their starting points as features that carry their colours. */
export const arcFeatures = (
  { arcs, origins }: ArcScene,
  colours: readonly LinkedCityColour[],
): FeatureCollection => {
  const of = (linkedCity: string): { light: string; dark: string } => {
    const { light, dark } = colours.find(({ id }) => id === linkedCity) ?? {
      light: mapColours('light').quiet,
      dark: mapColours('dark').quiet,
    }
    return { light, dark }
  }
  const lines = arcs.map(({ linkedCity, uncertain, line }): Feature => ({
    type: 'Feature',
    geometry: { type: 'LineString', coordinates: line.map((point) => [...point]) },
    properties: { ...of(linkedCity), kind: uncertain ? 'uncertain' : 'stated' },
  }))
  const points = origins.map(({ linkedCity, name, position }): Feature => ({
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [...position] },
    properties: { ...of(linkedCity), kind: 'origin', name },
  }))
  return { type: 'FeatureCollection', features: [...lines, ...points] }
}

/** @returns takes the newest lines */
export const createArcDrawing = (
  map: MapLibreMap,
  colours: readonly LinkedCityColour[],
): ((scene: ArcScene) => void) => {
  const show = keepNewestData(map, 'arcs')
  return (scene) => show(arcFeatures(scene, colours))
}
