/** Text search over stations, events, places and sources, in any script. */
import { group } from 'd3'
import MiniSearch from 'minisearch'
import type { AtlasIndex } from '../records/atlas-index.ts'
import type { Station } from '../../model/station.ts'
import { fold } from '../text/fold.ts'

type Kind = 'station' | 'event' | 'city' | 'country' | 'source'
type Entry = { key: string; kind: Kind; id: string; title: string; detail: string; text: string }

export type Suggestion = {
  readonly kind: Exclude<Kind, 'station'> | 'place'
  readonly id: string
  readonly title: string
  readonly detail: string
}

/** What a text is found in; null when nothing is searched for. */
export type Found = {
  readonly stations: ReadonlySet<string>
  readonly events: ReadonlySet<string>
} | null

export type Search = {
  /** Stations and events in which every word of `text` is found; null for an empty text. */
  readonly find: (text: string) => Found
  /** At most `most` places, events and sources, best first. */
  readonly suggest: (text: string, most: number) => Suggestion[]
}

const han = /\p{Script=Han}/u

/** Words; runs of Han become overlapping pairs, since Chinese is written without spaces. */
export function tokenize(text: string): string[] {
  const words = fold(text).match(/[\p{L}\p{N}]+/gu) ?? []
  return words.flatMap((word) => (han.test(word) && word.length > 2 ? pairsOf([...word]) : [word]))
}

function pairsOf(characters: readonly string[]): string[] {
  return characters.slice(1).map((character, i) => `${characters[i] ?? ''}${character}`)
}

const suggestedKinds: readonly string[] = ['city', 'country', 'event', 'source']

export function createSearch(index: AtlasIndex): Search {
  const entries = entriesOf(index)
  const byKey = new Map(entries.map((entry) => [entry.key, entry]))
  const engine = new MiniSearch<Entry>({
    idField: 'key',
    fields: ['title', 'detail', 'text'],
    tokenize,
    processTerm: (term) => term,
    searchOptions: { prefix: true, combineWith: 'AND', boost: { title: 4, detail: 2 } },
  })
  engine.addAll(entries)
  const matches = (text: string): Entry[] =>
    engine.search(text).flatMap((hit) => byKey.get(String(hit.id)) ?? [])
  const restsOn = sourceFinder(index)
  return {
    find: (text) =>
      tokenize(text).length === 0 ? null : (restsOn(text) ?? foundIn(matches(text))),
    suggest: (text, most) =>
      matches(text)
        .flatMap(({ kind, id, title, detail }) =>
          kind === 'station' ? [] : [{ kind, id, title, detail }],
        )
        .filter(({ kind }) => suggestedKinds.includes(kind))
        .sort((a, b) => rank(a.kind) - rank(b.kind))
        .slice(0, most),
  }
}

/**
 * The whole title of a source finds what rests on it: that is what choosing the source asks for.
 * @returns null for any other text.
 */
export function sourceFinder({ data }: AtlasIndex): (text: string) => Found {
  const byTitle = group(data.sources, ({ title }) => fold(title))
  return (text) => {
    const found = byTitle.get(fold(text))
    if (!found) return null
    const ids = new Set<string>(found.map(({ id }) => id))
    const idsOf = (records: readonly { readonly id: string }[]): Set<string> =>
      new Set(records.map(({ id }) => id))
    return {
      stations: idsOf(
        data.stations.filter((station) => sourcesOf(station).some((id) => ids.has(id))),
      ),
      events: idsOf(data.events.filter(({ sourceIds }) => sourceIds.some((id) => ids.has(id)))),
    }
  }
}

const sourcesOf = (station: Station): string[] => [
  station.firstReported.sourceId,
  station.statusSourceId,
  ...station.reportedBy,
  ...(station.linkSourceIds ?? []),
  ...station.statusHistory.map(({ sourceId }) => sourceId),
]

/** Places before what happened before who wrote of it. */
function rank(kind: Suggestion['kind']): number {
  return kind === 'city' || kind === 'country' || kind === 'place' ? 0 : kind === 'event' ? 1 : 2
}

function foundIn(entries: readonly Entry[]): NonNullable<Found> {
  const idsOf = (kind: Kind): Set<string> =>
    new Set(entries.filter((entry) => entry.kind === kind).map((entry) => entry.id))
  return { stations: idsOf('station'), events: idsOf('event') }
}

function entriesOf(index: AtlasIndex): Entry[] {
  const { data, countryNames, linkedCities } = index
  const country = (code: string | null): string => (code ? (countryNames.get(code) ?? code) : '')
  return [
    ...data.stations.map((station) => ({
      key: `station:${station.id}`,
      kind: 'station' as const,
      id: station.id,
      title: [station.city?.name, station.city?.canonical].filter(Boolean).join(' '),
      detail: `${country(station.country)} ${linkedCities.get(station.linkedCity)?.name ?? ''}`,
      text: [
        station.placeAsReported,
        station.agency,
        station.note,
        listedName(index, station.listedAs),
      ].join(' '),
    })),
    ...data.events.map((event) => ({
      key: `event:${event.id}`,
      kind: 'event' as const,
      id: event.id,
      title: event.title,
      detail: `${country(event.country)} ${event.date}`,
      text: `${event.summary} ${event.note ?? ''}`,
    })),
    ...[...index.cities.values()].map((city) => ({
      key: `city:${city.slug}`,
      kind: 'city' as const,
      id: city.slug,
      title: city.name,
      detail: country(city.country),
      text: city.placed[0]?.city?.canonical ?? '',
    })),
    ...data.countries.map(({ code, name }) => ({
      key: `country:${code}`,
      kind: 'country' as const,
      id: code,
      title: name,
      detail: '',
      text: '',
    })),
    ...data.sources.map((source) => ({
      key: `source:${source.id}`,
      kind: 'source' as const,
      id: source.id,
      title: source.title,
      detail: source.publisher,
      text: '',
    })),
  ]
}

function listedName(index: AtlasIndex, slug: string | undefined): string {
  return slug ? (index.cities.get(slug)?.name ?? '') : ''
}
