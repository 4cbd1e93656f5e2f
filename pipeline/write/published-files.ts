/** All files of the published data, version 1 of the format; docs/data-format.md describes them. */
import type { AtlasRecords } from '../../src/model/atlas-data.ts'
import { dataPackage } from './datapackage.ts'
import { bibliography } from '../../src/logic/files/bibliography.ts'
import { sourceWork } from '../../src/logic/files/cited-works.ts'
import { eventTable } from '../../src/logic/files/event-table.ts'
import { toJson } from '../../src/logic/files/json.ts'
import { jsonSchemas } from './json-schemas.ts'
import { publishedHead } from '../../src/logic/files/published-head.ts'
import { returnsTable } from './returns-table.ts'
import { sourceTable } from './source-table.ts'
import { stationsGeojson } from '../../src/logic/files/station-files.ts'
import { stationTable } from '../../src/logic/files/station-table.ts'
import {
  spreadsheetCsv,
  spreadsheetPath,
  tableCsv,
  type Table,
} from '../../src/logic/files/table.ts'

/** The exact table, and the same for table programs. */
const tableFiles = <T>(table: Table<T>, records: readonly T[]): [string, string][] => [
  [table.path, tableCsv(table, records)],
  [spreadsheetPath(table.path), spreadsheetCsv(table, records)],
]

/** The sources for reference managers. */
function bibliographies({ sources }: AtlasRecords): [string, string][] {
  const works = sources.map(sourceWork)
  return [
    ['sources.bib', bibliography(works, 'bibtex')],
    ['sources.csl.json', bibliography(works, 'csl-json')],
    ['sources.ris', bibliography(works, 'ris')],
  ]
}

/** Their text by their path under `data/`. */
export function publishedFiles(data: AtlasRecords): Map<string, string> {
  const head = publishedHead(data.info)
  const stations = stationTable(data)
  const events = eventTable(data.info)
  const figures = returnsTable(data.info)
  const files = new Map<string, string>([
    ['atlas.json', toJson({ ...head, atlas: data.info })],
    ['stations.geojson', stationsGeojson(data, data.stations)],
    ['events.json', toJson({ ...head, events: data.events })],
    ['returns.json', toJson({ ...head, returns: data.figures, notFound: data.notFound })],
    ['countries.json', toJson({ ...head, countries: data.countries })],
    ['claims.json', toJson({ ...head, claims: data.claims })],
    ['replies.json', toJson({ ...head, replies: data.replies, withheld: data.withheld })],
    ['corrections.json', toJson({ ...head, corrections: data.corrections })],
    ['sources.json', toJson({ ...head, sources: data.sources })],
    [
      'roots.json',
      toJson({ ...head, bodies: data.bodies, roots: data.roots, sources: data.sourceRoots }),
    ],
    ...tableFiles(stations, data.stations),
    ...tableFiles(events, data.events),
    ...tableFiles(figures, data.figures),
    ...tableFiles(sourceTable, data.sources),
    ...bibliographies(data),
    ...jsonSchemas(data),
  ])
  const tables = [stations, events, figures, sourceTable]
  return files.set('datapackage.json', dataPackage(data.info, files, tables))
}
