/** Which groups of the list are open. */
import { useSignal } from '@preact/signals'
import type { CountryCode } from '../../model/ids.ts'
import type { Selection, StationSort } from '../../model/view.ts'
import type { PartsContext } from '../parts/context.ts'
import type { StationGroup } from '../parts/list/station-groups.ts'
import type { Folds } from '../parts/list/station-list.tsx'

type FoldsOf = {
  readonly sort: StationSort
  readonly selection: Selection | null
  readonly isLong: boolean
  readonly context: PartsContext
}

/** Open, or closed while this was selected. */
type Fold = 'open' | { readonly closedAt: Selection | null }

/**
 * A country is open if the reader opened it, or selected it or a station in it; groups of other kinds are, unless
 * there are too many stations. One that was closed stays so until something else in it is selected.
 */
export function useFolds({ sort, selection, isLong, context }: FoldsOf): Omit<Folds, 'list'> {
  const turned = useSignal<ReadonlyMap<string, Fold>>(new Map())
  const nameOf = ({ key }: StationGroup): string => `${sort} ${key}`
  const country = selection && countryOf(selection, context)
  const isOpen = (group: StationGroup): boolean => {
    const fold = turned.value.get(nameOf(group))
    const isChosen = country !== null && group.country === country
    if (fold === undefined) return isChosen || (group.country === null && !isLong)
    return fold === 'open' || (isChosen && fold.closedAt !== selection)
  }
  const fold = (group: StationGroup, open: boolean): void => {
    const next: Fold = open ? 'open' : { closedAt: selection }
    turned.value = new Map([...turned.peek(), [nameOf(group), next]])
  }
  return { isOpen, fold }
}

function countryOf({ kind, id }: Selection, { index }: PartsContext): CountryCode | null {
  if (kind === 'country') return id
  if (kind !== 'station') return null
  return index.data.stations[index.stationRows.get(id) ?? -1]?.country ?? null
}
