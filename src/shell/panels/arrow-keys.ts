/** What arrow keys do in the left column. */
import type { Stops } from './tab-stops.ts'

/** Up and down among the boxes of a facet; to the side from a box to the button beside it. */
export const facetStops: Stops = {
  groups: '.facet',
  items: '.facet-option > input',
  inner: '.facet-option > button',
  aside: (item, forward) =>
    item.closest('li')?.querySelector<HTMLElement>(forward ? ':scope > button' : 'input') ?? null,
}

/** Up and down the rows in sight; to the side a country opens and closes, and its stations lead back to it. */
export const listStops: Stops = {
  groups: '.station-list',
  items: '.country-name > *, .station-row',
  inner: '.country-row > .country-fold',
  aside: (item, forward) => {
    const group = item.closest('.country-group')
    const head = group?.querySelector<HTMLElement>('.country-name > *') ?? null
    if (!group || !item.closest('.country-row')) return forward ? null : head
    return turned(group, forward) ? head : group.querySelector<HTMLElement>('.station-row')
  },
}

/** False for a group that was open already and is asked to open. */
function turned(group: Element, open: boolean): boolean {
  const fold = group.querySelector<HTMLElement>('.country-fold')
  const isOpen = fold?.getAttribute('aria-expanded') === 'true'
  if (isOpen !== open) fold?.click()
  return !(isOpen && open)
}
