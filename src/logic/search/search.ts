/** Text search over stations, events, places and sources, in any script: each text is folded once and looked through. */
import { group, sort } from 'd3'
import type { AtlasIndex } from '../records/atlas-index.ts'
import type { SourceId } from '../../model/ids.ts'
import type { Station } from '../../model/station.ts'
import { noOtherNames, type OtherNames } from '../../model/other-names.ts'
import type { Selection } from '../../model/view.ts'
import { fold } from '../text/fold.ts'
import { once } from '../text/once.ts'
import { remember } from '../text/remember.ts'
import { mostCharacters, soughtWords, tokenize } from '../text/words.ts'
import { bestFirst, type Folded } from './best-first.ts'
import { nearWords } from './near-words.ts'

export type Suggestion = {
  /** Something for the details, or what rests on a source. */
  readonly opens: Openable | { readonly kind: 'source'; readonly id: SourceId }
  readonly title: string
  readonly detail: string
}

type Openable = Extract<Selection, { kind: 'event' | 'city' | 'country' | 'place' }>

/** What a text is found in; null when nothing is searched for. */
export type Found = {
  readonly stations: ReadonlySet<string>
  readonly events: ReadonlySet<string>
} | null

export type Search = ReturnType<typeof createSearch>

/** Characters that are folded in one step. */
const stepSize = 20_000

/** @param names by what else countries and cities are found */
export function createSearch(index: AtlasIndex, names = noOtherNames) {
  const folded = remember(foldedText)
  const suggested = suggestedOf(index, names)
  const textsOf = stationTexts(index, names)
  const restsOn = sourceFinder(index)
  const rank = bestFirst(suggested, folded)
  const titleWords = once(() => wordsOfTitles(suggested))
  const has = (words: readonly string[], texts: readonly string[]): boolean =>
    words.every((word) => texts.some((text) => folded(text).words.includes(` ${word}`)))
  return {
    /** Stations and events in which every word of `text` is found; null for an empty text. */
    find: (text: string): Found => {
      const words = soughtWords(text)
      if (words.length === 0) return null
      const rests = restsOn(text)
      if (rests) return rests
      const events = suggested.flatMap(({ opens, texts }) =>
        opens.kind === 'event' && has(words, texts) ? opens : [],
      )
      const stations = index.data.stations.filter((station) => has(words, textsOf(station)))
      return { stations: idsOf(stations), events: idsOf(events) }
    },
    /** At most `most` places, events and sources, best first; where there is none, those of the words that may be meant. */
    suggest: (text: string, most: number): Suggestion[] => {
      const typed = soughtWords(text)
      if (typed.length === 0) return []
      const inWords = (words: readonly string[]): readonly Suggested[] =>
        suggested.filter(({ texts }) => has(words, texts))
      const exact = inWords(typed)
      const words = exact.length > 0 ? typed : (nearWords(typed, titleWords()) ?? typed)
      const found = words === typed ? exact : inWords(words)
      const called = new Set(found.filter(isCalled(words)))
      // A place that is called so comes before those of which the name begins with it.
      return sort(rank(found, words), (entry) => (called.has(entry) ? 0 : 1))
        .slice(0, most)
        .map(({ opens, texts: [title, detail] }) => ({ opens, title, detail }))
    },
    /** Folds the texts, some thousand characters a step, so that the first search need not wait for it. */
    *prepare(): Generator<undefined> {
      let characters = 0
      for (const text of allTexts(suggested, index.data.stations, textsOf)) {
        folded(text)
        // At least one, so that many empty texts are many steps too.
        characters += 1 + text.length
        if (characters < stepSize) continue
        characters = 0
        yield undefined
      }
    },
  }
}

function foldedText(text: string): Folded {
  const words = tokenize(text)
  // A blank before each word, so that a word is found by its beginning.
  return { words: words.map((word) => ` ${word}`).join(''), length: new Set(words).size }
}

function* allTexts(
  suggested: readonly Suggested[],
  stations: readonly Station[],
  textsOf: (station: Station) => readonly string[],
): Generator<string> {
  for (const { texts } of suggested) yield* texts
  for (const station of stations) yield* textsOf(station)
}

/**
 * The whole title of a source finds what rests on it: that is what choosing the source asks for.
 * @returns null for any other text.
 */
function sourceFinder(index: AtlasIndex): (text: string) => Found {
  const { stations, events } = index.data
  const keyOf = (title: string): string => fold(title.slice(0, mostCharacters))
  const byTitle = group(sourcesOf(index), ({ title }) => keyOf(title))
  return (text) => {
    const found = byTitle.get(keyOf(text))
    if (!found) return null
    const ids = new Set<string>(found.map(({ id }) => id))
    const restsOn = (sourceIds: readonly string[]): boolean => sourceIds.some((id) => ids.has(id))
    return {
      stations: idsOf(stations.filter((station) => restsOn(sourceIdsOf(station)))),
      events: idsOf(events.filter(({ sourceIds }) => restsOn(sourceIds))),
    }
  }
}

const idsOf = (records: readonly { readonly id: string }[]): Set<string> =>
  new Set(records.map(({ id }) => id))

/** What rests on one is not at hand in a large atlas: there they are left out. */
const sourcesOf = ({ data, isLarge }: AtlasIndex): AtlasIndex['data']['sources'] =>
  isLarge ? [] : data.sources

const sourceIdsOf = (station: Station): string[] => [
  station.firstReported.sourceId,
  station.statusSourceId,
  ...station.reportedBy,
  ...(station.linkSourceIds ?? []),
  ...station.statusHistory.map(({ sourceId }) => sourceId),
]

/** Notes are not at hand in a large atlas either. */
function stationTexts(
  index: AtlasIndex,
  { countries, cities }: OtherNames,
): (station: Station) => string[] {
  const texts = (station: Station): (string | null | undefined)[] => [
    station.city?.name,
    station.city?.canonical,
    index.countryNames.get(station.country),
    index.markOf(station)?.name,
    station.placeAsReported,
    station.agency,
    index.cities.get(station.listedAs ?? '')?.name,
    countries[station.country],
    cities[station.citySlug ?? ''],
    cities[station.listedAs ?? ''],
    index.isLarge ? null : station.note,
  ]
  return (station) => texts(station).map((text) => text ?? '')
}

type Suggested = Pick<Suggestion, 'opens'> & {
  /** Title, detail, and what else it is found by. */
  readonly texts: readonly [title: string, detail: string, text: string]
  /** By what else a place is known, with bars between. */
  readonly names?: string | undefined
}

const wordsOfTitles = (suggested: readonly Suggested[]): ReadonlySet<string> =>
  new Set(suggested.flatMap(({ texts: [title], names = '' }) => tokenize(`${title} ${names}`)))

const isCalled =
  (words: readonly string[]) =>
  ({ names }: Suggested): boolean =>
    names?.split('|').some((name) => tokenize(name).join(' ') === words.join(' ')) === true

function suggestedOf(index: AtlasIndex, { countries, cities: others }: OtherNames): Suggested[] {
  const { data, cities, countryNames } = index
  const country = (code: string | null): string => (code ? (countryNames.get(code) ?? code) : '')
  const all = (...texts: readonly (string | null | undefined)[]): string => texts.join(' ')
  return [
    ...data.events.map(({ id, title, date, summary, note, country: code }): Suggested => ({
      opens: { kind: 'event', id },
      texts: [title, `${country(code)} ${date}`, all(summary, note, countries[code ?? ''])],
    })),
    ...[...cities.values()].map(({ slug, name, country: code, placed }): Suggested => ({
      opens: { kind: 'city', id: slug },
      texts: [name, country(code), all(placed[0]?.city?.canonical, others[slug])],
      names: others[slug],
    })),
    ...data.countries.map(({ code, name }): Suggested => ({
      opens: { kind: 'country', id: code },
      texts: [name, '', all(countries[code])],
      names: countries[code],
    })),
    ...sourcesOf(index).map(({ id, title, publisher }): Suggested => ({
      opens: { kind: 'source', id },
      texts: [title, publisher, ''],
    })),
  ]
}
