/** The chosen area and place on the live map, as soon as it can take them. */
import type { LngLat } from '../../model/ids.ts'
import { featureCollection, multiLineString, point, polygon } from '@turf/turf'
import type { FeatureCollection, Geometry } from 'geojson'
import type { MapLibreMap } from 'maplibre-gl'
import type { AreaShape } from '../../logic/places/area-shape.ts'
import { fillSource, keepNewest } from './watch-style.ts'

type MapOverlay = { readonly area: AreaShape | null; readonly place: LngLat | null }

const featuresOf = ({ area, place }: MapOverlay): FeatureCollection =>
  featureCollection<Geometry>([
    ...(area ? [polygon(area.fill, { part: 'fill' })] : []),
    ...(area ? [multiLineString(area.edge, { part: 'edge' })] : []),
    ...(place ? [point([...place], { part: 'place' })] : []),
  ])

/** @returns takes the newest overlay */
export const createOverlay = (map: MapLibreMap): ((overlay: MapOverlay) => void) =>
  keepNewest(map, (overlay) => fillSource(map, 'overlay', featuresOf(overlay)))
