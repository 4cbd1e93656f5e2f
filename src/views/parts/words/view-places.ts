/** The places that a view is about, for the name of a file that holds it. */
import { cityAt } from '../../../logic/places/area-name.ts'
import type { Gazetteer } from '../../../logic/places/gazetteer.ts'
import type { AtlasIndex } from '../../../logic/records/atlas-index.ts'
import type { View } from '../../../logic/choices/view-parts.ts'
import type { Station } from '../../../model/station.ts'
import type { Selection } from '../../../model/view.ts'
import type { PartsContext } from '../context.ts'

/** A name of more would say less. */
const mostPlaces = 3

/** The chosen countries if they are few, else the city that an area lies around, else where the selection is. */
export function viewPlaces(
  { ticked, area, selection }: Pick<View, 'ticked' | 'area' | 'selection'>,
  context: PartsContext,
  gazetteer: Gazetteer | null,
): string[] {
  const countries = chosenCountries(ticked, context.index)
  if (countries.length > 0) return countries.length > mostPlaces ? [] : countries
  const around = area?.kind === 'circle' ? cityAt(area.centre, context.index, gazetteer) : null
  const place = around ?? (selection && selectedPlace(selection, context.index, gazetteer))
  return place ? [place] : []
}

function chosenCountries(ticked: View['ticked'], { facets, countryNames }: AtlasIndex): string[] {
  const ofCountry = facets.find(({ of, field }) => of === 'stations' && field === 'country')
  return (ticked[ofCountry?.id ?? ''] ?? []).map((code) => countryNames.get(code) ?? code)
}

/** Events and figures are about no one place. */
function selectedPlace(
  { kind, id }: Selection,
  index: AtlasIndex,
  gazetteer: Gazetteer | null,
): string | undefined {
  switch (kind) {
    case 'country':
      return index.countryNames.get(id)
    case 'city':
      return index.cities.get(id)?.name
    case 'place':
      return gazetteer?.place(id)?.name
    case 'station':
      return stationPlace(index.stations.get(id), index)
    case 'event':
    case 'figure':
      return undefined
  }
}

const stationPlace = (
  station: Station | undefined,
  { countryNames }: AtlasIndex,
): string | undefined => station?.city?.name ?? countryNames.get(station?.country ?? '')
