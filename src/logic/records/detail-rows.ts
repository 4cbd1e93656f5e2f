/** Whose details a selection shows, beyond what every station has at hand. */
import type { AtlasIndex } from './atlas-index.ts'
import type { Selection } from '../../model/view.ts'

/** Rows of stations. */
export function detailRows(selection: Selection | null, index: AtlasIndex): number[] {
  const rowOf = (id: string): number[] => {
    const row = index.stationRows.get(id)
    return row === undefined ? [] : [row]
  }
  if (selection?.kind === 'station') return rowOf(selection.id)
  // Why a station is listed in a city where it does not stand is said in its note.
  if (selection?.kind === 'city')
    return (index.cities.get(selection.id)?.listed ?? []).flatMap(({ id }) => rowOf(id))
  return []
}
