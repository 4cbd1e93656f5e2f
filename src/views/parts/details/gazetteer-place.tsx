/** A place that no record is about: where it is, and which stations are nearest. */
import { linkTo } from '../../../logic/choices/link-formats.ts'
import type { Place } from '../../../logic/places/gazetteer.ts'
import type { Station } from '../../../model/station.ts'
import { pointWords } from '../words/area-words.ts'
import type { PartsContext } from '../context.ts'
import { DetailsHead, LinkLine } from './details-section.tsx'
import { NearStations } from './near-stations.tsx'

/** Kilometres that the buttons offer. */
const radii = [100, 250, 500, 1000]

type Props = {
  readonly context: PartsContext
  readonly place: Place
  readonly countryName: string
  /** Those that the filters leave. */
  readonly stations: readonly Station[]
  /** Keeps the stations within so many kilometres of the place. */
  readonly onWithin?: ((km: number) => void) | undefined
}

export function GazetteerPlace({ context, place, countryName, stations, onWithin }: Props) {
  const { index, formatter } = context
  const { t } = formatter
  const country = index.countries.get(place.country)
  const city = place.box
    ? undefined
    : index.data.stations.find(({ city }) => String(city?.geonamesId) === place.id)?.citySlug
  return (
    <>
      <DetailsHead
        title={place.box ? place.name : `${place.name}, ${countryName}`}
        subtitle={[place.box ? t('place.noRecord') : pointWords(place.position, formatter)]}
      />
      {city && (
        <LinkLine href={linkTo(`sel=city:${city}`)}>
          {t('place.cityRecord', { city: place.name })}
        </LinkLine>
      )}
      <NearStations
        {...{ context, stations }}
        position={place.position}
        cityId={place.id}
        measuredFrom={place.measuredFrom}
      />
      {onWithin && (
        <p class="within-buttons">
          {t('place.keepWithin')}{' '}
          {radii.map((km) => (
            <button key={km} type="button" onClick={() => onWithin(km)}>
              {t('near.km', { km })}
            </button>
          ))}
        </p>
      )}
      {country && <LinkLine href={linkTo(`sel=country:${country.code}`)}>{country.name}</LinkLine>}
      <p class="quiet">{t('place.origin')}</p>
    </>
  )
}
