/** In what order the stations are listed. */
import { stationSorts } from '../../logic/choices/facets.ts'
import type { AtlasState } from '../../state/atlas-state.ts'
import type { PartsContext } from '../parts/context.ts'
import { sortName } from '../parts/list/station-groups.ts'

type Props = {
  readonly state: Pick<AtlasState, 'sort' | 'sortBy'>
  readonly context: PartsContext
}

export function StationSortChoice({ state, context }: Props) {
  const { index, formatter } = context
  const choose = (value: string): void => {
    if (stationSorts(index).includes(value)) state.sortBy(value)
  }
  return (
    <label class="station-sort">
      <span class="visually-hidden">{formatter.t('stations.sort')}</span>
      <select
        value={state.sort.value}
        autocomplete="off"
        onChange={(event) => choose(event.currentTarget.value)}
      >
        {stationSorts(index).map((sort) => (
          <option key={sort} value={sort}>
            {sortName(sort, context)}
          </option>
        ))}
      </select>
    </label>
  )
}
