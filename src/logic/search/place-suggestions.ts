/** What the search suggests of the gazetteer: a place with a record of its own leads to that record. */
import type { AtlasIndex } from '../records/atlas-index.ts'
import type { Gazetteer, Place } from '../places/gazetteer.ts'
import { selectionText } from '../choices/selection-text.ts'
import type { Suggestion } from './search.ts'

/** Left for events and sources where there are some. */
const leastOthers = 3

export function placeSuggestions(
  index: AtlasIndex,
  gazetteer: Gazetteer,
): (text: string, most: number) => Suggestion[] {
  const slugs = new Map(
    index.data.stations.flatMap(({ city, citySlug }) =>
      city && citySlug ? [[String(city.geonamesId), citySlug] as const] : [],
    ),
  )
  const countryName = (code: string): string =>
    index.countryNames.get(code) ?? gazetteer.place(code)?.name ?? code
  const suggestion = (place: Place): Suggestion => {
    const slug = slugs.get(place.id)
    const country = countryName(place.country)
    const words = place.box
      ? { title: country, detail: '' }
      : { title: place.name, detail: country }
    if (slug) {
      const title = index.cities.get(slug)?.name ?? words.title
      return { ...words, title, opens: { kind: 'city', id: slug } }
    }
    if (place.box && index.countries.has(place.country))
      return { ...words, opens: { kind: 'country', id: place.country } }
    return { ...words, opens: { kind: 'place', id: place.id } }
  }
  return (text, most) => {
    const places = gazetteer.find(text, most)
    return places.map((place) => {
      const made = suggestion(place)
      const namesakes = places.filter(
        ({ name, country }) => name === place.name && country === place.country,
      )
      return namesakes.length > 1 && !place.box ? withPosition(made, place) : made
    })
  }
}

/** Two cities of one name in one country are told apart by where they are: latitude, longitude. */
function withPosition(suggestion: Suggestion, { position: [lng, lat] }: Place): Suggestion {
  return { ...suggestion, detail: `${suggestion.detail} (${lat.toFixed(1)}°, ${lng.toFixed(1)}°)` }
}

/** Places before the rest, each once, those of the records first. */
export function withPlaces(
  own: readonly Suggestion[],
  places: readonly Suggestion[],
  most: number,
): Suggestion[] {
  const isPlace = ({ opens: { kind } }: Suggestion): boolean =>
    kind === 'city' || kind === 'country'
  const all = new Map(
    [...own.filter(isPlace), ...places].map((one) => [selectionText(one.opens), one]),
  )
  const others = own.filter((one) => !isPlace(one))
  const room = most - Math.min(leastOthers, others.length)
  return [...[...all.values()].slice(0, room), ...others].slice(0, most)
}
