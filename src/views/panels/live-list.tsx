/** The list of stations with the state behind it: of many only the rows in sight are drawn. */
import { computed, type ReadonlySignal } from '@preact/signals-core'
import { useComputed, useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { membershipInArea } from '../../logic/choices/area-membership.ts'
import { withTicks } from '../../logic/choices/facets.ts'
import { rowsInSight } from '../../logic/choices/long-list.ts'
import { answerStations, membershipOf } from '../../logic/choices/station-answer.ts'
import { stationOrder } from '../../logic/choices/station-order.ts'
import { noFilters, type Filters } from '../../logic/choices/view-parts.ts'
import type { Day } from '../../model/partial-date.ts'
import type { Station } from '../../model/station.ts'
import { stationGroups, type StationGroup } from '../parts/list/station-groups.ts'
import {
  mostInFull,
  StationList,
  type ListPart,
  type PlaceOffer,
  type StationListProps,
} from '../parts/list/station-list.tsx'
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
}

/** Pixels; column.css gives rows and headings these heights. */
const heights = { head: 32, row: 58 }
/** Pixels drawn above and below what is in sight, so that Tab and a short scroll find their rows. */
const margin = 600
/** Before the page has been measured: one screen. */
const firstSight = { from: 0, to: 1200 }

export function LiveList({ offer, listed, ...live }: Props) {
  const { state, context } = live
  const groups = useComputed(() =>
    stationGroups(listed.stations.value, state.sort.value, context.value),
  )
  const count = listed.stations.value.length
  const isLong = count > mostInFull
  const partOf = usePart(isLong)
  return (
    <StationList
      context={context.value}
      groups={groups.value}
      sort={state.sort.value}
      selection={state.selection.value}
      part={isLong ? partOf(groups.value) : null}
      loosen={count === 0 ? waysToLoosen(live) : []}
      offer={count === 0 ? offer.value : null}
    />
  )
}

/** A row by the place of its group and its place therein. */
type RowPlace = { readonly group: number; readonly row: number }

/** What of a long list is drawn: what is in sight, and what holds the focus. */
function usePart(isLong: boolean): (groups: readonly StationGroup[]) => ListPart {
  const ref = useRef<HTMLUListElement>(null)
  const sight = useSight(ref, isLong)
  const focused = useSignal<RowPlace | null>(null)
  const onFocusIn = ({ target }: FocusEvent): void => void (focused.value = placeOf(target))
  const onFocusOut = (): void => void (focused.value = null)
  return (groups) => {
    const sizes = groups.map(({ stations }) => stations.length)
    const { from, to } = sight.value
    const inSight = rowsInSight(sizes, heights, { from: from - margin, to: to + margin })
    const rows = withFocused(inSight, focused.value)
    return { rows, heights, list: { ref, onFocusIn, onFocusOut } }
  }
}

/** A row that holds the focus stays, wherever the list is scrolled to: the focus must not fall out of the page. */
function withFocused(inSight: readonly number[][], focused: RowPlace | null): readonly number[][] {
  if (!focused || inSight[focused.group]?.includes(focused.row)) return inSight
  return inSight.map((rows, group) =>
    group === focused.group ? [...rows, focused.row].sort((a, b) => a - b) : rows,
  )
}

function placeOf(target: EventTarget | null): RowPlace | null {
  const row = target instanceof Element ? target.closest('[aria-posinset]') : null
  const group = row?.closest('.country-group')
  if (!row || !group?.parentElement) return null
  return {
    group: [...group.parentElement.children].indexOf(group),
    row: Number(row.getAttribute('aria-posinset')) - 1,
  }
}

/** Which pixels of the list the reader can see, whatever scrolls: the list, the sheet, or the page. */
function useSight(list: { readonly current: HTMLElement | null }, isLong: boolean) {
  const sight = useSignal(firstSight)
  useEffect(() => {
    if (!isLong) return
    let waiting = 0
    const measure = (): void => {
      waiting = 0
      if (!list.current) return
      const seen = seenPart(list.current)
      const { from, to } = sight.peek()
      // Half of the margin may be used up before the rows are drawn anew.
      if (Math.abs(seen.from - from) > margin / 2 || Math.abs(seen.to - to) > margin / 2)
        sight.value = seen
    }
    const later = (): void => {
      waiting ||= requestAnimationFrame(measure)
    }
    measure()
    // Scrolling does not bubble, but it can be caught on its way down.
    document.addEventListener('scroll', later, { capture: true, passive: true })
    addEventListener('resize', later)
    return () => {
      cancelAnimationFrame(waiting)
      document.removeEventListener('scroll', later, { capture: true })
      removeEventListener('resize', later)
    }
  }, [isLong])
  return sight
}

function seenPart(list: HTMLElement): { from: number; to: number } {
  const { top } = list.getBoundingClientRect()
  const frame = list.parentElement?.getBoundingClientRect()
  const first = Math.max(0, frame?.top ?? 0)
  const last = Math.min(innerHeight, frame?.bottom ?? innerHeight)
  return { from: first - top, to: Math.max(first, last) - top }
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
