/** How many stations the filters leave, and in how many countries; `N of M stations`, announced when it changes. */
import type { Part } from '../context.ts'

type Props = {
  readonly shown: number
  readonly countries: number
  /** Of them, in countries where there may be none. */
  readonly inDoubt: number
}

export function StationsStatus({
  context: { index, formatter },
  shown,
  countries,
  inDoubt,
}: Part<Props>) {
  const { t } = formatter
  return (
    <>
      <h2 class="list-heading">
        <strong>{t('stations.shown', { count: shown })}</strong>{' '}
        {t('stations.inCountries', { count: countries })}
        {inDoubt > 0 && <span class="in-doubt">{t('details.inDoubt', { count: inDoubt })}</span>}
      </h2>
      <p class="stations-status visually-hidden" role="status">
        {t('stations.count', { shown, total: index.data.stations.length })}
      </p>
    </>
  )
}
