/** `N of M stations`, announced when it changes. */
import type { PartsContext } from '../context.ts'

type Props = { readonly context: PartsContext; readonly shown: number }

export function StationsStatus({ context: { index, formatter }, shown }: Props) {
  return (
    <p class="stations-status" role="status">
      {formatter.t('stations.count', { shown, total: index.data.stations.length })}
    </p>
  )
}
