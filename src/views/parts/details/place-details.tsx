/** A city and a country: what stands there, what each report counts, where sources disagree. */
import type { City } from '../../../logic/records/atlas-index.ts'
import type { Country } from '../../../model/country.ts'
import { SourceList } from '../evidence/citation.tsx'
import type { Part } from '../context.ts'
import {
  DetailsHead,
  DetailsSection,
  EventList,
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
        <LinkLine href={`?sel=place:${geonamesId}`}>{t('near.title')}</LinkLine>
      )}
      <LinkLine href={`?sel=country:${city.country}`}>
        {index.countryNames.get(city.country)}
      </LinkLine>
    </>
  )
}

export function CountryDetails({ context, country }: Part<{ country: Country }>) {
  const { index, formatter } = context
  const { t } = formatter
  const stations = index.data.stations.filter((station) => station.country === country.code)
  const events = index.data.events.filter((event) => event.country === country.code)
  return (
    <>
      <DetailsHead
        title={country.name}
        subtitle={[t('details.stations', { count: stations.length })]}
      />
      {country.disputed && <p class="disputed">{t('details.countryInDoubt')}</p>}
      <StationLinks {...{ context, stations }} />
      {index.data.info.responses && (
        <LinkLine href={`${context.base}responses/#${country.code.toLowerCase()}`}>
          {t('responses.compared')}
        </LinkLine>
      )}
      {country.notes !== '' && (
        <DetailsSection title={t('details.disagree')}>
          <p class="evidence-text">{country.notes}</p>
        </DetailsSection>
      )}
      <DetailsSection title={t('details.counts')}>
        {country.counts.map(({ report, count, qualifier, sourceIds }) => (
          <div key={report}>
            <p>
              <strong>{index.data.info.reports.find(({ id }) => id === report)?.title}</strong>
              {': '}
              {count === null || count === 0
                ? t('details.count.none')
                : t(`details.count.${qualifier}`, { count })}
            </p>
            <SourceList ids={sourceIds} context={context} look="line" />
          </div>
        ))}
      </DetailsSection>
      <DetailsSection title={t('details.events')}>
        {events.length > 0 ? (
          <EventList {...{ context, events }} />
        ) : (
          <p>{t('details.noEvents')}</p>
        )}
      </DetailsSection>
    </>
  )
}
