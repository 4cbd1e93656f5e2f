/** Where the rest of a list is that is longer than a page can hold. */
import type { PartsContext } from '../context.ts'

type Props = {
  readonly context: PartsContext
  /** As many are not in the list. */
  readonly left: number
  /** Of what kind they are. */
  readonly records: 'stations' | 'events'
}

export function Further({ context: { formatter, base }, left, records }: Props) {
  if (left <= 0) return null
  return (
    <p class="quiet">
      {formatter.t('stations.more', { count: left })}{' '}
      {records === 'stations' && (
        <>
          <a href={`${base}table/`}>{formatter.t('stations.moreTable')}</a>{' '}
        </>
      )}
      <a href={`${base}data/${records}.csv`}>{formatter.t('stations.moreCsv')}</a>
    </p>
  )
}
