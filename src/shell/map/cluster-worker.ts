/** Clusters a large atlas off the main thread. */
import { clusterStations } from '../../logic/map/station-clusters.ts'
import type { WhyLeftOut } from '../../logic/records/station-columns.ts'
import type { ClusterColumns, StationClusters } from '../../logic/map/station-clusters.ts'

/** The columns come once, then questions. */
export type ClusterRequest =
  | { readonly kind: 'columns'; readonly columns: ClusterColumns }
  | { readonly kind: 'ask'; readonly whyLeftOut: WhyLeftOut; readonly zoom: number }
export type ClusterReply = StationClusters

let columns: ClusterColumns | null = null

addEventListener('message', ({ data }: MessageEvent<ClusterRequest>) => {
  switch (data.kind) {
    case 'columns':
      columns = data.columns
      break
    case 'ask':
      if (!columns) throw new Error('The columns have to come before the first question.')
      postMessage(clusterStations(columns, data.whyLeftOut, data.zoom) satisfies ClusterReply)
      break
  }
})
