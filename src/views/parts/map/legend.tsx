/** How to read the marks. */
import { StationMark } from '../station-mark.tsx'
import type { PartsContext } from '../context.ts'

export function Legend({ context }: { readonly context: PartsContext }) {
  const { index, formatter } = context
  const { statuses } = index.data.info
  const marks = [...index.marks.values()]
  const [first] = marks
  return (
    <div class="legend">
      <h4>{formatter.t('legend.linked')}</h4>
      <ul>
        {marks.map(({ id, name, shape }) => (
          <li key={id}>
            <StationMark linkedCity={id} shape={shape} outline="plain" uncertain={false} />
            {name}
          </li>
        ))}
        {first && (
          <li>
            <StationMark linkedCity={first.id} shape={first.shape} outline="plain" uncertain />
            {formatter.t('legend.uncertain')}
          </li>
        )}
      </ul>
      <h4>{formatter.t('legend.status')}</h4>
      <ul>
        {statuses.map(({ id, name, outline }) => (
          <li key={id}>
            <StationMark linkedCity="none" shape="circle" outline={outline} uncertain={false} />
            {name}
          </li>
        ))}
      </ul>
      <p>{formatter.t('legend.cluster')}</p>
      <p>
        <svg class="hatch-sample" width="28" height="14" viewBox="0 0 28 14" aria-hidden="true">
          <path d="M0 14L14 0M7 14L21 0M14 14L28 0" />
        </svg>{' '}
        {formatter.t('legend.hatched')}
      </p>
    </div>
  )
}
