/** Links within the page are choices: they change the state instead of loading the page anew. */
import type { AtlasIndex } from '../../logic/records/atlas-index.ts'
import { parsePermalink } from '../../logic/choices/permalink.ts'
import { selectionLinks } from '../../views/parts/list/list-links.ts'
import type { AtlasState } from '../../state/atlas-state.ts'

/**
 * The list as served leads to the table, which needs no scripts. From their start on its rows lead to what they
 * select, here or in another tab: before the list is taken over, a click loads the page with it.
 */
export function linkList(list: HTMLElement): void {
  for (const row of list.querySelectorAll<HTMLElement>('[data-station-id]')) {
    const { stationId = '' } = row.dataset
    row.querySelector('a')?.setAttribute('href', selectionLinks.station(stationId))
  }
  for (const group of list.querySelectorAll<HTMLElement>('[data-country]')) {
    const { country = '' } = group.dataset
    group.querySelector('h3 > a')?.setAttribute('href', selectionLinks.country(country))
  }
}

/** The marks as served, like the list. */
export function linkMarks(marks: HTMLElement): void {
  for (const mark of marks.querySelectorAll<SVGAElement>('[data-mark-id]'))
    mark.setAttribute('href', selectionLinks.station(mark.dataset['markId'] ?? ''))
}

/** Follows plain clicks on links that start with `?`; others, and clicks with a key held, stay links. */
export function followLinks(state: AtlasState, index: AtlasIndex): void {
  document.addEventListener('click', (event) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
      return
    const link = event.target instanceof Element ? event.target.closest('a[href^="?"]') : null
    const query = link?.getAttribute('href')
    if (!query) return
    event.preventDefault()
    const { view } = parsePermalink(query, index)
    if (view.selection) state.select(view.selection)
    else state.setFilters(view)
  })
}
