/** The chosen area and place on the live map, as soon as it can take them. */
import type { LngLat } from '../../model/ids.ts'
import type { Feature, FeatureCollection } from 'geojson'
import type { MapLibreMap } from 'maplibre-gl'
import type { AreaShape } from '../../logic/places/area-shape.ts'
import { fillSource, keepNewest } from './keep-newest.ts'

export type MapOverlay = { readonly area: AreaShape | null; readonly place: LngLat | null }

const positions = (line: readonly LngLat[]): [number, number][] =>
  line.map(([lng, lat]) => [lng, lat])

const featuresOf = ({ area, place }: MapOverlay): FeatureCollection => {
  const features: Feature[] = []
  if (area) {
    const coordinates = area.fill.map(positions)
    features.push({
      type: 'Feature',
      properties: { part: 'fill' },
      geometry: { type: 'Polygon', coordinates },
    })
    features.push({
      type: 'Feature',
      properties: { part: 'edge' },
      geometry: { type: 'MultiLineString', coordinates: area.edge.map(positions) },
    })
  }
  if (place) {
    features.push({
      type: 'Feature',
      properties: { part: 'place' },
      geometry: { type: 'Point', coordinates: [...place] },
    })
  }
  return { type: 'FeatureCollection', features }
}

/** @returns takes the newest overlay */
export const createOverlay = (map: MapLibreMap): ((overlay: MapOverlay) => void) =>
  keepNewest(map, (overlay) => fillSource(map, 'overlay', featuresOf(overlay)))
