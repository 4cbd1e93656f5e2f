/** `N of M stations`, announced when it changes. */
import type { Part } from '../context.ts'

export function StationsStatus({ context: { index, formatter }, shown }: Part<{ shown: number }>) {
  return (
    <p class="stations-status" role="status">
      {formatter.t('stations.count', { shown, total: index.data.stations.length })}
    </p>
  )
}
