/** What a selection is about on the map: stations, a country, and the country that lies around them. */
import type { AtlasIndex } from '../records/atlas-index.ts'
import type { Selection } from '../../model/view.ts'
import type { MapScene } from './map-scene-types.ts'

/** The stations that a selection is about, shown or not. */
export function selectedStations(
  selection: Selection | null,
  index: AtlasIndex,
): readonly string[] {
  switch (selection?.kind) {
    case 'station':
      return [selection.id]
    case 'city':
      return stationsOfCity(selection.id, index)
    case 'country':
      return index.data.stations
        .filter(({ country }) => country === selection.id)
        .map(({ id }) => id)
    case 'event':
      return stationsOfEvent(selection.id, index)
    case 'figure':
    case 'place':
    case undefined:
      return []
  }
}

function stationsOfEvent(id: string, { events }: AtlasIndex): readonly string[] {
  return events.get(id)?.stationIds ?? []
}

function stationsOfCity(slug: string, { cities }: AtlasIndex): string[] {
  const city = cities.get(slug)
  return city ? [...city.placed, ...city.listed].map(({ id }) => id) : []
}

export function countryAround(
  selection: Selection | null,
  index: AtlasIndex,
): Pick<MapScene, 'around'> {
  const [first] = selection?.kind === 'event' ? [] : selectedStations(selection, index)
  const around = selectedCountry(selection, index) ?? index.stations.get(first ?? '')?.country
  return around === undefined ? {} : { around }
}

export function selectedCountry(selection: Selection | null, index: AtlasIndex): string | null {
  if (selection?.kind === 'country') return selection.id
  // A place is a city by its number, or a country by its code.
  if (selection?.kind === 'place') return /^\d/.test(selection.id) ? null : selection.id
  return selection?.kind === 'event' ? (index.events.get(selection.id)?.country ?? null) : null
}
