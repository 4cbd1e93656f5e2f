/** In what order the stations are listed. */
import { stationSorts } from '../../model/view.ts'
import type { AtlasState } from '../../state/atlas-state.ts'
import type { Formatter } from '../i18n/formatter.ts'

type Props = {
  readonly state: Pick<AtlasState, 'sort' | 'sortBy'>
  readonly formatter: Formatter
}

export function StationSortChoice({ state, formatter: { t } }: Props) {
  const choose = (value: string): void => {
    const sort = stationSorts.find((one) => one === value)
    if (sort) state.sortBy(sort)
  }
  return (
    <label class="station-sort">
      <span>{t('stations.sort')}</span>
      <select
        value={state.sort.value}
        autocomplete="off"
        onChange={(event) => choose(event.currentTarget.value)}
      >
        {stationSorts.map((sort) => (
          <option key={sort} value={sort}>
            {t(`stations.sort.${sort}`)}
          </option>
        ))}
      </select>
    </label>
  )
}
