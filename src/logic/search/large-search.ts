/**
 * Text search over a large atlas without an index of all its words: each distinct text is folded once
 * and looked through. Notes of stations are not at hand there, so they are not searched.
 */
import type { AtlasIndex } from '../records/atlas-index.ts'
import { tokenize, type Search, type Suggestion } from './search.ts'
import type { Station } from '../../model/station.ts'

type Suggested = Suggestion & { readonly text: string }

export type LargeSearch = Search & {
  /** Folds the texts, some thousand characters a step, so that the first search need not wait for it. */
  readonly prepare: () => Generator<undefined>
}

/** Texts that were folded already: a blank before each word, so that a word is found by its beginning. */
function createFolded(): (text: string) => string {
  const known = new Map<string, string>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    const folded = ` ${tokenize(text).join(' ')}`
    known.set(text, folded)
    return folded
  }
}

export function createLargeSearch(index: AtlasIndex): LargeSearch {
  const folded = createFolded()
  const suggested = suggestedOf(index)
  const textsOf = stationTexts(index)
  const hasAll = (words: readonly string[], texts: readonly string[]): boolean =>
    words.every((word) => texts.some((text) => folded(text).includes(` ${word}`)))
  const matches = (words: readonly string[]): Suggested[] =>
    suggested.filter(({ title, detail, text }) => hasAll(words, [title, detail, text]))
  return {
    find: (text) => {
      const words = tokenize(text)
      if (words.length === 0) return null
      const events = matches(words).filter(({ kind }) => kind === 'event')
      const stations = index.data.stations.filter((station) => hasAll(words, textsOf(station)))
      return {
        stations: new Set(stations.map(({ id }) => id)),
        events: new Set(events.map(({ id }) => id)),
      }
    },
    suggest: (text, most) => {
      const words = tokenize(text)
      if (words.length === 0) return []
      const title = (one: Suggested): boolean => hasAll(words, [one.title])
      const found = matches(words)
      return [...found.filter(title), ...found.filter((one) => !title(one))]
        .slice(0, most)
        .map(({ kind, id, title, detail }) => ({ kind, id, title, detail }))
    },
    *prepare() {
      let characters = 0
      for (const text of allTexts(suggested, index.data.stations, textsOf)) {
        folded(text)
        // At least one, so that many empty texts are many steps too.
        characters += 1 + text.length
        if (characters > 20_000) {
          characters = 0
          yield undefined
        }
      }
    },
  }
}

function* allTexts(
  suggested: readonly Suggested[],
  stations: readonly Station[],
  textsOf: (station: Station) => readonly string[],
): Generator<string> {
  for (const { title, detail, text } of suggested) yield* [title, detail, text]
  for (const station of stations) yield* textsOf(station)
}

function stationTexts(index: AtlasIndex): (station: Station) => string[] {
  const names = (station: Station): (string | null | undefined)[] => [
    station.city?.name,
    station.city?.canonical,
    index.countryNames.get(station.country),
    index.linkedCities.get(station.linkedCity)?.name,
    station.placeAsReported,
    station.agency,
    index.cities.get(station.listedAs ?? '')?.name,
  ]
  return (station) => names(station).map((name) => name ?? '')
}

/** Places before what happened. Sources are left out: what rests on one is not at hand here. */
function suggestedOf({ data, cities, countryNames }: AtlasIndex): Suggested[] {
  const country = (code: string | null): string => (code ? (countryNames.get(code) ?? code) : '')
  return [
    ...[...cities.values()].map((city) => ({
      kind: 'city' as const,
      id: city.slug,
      title: city.name,
      detail: country(city.country),
      text: city.placed[0]?.city?.canonical ?? '',
    })),
    ...data.countries.map(({ code, name }) => ({
      kind: 'country' as const,
      id: code,
      title: name,
      detail: '',
      text: '',
    })),
    ...data.events.map((event) => ({
      kind: 'event' as const,
      id: event.id,
      title: event.title,
      detail: `${country(event.country)} ${event.date}`,
      text: `${event.summary} ${event.note ?? ''}`,
    })),
  ]
}
