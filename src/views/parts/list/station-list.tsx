/** The stations that the filters leave, by country: the map for everyone who cannot use a map. */
import type { Station } from '../../../model/station.ts'
import type { Selection, StationSort } from '../../../model/view.ts'
import { linkedPhrase, stationPlace, type PartsContext } from '../context.ts'
import { Further } from '../details/further.tsx'
import { firstDate, stationGroups, type StationGroup } from './station-groups.ts'
import { stationName } from '../words/station-name.ts'
import { MarkOfDay, statusOfDay } from '../evidence/station-status.tsx'
import { StatusBadge } from '../evidence/status-badge.tsx'

/** Up to so many stations, every one has its row. */
export const mostRows = 500
/** Of more, the page as served lists so many and leads to the rest. */
const firstServed = 40

export type StationListProps = {
  readonly context: PartsContext
  /** In the order of the sort. */
  readonly stations: readonly Station[]
  readonly sort: StationSort
  readonly selection: Selection | null
  /** What to loosen when nothing is left. */
  readonly loosen?: readonly {
    /** What it would leave out, and how many stations that would bring. */
    readonly words: string
    readonly apply: () => void
  }[]
  /** Where the text of the search leads to, though no station matches it. */
  readonly offer?: PlaceOffer | null
}

export type PlaceOffer = {
  readonly text: string
  readonly place: string
  readonly go: () => void
}

export function StationList(props: StationListProps) {
  const { context, stations, sort, selection, loosen = [], offer = null } = props
  const { formatter } = context
  if (stations.length === 0) return <NoStations {...{ context, loosen, offer }} />
  const groups = stationGroups(stations, sort, context)
  const served = stations.length > mostRows ? firstServed : mostRows
  const left = stations.length - served
  return (
    <>
      <h2 class="list-heading">
        {formatter.t('stations.heading', { count: countriesOf(stations) })}
      </h2>
      <ul class="station-list">
        {firstRows(groups, served).map(({ group, listed }) => (
          <Group key={group.key} {...{ context, selection, sort, group, listed }} />
        ))}
      </ul>
      <Further {...{ context, left }} records="stations" />
    </>
  )
}

export function countriesOf(stations: readonly Station[]): number {
  return new Set(stations.map(({ country }) => country)).size
}

type ListedGroup = {
  readonly group: StationGroup
  /** As many of its stations as have a row. */
  readonly listed: readonly Station[]
}

function firstRows(groups: readonly StationGroup[], most: number): readonly ListedGroup[] {
  let room = most
  return groups.flatMap((group) => {
    const listed = group.stations.slice(0, Math.max(room, 0))
    room -= group.stations.length
    return listed.length > 0 ? [{ group, listed }] : []
  })
}

type GroupProps = Pick<StationListProps, 'context' | 'selection' | 'sort'> & ListedGroup

/** Says how many of a country's stations the map cannot show: nothing stands at a made-up point. */
function Group({ context, group, listed, selection, sort }: GroupProps) {
  const undrawn = sort === 'country' ? group.stations.filter(({ drawn }) => !drawn).length : 0
  return (
    <li class="country-group">
      <GroupHeading {...{ group }} />
      {undrawn > 0 && (
        <p class="country-undrawn">{context.formatter.t('stations.undrawn', { count: undrawn })}</p>
      )}
      <ul>
        {listed.map((station) => (
          <StationRow
            key={station.id}
            {...{ context, station, sort }}
            selected={selection?.kind === 'station' && selection.id === station.id}
          />
        ))}
      </ul>
    </li>
  )
}

export function GroupHeading({
  group,
  count,
}: {
  group: Omit<StationGroup, 'stations'>
  count?: string
}) {
  return (
    <h3 class="country-name">
      {group.href === null ? <span>{group.name}</span> : <a href={group.href}>{group.name}</a>}
      {count !== undefined && (
        <>
          {' '}
          <span class="quiet">{count}</span>
        </>
      )}
    </h3>
  )
}

type RowProps = {
  readonly context: PartsContext
  readonly station: Station
  readonly sort: StationSort
  readonly selected: boolean
}

function StationRow(props: RowProps) {
  return (
    <li data-station-id={props.station.id}>
      <StationLink {...props} />
    </li>
  )
}

/** What stands in a row. */
export function StationLink({ context, station, sort, selected }: RowProps) {
  const status = statusOfDay(station, context)
  return (
    <a
      class="station-row"
      href={`?sel=station:${station.id}`}
      aria-label={stationName(station, context)}
      aria-current={selected ? 'true' : undefined}
    >
      <MarkOfDay {...{ context, station }} />
      <span class="station-row-place">
        <strong>{stationPlace(station, context)}</strong>
        <span>{remarks({ station, sort, context }).join(' · ')}</span>
      </span>
      {status && <StatusBadge status={status} />}
    </a>
  )
}

/** What the heading above does not say. */
function remarks({ station, sort, context }: Omit<RowProps, 'selected'>): string[] {
  const { index, formatter } = context
  const listed = station.listedAs && index.cities.get(station.listedAs)
  return [
    ...(sort === 'reported'
      ? [formatter.t('stations.firstReported', { date: formatter.date(firstDate(station)) })]
      : []),
    ...(sort === 'country' ? [] : [index.countryNames.get(station.country) ?? station.country]),
    linkedPhrase(station, context),
    ...(listed ? [formatter.t('stations.listedAs', { city: listed.name })] : []),
    ...(station.drawn ? [] : [formatter.t('stations.notDrawn')]),
  ]
}

type NoneProps = Pick<StationListProps, 'context'> & {
  readonly loosen: NonNullable<StationListProps['loosen']>
  readonly offer: PlaceOffer | null
}

/** An empty result says where the search leads and which filter to loosen, and does it at a click. */
function NoStations({ context, loosen, offer }: NoneProps) {
  const { t } = context.formatter
  return (
    <div class="no-stations">
      <p>{offer ? t('stations.noneFound', { text: offer.text }) : t('stations.none')}</p>
      {offer && (
        <button type="button" onClick={offer.go}>
          {t('stations.goTo', { place: offer.place })}
        </button>
      )}
      {loosen.map(({ words, apply }) => (
        <button key={words} type="button" onClick={apply}>
          {words}
        </button>
      ))}
    </div>
  )
}
