/** More stations than a page can draw: only the rows in sight are there, each saying its place in the whole. */
import { signal, type ReadonlySignal } from '@preact/signals-core'
import { useComputed } from '@preact/signals'
import { useEffect, useMemo, useRef } from 'preact/hooks'
import { longList, type ListItem } from '../../logic/choices/long-list.ts'
import type { Station } from '../../model/station.ts'
import type { StationSort } from '../../model/view.ts'
import type { AtlasState } from '../../state/atlas-state.ts'
import type { PartsContext } from '../parts/context.ts'
import { stationGroups, type StationGroup } from '../parts/list/station-groups.ts'
import { countriesOf, GroupHeading, StationLink } from '../parts/list/station-list.tsx'

type Props = {
  readonly state: Pick<AtlasState, 'selection' | 'sort'>
  /** What the filters leave, in the chosen order. */
  readonly stations: ReadonlySignal<readonly Station[]>
  readonly context: ReadonlySignal<PartsContext>
}

/** Pixels; long-list.css gives rows and headings these heights. */
const heights = { head: 32, row: 58 }
/** Pixels drawn above and below what is in sight, so that Tab and a short scroll find their rows. */
const margin = 600
/** Before the page has been measured: one screen. */
const firstSight = { from: 0, to: 1200 }

type Head = { readonly group: Omit<StationGroup, 'stations'>; readonly count: number }
type Item = ListItem<Head, Station>

export function LongStationList({ state, stations, context }: Props) {
  const list = useRef<HTMLUListElement>(null)
  const groups = useComputed(() => stationGroups(stations.value, state.sort.value, context.value))
  const countries = useComputed(() => countriesOf(stations.value))
  const rows = useComputed(() =>
    longList<Head, Station>(
      groups.value.map((group) => ({
        head: { group, count: group.stations.length },
        rows: group.stations,
      })),
      heights,
    ),
  )
  const sight = useSight(list)
  const focused = useMemo(() => signal<number | null>(null), [])
  const selection = state.selection.value
  const { size, height, between, at } = rows.value
  const inSight = between(sight.value.from - margin, sight.value.to + margin)
  return (
    <>
      <h2 class="list-heading">
        {context.value.formatter.t('stations.heading', { count: countries.value })}
      </h2>
      <ul
        class="station-list long-list"
        ref={list}
        style={{ blockSize: `${height}px` }}
        onFocusIn={({ target }) => (focused.value = placeOf(target))}
        onFocusOut={() => (focused.value = null)}
      >
        {withFocused(inSight, focused.value === null ? null : at(focused.value)).map((item) => (
          <LongItem
            key={item.kind === 'row' ? item.row.id : `head ${item.head.group.key}`}
            {...{ item, size, context: context.value }}
            sort={state.sort.value}
            selected={
              item.kind === 'row' && selection?.kind === 'station' && selection.id === item.row.id
            }
          />
        ))}
      </ul>
    </>
  )
}

/** A row that holds the focus stays, wherever the list is scrolled to: the focus must not fall out of the page. */
function withFocused(items: readonly Item[], focused: Item | null): readonly Item[] {
  if (!focused || items.some(({ place }) => place === focused.place)) return items
  return [...items, focused].sort((a, b) => a.place - b.place)
}

function placeOf(target: EventTarget | null): number | null {
  const item = target instanceof Element ? target.closest('[aria-posinset]') : null
  return item ? Number(item.getAttribute('aria-posinset')) - 1 : null
}

type ItemProps = {
  readonly item: Item
  readonly size: number
  readonly context: PartsContext
  readonly sort: StationSort
  readonly selected: boolean
}

function LongItem({ item, size, context, sort, selected }: ItemProps) {
  const place = {
    style: { insetBlockStart: `${item.top}px` },
    'aria-setsize': size,
    'aria-posinset': item.place + 1,
  }
  if (item.kind === 'row') {
    return (
      <li class="long-row" data-station-id={item.row.id} {...place}>
        <StationLink {...{ context, sort, selected }} station={item.row} />
      </li>
    )
  }
  const { group, count } = item.head
  return (
    <li class="long-head" {...place}>
      <GroupHeading {...{ group }} count={context.formatter.number(count)} />
    </li>
  )
}

/** Which pixels of the list the reader can see, whatever scrolls: the list, the sheet, or the page. */
function useSight(list: { readonly current: HTMLElement | null }) {
  const sight = useMemo(() => signal(firstSight), [])
  useEffect(() => {
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
  }, [])
  return sight
}

function seenPart(list: HTMLElement): { from: number; to: number } {
  const { top } = list.getBoundingClientRect()
  const frame = list.parentElement?.getBoundingClientRect()
  const first = Math.max(0, frame?.top ?? 0)
  const last = Math.min(innerHeight, frame?.bottom ?? innerHeight)
  return { from: first - top, to: Math.max(first, last) - top }
}
