/** The names that may be said, as far as the records themselves tell: publishers, places, bodies, reports. */
import type { DeskInput } from '../desk-rule.ts'

/** By its folded first word, the folded words of each name. */
export type KnownNames = ReadonlyMap<string, readonly (readonly string[])[]>

export function knownNames({
  data,
  kept,
  cityNames,
}: Pick<DeskInput, 'data' | 'kept' | 'cityNames'>): KnownNames {
  const { info } = data
  const regions = new Intl.DisplayNames('en', { type: 'region' })
  const countries = [...data.countries, ...info.otherCountries]
  const texts = [
    ...[info.title, info.publisher, ...(info.regions ?? []).map(({ name }) => name)],
    ...data.sources.flatMap(({ publisher, original, renderings }) => [
      ...[publisher, original?.publisher ?? ''],
      ...(renderings ?? []).map((one) => one.publisher),
    ]),
    ...countries.flatMap(({ code, name }) => [name, regions.of(code) ?? '']),
    ...data.stations.flatMap(({ city }) => (city ? [city.name, city.canonical] : [])),
    ...data.figures.map(({ publishedBy }) => publishedBy),
    ...info.reports.flatMap(({ title, publisher }) => [title, publisher]),
    ...info.series.flatMap(({ title, publisher }) => [title, publisher]),
    ...[...info.actors, ...info.scopes, ...info.origins, ...(info.linkedCities ?? [])].map(
      ({ name }) => name,
    ),
    ...kept.names.map(({ name }) => name),
    ...kept.nameWords,
    ...cityNames,
    ...months,
  ]
  return byFirstWord(texts)
}

const months = Array.from({ length: 12 }, (_, month) =>
  new Date(Date.UTC(2000, month)).toLocaleString('en', { month: 'long', timeZone: 'UTC' }),
)

function byFirstWord(texts: readonly string[]): KnownNames {
  const known = new Map<string, string[][]>()
  for (const text of texts) {
    const words = wordsOf(text)
    const [first] = words
    if (first === undefined) continue
    const names = known.get(first)
    if (names) names.push(words)
    else known.set(first, [words])
  }
  return known
}

/** `Société (Spain)` gives `societe`, `spain`. */
export const wordsOf = (text: string): string[] => folded(text).match(/[\p{L}\p{N}]+/gu) ?? []

const folded = (text: string): string =>
  text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()

/** Whether known names, one after the other, make up all of these words. */
export function isMadeOf(words: readonly string[], names: KnownNames): boolean {
  if (words.length === 0) return true
  const [first = ''] = words
  return (names.get(first) ?? []).some(
    (name) =>
      name.every((word, index) => words[index] === word) &&
      isMadeOf(words.slice(name.length), names),
  )
}
