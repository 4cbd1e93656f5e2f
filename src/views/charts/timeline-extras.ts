/** What the atlas adds to the timeline: figures above the lanes, the choice of rows, a button for the files. */
import { rowKinds, type RowKind } from '../../model/view.ts'
import { elementMaker } from '../../timeline/make-element.ts'

export type ExtrasWords = {
  /** The name of the panel of figures. */
  readonly returns: string
  /** What the looks of yearly bars mean. */
  readonly legend: Readonly<Record<'published' | 'derived' | 'partYear' | 'missing', string>>
  /** The name of the choice of rows, and each choice. */
  readonly rows: string
  readonly rowKind: Readonly<Record<RowKind, string>>
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
  const options = rowKinds.map((kind) => make('option', { value: kind }, [words.rowKind[kind]]))
  const choice = { class: 'timeline-rows', 'aria-label': words.rows, autocomplete: 'off' }
  const rows = make('select', choice, options)
  // Opens the table behind the lanes, with the files.
  const opens = { type: 'button', class: 'timeline-files', 'aria-haspopup': 'dialog' }
  const name = { 'aria-label': words.tableAndFiles, title: words.tableAndFiles }
  const files = make('button', { ...opens, ...name }, [words.table])
  const extras = { panels: hasReturns ? [panel] : [], controls: [rows, files] }
  return { chart, rows, files, extras }
}

export function chosenRows({ value }: HTMLSelectElement): RowKind {
  return rowKinds.find((kind) => kind === value) ?? 'category'
}
