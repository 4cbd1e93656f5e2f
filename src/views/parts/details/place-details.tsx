/** A city: what stands there, and what is listed as it. */
import { linkTo } from '../../../logic/choices/link-formats.ts'
import type { City } from '../../../logic/records/atlas-index.ts'
import type { Part } from '../context.ts'
import {
  DetailsHead,
  DetailsSection,
  EventsSection,
  LinkLine,
  StationLinks,
} from './details-section.tsx'

/** Stations placed here, and those that a report lists here and reporters found elsewhere. */
export function CityDetails({ context, city }: Part<{ city: City }>) {
  const { index, formatter } = context
  const { t } = formatter
  const stations = [...city.placed, ...city.listed]
  const geonamesId = city.placed.find(({ city }) => city)?.city?.geonamesId
  const ids = new Set<string>(stations.map(({ id }) => id))
  const events = index.data.events.filter(({ stationIds }) => stationIds.some((id) => ids.has(id)))
  return (
    <>
      <DetailsHead
        title={`${city.name}, ${index.countryNames.get(city.country) ?? city.country}`}
        subtitle={[
          t('details.stations', { count: stations.length }),
          t(city.position ? 'details.position' : 'details.noPosition'),
        ]}
      />
      <DetailsSection title={t('details.placedHere')}>
        <StationLinks {...{ context, stations: city.placed }} />
      </DetailsSection>
      {city.listed.length > 0 && (
        <DetailsSection title={t('details.listedHere', { city: city.name })}>
          <StationLinks {...{ context, stations: city.listed }} />
          {city.listed.map(({ id, note }) => (
            <p key={id} class="evidence-text">
              {note}
            </p>
          ))}
        </DetailsSection>
      )}
      <EventsSection {...{ context, events }} />
      {city.position && geonamesId !== undefined && (
        <LinkLine href={linkTo(`sel=place:${geonamesId}`)}>{t('near.title')}</LinkLine>
      )}
      <LinkLine href={linkTo(`sel=country:${city.country}`)}>
        {index.countryNames.get(city.country)}
      </LinkLine>
    </>
  )
}
