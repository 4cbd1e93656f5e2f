/** Synthetic records in the shape of the real ones: skewed, with gaps, and marked as what they are. */
import * as v from 'valibot'
import { dayFromNumber, PartialDate, precisionOf } from '../../src/model/partial-date.ts'
import type { MarkValue } from '../../src/model/facet.ts'
import type { Chance } from './chance.ts'
import type { SyntheticCity } from './cities.ts'
import { reportIds } from './subject.ts'
import { agencies, longText, reportedPlaces } from './words.ts'

export type World = {
  readonly chance: Chance
  readonly pickCity: () => SyntheticCity
  readonly linkedCities: readonly MarkValue[]
  readonly statuses: readonly string[]
  readonly categories: readonly string[]
  readonly sources: number
  readonly events: number
}

export type StationRecord = {
  readonly id: string
  readonly country: string
  readonly reports: readonly string[]
  readonly json: string
}

/** Days since 1970: 1 January 2018, and how many days of history follow. */
const firstDay = 17_532
const historyDays = 2_900

/** A fifth of the real stations has no known city; a tenth of the others is not drawn. */
const shares = { city: 0.8, drawn: 0.93, link: 0.73, background: 0.07, longHistory: 0.6 }

const eventId = (n: number): string => `syn-event-${n}`
const sourceId = (n: number): string => `syn-source-${n}`

/** As far as it is known: mostly a day, now and then a month. */
function partialDate(day: number, chance: Chance): PartialDate {
  const date: string = dayFromNumber(day)
  return v.parse(PartialDate, chance.isHit(0.15) ? date.slice(0, 7) : date)
}

type Entry = Readonly<Record<'status' | 'date' | 'sourceId', string>> & {
  readonly eventId?: string
  readonly remark?: string
}

/** Oldest first, months apart, so that a month and a day never stand in the wrong order. */
function history({ chance, statuses, sources, events }: World): [Entry, ...Entry[]] {
  let day = firstDay + chance.below(historyDays / 2)
  const pick = (): string => sourceId(chance.below(sources))
  const [reported = ''] = statuses
  const entries: [Entry, ...Entry[]] = [
    { status: reported, date: partialDate(day, chance), sourceId: pick() },
  ]
  while (entries.length < 5 && chance.isHit(shares.longHistory / entries.length)) {
    day += 35 + chance.below(240)
    entries.push({
      status: chance.one(statuses),
      date: partialDate(day, chance),
      sourceId: pick(),
      ...(events > 0 && chance.isHit(0.5) && { eventId: eventId(chance.below(events)) }),
      ...(chance.isHit(0.4) && { remark: 'Synthetic remark: nobody said this.' }),
    })
  }
  return entries
}

function place(world: World, city: SyntheticCity): Record<string, unknown> {
  const { chance } = world
  const known = chance.isHit(shares.city)
  return {
    city: known ? { name: city.name, canonical: city.name, geonamesId: city.geonamesId } : null,
    ...(known && { citySlug: city.slug }),
    ...(chance.isHit(0.37) && { placeAsReported: chance.one(reportedPlaces) }),
    precision: known ? 'city' : 'none',
    drawn: known && chance.isHit(shares.drawn),
  }
}

function link({ chance, linkedCities, sources }: World): Record<string, unknown> {
  const stated = linkedCities.flatMap(({ id, stated }) => (stated === false ? [] : [id]))
  if (!chance.isHit(shares.link)) {
    const silent = linkedCities.find(({ stated: said }) => said === false)
    return { linkedCity: silent?.id, linkBasis: null, agency: null, agencyBasis: null }
  }
  // Squared: the first of them has the most, as in the real records.
  const city = stated[Math.floor(chance.next() ** 1.6 * stated.length)]
  const background = chance.isHit(shares.background)
  return {
    linkedCity: city,
    linkBasis: background ? 'background' : 'source',
    ...(background && { linkNote: 'Synthetic: inferred from nothing.' }),
    ...(chance.isHit(0.1) && { linkSourceIds: [sourceId(chance.below(sources))] }),
    agency: chance.one(agencies),
    agencyBasis: 'derived-from-jurisdiction',
  }
}

/** One line of `stations.geojson`. */
export function stationRecord(world: World, number: number): StationRecord {
  const { chance, sources } = world
  const city = world.pickCity()
  const entries = history(world)
  const [first] = entries
  const last = entries.at(-1) ?? first
  const where = place(world, city)
  const reports = chance.isHit(0.9) ? [chance.one(reportIds)] : []
  const id = `${city.country.toLowerCase()}-syn-${number}`
  const properties = {
    country: city.country,
    ...where,
    ...link(world),
    firstReported: { date: first.date, report: 'Synthetic list', sourceId: first.sourceId },
    inReports: reports,
    countedAs: 'one synthetic station',
    reportedBy: Array.from({ length: 1 + chance.below(5) }, () => sourceId(chance.below(sources))),
    status: last.status,
    statusDate: last.date,
    statusSourceId: last.sourceId,
    statusHistory: entries,
    confidence: chance.one(['high', 'medium', 'medium', 'low']),
    basis: 'source',
    note: longText(chance),
  }
  const geometry = where['drawn'] ? { type: 'Point', coordinates: city.position } : null
  return {
    id,
    country: city.country,
    reports,
    json: JSON.stringify({ type: 'Feature', id, geometry, properties }),
  }
}

const stationCounts = [0, 0, 0, 1, 1, 2, 3] as const

/** One line of `events.json`. */
export function eventRecord(world: World, number: number, stations: readonly string[]): string {
  const { chance, sources, categories } = world
  const national = chance.isHit(0.8)
  const wanted = national ? chance.one(stationCounts) : 0
  const stationIds = [...new Set(Array.from({ length: wanted }, () => chance.one(stations)))]
  const [first] = stationIds
  const date = partialDate(firstDay + chance.below(historyDays), chance)
  const country = first?.slice(0, 2).toUpperCase() ?? world.pickCity().country
  return JSON.stringify({
    id: eventId(number),
    date,
    precision: precisionOf(date),
    scope: national ? 'host' : chance.one(['china', 'eu', 'international']),
    country: national ? country : null,
    actor: national ? 'host-government' : 'media',
    about: 'stations',
    // Squared: the first categories have the most.
    category: categories[Math.floor(chance.next() ** 2 * categories.length)],
    title: `Synthetic event ${number}: an invented office is said to have spoken`,
    summary: longText(chance),
    stationIds,
    sourceIds: [sourceId(chance.below(sources))],
    confidence: chance.one(['high', 'medium', 'low']),
    basis: 'source',
  })
}

/** One line of `sources.json`. */
export function sourceRecord(chance: Chance, number: number): string {
  return JSON.stringify({
    id: sourceId(number),
    title: `Synthetic source ${number}: ${chance.isHit(0.2) ? '测试资料' : 'a page that does not exist'}`,
    titleLanguage: 'en',
    publisher: 'Synthetic publisher',
    date: dayFromNumber(firstDay + chance.below(historyDays)),
    url: `https://example.org/synthetic/${number}`,
    language: 'en',
    type: 'news',
    cautions: [],
    cautionNote: null,
    linkable: true,
    origin: 'own-reporting',
    // Not every one is used by a record: chance decides.
    role: 'method',
    aliases: [],
  })
}
