/** The stations of a view as files, with the columns and members of the published ones. */
import { toFeature, type FlatProperties } from '../../model/station.ts'
import { toJson } from './json.ts'
import { publishedHead } from './published-head.ts'
import { stationTable } from './station-table.ts'
import { spreadsheetCsv } from './table.ts'
import type { AtlasData } from '../../model/atlas-data.ts'
import type { Station } from '../../model/station.ts'

/** For a table program, with the header row of the published `stations-spreadsheet.csv`. */
export function stationsCsv(
  data: Pick<AtlasData, 'info' | 'countries'>,
  stations: readonly Station[],
): string {
  return spreadsheetCsv(stationTable(data), stations)
}

const flatOf = (station: Station, names: ReadonlyMap<string, string>): FlatProperties => ({
  countryName: names.get(station.country) ?? null,
  cityName: station.city?.name ?? null,
  firstReportedDate: station.firstReported.date,
  sourceCount: station.evidence?.sources ?? null,
  independentBodies: station.evidence?.bodies ?? null,
})

/**
 * RFC 7946, with the members of the published `stations.geojson`.
 * @param view what was chosen, for who opens the file later; the published file has none.
 */
export function stationsGeojson(
  { info, countries }: Pick<AtlasData, 'info' | 'countries'>,
  stations: readonly Station[],
  view?: { readonly link: string; readonly words: readonly string[] },
): string {
  const names = new Map(countries.map(({ code, name }) => [code, name]))
  return toJson({
    type: 'FeatureCollection',
    ...publishedHead(info),
    ...(view && { view }),
    features: stations.map((station) => toFeature(station, flatOf(station, names))),
  })
}
