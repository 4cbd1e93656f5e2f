/** What the atlas adds to the timeline: figures above the lanes, a button for the table and the files. */
import { elementMaker } from '../../timeline/make-element.ts'

export type ExtrasWords = {
  /** The name of the panel of figures. */
  readonly returns: string
  /** What the looks of yearly bars mean. */
  readonly legend: Readonly<Record<'published' | 'derived' | 'partYear' | 'missing', string>>
  readonly table: string
  /** The same at length; it begins with the short word, so that voice control finds it. */
  readonly tableAndFiles: string
}
/** Of the element that says in words what the panel shows. */
export const returnsSummaryId = 'returns-summary'

/** Without figures on returns there is no panel for them. */
export function timelineExtras(document: Document, words: ExtrasWords, hasReturns: boolean) {
  const make = elementMaker(document)
  // Of the figures.
  const chart = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  const items = Object.entries(words.legend).map(([look, name]) =>
    make('li', { class: `returns-legend-${look}` }, [name]),
  )
  const legend = make('ul', { class: 'returns-legend' }, items)
  const said = { 'aria-label': words.returns, 'aria-describedby': returnsSummaryId }
  const panel = make('section', { class: 'timeline-returns', ...said }, [chart, legend])
  // Opens the table behind the lanes, with the files.
  const opens = { type: 'button', class: 'timeline-files', 'aria-haspopup': 'dialog' }
  const name = { 'aria-label': words.tableAndFiles, title: words.tableAndFiles }
  const files = make('button', { ...opens, ...name }, [make('span', {}, [words.table])])
  const extras = { panels: hasReturns ? [panel] : [], controls: [files] }
  return { chart, files, extras }
}
