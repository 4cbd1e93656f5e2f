/** Marks of the returns panel as buttons: opened by click, Enter or Space, explained when pointed at. */
import type { Tip } from '../../timeline/tip.ts'
import { isMarkKey, nextMark, type MarkKey, type Stop } from '../../timeline/scene/next-mark.ts'
import type { ReturnsScene } from '../../logic/figures/returns-scene.ts'
import type { FigureId } from '../../model/ids.ts'

export type FigureMarks = {
  readonly chart: SVGSVGElement
  readonly scene: () => ReturnsScene | null
  readonly open: (id: FigureId) => void
  readonly tip: Tip
  readonly signal: AbortSignal
}

export function listenToFigureMarks(marks: FigureMarks): void {
  const { chart, tip, signal } = marks
  const show = (event: Event): void => {
    const [element, figure] = figureAt(marks, event)
    if (!element || !figure) {
      tip.hide()
      return
    }
    const { value, period, what, said } = figure.parts
    tip.show([`${value} · ${period}`, what, said], element.getBoundingClientRect())
  }
  chart.addEventListener('pointerover', show, { signal })
  chart.addEventListener('pointerleave', () => tip.hide(), { signal })
  chart.addEventListener(
    'focusin',
    (event) => {
      const [element] = figureAt(marks, event)
      if (element) makeTabStop(chart, element)
      // A click focuses as well, and the pointer shows the words already.
      if (element?.matches(':focus-visible')) show(event)
    },
    { signal },
  )
  chart.addEventListener('focusout', () => tip.hide(), { signal })
  chart.addEventListener(
    'click',
    (event) => {
      const [, figure] = figureAt(marks, event)
      if (figure) marks.open(figure.id)
    },
    { signal },
  )
  chart.addEventListener('keydown', (event) => pressKey(marks, event), { signal })
}

function figureAt({ scene }: FigureMarks, { target }: Event) {
  const element = target instanceof Element ? target.closest('[data-figure-id]') : null
  const id = element?.getAttribute('data-figure-id')
  const drawn = scene()
  const figures = drawn ? [...drawn.claims, ...(drawn.annual?.years ?? [])] : []
  return [element, figures.find((figure) => figure.id === id) ?? null] as const
}

/** One stop of the Tab key for the chart. */
function makeTabStop(chart: SVGSVGElement, mark: Element): void {
  for (const other of chart.querySelectorAll('[tabindex="0"]')) other.setAttribute('tabindex', '-1')
  mark.setAttribute('tabindex', '0')
}

function pressKey(marks: FigureMarks, event: KeyboardEvent): void {
  const [, figure] = figureAt(marks, event)
  if (!figure || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
  if (event.key === 'Escape') marks.tip.hide()
  if (event.key === 'Enter' || event.key === ' ') {
    event.preventDefault()
    marks.open(figure.id)
  }
  if (!isMarkKey(event.key)) return
  event.preventDefault()
  moveFrom(marks, figure.id, event.key)
}

function moveFrom({ chart, scene }: FigureMarks, id: FigureId, key: MarkKey): void {
  const drawn = scene()
  if (!drawn) return
  const { stops, lanes } = stopsOf(drawn)
  const from = stops.find((stop) => stop.id === id)
  const next = from && nextMark(stops, lanes, { from, key })
  if (next) chart.querySelector<SVGGElement>(`[data-figure-id="${next}"]`)?.focus()
}

/** Each claim is a lane of its own. */
function stopsOf(drawn: ReturnsScene): { stops: Stop<FigureId>[]; lanes: string[] } {
  const years = (drawn.annual?.years ?? []).filter(({ outside }) => !outside)
  const stops = [
    ...drawn.claims.map(({ id, bar }) => ({ id, lane: id, x: bar.x, y: bar.y })),
    ...years.map(({ id, box }) => ({ id, lane: 'years', x: box.x, y: box.y })),
  ]
  return { stops, lanes: [...drawn.claims.map(({ id }) => id), 'years'] }
}
