/** The stations and events of a view in every form, each with what it is, under which licence and whence. */
import type { AtlasData } from '../../model/atlas-data.ts'
import type { AtlasEvent } from '../../model/event.ts'
import { toFeature, type Station } from '../../model/station.ts'
import { eventTable } from './event-table.ts'
import { toJson } from './json.ts'
import { publishedHead } from './published-head.ts'
import { stationsGeojson } from './station-files.ts'
import { stationTable } from './station-table.ts'
import { tableCsv } from './table.ts'

type Shown = {
  readonly data: Pick<AtlasData, 'info' | 'countries'>
  readonly stations: readonly Station[]
  readonly events: readonly AtlasEvent[]
  readonly view: { readonly link: string; readonly words: readonly string[] }
}

/** One object with both. */
export function viewJson({ data, stations, events, view }: Shown): string {
  const head = { ...publishedHead(data.info), view }
  return toJson({ ...head, stations: stations.map((station) => toFeature(station)), events })
}

/** By their paths in an archive. */
export function viewTexts(shown: Shown): Map<string, string> {
  const { data, stations, events, view } = shown
  const { info } = data
  return new Map([
    ['stations.geojson', stationsGeojson(data, stations, view)],
    ['stations.csv', tableCsv(stationTable(data), stations)],
    ['events.json', toJson({ ...publishedHead(info), view, events })],
    ['events.csv', tableCsv(eventTable(info), events)],
  ])
}
