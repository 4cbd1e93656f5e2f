/** A station in one phrase, for marks and links. */
import type { Station } from '../../../model/station.ts'
import { linkedPhrase, stationPlace, type PartsContext } from '../context.ts'
import { statusOfDay } from '../evidence/station-status.tsx'

/** `Paris — 1 of 2, France, linked to Fuzhou, Reported`; before that, `not yet reported on` the day. */
export function stationName(station: Station, context: PartsContext): string {
  const { index, formatter, day } = context
  return [
    stationPlace(station, context),
    index.countryNames.get(station.country),
    ...linkedPhrase(station, context),
    statusOfDay(station, context)?.name ??
      formatter.t('stations.notYet', { date: formatter.date(day) }),
  ]
    .filter(Boolean)
    .join(', ')
}

/** At most this many places are named; the rest are others. */
const namedPlaces = 3

export function clusterName(
  stations: readonly Station[],
  count: number,
  { index, formatter }: PartsContext,
): string {
  const places = [
    ...new Set(
      stations.map(({ city, country }) => city?.name ?? index.countryNames.get(country) ?? ''),
    ),
  ]
  const named = places.slice(0, namedPlaces).join(', ')
  return formatter.t('map.cluster', {
    count,
    places: places.length > namedPlaces ? formatter.t('map.clusterMore', { places: named }) : named,
  })
}
