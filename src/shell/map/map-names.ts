/** What the map calls stations, clusters and cities. */
import type { MapQuestion } from '../../logic/map/map-scene.ts'
import { clusterName, stationName } from '../../views/parts/words/station-name.ts'
import type { MapRegion } from './map-region.ts'
import { createOwnNames } from './own-names.ts'

export type MapNames = Pick<MapQuestion, 'stationName' | 'clusterName' | 'cityName'>

export function mapNames(region: MapRegion) {
  const { context } = region
  const ownNames = createOwnNames(region)
  const names: MapNames = {
    stationName: (station) => stationName(station, context.value),
    clusterName: (some, count) => clusterName(some, count, context.value),
    cityName: ({ geonamesId, name }) => ownNames.value?.of(geonamesId) ?? name,
  }
  return { names, ownNames }
}
