/** What the timeline shows, above it: the finding, how many events, and how to choose among them. */
import type { AtlasEvent } from '../../../model/event.ts'
import type { DateRange } from '../../../model/view.ts'
import type { PartsContext } from '../context.ts'
import { investigationsHead } from './investigations-texts.ts'

type Props = {
  readonly context: PartsContext
  readonly events: readonly AtlasEvent[]
  /** null: the whole. */
  readonly range: DateRange | null
}

export function TimelineFinding({ context, events, range }: Props) {
  const { title, period, summary } = investigationsHead({ events, range }, context)
  return (
    <>
      <p class="timeline-says" title={title}>
        {title}
      </p>
      {period !== null && (
        <p class="timeline-hint">{context.formatter.t('timeline.hint', { period })}</p>
      )}
      <p id="timeline-summary" class="visually-hidden">
        {summary.join(' ')}
      </p>
    </>
  )
}
