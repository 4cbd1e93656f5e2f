/** The list of stations with the state behind it: of many only the rows in sight are drawn. */
import { computed, type ReadonlySignal } from '@preact/signals-core'
import { useComputed } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { membershipInArea } from '../../logic/choices/area-membership.ts'
import { withTicks } from '../../logic/choices/facets.ts'
import { answerStations, membershipOf } from '../../logic/choices/station-answer.ts'
import { stationOrder } from '../../logic/choices/station-order.ts'
import { noFilters, type Filters } from '../../logic/choices/view-parts.ts'
import type { Day } from '../../model/partial-date.ts'
import type { Station } from '../../model/station.ts'
import type { Selection } from '../../model/view.ts'
import { selectionLinks } from '../parts/list/list-links.ts'
import type { PlaceOffer } from '../parts/list/no-stations.tsx'
import { stationGroups } from '../parts/list/station-groups.ts'
import { mostInFull, StationList, type StationListProps } from '../parts/list/station-list.tsx'
import { useFolds } from './list-folds.ts'
import { useListPart } from './list-part.ts'
import type { Live } from './live-parts.tsx'

export function listedBy({ state, shown, context }: Live) {
  const day = computed(() => (state.sort.value === 'status' ? shown.answers.value.range.to : null))
  /** Of all rows: worked out once for each choice. */
  const order = computed(() => {
    const { index, formatter } = context.peek()
    const { compare } = new Intl.Collator(formatter.locale)
    return stationOrder(index, {
      sort: state.sort.value,
      day: day.value ?? index.wholeRange.to,
      compare,
    })
  })
  /** What the filters leave, in the chosen order. */
  const stations = computed(() => {
    const { stations } = context.peek().index.data
    const { whyLeftOut } = shown.answers.value.stations
    const listed: Station[] = []
    for (const row of order.value) {
      const station = whyLeftOut[row] === 0 ? stations[row] : undefined
      if (station) listed.push(station)
    }
    return listed
  })
  return { order, stations }
}

type Props = Live & {
  readonly offer: ReadonlySignal<PlaceOffer | null>
  readonly listed: ReturnType<typeof listedBy>
  /** Whether rows are as high as a finger needs. */
  readonly isTall: ReadonlySignal<boolean>
}

export function LiveList({ offer, listed, isTall, ...live }: Props) {
  const { state, context } = live
  const sort = state.sort.value
  const selection = state.selection.value
  const groups = useComputed(() =>
    stationGroups(listed.stations.value, state.sort.value, context.value),
  )
  const count = listed.stations.value.length
  const isLong = count > mostInFull
  const ref = useRef<HTMLUListElement>(null)
  const folds = useFolds({ sort, selection, isLong, context: context.value })
  const { partOf, focus } = useListPart(ref, isLong)
  useSelectedInSight(ref, selection)
  return (
    <StationList
      {...{ sort, selection }}
      context={context.value}
      groups={groups.value}
      links={selectionLinks}
      part={partOf(groups.value, { isTall: isTall.value, isOpen: folds.isOpen, selection })}
      folds={{ ...folds, list: { ref, ...focus } }}
      loosen={count === 0 ? waysToLoosen(live) : []}
      offer={count === 0 ? offer.value : null}
    />
  )
}

/** What is selected elsewhere comes into sight in the list, where the list has its own scroll bar. */
function useSelectedInSight(
  list: { readonly current: HTMLElement | null },
  selection: Selection | null,
): void {
  useEffect(() => {
    const frame = list.current?.parentElement
    const row = list.current?.querySelector('[aria-current]')
    if (!frame || !row?.checkVisibility()) return
    const [its, seen] = [row.getBoundingClientRect(), frame.getBoundingClientRect()]
    if (its.top < seen.top || its.bottom > seen.bottom)
      frame.scrollBy({ top: its.top - seen.top - seen.height / 3 })
  }, [selection])
}

/** For each filter that is set, and for the dates: what would be left without it. */
function waysToLoosen(live: Live): NonNullable<StationListProps['loosen']> {
  const { state, context } = live
  const { index, formatter } = context.value
  const filters = state.filters.value
  const { ticked, q, area } = filters
  const { t } = formatter
  const set = [
    ...index.facets
      .filter(({ id }) => ticked[id])
      .map(({ id, name }) => ({
        filter: name,
        without: { ...filters, ticked: withTicks(ticked, id, []) },
      })),
    ...(q === '' ? [] : [{ filter: q, without: { ...filters, q: noFilters.q } }]),
    ...(area ? [{ filter: t('area.button'), without: { ...filters, area: noFilters.area } }] : []),
  ]
  const ways = set.map(({ filter, without }) => {
    const count = countOf(live, without, state.range.value.to)
    const words = formatter.t('stations.loosen', { filter, count })
    return { words, count, apply: () => state.setFilters(without) }
  })
  if (state.chosenRange.value) {
    const count = countOf(live, filters, index.wholeRange.to)
    const words = formatter.t('stations.loosenDates', { count })
    ways.push({ words, count, apply: () => state.setRange(null, true) })
  }
  return ways.filter(({ count }) => count > 0)
}

/** How many stations these filters would leave on that day. */
function countOf({ search, context }: Live, filters: Filters, day: Day): number {
  const { index } = context.value
  return answerStations(index, {
    filters,
    day,
    found: membershipOf(index.stationRows, search.find(filters.q)?.stations ?? null),
    area: membershipInArea(index.stationColumns, filters.area),
  }).shown.length
}
