import type { Station, StationFeature } from '../../model/station.ts'

/** The inverse of `toStation`. */
export function toFeature({ id, position, ...properties }: Station): StationFeature {
  return {
    type: 'Feature',
    id,
    geometry: position && { type: 'Point', coordinates: position },
    properties,
  }
}
