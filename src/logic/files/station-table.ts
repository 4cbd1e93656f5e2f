import type { AtlasData } from '../../model/atlas-data.ts'
import type { AtlasInfo } from '../../model/atlas-info.ts'
import type { Station, StatusEntry } from '../../model/station.ts'
import { traitFacets } from '../records/atlas-facets.ts'
import { fieldColumn, oneOf, type Column, type Table } from './table.ts'

/** One row per station; the remarks of its history are in stations.geojson. */
export function stationTable({
  info,
  countries,
}: Pick<AtlasData, 'info' | 'countries'>): Table<Station> {
  const names = new Map(countries.map(({ code, name }) => [code, name]))
  return {
    path: 'stations.csv',
    title: 'Reported stations',
    columns: [
      ...countryColumns(names),
      ...cityColumns,
      ...traitColumns(info),
      ...reportColumns,
      ...statusColumns(info),
    ],
  }
}

/** A text that stands in no field of that name. */
const text = (
  name: string,
  description: string,
  value: Column<Station>['value'],
): Column<Station> => ({ name, type: 'string', description, value })

const number = (...given: Parameters<typeof text>): Column<Station> => ({
  ...text(...given),
  type: 'number',
})

const countryColumns = (names: ReadonlyMap<string, string>): readonly Column<Station>[] => [
  fieldColumn('id', 'string', 'Never changes.'),
  fieldColumn('country', 'string', 'ISO 3166-1 alpha-2.'),
  text('countryName', 'English name of the country.', (it) => names.get(it.country)),
]

const cityColumns: readonly Column<Station>[] = [
  text('city', 'Empty where no city is known.', (it) => it.city?.name),
  text('cityCanonical', 'The name in GeoNames.', (it) => it.city?.canonical),
  { ...text('geonamesId', 'The city in GeoNames.', (it) => it.city?.geonamesId), type: 'integer' },
  fieldColumn('citySlug', 'string', 'The city in addresses of this atlas.'),
  fieldColumn(
    'listedAs',
    'string',
    'citySlug under which a report lists it, where reporters found it elsewhere.',
  ),
  fieldColumn('placeAsReported', 'string', 'The place in the words of the report.'),
  fieldColumn('precision', 'string', 'city, or none where no city is known.'),
  fieldColumn('drawn', 'boolean', 'Whether the map shows it.'),
  number(
    'lng',
    'Longitude of the city in degrees, WGS 84; never of an address.',
    (it) => it.position?.[0],
  ),
  number(
    'lat',
    'Latitude of the city in degrees, WGS 84; never of an address.',
    (it) => it.position?.[1],
  ),
]

/** What the subject adds. */
const traitColumns = (info: AtlasInfo): readonly Column<Station>[] =>
  traitFacets(info).map(({ field, name, list, description = name }) => ({
    name: field,
    type: 'string',
    description: list ? `${description}; joined by ;` : description,
    value: ({ traits }) => traits[field],
  }))

const reportColumns: readonly Column<Station>[] = [
  fieldColumn('linkBasis', 'string', 'source, or background where no page was read for the link.'),
  fieldColumn(
    'linkSourceIds',
    'string',
    'Sources of the link, where they are not those of the station; joined by ;',
  ),
  fieldColumn('linkNote', 'string', 'How the link was inferred.'),
  fieldColumn('agency', 'string', 'The authority that it is linked to.'),
  fieldColumn('agencyBasis', 'string', 'source, or derived-from-jurisdiction.'),
  text('firstReportedDate', 'YYYY, YYYY-MM or YYYY-MM-DD.', (it) => it.firstReported.date),
  text(
    'firstReportedIn',
    'The first report of it that was found.',
    (it) => it.firstReported.report,
  ),
  text('firstReportedSourceId', 'Source of the first report.', (it) => it.firstReported.sourceId),
  fieldColumn('inReports', 'string', 'The lists that count it; joined by ;'),
  fieldColumn('countedAs', 'string', 'How the lists count it.'),
  fieldColumn('reportedBy', 'string', 'Its sources; joined by ;'),
]

const statusColumns = (info: AtlasInfo): readonly Column<Station>[] => [
  fieldColumn('status', 'string', 'The newest.'),
  fieldColumn('statusDate', 'string', 'YYYY, YYYY-MM or YYYY-MM-DD.'),
  fieldColumn('statusSourceId', 'string', 'Source of the newest status.'),
  text(
    'statusHistory',
    'Oldest first: date, status and source with spaces between; joined by ;',
    (it) => it.statusHistory.map(historyText),
  ),
  fieldColumn('confidence', 'string', oneOf(info.grades)),
  fieldColumn(
    'basis',
    'string',
    'source, or background where the pages named do not state all of it.',
  ),
  fieldColumn('disputed', 'boolean', 'Empty where not marked.'),
  fieldColumn('note', 'string', 'In our own words.'),
]

const historyText = ({ date, status, sourceId }: StatusEntry): string =>
  `${date} ${status} ${sourceId}`
