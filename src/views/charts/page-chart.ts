/** What the charts of the page on returns share: they are drawn once, and read without scripts. */
import { drawOne, round, setShape, type Shape } from '../../timeline/draw-each.ts'
import type { TimeAxisWords } from '../../timeline/draw-time-axis.ts'

export type PageChartWords = TimeAxisWords & {
  /** What the drawing is, for those who hear it. */
  readonly label: string
  /** Where a figure is explained. */
  readonly hrefOf: (figureId: string) => string
}

/** In pixels; the page may show it smaller. */
export function sizeChart(
  target: SVGSVGElement,
  { name, width, height }: { name: string; width: number; height: number },
  label: string,
): void {
  setShape(target, {
    class: `chart page-chart ${name}`,
    role: 'group',
    'aria-label': label,
    viewBox: `0 0 ${round(width)} ${round(height)}`,
    width,
    height,
  })
}

/** A mark of a page that reads without scripts leads to its figure. */
export function figureLink(
  { id, name }: { readonly id: string; readonly name: string },
  { hrefOf }: PageChartWords,
): Shape {
  return {
    href: hrefOf(id),
    'data-figure-id': id,
    'aria-label': name,
    // Shown while a pointer rests on the mark.
    title: (link) => drawOne(link, 'title', { text: name }),
  }
}
