/** The details of whatever is selected. */
import type { JSX } from 'preact'
import type { Gazetteer } from '../../../logic/places/gazetteer.ts'
import type { LngLat } from '../../../model/ids.ts'
import type { Station } from '../../../model/station.ts'
import type { Selection } from '../../../model/view.ts'
import type { PartsContext, Part } from '../context.ts'
import { EventDetails } from './event-details.tsx'
import { FigureDetails } from './figure-details.tsx'
import { GazetteerPlace } from './gazetteer-place.tsx'
import { OverviewDetails } from './overview-details.tsx'
import { CountryDetails } from './country-details.tsx'
import { CityDetails } from './place-details.tsx'
import type { RecordTools } from './record-actions.tsx'
import { StationDetails } from './station-details.tsx'

export type DetailsProps = {
  readonly context: PartsContext
  readonly selection: Selection | null
  readonly onClose?: () => void
  /** What is measured to; without it no distances are shown. */
  readonly near?: NearProps
  /** Without them a record offers no action that needs a browser. */
  readonly tools?: RecordTools
}

export type NearProps = {
  /** null until it has been fetched. */
  readonly gazetteer: Gazetteer | null
  /** Those that the filters leave. */
  readonly stations: readonly Station[]
  readonly onWithin: (position: LngLat, km: number) => void
}

export function Details({ context, selection, onClose, near, tools }: DetailsProps) {
  const { t } = context.formatter
  return (
    <div class="details-content">
      {selection && (
        <button
          type="button"
          class="details-close"
          aria-label={t('details.closeOpen')}
          onClick={onClose}
        >
          ×
        </button>
      )}
      <SelectedDetails {...{ context, selection, near, tools }} />
      {selection && (
        <aside class="shared-caution">
          {t('details.sharedCaution')}{' '}
          <a href={`${context.base}about/#evidence`}>{t('details.grading')}</a>
        </aside>
      )}
    </div>
  )
}

type SelectedProps = Pick<DetailsProps, 'context' | 'selection'> & {
  readonly near: NearProps | undefined
  readonly tools: RecordTools | undefined
}

/** Nothing for a record that does not exist: an address can name one that never did. */
function SelectedDetails({ context, selection, near, tools }: SelectedProps) {
  const { index } = context
  if (selection === null) return <OverviewDetails context={context} />
  switch (selection.kind) {
    case 'station':
      return found(index.stations.get(selection.id), (station) => (
        <StationDetails {...{ context, station, tools }} />
      ))
    case 'event':
      return found(index.events.get(selection.id), (event) => (
        <EventDetails {...{ context, event }} />
      ))
    case 'figure':
      return found(index.figures.get(selection.id), (figure) => (
        <FigureDetails {...{ context, figure }} />
      ))
    case 'country':
      return found(index.countries.get(selection.id), (country) => (
        <CountryDetails {...{ context, country, tools }} />
      ))
    case 'city':
      return found(index.cities.get(selection.id), (city) => <CityDetails {...{ context, city }} />)
    case 'place':
      return near ? <PlaceDetails {...{ context, near }} id={selection.id} /> : null
  }
}

/** Nothing until the gazetteer is there. */
function PlaceDetails({ context, near, id }: Part<{ near: NearProps; id: string }>) {
  const { gazetteer, stations, onWithin } = near
  return found(gazetteer?.place(id) ?? undefined, (place) => (
    <GazetteerPlace
      {...{ context, place, stations }}
      countryName={
        context.index.countryNames.get(place.country) ??
        gazetteer?.place(place.country)?.name ??
        place.country
      }
      onWithin={(km) => onWithin(place.position, km)}
    />
  ))
}

function found<T>(record: T | undefined, draw: (record: T) => JSX.Element): JSX.Element | null {
  return record === undefined ? null : draw(record)
}
