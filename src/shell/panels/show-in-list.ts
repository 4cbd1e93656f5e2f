/** Leads from the map to rows of the list: opens what holds them, and puts the focus on the first. */
import { element } from '../boot/element.ts'

/** What is folded away is opened as find-in-page opens it. */
function unfold(row: Element): void {
  const folded = row.closest('[hidden]')
  folded?.dispatchEvent(new Event('beforematch', { bubbles: true }))
  row.closest('details')?.setAttribute('open', '')
}

/** Of a long list a row may not be drawn: the list itself then has the focus. */
export function showInList(ids: readonly string[]): void {
  // On a small screen another part may lie over it.
  document.getElementById('tab-stations')?.click()
  const list = element('stations-list')
  const rows = ids.flatMap((id) => {
    const row = list.querySelector(`[data-station-id="${CSS.escape(id)}"]`)
    return row ? [row] : []
  })
  for (const row of rows) unfold(row)
  requestAnimationFrame(() => {
    const [first] = rows
    const target = first?.querySelector('a') ?? list
    target.focus({ preventScroll: true })
    target.scrollIntoView({ block: 'center' })
  })
}
