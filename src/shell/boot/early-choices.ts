/** What a reader, or the browser for them, changed in the served page before its scripts answered. */
import { flipped, valuesOf, withTicks } from '../../logic/choices/facets.ts'
import type { AtlasIndex } from '../../logic/records/atlas-index.ts'
import type { AtlasState } from '../../state/atlas-state.ts'
import { element } from './element.ts'

/** Served without a tick, whatever the address says: a box that has one was ticked since. */
export function keepEarlyTicks(state: AtlasState, index: AtlasIndex): void {
  const filters = state.filters.peek()
  let { ticked } = filters
  for (const { name, value } of element('filters').querySelectorAll<HTMLInputElement>(
    'input:checked',
  )) {
    const before = ticked[name] ?? []
    if (before.includes(value)) continue
    ticked = withTicks(ticked, name, flipped(before, value, valuesOf(name, index)))
  }
  if (ticked !== filters.ticked) state.setFilters({ ...filters, ticked })
}

/** What was typed goes before what the address says: it came later. */
export function keepEarlyText(take: (text: string) => void): void {
  const text = element('search').querySelector('input')?.value ?? ''
  if (text !== '') take(text)
}
