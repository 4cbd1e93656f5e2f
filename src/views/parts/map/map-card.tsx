/** What the map shows at the moment, and what it cannot show. */
import type { PartsContext } from '../context.ts'

type Props = {
  readonly context: PartsContext
  readonly shown: number
  /** As many of them stand nowhere on the map. */
  readonly unplaced: number
}

export function MapCard({ context: { index, formatter, day }, shown, unplaced }: Props) {
  const { t } = formatter
  return (
    <>
      <p class="map-card-count">
        {t('stations.count', { shown, total: index.data.stations.length })}
      </p>
      <p>{t('map.knownOn', { date: formatter.date(day) })}</p>
      {shown > 0 && <p>{t('map.notPlaced', { count: unplaced })}</p>}
    </>
  )
}
