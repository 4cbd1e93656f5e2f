/** Keys on the drawn map: arrows pan it, or lead from mark to mark; plus and minus zoom. */
import { least } from 'd3'
import {
  directions,
  isArrowKey,
  isStepKey,
  nextPlace,
  type Spot,
} from '../../logic/map/next-place.ts'
import { keepFocus } from '../panels/keep-focus.ts'

type Actions = {
  /** CSS pixels. */
  readonly panBy: (x: number, y: number) => void
  readonly zoomBy: (steps: number) => void
}

/** Pixels that an arrow key moves the map by. */
const stride = 90
const zooms: ReadonlyMap<string, number> = new Map([
  ['+', 1],
  ['=', 1],
  ['-', -1],
])
/** Pixels from an edge within which a mark with the focus is brought further in. */
const margin = 24

const marks = '[data-mark-id], [data-cluster-id]'

/** As the live map's buttons have it. */
const keyOf = (mark: Element): string =>
  mark.getAttribute('data-mark-id') ?? `cluster ${mark.getAttribute('data-cluster-id')}`

/** Pixels from the window's corner. */
function spotOf(mark: Element): Spot {
  const { x, y, width, height } = (mark.querySelector('circle') ?? mark).getBoundingClientRect()
  return { id: keyOf(mark), x: x + width / 2, y: y + height / 2 }
}

function focusNext(
  scroller: HTMLElement,
  from: Element,
  key: Parameters<typeof nextPlace>[2],
): void {
  const all = new Map([...scroller.querySelectorAll(marks)].map((mark) => [spotOf(mark).id, mark]))
  const next = nextPlace([...all.values()].map(spotOf), spotOf(from), key)
  const mark = next === null ? undefined : all.get(next)
  if (mark instanceof SVGElement) mark.focus({ preventScroll: true })
}

/** By how much to move so that `at` lies within the span; nothing when it does. */
function lacking(at: number, from: number, to: number): number {
  if (at < from + margin) return at - (from + to) / 2
  return at > to - margin ? at - (from + to) / 2 : 0
}

function bringIn(scroller: HTMLElement, mark: Element, panBy: Actions['panBy']): void {
  // The browser scrolls to what has the focus, even where nothing can be scrolled by hand.
  scroller.scrollTo(0, 0)
  const { x, y } = spotOf(mark)
  const box = scroller.getBoundingClientRect()
  const across = lacking(x, box.left, box.right)
  const down = lacking(y, box.top, box.bottom)
  if (across !== 0 || down !== 0) panBy(across, down)
}

/** Where the mark stands, or stood, in the world, whatever the camera: parts of a hundred. */
function placeOf(mark: Element): readonly [x: number, y: number] {
  const placed = mark.closest('svg')
  return [
    parseFloat(placed?.getAttribute('x') ?? '0'),
    parseFloat(placed?.getAttribute('y') ?? '0'),
  ]
}

/** Marks go into clusters and come out of them; the focus stays where the reader was. */
function nearestTo(lost: Element, scroller: HTMLElement): SVGElement | null {
  const [x, y] = placeOf(lost)
  const away = (mark: Element): number => {
    const [otherX, otherY] = placeOf(mark)
    return Math.hypot(otherX - x, otherY - y)
  }
  return least(scroller.querySelectorAll<SVGElement>(marks), away) ?? null
}

/** Gives the focus, where the drawn map has it, to the map that hides it. */
export function handFocus(scroller: HTMLElement, take: (key: string | null) => void): void {
  const focused = document.activeElement
  if (!focused || !scroller.contains(focused)) return
  const mark = focused.closest(marks)
  take(mark && keyOf(mark))
}

export function startDrawnKeys(scroller: HTMLElement, { panBy, zoomBy }: Actions): void {
  scroller.tabIndex = 0
  keepFocus(scroller, (lost) => nearestTo(lost, scroller))
  scroller.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const { key, target } = event
    const mark = target instanceof Element ? target.closest(marks) : null
    if (mark && isStepKey(key)) focusNext(scroller, mark, key)
    else if (isArrowKey(key)) panBy(stride * directions[key][0], stride * directions[key][1])
    else if (zooms.has(key)) zoomBy(zooms.get(key) ?? 0)
    else return
    event.preventDefault()
  })
  scroller.addEventListener('focusin', ({ target }) => {
    const mark = target instanceof Element ? target.closest(marks) : null
    // A click puts the focus there too: the map stays under the mouse.
    if (mark?.matches(':focus-visible')) bringIn(scroller, mark, panBy)
  })
}
