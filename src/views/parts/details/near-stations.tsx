/** The stations nearest to a place, whatever the place. */
import { nearestStations, type NearStation } from '../../../logic/geo/near.ts'
import type { LngLat } from '../../../model/ids.ts'
import type { Station } from '../../../model/station.ts'
import type { PartsContext } from '../context.ts'
import { DetailsSection, StationLink } from './details-section.tsx'

/** Enough to see the neighbourhood of a place. */
const most = 10

type Props = {
  readonly context: PartsContext
  readonly position: LngLat
  /** Its number at GeoNames, where it is a city: stations there are no distance away. */
  readonly cityId: string
  /** Those that the filters leave. */
  readonly stations: readonly Station[]
  /** The city that the distances are measured from, where it is not the place itself. */
  readonly measuredFrom?: string | null
}

export function NearStations({ context, position, cityId, stations, measuredFrom = null }: Props) {
  const { t } = context.formatter
  const near = nearestStations(position, stations, most)
  const unplaced = stations.filter((station) => !station.position).length
  return (
    <DetailsSection title={t('near.title')}>
      {near.length === 0 && <p>{t('near.none')}</p>}
      <ol class="near-stations">
        {near.map(({ station, km }) => (
          <li key={station.id}>
            <StationLink {...{ context, station }} />
            <span class="near-km">{distanceWords({ station, km }, cityId, context)}</span>
          </li>
        ))}
      </ol>
      <p class="quiet">
        {measuredFrom === null
          ? t('near.betweenCities')
          : t('near.measuredFrom', { city: measuredFrom })}{' '}
        {unplaced > 0 && t('near.unplaced', { count: unplaced })}
      </p>
    </DetailsSection>
  )
}

/**
 * Positions are of whole cities, and two lists may place one city some kilometres apart: a distance within it
 * would say more than is known.
 */
function distanceWords(
  { station, km }: NearStation,
  cityId: string,
  { formatter }: PartsContext,
): string {
  const isHere = String(station.city?.geonamesId) === cityId || km < 1
  return isHere ? formatter.t('near.here') : formatter.t('near.km', { km: Math.round(km) })
}
