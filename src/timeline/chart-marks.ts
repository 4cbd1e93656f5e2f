/** Marks of any chart as buttons: explained where a pointer or the focus is, opened by click or key. */
import type { Shape } from './draw-each.ts'
import { isMarkKey, nextMark, type Stop } from './scene/next-mark.ts'
import type { Tip, WindowBox } from './tip.ts'

type Button = {
  readonly name: string
  readonly selected: boolean
  /** Beyond the plot's edges. */
  readonly outside?: boolean
}

/** `opensList`: it is not pressed, a dialog follows. */
export function markButton(
  { name, selected, outside }: Button,
  { isStop, opensList = false }: { isStop: boolean; opensList?: boolean },
): Shape {
  return {
    role: 'button',
    'aria-label': name,
    'aria-haspopup': opensList ? 'dialog' : null,
    'aria-pressed': opensList ? null : String(selected),
    'aria-hidden': outside ? 'true' : null,
    focusable: outside ? 'false' : null,
    tabindex: outside ? null : isStop ? '0' : '-1',
  }
}

/** The mark that has the Tab key's stop keeps it; else the one selected, else the first in view. */
export function tabStopOf<Mark extends Button>(
  marks: readonly Mark[],
  hasStop: (mark: Mark) => boolean,
): Mark | null {
  const inView = marks.filter(({ outside }) => !outside)
  return inView.find(hasStop) ?? inView.find(({ selected }) => selected) ?? inView[0] ?? null
}

export type ChartMarks<Mark> = {
  readonly chart: SVGSVGElement
  /** The attribute that marks carry their stop's id in. */
  readonly attribute: string
  /** In reading order; the arrow keys lead to all of them. */
  readonly marks: () => readonly Mark[]
  readonly stopOf: (mark: Mark) => Stop
  /** From top to bottom. */
  readonly lanes: () => readonly string[]
  /** What the tip says, and beside what. */
  readonly tipOf: (mark: Mark) => readonly [lines: readonly string[], beside: WindowBox]
  readonly open: (mark: Mark) => void
  /** The mark that a pointer means; the one under it unless this says more. */
  readonly pointedBy?: (event: MouseEvent) => Mark | null
  readonly onPointed?: (mark: Mark | null) => void
  readonly tip: Tip
  readonly signal: AbortSignal
}

export function listenToMarks<Mark>(marks: ChartMarks<Mark>): void {
  const { chart, open, onPointed, tip, signal } = marks
  const { pointedBy = (event) => markOf(marks, event) } = marks
  let pointed: Mark | null = null
  const point = (mark: Mark | null): void => {
    pointed = mark
    onPointed?.(mark)
    if (mark === null) tip.hide()
    else tip.show(...marks.tipOf(mark))
  }
  const move = (event: MouseEvent): void => {
    const mark = pointedBy(event)
    if (mark !== pointed) point(mark)
  }
  const click = (event: MouseEvent): void => {
    const mark = pointedBy(event)
    if (mark !== null) open(mark)
  }
  chart.addEventListener('pointermove', move, { signal })
  chart.addEventListener('pointerleave', () => point(null), { signal })
  chart.addEventListener('click', click, { signal })
  chart.addEventListener('focusin', (event) => takeFocus(marks, event), { signal })
  chart.addEventListener('focusout', () => tip.hide(), { signal })
  chart.addEventListener('keydown', (event) => pressKey(marks, event), { signal })
}

/** The mark that an event came to. */
function markOf<Mark>({ attribute, marks, stopOf }: ChartMarks<Mark>, { target }: Event) {
  const element = target instanceof Element ? target.closest(`[${attribute}]`) : null
  const id = element?.getAttribute(attribute)
  return marks().find((mark) => stopOf(mark).id === id) ?? null
}

export function markElement(
  { chart, attribute }: Pick<ChartMarks<never>, 'chart' | 'attribute'>,
  id: string,
): SVGElement | null {
  return chart.querySelector(`[${attribute}="${CSS.escape(id)}"]`)
}

function takeFocus<Mark>(marks: ChartMarks<Mark>, event: FocusEvent): void {
  const mark = markOf(marks, event)
  if (mark === null || !(event.target instanceof Element)) return
  for (const other of marks.chart.querySelectorAll('[tabindex="0"]'))
    other.setAttribute('tabindex', '-1')
  event.target.setAttribute('tabindex', '0')
  // Where a pointer has brought the focus, it shows the words already.
  if (event.target.matches(':focus-visible')) marks.tip.show(...marks.tipOf(mark))
}

function pressKey<Mark>(marks: ChartMarks<Mark>, event: KeyboardEvent): void {
  const { key } = event
  const mark = markOf(marks, event)
  if (mark === null || hasModifier(event)) return
  if (key === 'Escape') marks.tip.hide()
  if (key === 'Enter' || key === ' ') {
    event.preventDefault()
    marks.open(mark)
  }
  if (!isMarkKey(key)) return
  event.preventDefault()
  const stops = marks.marks().map(marks.stopOf)
  const next = nextMark(stops, marks.lanes(), { from: marks.stopOf(mark), key })
  if (next !== null) markElement(marks, next)?.focus()
}

const hasModifier = ({ ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean =>
  ctrlKey || metaKey || altKey || shiftKey
