/** The stations of a view as files, with the columns and members of the published ones. */
import { toFeature } from '../../model/station.ts'
import { toJson } from './json.ts'
import { publishedHead } from './published-head.ts'
import { stationTable } from './station-table.ts'
import { tableCsv } from './table.ts'
import type { AtlasData } from '../../model/atlas-data.ts'
import type { Station } from '../../model/station.ts'

/** RFC 4180, with the header row of the published `stations.csv`. */
export function stationsCsv(
  data: Pick<AtlasData, 'info' | 'countries'>,
  stations: readonly Station[],
): string {
  return tableCsv(stationTable(data), stations)
}

/**
 * RFC 7946, with the members of the published `stations.geojson`.
 * @param view what was chosen, for who opens the file later; the published file has none.
 */
export function stationsGeojson(
  { info }: Pick<AtlasData, 'info'>,
  stations: readonly Station[],
  view?: { readonly link: string; readonly words: readonly string[] },
): string {
  return toJson({
    type: 'FeatureCollection',
    ...publishedHead(info),
    ...(view && { view }),
    features: stations.map(toFeature),
  })
}
