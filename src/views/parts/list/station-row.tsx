/** One station of the list: its mark, its place, and its status of the day. */
import type { Station } from '../../../model/station.ts'
import type { StationSort } from '../../../model/view.ts'
import { stationPlace, type Part, type PartsContext } from '../context.ts'
import { MarkOfDay, statusOfDay } from '../evidence/station-status.tsx'
import { stationName } from '../words/station-name.ts'
import type { ListLinks } from './list-links.ts'
import { firstDate, isByCountry } from './station-groups.ts'

type Props = {
  readonly station: Station
  readonly sort: StationSort
  readonly links: ListLinks
  readonly selected: boolean
  /** Of a list too long to be drawn whole. */
  readonly place: object | null | undefined
}

export function StationRow({ context, station, sort, links, selected, place }: Part<Props>) {
  const status = statusOfDay(station, context)
  const said = remarks(station, sort, context).join(' · ')
  return (
    <li data-station-id={station.id} {...place}>
      <a
        class="station-row"
        href={links.station(station.id)}
        aria-label={stationName(station, context)}
        aria-current={selected ? 'true' : undefined}
      >
        <ListMark {...{ context, station }} />
        <span class="station-row-place">
          {stationPlace(station, context)}
          {said && <span class="station-row-says"> {said}</span>}
        </span>
        {status && (
          <span class="station-row-status" title={status.meaning}>
            {status.name}
          </span>
        )}
      </a>
    </li>
  )
}

/** On hatching, as its country on the map, where it has no point there. */
export function ListMark({ context, station }: Part<Pick<Props, 'station'>>) {
  return (
    <span class={station.drawn ? 'list-mark' : 'list-mark undrawn'}>
      <MarkOfDay {...{ context, station }} />
    </span>
  )
}

/** What neither the heading above nor the mark says. */
function remarks(
  station: Station,
  sort: StationSort,
  { index, formatter }: PartsContext,
): string[] {
  const listed = station.listedAs && index.cities.get(station.listedAs)
  return [
    ...(isByCountry(sort) ? [] : [index.countryNames.get(station.country) ?? station.country]),
    ...(sort === 'reported' ? [formatter.date(firstDate(station))] : []),
    ...(listed ? [formatter.t('stations.listedAs', { city: listed.name })] : []),
  ]
}
