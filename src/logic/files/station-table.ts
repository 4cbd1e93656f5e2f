import type { AtlasData } from '../../model/atlas-data.ts'
import type { AtlasInfo } from '../../model/atlas-info.ts'
import type { Station } from '../../model/station.ts'
import { traitFacets } from '../records/atlas-facets.ts'
import { evidenceColumns } from './evidence-columns.ts'
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
      own('id', 'Never changes.'),
      own('country', 'ISO 3166-1 alpha-2.'),
      text('countryName', 'English name of the country.', (it) => names.get(it.country)),
      ...placeColumns,
      ...traitColumns(info),
      ...reportColumns,
      own('confidence', oneOf(info.grades)),
      ...groundColumns,
      // New columns stand at the end: a promise of the format.
      ...evidenceColumns,
    ],
  }
}

/** A text that stands in no field of that name. */
const text = (
  name: string,
  description: string,
  value: Column<Station>['value'],
): Column<Station> => ({ name, type: 'string', description, value })

const own = <K extends string>(name: K, description: string) =>
  fieldColumn(name, 'string', description)

/** Of the city, never of an address. */
const degrees = (name: 'lng' | 'lat', inWords: string): Column<Station> => ({
  ...text(
    name,
    `${inWords} of the city in degrees, WGS 84; never of an address.`,
    ({ position }) => position?.[name === 'lng' ? 0 : 1],
  ),
  type: 'number',
})

const placeColumns: readonly Column<Station>[] = [
  text('city', 'Empty where no city is known.', (it) => it.city?.name),
  text('cityCanonical', 'The name in GeoNames.', (it) => it.city?.canonical),
  { ...text('geonamesId', 'The city in GeoNames.', (it) => it.city?.geonamesId), type: 'integer' },
  own('citySlug', 'The city in addresses of this atlas.'),
  own('listedAs', 'citySlug under which a report lists it, where reporters found it elsewhere.'),
  own('placeAsReported', 'The place in the words of the report.'),
  own('precision', 'city, or none where no city is known.'),
  fieldColumn('drawn', 'boolean', 'Whether the map shows it.'),
  degrees('lng', 'Longitude'),
  degrees('lat', 'Latitude'),
]

/** What the subject adds. */
const traitColumns = (info: AtlasInfo): readonly Column<Station>[] =>
  traitFacets(info).map(({ field, name, list, description = name }) =>
    text(field, list ? `${description}; joined by ;` : description, ({ traits }) => traits[field]),
  )

const reportColumns: readonly Column<Station>[] = [
  own('linkBasis', 'source, or background where no page was read for the link.'),
  own('linkSourceIds', 'Sources of the link, where they are not those of the station; joined by ;'),
  own('linkNote', 'How the link was inferred.'),
  own('agency', 'The authority that it is linked to.'),
  own('agencyBasis', 'source, or derived-from-jurisdiction.'),
  text('firstReportedDate', 'YYYY, YYYY-MM or YYYY-MM-DD.', (it) => it.firstReported.date),
  text(
    'firstReportedIn',
    'The first report of it that was found.',
    (it) => it.firstReported.report,
  ),
  text('firstReportedSourceId', 'Source of the first report.', (it) => it.firstReported.sourceId),
  own('inReports', 'The lists that count it; joined by ;'),
  own('countedAs', 'How the lists count it.'),
  own('reportedBy', 'Its sources; joined by ;'),
  own('status', 'The newest.'),
  own('statusDate', 'YYYY, YYYY-MM or YYYY-MM-DD.'),
  own('statusSourceId', 'Source of the newest status.'),
  text(
    'statusHistory',
    'Oldest first: date, status and source with spaces between; joined by ;',
    (it) => it.statusHistory.map(({ date, status, sourceId }) => `${date} ${status} ${sourceId}`),
  ),
]

const groundColumns: readonly Column<Station>[] = [
  own('basis', 'source, or background where the pages named do not state all of it.'),
  fieldColumn('disputed', 'boolean', 'Empty where not marked.'),
  own('note', 'In our own words.'),
]
