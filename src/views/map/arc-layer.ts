/** Lines from linked cities on the live map: above the ground, below names and marks. */
import type { Feature, FeatureCollection } from 'geojson'
import type { LayerSpecification, MapLibreMap, SourceSpecification } from 'maplibre-gl'
import type { ArcScene } from '../../logic/map/arcs.ts'
import { arcLines, arcOrigin, labelText } from '../../logic/map/look.ts'
import type { LinkedCityColour } from '../../logic/map/map-scene-types.ts'
import { mapColours } from '../../logic/map/map-colours.ts'
import type { Theme } from '../../model/view.ts'
import { fillSource, keepNewest } from './keep-newest.ts'

const empty: FeatureCollection = { type: 'FeatureCollection', features: [] }

/** Simplified less than usual: a curve would show its corners. */
export const arcSources: Record<'arcs', SourceSpecification> = {
  arcs: { type: 'geojson', data: empty, tolerance: 0.1 },
}

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

export const arcLayers = (theme: Theme): LayerSpecification[] => {
  const { panel, land, ink } = mapColours(theme)
  return [
    lineOf(theme, 'uncertain'),
    lineOf(theme, 'stated'),
    {
      id: 'arc-origins',
      type: 'circle',
      source: 'arcs',
      filter: ['==', ['get', 'kind'], 'origin'],
      paint: {
        'circle-radius': arcOrigin.radius,
        'circle-color': panel,
        'circle-stroke-color': colour(theme),
        'circle-stroke-width': arcOrigin.edge,
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
        'text-size': labelText.size,
        'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
        'text-radial-offset': (arcOrigin.radius + arcOrigin.edge + labelText.gap) / labelText.size,
        'text-justify': 'auto',
      },
      paint: { 'text-color': ink, 'text-halo-color': land, 'text-halo-width': labelText.halo },
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
): ((scene: ArcScene) => void) =>
  keepNewest(map, (scene) => fillSource(map, 'arcs', arcFeatures(scene, colours)))
