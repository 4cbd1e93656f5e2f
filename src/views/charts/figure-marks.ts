/** Marks of the returns panel as buttons: opened by click, Enter or Space, explained when pointed at. */
import { figureMarks, type FigureMark } from './draw-returns.ts'
import { listenToMarks, markElement, type ChartMarks } from '../../timeline/chart-marks.ts'
import type { YearMark } from '../../logic/figures/annual-scene.ts'
import type { ReturnsScene } from '../../logic/figures/returns-scene.ts'
import type { FigureId } from '../../model/ids.ts'

type FigureMarks = Pick<ChartMarks<never>, 'chart' | 'tip' | 'signal'> & {
  readonly scene: () => ReturnsScene | null
  readonly open: (id: FigureId) => void
}

const attribute = 'data-figure-id'

export function listenToFigureMarks({ scene, open, ...shared }: FigureMarks): void {
  const { chart } = shared
  const marks = (): readonly FigureMark[] => {
    const now = scene()
    return now ? figureMarks(now).filter((mark) => !('outside' in mark && mark.outside)) : []
  }
  const isYear = (mark: FigureMark): mark is YearMark => 'year' in mark
  listenToMarks<FigureMark>({
    ...{ ...shared, attribute, marks },
    // Each claim is a lane of its own.
    stopOf: (mark) =>
      isYear(mark)
        ? { id: mark.id, lane: 'years', x: mark.box.x, y: mark.box.y }
        : { id: mark.id, lane: mark.id, x: mark.bar.x, y: mark.bar.y },
    lanes: () => [...marks().flatMap((mark) => (isYear(mark) ? [] : mark.id)), 'years'],
    tipOf: ({ id, parts: { value, period, what, said } }) => {
      const element = markElement({ chart, attribute }, id) ?? chart
      return [[`${value} · ${period}`, what, said], element.getBoundingClientRect()]
    },
    open: ({ id }) => open(id),
  })
}
