/** The stations nearest to a place, between city centres. */
import { distance } from '@turf/turf'
import type { LngLat } from '../../model/ids.ts'
import type { Station } from '../../model/station.ts'

export type NearStation = { readonly station: Station; readonly km: number }

/** Kilometres on the sphere. */
export function kilometres(from: LngLat, to: LngLat): number {
  return distance([...from], [...to], { units: 'kilometers' })
}

/**
 * At most `most`, nearest first; stations of one city stand together. Stations without a position
 * are left out: nobody can say how far they are.
 */
export function nearestStations(
  place: LngLat,
  stations: readonly Station[],
  most: number,
): NearStation[] {
  return stations
    .flatMap((station) =>
      station.position ? [{ station, km: kilometres(place, station.position) }] : [],
    )
    .sort((a, b) => a.km - b.km)
    .slice(0, most)
}
