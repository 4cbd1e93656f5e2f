/** Where the camera should look so that a selection can be seen. */
import type { AtlasIndex } from '../records/atlas-index.ts'
import { clusterColumns, firstZoom, type MapQuestion } from './map-scene.ts'
import { selectedStations } from './selected.ts'
import { clusterPoints, countsByPoint, pointsNear } from './station-clusters.ts'
import type { Station } from '../../model/station.ts'
import type { Selection } from '../../model/view.ts'

/** The drawn stations that the selection is about. */
export function focusStations(selection: Selection | null, index: AtlasIndex): Station[] {
  return selectedStations(selection, index).flatMap((id) => {
    const station = index.stations.get(id)
    return station?.position ? [station] : []
  })
}

/** The widest zoom from `least` on at which all of `ids` stand outside clusters. */
export function zoomThatOpens(
  { index, whyLeftOut }: Pick<MapQuestion, 'index' | 'whyLeftOut'>,
  ids: readonly string[],
  least: number,
): number {
  const columns = clusterColumns(index)
  const counts = countsByPoint(columns, whyLeftOut)
  const wanted = new Set(ids.map((id) => columns.point[index.stationRows.get(id) ?? -1] ?? -1))
  return firstZoom(Math.ceil(least * 4) / 4, (zoom) => {
    const near = pointsNear({ columns, counts }, wanted, zoom)
    const groups = clusterPoints({ columns, counts }, near, zoom)
    return groups.every((points) => points.length === 1 || !points.some((one) => wanted.has(one)))
  })
}
