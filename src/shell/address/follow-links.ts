/** Links within the page are choices: they change the state instead of loading the page anew. */
import type { AtlasIndex } from '../../logic/records/atlas-index.ts'
import { parsePermalink } from '../../logic/choices/permalink.ts'
import type { AtlasState } from '../../state/atlas-state.ts'

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
