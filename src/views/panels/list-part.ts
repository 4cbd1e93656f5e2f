/** Of many stations only the rows in sight are drawn. */
import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { groupsInSight, type GroupPart } from '../../logic/choices/long-list.ts'
import type { Selection } from '../../model/view.ts'
import type { StationGroup } from '../parts/list/station-groups.ts'
import type { Folds, ListPart } from '../parts/list/station-list.tsx'

/** Pixels; column.css gives the rows and headings of a long list these heights. */
const finger = { head: 45, row: 44 }
const pointer = { head: 29, row: 28 }
/** Pixels drawn above and below what is in sight, so that Tab and a short scroll find their rows. */
const margin = 600
/** Before the page has been measured: one screen. */
const firstSight = { from: 0, to: 1200 }

/** A row by the place of its group and its place therein. */
type RowPlace = { readonly group: number; readonly row: number }

type Drawing = {
  /** Whether rows are as high as a finger needs. */
  readonly isTall: boolean
  readonly isOpen: Folds['isOpen']
  readonly selection: Selection | null
}

type ListElement = { readonly current: HTMLElement | null }

/** What of a long list is drawn: what is in sight, what holds the focus, and what is selected. */
export function useListPart(list: ListElement, isLong: boolean) {
  const sight = useSight(list, isLong)
  const focused = useSignal<RowPlace | null>(null)
  const onFocusIn = ({ target }: FocusEvent): void => void (focused.value = placeOf(target))
  const onFocusOut = (): void => void (focused.value = null)
  const partOf = (groups: readonly StationGroup[], drawing: Drawing): ListPart | null => {
    if (!isLong) return null
    const heights = drawing.isTall ? finger : pointer
    const sizes = groups.map((group) => (drawing.isOpen(group) ? group.stations.length : 0))
    const { from, to } = sight.value
    const inSight = groupsInSight(sizes, heights, { from: from - margin, to: to + margin })
    const kept = [focused.value, selectedPlace(groups, drawing)]
    return { groups: kept.reduce(withRow, inSight), heights }
  }
  return { partOf, focus: isLong ? { onFocusIn, onFocusOut } : {} }
}

/** A row that holds the focus stays, wherever the list is scrolled to: the focus must not fall out of the page. */
function withRow(inSight: GroupPart[], place: RowPlace | null): GroupPart[] {
  if (!place || inSight[place.group]?.rows.includes(place.row)) return inSight
  return inSight.map((part, group) =>
    group === place.group
      ? { ...part, rows: [...part.rows, place.row].sort((a, b) => a - b) }
      : part,
  )
}

function selectedPlace(
  groups: readonly StationGroup[],
  { selection, isOpen }: Drawing,
): RowPlace | null {
  if (selection?.kind !== 'station') return null
  for (const [group, its] of groups.entries()) {
    const row = isOpen(its) ? its.stations.findIndex(({ id }) => id === selection.id) : -1
    if (row >= 0) return { group, row }
  }
  return null
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
function useSight(list: ListElement, isLong: boolean) {
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
