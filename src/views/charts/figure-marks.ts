/** Marks of the returns panel as buttons: opened by click, Enter or Space, explained when pointed at. */
import { listenToMarkKeys } from '../../timeline/mark-keys.ts'
import type { Tip } from '../../timeline/tip.ts'
import type { YearMark } from '../../logic/figures/annual-scene.ts'
import type { ClaimMark } from '../../logic/figures/claim-marks.ts'
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
  const elementOf = (id: string) => chart.querySelector<SVGGElement>(`[data-figure-id="${id}"]`)
  const explain = ({ id, parts: { value, period, what, said } }: FigureMark): void => {
    const element = elementOf(id)
    if (element) tip.show([`${value} · ${period}`, what, said], element.getBoundingClientRect())
  }
  const point = (event: Event): void => {
    const figure = figureAt(marks, event)
    if (figure) explain(figure)
    else tip.hide()
  }
  const click = (event: Event): void => {
    const figure = figureAt(marks, event)
    if (figure) marks.open(figure.id)
  }
  chart.addEventListener('pointerover', point, { signal })
  chart.addEventListener('pointerleave', () => tip.hide(), { signal })
  chart.addEventListener('click', click, { signal })
  listenToMarkKeys({
    ...{ chart, tip, signal, elementOf },
    markOf: (event) => figureAt(marks, event),
    open: ({ id }) => marks.open(id),
    onFocus: (figure, explained) => explained && explain(figure),
    stops: () => stopsOf(marks.scene()),
    stopOf: ({ id }) => id,
  })
}

type FigureMark = ClaimMark | YearMark

function figureAt({ scene }: FigureMarks, { target }: Event): FigureMark | null {
  const element = target instanceof Element ? target.closest('[data-figure-id]') : null
  const id = element?.getAttribute('data-figure-id')
  const drawn = scene()
  const figures = drawn ? [...drawn.claims, ...(drawn.annual?.years ?? [])] : []
  return figures.find((figure) => figure.id === id) ?? null
}

/** Each claim is a lane of its own. */
function stopsOf(drawn: ReturnsScene | null) {
  const claims = drawn?.claims ?? []
  const years = drawn?.annual?.years.filter(({ outside }) => !outside) ?? []
  return {
    stops: [
      ...claims.map(({ id, bar }) => ({ id, lane: id, x: bar.x, y: bar.y })),
      ...years.map(({ id, box }) => ({ id, lane: 'years', x: box.x, y: box.y })),
    ],
    lanes: [...claims.map(({ id }) => id), 'years'],
  }
}
