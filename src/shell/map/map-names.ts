/** What the map calls stations, clusters and cities. */
import type { ReadonlySignal } from '@preact/signals-core'
import type { MapQuestion } from '../../logic/map/map-scene.ts'
import { clusterName, stationName } from '../../views/parts/words/station-name.ts'
import type { MapRegion } from './map-region.ts'
import { createOwnNames, type CityNames } from './own-names.ts'

export type MapNames = Pick<MapQuestion, 'stationName' | 'clusterName' | 'cityName'>

type Names = {
  readonly names: MapNames
  readonly ownNames: ReadonlySignal<CityNames | null>
}

export function mapNames({ base, state, context, notify }: MapRegion): Names {
  const { t } = context.peek().formatter
  const ownNames = createOwnNames({
    ...{ base, state },
    onFailed: (reason) => notify({ id: 'names', text: t('notice.noOwnNames', { reason }) }),
  })
  const names: MapNames = {
    stationName: (station) => stationName(station, context.value),
    clusterName: (some, count) => clusterName(some, count, context.value),
    cityName: ({ geonamesId, name }) => ownNames.value?.of(geonamesId) ?? name,
  }
  return { names, ownNames }
}
