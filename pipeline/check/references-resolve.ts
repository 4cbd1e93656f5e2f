/** What a record names exists: another record, or a term of atlas.json. */
import { fold } from '../../src/logic/text/fold.ts'
import type { CheckInput } from './check-input.ts'
import type { Problem } from './problem.ts'
import { type Kind, referencesOf } from './references.ts'

export function referencesResolve(input: CheckInput): Problem[] {
  const known = knownIds(input)
  return [
    ...referencesOf(input)
      .filter(({ kind, id }) => !known[kind].has(id) && !input.refused.has(id))
      .map(({ file, record, field, kind, id }) => ({
        follows: filesOf[kind]?.find((each) => input.lost.has(each)) ?? null,
        file,
        record,
        field,
        found: `"${id}"`,
        expected: expectations[kind],
      })),
    ...oneCityPerSlug(input),
    ...listedCitiesExist(input),
  ]
}

const inAtlas = (list: string): string => `an id among the ${list} of atlas.json`

const expectations: Readonly<Record<Kind, string>> = {
  station: 'the id of a station',
  event: 'the id of an event',
  figure: 'the id of a figure',
  source: 'the id of a source, or one it had',
  country: 'the code of a country, in countries.json or the otherCountries of atlas.json',
  'host country': 'the code of a country in countries.json',
  status: inAtlas('statuses'),
  category: inAtlas('categories'),
  actor: inAtlas('actors'),
  topic: inAtlas('topics'),
  stance: inAtlas('stances'),
  scope: inAtlas('scopes'),
  grade: inAtlas('grades'),
  origin: inAtlas('origins'),
  root: 'the id of a root',
  body: 'the id of a body',
  'root kind': inAtlas('rootKinds'),
  'source beneath': 'the id of a source, or one it had',
  report: inAtlas('reports'),
  series: inAtlas('series'),
  'event colour': inAtlas('eventColours'),
  record: 'the id of a record or of a section of about.json, or the code of a country',
  region: inAtlas('regions'),
  party: inAtlas('parties of the accounts'),
  question: inAtlas('questions of the accounts'),
  answered: 'the id of a station, an event or a figure',
  'can be held back': 'the id of a station, an event, a figure or a reply',
}

const hosts = ['countries.json']

const dated = ['stations.geojson', 'events.json', 'returns.json']

/** Where ids of a kind stand, if not in atlas.json. */
const filesOf: Readonly<Partial<Record<Kind, readonly string[]>>> = {
  station: ['stations.geojson'],
  event: ['events.json'],
  figure: ['returns.json'],
  source: ['sources.json'],
  'source beneath': ['sources.json'],
  country: hosts,
  'host country': hosts,
  answered: dated,
  'can be held back': [...dated, 'replies.json'],
  record: [...dated, 'replies.json', ...['sources.json', 'claims.json', 'about.json', ...hosts]],
}

function knownIds({ data, about }: CheckInput): Readonly<Record<Kind, ReadonlySet<string>>> {
  const { info } = data
  const hosts = data.countries.map(({ code }) => code)
  const station = idsOf(data.stations)
  const event = idsOf(data.events)
  const figure = idsOf(data.figures)
  const reply = idsOf(data.replies)
  const answered = new Set([...station, ...event, ...figure])
  const source = new Set(data.sources.flatMap(({ id, aliases }) => [id, ...aliases]))
  return {
    station,
    event,
    figure,
    source,
    country: new Set([...hosts, ...info.otherCountries.map(({ code }) => code)]),
    'host country': new Set(hosts),
    status: idsOf(info.statuses),
    category: idsOf(info.categories),
    actor: idsOf(info.actors),
    topic: idsOf(info.topics),
    stance: idsOf(info.stances),
    scope: idsOf(info.scopes),
    grade: idsOf(info.grades),
    origin: idsOf(info.origins),
    root: idsOf(data.roots),
    body: idsOf(data.bodies),
    'root kind': idsOf(info.rootKinds ?? []),
    'source beneath': source,
    report: idsOf(info.reports),
    series: idsOf(info.series),
    'event colour': idsOf(info.eventColours),
    record: new Set([
      ...answered,
      ...reply,
      ...source,
      ...idsOf(data.claims),
      ...hosts,
      ...about.map(({ id }) => id),
    ]),
    region: idsOf(info.regions),
    party: idsOf(info.accounts?.parties ?? []),
    question: idsOf(info.accounts?.questions ?? []),
    answered,
    'can be held back': new Set([...answered, ...reply]),
  }
}

const idsOf = (records: readonly { readonly id: string }[]): Set<string> =>
  new Set(records.map(({ id }) => id))

/** A slug stands in addresses, so it may not lead to two cities. */
function oneCityPerSlug({ data }: CheckInput): Problem[] {
  const cities = new Map<string, number>()
  return data.stations.flatMap(({ id, citySlug, city }) => {
    if (!citySlug || !city) return []
    const first = cities.get(citySlug)
    cities.set(citySlug, first ?? city.geonamesId)
    if (first === undefined || first === city.geonamesId) return []
    return [
      {
        file: 'stations.geojson',
        record: id,
        field: 'citySlug',
        found: `"${citySlug}" for ${city.name} (GeoNames ${city.geonamesId})`,
        expected: `a slug of its own: this one is GeoNames ${first}`,
      },
    ]
  })
}

/** A report may list a station under a city that has no station record: then GeoNames knows it. */
function listedCitiesExist({ data, cities }: CheckInput): Problem[] {
  const withStation = new Set(
    data.stations.map(({ country, citySlug }) => `${country} ${citySlug}`),
  )
  const elsewhere = data.stations.filter(
    ({ country, listedAs }) => listedAs && !withStation.has(`${country} ${listedAs}`),
  )
  const countries = new Set(elsewhere.map(({ country }) => String(country)))
  const known = new Set(
    [...cities.values()]
      .filter(({ country }) => countries.has(country))
      .map(({ country, name }) => `${country} ${slugOf(name)}`),
  )
  return elsewhere
    .filter(({ country, listedAs }) => !known.has(`${country} ${listedAs}`))
    .map(({ id, country, listedAs }) => ({
      file: 'stations.geojson',
      record: id,
      field: 'listedAs',
      found: `"${listedAs}"`,
      expected: `the citySlug of a station in ${country}, or of a city there in GeoNames`,
    }))
}

const slugOf = (name: string): string => fold(name).replaceAll(/[^a-z0-9]+/g, '-')
