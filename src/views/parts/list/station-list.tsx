/** The stations that the filters leave, by country: the map for everyone who cannot use a map. */
import { sum } from 'd3'
import type { HTMLAttributes } from 'preact'
import { firstRows, type ListHeights } from '../../../logic/choices/long-list.ts'
import { onceFor } from '../../../logic/text/remember.ts'
import type { Station } from '../../../model/station.ts'
import type { Selection, StationSort } from '../../../model/view.ts'
import { linkedPhrase, stationPlace, type Part, type PartsContext } from '../context.ts'
import { Further } from '../details/further.tsx'
import { firstDate, isByCountry, type StationGroup } from './station-groups.ts'
import { stationName } from '../words/station-name.ts'
import { MarkOfDay, StatusBadge, statusOfDay } from '../evidence/station-status.tsx'

/** Up to so many stations, every one has its row. */
export const mostInFull = 500
/** Of more, the page as served lists so many and leads to the rest. */
const firstServed = 40

export type StationListProps = {
  readonly context: PartsContext
  /** Made for the same sort. */
  readonly groups: readonly StationGroup[]
  readonly sort: StationSort
  readonly selection: Selection | null
  /** Of a list too long to be drawn whole, what is drawn once there are scripts. */
  readonly part?: ListPart | null
  /** What to loosen when nothing is left. */
  readonly loosen?: readonly {
    /** What it would leave out, and how many stations that would bring. */
    readonly words: string
    readonly apply: () => void
  }[]
  /** Where the text of the search leads to, though no station matches it. */
  readonly offer?: PlaceOffer | null
}

export type ListPart = {
  /** For each group the places of the rows that are drawn. */
  readonly rows: readonly (readonly number[])[]
  readonly heights: ListHeights
  readonly list: Pick<HTMLAttributes<HTMLUListElement>, 'ref' | 'onFocusIn' | 'onFocusOut'>
}

export type PlaceOffer = {
  readonly text: string
  readonly place: string
  readonly go: () => void
}

export function StationList(props: StationListProps) {
  const { context, groups, part } = props
  const sizes = groups.map(({ stations }) => stations.length)
  const count = sum(sizes)
  if (count === 0) return <NoStations {...props} />
  const served = count > mostInFull ? firstServed : count
  const rows = part?.rows ?? firstRows(sizes, served)
  return (
    <>
      <h2 class="list-heading">
        {context.formatter.t('stations.heading', { count: countriesOf(groups) })}
      </h2>
      <ul class={part ? 'station-list long-list' : 'station-list'} {...part?.list}>
        {groups.map((group, i) => (
          <Group key={group.key} {...props} group={group} rows={rows[i] ?? []} />
        ))}
      </ul>
      <Further {...{ context }} left={part ? 0 : count - served} records="stations" />
    </>
  )
}

const countriesOf = onceFor(
  (groups: readonly StationGroup[]): number =>
    new Set(groups.flatMap(({ stations }) => stations.map(({ country }) => country))).size,
)

type GroupProps = Pick<StationListProps, 'context' | 'selection' | 'sort' | 'part'> & {
  readonly group: StationGroup
  /** The places of the rows that are drawn. */
  readonly rows: readonly number[]
}

/** Of a long list every heading stands on the page, with room for all of its rows. */
function Group({ context, group, rows, part, selection, sort }: GroupProps) {
  const { stations } = group
  if (rows.length === 0 && !part) return null
  return (
    <li class="country-group">
      <h3 class="country-name">
        {group.href === null ? <span>{group.name}</span> : <a href={group.href}>{group.name}</a>}
        {part && (
          <>
            {' '}
            <span class="quiet">{context.formatter.number(stations.length)}</span>
          </>
        )}
      </h3>
      {!part && isByCountry(sort) && <Undrawn {...{ context, stations }} />}
      <ul {...(part && { style: { blockSize: `${stations.length * part.heights.row}px` } })}>
        {rows.map((row) => {
          const station = stations[row]
          return (
            station && (
              <StationRow
                key={station.id}
                {...{ context, station, sort }}
                selected={selection?.kind === 'station' && selection.id === station.id}
                place={part && placeOf(row, stations.length, part.heights)}
              />
            )
          )
        })}
      </ul>
    </li>
  )
}

/** What a row says of itself where those before it are missing. */
const placeOf = (row: number, size: number, heights: ListHeights) => ({
  style: { insetBlockStart: `${row * heights.row}px` },
  'aria-setsize': size,
  'aria-posinset': row + 1,
})

/** Says how many of a country's stations the map cannot show: nothing stands at a made-up point. */
function Undrawn({ context, stations }: Part<Pick<StationGroup, 'stations'>>) {
  const count = stations.filter(({ drawn }) => !drawn).length
  if (count === 0) return null
  return <p class="country-undrawn">{context.formatter.t('stations.undrawn', { count })}</p>
}

type RowProps = Pick<StationListProps, 'context' | 'sort'> & {
  readonly station: Station
  readonly selected: boolean
  readonly place: ReturnType<typeof placeOf> | null | undefined
}

function StationRow({ context, station, sort, selected, place }: RowProps) {
  const status = statusOfDay(station, context)
  return (
    <li data-station-id={station.id} {...place}>
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
    </li>
  )
}

/** What the heading above does not say. */
function remarks({ station, sort, context }: Omit<RowProps, 'selected' | 'place'>): string[] {
  const { index, formatter } = context
  const listed = station.listedAs && index.cities.get(station.listedAs)
  return [
    ...(sort === 'reported'
      ? [formatter.t('stations.firstReported', { date: formatter.date(firstDate(station)) })]
      : []),
    ...(isByCountry(sort) ? [] : [index.countryNames.get(station.country) ?? station.country]),
    ...linkedPhrase(station, context),
    ...(listed ? [formatter.t('stations.listedAs', { city: listed.name })] : []),
    ...(station.drawn ? [] : [formatter.t('stations.notDrawn')]),
  ]
}

/** An empty result says where the search leads and which filter to loosen, and does it at a click. */
function NoStations({ context, loosen = [], offer }: StationListProps) {
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
