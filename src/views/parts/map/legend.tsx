/** How to read the marks. */
import { noMark } from '../../../logic/records/atlas-facets.ts'
import { overviewCounts } from '../../../logic/records/overview-counts.ts'
import { StationMark } from '../station-mark.tsx'
import type { PartsContext } from '../context.ts'
import { HatchSample } from './map-samples.tsx'

/** The values that give marks their look; last what stands for none of them, if a station has none. */
export function marksToExplain({ index, formatter }: PartsContext) {
  const none = { ...noMark, name: formatter.t('stations.linkUnknown') }
  const isNeeded = index.markFacet && overviewCounts(index).ofMark.get(noMark.id) !== 0
  return [...index.marks.values(), ...(isNeeded ? [none] : [])]
}

function MarkLooks({ context }: { readonly context: PartsContext }) {
  const { t } = context.formatter
  const marks = marksToExplain(context)
  const [first] = marks
  if (!first) return null
  return (
    <>
      <h4>{t('legend.linked')}</h4>
      <ul>
        {marks.map(({ id, name, shape }) => (
          <li key={id}>
            <StationMark value={id} shape={shape} outline="plain" uncertain={false} />
            {name}
          </li>
        ))}
        <li>
          <StationMark value={first.id} shape={first.shape} outline="plain" uncertain />
          {t('legend.uncertain')}
        </li>
      </ul>
    </>
  )
}

export function Legend({ context }: { readonly context: PartsContext }) {
  const { index, formatter } = context
  const { statuses } = index.data.info
  return (
    <div class="legend">
      <MarkLooks context={context} />
      <h4>{formatter.t('legend.status')}</h4>
      <ul>
        {statuses.map(({ id, name, outline }) => (
          <li key={id}>
            <StationMark value="none" shape="circle" outline={outline} uncertain={false} />
            {name}
          </li>
        ))}
      </ul>
      <p>{formatter.t('legend.cluster')}</p>
      <p>
        <HatchSample /> {formatter.t('legend.hatched')}
      </p>
    </div>
  )
}
