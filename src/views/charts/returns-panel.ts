/** The panel of figures above the lanes: its elements. */
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
  const panel = document.createElement('section')
  panel.setAttribute('class', 'timeline-returns')
  panel.setAttribute('aria-label', words.returns)
  panel.setAttribute('aria-describedby', returnsSummaryId)
  const chart = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  panel.append(chart, legend(document, words))
  return { panel, chart }
}

function legend(document: Document, { legend: names }: ReturnsPanelWords): HTMLElement {
  const list = document.createElement('ul')
  list.setAttribute('class', 'returns-legend')
  for (const [look, name] of Object.entries(names)) {
    const item = document.createElement('li')
    item.setAttribute('class', `returns-legend-${look}`)
    item.textContent = name
    list.append(item)
  }
  return list
}
