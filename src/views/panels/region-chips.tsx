/** Over the map: the parts of the world with their stations; one click fills the map with it. */
import type { ReadonlySignal } from '@preact/signals-core'
import type { CountedRegion } from '../../logic/map/map-regions.ts'
import type { Formatter } from '../i18n/formatter.ts'

type Props = {
  readonly formatter: Formatter
  readonly regions: ReadonlySignal<readonly CountedRegion[]>
  /** The one that the map shows, if it shows one. */
  readonly present: ReadonlySignal<string | null>
  readonly show: (id: string) => void
}

/** A row of buttons, or one menu: the style sheet shows the one that there is room for. */
export function RegionChips({ formatter, regions, present, show }: Props) {
  const { t, number } = formatter
  const now = present.value
  return (
    <>
      <div class="region-row" role="group" aria-label={t('map.regions')}>
        {regions.value.map(({ id, name, count }) => (
          <button key={id} type="button" aria-pressed={id === now} onClick={() => show(id)}>
            {name} <span class="region-count">{number(count)}</span>
          </button>
        ))}
      </div>
      <select
        class="region-menu"
        aria-label={t('map.regions')}
        value={now ?? ''}
        onChange={({ currentTarget: { value } }) => value !== '' && show(value)}
      >
        <option value="" disabled hidden>
          {t('map.regions')}
        </option>
        {regions.value.map(({ id, name, count }) => (
          <option key={id} value={id} selected={id === now}>
            {t('map.region', { name, count })}
          </option>
        ))}
      </select>
    </>
  )
}
