/** The stations that the filters leave, by country: the map for everyone who cannot use a map. */
import { sum } from 'd3'
import type { HTMLAttributes } from 'preact'
import { firstGroups, type GroupPart, type ListHeights } from '../../../logic/choices/long-list.ts'
import type { Selection, StationSort } from '../../../model/view.ts'
import type { PartsContext } from '../context.ts'
import { Further } from '../details/further.tsx'
import { GroupHead } from './group-head.tsx'
import type { ListLinks } from './list-links.ts'
import { NoStations, type NoStationsProps } from './no-stations.tsx'
import { StationRow } from './station-row.tsx'
import type { StationGroup } from './station-groups.ts'

/** Up to so many stations, every one has its row. */
export const mostInFull = 500
/** Of more, the page as served lists so many and leads to the rest. */
const firstServed = 40

export type StationListProps = NoStationsProps & {
  readonly context: PartsContext
  /** Made for the same sort. */
  readonly groups: readonly StationGroup[]
  readonly sort: StationSort
  readonly selection: Selection | null
  readonly links: ListLinks
  /** Of a list too long to be drawn whole, what is drawn once there are scripts. */
  readonly part?: ListPart | null
  /** Which groups are open; without it none is. */
  readonly folds?: Folds
}

export type ListPart = {
  /** One for each group. */
  readonly groups: readonly GroupPart[]
  readonly heights: ListHeights
}

export type Folds = {
  readonly isOpen: (group: StationGroup) => boolean
  readonly fold: (group: StationGroup, open: boolean) => void
  readonly list: Pick<HTMLAttributes<HTMLUListElement>, 'ref' | 'onFocusIn' | 'onFocusOut'>
}

export function StationList(props: StationListProps) {
  const { context, groups, part, folds } = props
  const sizes = groups.map(({ stations }) => stations.length)
  const count = sum(sizes)
  if (count === 0) return <NoStations {...props} />
  const served = count > mostInFull ? firstServed : count
  const parts = part?.groups ?? firstGroups(sizes, served)
  return (
    <>
      <ul class={part ? 'station-list long-list' : 'station-list'} {...folds?.list}>
        {groups.map((group, i) => (
          <Group key={group.key} {...props} {...{ group }} drawn={parts[i] ?? notDrawn} />
        ))}
      </ul>
      <Further {...{ context }} left={part ? 0 : count - served} records="stations" />
    </>
  )
}

const notDrawn: GroupPart = { head: false, rows: [] }

type GroupProps = StationListProps & {
  readonly group: StationGroup
  readonly drawn: GroupPart
}

/** What is folded stays on the page, where the browser's search finds it and opens it. */
function Group(props: GroupProps) {
  const { group, drawn, part, folds, selection, context } = props
  const isOpen = folds?.isOpen(group) ?? false
  const fold = (open: boolean): void => folds?.fold(group, open)
  return (
    <li class="country-group" data-country={group.country ?? undefined}>
      <GroupHead
        {...{ ...props, isOpen, fold }}
        hasMarks={drawn.head}
        isSelected={selection?.kind === 'country' && selection.id === group.country}
      />
      <div
        class="country-stations"
        hidden={isOpen ? undefined : 'until-found'}
        {...{ onbeforematch: () => fold(true) }}
      >
        <Rows {...props} />
        {!part && group.country && <Undrawn {...{ context, group }} />}
      </div>
    </li>
  )
}

/** Of a long list each group has room for all of its rows. */
function Rows({ context, group, drawn, part, selection, sort, links }: GroupProps) {
  const { stations } = group
  return (
    <ul {...(part && { style: { blockSize: `${stations.length * part.heights.row}px` } })}>
      {drawn.rows.map((row) => {
        const station = stations[row]
        return (
          station && (
            <StationRow
              key={station.id}
              {...{ context, station, sort, links }}
              selected={selection?.kind === 'station' && selection.id === station.id}
              place={part && placeOf(row, stations.length, part.heights)}
            />
          )
        )
      })}
    </ul>
  )
}

/** What a row says of itself where those before it are missing. */
const placeOf = (row: number, size: number, heights: ListHeights) => ({
  style: { insetBlockStart: `${row * heights.row}px` },
  'aria-setsize': size,
  'aria-posinset': row + 1,
})

type UndrawnProps = Pick<GroupProps, 'context' | 'group'>

/** Says how many of a country's stations the map cannot show: nothing stands at a made-up point. */
function Undrawn({ context, group }: UndrawnProps) {
  const count = group.stations.filter(({ drawn }) => !drawn).length
  if (count === 0) return null
  return <p class="country-undrawn">{context.formatter.t('stations.undrawn', { count })}</p>
}
