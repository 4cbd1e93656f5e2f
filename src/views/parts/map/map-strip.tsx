/** The line under the map: what it shows at the moment, what it cannot show, and how to read it. */
import type { PartsContext } from '../context.ts'
import { Legend } from './legend.tsx'
import { HatchSample, RingSample } from './map-samples.tsx'

type CountProps = {
  readonly context: PartsContext
  readonly shown: number
  /** As many of them stand nowhere on the map. */
  readonly unplaced: number
  /** Leads to those; without scripts a link leads to the list. */
  readonly onUnplaced?: () => void
}

export function MapCount({ context, shown, unplaced, onUnplaced }: CountProps) {
  const { index, formatter, day } = context
  const { t } = formatter
  const counts = { shown, total: index.data.stations.length }
  const onClick = (event: MouseEvent): void => {
    event.preventDefault()
    onUnplaced?.()
  }
  return (
    <p>
      <strong class="map-count-long">{t('stations.count', counts)}</strong>
      <strong class="map-count-short" aria-hidden="true">
        {t('map.countShort', counts)}
      </strong>{' '}
      · {t('map.knownOn', { date: formatter.date(day) })}
      {unplaced > 0 && (
        <>
          {' '}
          ·{' '}
          <a
            href="#stations-list"
            title={t('map.notPlaced', { count: unplaced })}
            onClick={onUnplaced && onClick}
          >
            {t('map.notDrawn', { count: unplaced })}
          </a>
        </>
      )}
    </p>
  )
}

/** What of the map needs a word most: a ring that stands for several, and hatching. */
function Samples({ context: { index, formatter } }: Pick<CountProps, 'context'>) {
  const facet = index.markFacet?.name
  return (
    <ul class="map-samples">
      {facet !== undefined && (
        <li>
          <RingSample values={[...index.marks.keys()]} size={17} />
          {formatter.t('legend.sample.cluster', {
            facet: facet.toLocaleLowerCase(formatter.locale),
          })}
        </li>
      )}
      <li>
        <HatchSample />
        {formatter.t('legend.sample.hatched')}
      </li>
    </ul>
  )
}

/** Opens upward; without scripts too. */
function MapKey({ context }: Pick<CountProps, 'context'>) {
  return (
    <details id="map-key" class="map-key">
      <summary>
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <path class="icon-line" d="M7 4h7M7 12h7" />
          <circle cx="3" cy="4" r="1.8" />
          <path d="M3 9.8l2.2 3.8H.8z" />
        </svg>
        {context.formatter.t('legend.button')}
      </summary>
      <div class="map-key-panel">
        <Legend context={context} />
      </div>
    </details>
  )
}

export function MapStrip(props: Omit<CountProps, 'onUnplaced'>) {
  return (
    <>
      <div id="map-card" class="map-count">
        <MapCount {...props} />
      </div>
      <Samples {...props} />
      <MapKey {...props} />
    </>
  )
}
