/** Marks of any chart by keyboard: the Tab key has one stop, arrow keys lead on, Enter and Space open. */
import { isMarkKey, nextMark, type Stop } from './scene/next-mark.ts'
import type { Tip } from './tip.ts'

export type MarkKeys<Mark> = {
  readonly chart: SVGSVGElement
  /** The mark that an event came to. */
  readonly markOf: (event: Event) => Mark | null
  readonly open: (mark: Mark) => void
  /** `explained`: not where a pointer has brought the focus, since it shows the words already. */
  readonly onFocus: (mark: Mark, explained: boolean) => void
  /** Marks that the arrow keys lead to, in reading order, and the lanes from top to bottom. */
  readonly stops: () => {
    readonly stops: readonly Stop<string>[]
    readonly lanes: readonly string[]
  }
  readonly stopOf: (mark: Mark) => string
  readonly elementOf: (stop: string) => SVGGElement | null
  readonly tip: Tip
  readonly signal: AbortSignal
}

export function listenToMarkKeys<Mark>(marks: MarkKeys<Mark>): void {
  const { chart, markOf, onFocus, tip, signal } = marks
  const focus = (event: FocusEvent): void => {
    const mark = markOf(event)
    if (mark === null || !(event.target instanceof Element)) return
    for (const other of chart.querySelectorAll('[tabindex="0"]'))
      other.setAttribute('tabindex', '-1')
    event.target.setAttribute('tabindex', '0')
    onFocus(mark, event.target.matches(':focus-visible'))
  }
  chart.addEventListener('focusin', focus, { signal })
  chart.addEventListener('focusout', () => tip.hide(), { signal })
  chart.addEventListener('keydown', (event) => pressKey(marks, event), { signal })
}

function pressKey<Mark>(marks: MarkKeys<Mark>, event: KeyboardEvent): void {
  const { key } = event
  const mark = marks.markOf(event)
  if (mark === null || hasModifier(event)) return
  if (key === 'Escape') marks.tip.hide()
  if (key === 'Enter' || key === ' ') {
    event.preventDefault()
    marks.open(mark)
  }
  if (!isMarkKey(key)) return
  event.preventDefault()
  const { stops, lanes } = marks.stops()
  const from = stops.find(({ id }) => id === marks.stopOf(mark))
  const next = from ? nextMark(stops, lanes, { from, key }) : null
  if (next !== null) marks.elementOf(next)?.focus()
}

const hasModifier = ({ ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean =>
  ctrlKey || metaKey || altKey || shiftKey
