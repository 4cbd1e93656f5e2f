/** The panel of figures above the lanes: its elements. */
import { elementMaker } from '../../timeline/make-element.ts'

export type ReturnsPanelWords = {
  readonly returns: string
  /** What the looks of yearly bars mean. */
  readonly legend: {
    readonly published: string
    readonly derived: string
    readonly partYear: string
    readonly missing: string
  }
}
/** Of the element that says in words what the panel shows. */
export const returnsSummaryId = 'returns-summary'

export type ReturnsPanel = { readonly panel: HTMLElement; readonly chart: SVGSVGElement }

export function returnsPanel(document: Document, words: ReturnsPanelWords): ReturnsPanel {
  const make = elementMaker(document)
  const chart = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  const items = Object.entries(words.legend).map(([look, name]) =>
    make('li', { class: `returns-legend-${look}` }, [name]),
  )
  const said = { 'aria-label': words.returns, 'aria-describedby': returnsSummaryId }
  const legend = make('ul', { class: 'returns-legend' }, items)
  const panel = make('section', { class: 'timeline-returns', ...said }, [chart, legend])
  return { panel, chart }
}
